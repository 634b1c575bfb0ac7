import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import remarkStringify from 'remark-stringify'
import {visit} from 'unist-util-visit'
import {blockEdits} from './block-edits.ts'
import type {Edit} from './inline-edits.ts'
import {createParser} from './processor.ts'

/**
 * Makes an editor of Markdown (with GFM and front matter) that keeps the author's hand: what `change` adds to
 * the tree is written into the source, and all else stays as it was, byte for byte. Printing the whole tree
 * would renew every bullet, table and line end, and break what Markdown doesn't know (`$a_b$`, `{{< video >}}`).
 *
 * A paragraph whose source can't be followed stays as it was. Where the edited source doesn't read as the same
 * blocks (a list added behind a code fence that was never closed), the tree is printed after all.
 *
 * @param change a transform of the tree; `source` is what the positions in the tree point into
 */
export function createEditor(change: (tree: Root, source: string) => void): (markdown: string) => string {
	const processor = createParser().use(remarkStringify, {bullet: '-'}).freeze()

	return markdown => {
		// The parser skips a byte order mark and counts from behind it.
		const source = markdown.replace(/^\uFEFF+/, '')
		const tree = processor.parse(source)
		const before = childrenOf(tree)
		change(tree, source)
		const edited = apply(source, blockEdits(tree, {source, before, print, decode}, printBlocks))
		const reads = outline(processor.parse(edited)) === outline(tree)
		return markdown.slice(0, markdown.length - source.length) + (reads ? edited : processor.stringify(tree))
	}

	function printBlocks(blocks: readonly RootContent[]): string {
		return processor.stringify({type: 'root', children: [...blocks]}).trimEnd()
	}

	function print(node: PhrasingContent): string {
		// Between words, since a blank at the edge of a paragraph is printed as `&#x20;`.
		const start: PhrasingContent = {type: 'text', value: 'x '}
		const end: PhrasingContent = {type: 'text', value: ' x'}
		return printBlocks([{type: 'paragraph', children: [start, node, end]}]).slice(2, -2)
	}

	function decode(reference: string): string {
		const [block] = processor.parse(reference).children
		const [text] = block?.type === 'paragraph' ? block.children : []
		return text?.type === 'text' ? text.value : ''
	}
}

function childrenOf(tree: Root): Map<Nodes, readonly Nodes[]> {
	const children = new Map<Nodes, readonly Nodes[]>()
	visit(tree, node => {
		children.set(node, 'children' in node ? [...node.children] : [])
	})
	return children
}

function outline(tree: Root): string {
	return tree.children.map(({type}) => type).join()
}

function apply(source: string, edits: readonly Edit[]): string {
	let edited = ''
	let from = 0
	for (const {start, end, text} of edits) {
		edited += source.slice(from, start) + text
		from = end
	}
	return edited + source.slice(from)
}
