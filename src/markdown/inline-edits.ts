import type {Heading, Nodes, Paragraph, PhrasingContent, TableCell, Text} from 'mdast'
import type {Edit} from '../text/edits.ts'
import {alignText} from './align.ts'
import {escapeBefore} from './escapes.ts'

/** What is needed to write a changed tree back into its source. */
export interface MarkdownChange {
	readonly source: string
	/** The children that each node had before the change; a node that isn't a key is new. */
	readonly before: ReadonlyMap<Nodes, readonly Nodes[]>
	/** Blocks whose text stays as it was. */
	readonly leaveAlone: ReadonlySet<Nodes>
	/** Prints an inline node; a break in it becomes a line end. */
	readonly print: (node: PhrasingContent) => string
	/** Returns the text of a character reference: `'é'` for `'&eacute;'`. */
	readonly decode: (reference: string) => string
}

const margins = /^[\s>]*$/
const placeholder = '\uE000'

/**
 * Returns the edits that bring the source of a paragraph, heading or table cell in line with its changed
 * nodes.
 *
 * A cursor moves through the source while the nodes are visited in order. Text and nodes that were there
 * before move it to their end in the source; new nodes become insertions at the cursor. For example, after a
 * change from `De cel is` to `De `, a new link around `cel`, and ` is`, the text `De ` moves the cursor, the
 * link inserts `[` before `cel` and `](#woord-cel)` after it, and ` is` moves the cursor to the end.
 *
 * @returns edits in order of their offsets; `undefined` if the nodes can't be aligned with the source up to its
 * end
 */
export function inlineEdits(
	paragraph: Paragraph | Heading | TableCell,
	{source, before, print, decode}: MarkdownChange,
): Edit[] | undefined {
	const edits: Edit[] = []
	const content = contentOf(paragraph)
	let cursor = content.start
	/** Markdown to insert before the next text or node: after the margin of its line, so not at the cursor yet. */
	let opening = ''
	return followNodes(paragraph.children) && reaches(content.end) ? edits : undefined

	function followNodes(nodes: readonly PhrasingContent[]): boolean {
		return nodes.every(node => {
			if (node.type === 'text') return followText(node)
			return before.has(node) ? followOld(node) : insertNew(node)
		})
	}

	/** Moves the cursor past a text, or inserts the text if the source doesn't continue with it. */
	function followText(node: Text): boolean {
		const span = alignText(source, cursor, node.value, decode)
		if (!span) return insertMarkdown(print(node))
		insertOpening(span.start)
		cursor = span.end
		return true
	}

	/**
	 * Moves the cursor past a node that was there before. One without a position is an address that became a
	 * link after an open bracket, as in `[www.umc.nl`: it has no delimiters.
	 */
	function followOld(node: PhrasingContent): boolean {
		if (!node.position) return 'children' in node && followNodes(node.children)
		const {start, end} = sourceSpanOf(node)
		if (!reaches(start)) return false
		insertOpening(start)
		if ('children' in node && node.children.length > 0) {
			const content = contentOf(node)
			cursor = content.start
			if (!(followNodes(node.children) && reaches(content.end))) return false
		}
		cursor = end
		return true
	}

	/** Inserts the Markdown of a new node around its children, which may have been there before. */
	function insertNew(node: PhrasingContent): boolean {
		if (!('children' in node)) return insertMarkdown(print(node))
		const [start = '', end = ''] = print({...node, children: [{type: 'text', value: placeholder}]}).split(
			placeholder,
		)
		opening += start
		return followNodes(node.children) && insertMarkdown(end)
	}

	/** Whether only spaces and the margins of lines are between the cursor and an offset. */
	function reaches(offset: number): boolean {
		return offset >= cursor && margins.test(source.slice(cursor, offset))
	}

	function insertOpening(offset: number): void {
		if (opening === '') return
		const escapeEdit = escapeBefore(source, offset, opening)
		if (escapeEdit) edits.push(escapeEdit)
		insert(offset, opening)
		opening = ''
	}

	function insertMarkdown(text: string): boolean {
		const line = text.replace(/\s+/g, space => (space.includes('\n') ? ' ' : space))
		const escaped = paragraph.type === 'tableCell' ? line.replaceAll('|', '\\|') : line
		if (opening === '') insert(cursor, escaped)
		else opening += escaped
		return true
	}

	function insert(offset: number, text: string): void {
		if (text !== '') edits.push({start: offset, end: offset, text})
	}

	/** The span of the children that a node had: the part between its delimiters. */
	function contentOf(node: Nodes) {
		const children = before.get(node) ?? []
		const first = children[0]?.position ?? node.position
		const last = children.at(-1)?.position ?? node.position
		return {start: first?.start.offset ?? Number.NaN, end: last?.end.offset ?? Number.NaN}
	}
}

/** The span of a node in the source; `NaN` for a node without a position, which no comparison matches. */
function sourceSpanOf({position}: Nodes) {
	return {start: position?.start.offset ?? Number.NaN, end: position?.end.offset ?? Number.NaN}
}
