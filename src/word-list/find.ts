import type {List, Nodes, Paragraph, Parents} from 'mdast'
import {maxDepth} from '../text/max-depth.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/**
 * A block of a word list, or some of its lines: from line `from` up to line `to`, counted from 0 in the text
 * of the block.
 */
export interface WordListPart {
	readonly node: Nodes
	/** The child of the list's parent that contains the node: itself, or the list of an item. */
	readonly block: Nodes
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
	/** In document order; the first part contains the name. A list that was found without a name has only one. */
	readonly parts: readonly WordListPart[]
	/** Whether the name is a heading with nothing below it in its section. */
	readonly isEmpty: boolean
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
 * Under `customName` a list may also be a `<dl>`, its paragraphs and sections may be followed by lists and
 * tables, and there may be nothing yet: that is where the plugins add a list.
 *
 * `source` is the text of the file. It shows which lines the last item of a list absorbed only because no
 * blank line comes between them and the list (lazy continuation); those are not part of the word list. Cost:
 * linear.
 */
export function findWordLists(tree: Nodes, source: string, customName = ''): FoundList[] {
	return findListNames(tree, source, customName).filter(
		({name, parts, isEmpty}) => parts.length > 1 || hasLines(parts[0]) || (isEmpty && name === customName),
	)
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
				const head = {...wholeBlock(block), from: listName.line}
				lines ??= source.split(/\r\n|\n|\r/)
				const entries = entriesAfter(blocks, index, hasLines(head), lines, listName.name === customName)
				const isEmpty = isEmptySection(blocks, index)
				lists.push({name: listName.name, parent, parts: [head, ...entries], isEmpty})
			}
			if ('children' in block && block.type !== 'paragraph' && block.type !== 'heading' && depth < maxDepth)
				findIn(block, depth + 1)
		})
	}

	if ('children' in tree) findIn(tree, 0)
	return lists
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

/** Whether the block at `index` is a heading with nothing below it in its section that a reader sees. */
function isEmptySection(blocks: readonly Nodes[], index: number): boolean {
	const heading = blocks[index]
	let next = index + 1
	while (/definition$/i.test(blocks[next]?.type ?? '')) next++
	const below = blocks[next]
	return heading?.type === 'heading' && (!below || (below.type === 'heading' && below.depth <= heading.depth))
}

/** The parts of the list whose name is in the block at `index`. */
function entriesAfter(
	blocks: readonly Nodes[],
	index: number,
	startsInNameBlock: boolean,
	lines: readonly string[],
	isCustom: boolean,
): WordListPart[] {
	const isRows = isCustom ? isRowBlock : isListOrTable
	const continues = isCustom ? (block: Nodes) => isEntry(block) || isRows(block) : isEntry
	if (startsInNameBlock) return entriesFrom(blocks, index + 1, continues, lines)
	const [nameBlock, first, second] = blocks.slice(index, index + 3)
	const hasIntroduction =
		first?.type === 'paragraph' &&
		!isEntry(first) &&
		!isLetterDivider(first) &&
		(isRows(second) || isMarkedEntry(second))
	const bodyIndex = hasIntroduction ? index + 2 : index + 1
	let entryIndex = bodyIndex
	while (isLetterDivider(blocks[entryIndex])) entryIndex++
	const firstEntry = blocks[entryIndex]
	if (firstEntry?.type === 'heading')
		return nameBlock?.type === 'heading'
			? termSections(blocks, bodyIndex, nameBlock.depth, isCustom, lines)
			: []
	const entries = entriesFrom(blocks, bodyIndex, isRows(firstEntry) ? isRows : continues, lines)
	return entries.length > 0 && hasIntroduction ? [wholeBlock(first), ...entries] : entries
}

function entriesFrom(
	blocks: readonly Nodes[],
	start: number,
	continues: (block: Nodes) => boolean,
	lines: readonly string[],
): WordListPart[] {
	const parts: WordListPart[] = []
	let isPart = continues
	for (let index = start; index < blocks.length; index++) {
		const block = blocks[index]
		if (!block || (!isLetterDivider(block) && !(isPart(block) && !listNameIn(block, '')))) break
		if (block.type === 'html') {
			const end = endOfDefinitions(blocks, index)
			for (const node of blocks.slice(index, end)) parts.push(wholeBlock(node))
			if (end === index) break
			index = end - 1
		} else if (block.type === 'list') for (const item of itemsOf(block, lines)) parts.push(item)
		else parts.push(wholeBlock(block))
		// The lines that the list absorbed are running text, and so are the blocks after them.
		if (parts.at(-1)?.to !== Infinity) break
		// After a list or table, a paragraph is running text.
		if (isRowBlock(block)) isPart = next => isRowBlock(next) && continues(next)
	}
	return withoutLastDividers(parts)
}

