import type {NodeRange} from './node-range.ts'

/** Cuts the text from `start` to `end` out of a node that shows it; the node itself stays as it is. */
export type Slice<N> = (node: N, start: number, end?: number) => N | undefined

/** What comes in the places of a tree. */
export interface Replacements<N> {
	/** Puts nodes in a place; the tree stays as it is. The places are in order and don't overlap. */
	add(apply: NodeRange<N>, nodes: readonly N[]): void
	/** Gives each parent its new children. Mutates the tree. */
	apply(): void
}

/** The new children of a parent so far, and how far the old ones have been taken over: whole nodes, and a part of the one that follows. */
interface Rebuilt<N> {
	readonly children: N[]
	index: number
	offset: number
}

/** The nodes at a place, cut to measure where it holds a part of their text. */
export function nodesIn<N>({branch, first, last, start, end}: NodeRange<N>, slice: Slice<N>): N[] {
	const {children} = branch.parent
	if (first === last) return partOf(children[first], slice, start, end)
	return [
		...partOf(children[first], slice, start),
		...children.slice(first + 1, last),
		...partOf(children[last], slice, 0, end),
	]
}

function partOf<N>(node: N | undefined, slice: Slice<N>, start: number, end?: number): N[] {
	const part = node && (start > 0 || end !== undefined) ? slice(node, start, end) : node
	return part ? [part] : []
}

/** Gathers what comes in the places of one tree. Each parent is rebuilt once, so that the cost follows the text. */
export function createReplacements<N>(slice: Slice<N>): Replacements<N> {
	const byParent = new Map<{children: N[]}, Rebuilt<N>>()

	function takeUntil(end: number, old: readonly N[], rebuilt: Rebuilt<N>) {
		for (; rebuilt.index < end; rebuilt.index++) {
			const node = old[rebuilt.index]
			const rest = node && rebuilt.offset > 0 ? slice(node, rebuilt.offset) : node
			if (rest) rebuilt.children.push(rest)
			rebuilt.offset = 0
		}
	}

	return {
		add({branch: {parent}, first, last, start, end}, nodes) {
			let rebuilt = byParent.get(parent)
			if (!rebuilt) {
				rebuilt = {children: [], index: 0, offset: 0}
				byParent.set(parent, rebuilt)
			}
			takeUntil(first, parent.children, rebuilt)
			const node = parent.children[first]
			const before = node && start > rebuilt.offset ? slice(node, rebuilt.offset, start) : undefined
			if (before) rebuilt.children.push(before)
			for (const made of nodes) rebuilt.children.push(made)
			rebuilt.index = end === undefined ? last + 1 : last
			rebuilt.offset = end ?? 0
		},
		apply() {
			for (const [parent, rebuilt] of byParent) {
				takeUntil(parent.children.length, parent.children, rebuilt)
				parent.children = rebuilt.children
			}
		},
	}
}
