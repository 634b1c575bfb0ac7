import type {PhrasingContent} from 'mdast'
import {alignText} from '../markdown/align.ts'
import type {InlineText, Leaf} from '../marking/inline-text.ts'
import {firstIndexWhere} from '../text/first-index-where.ts'

/** A text whose leaves are inline nodes of Markdown. */
export type MarkdownText = InlineText<PhrasingContent>

/** Returns the offset in the source of an offset in the text of a block, or `undefined` if it can't be proved. */
export type SourceOffset = (text: MarkdownText, offset: number, side: 'start' | 'end') => number | undefined

/**
 * Creates a function that finds an offset of a text in the source. Between two nodes, it is that in the node after
 * it for the `start` of a span, and that in the node before it for the `end`.
 *
 * The text of a node is compared with the source up to the offset, from the last offset that was found in that
 * node. So offsets in order cost as much as the text.
 */
export function createSourceOffset(source: string, decode: (reference: string) => string): SourceOffset {
	/** An offset in the value of a node, and the same one in the source. */
	let known: {node: PhrasingContent; inValue: number; inSource: number} | undefined

	return ({leaves}, offset, side) => {
		const leaf = side === 'start' ? leafFrom(leaves, offset) : leafUpTo(leaves, offset)
		const position = leaf?.node.position
		const nodeStart = position?.start.offset
		if (!leaf || nodeStart === undefined || offset === leaf.start) return nodeStart
		const {node, start, end} = leaf
		if (node.type !== 'text') return offset === end ? position?.end.offset : undefined
		const inValue = offset - start
		const from =
			known?.node === node && known.inValue <= inValue ? known : {node, inValue: 0, inSource: nodeStart}
		const text = node.value.slice(from.inValue, inValue)
		const inSource = alignText(source, from.inSource, text, decode)?.end
		if (inSource !== undefined) known = {node, inValue, inSource}
		return inSource
	}
}

/** The leaf that contains the character after an offset. */
export function leafFrom(
	leaves: readonly Leaf<PhrasingContent>[],
	offset: number,
): Leaf<PhrasingContent> | undefined {
	return leaves[firstIndexWhere(leaves, ({end}) => end > offset)]
}

/** The leaf that contains the character before an offset. */
function leafUpTo(
	leaves: readonly Leaf<PhrasingContent>[],
	offset: number,
): Leaf<PhrasingContent> | undefined {
	return leaves[firstIndexWhere(leaves, ({end}) => end >= offset)]
}
