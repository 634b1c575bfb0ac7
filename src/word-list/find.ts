import type {List, Nodes, Paragraph, Parents} from 'mdast'
import {maxDepth} from '../text/max-depth.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/**
 * A block of a word list, or some of its lines: from line `from` up to line `to`, counted from 0 in the text
 * of the block.
 */
export interface WordListPart {
	readonly node: Nodes
	readonly from: number
	/** Exclusive; `Infinity` for all remaining lines. */
	readonly to: number
}

/** A word list in a document. */
export interface FoundList {
	/** Its name as written: `'Moeilijke woorden uitgelegd v2'`. */
	readonly name: string
	/** The node that has the block with the name as a child. */
	readonly parent: Parents
	/** In document order; the first part contains the name. */
	readonly parts: readonly WordListPart[]
}

const listNames =
	/^(?:\d+(?:\.\d+)*\.? )?(?:woordenlijst|begrippenlijst|verklarende woordenlijst|begrippen|afkortingen(?:lijst)?|moeilijke woorden(?: uitgelegd)?)(?:,? (?:v|versie)?[. ]?\d+(?:\.\d+)*)?:?$/i

// A cheap test that rejects nearly every paragraph of a document.
const mayContainName = /(?:^|[\n\r])[^\S\n\r]*(?:[\d.]+\s+)?(?:woord|begrip|verkl|afkort|moeil)/i

/**
 * Finds the word lists that a document already contains, in order.
 *
 * A list starts at its name: a heading or a line of a paragraph whose whole text is a usual name, such as
 * *Woordenlijst* or *5.3 Begrippen*, or a heading that equals `customName`. The first block after the name
 * sets the kind of the list, and the list continues for as long as the blocks are of that kind: lists and
 * tables, paragraphs that each explain a term, or deeper headings that are each a term. One paragraph of
 * introduction may come between the name and a list or bold term. A heading of a single letter (`### B`)
 * divides the list; any other heading that is not a term ends it.
 *
 * `source` is the text of the file. It shows which lines the last item of a list absorbed only because no
 * blank line comes between them and the list (lazy continuation); those are not part of the word list. Cost:
 * linear.
 */
export function findWordLists(tree: Nodes, source: string, customName = ''): FoundList[] {
	return findListNames(tree, source, customName).filter(({parts}) => parts.length > 1 || hasLines(parts[0]))
}

/** Like {@link findWordLists}, but also returns names without a list: these have the name as their only part. */
export function findListNames(tree: Nodes, source: string, customName = ''): FoundList[] {
	const lists: FoundList[] = []
	let lines: readonly string[] | undefined

	function findIn(parent: Parents, depth: number) {
		const blocks: readonly Nodes[] = parent.children
		blocks.forEach((block, index) => {
			const listName = listNameIn(block, customName)
			if (listName) {
				const head = {node: block, from: listName.line, to: Infinity}
				lines ??= source.split(/\r\n|\n|\r/)
				const entries = entriesAfter(blocks, index, hasLines(head), lines)
				lists.push({name: listName.name, parent, parts: [head, ...entries]})
			}
			if ('children' in block && block.type !== 'paragraph' && block.type !== 'heading' && depth < maxDepth)
				findIn(block, depth + 1)
		})
	}

	if ('children' in tree) findIn(tree, 0)
	return lists
}

/** Whether a text is the name of a word list. */
export function isListName(text: string): boolean {
	return listNames.test(collapseWhiteSpace(text))
}

/** The text of a block without markup; a break is a line end. */
export function textOf(node: Nodes, depth = 0): string {
	if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
	if (node.type === 'html') return ''
	if ('value' in node) return node.value
	let text = ''
	if ('children' in node && depth < maxDepth)
		for (const child of node.children) text += textOf(child, depth + 1)
	return text
}

/** The name of a word list in a block, and its line, counted from 0. */
function listNameIn(block: Nodes, customName: string | undefined): {name: string; line: number} | undefined {
	if (block.type !== 'heading' && block.type !== 'paragraph') return
	const text = textOf(block)
	if (block.type === 'paragraph' && !mayContainName.test(text)) return
	const lines = text.split(/\r\n|\n|\r/).map(collapseWhiteSpace)
	const line = lines.findIndex(
		text => listNames.test(text) || (block.type === 'heading' && text === customName),
	)
	const name = lines[line]
	if (name === undefined || (block.type === 'heading' && lines.length > 1)) return
	return {name, line}
}

/** Whether entries follow the name in its own paragraph. */
function hasLines(head: WordListPart | undefined): boolean {
	return head?.node.type === 'paragraph' && textOf(head.node).split('\n').length > head.from + 1
}

