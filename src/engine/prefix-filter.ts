import {isStableAt} from '../dutch/spelling-variants.ts'
import {SPACE_CODE} from '../text/characters.ts'

// A label has some five forms with twelve beginnings between them; at ten bits each, one question in ten is answered wrongly.
const BITS_A_LABEL = 128
const PRIME = 0x01000193
const END = 0x5bd1e995

/**
 * Tells letters that no spelling key of a set begins with, at a few nanoseconds a letter. It never denies what is there, and seldom
 * admits what is not (a Bloom filter), so whoever asks looks up the few that remain.
 */
export interface PrefixFilter {
	add(key: string): void
	/** Whether a key may begin with these letters and with those behind them. */
	mayStart(letters: string, rest: string): boolean
	/** Where a key that begins at a letter of a word may end: the places behind the last letter, in order. Takes the word's aligned key too. */
	possibleEnds(folded: string, aligned: string, start: number): number[]
}

/** Makes an empty filter for the keys of this many labels. Memory: 16 to 32 bytes a label. */
export function createPrefixFilter(labels: number): PrefixFilter {
	const size = 2 ** Math.ceil(Math.log2(Math.max(1024, labels * BITS_A_LABEL)))
	const bits = new Uint8Array(size >>> 3)

	return {
		add(key) {
			let hash = 0
			for (let letter = 0; letter < key.length; letter++) {
				hash = extendHash(hash, key.charCodeAt(letter))
				set(hash)
			}
			set(hash ^ END)
		},
		mayStart(letters, rest) {
			let hash = 0
			for (let letter = 0; letter < letters.length; letter++)
				hash = extendHash(hash, letters.charCodeAt(letter))
			for (let letter = 0; letter < rest.length && has(hash); letter++)
				hash = extendHash(hash, rest.charCodeAt(letter))
			return has(hash)
		},
		possibleEnds(folded, aligned, start) {
			const found: number[] = []
			let hash = extendHash(0, (isFoldedAway(aligned, start) ? folded : aligned).charCodeAt(start))
			for (let letter = start; letter < folded.length; letter++) {
				if (letter > start && !isFoldedAway(aligned, letter))
					hash = extendHash(hash, aligned.charCodeAt(letter))
				// The last letters may be folded in another way if nothing follows them; then neither answer counts.
				const isSettled = isStableAt(folded, letter)
				if (!isSettled || has(hash ^ END)) found.push(letter + 1)
				if (isSettled && !has(hash)) break
			}
			return found
		},
	}

	function has(hash: number): boolean {
		const bit = scatter(hash) & (size - 1)
		return (((bits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1
	}

	function set(hash: number): void {
		const bit = scatter(hash) & (size - 1)
		bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
	}
}

/** A row of letters as a number, which the next letter makes into another. */
function extendHash(hash: number, code: number): number {
	return Math.imul(hash ^ code, PRIME)
}

function scatter(hash: number): number {
	return hash ^ (hash >>> 15)
}

function isFoldedAway(aligned: string, letter: number): boolean {
	return aligned.charCodeAt(letter) === SPACE_CODE
}
