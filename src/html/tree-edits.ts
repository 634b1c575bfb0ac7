import type {Nodes, Parents, Root} from 'hast'
import {applyEdits, type Edit} from '../text/edits.ts'
import type {Span} from '../text/span.ts'
import {attributeEdits} from './attribute-edits.ts'
import type {ParsedHtml} from './parse.ts'
import {printNode, tagsOf} from './print.ts'
import type {Snapshot} from './snapshot.ts'

/** The edits of a page. */
export interface TreeEdits {
	/** In order of their offsets. */
	readonly edits: readonly Edit[]
	/** New nodes for which there is no place in the source. */
	readonly unplaced: readonly Nodes[]
}

/** How new blocks are written. */
export interface WriteOptions {
	/** Whether end tags are added to elements that have none before a new block, which would be in them otherwise. */
	readonly closesElements: boolean
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * Returns the edits that bring the source of a page in line with its changed tree.
 *
 * In each element whose children changed, a cursor moves through the source while the children are visited in order. Old
 * nodes and parts of old texts move it to their end; new nodes become insertions. For example, after a change from
 * `De cel is` to `De `, a new link around `cel`, and ` is`, the text `De ` moves the cursor, the link inserts
 * `<a href="…">` before `cel` and `</a>` after it, and ` is` moves the cursor to the end.
 *
 * In malformed HTML, the order of the nodes may be another than that of the source: text directly in a `<table>` comes
 * before the table. Nothing is inserted
 * around the second of such nodes.
 */
export function treeEdits(
	tree: Root,
	{source, start: rootStart}: ParsedHtml,
	snapshot: Snapshot,
	{closesElements}: WriteOptions,
): TreeEdits {
	const edits: Edit[] = []
	const unplaced: Nodes[] = []
	const lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? ''
	/** How much of each text has been visited. */
	const visitedLength = new Map<Nodes, number>()
	editChildren(tree)
	return {edits: withoutOverlaps(edits), unplaced}

	function editNode(node: Nodes): void {
		if (node.type === 'element')
			edits.push(...attributeEdits(node, snapshot.properties.get(node) ?? {}, source))
		if ('children' in node) editChildren(node)
	}

	function editChildren(parent: Parents): void {
		const old = snapshot.children.get(parent) ?? []
		const isSame =
			old.length === parent.children.length && old.every((node, index) => node === parent.children[index])
		if (isSame) parent.children.forEach(editNode)
		else rewriteChildren(parent, old)
	}

	function rewriteChildren(parent: Parents, old: readonly Nodes[]): void {
		const indexes = new Map(old.map((node, index) => [node, index]))
		const visited = new Set<Nodes>()
		const removed: Span[] = []
		const content = contentOf(parent)
		let cursor = content.start
		/** HTML to insert before the next old node. */
		let opening = ''
		let lastIndex = 0
		/** The old node before the cursor, until a block is added. */
		let last: Nodes | undefined
		for (const child of parent.children) follow(child, undefined)
		if (opening !== '') {
			if (content.end < Infinity) insert(content.end, opening)
			else unplaced.push(parent)
		}
		for (const node of old) {
			const span = visited.has(node) ? undefined : spanOf(node)
			if (span) removed.push(span)
		}
		edits.push(...removed.map(span => ({...span, text: ''})))

		/** Follows a node; `added` is the new node that it is in, if there is one. */
		function follow(node: Nodes, added: Nodes | undefined): void {
			const text = node.type === 'text' && node.data ? snapshot.texts.get(node.data) : undefined
			if (text && node.type === 'text') {
				const start = visitedLength.get(text.node) ?? 0
				const end = start + node.value.length
				visitedLength.set(text.node, end)
				place(text.node, text.map ? text.map(start, end) : spanOf(text.node), added)
			} else if (snapshot.children.has(node)) place(node, spanOf(node), added)
			else if (node.type === 'element' && hasOld(node)) {
				const [openingTag, closingTag] = tagsOf(node)
				opening += openingTag
				for (const child of node.children) follow(child, added ?? node)
				write(closingTag)
			} else writeNew(node)
		}

		function place(node: Nodes, span: Span | undefined, added: Nodes | undefined): void {
			visited.add(node)
			const index = indexes.get(node) ?? lastIndex
			if (span && index < lastIndex) {
				move(node, span)
				return
			}
			lastIndex = index
			last = node
			const isAhead = span && (cursor === undefined || span.start >= cursor)
			if (isAhead) {
				insert(span.start, opening)
				opening = ''
				cursor = Math.min(span.end, content.end)
			} else if (opening !== '' || added) unplaced.push(added ?? node)
			else if (span) cursor = Math.max(cursor ?? 0, Math.min(span.end, content.end))
			editNode(node)
		}

		/** Moves an old node, such as an entry of a list that was not in order. */
		function move(node: Nodes, {start, end}: Span): void {
			removed.push({start, end})
			const count = edits.length
			editNode(node)
			const inner = edits.splice(count)
			const shifted = inner.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
			write(applyEdits(source.slice(start, end), shifted))
		}

		function writeNew(node: Nodes): void {
			const isBlock = node.type === 'element' && /^(?:h[1-6]|ul)$/.test(node.tagName)
			const printed = printNode(node, lineEnd)
			if (!isBlock) write(printed)
			else if (opening !== '' || cursor === undefined) opening += printed + lineEnd
			else {
				write(closesElements ? missingEndTags(last) : '')
				last = undefined
				const before = edits.at(-1)?.start === cursor ? edits.at(-1)?.text : source.slice(0, cursor)
				write((/(?:^|[\r\n])[ \t]*$/.test(before?.slice(-200) ?? '') ? '' : lineEnd) + printed + lineEnd)
			}
		}

		function write(html: string): void {
			if (opening === '' && cursor !== undefined) insert(cursor, html)
			else opening += html
		}
	}

	/** The end tags that an old element and the last elements in it don't have, the innermost first. */
	function missingEndTags(node: Nodes | undefined): string {
		if (node?.type !== 'element' || isVoid.test(node.tagName)) return ''
		const inner = missingEndTags(snapshot.children.get(node)?.at(-1))
		return inner + (node.data?.position?.closing ? '' : `</${node.tagName}>`)
	}

	function insert(offset: number, text: string): void {
		if (text !== '') edits.push({start: offset, end: offset, text})
	}

	function hasOld(node: Nodes): boolean {
		if (snapshot.children.has(node) || (node.type === 'text' && node.data)) return true
		return 'children' in node && node.children.some(hasOld)
	}

	/** The span between the tags of an element; its start is unknown if it has no start tag, as a `<tbody>` may. */
	function contentOf(node: Parents): {start: number | undefined; end: number} {
		if (node.type !== 'element') return {start: rootStart, end: source.length}
		const {opening, closing} = node.data?.position ?? {}
		return {start: opening?.end.offset, end: closing?.start.offset ?? Infinity}
	}
}

function spanOf({position}: Nodes): Span | undefined {
	const start = position?.start.offset
	const end = position?.end.offset
	return start === undefined || end === undefined ? undefined : {start, end}
}

/** Returns edits in order, without those that overlap an earlier one. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
	let end = 0
	return edits
		.toSorted((a, b) => a.start - b.start)
		.filter(edit => {
			if (edit.start < end) return false
			end = edit.end
			return true
		})
}
