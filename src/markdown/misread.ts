import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Returns the blocks of a tree that Markdown printed from it shows otherwise. In `foo_bar_`, where `_` is a
 * character, emphasis around both words (`*foo*_*bar*_`) would be read as emphasis of `_`.
 *
 * What a reader sees is compared: the text, and the kinds of markup around each part of it, in whatever order they
 * are nested. The trees must have the same blocks.
 */
export function findMisread(tree: Root, read: Root): ReadonlySet<Nodes> {
	const [blocks, readBlocks] = [blocksOf(tree), blocksOf(read)]
	if (blocks.length !== readBlocks.length) return new Set()
	return new Set(
		blocks.filter((block, index) => {
			const other = readBlocks[index]
			return other && appearanceOf(block) !== appearanceOf(other)
		}),
	)
}

/** The blocks that contain inline nodes, in document order. */
function blocksOf(tree: Root): Nodes[] {
	const blocks: Nodes[] = []
	visit(tree, node => {
		if (!/^(?:paragraph|heading|tableCell)$/.test(node.type)) return
		blocks.push(node)
		return 'skip'
	})
	return blocks
}

function appearanceOf(block: Nodes): string {
	let appearance = ''
	let last = ''

	function read(node: Nodes, markup: readonly string[]) {
		if ('children' in node) {
			const inner = node === block ? markup : [...markup, markupOf(node)]
			for (const child of node.children) read(child, inner)
			return
		}
		const kinds = [...new Set(node.type === 'text' ? markup : [...markup, markupOf(node)])]
			.sort()
			.join('\u0001')
		if (kinds !== last) appearance += `\u0002${kinds}\u0002`
		last = kinds
		appearance += 'value' in node ? node.value : ''
	}

	read(block, [])
	return appearance.replace(/\s+/g, ' ').trim()
}

/** The type of a node and where it leads. */
function markupOf(node: Nodes): string {
	return [node.type, 'url' in node ? node.url : '', 'identifier' in node ? node.identifier : ''].join(' ')
}
