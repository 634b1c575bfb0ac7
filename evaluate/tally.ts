/** Counts for one category. */
export interface Tally {
	/** Sentences or words evaluated. */
	readonly items: number
	/** Items that expect nothing and in which nothing was found. */
	readonly clean: number
	/** Items that expect nothing. */
	readonly negatives: number
	readonly expected: number
	readonly found: number
	/** Found with the right concepts, and overlapping what was expected. */
	readonly right: number
	/** Right, with exactly the expected span. */
	readonly exact: number
	/** Right, with the expected kind. */
	readonly kind: number
	/** Right, and of the kind `compound` as expected. */
	readonly compounds: number
	/** Of those compounds, the ones with the expected part. */
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

/** Returns the share of what was found that is right; 1 if nothing was found. */
export function precision(tally: Tally): number {
	return share(tally.right, tally.found)
}

/** Returns the share of what was expected that was found; 1 if nothing was expected. */
export function recall(tally: Tally): number {
	return share(tally.right, tally.expected)
}

/** Returns the harmonic mean of precision and recall; if nothing is expected, the share of clean items. */
export function score(tally: Tally): number {
	if (tally.expected === 0) return share(tally.clean, tally.negatives)
	return (2 * tally.right) / (tally.found + tally.expected)
}

/** Returns `part / whole`, or 1 if the whole is 0, since then nothing went wrong. */
export function share(part: number, whole: number): number {
	return whole === 0 ? 1 : part / whole
}
