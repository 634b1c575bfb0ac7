import type {Element, Nodes, Properties, Root, Text} from 'hast'
import {visit} from 'unist-util-visit'
import {mapText, type TextMap} from './text-map.ts'

/** What is needed to write a changed tree back into its source. */
export interface Snapshot {
	/** The children that each node had; a node that isn't a key is new. */
	readonly children: ReadonlyMap<Nodes, readonly Nodes[]>
	/** The attributes that each element had. */
	readonly properties: ReadonlyMap<Nodes, Properties>
	/** The text nodes by their data, which the slices of a text node have too. */
	readonly texts: ReadonlyMap<object, OldText>
	/** The elements around texts in which nothing may be marked. */
	readonly closed: ReadonlySet<Nodes>
}

/** A text node that was parsed from the source. */
export interface OldText {
	readonly node: Text
	/** Unknown for white space that isn't next to each other in the source, such as that around `</body>`. */
	readonly map: TextMap | undefined
}

/**
 * Notes how a tree is before it is changed. Texts that can't be found in the source are put in a link, where nothing is
 * marked, and so are those that start at an offset in `leaveAlone`. Mutates the tree.
 */
export function takeSnapshot(
	tree: Root,
	source: string,
	leaveAlone: ReadonlySet<number>,
	textOfReference: (reference: string) => string,
): Snapshot {
	const texts = new Map<object, OldText>()
	const closed = new Set<Nodes>()
	visit(tree, 'text', (node, index, parent) => {
		const map = mapText(source, node, textOfReference)
		const data = {}
		node.data = data
		texts.set(data, {node, map})
		const isSafe = map && !leaveAlone.has(node.position?.start.offset ?? Number.NaN)
		if (isSafe || index === undefined || parent === undefined || node.value.trim() === '') return
		const {position} = node
		const link: Element = {type: 'element', tagName: 'a', properties: {}, children: [node]}
		parent.children[index] = position ? {...link, position} : link
		closed.add(parent.children[index])
		return index + 1
	})
	const children = new Map<Nodes, readonly Nodes[]>()
	const properties = new Map<Nodes, Properties>()
	visit(tree, node => {
		children.set(node, 'children' in node ? [...node.children] : [])
		if (node.type === 'element') properties.set(node, {...node.properties})
	})
	return {children, properties, texts, closed}
}
