import type {Heading, Nodes, Paragraph, PhrasingContent, TableCell, Text} from 'mdast'
import {alignText} from './align.ts'

/** A piece of the source, in UTF-16 units, and what comes in its place. */
export interface Edit {
	readonly start: number
	readonly end: number
	readonly text: string
}

/** A document before and after a change, and how to write a piece of it. */
export interface MarkdownChange {
	readonly source: string
	/** The children that each node had; a node that isn't in it is new. */
	readonly before: ReadonlyMap<Nodes, readonly Nodes[]>
	/** Prints a node as it stands in a line; a break in it is a line end. */
	readonly print: (node: PhrasingContent) => string
	/** What a character reference says. */
	readonly decode: (reference: string) => string
}

const blank = /^[\s>]*$/
const placeholder = '\uE000'

/**
 * What to write into the source of a paragraph, heading or table cell, so that it says what its nodes say now:
 * text and nodes that were there are followed in the source, new ones are written around and between them.
 *
 * @returns edits in order; none where the source can't be followed to its end
 */
export function inlineEdits(
	paragraph: Paragraph | Heading | TableCell,
	{source, before, print, decode}: MarkdownChange,
): Edit[] {
	const edits: Edit[] = []
	const content = contentOf(paragraph)
	let cursor = content.start
	/** What opens before the next piece of the source: behind the margin of its line, not before it. */
	let opening = ''
	return followNodes(paragraph.children) && reach(content.end) ? edits : []

	function followNodes(nodes: readonly PhrasingContent[]): boolean {
		return nodes.every(node => {
			if (node.type === 'text') return followText(node)
			return before.has(node) ? followKnown(node) : wrap(node)
		})
	}

	function followText(node: Text): boolean {
		const span = alignText(source, cursor, node.value, decode)
		if (!span) return insertMarkdown(print(node))
		open(span.start)
		cursor = span.end
		return true
	}

	function followKnown(node: PhrasingContent): boolean {
		const {start, end} = sourceSpanOf(node)
		if (!reach(start)) return false
		open(start)
		if ('children' in node && node.children.length > 0) {
			const content = contentOf(node)
			cursor = content.start
			if (!(followNodes(node.children) && reach(content.end))) return false
		}
		cursor = end
		return true
	}

	function wrap(node: PhrasingContent): boolean {
		if (!('children' in node)) return insertMarkdown(print(node))
		const [start = '', end = ''] = print({...node, children: [{type: 'text', value: placeholder}]}).split(
			placeholder,
		)
		opening += start
		return followNodes(node.children) && insertMarkdown(end)
	}

	/** Whether only blanks and the margins of lines lie between here and there. */
	function reach(offset: number): boolean {
		return offset >= cursor && blank.test(source.slice(cursor, offset))
	}

	function open(at: number): void {
		if (opening === '') return
		// `Let op![cytokine](…)` would be an image, and `\[cytokine](…)` no link.
		if (opening.startsWith('[') && source[at - 1] === '!' && !isEscaped(source, at - 1)) insert(at - 1, '\\')
		insert(at, isEscaped(source, at) ? `\\${opening}` : opening)
		opening = ''
	}

	function insertMarkdown(text: string): boolean {
		const safe = text.replace(/\s*\n\s*/g, ' ')
		const cell = paragraph.type === 'tableCell' ? safe.replaceAll('|', '\\|') : safe
		if (opening === '') insert(cursor, cell)
		else opening += cell
		return true
	}

	function insert(at: number, text: string): void {
		if (text !== '') edits.push({start: at, end: at, text})
	}

	/** Where the children of a node stood: what is between its marks. */
	function contentOf(node: Nodes) {
		const children = before.get(node) ?? []
		const [first = node] = children
		return {start: sourceSpanOf(first).start, end: sourceSpanOf(children.at(-1) ?? node).end}
	}
}

/** Where a node stands in the source; nowhere (`NaN`) without a position, so that nothing reaches it. */
function sourceSpanOf({position}: Nodes) {
	return {start: position?.start.offset ?? Number.NaN, end: position?.end.offset ?? Number.NaN}
}

/** Whether a backslash takes its meaning from what stands (or would stand) here. */
function isEscaped(source: string, at: number): boolean {
	let start = at
	while (source[start - 1] === '\\') start--
	return (at - start) % 2 === 1
}
