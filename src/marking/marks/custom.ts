import type {Mark, MarkFunction, TreeMatch} from '../mark.ts'
import {nodeRangeOf} from '../node-range.ts'
import {nodesIn, type Slice} from '../replace.ts'

/** The fields of a node that are compared, in mdast and hast alike. */
export interface TreeNode {
	readonly type: string
	readonly value?: string
	readonly children?: readonly TreeNode[]
}

/** A block as one string, so that nodes can be compared as text. */
interface SerializedBlock {
	readonly text: string
	/** Offset at which each node starts, its opening delimiter included. */
	readonly starts: ReadonlyMap<TreeNode, number>
	/** Offset at which the content of each node starts, after its opening delimiter. */
	readonly contents: ReadonlyMap<TreeNode, number>
}

/**
 * Creates a mark from the function that a user passes.
 *
 * @param textNodes creates the nodes of a text
 */
export function createCustomMark<N extends TreeNode>(
	mark: MarkFunction<N>,
	slice: Slice<N>,
	textNodes: (text: string) => N[],
): Mark<N> {
	return {isAlreadyMarked: createIsAlreadyMarked(mark, slice, textNodes), make: mark, protects: () => false}
}

/**
 * Creates a function that says whether a custom mark function has marked a match already, in an earlier pass.
 *
 * Nothing is known about such a function except what it returns. So it is called again, with copies of the
 * nodes that it may have been given then, and its output is looked for around those nodes. Only types, text
 * and fields are compared, not `data` and `position`.
 *
 * Blocks are compared as strings, in which every node except a text node is delimited. With a function that
 * returns `{type: 'strong', children: nodes}` the match in `Een **cytokine**.` is looked up as follows, with
 * `<strong>` and `</>` for the delimiters:
 *
 * - the block is `Een <strong>cytokine</>.`
 * - the possible input is the text node `cytokine`
 * - the output for it is `<strong>cytokine</>`, which contains the input at offset 8
 * - the block contains that output 8 units before the input, so the match is marked
 *
 * Each block is serialised once. A call costs as much as the function and its output.
 */
function createIsAlreadyMarked<N extends TreeNode>(
	mark: MarkFunction<N>,
	slice: Slice<N>,
	textNodes: (text: string) => N[],
): (treeMatch: TreeMatch<N>) => boolean {
	const blocks = new WeakMap<object, SerializedBlock>()

	/**
	 * Lists the nodes that the function may have been given, with their offsets in the serialised block: the
	 * matched text itself, or the children of any ancestor that contains exactly the match.
	 */
	function possibleInputs({match, text, leaves}: TreeMatch<N>, {starts, contents}: SerializedBlock) {
		const inputs: {nodes: N[]; offset: number}[] = []
		const [leaf] = leaves
		if (!leaf) return inputs
		const range = nodeRangeOf(leaves, match)
		const sibling = range?.branch.parent.children[range.first]
		if (leaves.length === 1) {
			const offset = (contents.get(leaf.node) ?? 0) + match.start - leaf.start
			inputs.push({nodes: textNodes(text), offset})
		} else if (range && sibling) {
			inputs.push({nodes: nodesIn(range, slice), offset: (starts.get(sibling) ?? 0) + range.start})
		}
		for (let ancestor = leaf.branch; ancestor.up; ancestor = ancestor.up) {
			const nodes = ancestor.parent.children
			const [first] = nodes
			if (first && ancestor.start === match.start && ancestor.end === match.end) {
				inputs.push({nodes, offset: starts.get(first) ?? 0})
			}
		}
		return inputs
	}

	return treeMatch => {
		const block = blocks.get(treeMatch.inlineText) ?? serialize(treeMatch.inlineText.block.children)
		blocks.set(treeMatch.inlineText, block)
		return possibleInputs(treeMatch, block).some(({nodes, offset}) => {
			const {match, text, concepts} = treeMatch
			const output = serialize(mark({text, match, concepts, nodes: structuredClone(nodes)})).text
			const inputOffset = output.indexOf(serialize(nodes).text)
			return inputOffset >= 0 && block.text.startsWith(output, offset - inputOffset)
		})
	}
}

function serialize(nodes: readonly TreeNode[]): SerializedBlock {
	const starts = new Map<TreeNode, number>()
	const contents = new Map<TreeNode, number>()
	let text = ''
	function serializeNode(node: TreeNode) {
		starts.set(node, text.length)
		if (node.type !== 'text') text += `\u0001${JSON.stringify(comparableFieldsOf(node))}\u0002`
		contents.set(node, text.length)
		text += node.value ?? ''
		node.children?.forEach(serializeNode)
		if (node.type !== 'text') text += '\u0003'
	}
	nodes.forEach(serializeNode)
	return {text, starts, contents}
}

function comparableFieldsOf(node: TreeNode) {
	return Object.entries(node)
		.filter(
			([key, value]) =>
				!/^(?:children|value|data|position)$/.test(key) && value !== null && value !== undefined,
		)
		.sort(([a], [b]) => (a < b ? -1 : 1))
}
