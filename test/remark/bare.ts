import type {Nodes, Root} from 'mdast'

/** A node with only what its Markdown contains. */
export interface Bare {
	readonly type: string
	readonly fields: string
	readonly children: readonly Bare[]
}

/**
 * Returns a tree without what its Markdown does not contain: data, positions, boundaries between text nodes.
 */
export function bare(node: Nodes): Bare {
	const children: Bare[] = []
	for (const child of 'children' in node ? node.children.map(bare) : []) {
		const before = children.at(-1)
		if (child.type !== 'text') children.push(child)
		else if (before?.type === 'text') {
			children[children.length - 1] = {...before, fields: before.fields + child.fields}
		} else if (child.fields !== '') children.push(child)
	}
	return {type: node.type, fields: fieldsOf(node), children}
}

/** Returns the bare nodes of some types, in order, without those that the plugin created. */
export function nodesOf(tree: Root, types: RegExp): Bare[] {
	const nodes: Bare[] = []
	function walk(node: Nodes) {
		if (types.test(node.type) && !node.data) nodes.push(bare(node))
		if ('children' in node) node.children.forEach(walk)
	}
	walk(tree)
	return nodes
}

/** Returns the text that a reader sees. */
export function visible(node: Nodes): string {
	if (node.type === 'html' || node.type === 'footnoteDefinition') return ''
	if (node.type === 'break') return '\n'
	if ('value' in node) return node.value
	return 'children' in node ? node.children.map(visible).join('') : ''
}

function fieldsOf(node: Nodes): string {
	if (node.type === 'text') return node.value
	const fields = Object.entries(node).filter(
		([key, value]) => !/^(?:type|children|data|position)$/.test(key) && value !== null && value !== undefined,
	)
	return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}
