import type {Nodes, Parents, Root} from 'mdast'
import {isListName, mayContainListName} from '../dutch/index.ts'
import {maxDepth} from '../text/max-depth.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {isInvisible, isLetterDivider, textOf} from './blocks.ts'
import {type ListPiece, partsOf, type ReadingContext, type WordListPart, wholeBlock} from './pieces.ts'
import {headingText, readBody} from './sections.ts'

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

/** A name of a word list, and what is below it. */
export interface NamedList {
	readonly name: string
	readonly parent: Parents
	/** The block that contains the name, from the line of the name. */
	readonly head: WordListPart
	/** Whether the name is a heading with nothing below it in its section. */
	readonly isEmpty: boolean
	/** Whether a heading below it is the name of a list too. */
	readonly hasListBelow: boolean
	/** The last line of the section below it. */
	readonly sectionEnd: number
	readonly pieces: readonly ListPiece[]
}

/** Which names word lists have besides the usual ones, and how what is below them is read. */
export interface FindOptions {
	/** The text of a heading that lists have, whatever it is. */
	readonly isCustomName: (heading: string) => boolean
	/** See {@link ReadingContext}. */
	readonly isCautious: boolean
}

/**
 * Finds the word lists that a document already contains, in order.
 *
 * A list starts at its name: a heading or a line of a paragraph whose whole text is a usual name, such as
 * *Woordenlijst* or *5.3 Begrippen*, or a heading that equals `customName`. The first block after the name
 * sets the kind of the list: lists and tables, paragraphs that each explain a term, or deeper headings that
 * are each a term. An introduction may come before it. What is of another kind is not part of the list, which
 * ends there unless lists or tables follow that plainly explain terms.
 *
 * Under `customName` a list may also be a `<dl>`, its paragraphs and sections may be followed by lists and
 * tables, and there may be nothing yet: that is where the plugins add a list.
 *
 * `source` is the text of the file. It shows which lines the last item of a list absorbed only because no
 * blank line comes between them and the list (lazy continuation); those are not part of the word list. Cost:
 * linear.
 */
export function findWordLists(tree: Nodes, source: string, customName = ''): FoundList[] {
	const isCustomName = (heading: string) => heading === customName
	return findNamedLists(tree, source, {isCustomName, isCautious: true})
		.map(({name, parent, head, isEmpty, pieces}) => ({
			name,
			parent,
			isEmpty,
			parts: [head, ...partsOf(pieces)],
		}))
		.filter(
			({name, parts, isEmpty}) => parts.length > 1 || hasLines(parts[0]) || (isEmpty && name === customName),
		)
}

/** Finds the names of word lists, with or without a list below them, in order. */
export function findNamedLists(tree: Nodes, source: string, options: FindOptions): NamedList[] {
	const lists: NamedList[] = []
	let lines: readonly string[] | undefined

	function findIn(parent: Parents, depth: number) {
		const blocks: readonly Nodes[] = parent.children
		blocks.forEach((block, index) => {
			const found =
				block.type === 'yaml'
					? titleIn(block.value, parent, options)
					: listNameIn(block, options.isCustomName, block === title)
			if (found) {
				const {name, line} = found
				lines ??= source.split(/\r\n|\n|\r/)
				const head = {...wholeBlock(block), from: line}
				const context: ReadingContext = {
					isCautious: options.isCautious,
					isCustom: options.isCautious && options.isCustomName(name),
					isWhole: false,
					hasHeading: block.type !== 'paragraph',
					isAfterEntries: hasLines(head),
					needsProof: false,
					onlyRows: false,
					lines,
				}
				const below = blocksBelow(blocks, index, options)
				const pieces = readBody(below, context)
				const hasListBelow = below.some(block => listNameIn(block, options.isCustomName) !== undefined)
				const end =
					parent.type === 'root' ? Infinity : ((below.at(-1) ?? block).position?.end.line ?? Infinity)
				const next = blocks[index + below.length + 1]?.position?.start.line
				const sectionEnd = next === undefined ? end : next - 1
				const isEmpty = isEmptySection(blocks, index)
				lists.push({name, parent, head, isEmpty, hasListBelow, sectionEnd, pieces})
			}
			if ('children' in block && block.type !== 'paragraph' && block.type !== 'heading' && depth < maxDepth)
				findIn(block, depth + 1)
		})
	}

	const title = options.isCautious ? undefined : titleLines(tree)
	if ('children' in tree) findIn(tree, 0)
	return lists
}

