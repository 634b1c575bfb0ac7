import type {Span} from '../text/span.ts'

/** Ids of concepts that the author switched off from here on. */
export type MutedIds = ReadonlySet<string>

/** What one inline node is to a reader. */
export type NodeReading<N> =
	/** Seen as `text`; `open` where a mark may go around it. */
	| {readonly text: string; readonly isMarkable: boolean}
	/** Read through; what is in a closed node is read, but never marked. */
	| {readonly parent: {children: N[]}; readonly isMarkable: boolean}

/** An inline node that is read through, or the block that holds the prose. */
export interface Branch<N> {
	/** The node, `undefined` for the block. */
	readonly node: N | undefined
	readonly parent: {children: N[]}
	readonly up: Branch<N> | undefined
	/** Where it stands among its parent's children. */
	readonly index: number
	readonly start: number
	readonly end: number
}

/** A childless node and the part of the text that it shows, which may be nothing. */
export interface Leaf<N> extends Span {
	readonly node: N
	readonly branch: Branch<N>
	readonly index: number
	readonly isMarkable: boolean
	readonly muted: MutedIds
}

/** What a reader sees as one run of text: the inline nodes of a paragraph, or of a table's cell. */
export interface InlineText<N> {
	readonly block: {children: N[]}
	readonly text: string
	/** In order; together they are the text. */
	readonly leaves: readonly Leaf<N>[]
}

/**
 * Reads the inline nodes of a block as one text, with the boundaries of its nodes, so that `**hart**infarct` is one word.
 *
 * `read` is called in the order of the document, and `muted` after it. `from` and `to` limit it to some of the block's
 * children, where others are blocks themselves.
 */
export function readInlineText<N>(
	block: {children: N[]},
	read: (node: N) => NodeReading<N>,
	muted: () => MutedIds,
	from = 0,
	to = block.children.length,
): InlineText<N> {
	const leaves: Leaf<N>[] = []
	let text = ''

	function readChildren(
		children: readonly N[],
		branch: {-readonly [K in keyof Branch<N>]: Branch<N>[K]},
		isMarkable: boolean,
		from: number,
		to: number,
	) {
		for (let index = from; index < to; index++) {
			const node = children[index]
			if (node === undefined) continue
			const reading = read(node)
			const start = text.length
			if ('parent' in reading) {
				const {parent} = reading
				const inner = {node, parent, up: branch, index, start, end: start}
				readChildren(parent.children, inner, isMarkable && reading.isMarkable, 0, parent.children.length)
			} else {
				text += reading.text
				leaves.push({
					node,
					branch,
					index,
					start,
					end: text.length,
					isMarkable: isMarkable && reading.isMarkable,
					muted: muted(),
				})
			}
		}
		branch.end = text.length
	}

	const top = {node: undefined, parent: block, up: undefined, index: 0, start: 0, end: 0}
	readChildren(block.children, top, true, from, to)
	return {block, text, leaves}
}
