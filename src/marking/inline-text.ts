import {raiseFigures} from '../text/characters.ts'
import {maxDepth} from '../text/max-depth.ts'
import type {Span} from '../text/span.ts'
import type {Language} from './language.ts'

/** Ids of the concepts that the author has switched off at some point of the document. */
export type MutedIds = Pick<ReadonlySet<string>, 'has'>

/** How one inline node is read: as text, or through its children. */
export type NodeReading<N> =
	/** A node that a reader sees as `text`. If it is not markable, it cannot be part of a mark. */
	| {readonly text: string; readonly isMarkable: boolean}
	/** A node whose children are read, with raised figures if it is raised. If it is not markable, neither are its descendants. */
	| {readonly parent: {children: N[]}; readonly isMarkable: boolean; readonly isRaised?: boolean}

/** An inline node with children, or the block itself. */
export interface Branch<N> {
	/** The node; `undefined` for the block. */
	readonly node: N | undefined
	/** The same node, typed as a parent. */
	readonly parent: {children: N[]}
	/** The branch that contains this one; `undefined` for the block. */
	readonly up: Branch<N> | undefined
	/** Index among its siblings. */
	readonly index: number
	/** The part of the text that it contains. */
	readonly start: number
	readonly end: number
}

/** An inline node that is read as text, and its span in the text of the block, which may be empty. */
export interface Leaf<N> extends Span {
	readonly node: N
	/** The branch that contains the node. */
	readonly branch: Branch<N>
	/** Index among its siblings. */
	readonly index: number
	/** Whether the node may be part of a mark. */
	readonly isMarkable: boolean
	/** Concepts that are switched off here. */
	readonly muted: MutedIds
}

/**
 * The inline nodes of a block, such as a paragraph or a table cell, as one text.
 *
 * `**hart**infarct` has the text `hartinfarct` and two leaves: `hart` at 0 to 4, in the branch of the
 * `strong` node, and `infarct` at 4 to 11, in the branch of the block.
 */
export interface InlineText<N> {
	readonly block: {children: N[]}
	readonly text: string
	/** In order, without gaps: together they make up the text. */
	readonly leaves: readonly Leaf<N>[]
	/** The language that an element around the block declares, if one does. */
	readonly language?: Language | undefined
}

/**
 * Reads the inline nodes of a block as one text, and keeps the boundaries of its nodes. So `**hart**infarct`
 * is one word that does not contain the word *infarct*.
 *
 * `read` is called for each node in document order; `muted` is called after it, for the state at that node.
 * `from` and `to` are indices that limit reading to some of the children, in a block that contains other
 * blocks too. Nodes that are over a hundred levels deep are not read.
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
		isRaised: boolean,
		from: number,
		to: number,
		depth: number,
	) {
		for (let index = from; index < to; index++) {
			const node = children[index]
			if (node === undefined) continue
			const reading = read(node)
			const start = text.length
			if ('parent' in reading && depth < maxDepth) {
				const {parent} = reading
				const inner = {node, parent, up: branch, index, start, end: start}
				readChildren(
					parent.children,
					inner,
					isMarkable && reading.isMarkable,
					isRaised || reading.isRaised === true,
					0,
					parent.children.length,
					depth + 1,
				)
			} else {
				const shown = 'text' in reading ? reading.text : ''
				text += isRaised ? raiseFigures(shown) : shown
				leaves.push({
					node,
					branch,
					index,
					start,
					end: text.length,
					isMarkable: isMarkable && reading.isMarkable && 'text' in reading,
					muted: muted(),
				})
			}
		}
		branch.end = text.length
	}

	const top = {node: undefined, parent: block, up: undefined, index: 0, start: 0, end: 0}
	readChildren(block.children, top, true, false, from, to, 0)
	return {block, text, leaves}
}
