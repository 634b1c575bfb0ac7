import type {Span} from '../text/span.ts'
import type {Branch, InlineText, Leaf} from './inline-text.ts'

/** Siblings that a mark goes around: from `start` in the text of the first to `end` in that of the last. */
export interface NodeRange<N> {
	readonly branch: Branch<N>
	readonly first: number
	readonly last: number
	/** Offset in the first node's text. */
	readonly start: number
	/** Offset in the last node's text; `undefined` where that node is taken whole. */
	readonly end: number | undefined
}

/** A node among its siblings, and the text that it shows. */
interface RangeEdge<N> extends Span {
	readonly branch: Branch<N>
	readonly index: number
}

/**
 * Makes a function that gives the leaves that show a part of a span, and those without text between them. It is asked for
 * spans in order, and passes each leaf once.
 */
export function createLeavesIn<N>({leaves}: InlineText<N>): (span: Span) => readonly Leaf<N>[] {
	let first = 0
	return ({start, end}) => {
		while ((leaves[first]?.end ?? Infinity) <= start) first++
		const leaf = leaves[first]
		if (leaf && leaf.end >= end) return [leaf]
		let last = first
		while ((leaves[last]?.end ?? Infinity) < end) last++
		return leaves.slice(first, last + 1)
	}
}

/** The leaves without text that stand right behind an offset. Logarithmic in the leaves. */
export function leavesAfter<N>({leaves}: InlineText<N>, offset: number): readonly Leaf<N>[] {
	const next = firstIndexWhere(leaves, leaf => leaf.end >= offset) + 1
	let end = next
	while (leaves[end]?.end === offset) end++
	return leaves.slice(next, end)
}

/** Where a mark around these leaves would stand, or `undefined` where it would tear a node apart. */
export function nodeRangeOf<N>(leaves: readonly Leaf<N>[], span: Span): NodeRange<N> | undefined {
	const first = leaves[0]
	const last = leaves.at(-1)
	if (!first || !last) return
	if (first.branch === last.branch) return rangeBetween(first, last, span)
	const from = climb(first, span, ancestorsOf(last.branch))
	const to = from && climb(last, span, new Set([from.branch]))
	return from && to && rangeBetween(from, to, span)
}

function rangeBetween<N>(first: RangeEdge<N>, last: RangeEdge<N>, {start, end}: Span): NodeRange<N> {
	return {
		branch: first.branch,
		first: first.index,
		last: last.index,
		start: start - first.start,
		end: last.end > end ? end - last.start : undefined,
	}
}

/** A branch and those that it stands in. */
function ancestorsOf<N>(branch: Branch<N>): ReadonlySet<Branch<N>> {
	const branches = new Set<Branch<N>>()
	for (let at: Branch<N> | undefined = branch; at; at = at.up) branches.add(at)
	return branches
}

/** Goes up to one of the branches; each node left on the way must lie whole in the span. */
function climb<N>(leaf: Leaf<N>, span: Span, branches: ReadonlySet<Branch<N>>): RangeEdge<N> | undefined {
	let at: RangeEdge<N> = leaf
	while (!branches.has(at.branch)) {
		const {branch} = at
		if (!branch.up || branch.start < span.start || branch.end > span.end) return
		at = {branch: branch.up, index: branch.index, start: branch.start, end: branch.end}
	}
	return at
}

/** Index of the first item that passes; those before it must all fail. */
function firstIndexWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
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
