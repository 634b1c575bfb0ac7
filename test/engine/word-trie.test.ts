import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createWordTrie, ROOT, tagOf} from '../../src/engine/word-trie.ts'

/** What the tree tells of a word: its mark and number, or nothing. */
function look(tree: ReturnType<typeof createWordTrie>, word: string) {
	const place = tree.find(`<${word}>`, 1, word.length + 1)
	return place === ROOT ? undefined : [tagOf(tree.cells[place] ?? 0), tree.numbers[place]]
}

describe('it is what a Map would hold', () => {
	test.each([
		['few letters', 'abc'],
		['the alphabet', 'abcdefghijklmnopqrstuvwxyz'],
		['more letters than Dutch has', String.fromCharCode(...Array.from({length: 200}, (_, at) => 0x100 + at))],
	])('%s', (_, letters) => {
		const word = fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8})
		fc.assert(
			fc.property(fc.array(word, {maxLength: 200}), fc.array(word), (words, others) => {
				const tree = createWordTrie()
				words.forEach((word, at) => {
					tree.add(word, 0, word.length, 1 + (at % 3), at)
				})
				const map = new Map(words.map((word, at) => [word, [1 + (at % 3), at]]))
				for (const word of [...words, ...others]) expect(look(tree, word)).toEqual(map.get(word))
			}),
		)
	})
})

describe('words that look alike are not the same', () => {
	test.each([
		['case', 'ALS', 'als'],
		['composed or not', '\u00eb', 'e\u0308'],
		['one the beginning of the other', 'cel', 'cellen'],
		['one the end of the other', 'cel', 'stamcel'],
		['a hyphen', 'Tcel', 'T-cel'],
		['swapped letters', 'ab', 'ba'],
		['names of properties', '__proto__', 'constructor'],
	])('%s', (_, one, other) => {
		const tree = createWordTrie()
		tree.add(one, 0, one.length, 1, 7)
		expect(look(tree, other)).toBeUndefined()
	})
})

describe('it does not take', () => {
	test.each([
		['a very long word', 'a'.repeat(61)],
		['white space', 'een woord'],
		['signs', 'i.v'],
		['letters of another script', 'слово'],
		['half a character', '\u{1d44e}'],
	])('%s', (_, word) => {
		const tree = createWordTrie()
		expect(tree.add(word, 0, word.length, 1, 7)).toBe(false)
		expect(look(tree, word)).toBeUndefined()
	})
})

test('it tells before there is no room, and then it can start anew', () => {
	const tree = createWordTrie()
	const words: string[] = []
	while (!tree.isFull()) {
		const word = `w${((words.length + 1) * 2654435761) % 4294967296}x`
		tree.add(word, 0, word.length, 1, words.length % 60_000)
		words.push(word)
	}
	// A text of a megabyte has some ten thousand different words.
	expect(words.length).toBeGreaterThan(20_000)
	expect(words.filter((word, at) => look(tree, word)?.[1] !== at % 60_000)).toEqual([])
	expect(tree.add('cel', 0, 3, 2, 5)).toBe(false)
	tree.clear()
	expect(words.filter(word => look(tree, word) !== undefined)).toEqual([])
	tree.add('cel', 0, 3, 2, 5)
	expect(look(tree, 'cel')).toEqual([2, 5])
})
