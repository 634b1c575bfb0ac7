/** Looks a word (in lower case) up in a closed list by its last part. Cost: the letters that it shares with the list. */
export type ByLastPart<T> = (lower: string) => T | undefined

interface Node<T> {
	readonly before: Map<number, Node<T>>
	value?: T
}

/**
 * Compiles a closed list: the function gives the value of the longest entry that a word is or ends in, as haarvat ends in vat. What
 * goes before it must be able to be a word: two letters or more, a vowel among them. Compiled at the first look-up, as a tree of
 * letters from the last one on.
 */
export function byLastPart<T>(entries: () => Iterable<readonly [string, T]>): ByLastPart<T> {
	let root: Node<T> | undefined
	return lower => {
		root ??= compile(entries())
		let node = root
		let found: T | undefined
		for (let at = lower.length - 1; at >= 0; at--) {
			const next = node.before.get(lower.charCodeAt(at))
			if (!next) break
			node = next
			if (node.value !== undefined && canPrecede(lower, at)) found = node.value
		}
		return found
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

function compile<T>(entries: Iterable<readonly [string, T]>): Node<T> {
	const root: Node<T> = {before: new Map()}
	for (const [word, value] of entries) {
		let node = root
		for (let at = word.length - 1; at >= 0; at--) {
			const letter = word.charCodeAt(at)
			const next = node.before.get(letter) ?? {before: new Map()}
			node.before.set(letter, next)
			node = next
		}
		node.value = value
	}
	return root
}

function canPrecede(lower: string, length: number): boolean {
	if (length < 2) return length === 0
	for (let at = 0; at < length; at++) if ('aeiouyéëïö'.includes(lower.charAt(at))) return true
	return false
}
