import type {Nodes, PhrasingContent} from 'mdast'
import type {Sight} from '../prose/mark-prose.ts'
import {placeOf} from '../prose/place.ts'
import {nodesAt} from '../prose/replace.ts'
import type {MarkFunction} from './marks.ts'

interface Written {
	readonly text: string
	/** Where each node begins in it. */
	readonly starts: ReadonlyMap<Nodes, number>
	/** Where what each node shows begins. */
	readonly contents: ReadonlyMap<Nodes, number>
}

/**
 * Tells whether what a function makes of the words stands there already, around them or around the whole node that they
 * are: the same nodes with the same text, whatever their data and position. Reads each block once.
 */
export function createMade(mark: MarkFunction): (sight: Sight<PhrasingContent>) => boolean {
	const blocks = new WeakMap<object, Written>()
	return sight => {
		const there = blocks.get(sight.prose) ?? write(sight.prose.block.children)
		blocks.set(sight.prose, there)
		return readings(sight, there).some(({nodes, at}) => {
			const {match, text, concepts} = sight
			const made = write(mark({text, match, concepts, nodes: structuredClone(nodes)})).text
			const lead = made.indexOf(write(nodes).text)
			return lead >= 0 && there.text.startsWith(made, at - lead)
		})
	}
}

/** What the function may have been given: the words, or what stands in a node that holds no more than they. */
function readings({match, text, leaves}: Sight<PhrasingContent>, {starts, contents}: Written) {
	const found: {nodes: PhrasingContent[]; at: number}[] = []
	const [leaf] = leaves
	if (!leaf) return found
	const place = placeOf(leaves, match)
	const sibling = place?.branch.parent.children[place.first]
	if (leaves.length === 1) {
		const at = (contents.get(leaf.node) ?? 0) + match.start - leaf.start
		found.push({nodes: [{type: 'text', value: text}], at})
	} else if (place && sibling) {
		found.push({nodes: nodesAt(place, cut), at: (starts.get(sibling) ?? 0) + place.start})
	}
	for (let at = leaf.branch; at.up; at = at.up) {
		const nodes = at.parent.children
		const [first] = nodes
		if (first && at.start === match.start && at.end === match.end)
			found.push({nodes, at: starts.get(first) ?? 0})
	}
	return found
}

function cut(node: PhrasingContent, start: number, end?: number): PhrasingContent | undefined {
	return node.type === 'text' ? {type: 'text', value: node.value.slice(start, end)} : undefined
}

function write(nodes: readonly Nodes[]): Written {
	const starts = new Map<Nodes, number>()
	const contents = new Map<Nodes, number>()
	let text = ''
	function add(node: Nodes) {
		starts.set(node, text.length)
		if (node.type !== 'text') text += `\u0001${JSON.stringify(fieldsOf(node))}\u0002`
		contents.set(node, text.length)
		if ('children' in node) node.children.forEach(add)
		else if ('value' in node) text += node.value
		if (node.type !== 'text') text += '\u0003'
	}
	nodes.forEach(add)
	return {text, starts, contents}
}

function fieldsOf(node: Nodes) {
	return Object.entries(node)
		.filter(
			([key, value]) =>
				!/^(?:children|value|data|position)$/.test(key) && value !== null && value !== undefined,
		)
		.sort(([a], [b]) => (a < b ? -1 : 1))
}
