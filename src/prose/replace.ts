import type {Place} from './place.ts'

/** Cuts the text from `start` to `end` out of a node that shows it; the node itself stays as it is. */
export type Slice<N> = (node: N, start: number, end?: number) => N | undefined

/** A place, and what comes there. */
export interface Replacement<N> extends Place<N> {
	readonly nodes: readonly N[]
}

/** The nodes at a place, cut to measure where it holds a part of their text. */
export function nodesAt<N>({branch, first, last, start, end}: Place<N>, slice: Slice<N>): N[] {
	const nodes = branch.parent.children.slice(first, last + 1)
	return nodes.flatMap((node, index) => {
		const from = index === 0 ? start : 0
		const to = index === nodes.length - 1 ? end : undefined
		return from === 0 && to === undefined ? [node] : (slice(node, from, to) ?? [])
	})
}

/**
 * Puts every replacement in its place; each parent is rebuilt once, so that the cost follows the text.
 *
 * The replacements are in order and don't overlap. Mutates the tree.
 */
export function replace<N>(replacements: readonly Replacement<N>[], slice: Slice<N>): void {
	const byParent = new Map<{children: N[]}, Replacement<N>[]>()
	for (const replacement of replacements) {
		const {parent} = replacement.branch
		const own = byParent.get(parent)
		if (own) own.push(replacement)
		else byParent.set(parent, [replacement])
	}
	for (const [parent, own] of byParent) parent.children = rebuild(parent, own, slice)
}

function rebuild<N>(parent: {children: N[]}, replacements: readonly Replacement<N>[], slice: Slice<N>): N[] {
	const next: N[] = []
	// How far the old children have been taken over: whole nodes, and a part of the one that follows.
	let index = 0
	let offset = 0

	function takeUntil(end: number) {
		for (const node of parent.children.slice(index, end)) {
			const rest = offset === 0 ? node : slice(node, offset)
			if (rest) next.push(rest)
			offset = 0
		}
		index = end
	}

	for (const {first, last, start, end, nodes} of replacements) {
		takeUntil(first)
		const node = parent.children[first]
		const before = node && start > offset ? slice(node, offset, start) : undefined
		if (before) next.push(before)
		next.push(...nodes)
		index = end === undefined ? last + 1 : last
		offset = end ?? 0
	}
	takeUntil(parent.children.length)
	return next
}
