import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createWordCache} from '../../src/engine/word-cache.ts'

/**
 * Creates a cache that contains the words of a list. They have no term, except those with a `*`. Those with a
 * `~` may continue on the next line. `analysed` lists the words that were analysed, and `visit` returns the
 * words of a text that were visited.
 */
function createTestCache(list: readonly string[] = []) {
	const analysed: string[] = []
	const cache = createWordCache((text, start, end) => {
		const word = text.slice(start, end)
		analysed.push(word)
		return {word, hasNoTerm: !list.includes(`${word}*`), mayContinue: list.includes(`${word}~`)}
	})
	const analyse = (word: string) => cache.analyse(`<${word}>`, 1, word.length + 1).word
	for (const entry of list) analyse(entry.replace(/[~*]/, ''))
	const visit = (text: string, atLineEnds = false) => {
		const visited: string[] = []
		cache.forEachWord(text, atLineEnds, (start, end, {word}) => {
			expect(text.slice(start, end)).toBe(word)
			visited.push(word)
			return end
		})
		return visited
	}
	return {analysed, analyse, visit}
}

describe('words that are known to have no term are skipped, others are visited', () => {
	test.each([
		['none known', [], 'de arts', ['de', 'arts']],
		['all known', ['de', 'arts'], 'de arts', []],
		['one with a term', ['de', 'arts*'], 'de arts, de arts', ['arts', 'arts']],
		['one with a term, before another word', ['de', 'arts*'], 'de arts de', ['arts']],
		['the prefix of a known word', ['arts'], 'art arts artsen', ['art', 'artsen']],
		['a capital is another word', ['de'], 'De de', ['De']],
		['a known word with a capital', ['De'], 'De de', ['de']],
		['accents, digits and hyphens', ['één', 'b12', 'T-cel'], 'één b12 T-cel', []],
		['punctuation and spaces around it', ['de'], '(de), «de»\tde… ', []],
		['more than one space', ['de', 'arts'], '  de   arts  ', []],
		['an apostrophe may continue a word', ['foto'], "foto's", ["foto's"]],
		['an apostrophe may end a word', ['foto'], "'foto' ", ['foto']],
		['a letter of another script continues a word', ['de'], 'deж', ['deж']],
		['no words at all', ['de'], ' – … ', []],
		['nothing', [], '', []],
	])('%s', (_, list, text, expected) => {
		expect(createTestCache(list).visit(text)).toEqual(expected)
	})
})

describe('a word next to a hyphen is visited', () => {
	test.each([
		['before it', ['cel'], 'T- en -cel', ['T', 'en', 'cel']],
		['after it', ['hart', 'en'], 'hart- en', ['hart']],
		['after it, if a longer word is known', ['hart', 'en', 'hart-MRI'], 'hart- en', ['hart']],
		['a dash between spaces is not a hyphen', ['de', 'cel'], 'de – cel', []],
	])('%s', (_, list, text, expected) => {
		expect(createTestCache(list).visit(text)).toEqual(expected)
	})
})

describe('a word at a line end is visited if it may continue', () => {
	test.each([
		['it may not', ['trombo', 'cyt'], 'trombo\ncyt', false, []],
		['it may', ['trombo~', 'cyt'], 'trombo\ncyt', false, ['trombo']],
		['it may, before more white space', ['trombo~', 'cyt'], 'trombo \t\r\ncyt', false, ['trombo']],
		['it may, before a soft hyphen', ['trombo~', 'cyt', 'a\u00adb'], 'trombo \u00ad\ncyt', false, ['trombo']],
		['not within a line', ['trombo~', 'cyt'], 'trombo cyt', false, []],
		['any word may, with atLineEnds', ['trombo', 'cyt'], 'trombo\ncyt', true, ['trombo']],
	])('%s', (_, list, text, atLineEnds, expected) => {
		expect(createTestCache(list).visit(text, atLineEnds)).toEqual(expected)
	})
})

test('the scan continues at the offset that visit returns', () => {
	const visited: number[] = []
	createWordCache(() => ({hasNoTerm: false, mayContinue: false})).forEachWord(
		'een twee drie vier',
		false,
		start => {
			visited.push(start)
			return start === 4 ? 13 : start + 1
		},
	)
	// After its first letter, the rest of a word is visited as a word.
	expect(visited).toEqual([0, 1, 2, 4, 14, 15, 16, 17])
})

test('a word is analysed once, wherever it occurs', () => {
	const {analysed, analyse} = createTestCache()
	expect(['cel', 'één', 'arts', 'cel', 'één'].map(analyse)).toEqual(['cel', 'één', 'arts', 'cel', 'één'])
	expect(analysed).toEqual(['cel', 'één', 'arts'])
})

test('a word that cannot be stored is analysed each time', () => {
	const {analysed, analyse, visit} = createTestCache()
	const words = ['a'.repeat(1000), 'слово', '\u{1d44e}']
	expect(words.map(analyse)).toEqual(words)
	expect(visit(words.join(' '))).toEqual(words)
	expect(analysed).toEqual([...words, ...words])
})

test('only unknown words are visited, however many are known', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 4})
	fc.assert(
		fc.property(fc.array(word), fc.uniqueArray(word), (list, words) => {
			expect(createTestCache(list).visit(words.join(' '))).toEqual(words.filter(word => !list.includes(word)))
		}),
	)
})

test('it is bounded: recent words are cached, and some of the first ones no longer', () => {
	const {analysed, analyse} = createTestCache()
	const word = (number: number) => `w${(number * 2654435761) % 4294967296}`
	const wrong: string[] = []
	for (let number = 0; number < 100_000; number++)
		for (const asked of [word(number), word(number >> 1)]) if (analyse(asked) !== asked) wrong.push(asked)
	expect(wrong).toEqual([])
	// Most of the repeated words were cached.
	expect(analysed.length).toBeGreaterThan(100_000)
	expect(analysed.length).toBeLessThan(200_000)
})

test('more words than it has numbers for, so short that they fit', () => {
	const {analyse} = createTestCache()
	const letters = [...'abcdefghijklmnopq']
	const words = letters.flatMap(a =>
		letters.flatMap(b => letters.flatMap(c => letters.map(d => a + b + c + d))),
	)
	expect([...words, ...words].filter(word => analyse(word) !== word)).toEqual([])
})

test('more letters than it has symbols for: later words are still cached', () => {
	const {analysed, analyse} = createTestCache()
	for (let code = 0xc0; code < 0x400; code++) analyse(String.fromCharCode(code))
	for (const word of ['cel', 'zjk', 'cel', 'zjk']) expect(analyse(word)).toBe(word)
	expect(analysed.slice(-2)).toEqual(['cel', 'zjk'])
})
