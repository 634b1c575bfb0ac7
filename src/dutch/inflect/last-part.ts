/** A closed list, looked up by the last part of a word. */
export type LastParts<T> = ReadonlyMap<string, T>

/** A closed list of words, separated by blanks. A word with `!` before it looks like one of the others, but isn't: complot is no lot. */
export function lastParts(list: string): LastParts<boolean> {
	return new Map(
		list
			.trim()
			.split(/\s+/)
			.map(word => (word.startsWith('!') ? [word.slice(1), false] : [word, true])),
	)
}

/**
 * The value of the longest entry that the word is or ends in (haarvat ends in vat). What goes before it must be able to be a
 * word: two letters or more, a vowel among them. At most eleven look-ups, however long the list is.
 */
export function byLastPart<T>(list: LastParts<T>, lower: string): T | undefined {
	for (let size = Math.min(lower.length, 12); size >= 2; size--) {
		const at = lower.length - size
		if (at === 1) continue
		const value = list.get(at === 0 ? lower : lower.slice(at))
		if (value !== undefined && (at === 0 || /[aeiouyéë]/.test(lower.slice(0, at)))) return value
	}
	return undefined
}
