import type {List, Nodes, Paragraph, Parents} from 'mdast'
import {visit} from 'unist-util-visit'

/** A block of a word list, or some lines of one: from line `from` up to line `to`, counted from 0 in its text. */
export interface WordListPart {
	readonly node: Nodes
	readonly from: number
	/** Exclusive; `Infinity` for all that follows. */
	readonly to: number
}

/** A word list that stands in a document. */
export interface WordList {
	/** Its name as written: `'Moeilijke woorden uitgelegd v2'`. */
	readonly name: string
	/** The node whose child the name is. */
	readonly parent: Parents
	/** In order; the first one has the name. */
	readonly parts: readonly WordListPart[]
}

const names =
	/^(?:woordenlijst|begrippenlijst|verklarende woordenlijst|begrippen|moeilijke woorden(?: uitgelegd)?)(?:,? (?:v|versie)?[. ]?\d+(?:\.\d+)*)?:?$/i

/**
 * Finds the word lists that a document has already, in order.
 *
 * One begins at a heading, or at a line of a paragraph, whose whole text is one of a few names, or `ownName`, and goes on
 * as it starts: lists, or tables, or paragraphs that each explain a term. It ends at the next heading (that of a letter,
 * `### B`, divides it) or where the entries stop. Between the name and a list one paragraph may lead in.
 *
 * `source` is the text of the file: with it, lines that a list's last item swallows, since no blank line ends it, are
 * known not to be the list's.
 */
export function findWordLists(tree: Nodes, source: string, ownName?: string): WordList[] {
	const found: WordList[] = []
	const lines = source.split(/\r\n|\n|\r/)
	visit(tree, node => {
		if (!('children' in node)) return
		const blocks: readonly Nodes[] = node.children
		blocks.forEach((block, index) => {
			const named = nameIn(block, ownName)
			if (!named) return
			const parts = partsFrom(blocks, index, named.line, lines)
			if (parts.length > 0) found.push({name: named.name, parent: node, parts})
		})
	})
	return found
}

/** Whether a text is the name of a word list. */
export function isListName(text: string): boolean {
	return names.test(tidy(text))
}

/** The text of a block as lines: what stands on them, markup left out. */
export function textOf(node: Nodes): string {
	if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
	if (node.type === 'html') return ''
	if ('value' in node) return node.value
	return 'children' in node ? node.children.map(textOf).join('') : ''
}

function nameIn(block: Nodes, ownName: string | undefined): {name: string; line: number} | undefined {
	if (block.type !== 'heading' && block.type !== 'paragraph') return
	const lines = textOf(block)
		.split(/\r\n|\n|\r/)
		.map(tidy)
	const line = lines.findIndex(text => names.test(text) || (block.type === 'heading' && text === ownName))
	const name = lines[line]
	if (name === undefined || (block.type === 'heading' && lines.length > 1)) return
	return {name, line}
}

function partsFrom(
	blocks: readonly Nodes[],
	index: number,
	line: number,
	lines: readonly string[],
): WordListPart[] {
	const start = blocks[index]
	if (!start) return []
	const head = {node: start, from: line, to: Infinity}
	if (start.type === 'paragraph' && textOf(start).split('\n').length > line + 1) {
		return [head, ...entriesFrom(blocks.slice(index + 1), 'paragraph', lines)]
	}
	const rest = blocks.slice(index + 1)
	const [first, second] = rest
	const ledIn =
		first?.type === 'paragraph' && !isEntry(first) && (second?.type === 'list' || second?.type === 'table')
	const body = ledIn ? rest.slice(1) : rest
	const kind = body.find(block => !isLetter(block))?.type
	const entries = kind ? entriesFrom(body, kind, lines) : []
	if (entries.every(({node}) => isLetter(node))) return []
	return [head, ...(ledIn ? [whole(first)] : []), ...entries]
}

function entriesFrom(
	blocks: readonly Nodes[],
	type: Nodes['type'],
	lines: readonly string[],
): WordListPart[] {
	const parts: WordListPart[] = []
	for (const block of blocks) {
		if (isLetter(block)) parts.push(whole(block))
		else if (block.type !== type || (type !== 'list' && type !== 'table' && !isEntry(block))) break
		else if (block.type === 'list') parts.push(...itemsOf(block, lines))
		else parts.push(whole(block))
		// Lines that the list swallowed are text again, and so is what follows.
		if (parts.at(-1)?.to !== Infinity) break
	}
	return parts
}

/** A list whole, or without the lines that its last item swallowed. */
function itemsOf(list: List, lines: readonly string[]): WordListPart[] {
	const last: Nodes | undefined = list.children.at(-1)
	// Another plugin may have put anything in a list.
	const paragraph = last && 'children' in last ? last.children.at(-1) : undefined
	const own = paragraph?.type === 'paragraph' ? ownLines(paragraph, lines) : Infinity
	if (!last || !paragraph || own === Infinity) return [whole(list)]
	const before = [...list.children.slice(0, -1), ...last.children.slice(0, -1)]
	return [...before.map(whole), {node: paragraph, from: 0, to: own}]
}

/** Lines up to the first that stands left of the paragraph; `Infinity` where none does or the source doesn't tell. */
function ownLines({position}: Paragraph, lines: readonly string[]): number {
	if (!position) return Infinity
	const {start, end} = position
	const margin = start.column - 1
	for (let line = start.line + 1; line <= end.line; line++) {
		const blank = /^[\t >]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0
		if (lines[line - 1] !== undefined && blank < margin) return line - start.line
	}
	return Infinity
}

/** `**Term**: …`, `Term: …`, `Term – …`, or a term on a line of its own and then what it means. */
function isEntry(block: Nodes): boolean {
	if (block.type !== 'paragraph') return false
	if (block.children[0]?.type === 'strong') return true
	const [first = '', second] = textOf(block).split('\n')
	return (
		/^.{1,60}?(?::| [–—=-]) /.test(first) ||
		(second !== undefined && /^.{1,60}$/.test(first) && !/[.!?]$/.test(first))
	)
}

/** `### B`, which divides a list. */
function isLetter(block: Nodes): boolean {
	return block.type === 'heading' && /^\p{L}(?:\s*[-–]\s*\p{L})?$/u.test(tidy(textOf(block)))
}

function whole(node: Nodes): WordListPart {
	return {node, from: 0, to: Infinity}
}

function tidy(line: string): string {
	return line.replace(/\s+/g, ' ').trim()
}
