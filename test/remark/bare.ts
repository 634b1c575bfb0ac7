import type {Nodes, Root} from 'mdast'

/** A node with nothing but what Markdown holds of it. */
export interface Bare {
	readonly type: string
	readonly fields: string
	readonly children: readonly Bare[]
}

/** A tree as Markdown would hold it: no data, no positions, text in one piece. */
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

/** The nodes of some kinds, as Markdown would hold them, in order; those that the plugin made left out. */
export function nodesOf(tree: Root, types: RegExp): Bare[] {
	const found: Bare[] = []
	function walk(node: Nodes) {
		if (types.test(node.type) && !node.data) found.push(bare(node))
		if ('children' in node) node.children.forEach(walk)
	}
	walk(tree)
	return found
}

/** What a reader sees, block by block. */
export function visible(node: Nodes): string {
	if (node.type === 'html' || node.type === 'footnoteDefinition') return ''
	if (node.type === 'break') return '\n'
	if ('value' in node) return node.value
	return 'children' in node ? node.children.map(visible).join('') : ''
}

function fieldsOf(node: Nodes): string {
	if (node.type === 'text') return node.value
	const own = Object.entries(node).filter(
		([key, value]) => !/^(?:type|children|data|position)$/.test(key) && value !== null && value !== undefined,
	)
	return JSON.stringify(own.sort(([a], [b]) => (a < b ? -1 : 1)))
}
