import type {Span} from '../text/span.ts'
import type {TreeMatch} from './mark-block.ts'
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

/**
 * Returns the position of a match in the file. If the exact start or end is unknown, it is the start or end
 * of the node that contains it.
 */
export function positionOfMatch<N extends PositionedNode>(
	{leaves, match}: Pick<TreeMatch<N>, 'leaves'> & {readonly match: Span},
	positionOf: PositionOf,
): Position | undefined {
	const first = leaves[0]
	const last = leaves.at(-1)
	if (!first || !last) return
	const firstPart =
		isTextNode(first.node) && positionOf(first.node, match.start - first.start, first.end - first.start)
	const lastPart = isTextNode(last.node) && positionOf(last.node, 0, match.end - last.start)
	const start = (firstPart || first.node.position)?.start
	const end = (lastPart || last.node.position)?.end
	return start && end && {start, end}
}

function isTextNode<N extends PositionedNode>(node: N): node is N & {value: string} {
	return node.type === 'text' && 'value' in node
}
