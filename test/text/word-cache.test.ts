import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createWordCache} from '../../src/text/word-cache.ts'

/** A cache that counts what it reads; a word's value is the word. */
function counted() {
	const reads: string[] = []
	const cached = createWordCache((text: string, start: number, end: number) => {
		const word = text.slice(start, end)
		reads.push(word)
		return word
	})
	return {reads, get: (word: string) => cached(`<${word}>`, 1, word.length + 1)}
}

test('a word is read once, wherever it stands', () => {
	const {reads, get} = counted()
	expect(['cel', 'arts', 'cel'].map(get)).toEqual(['cel', 'arts', 'cel'])
	expect(reads).toEqual(['cel', 'arts'])
})

describe('words that look alike are not the same', () => {
	test.each([
		['case', 'ALS', 'als'],
		['composed or not', '\u00eb', 'e\u0308'],
		['one the beginning of the other', 'cel', 'cellen'],
		['swapped letters', 'ab', 'ba'],
		['the empty word', '', 'a'],
		['names of properties', '__proto__', 'constructor'],
	])('%s', (_, one, other) => {
		const {get} = counted()
		expect([get(one), get(other), get(one), get(other)]).toEqual([one, other, one, other])
	})
})

test('it is what a Map would hold, also when it is full and starts anew', () => {
	const {reads, get} = counted()
	const word = (number: number) => `w${(number * 2654435761) % 4294967296}`
	const wrong: string[] = []
	for (let number = 0; number < 100_000; number++) {
		for (const asked of [word(number), word(number >> 1)]) if (get(asked) !== asked) wrong.push(asked)
	}
	expect(wrong).toEqual([])
	// It has forgotten words, so that its size is bounded, and yet kept most of what recurs.
	expect(reads.length).toBeGreaterThan(100_000)
	expect(reads.length).toBeLessThan(200_000)
})

test('a very long word is read each time', () => {
	const {reads, get} = counted()
	const word = 'a'.repeat(1000)
	expect([get(word), get(word)]).toEqual([word, word])
	expect(reads).toHaveLength(2)
})

test('any words in any order', () => {
	const short = fc.string({unit: fc.constantFrom('a', 'b', '-', '\u00eb'), maxLength: 3})
	fc.assert(
		fc.property(fc.array(short), words => {
			const {reads, get} = counted()
			expect(words.map(get)).toEqual(words)
			expect([...reads].sort()).toEqual([...new Set(words)].sort())
		}),
	)
})
