/** Looks a word (in lower case) up in a closed list by its last part. Cost: the entries that share its last two letters. */
export type ByLastPart<T> = (lower: string) => T | undefined

type PartEntry<T> = readonly [part: string, value: T]

/**
 * Compiles a closed list of parts, two letters at least: the function gives the value of the longest entry that a word is or ends in,
 * as haarvat ends in vat. What goes before it must be able to be a word: two letters or more, a vowel among them. Compiled at the first
 * look-up, by the last two letters, which most words share with no entry.
 */
export function byLastPart<T>(entries: () => readonly PartEntry<T>[]): ByLastPart<T> {
	let compiled: Map<number, PartEntry<T>[]> | undefined
	return lower => {
		compiled ??= indexByEnding(entries())
		const alike = compiled.get(lastTwo(lower))
		return alike?.find(([part]) => lower.endsWith(part) && canPrecede(lower, lower.length - part.length))?.[1]
	}
}

/** The same for a list of words separated by blanks. Behind `!` a word that looks like one of the others, but isn't: complot is no lot. */
export function endingIn(list: string | (() => readonly string[])): (lower: string) => boolean {
	const find = byLastPart(() =>
		(typeof list === 'string' ? wordsIn(list) : list()).map(word =>
			word[0] === '!' ? [word.slice(1), false] : [word, true],
		),
	)
	return lower => find(lower) === true
}

/** The words of a text. */
export function wordsIn(list: string): string[] {
	return list.trim().split(/\s+/)
}

/** The entries by their last two letters, the longest first; of one entry that is there twice the last. */
function indexByEnding<T>(entries: readonly PartEntry<T>[]): Map<number, PartEntry<T>[]> {
	const compiled = new Map<number, PartEntry<T>[]>()
	for (const entry of entries) {
		const ending = lastTwo(entry[0])
		const others = compiled.get(ending)
		if (others === undefined) compiled.set(ending, [entry])
		else {
			const place = others.findIndex(other => other[0].length <= entry[0].length)
			others.splice(place < 0 ? others.length : place, 0, entry)
		}
	}
	return compiled
}

function lastTwo(word: string): number {
	return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1)
}

function canPrecede(lower: string, length: number): boolean {
	if (length < 2) return length === 0
	for (let at = 0; at < length; at++) if ('aeiouyéëïö'.includes(lower.charAt(at))) return true
	return false
}
