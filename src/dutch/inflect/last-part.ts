/** Looks a word (in lower case) up in a closed list by its last part. Cost: the entries that share its last two letters. */
export type ByLastPart<T> = (lower: string) => T | undefined

interface Entry<T> {
	readonly part: string
	readonly value: T
}

/**
 * Compiles a closed list of parts, two letters at least: the function gives the value of the longest entry that a word is or ends in,
 * as haarvat ends in vat. What goes before it must be able to be a word: two letters or more, a vowel among them. Compiled at the first
 * look-up, by the last two letters, which most words share with no entry.
 */
export function byLastPart<T>(entries: () => Iterable<readonly [string, T]>): ByLastPart<T> {
	let compiled: Map<number, Entry<T>[]> | undefined
	return lower => {
		compiled ??= compile(entries())
		for (const {part, value} of compiled.get(lastTwo(lower)) ?? [])
			if (lower.endsWith(part) && canPrecede(lower, lower.length - part.length)) return value
		return undefined
	}
}

/** The same for a list of words separated by blanks. Behind `!` a word that looks like one of the others, but isn't: complot is no lot. */
export function endingIn(list: string | (() => readonly string[])): (lower: string) => boolean {
	const find = byLastPart(() =>
		(typeof list === 'string' ? words(list) : list()).map(word =>
			word[0] === '!' ? [word.slice(1), false] : [word, true],
		),
	)
	return lower => find(lower) === true
}

/** The words of a text. */
export function words(list: string): string[] {
	return list.trim().split(/\s+/)
}

/** The entries by their last two letters, the longest first; of one entry that is there twice the last. */
function compile<T>(entries: Iterable<readonly [string, T]>): Map<number, Entry<T>[]> {
	const compiled = new Map<number, Entry<T>[]>()
	for (const [part, value] of entries) {
		const ending = lastTwo(part)
		const others = compiled.get(ending)
		if (others === undefined) compiled.set(ending, [{part, value}])
		else others.unshift({part, value})
	}
	for (const alike of compiled.values())
		if (alike.length > 1) alike.sort((a, b) => b.part.length - a.part.length)
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
