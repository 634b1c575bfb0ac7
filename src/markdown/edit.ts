import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import remarkStringify from 'remark-stringify'
import {visit} from 'unist-util-visit'
import {blockEdits} from './block-edits.ts'
import type {Edit} from './inline-edits.ts'
import {createParser} from './processor.ts'

/**
 * Creates an editor of Markdown (with GFM and front matter) that preserves the author's formatting: what
 * `change` adds to the tree is written into the source, and everything else stays the same, byte for byte.
 * Printing the whole tree instead would rewrite every bullet, table and line end, and break what Markdown
 * doesn't know (`$a_b$`, `{{< video >}}`).
 *
 * The source is parsed, the tree is changed in place, and the changed tree is compared with the children that
 * each node had before. Nodes that were there before lead to their offsets in the source; new nodes become
 * edits between those offsets.
 *
 * A paragraph that can't be aligned with its source stays as it was. If `change` did change it, the change is
 * made again with the text of such paragraphs in a link, where nothing is marked, so that a word list contains
 * no word that could not be marked. If the edited source doesn't parse into the same kinds of blocks and
 * numbers of list items (after a code fence that was never closed, an added list is code), the whole tree is
 * printed after all.
 *
 * @param change a transform of the tree; the positions in the tree refer to `source`
 */
export function createEditor(change: (tree: Root, source: string) => void): (markdown: string) => string {
	const processor = createParser().use(remarkStringify, {bullet: '-'}).freeze()

	return markdown => {
		// The parser skips a byte order mark, and its offsets start after it.
		const source = markdown.replace(/^\uFEFF+/, '')
		const first = edit(source, new Set())
		const {tree, edits} = first.unaligned.some(first.isChanged)
			? edit(source, new Set(first.unaligned.map(startOf)))
			: first
		const edited = applyEdits(source, edits)
		const isSame = outline(processor.parse(edited)) === outline(tree)
		return markdown.slice(0, markdown.length - source.length) + (isSame ? edited : printChanged(source))
	}

	/** Changes the tree of a source, except the blocks that start at the given offsets. */
	function edit(source: string, leftAlone: ReadonlySet<number>) {
		const tree = processor.parse(source)
		visit(tree, node => {
			if (leftAlone.has(startOf(node))) putInLink(node)
		})
		const before = childrenOf(tree)
		change(tree, source)
		const {edits, unaligned} = blockEdits(tree, {source, before, print, decode}, printBlocks)
		const isChanged = (node: Nodes): boolean =>
			!before.has(node) || ('children' in node && node.children.some(isChanged))
		return {tree, edits, unaligned, isChanged}
	}

	function printChanged(source: string): string {
		const tree = processor.parse(source)
		change(tree, source)
		return processor.stringify(tree)
	}

	function printBlocks(blocks: readonly RootContent[]): string {
		return processor.stringify({type: 'root', children: [...blocks]}).trimEnd()
	}

	function print(node: PhrasingContent): string {
		// Printed between words, because a space at the edge of a paragraph is printed as `&#x20;`.
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

/** The offset at which a node starts in the source. */
function startOf({position}: Nodes): number {
	return position?.start.offset ?? Number.NaN
}

function putInLink(node: Nodes): void {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
		node.children = [{type: 'link', url: '', children: node.children}]
}

function childrenOf(tree: Root): Map<Nodes, readonly Nodes[]> {
	const children = new Map<Nodes, readonly Nodes[]>()
	visit(tree, node => {
		children.set(node, 'children' in node ? [...node.children] : [])
	})
	return children
}

/** The types of the blocks of the root, and of those in its lists and quotations. */
function outline(node: Nodes): string {
	if (!('children' in node) || !/^(?:root|blockquote|list|listItem)$/.test(node.type)) return node.type
	return `${node.type}(${node.children.map(outline).join()})`
}

function applyEdits(source: string, edits: readonly Edit[]): string {
	let edited = ''
	let from = 0
	for (const {start, end, text} of edits) {
		edited += source.slice(from, start) + text
		from = end
	}
	return edited + source.slice(from)
}
