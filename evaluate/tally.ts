/** Counts of one category. */
export interface Tally {
	/** Sentences or words read. */
	readonly items: number
	/** Of those, the ones that expect nothing and in which nothing was found, and the ones that expect nothing. */
	readonly clean: number
	readonly negatives: number
	readonly expected: number
	readonly found: number
	/** Found with the right concepts, at least partly in the right place. */
	readonly right: number
	/** Of the right ones: with the very span, kind, and (compounds only) part that a reader would mark. */
	readonly exact: number
	readonly kind: number
	readonly compounds: number
	readonly part: number
}

export const nothing: Tally = {
	items: 0,
	clean: 0,
	negatives: 0,
	expected: 0,
	found: 0,
	right: 0,
	exact: 0,
	kind: 0,
	compounds: 0,
	part: 0,
}

export function add(a: Tally, b: Tally): Tally {
	return {
		items: a.items + b.items,
		clean: a.clean + b.clean,
		negatives: a.negatives + b.negatives,
		expected: a.expected + b.expected,
		found: a.found + b.found,
		right: a.right + b.right,
		exact: a.exact + b.exact,
		kind: a.kind + b.kind,
		compounds: a.compounds + b.compounds,
		part: a.part + b.part,
	}
}

/** Of what was found, the share that is right; 1 where nothing was found. */
export function precision(tally: Tally): number {
	return share(tally.right, tally.found)
}

/** Of what was expected, the share that was found; 1 where nothing was expected. */
export function recall(tally: Tally): number {
	return share(tally.right, tally.expected)
}

/** The harmonic mean of precision and recall; where nothing is expected, the share of items left clean. */
export function score(tally: Tally): number {
	if (tally.expected === 0) return share(tally.clean, tally.negatives)
	return (2 * tally.right) / (tally.found + tally.expected)
}

/** `part / whole`; 1 where the whole is nothing, since then nothing went wrong. */
export function share(part: number, whole: number): number {
	return whole === 0 ? 1 : part / whole
}
