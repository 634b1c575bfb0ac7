import type {List, Nodes, Paragraph, Parents} from 'mdast'
import {collapseWhiteSpace} from '../text/white-space.ts'

/** A block of a word list, or some lines of one: from line `from` up to line `to`, counted from 0 in its text. */
export interface WordListPart {
	readonly node: Nodes
	readonly from: number
	/** Exclusive; `Infinity` for all that follows. */
	readonly to: number
}

/** A word list that stands in a document. */
export interface FoundList {
	/** Its name as written: `'Moeilijke woorden uitgelegd v2'`. */
	readonly name: string
	/** The node whose child the name is. */
	readonly parent: Parents
	/** In order; the first one has the name. */
	readonly parts: readonly WordListPart[]
}

const listNames =
	/^(?:\d+(?:\.\d+)*\.? )?(?:woordenlijst|begrippenlijst|verklarende woordenlijst|begrippen|afkortingen(?:lijst)?|moeilijke woorden(?: uitgelegd)?)(?:,? (?:v|versie)?[. ]?\d+(?:\.\d+)*)?:?$/i

// A quick no for nearly every paragraph of a document.
const mayBeNamed = /(?:^|[\n\r])[^\S\n\r]*(?:[\d.]+\s+)?(?:woord|begrip|verkl|afkort|moeil)/i

/**
 * Finds the word lists that a document has already, in order.
 *
 * One begins at a heading, or at a line of a paragraph, whose whole text is one of a few names, or `ownName`, and goes on
 * as it starts: lists and tables, or paragraphs that each explain a term, or deeper headings that are each a term. It ends at
 * the next heading (that of a letter, `### B`, divides it) or where the entries stop. Between the name and a list, or a bold term,
 * one paragraph may lead in.
 *
 * `source` is the text of the file: with it, lines that a list's last item swallows, since no blank line ends it, are
 * known not to be the list's. Cost: linear.
 */
export function findWordLists(tree: Nodes, source: string, ownName = ''): FoundList[] {
	return findNamed(tree, source, ownName).filter(({parts}) => parts.length > 1 || hasLines(parts[0]))
}

/** The same, and also names without a list: they have one part, the name. */
export function findNamed(tree: Nodes, source: string, ownName = ''): FoundList[] {
	const found: FoundList[] = []
	let lines: readonly string[] | undefined

	function findIn(parent: Parents) {
		const blocks: readonly Nodes[] = parent.children
		blocks.forEach((block, index) => {
			const named = listNameIn(block, ownName)
			if (named) {
				const head = {node: block, from: named.line, to: Infinity}
				lines ??= source.split(/\r\n|\n|\r/)
				const entries = entriesAfter(blocks, index, hasLines(head), lines)
				found.push({name: named.name, parent, parts: [head, ...entries]})
			}
			if ('children' in block && block.type !== 'paragraph' && block.type !== 'heading') findIn(block)
		})
	}

	if ('children' in tree) findIn(tree)
	return found
}

/** Whether a text is the name of a word list. */
export function isListName(text: string): boolean {
	return listNames.test(collapseWhiteSpace(text))
}

/** The text of a block as lines: what stands on them, markup left out. */
export function textOf(node: Nodes): string {
	if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
	if (node.type === 'html') return ''
	if ('value' in node) return node.value
	let text = ''
	if ('children' in node) for (const child of node.children) text += textOf(child)
	return text
}

function listNameIn(block: Nodes, ownName: string | undefined): {name: string; line: number} | undefined {
	if (block.type !== 'heading' && block.type !== 'paragraph') return
	const text = textOf(block)
	if (block.type === 'paragraph' && !mayBeNamed.test(text)) return
	const lines = text.split(/\r\n|\n|\r/).map(collapseWhiteSpace)
	const line = lines.findIndex(text => listNames.test(text) || (block.type === 'heading' && text === ownName))
	const name = lines[line]
	if (name === undefined || (block.type === 'heading' && lines.length > 1)) return
	return {name, line}
}

