import type {ListItem, Nodes, Root, RootContent} from 'mdast'
import type {Edit} from '../text/edits.ts'
import {endOfLine, hasEmptyLine, startOf} from './gaps.ts'
import {inlineEdits, type MarkdownChange} from './inline-edits.ts'

/** A bullet of a list. */
export type Bullet = '-' | '*' | '+'

/** A node whose children are blocks or list items. */
type Container = Nodes & {children: readonly Nodes[]}

/** The old children of a container that a change replaces, and those around them. */
interface ChildrenGap {
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
 * @param print prints blocks, with `\n` between lines and no line end after the last; lists with a bullet
 */
export function blockEdits(
	tree: Root,
	change: MarkdownChange,
	print: (blocks: readonly RootContent[], bullet: Bullet) => string,
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
			const blocks = added.filter(isContent)
			const text =
				parent.type === 'list'
					? printItems(added.filter(isItem), gap, layout)
					: withMargin(print(blocks, bulletFor(blocks, gap)), layout)
			if (removed.length === 0) edits.push(insertion(text, parent, gap, layout))
			else
				edits.push(added.length > 0 ? {...spanOfBlocks(removed), text} : removal(gap, parent.type === 'root'))
		}
	}

	function editsWithin(node: Nodes): readonly Edit[] {
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
			if (change.leaveAlone.has(node)) return []
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

	/**
	 * A list directly below a heading that is not new gets another bullet than one with a new heading, so that it can
	 * be taken out without the heading. With the bullet of the list below it, it would be part of that list.
	 */
	function bulletFor([first]: readonly RootContent[], {above, below}: ChildrenGap): Bullet {
		const bullet = first?.type === 'list' && above?.type === 'heading' ? '+' : '-'
		return below?.type === 'list' && source[startOf(below)] === bullet ? '*' : bullet
	}

	function layoutIn(parent: Container, gap: ChildrenGap): Layout {
		const {removed, above, below} = gap
		const anchor = removed[0] ?? (isBeforeBelow(gap) ? below : above)
		const {offset = 0, column = 1} = anchor?.position?.start ?? {}
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
	function printItems(
		items: readonly ListItem[],
		{removed, above, below}: ChildrenGap,
		layout: Layout,
	): string {
		const start = (removed[0] ?? above ?? below)?.position?.start.offset ?? 0
		const [, number = '', punctuation = '-'] =
			/^(\d{0,9})([-*+.)])/.exec(source.slice(start, start + 10)) ?? []
		const first = Number(number) + (removed.length === 0 && above ? 1 : 0)
		const printed = items.map((item, index) => {
			const marker = (number === '' ? '' : Math.min(first + index, maxNumber)) + punctuation
			// Printed with a bullet and a space, and two spaces before each of the next lines.
			const lines = print([{type: 'list', spread: item.spread ?? false, children: [item]}], '-').split('\n')
			const text = lines.map(line => line.slice(2)).join('\n')
			return `${marker} ${withMargin(text, layout, ' '.repeat(marker.length + 1))}`
		})
		return printed.join(layout.separator)
	}

	/**
	 * An insertion between two children. It comes directly after the one above, except where no empty line is
	 * between the two: there it comes directly before the one below. So it has an empty line above it only if the
	 * author had one there.
	 */
	function insertion(text: string, parent: Container, gap: ChildrenGap, layout: Layout): Edit {
		const {above, below} = gap
		const {emptyLine, margin, separator} = layout
		const end = endOfLine(source, above)
		const insertAt = (start: number, text: string): Edit => ({start, end: start, text})
		const before = isBeforeBelow(gap) ? below : undefined
		if (before) return insertAt(startOf(before), text + separator)
		if (!above) return insertAt(0, text + separator)
		if (!below && parent.type !== 'root' && hasTextBelow(end)) {
			// The text below would continue what is added.
			if (parent.type !== 'list') return insertAt(end, lineEnd + margin + text + emptyLine)
			if (!endsInParagraph(above)) return insertAt(startOf(above), text + separator)
		}
		return insertAt(end, separator + text)
	}

	/** Whether an insertion in this gap comes directly before the child below it. */
	function isBeforeBelow({above, below}: ChildrenGap): boolean {
		return below !== undefined && !(above && hasEmptyLine(source, above, below))
	}

	function removal({removed, above, below}: ChildrenGap, isInRoot: boolean): Edit {
		const {start, end} = spanOfBlocks(removed)
		if (above || isInRoot) return {start: endOfLine(source, above), end, text: ''}
		return {start, end: below?.position?.start.offset ?? end, text: ''}
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

function isContent(node: Nodes): node is RootContent {
	return node.type !== 'root'
}

function spanOfBlocks(blocks: readonly Nodes[]) {
	return {start: blocks[0]?.position?.start.offset ?? 0, end: blocks.at(-1)?.position?.end.offset ?? 0}
}
