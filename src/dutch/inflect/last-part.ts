/**
 * Looks up a word (in lower case) in a closed list by its last part. Cost: the entries that share its last
 * two letters.
 */
export type ByLastPart<T> = (lower: string) => T | undefined

type PartEntry<T> = readonly [part: string, value: T]

/**
 * Compiles a closed list of word parts of at least two letters into a function that returns the value of the
 * longest part that a word is or ends in: haarvat ends in vat. The letters before the part must be able to
 * form a word: at least two, one of them a vowel. The list is indexed at the first lookup by the last two
 * letters of each part, which most words share with none of them.
 */
export function byLastPart<T>(entries: () => readonly PartEntry<T>[]): ByLastPart<T> {
	let compiled: Map<number, PartEntry<T>[]> | undefined
	return lower => {
		compiled ??= indexByEnding(entries())
		const bucket = compiled.get(lastTwo(lower))
		return bucket?.find(
			([part]) => lower.endsWith(part) && canPrecede(lower, lower.length - part.length),
		)?.[1]
	}
}

/**
 * Compiles a list of words separated by white space into a function that returns whether a word is or ends in
 * one of them, as `byLastPart` does. Entries with `!` are exceptions, which only look like another entry:
 * complot is not a kind of lot.
 */
export function endingIn(list: string | (() => readonly string[])): (lower: string) => boolean {
	const find = byLastPart(() =>
		(typeof list === 'string' ? wordsIn(list) : list()).map(word =>
			word[0] === '!' ? [word.slice(1), false] : [word, true],
		),
	)
	return lower => find(lower) === true
}

/** Splits a list at white space. */
export function wordsIn(list: string): string[] {
	return list.trim().split(/\s+/)
}

/**
 * Groups entries by their last two letters, the longest first. Of entries with the same part the last one
 * wins.
 */
function indexByEnding<T>(entries: readonly PartEntry<T>[]): Map<number, PartEntry<T>[]> {
	const compiled = new Map<number, PartEntry<T>[]>()
	for (const entry of entries) {
		const ending = lastTwo(entry[0])
		const bucket = compiled.get(ending)
		if (bucket === undefined) compiled.set(ending, [entry])
		else {
			const insertAt = bucket.findIndex(other => other[0].length <= entry[0].length)
			bucket.splice(insertAt < 0 ? bucket.length : insertAt, 0, entry)
		}
	}
	return compiled
}

/** Returns the last two letters as one number. */
function lastTwo(word: string): number {
	return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1)
}

/** Whether the first `length` letters may precede a listed part: none at all, or at least two with a vowel. */
function canPrecede(lower: string, length: number): boolean {
	if (length < 2) return length === 0
	for (let index = 0; index < length; index++) if ('aeiouyéëïö'.includes(lower.charAt(index))) return true
	return false
}
