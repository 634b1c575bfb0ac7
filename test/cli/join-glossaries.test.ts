import {describe, expect, test} from 'vitest'
import {joinGlossaries} from '../../src/cli/join-glossaries.ts'
import type {Concept} from '../../src/index.ts'
import {parseConcepts} from '../../src/index.ts'
import {zorgwoorden} from './zorgwoorden.ts'

function concept(id: string, prefLabel: string, rest: Partial<Concept> = {}): Concept {
	return {id, prefLabel, altLabel: [], hiddenLabel: [], definition: 'Iets.', related: [], source: [], ...rest}
}

describe('glossaries are joined', () => {
	const first = [
		concept('stent', 'stent', {altLabel: ['vaatprothese']}),
		concept('gbs', 'Guillain-Barré', {altLabel: ['GBS'], ambiguousLabel: ['GBS']}),
	]
	const left = (label: string) => [`b: left out what an earlier glossary explains: ${label}`]

	test.each<[string, Concept[], string[], string[]]>([
		['other labels and ids', [concept('long', 'long')], ['stent', 'gbs', 'long'], []],
		['an equal label', [concept('x', 'stent')], ['stent', 'gbs'], left('stent')],
		['an equal label in another writing', [concept('x', 'Stent')], ['stent', 'gbs'], left('Stent')],
		['a form of a label', [concept('x', 'stents')], ['stent', 'gbs'], left('stents')],
		[
			'an equal alternative label',
			[concept('x', 'buis', {altLabel: ['vaatprothese']})],
			['stent', 'gbs'],
			left('vaatprothese'),
		],
		['an ambiguous label of the first', [concept('x', 'GBS')], ['stent', 'gbs', 'x'], []],
		[
			'an ambiguous label of its own',
			[concept('x', 'buis', {altLabel: ['stent'], ambiguousLabel: ['stent']})],
			['stent', 'gbs', 'x'],
			[],
		],
		[
			'a misspelling that is right here',
			[concept('x', 'buis', {hiddenLabel: ['stent']})],
			['stent', 'gbs', 'x'],
			[],
		],
		[
			'an equal label twice, in one glossary',
			[concept('x', 'buis'), concept('y', 'buis')],
			['stent', 'gbs', 'x', 'y'],
			[],
		],
		['an equal id', [concept('stent', 'buis')], ['stent', 'gbs', 'stent-2'], []],
	])('%s', (_, second, ids, messages) => {
		const joined = joinGlossaries([
			{name: 'a', concepts: first},
			{name: 'b', concepts: second},
		])
		expect(joined.concepts.map(({id}) => id)).toEqual(ids)
		expect(joined.messages).toEqual(messages)
	})

	test('and relations follow a new id, and are dropped with their concept', () => {
		const second = [
			concept('stent', 'buis', {related: ['x', 'y']}),
			concept('x', 'stent', {related: ['stent']}),
			concept('y', 'ballon', {related: ['stent'], broader: ['z']}),
			concept('z', 'ding', {related: ['gbs']}),
		]
		const {concepts} = joinGlossaries([
			{name: 'a', concepts: first},
			{name: 'b', concepts: second},
		])
		expect(concepts.slice(2)).toMatchObject([
			{id: 'stent-2', related: ['y']},
			{id: 'y', related: ['stent-2'], broader: ['z']},
			{id: 'z', related: ['gbs']},
		])
		expect(parseConcepts(concepts)).toEqual(concepts)
	})

	test('with at most ten names in a message', () => {
		const many = Array.from({length: 12}, (_, index) => concept(`w${index}`, `woord${'abcdefghijkl'[index]}`))
		const {messages} = joinGlossaries([
			{name: 'a', concepts: many},
			{name: 'b', concepts: many},
		])
		expect(messages).toEqual([expect.stringMatching(/: woorda, .*, woordj and 2 more$/)])
	})
})

describe('--glossary', () => {
	const lookup = (word: string, ...names: readonly string[]) =>
		zorgwoorden(['lookup', word, ...names.flatMap(name => ['--glossary', name])])

	test.each<[string, string[], number]>([
		['stent', [], 1],
		['stent', ['bundled'], 1],
		['stent', ['general'], 0],
		['stent', ['bundled', 'general'], 0],
		['trombocyt', ['general'], 1],
		['trombocyt', ['bundled'], 0],
		['trombocyt', ['general', 'bundled'], 0],
	])('lookup %s in %j', async (word, names, code) => {
		const result = await lookup(word, ...names)
		expect(result.code).toBe(code)
		expect(result.err === '').toBe(code === 0)
	})

	test('reports what a later one has too', async () => {
		const {code, err} = await lookup('stent', 'general', 'general')
		expect(code).toBe(0)
		expect(err).toMatch(/^general: left out what an earlier glossary explains: ./)
	})
})
