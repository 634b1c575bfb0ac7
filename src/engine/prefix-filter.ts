import {isSettledAt} from '../dutch/variants.ts'
import {BLANK} from '../text/characters.ts'

// A label has some five forms with twelve beginnings between them; at ten bits each, one question in ten is answered wrongly.
const BITS_A_LABEL = 128
const PRIME = 0x01000193
const END = 0x5bd1e995

/**
 * Tells letters that no spelling key of a set begins with, at a few nanoseconds a letter. It never denies what is there, and seldom
 * admits what is not (a Bloom filter), so whoever asks looks up the few that remain.
 */
export interface KeyFilter {
	add(key: string): void
	/** Whether a key may begin with these letters and with those behind them. */
	mayBegin(letters: string, rest: string): boolean
	/** Where a key that begins at a letter of a word may end: the places behind the last letter, in order. Takes the word's aligned key too. */
	ends(folded: string, aligned: string, start: number): number[]
}

/** Makes an empty filter for the keys of this many labels. Memory: 16 to 32 bytes a label. */
export function createKeyFilter(labels: number): KeyFilter {
	const size = 2 ** Math.ceil(Math.log2(Math.max(1024, labels * BITS_A_LABEL)))
	const bits = new Uint8Array(size >>> 3)

	return {
		add(key) {
			let row = 0
			for (let letter = 0; letter < key.length; letter++) {
				row = next(row, key.charCodeAt(letter))
				set(row)
			}
			set(row ^ END)
		},
		mayBegin(letters, rest) {
			let row = 0
			for (let letter = 0; letter < letters.length; letter++) row = next(row, letters.charCodeAt(letter))
			for (let letter = 0; letter < rest.length && has(row); letter++)
				row = next(row, rest.charCodeAt(letter))
			return has(row)
		},
		ends(folded, aligned, start) {
			const found: number[] = []
			let row = next(0, (isBlank(aligned, start) ? folded : aligned).charCodeAt(start))
			for (let letter = start; letter < folded.length; letter++) {
				if (letter > start && !isBlank(aligned, letter)) row = next(row, aligned.charCodeAt(letter))
				// The last letters may be folded in another way if nothing follows them; then neither answer counts.
				const isSettled = isSettledAt(folded, letter)
				if (!isSettled || has(row ^ END)) found.push(letter + 1)
				if (isSettled && !has(row)) break
			}
			return found
		},
	}

	function has(row: number): boolean {
		const bit = place(row) & (size - 1)
		return (((bits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1
	}

	function set(row: number): void {
		const bit = place(row) & (size - 1)
		bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
	}
}

/** A row of letters as a number, which the next letter makes into another. */
function next(row: number, code: number): number {
	return Math.imul(row ^ code, PRIME)
}

function place(row: number): number {
	return row ^ (row >>> 15)
}

function isBlank(aligned: string, letter: number): boolean {
	return aligned.charCodeAt(letter) === BLANK
}
