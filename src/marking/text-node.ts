import type {Span} from '../text/span.ts'
import type {Leaf} from './inline-text.ts'
import type {Slice} from './replace.ts'
import type {Position, PositionOf} from './source-position.ts'

/** The fields of a node that slicing needs, in mdast and hast alike. */
export interface PositionedNode {
	readonly type: string
	readonly position?: Position | undefined
}

/**
 * Creates a function that slices text nodes. A slice has a position if it can be proved, see
 * `createPositionOf`.
 */
export function createSlice<N extends PositionedNode>(positionOf: PositionOf): Slice<N> {
	return (node, start, end = Infinity) => {
		if (!isTextNode(node)) return
		const value = node.value.slice(start, end)
		return value === ''
			? undefined
			: {...node, value, position: positionOf(node, start, start + value.length)}
	}
}

/** The fields of a match that its position depends on. */
export interface MatchInTree<N> {
	readonly match: Span
	readonly leaves: readonly Leaf<N>[]
}

/** Returns the position of a match in the file, if both its start and its end can be proved. */
export function exactPositionOf<N extends PositionedNode>(
	matchInTree: MatchInTree<N>,
	positionOf: PositionOf,
): Position | undefined {
	const {first, last} = provenEnds(matchInTree, positionOf)
	return first && last && {start: first.start, end: last.end}
}

/**
 * Returns the position of a match in the file. If the exact start or end is unknown, it is the start or end
 * of the node that contains it.
 */
export function nearestPositionOf<N extends PositionedNode>(
	matchInTree: MatchInTree<N>,
	positionOf: PositionOf,
): Position | undefined {
	const {leaves} = matchInTree
	const {first, last} = provenEnds(matchInTree, positionOf)
	const start = (first ?? leaves[0]?.node.position)?.start
	const end = (last ?? leaves.at(-1)?.node.position)?.end
	return start && end && {start, end}
}

/** Returns the positions of the first and the last part of a match, each if it can be proved. */
function provenEnds<N extends PositionedNode>({leaves, match}: MatchInTree<N>, positionOf: PositionOf) {
	const first = leaves[0]
	const last = leaves.at(-1)
	return {
		first:
			first && isTextNode(first.node)
				? positionOf(first.node, match.start - first.start, first.end - first.start)
				: undefined,
		last: last && isTextNode(last.node) ? positionOf(last.node, 0, match.end - last.start) : undefined,
	}
}

function isTextNode<N extends PositionedNode>(node: N): node is N & {value: string} {
	return node.type === 'text' && 'value' in node
}
