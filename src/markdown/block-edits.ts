import type {Nodes, Root, RootContent} from 'mdast'
import {type Edit, inlineEdits, type MarkdownChange} from './inline-edits.ts'

/**
 * Returns the edits that bring the source in line with the changed tree: words marked inside blocks, and
 * blocks added, replaced or removed between the blocks of the root. Deeper blocks whose list of child blocks
 * changed stay as they were.
 *
 * The blocks of the root that were there before divide the document: everything that was added between two of
 * them replaces everything that was removed between them.
 *
 * @param print prints blocks, with `\n` between lines and no line end after the last
 * @returns edits in order of their offsets
 */
export function blockEdits(
	tree: Root,
	change: MarkdownChange,
	print: (blocks: readonly RootContent[]) => string,
): readonly Edit[] {
	const {source, before} = change
	const lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
	const oldBlocks = before.get(tree) ?? []
	const edits: Edit[] = []
	let from = 0
	let added: RootContent[] = []
	for (const block of tree.children) {
		const index = oldBlocks.indexOf(block, from)
		if (index < 0) {
			added.push(block)
			continue
		}
		replaceUpTo(index)
		edits.push(...editsWithin(block))
		from = index + 1
		added = []
	}
	replaceUpTo(oldBlocks.length)
	return edits

	/**
	 * Replaces the old blocks from `from` up to `to` by the added ones, or inserts these if there are no old
	 * ones.
	 */
	function replaceUpTo(to: number): void {
		const removed = oldBlocks.slice(from, to)
		if (removed.length + added.length === 0) return
		const above = oldBlocks[from - 1]?.position?.end.offset
		const below = oldBlocks[to]?.position?.start.offset
		const text = print(added).replaceAll('\n', lineEnd)
		if (removed.length === 0) edits.push(insertBetween(above, below, text))
		else if (added.length > 0) edits.push({...spanOfBlocks(removed), text})
		else edits.push({start: above ?? 0, end: spanOfBlocks(removed).end, text})
	}

	/**
	 * An insertion between the end of the block above and the start of the block below, with empty lines around
	 * it.
	 */
	function insertBetween(above: number | undefined, below: number | undefined, text: string): Edit {
		const emptyLine = lineEnd + lineEnd
		if (above === undefined) return {start: below ?? 0, end: below ?? 0, text: text + emptyLine}
		const hasEmptyLine = below === undefined || /\n[ \t]*\r?\n|\r[ \t]*\r/.test(source.slice(above, below))
		return {start: above, end: above, text: emptyLine + text + (hasEmptyLine ? '' : lineEnd)}
	}

	function editsWithin(node: Nodes): readonly Edit[] {
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
			return inlineEdits(node, change)
		if (!('children' in node)) return []
		const oldChildren = before.get(node)
		const isSame =
			oldChildren?.length === node.children.length &&
			node.children.every((child, index) => child === oldChildren[index])
		return isSame ? node.children.flatMap(editsWithin) : []
	}
}

function spanOfBlocks(blocks: readonly Nodes[]) {
	return {start: blocks[0]?.position?.start.offset ?? 0, end: blocks.at(-1)?.position?.end.offset ?? 0}
}