/** The whole document as one list, under the title that it has, if any. */
export function wholeList(tree: Root, source: string): {title: string | undefined; pieces: ListPiece[]} {
	const first = tree.children.findIndex(({type}) => type === 'heading')
	const heading = tree.children[first]
	const isTitle =
		heading?.type === 'heading' &&
		tree.children.every(node => node === heading || node.type !== 'heading' || node.depth > heading.depth)
	const title = isTitle ? heading : undefined
	const context: ReadingContext = {
		isCautious: false,
		isCustom: false,
		isWhole: true,
		hasHeading: true,
		isAfterEntries: false,
		needsProof: false,
		onlyRows: tree.children.some(
			node => node.type === 'heading' && node !== title && isListName(headingText(node), true),
		),
		lines: source.split(/\r\n|\n|\r/),
	}
	if (!title) {
		const lines = titleLines(tree)
		const found = lines && listNameIn(lines, () => false, true)
		if (!lines || !found) return {title: undefined, pieces: readBody(tree.children, context)}
		const head = {...wholeBlock(lines), from: found.line + 1, role: 'entries' as const, more: []}
		const rest = tree.children.filter(node => node !== lines)
		const isOpen = hasLines({...head, from: found.line})
		const pieces = readBody(rest, {...context, isAfterEntries: isOpen})
		return {title: found.name, pieces: isOpen ? [head, ...pieces] : pieces}
	}
	const below = tree.children.filter(node => node !== title)
	return {title: headingText(title), pieces: readBody(below, context)}
}

/** The paragraph that a document without headings starts with: its lines may be a title. */
function titleLines(tree: Nodes): Nodes | undefined {
	if (!('children' in tree)) return undefined
	const blocks: readonly Nodes[] = tree.children
	const first = blocks.find(block => !isInvisible(block))
	return first?.type === 'paragraph' && blocks.every(({type}) => type !== 'heading') ? first : undefined
}

/** The name of a word list in a block, and its line, counted from 0. The lines of a title are like headings. */
function listNameIn(
	block: Nodes,
	isCustomName: (heading: string) => boolean,
	isTitle = false,
): {name: string; line: number} | undefined {
	if (block.type !== 'heading' && block.type !== 'paragraph') return
	const isHeading = block.type === 'heading'
	const text = isHeading ? headingText(block) : textOf(block)
	if (isHeading) return isCustomName(text) || isListName(text, true) ? {name: text, line: 0} : undefined
	if (!mayContainListName.test(text)) return
	const [first] = block.children
	const isBold = isTitle || (first?.type === 'strong' && block.children.length === 1)
	const lines = text.split(/\r\n|\n|\r/).map(collapseWhiteSpace)
	const line = lines.findIndex(text => isListName(text, isBold))
	const name = lines[line]
	return name === undefined || (isTitle && line > 1) ? undefined : {name, line}
}

/** The title in front matter, if it is the name of a word list and the document has no other title. */
function titleIn(
	yaml: string,
	{children}: Parents,
	{isCautious}: FindOptions,
): {name: string; line: number} | undefined {
	if (isCautious || children.some(node => node.type === 'heading' && node.depth === 1)) return undefined
	const title = /^title:(.*)$/m
		.exec(yaml)?.[1]
		?.trim()
		.replace(/^["']|["']$/g, '')
	return title !== undefined && isListName(title, true) ? {name: title, line: 0} : undefined
}

/** The blocks of the section whose name is in the block at `index`. A letter between entries does not end it. */
function blocksBelow(blocks: readonly Nodes[], index: number, {isCustomName}: FindOptions): readonly Nodes[] {
	const name = blocks[index]
	const depth = name?.type === 'heading' ? name.depth : name?.type === 'yaml' ? 0 : 6
	let end = index + 1
	for (let block = blocks[end]; block; block = blocks[++end]) {
		if (block.type === 'heading' && block.depth <= depth && !isLetterDivider(block)) break
		if (block.type !== 'heading' && listNameIn(block, isCustomName)) break
	}
	return blocks.slice(index + 1, end)
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
