import type {ListItem, Nodes, Root, RootContent} from 'mdast'
import {type Edit, inlineEdits, type MarkdownChange} from './inline-edits.ts'

/** A node whose children are blocks or list items. */
type Container = Nodes & {children: readonly Nodes[]}

/** The old children of a container that a change replaces, and those around them. */
interface Gap {
	readonly removed: readonly Nodes[]
	readonly above: Nodes | undefined
	readonly below: Nodes | undefined
}

/** How new lines are written in a gap. */
interface Layout {
	/** Whether items follow each other without an empty line. */
	readonly isTight: boolean
	/** What each line starts with, such as `> `. */
	readonly margin: string
	/** The end of a line and an empty line, without the end of that one. */
	readonly emptyLine: string
	/** What is between two children. */
	readonly separator: string
}

/** The edits of a document. */
export interface BlockEdits {
	/** In order of their offsets. */
	readonly edits: readonly Edit[]
	/** The paragraphs, headings and table cells that can't be aligned with their source. They have no edits. */
	readonly unaligned: readonly Nodes[]
}

const containers: readonly string[] = ['root', 'blockquote', 'list', 'listItem']

// An ordered list has no higher number in CommonMark.
const maxNumber = 999_999_999

/**
 * Returns the edits that bring the source in line with the changed tree: words marked inside blocks, and
 * blocks and list items that were added, replaced or removed, in the root, in lists and in quotations. Other
 * blocks whose list of child blocks changed stay as they were.
 *
 * The children of a container that were there before divide its source: everything that was added between two
 * of them replaces everything that was removed between them. New lines get the margin of the lines next to
 * them, such as `> `, and new items the bullet of the item next to them.
 *
 * @param print prints blocks, with `\n` between lines and no line end after the last
 */
