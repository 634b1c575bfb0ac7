import {describe, expect, test} from 'vitest'
import {compileFinderOfAll, compileGlossary} from '../../src/engine/compiled.ts'
import {createLookup} from '../../src/engine/lookup.ts'
import {createMatcher} from '../../src/engine/matcher.ts'
import type {Concept} from '../../src/glossary/concept.ts'
import {concept, glossary} from '../marked.ts'

type Mutable = {
	-readonly [Key in keyof Concept]: Concept[Key] extends readonly string[] ? string[] : Concept[Key]
}

function mutableGlossary(): Mutable[] {
	return ['stamcel = oercel', 'thymus = zwezerik; timus'].map(line => ({...concept(line)}) as Mutable)
}

test('a glossary is compiled once', () => {
	const concepts = glossary('stamcel', 'thymus')
	expect(compileGlossary(concepts)).toBe(compileGlossary(concepts))
	expect(compileGlossary([...concepts])).not.toBe(compileGlossary(concepts))
	expect(compileGlossary([])).toEqual(expect.objectContaining({concepts: []}))
})

test('matchers of a glossary share the words that they have read', () => {
	const concepts = glossary('stamcel', 'thymus')
	const [finder, other] = [compileFinderOfAll(concepts, {}), compileFinderOfAll(concepts, {compounds: false})]
	expect(compileFinderOfAll(concepts, {compounds: true})).toBe(finder)
	expect(compileFinderOfAll(concepts, {compounds: false})).toBe(other)
	expect(other).not.toBe(finder)
	expect([finder('stamceldonor').length, other('stamceldonor').length]).toEqual([1, 0])
})

describe('a glossary that changed is compiled again', () => {
	test.each<[string, (concepts: Mutable[]) => void]>([
		['a concept is added', concepts => concepts.push({...concept('milt')} as Mutable)],
		['the last is removed', concepts => concepts.pop()],
		['the first is removed', concepts => concepts.shift()],
		['all are removed', concepts => concepts.splice(0)],
		['another order', concepts => concepts.reverse()],
		['a concept is replaced by an equal one', concepts => concepts.splice(0, 1, {...concepts[0]} as Mutable)],
		['another prefLabel', ([first]) => Object.assign(first ?? {}, {prefLabel: 'cel'})],
		['a label is added', ([first]) => first?.altLabel.push('cel')],
		['a last label is removed', ([, last]) => last?.hiddenLabel.pop()],
		['a label of another kind', ([, last]) => last?.altLabel.push(last.hiddenLabel.pop() ?? '')],
	])('%s', (_, change) => {
		const concepts = mutableGlossary()
		const before = compileGlossary(concepts)
		change(concepts)
		expect(compileGlossary(concepts)).not.toBe(before)
		expect(compileGlossary(concepts)).toBe(compileGlossary(concepts))
	})

	test('and not if a definition changed: functions return the concepts themselves', () => {
		const concepts = mutableGlossary()
		const lookup = createLookup(concepts)
		Object.assign(concepts[0] ?? {}, {definition: 'Cel.'})
		expect(lookup('stamcel')[0]?.definition).toBe('Cel.')
		expect(compileGlossary(concepts)).toBe(compileGlossary(concepts))
	})

	test('functions that were created before keep what they had', () => {
		const concepts = mutableGlossary()
		const [lookup, match] = [createLookup(concepts), createMatcher(concepts)]
		concepts.reverse()
		expect(lookup('thymus').map(({id}) => id)).toEqual(['thymus'])
		expect(match('Een stamcel')[0]?.concepts.map(({id}) => id)).toEqual(['stamcel'])
		concepts.splice(0)
		expect(lookup('thymus').map(({id}) => id)).toEqual(['thymus'])
		expect(createLookup(concepts)('thymus')).toEqual([])
	})
})
