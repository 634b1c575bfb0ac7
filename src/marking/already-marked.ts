import type {TreeMatch, TreeOccurrence} from './mark-block.ts'
import {nodeRangeOf} from './node-range.ts'
import {nodesIn, type Slice} from './replace.ts'

/** A node of any tree, as far as comparing needs it. */
export interface TreeNode {
	readonly type: string
	readonly value?: string
	readonly children?: readonly TreeNode[]
}

interface SerializedBlock {
	readonly text: string
	/** Where each node begins in it. */
	readonly starts: ReadonlyMap<TreeNode, number>
	/** Where what each node shows begins. */
	readonly contents: ReadonlyMap<TreeNode, number>
}

/**
 * Tells whether what a function makes of the words stands there already, around them or around the whole node that they
 * are: the same nodes with the same text, whatever their data and position. Reads each block once.
 */
export function createIsAlreadyMarked<N extends TreeNode>(
	mark: (occurrence: TreeOccurrence<N>) => N[],
	slice: Slice<N>,
	textNode: (value: string) => N,
): (treeMatch: TreeMatch<N>) => boolean {
	const blocks = new WeakMap<object, SerializedBlock>()

	/** What the function may have been given: the words, or what stands in a node that holds no more than they. */
	function possibleInputs({match, text, leaves}: TreeMatch<N>, {starts, contents}: SerializedBlock) {
		const found: {nodes: N[]; at: number}[] = []
		const [leaf] = leaves
		if (!leaf) return found
		const place = nodeRangeOf(leaves, match)
		const sibling = place?.branch.parent.children[place.first]
		if (leaves.length === 1) {
			const at = (contents.get(leaf.node) ?? 0) + match.start - leaf.start
			found.push({nodes: [textNode(text)], at})
		} else if (place && sibling) {
			found.push({nodes: nodesIn(place, slice), at: (starts.get(sibling) ?? 0) + place.start})
		}
		for (let at = leaf.branch; at.up; at = at.up) {
			const nodes = at.parent.children
			const [first] = nodes
			if (first && at.start === match.start && at.end === match.end) {
				found.push({nodes, at: starts.get(first) ?? 0})
			}
		}
		return found
	}

	return treeMatch => {
		const there = blocks.get(treeMatch.inlineText) ?? serialize(treeMatch.inlineText.block.children)
		blocks.set(treeMatch.inlineText, there)
		return possibleInputs(treeMatch, there).some(({nodes, at}) => {
			const {match, text, concepts} = treeMatch
			const made = serialize(mark({text, match, concepts, nodes: structuredClone(nodes)})).text
			const lead = made.indexOf(serialize(nodes).text)
			return lead >= 0 && there.text.startsWith(made, at - lead)
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
