import type {Place} from './place.ts'

/** Cuts the text from `start` to `end` out of a node that shows it; the node itself stays as it is. */
export type Slice<N> = (node: N, start: number, end?: number) => N | undefined

/** What comes in a place. */
export interface Replacement<N> {
	readonly place: Place<N>
	readonly nodes: readonly N[]
}

/** The nodes at a place, cut to measure where it holds a part of their text. */
export function nodesAt<N>({branch, first, last, start, end}: Place<N>, slice: Slice<N>): N[] {
	const nodes: N[] = []
	for (let index = first; index <= last; index++) {
		const node = branch.parent.children[index]
		const from = index === first ? start : 0
		const to = index === last ? end : undefined
		const part = node && (from > 0 || to !== undefined) ? slice(node, from, to) : node
		if (part) nodes.push(part)
	}
	return nodes
}

/**
 * Puts every replacement in its place; each parent is rebuilt once, so that the cost follows the text.
 *
 * The replacements are in order and don't overlap. Mutates the tree.
 */
export function replace<N>(replacements: readonly Replacement<N>[], slice: Slice<N>): void {
	const byParent = new Map<{children: N[]}, Replacement<N>[]>()
	for (const replacement of replacements) {
		const {parent} = replacement.place.branch
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
		for (; index < end; index++) {
			const node = parent.children[index]
			const rest = node && offset > 0 ? slice(node, offset) : node
			if (rest) next.push(rest)
			offset = 0
		}
	}

	for (const {place, nodes} of replacements) {
		const {first, last, start, end} = place
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
