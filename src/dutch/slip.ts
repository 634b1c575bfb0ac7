/** The letters in which a word differs from the word that may be meant. */
export interface Slip {
	/** Offset of the difference, the same in both words. */
	readonly offset: number
	/** The letters that were written there; `''` if one was left out. */
	readonly written: string
	/** The letters that were meant. */
	readonly meant: string
}

/** Returns the difference between two words: what is left of both without the letters that they share. */
export function slipBetween(written: string, meant: string): Slip {
	const minLength = Math.min(written.length, meant.length)
	let offset = 0
	while (offset < minLength && written[offset] === meant[offset]) offset++
	let sameAtEnd = 0
	while (sameAtEnd < minLength - offset && written.at(-1 - sameAtEnd) === meant.at(-1 - sameAtEnd))
		sameAtEnd++
	return {
		offset,
		written: written.slice(offset, written.length - sameAtEnd),
		meant: meant.slice(offset, meant.length - sameAtEnd),
	}
}

/** Whether two letters are two others swapped. */
export function isSwap(written: string, meant: string): boolean {
	return written.length === 2 && meant.length === 2 && written[0] === meant[1] && written[1] === meant[0]
}
