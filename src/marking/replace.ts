import type {NodeRange} from './node-range.ts'

/**
 * Returns a copy of a text node with the part of its text from `start` to `end`, or `undefined` if that part
 * is empty or the node has no text. The node itself does not change.
 */
export type Slice<N> = (node: N, start: number, end?: number) => N | undefined

/** Collects the replacements in a tree, and makes them. */
export interface Replacements<N> {
	/**
	 * Records that nodes replace a range. Ranges must come in order and not overlap. The tree does not change
	 * yet.
	 */
	add(range: NodeRange<N>, nodes: readonly N[]): void
	/** Gives each parent its new children. Mutates the tree. */
	apply(): void
}

/** The new children of a parent so far, and how much of the old children they cover. */
interface Rebuilt<N> {
	readonly children: N[]
	/** The old children before this index are done. */
	index: number
	/** The text of the old child at `index` is done up to this offset. */
	offset: number
}

/**
 * Returns the nodes in a range, with the first and last one sliced if the range starts or ends in their text.
 */
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

/**
 * Creates an empty collection of replacements for one tree. The children of each parent are rebuilt in one
 * pass, so that the cost is linear in the tree, however many ranges a parent contains.
 */
export function createReplacements<N>(slice: Slice<N>): Replacements<N> {
	const byParent = new Map<{children: N[]}, Rebuilt<N>>()

	/** Copies the old children before index `end`; the first one only from the offset that is done. */
	function copyUntil(end: number, old: readonly N[], rebuilt: Rebuilt<N>) {
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
			copyUntil(first, parent.children, rebuilt)
			const node = parent.children[first]
			const before = node && start > rebuilt.offset ? slice(node, rebuilt.offset, start) : undefined
			if (before) rebuilt.children.push(before)
			for (const replacement of nodes) rebuilt.children.push(replacement)
			rebuilt.index = end === undefined ? last + 1 : last
			rebuilt.offset = end ?? 0
		},
		apply() {
			for (const [parent, rebuilt] of byParent) {
				copyUntil(parent.children.length, parent.children, rebuilt)
				parent.children = rebuilt.children
			}
		},
	}
}
