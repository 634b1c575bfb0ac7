import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import remarkStringify from 'remark-stringify'
import {visit} from 'unist-util-visit'
import {applyEdits} from '../text/edits.ts'
import {type Bullet, blockEdits} from './block-edits.ts'
import {findMisread} from './misread.ts'
import {createDecoder, createSourceParser} from './processor.ts'

/** By how many blocks added blocks are moved down and up, the smallest moves first. */
const shifts = [0, 1, 2, 3]
	.flatMap(start => [0, 1, 2, 3].map(end => [start, end] as const))
	.sort(([a, b], [c, d]) => a + b - c - d)

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
 * A paragraph that can't be aligned with its source, or that would be read otherwise than the tree has it, stays as
 * it was. The change is then made again with the text of such paragraphs in a link, where nothing is marked, so that
 * a word list contains no word that could not be marked. If the edited source doesn't parse into the same kinds of
 * blocks and numbers of list items (after a code fence that was never closed, an added list is code), the added
 * blocks move past up to three blocks. If that doesn't help, the whole tree is printed after all.
 *
 * @param change a transform of the tree; the positions in the tree refer to `source`
 */
export function createEditor(change: (tree: Root, source: string) => void): (markdown: string) => string {
	const processor = createSourceParser().use(remarkStringify, {bullet: '-'}).freeze()
	const decode = createDecoder(processor)
	const printers = new Map<Bullet, typeof processor>([['-', processor]])

	return markdown => {
		// The parser skips a byte order mark, and its offsets start after it.
		const source = markdown.replace(/^\uFEFF+/, '')
		const first = edit(source, new Set())
		const {edited} = first.unwritten.size === 0 ? first : edit(source, first.unwritten)
		return markdown.slice(0, markdown.length - source.length) + (edited ?? printChanged(source))
	}

	/**
	 * Changes a source, except the text of the blocks that start at the given offsets. Returns the edited source, if
	 * it is read as the changed tree, and the offsets of changed blocks that could not be written.
	 */
	function edit(source: string, leftAlone: ReadonlySet<number>) {
		const tree = processor.parse(source)
		visit(tree, node => {
			if (leftAlone.has(sourceStart(node))) putInLink(node)
		})
		const before = childrenOf(tree)
		change(tree, source)
		const unwritten = new Set<number>()
		return {edited: firstWritten(), unwritten}

		/** Tries to write the tree as it is, and then with its new blocks moved by some blocks, as few as possible. */
		function firstWritten(): string | undefined {
			for (const [start, end] of shifts) {
				const moved = start + end === 0 ? tree : withMovedBlocks(tree, before.get(tree) ?? [], start, end)
				before.set(moved, before.get(tree) ?? [])
				const edited = written(moved)
				if (edited !== undefined) return edited
			}
			return
		}

		/** Writes a tree into the source; returns `undefined` if its blocks would be read otherwise. */
		function written(tree: Root): string | undefined {
			const edited = editedSource(tree, new Set())
			const read = processor.parse(edited)
			if (outline(read) !== outline(tree)) return undefined
			const misread = findMisread(tree, read)
			for (const node of misread) unwritten.add(sourceStart(node))
			const safe = misread.size === 0 ? edited : editedSource(tree, misread)
			return safe === edited || outline(processor.parse(safe)) === outline(tree) ? safe : undefined
		}

		function editedSource(tree: Root, leaveAlone: ReadonlySet<Nodes>): string {
			const changes = {source, before, print, decode, leaveAlone}
			const {edits, unaligned} = blockEdits(tree, changes, printBlocks)
			if (unaligned.some(isChanged)) for (const node of unaligned) unwritten.add(sourceStart(node))
			return applyEdits(source, edits)
		}

		function isChanged(node: Nodes): boolean {
			return !before.has(node) || ('children' in node && node.children.some(isChanged))
		}
	}

	function printChanged(source: string): string {
		const tree = processor.parse(source)
		change(tree, source)
		return processor.stringify(tree)
	}

	function printBlocks(blocks: readonly RootContent[], bullet: Bullet): string {
		const printer = printers.get(bullet) ?? createSourceParser().use(remarkStringify, {bullet}).freeze()
		printers.set(bullet, printer)
		return printer.stringify({type: 'root', children: [...blocks]}).trimEnd()
	}

	function print(node: PhrasingContent): string {
		// Printed between words, because a space at the edge of a paragraph is printed as `&#x20;`.
		const start: PhrasingContent = {type: 'text', value: 'x '}
		const end: PhrasingContent = {type: 'text', value: ' x'}
		return printBlocks([{type: 'paragraph', children: [start, node, end]}], '-').slice(2, -2)
	}
}

/** The offset at which a node starts in the source; `NaN`, which nothing equals, for a new node. */
function sourceStart({position}: Nodes): number {
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

/**
 * Returns a copy of the tree in which the new blocks at its end are `end` old blocks earlier, and other new blocks of
 * the root `start` old blocks later. So a list gets around a code fence or comment that was never closed, and
 * around indented code that would be part of it.
 */
function withMovedBlocks(tree: Root, old: readonly Nodes[], start: number, end: number): Root {
	const isOld = new Set(old)
	const children = tree.children.filter(child => isOld.has(child))
	const oldAbove = (child: RootContent) =>
		tree.children.slice(0, tree.children.indexOf(child)).filter(other => isOld.has(other)).length
	const count = children.length
	const added = tree.children.filter(child => !isOld.has(child))
	for (const child of added.toReversed()) {
		const above = oldAbove(child)
		const index = above === count ? count - end : above + start
		children.splice(Math.min(Math.max(index, 0), count), 0, child)
	}
	return {...tree, children}
}

/**
 * The types of the blocks of the root, and of those in its lists and quotations. The order of the items of a list
 * doesn't count, since an item may be added elsewhere than in the tree.
 */
function outline(node: Nodes): string {
	if (!('children' in node) || !/^(?:root|blockquote|list|listItem)$/.test(node.type)) return node.type
	const children = node.children.map(outline)
	return `${node.type}(${(node.type === 'list' ? children.sort() : children).join()})`
}
