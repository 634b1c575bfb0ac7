import {describe, expect, test} from 'vitest'
import {measureDefinitions, readCommonWords, unlabelledWords} from '../evaluate/definitions.ts'
import {createMatcher} from '../src/engine/matcher.ts'
import {concepts} from '../src/glossary/dataset.ts'
import {readFields} from './general-files.ts'
import {concept} from './remark/pipeline.ts'

const commonWords = readCommonWords()
const match = createMatcher(concepts)
const figures = measureDefinitions(createMatcher, concepts, new Set(commonWords))

test.each(concepts.map(({id}) => id))('%s is explained in common words and in words of the glossary', id => {
	expect(figures.uncommon.get(id) ?? []).toEqual([])
})

test('no first sentence needs the word that it explains, not through others either', () => {
	expect(figures.circles).toEqual([])
})

test('a definition has at most two sentences, of at most twenty words', () => {
	expect(Math.max(...figures.sentences)).toBe(2)
	expect(Math.max(...figures.words)).toBeLessThanOrEqual(20)
})

test('every common word is used, is no label, and is listed once, in order', () => {
	const all = [...concepts, ...readFields().flatMap(({concepts}) => concepts)]
	const used = new Set(all.flatMap(({definition}) => unlabelledWords(definition, match(definition))))
	expect(commonWords.filter(word => !used.has(word))).toEqual([])
	expect(commonWords.filter(word => match(word).some(({kind}) => kind !== 'compound'))).toEqual([])
	expect(commonWords).toEqual([...new Set(commonWords)].sort())
})

describe('the measure', () => {
	const definitions = (...texts: readonly string[]) =>
		texts.map((definition, index) =>
			concept('abc'.charAt(index), `woord${'abc'.charAt(index)}`, {definition}),
		)
	const measure = (...texts: readonly string[]) =>
		measureDefinitions(createMatcher, definitions(...texts), new Set(['een', 'gewone', 'zin', 'met', 'is']))

	test.each<[string, string, string[]]>([
		['common words, in any case', 'Een gewone zin.', []],
		['a label', 'Een zin met woordb.', []],
		['an uncommon word, however short', 'Een zin met xi.', ['xi']],
		['a word with a hyphen, as a whole', 'Een zin-met.', ['zin-met']],
		['half a label, which explains nothing', 'Een woordbzin.', ['woordbzin']],
	])('finds the uncommon words of %s', (_, text, words) => {
		expect(measure(text, 'Een zin.').uncommon.get('a') ?? []).toEqual(words)
	})

	test.each<[string, string[], string[][]]>([
		['itself', ['Een woorda.'], [['a']]],
		['another that needs it', ['Een woordb.', 'Een woorda.'], [['a', 'b']]],
		['others that need it', ['Een woordb.', 'Een woordc.', 'Een woorda.'], [['a', 'b', 'c']]],
		['one that does not', ['Een woordb.', 'Een zin.'], []],
		['itself only in the second sentence', ['Een gewone zin. Een woorda is een zin.'], []],
	])('finds the circles of a word that needs %s', (_, texts, circles) => {
		expect(measure(...texts).circles).toEqual(circles)
	})
})
