import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createWordTrie, ROOT, tagOf} from '../../src/engine/word-trie.ts'

/** The tag and number of a word in a trie, or `undefined`. */
function lookUp(trie: ReturnType<typeof createWordTrie>, word: string) {
	const state = trie.find(`<${word}>`, 1, word.length + 1)
	return state === ROOT ? undefined : [tagOf(trie.cells[state] ?? 0), trie.numbers[state]]
}

describe('it contains what a Map would', () => {
	test.each([
		['few letters', 'abc'],
		['the alphabet', 'abcdefghijklmnopqrstuvwxyz'],
		['more letters than Dutch has', String.fromCharCode(...Array.from({length: 200}, (_, i) => 0x100 + i))],
	])('%s', (_, letters) => {
		const word = fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8})
		fc.assert(
			fc.property(fc.array(word, {maxLength: 200}), fc.array(word), (words, others) => {
				const trie = createWordTrie()
				words.forEach((word, i) => {
					trie.add(word, 0, word.length, 1 + (i % 3), i)
				})
				const map = new Map(words.map((word, i) => [word, [1 + (i % 3), i]]))
				for (const word of [...words, ...others]) expect(lookUp(trie, word)).toEqual(map.get(word))
			}),
		)
	})
})

describe('similar words are different', () => {
	test.each([
		['case', 'ALS', 'als'],
		['composed or not', '\u00eb', 'e\u0308'],
		['one is a prefix of the other', 'cel', 'cellen'],
		['one is a suffix of the other', 'cel', 'stamcel'],
		['a hyphen', 'Tcel', 'T-cel'],
		['swapped letters', 'ab', 'ba'],
		['property names', '__proto__', 'constructor'],
	])('%s', (_, one, other) => {
		const trie = createWordTrie()
		trie.add(one, 0, one.length, 1, 7)
		expect(lookUp(trie, other)).toBeUndefined()
	})
})

describe('it does not store', () => {
	test.each([
		['a very long word', 'a'.repeat(61)],
		['white space', 'een woord'],
		['punctuation', 'i.v'],
		['letters of another script', 'слово'],
		['half a character', '\u{1d44e}'],
	])('%s', (_, word) => {
		const trie = createWordTrie()
		expect(trie.add(word, 0, word.length, 1, 7)).toBe(false)
		expect(lookUp(trie, word)).toBeUndefined()
	})
})

test('it is full before it runs out of room, and can then be cleared', () => {
	const trie = createWordTrie()
	const words: string[] = []
	while (!trie.isFull()) {
		const word = `w${((words.length + 1) * 2654435761) % 4294967296}x`
		trie.add(word, 0, word.length, 1, words.length % 60_000)
		words.push(word)
	}
	// A text of a megabyte has some ten thousand different words.
	expect(words.length).toBeGreaterThan(20_000)
	expect(words.filter((word, i) => lookUp(trie, word)?.[1] !== i % 60_000)).toEqual([])
	expect(trie.add('cel', 0, 3, 2, 5)).toBe(false)
	trie.clear()
	expect(words.filter(word => lookUp(trie, word) !== undefined)).toEqual([])
	trie.add('cel', 0, 3, 2, 5)
	expect(lookUp(trie, 'cel')).toEqual([2, 5])
})