export function blockEdits(
	tree: Root,
	change: MarkdownChange,
	print: (blocks: readonly RootContent[]) => string,
): BlockEdits {
	const {source, before} = change
	const unaligned: Nodes[] = []
	const lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
	return {edits: editsAmong(tree), unaligned}

	function editsAmong(parent: Container): readonly Edit[] {
		const oldChildren = before.get(parent) ?? []
		const oldIndexes = new Map(oldChildren.map((child, index) => [child, index]))
		const edits: Edit[] = []
		let from = 0
		let added: Nodes[] = []
		for (const child of parent.children) {
			const index = oldIndexes.get(child)
			if (index === undefined || index < from) {
				added.push(child)
				continue
			}
			replaceUpTo(index)
			edits.push(...editsWithin(child))
			from = index + 1
			added = []
		}
		replaceUpTo(oldChildren.length)
		return edits

		/**
		 * Replaces the old children from `from` up to `to` by the added ones, or inserts these if there are no old
		 * ones.
		 */
		function replaceUpTo(to: number): void {
			const removed = oldChildren.slice(from, to)
			if (removed.length + added.length === 0) return
			const gap = {removed, above: oldChildren[from - 1], below: oldChildren[to]}
			const layout = layoutIn(parent, gap)
			const text =
				parent.type === 'list'
					? printItems(added.filter(isItem), gap, layout)
					: withMargin(print(added.filter(isBlock)), layout)
			if (removed.length === 0) edits.push(insertion(text, gap, layout))
			else
				edits.push(added.length > 0 ? {...spanOfBlocks(removed), text} : removal(gap, parent.type === 'root'))
		}
	}

	function editsWithin(node: Nodes): readonly Edit[] {
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
			const edits = inlineEdits(node, change)
			if (!edits) unaligned.push(node)
			return edits ?? []
		}
		if (!('children' in node)) return []
		const oldChildren = before.get(node)
		const isSame =
			oldChildren?.length === node.children.length &&
			node.children.every((child, index) => child === oldChildren[index])
		if (isSame) return node.children.flatMap(editsWithin)
		return oldChildren && containers.includes(node.type) ? editsAmong(node) : []
	}

	function layoutIn(parent: Container, {removed, above, below}: Gap): Layout {
		const {offset = 0, column = 1} = (removed[0] ?? above ?? below)?.position?.start ?? {}
		// Bullets of outer lists on the same line become spaces.
		const before = source.slice(offset - column + 1, offset).replace(/[^\s>]/g, ' ')
		const margin = parent.type === 'root' ? '' : before
		const emptyLine = lineEnd + margin.trimEnd()
		const isTight = parent.type === 'list' && !parent.spread
		return {isTight, margin, emptyLine, separator: (isTight ? '' : emptyLine) + lineEnd + margin}
	}

	function withMargin(text: string, {margin, emptyLine}: Layout, indent = ''): string {
		const [first = '', ...rest] = text.split('\n')
		return first + rest.map(line => (line === '' ? emptyLine : lineEnd + margin + indent + line)).join('')
	}

	/** Prints items with the bullet of the item that they replace or follow, or with the next numbers. */
	function printItems(items: readonly ListItem[], {removed, above, below}: Gap, layout: Layout): string {
		const start = (removed[0] ?? above ?? below)?.position?.start.offset ?? 0
		const [, number = '', punctuation = '-'] =
			/^(\d{0,9})([-*+.)])/.exec(source.slice(start, start + 10)) ?? []
		const first = Number(number) + (removed.length === 0 && above ? 1 : 0)
		const printed = items.map((item, index) => {
			const marker = (number === '' ? '' : Math.min(first + index, maxNumber)) + punctuation
			// Printed with a bullet and a space, and two spaces before each of the next lines.
			const lines = print([{type: 'list', spread: item.spread ?? false, children: [item]}]).split('\n')
			const text = lines.map(line => line.slice(2)).join('\n')
			return `${marker} ${withMargin(text, layout, ' '.repeat(marker.length + 1))}`
		})
		return printed.join(layout.separator)
	}

	/** An insertion between two children. Blocks get an empty line on either side. */
	function insertion(text: string, {above, below}: Gap, {isTight, emptyLine, separator}: Layout): Edit {
		const start = below?.position?.start.offset
		const end = endOfLine(above)
		if (end === undefined) return {start: start ?? 0, end: start ?? 0, text: text + separator}
		const needsEmptyLine =
			start === undefined
				? above?.type === 'listItem' && !endsInParagraph(above) && hasTextBelow(end)
				: !isTight && !/\n[ \t>]*\r?\n|\r[ \t>]*\r/.test(source.slice(end, start))
		return {start: end, end, text: separator + text + (needsEmptyLine ? emptyLine : '')}
	}

	function removal({removed, above, below}: Gap, isInRoot: boolean): Edit {
		const {start, end} = spanOfBlocks(removed)
		if (above || isInRoot) return {start: endOfLine(above) ?? 0, end, text: ''}
		return {start, end: below?.position?.start.offset ?? end, text: ''}
	}

	/** The offset at which a block ends, the spaces after it included. */
	function endOfLine(block: Nodes | undefined): number | undefined {
		let offset = block?.position?.end.offset
		while (offset !== undefined && /^[ \t]/.test(source.charAt(offset))) offset++
		return offset
	}

	/** Whether the line below an offset is text, which would continue a paragraph that ends there. */
	function hasTextBelow(offset: number): boolean {
		const line = /^(?:\r\n|\n|\r)[ \t>]*([^\r\n]*)/.exec(source.slice(offset, offset + 200))?.[1] ?? ''
		return line !== '' && !/^(?:[-*+]|\d+[.)])(?:\s|$)/.test(line)
	}
}

function endsInParagraph(node: Nodes): boolean {
	const last = 'children' in node ? node.children.at(-1) : undefined
	return node.type === 'paragraph' || (last !== undefined && endsInParagraph(last))
}

function isItem(node: Nodes): node is ListItem {
	return node.type === 'listItem'
}

function isBlock(node: Nodes): node is RootContent {
	return node.type !== 'root'
}

function spanOfBlocks(blocks: readonly Nodes[]) {
	return {start: blocks[0]?.position?.start.offset ?? 0, end: blocks.at(-1)?.position?.end.offset ?? 0}
}