/**
 * Headings below `depth` that are each a term, with at most three paragraphs; a longer section is a chapter.
 * With `hasRows` lists and tables may follow.
 */
function termSections(
	blocks: readonly Nodes[],
	start: number,
	depth: number,
	hasRows: boolean,
	lines: readonly string[],
): WordListPart[] {
	const parts: WordListPart[] = []
	let index = start
	for (;;) {
		const heading = blocks[index]
		if (heading?.type !== 'heading' || heading.depth <= depth || listNameIn(heading, '')) break
		let next = index + 1
		while (blocks[next]?.type === 'paragraph' && next < index + 5) next++
		const following = blocks[next]
		const ends = !following || following.type === 'heading' || (hasRows && isRowBlock(following))
		if (
			!isLetterDivider(heading) &&
			(next === index + 1 || next > index + 4 || !ends || !canBeTerm(textOf(heading)))
		)
			break
		for (const node of blocks.slice(index, next)) parts.push(wholeBlock(node))
		index = next
	}
	if (hasRows) parts.push(...entriesFrom(blocks, index, isRowBlock, lines))
	return withoutLastDividers(parts)
}

function withoutLastDividers(parts: readonly WordListPart[]): WordListPart[] {
	const last = parts.findLastIndex(({node}) => !isLetterDivider(node))
	return parts.slice(0, last + 1)
}

function isListOrTable(block: Nodes | undefined): boolean {
	return block?.type === 'list' || block?.type === 'table'
}

/** Whether a block is a list, a table or a definition list, in HTML, in MDX or of remark-definition-list. */
function isRowBlock(block: Nodes | undefined): boolean {
	if (!block || isListOrTable(block)) return block !== undefined
	if (block.type === 'html') return /^\s*<dl\b/i.test(block.value)
	const type: string = block.type
	return type === 'defList' || ('name' in block && block.name === 'dl')
}

/**
 * The index after the HTML that closes a `<dl>`, which is in several blocks if it contains empty lines;
 * `start` if nothing closes it before the next heading.
 */
function endOfDefinitions(blocks: readonly Nodes[], start: number): number {
	for (let index = start; index < blocks.length; index++) {
		const block = blocks[index]
		if (block?.type === 'heading') break
		if (block?.type === 'html' && /<\/dl\b/i.test(block.value)) return index + 1
	}
	return start
}

/** The whole list, or its items without the lines that the last one absorbed. */
function itemsOf(list: List, lines: readonly string[]): WordListPart[] {
	const last: Nodes | undefined = list.children.at(-1)
	// Another plugin may have put any node in a list.
	const paragraph = last && 'children' in last ? last.children.at(-1) : undefined
	const lineCount = paragraph?.type === 'paragraph' ? indentedLineCount(paragraph, lines) : Infinity
	if (!last || !paragraph || lineCount === Infinity) return [wholeBlock(list)]
	const before = [...list.children.slice(0, -1), ...last.children.slice(0, -1)]
	const partOf = (node: Nodes) => wholeBlock(node, list)
	return [...before.map(partOf), {...partOf(paragraph), to: lineCount}]
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
	const first = block.children.find(node => textOf(node) !== '')
	return first?.type === 'strong' || /^[^\n]+\n:\s/.test(textOf(block))
}

function canBeTerm(line: string): boolean {
	return /^.{1,60}$/.test(line) && !/[.!?]$/.test(line)
}

/** Whether a heading or paragraph is a letter that divides a list: `### B`, `B` or `B – C`. */
export function isLetterDivider(block: Nodes | undefined): boolean {
	if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
	return /^\p{L}(?:\s*[-–]\s*\p{L})?$/u.test(collapseWhiteSpace(textOf(block)))
}

function wholeBlock(node: Nodes, block = node): WordListPart {
	return {node, block, from: 0, to: Infinity}
}