/** The parts of the list whose name is in the block at `index`. */
function entriesAfter(
	blocks: readonly Nodes[],
	index: number,
	startsInNameBlock: boolean,
	lines: readonly string[],
): WordListPart[] {
	if (startsInNameBlock) return entriesFrom(blocks, index + 1, isEntry, lines)
	const [nameBlock, first, second] = blocks.slice(index, index + 3)
	const hasIntroduction =
		first?.type === 'paragraph' &&
		!isEntry(first) &&
		!isLetterDivider(first) &&
		(isListOrTable(second) || isMarkedEntry(second))
	const bodyIndex = hasIntroduction ? index + 2 : index + 1
	let entryIndex = bodyIndex
	while (isLetterDivider(blocks[entryIndex])) entryIndex++
	const firstEntry = blocks[entryIndex]
	if (firstEntry?.type === 'heading')
		return nameBlock?.type === 'heading' ? termSections(blocks, bodyIndex, nameBlock.depth) : []
	const entries = entriesFrom(blocks, bodyIndex, isListOrTable(firstEntry) ? isListOrTable : isEntry, lines)
	return entries.length > 0 && hasIntroduction ? [wholeBlock(first), ...entries] : entries
}

function entriesFrom(
	blocks: readonly Nodes[],
	start: number,
	continues: (block: Nodes) => boolean,
	lines: readonly string[],
): WordListPart[] {
	const parts: WordListPart[] = []
	for (let index = start; index < blocks.length; index++) {
		const block = blocks[index]
		if (!block || (!isLetterDivider(block) && !(continues(block) && !listNameIn(block, '')))) break
		if (block.type === 'list') for (const item of itemsOf(block, lines)) parts.push(item)
		else parts.push(wholeBlock(block))
		// The lines that the list absorbed are running text, and so are the blocks after them.
		if (parts.at(-1)?.to !== Infinity) break
	}
	return withoutLastDividers(parts)
}

/** Headings below `depth` that are each a term, with at most three paragraphs; a longer section is a chapter. */
function termSections(blocks: readonly Nodes[], start: number, depth: number): WordListPart[] {
	const parts: WordListPart[] = []
	let index = start
	for (;;) {
		const heading = blocks[index]
		if (heading?.type !== 'heading' || heading.depth <= depth || listNameIn(heading, '')) break
		let next = index + 1
		while (blocks[next]?.type === 'paragraph' && next < index + 5) next++
		const ends = next === blocks.length || blocks[next]?.type === 'heading'
		if (
			!isLetterDivider(heading) &&
			(next === index + 1 || next > index + 4 || !ends || !canBeTerm(textOf(heading)))
		)
			break
		parts.push(...blocks.slice(index, next).map(wholeBlock))
		index = next
	}
	return withoutLastDividers(parts)
}

function withoutLastDividers(parts: readonly WordListPart[]): WordListPart[] {
	const last = parts.findLastIndex(({node}) => !isLetterDivider(node))
	return parts.slice(0, last + 1)
}

function isListOrTable(block: Nodes | undefined): boolean {
	return block?.type === 'list' || block?.type === 'table'
}

/** The whole list, or its items without the lines that the last one absorbed. */
function itemsOf(list: List, lines: readonly string[]): WordListPart[] {
	const last: Nodes | undefined = list.children.at(-1)
	// Another plugin may have put any node in a list.
	const paragraph = last && 'children' in last ? last.children.at(-1) : undefined
	const lineCount = paragraph?.type === 'paragraph' ? indentedLineCount(paragraph, lines) : Infinity
	if (!last || !paragraph || lineCount === Infinity) return [wholeBlock(list)]
	const before = [...list.children.slice(0, -1), ...last.children.slice(0, -1)]
	return [...before.map(wholeBlock), {node: paragraph, from: 0, to: lineCount}]
}

/**
 * The number of lines before the first that is indented less than the paragraph; `Infinity` if there is no
 * such line or the source is unknown.
 */
function indentedLineCount({position}: Paragraph, lines: readonly string[]): number {
	if (!position) return Infinity
	const {start, end} = position
	const margin = start.column - 1
	for (let line = start.line + 1; line <= end.line; line++) {
		const indent = /^[\t >]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0
		if (lines[line - 1] !== undefined && indent < margin) return line - start.line
	}
	return Infinity
}

/**
 * Whether a block starts like an entry: `**Term**: …`, `Term: …`, `Term – …`, a term and a tab (from a copied
 * table), or a term on its own line followed by its explanation.
 */
export function isEntry(block: Nodes): boolean {
	if (block.type !== 'paragraph') return false
	if (isMarkedEntry(block)) return true
	const [first = '', second] = textOf(block).split('\n')
	return /^.{1,60}?(?:(?::| [–—=-]) |\t)/.test(first) || (second !== undefined && canBeTerm(first))
}

/** Whether a block starts with a bold term (`**Term** …`), or is a term with `: …` on the next line. */
function isMarkedEntry(block: Nodes | undefined): boolean {
	if (block?.type !== 'paragraph') return false
	return block.children[0]?.type === 'strong' || /^[^\n]+\n:\s/.test(textOf(block))
}

function canBeTerm(line: string): boolean {
	return /^.{1,60}$/.test(line) && !/[.!?]$/.test(line)
}

/** Whether a heading or paragraph is a letter that divides a list: `### B`, `B` or `B – C`. */
export function isLetterDivider(block: Nodes | undefined): boolean {
	if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
	return /^\p{L}(?:\s*[-–]\s*\p{L})?$/u.test(collapseWhiteSpace(textOf(block)))
}

function wholeBlock(node: Nodes): WordListPart {
	return {node, from: 0, to: Infinity}
}
