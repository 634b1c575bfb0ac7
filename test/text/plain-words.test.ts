import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createPlainWords} from '../../src/text/plain-words.ts'
import {wordEnd} from '../../src/text/words.ts'

/** What `skip` stops at, one after the other, when it knows these words; those with a `~` go on behind a line end. */
function stops(known: readonly string[], text: string, atLineEnds = false): string[] {
	const plain = createPlainWords()
	for (const word of known) {
		const letters = word.replace('~', '')
		plain.add(letters, 0, letters.length, word !== letters)
	}
	const found: string[] = []
	for (let at = plain.skip(text, 0, atLineEnds); at < text.length; at = plain.skip(text, at, atLineEnds)) {
		const end = wordEnd(text, at)
		found.push(text.slice(at, end))
		at = end
	}
	return found
}

describe('known words are passed over, others are not', () => {
	test.each([
		['none known', [], 'de arts', ['de', 'arts']],
		['all known', ['de', 'arts'], 'de arts', []],
		['the beginning of a known word', ['arts'], 'art arts artsen', ['art', 'artsen']],
		['a capital is another word', ['de'], 'De de', ['De']],
		['a known word with a capital', ['De'], 'De de', ['de']],
		['capitals further on are never known', ['DE', 'dE'], 'DE dE', ['DE', 'dE']],
		['letters of other alphabets are never known', ['één'], 'één', ['één']],
		['digits are never known', ['b12'], 'b12', ['b12']],
		['signs and blanks around it', ['de'], '(de), «de»\tde… ', []],
		['an apostrophe may go on', ['foto'], "foto's", ["foto's"]],
		['an apostrophe may end', ['foto'], "'foto' ", ['foto']],
	])('%s', (_, known, text, expected) => {
		expect(stops(known, text)).toEqual(expected)
	})
})

describe('a word beside a hyphen is looked at', () => {
	test.each([
		['before it', ['cel'], 'T- en -cel', ['T', 'en', 'cel']],
		['behind it', ['hart', 'en'], 'hart- en', ['hart']],
		['a dash between blanks is none', ['de', 'cel'], 'de – cel', []],
	])('%s', (_, known, text, expected) => {
		expect(stops(known, text)).toEqual(expected)
	})
})

describe('a word at a line end is looked at where it goes on', () => {
	test.each([
		['it does not', ['trombo', 'cyt'], 'trombo\ncyt', false, []],
		['it does', ['trombo~', 'cyt'], 'trombo\ncyt', false, ['trombo']],
		['it does, behind blanks', ['trombo~', 'cyt'], 'trombo \t\r\ncyt', false, ['trombo']],
		['within a line it need not be', ['trombo~', 'cyt'], 'trombo cyt', false, []],
		['any word may', ['trombo', 'cyt'], 'trombo\ncyt', true, ['trombo']],
	])('%s', (_, known, text, atLineEnds, expected) => {
		expect(stops(known, text, atLineEnds)).toEqual(expected)
	})
})

test('it stops at no word but those that it was not told of, however many it was told', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4})
	fc.assert(
		fc.property(fc.array(word), fc.array(word), (known, words) => {
			expect(stops(known, words.join(' '))).toEqual(words.filter(word => !known.includes(word)))
		}),
	)
})

test('it is bounded: what it was told last it knows, and of the first it has forgotten some', () => {
	const plain = createPlainWords()
	const words = Array.from({length: 60_000}, (_, number) =>
		number.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'.charAt(Number(digit))),
	)
	for (const word of words) plain.add(word, 0, word.length, false)
	const passed = words.map(word => plain.skip(word, 0, false) === word.length)
	expect(passed.at(-1)).toBe(true)
	expect(passed).toContain(false)
})
