import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createWordCache} from '../../src/engine/word-cache.ts'

/** Words that count what is read. Those with a `~` are plain and go on behind a line end, those with a `*` are not plain. */
function known(list: readonly string[] = []) {
	const reads: string[] = []
	const words = createWordCache((text, start, end) => {
		const word = text.slice(start, end)
		reads.push(word)
		return {word, hasNoTerm: !list.includes(`${word}*`), mayContinue: list.includes(`${word}~`)}
	})
	const read = (word: string) => words.analyse(`<${word}>`, 1, word.length + 1).word
	for (const entry of list) read(entry.replace(/[~*]/, ''))
	const stops = (text: string, atLineEnds = false) => {
		const found: string[] = []
		words.forEachWord(text, atLineEnds, (start, end, {word}) => {
			expect(text.slice(start, end)).toBe(word)
			found.push(word)
			return end
		})
		return found
	}
	return {reads, read, stops}
}

describe('words known as plain are passed over, others are met', () => {
	test.each([
		['none known', [], 'de arts', ['de', 'arts']],
		['all known', ['de', 'arts'], 'de arts', []],
		['one that is not plain', ['de', 'arts*'], 'de arts, de arts', ['arts', 'arts']],
		['one that is not plain, before a word', ['de', 'arts*'], 'de arts de', ['arts']],
		['the beginning of a known word', ['arts'], 'art arts artsen', ['art', 'artsen']],
		['a capital is another word', ['de'], 'De de', ['De']],
		['a known word with a capital', ['De'], 'De de', ['de']],
		['accents, digits and hyphens', ['één', 'b12', 'T-cel'], 'één b12 T-cel', []],
		['signs and blanks around it', ['de'], '(de), «de»\tde… ', []],
		['more blanks than one', ['de', 'arts'], '  de   arts  ', []],
		['an apostrophe may go on', ['foto'], "foto's", ["foto's"]],
		['an apostrophe may end', ['foto'], "'foto' ", ['foto']],
		['a letter of another script goes on', ['de'], 'deж', ['deж']],
		['no words at all', ['de'], ' – … ', []],
		['nothing', [], '', []],
	])('%s', (_, list, text, expected) => {
		expect(known(list).stops(text)).toEqual(expected)
	})
})

describe('a word beside a hyphen is met', () => {
	test.each([
		['before it', ['cel'], 'T- en -cel', ['T', 'en', 'cel']],
		['behind it', ['hart', 'en'], 'hart- en', ['hart']],
		['behind it, where a longer word is known', ['hart', 'en', 'hart-MRI'], 'hart- en', ['hart']],
		['a dash between blanks is none', ['de', 'cel'], 'de – cel', []],
	])('%s', (_, list, text, expected) => {
		expect(known(list).stops(text)).toEqual(expected)
	})
})

describe('a word at a line end is met where it goes on', () => {
	test.each([
		['it does not', ['trombo', 'cyt'], 'trombo\ncyt', false, []],
		['it does', ['trombo~', 'cyt'], 'trombo\ncyt', false, ['trombo']],
		['it does, behind blanks', ['trombo~', 'cyt'], 'trombo \t\r\ncyt', false, ['trombo']],
		[
			'it does, behind a soft hyphen',
			['trombo~', 'cyt', 'a\u00adb'],
			'trombo \u00ad\ncyt',
			false,
			['trombo'],
		],
		['within a line it need not be', ['trombo~', 'cyt'], 'trombo cyt', false, []],
		['any word may', ['trombo', 'cyt'], 'trombo\ncyt', true, ['trombo']],
	])('%s', (_, list, text, atLineEnds, expected) => {
		expect(known(list).stops(text, atLineEnds)).toEqual(expected)
	})
})

test('it goes on from where it is told', () => {
	const met: number[] = []
	createWordCache(() => ({hasNoTerm: false, mayContinue: false})).forEachWord(
		'een twee drie vier',
		false,
		start => {
			met.push(start)
			return start === 4 ? 13 : start + 1
		},
	)
	// Behind the first letter of a word stands a word that is met too.
	expect(met).toEqual([0, 1, 2, 4, 14, 15, 16, 17])
})

test('a word is read once, wherever it stands', () => {
	const {reads, read} = known()
	expect(['cel', 'één', 'arts', 'cel', 'één'].map(read)).toEqual(['cel', 'één', 'arts', 'cel', 'één'])
	expect(reads).toEqual(['cel', 'één', 'arts'])
})

test('what it cannot keep is read each time', () => {
	const {reads, read, stops} = known()
	const words = ['a'.repeat(1000), 'слово', '\u{1d44e}']
	expect(words.map(read)).toEqual(words)
	expect(stops(words.join(' '))).toEqual(words)
	expect(reads).toEqual([...words, ...words])
})

test('it meets no word but those that it did not know, however many it was told', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 4})
	fc.assert(
		fc.property(fc.array(word), fc.uniqueArray(word), (list, words) => {
			expect(known(list).stops(words.join(' '))).toEqual(words.filter(word => !list.includes(word)))
		}),
	)
})

test('it is bounded: what it read last it knows, and of the first it has forgotten some', () => {
	const {reads, read} = known()
	const word = (number: number) => `w${(number * 2654435761) % 4294967296}`
	const wrong: string[] = []
	for (let number = 0; number < 100_000; number++)
		for (const asked of [word(number), word(number >> 1)]) if (read(asked) !== asked) wrong.push(asked)
	expect(wrong).toEqual([])
	// It has kept most of what recurs.
	expect(reads.length).toBeGreaterThan(100_000)
	expect(reads.length).toBeLessThan(200_000)
})

test('more words than it numbers, so short that they leave room', () => {
	const {read} = known()
	const letters = [...'abcdefghijklmnopq']
	const words = letters.flatMap(a =>
		letters.flatMap(b => letters.flatMap(c => letters.map(d => a + b + c + d))),
	)
	expect([...words, ...words].filter(word => read(word) !== word)).toEqual([])
})

test('more letters than it numbers: what comes behind them is kept all the same', () => {
	const {reads, read} = known()
	for (let code = 0xc0; code < 0x400; code++) read(String.fromCharCode(code))
	for (const word of ['cel', 'zjk', 'cel', 'zjk']) expect(read(word)).toBe(word)
	expect(reads.slice(-2)).toEqual(['cel', 'zjk'])
})
