import type {Span} from '../text/span.ts'
import type {TreeMatch} from './mark-block.ts'
import type {Slice} from './replace.ts'
import type {Position, PositionOf} from './source-position.ts'

/** A node of any tree, as far as cutting text needs it. */
export interface PositionedNode {
	readonly type: string
	readonly position?: Position | undefined
}

/** Cuts text nodes, each part with its place where that is proven. */
export function createSlice<N extends PositionedNode>(positionOf: PositionOf): Slice<N> {
	return (node, start, end = Infinity) => {
		if (!isTextNode(node)) return
		const value = node.value.slice(start, end)
		return value === ''
			? undefined
			: {...node, value, position: positionOf(node, start, start + value.length)}
	}
}

/** Where the words stand in the file, as closely as is known. */
export function positionOfMatch<N extends PositionedNode>(
	{leaves, match}: Pick<TreeMatch<N>, 'leaves'> & {readonly match: Span},
	positionOf: PositionOf,
): Position | undefined {
	const first = leaves[0]
	const last = leaves.at(-1)
	if (!first || !last) return
	const from =
		isTextNode(first.node) && positionOf(first.node, match.start - first.start, first.end - first.start)
	const to = isTextNode(last.node) && positionOf(last.node, 0, match.end - last.start)
	const start = (from || first.node.position)?.start
	const end = (to || last.node.position)?.end
	return start && end && {start, end}
}

function isTextNode<N extends PositionedNode>(node: N): node is N & {value: string} {
	return node.type === 'text' && 'value' in node
}
