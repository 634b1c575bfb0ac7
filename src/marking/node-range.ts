import {firstIndexWhere} from '../text/first-index-where.ts'
import type {Span} from '../text/span.ts'
import type {Branch, InlineText, Leaf} from './inline-text.ts'

/**
 * Consecutive siblings that a mark goes around, from an offset in the text of the first to an offset in that
 * of the last.
 */
export interface NodeRange<N> {
	/** The branch that contains the siblings. */
	readonly branch: Branch<N>
	/** Index of the first sibling. */
	readonly first: number
	/** Index of the last sibling, inclusive. */
	readonly last: number
	/** Offset in the text of the first sibling. */
	readonly start: number
	/** Offset in the text of the last sibling; `undefined` if that node is included whole. */
	readonly end: number | undefined
}

/** The first or last sibling of a range, and its span in the text of the block. */
interface RangeEdge<N> extends Span {
	readonly branch: Branch<N>
	readonly index: number
}

/**
 * Creates a function that returns the leaves that show a span, with the empty leaves between them.
 *
 * The spans must be passed in order. Each leaf is then skipped once, so that all calls together are linear in
 * the leaves and in the leaves returned.
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

/**
 * Returns the empty leaves directly after an offset, such as footnote references. Logarithmic in the number
 * of leaves.
 */
export function leavesAfter<N>({leaves}: InlineText<N>, offset: number): readonly Leaf<N>[] {
	const next = firstIndexWhere(leaves, leaf => leaf.end >= offset) + 1
	let end = next
	while (leaves[end]?.end === offset) end++
	return leaves.slice(next, end)
}

/**
 * Returns the siblings that a mark around a span would contain, or `undefined` if the mark would split a
 * node. `leaves` are the leaves of the span.
 *
 * In `**B**-lymfocyt` the siblings are the `strong` node and the text node after it. `**mooie B**-lymfocyt`
 * has no range, since a mark around *B-lymfocyt* would split the `strong` node.
 */
export function nodeRangeOf<N>(leaves: readonly Leaf<N>[], span: Span): NodeRange<N> | undefined {
	const first = leaves[0]
	const last = leaves.at(-1)
	if (!first || !last) return
	if (first.branch === last.branch) return rangeBetween(first, last, span)
	const firstEdge = climb(first, span, ancestorsOf(last.branch))
	const lastEdge = firstEdge && climb(last, span, new Set([firstEdge.branch]))
	return firstEdge && lastEdge && rangeBetween(firstEdge, lastEdge, span)
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

/** Returns a branch and its ancestors. */
function ancestorsOf<N>(branch: Branch<N>): ReadonlySet<Branch<N>> {
	const branches = new Set<Branch<N>>()
	for (let ancestor: Branch<N> | undefined = branch; ancestor; ancestor = ancestor.up) branches.add(ancestor)
	return branches
}

/**
 * Goes up from a leaf until its parent is one of `branches`, and returns the node there. Returns `undefined`
 * if a node on the way is only partly in the span.
 */
function climb<N>(leaf: Leaf<N>, span: Span, branches: ReadonlySet<Branch<N>>): RangeEdge<N> | undefined {
	let edge: RangeEdge<N> = leaf
	while (!branches.has(edge.branch)) {
		const {branch} = edge
		if (!branch.up || branch.start < span.start || branch.end > span.end) return
		edge = {branch: branch.up, index: branch.index, start: branch.start, end: branch.end}
	}
	return edge
}
