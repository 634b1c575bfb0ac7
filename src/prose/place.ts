import type {Span} from '../text/span.ts'
import type {Branch, Leaf, Prose} from './prose.ts'

/** Siblings that a mark goes around: from `start` in the text of the first to `end` in that of the last. */
export interface Place<N> {
	readonly branch: Branch<N>
	readonly first: number
	readonly last: number
	/** Offset in the first node's text. */
	readonly start: number
	/** Offset in the last node's text; `undefined` where that node is taken whole. */
	readonly end: number | undefined
}

/** The leaves that show a part of the span, and those without text between them. Logarithmic in the leaves. */
export function leavesIn<N>({leaves}: Prose<N>, span: Span): readonly Leaf<N>[] {
	const first = firstWhere(leaves, leaf => leaf.end > span.start)
	const last = firstWhere(leaves, leaf => leaf.end >= span.end)
	return leaves.slice(first, last + 1)
}

/** The leaves without text that stand right behind an offset. Logarithmic in the leaves. */
export function leavesBehind<N>({leaves}: Prose<N>, offset: number): readonly Leaf<N>[] {
	const next = firstWhere(leaves, leaf => leaf.end >= offset) + 1
	let end = next
	while (leaves[end]?.end === offset) end++
	return leaves.slice(next, end)
}

/** Where a mark around these leaves would stand, or `undefined` where it would tear a node apart. */
export function placeOf<N>(leaves: readonly Leaf<N>[], span: Span): Place<N> | undefined {
	const first = leaves[0]
	const last = leaves.at(-1)
	if (!first || !last) return
	const above = new Set<Branch<N>>()
	for (let branch: Branch<N> | undefined = last.branch; branch; branch = branch.up) above.add(branch)
	const from = climb(first, span, branch => above.has(branch))
	const to = from && climb(last, span, branch => branch === from.branch)
	if (!from || !to) return
	return {
		branch: from.branch,
		first: from.index,
		last: to.index,
		start: span.start - from.start,
		end: to.end > span.end ? span.end - to.start : undefined,
	}
}

/** Goes up to the branch that holds both ends; each node left on the way must lie whole in the span. */
function climb<N>(
	leaf: Leaf<N>,
	span: Span,
	arrived: (branch: Branch<N>) => boolean,
): {branch: Branch<N>; index: number; start: number; end: number} | undefined {
	let at: {branch: Branch<N>; index: number; start: number; end: number} = leaf
	while (!arrived(at.branch)) {
		const {branch} = at
		if (!branch.up || branch.start < span.start || branch.end > span.end) return
		at = {branch: branch.up, index: branch.index, start: branch.start, end: branch.end}
	}
	return at
}

/** Index of the first item that passes; those before it must all fail. */
function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
	let low = 0
	let high = items.length
	while (low < high) {
		const middle = (low + high) >> 1
		const item = items[middle]
		if (item !== undefined && passes(item)) high = middle
		else low = middle + 1
	}
	return low
}
