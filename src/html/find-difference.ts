import type {Nodes, Parents} from 'hast'

/** Elements that the parser opens again after the block that they were not closed in. */
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/

/** A tree to compare. */
export interface ComparedTree {
	readonly node: Parents
	/** Whether a node is new with all that is in it, which is not compared: what is open around it may be opened in it again. */
	readonly isNew: (node: Nodes) => boolean
	/** Elements whose children count as those of their parent. */
	readonly isTransparent: (node: Nodes) => boolean
}

/**
 * Compares the elements and texts of two trees, without white space and comments. Returns the nodes of the
 * first tree at the first difference and before it, or `undefined` if there is no difference. The array is
 * empty if a new node is missing.
 */
export function findDifference(expected: ComparedTree, found: ComparedTree): readonly Nodes[] | undefined {
	const nodes = shownChildren(expected)
	const others = shownChildren(found)
	for (let index = 0; index < Math.max(nodes.length, others.length); index++) {
		const node = nodes[index]
		const other = others[index]
		if (!node || !other || nameOf(node) !== nameOf(other))
			return node && expected.isNew(node) ? [] : [nodes[index - 1] ?? expected.node, node ?? []].flat()
		if (!('children' in node && 'children' in other) || expected.isNew(node)) continue
		const difference = findDifference({...expected, node}, {...found, node: other})
		if (difference) return difference
	}
	return
}

function nameOf(node: Nodes): string {
	if (node.type === 'element') return `<${node.tagName}>`
	return node.type === 'text' ? node.value.replace(/\s+/g, ' ').trim() : node.type
}

/** The children with texts next to each other as one, without comments and white space. */
function shownChildren(tree: ComparedTree): Nodes[] {
	const shown: Nodes[] = []
	for (const child of flatChildren(tree)) {
		const last = shown.at(-1)
		if (child.type === 'text' && last?.type === 'text')
			shown.splice(-1, 1, {...last, value: last.value + child.value})
		else shown.push(child)
	}
	return shown.filter(child => tree.isNew(child) || !isBlank(child))
}

function flatChildren({node, isNew, isTransparent}: ComparedTree): Nodes[] {
	const children: readonly Nodes[] = node.children
	return children.flatMap(child =>
		child.type === 'element' && isTransparent(child)
			? flatChildren({node: child, isNew, isTransparent})
			: child,
	)
}

function isBlank(node: Nodes): boolean {
	if (node.type === 'comment') return true
	if (node.type === 'text') return node.value.trim() === ''
	return node.type === 'element' && formatting.test(node.tagName) && node.children.every(isBlank)
}