/** Whether entries follow the name in its own paragraph. */
function hasLines(head: WordListPart | undefined): boolean {
	return head?.node.type === 'paragraph' && textOf(head.node).split('\n').length > head.from + 1
}

function entriesAfter(
	blocks: readonly Nodes[],
	index: number,
	begun: boolean,
	lines: readonly string[],
): WordListPart[] {
	if (begun) return entriesFrom(blocks, index + 1, isEntry, lines)
	const [start, first, second] = blocks.slice(index, index + 3)
	const ledIn =
		first?.type === 'paragraph' && !isEntry(first) && !isLetter(first) && (isRows(second) || isMarked(second))
	const body = ledIn ? index + 2 : index + 1
	let at = body
	while (isLetter(blocks[at])) at++
	const kind = blocks[at]
	if (kind?.type === 'heading') return start?.type === 'heading' ? sections(blocks, body, start.depth) : []
	const entries = entriesFrom(blocks, body, isRows(kind) ? isRows : isEntry, lines)
	return entries.length > 0 && ledIn ? [whole(first), ...entries] : entries
}

function entriesFrom(
	blocks: readonly Nodes[],
	index: number,
	continues: (block: Nodes) => boolean,
	lines: readonly string[],
): WordListPart[] {
	const parts: WordListPart[] = []
	for (let at = index; at < blocks.length; at++) {
		const block = blocks[at]
		if (!block || (!isLetter(block) && !(continues(block) && !listNameIn(block, '')))) break
		if (block.type === 'list') parts.push(...itemsOf(block, lines))
		else parts.push(whole(block))
		// Lines that the list swallowed are text again, and so is what follows.
		if (parts.at(-1)?.to !== Infinity) break
	}
	return withoutLastLetters(parts)
}

/** Headings below `depth` that are each a term, with at most three paragraphs: more is a chapter. */
function sections(blocks: readonly Nodes[], index: number, depth: number): WordListPart[] {
	const parts: WordListPart[] = []
	let at = index
	for (;;) {
		const heading = blocks[at]
		if (heading?.type !== 'heading' || heading.depth <= depth || listNameIn(heading, '')) break
		let next = at + 1
		while (blocks[next]?.type === 'paragraph' && next < at + 5) next++
		const ends = next === blocks.length || blocks[next]?.type === 'heading'
		if (!isLetter(heading) && (next === at + 1 || next > at + 4 || !ends || !isTerm(textOf(heading)))) break
		parts.push(...blocks.slice(at, next).map(whole))
		at = next
	}
	return withoutLastLetters(parts)
}

function withoutLastLetters(parts: readonly WordListPart[]): WordListPart[] {
	const last = parts.findLastIndex(({node}) => !isLetter(node))
	return parts.slice(0, last + 1)
}

function isRows(block: Nodes | undefined): boolean {
	return block?.type === 'list' || block?.type === 'table'
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

/** `**Term**: …`, `Term: …`, `Term – …`, or a term on a line of its own and then what it means; a tab, where a table was copied. */
export function isEntry(block: Nodes): boolean {
	if (block.type !== 'paragraph') return false
	if (isMarked(block)) return true
	const [first = '', second] = textOf(block).split('\n')
	return /^.{1,60}?(?:(?::| [–—=-]) |\t)/.test(first) || (second !== undefined && isTerm(first))
}

/** `**Term** …`, or `Term` and `: …` below it. */
function isMarked(block: Nodes | undefined): boolean {
	if (block?.type !== 'paragraph') return false
	return block.children[0]?.type === 'strong' || /^[^\n]+\n:\s/.test(textOf(block))
}

function isTerm(line: string): boolean {
	return /^.{1,60}$/.test(line) && !/[.!?]$/.test(line)
}

/** `### B`, or a `B` alone, which divides a list. */
export function isLetter(block: Nodes | undefined): boolean {
	if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
	return /^\p{L}(?:\s*[-–]\s*\p{L})?$/u.test(collapseWhiteSpace(textOf(block)))
}

function whole(node: Nodes): WordListPart {
	return {node, from: 0, to: Infinity}
}
