import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createWordTrie, SKIPPED, type Stop, type WordTrie} from '../../src/engine/word-trie.ts'
import {nextWord, wordEnd} from '../../src/text/words.ts'

/** The number of a word in a trie, or 0. */
function lookUp(trie: WordTrie, word: string): number {
	const number = trie.find(`<${word}>`, 1, word.length + 1)
	const stop = follow(trie, word, 0)
	expect(stop.end === word.length && stop.tag !== 0 ? stop.number : 0).toBe(number)
	return number
}

function follow(trie: WordTrie, text: string, from: number): Stop {
	const stop = {start: -1, end: -1, tag: -1, number: -1}
	trie.follow(text, from, stop)
	return stop
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
					trie.add(word, 0, word.length, 1 + (i % 3), i + 1)
				})
				const map = new Map(words.map((word, i) => [word, i + 1]))
				for (const word of [...words, ...others]) expect(lookUp(trie, word)).toBe(map.get(word) ?? 0)
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
		['property names', 'constructor', '__proto__'],
	])('%s', (_, one, other) => {
		const trie = createWordTrie()
		trie.add(one, 0, one.length, 1, 7)
		expect([lookUp(trie, one), lookUp(trie, other)]).toEqual([7, 0])
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
		expect(lookUp(trie, word)).toBe(0)
	})
})

test('it is full before it runs out of room, and can then be cleared', () => {
	const trie = createWordTrie()
	const words: string[] = []
	while (!trie.isFull()) {
		const word = `w${((words.length + 1) * 2654435761) % 4294967296}x`
		words.push(word)
		trie.add(word, 0, word.length, 1, 1 + (words.length % 60_000))
	}
	// A text of a megabyte has some ten thousand different words.
	expect(words.length).toBeGreaterThan(20_000)
	expect(words.filter((word, i) => lookUp(trie, word) !== 1 + ((i + 1) % 60_000))).toEqual([])
	expect(trie.add('cel', 0, 3, 2, 5)).toBe(false)
	trie.clear()
	expect(words.filter(word => lookUp(trie, word) !== 0)).toEqual([])
	trie.add('cel', 0, 3, 2, 5)
	expect(lookUp(trie, 'cel')).toBe(5)
})

describe('following a text', () => {
	const trie = createWordTrie()
	for (const [index, word] of ['de', 'arts', 'T-cel', 'is'].entries())
		trie.add(word, 0, word.length, word === 'arts' ? 2 : SKIPPED, index + 1)

	/** The stops in a text: what was followed, with the number of the word. */
	function stops(text: string): string[] {
		const stopped: string[] = []
		for (let from = 0; from < text.length; ) {
			const {start, end, tag, number} = follow(trie, text, from)
			stopped.push(`${text.slice(start, end)} ${tag && number}`)
			from = nextWord(text, wordEnd(text, start))
		}
		return stopped
	}

	test.each<[string, string, readonly string[]]>([
		['passes over skipped words', 'de is de is', ['is 4']],
		['stops at other words', 'de arts is', ['arts 2', 'is 4']],
		['stops where no stored word continues', 'de artsen is', ['arts 2', 'is 4']],
		['stops within a stored word', 'de T-ce is', ['T-ce 0', 'is 4']],
		['stops before a first letter that no stored word has', 'de zus is', [' 0', 'is 4']],
		['stops before more than one space', 'de  is', ['de 1', 'is 4']],
		['stops before punctuation', 'is de, is', ['de 1', 'is 4']],
		['stops at the start of a word after a hyphen', 'is -de is', ['is 4', ' 0', 'is 4']],
	])('%s', (_, text, expected) => {
		expect(stops(text)).toEqual(expected)
	})
})
