import type {Nodes, Paragraph} from 'mdast'
import {isAside} from './asides.ts'
import {
	hasDefinedTerm,
	isContents,
	isEntry,
	isFieldLine,
	isInvisible,
	isLetterDivider,
	isListOrTable,
	isMarkedEntry,
	isRowBlock,
	isSeparated,
	showsEntries,
	showsOnlyEntries,
	textOf,
} from './blocks.ts'
import {endOfDefinitions, itemsOf} from './list-items.ts'
import {alternatesTerms, firstStop, isGroupName, isNameOfList, isOpenTerm, termEnd} from './open-terms.ts'
import {type ListPiece, piece, type ReadingContext} from './pieces.ts'

/**
 * Reads blocks without headings of terms between them: an introduction, and then lists, tables or paragraphs that
 * explain terms. Blocks of another kind are odd, and the list continues after them with what plainly shows entries.
 */
export function readFlat(blocks: readonly Nodes[], context: ReadingContext): ListPiece[] {
	const {isCautious, hasHeading, isCustom, onlyRows} = context
	const visible = blocks.filter(block => !isInvisible(block) || (isCustom && isRowBlock(block)))
	const start = context.isAfterEntries || onlyRows ? 0 : firstEntry(visible, context)
	if (start < 0) return isCautious || !hasHeading ? [] : visible.flatMap(oddUnlessDivider)
	const pieces = introductionOf(visible.slice(0, start), context)
	const alternates = !isCautious && !onlyRows && alternatesTerms(visible.slice(start))
	const stops = isCautious || onlyRows || !hasHeading ? Infinity : firstStop(visible)
	let kind: 'rows' | 'paragraphs' | undefined
	let isAfterOdd = context.needsProof || onlyRows
	for (let index = start; index < visible.length; index++) {
		const block = visible[index]
		if (!block) break
		if (!isCautious && isUnderTitle(visible, index)) pieces.push(piece('odd', block))
		else if (isLetterDivider(block) || isNameOfList(block) || isGroupName(block, visible[index + 1]))
			pieces.push(piece('divider', block))
		else if (!isCautious && isAside(block)) pieces.push(piece('odd', block))
		else if (isRows(block, kind, isAfterOdd, context)) {
			const end = block.type === 'html' ? endOfDefinitions(visible, index) : index + 1
			if (end === index) break
			if (block.type === 'list') pieces.push(...itemsOf(block, context.lines))
			else for (const node of visible.slice(index, end)) pieces.push(piece('entries', node))
			index = end - 1
			kind = 'rows'
			// The lines that a list absorbed are running text, and so are the blocks after them.
			const last = pieces.at(-1)
			if (last?.to === Infinity) continue
			if (isCautious) break
			if (last) pieces.push({...last, role: 'odd', from: last.to, to: Infinity})
		} else {
			const end = kind === 'rows' || onlyRows ? index : termEnd(visible, index, alternates, context)
			if (end > index) {
				pieces.push(piece('term', block, visible.slice(index + 1, end)))
				kind = 'paragraphs'
				index = end - 1
			} else if (index >= stops || isParagraphEntry(block, kind, isAfterOdd, context)) {
				pieces.push(piece('entries', block))
				kind = 'paragraphs'
			} else {
				// Without a heading that ends it, a list ends at running text.
				if (!hasHeading && isCautious) break
				if (!hasHeading && pieces.at(-1)?.role === 'odd') {
					pieces.push(...visible.slice(index).flatMap(oddUnlessDivider))
					break
				}
				pieces.push(...(isCautious ? [piece('odd', block)] : quotedEntries(block)))
				isAfterOdd = true
			}
		}
		if (!isCautious) index += addFields(pieces, visible, index + 1)
	}
	return hasHeading || !isCautious ? pieces : untilLastEntry(pieces)
}

/**
 * The index of the first block with an entry, or -1: the first block, or the second after an introduction. A longer
 * introduction, or one with bullets, ends where a block plainly shows entries.
 */
function firstEntry(blocks: readonly Nodes[], context: ReadingContext): number {
	const isSkipped = (block: Nodes) => isLetterDivider(block) || (!context.isCautious && isAside(block))
	const indexes = blocks.flatMap((block, index) => (isSkipped(block) ? [] : [index]))
	const isRow = (block: Nodes) =>
		context.isCustom ? isRowBlock(block) : isListOrTable(block) && !isContents(block)
	const plain = indexes.slice(0, 2).find((index, order) => {
		const block = blocks[index]
		if (!block) return false
		if (order === 1) return isIntroduction(blocks[indexes[0] ?? 0]) && (isRow(block) || isMarkedEntry(block))
		return isRow(block) || isEntry(block) || termEnd(blocks, index, false, context) > index
	})
	const isBullets = plain !== undefined && blocks[plain]?.type === 'list' && !context.isCautious
	if (plain !== undefined && !isBullets) return plain
	const stops = firstStop(blocks)
	const clear = indexes.find(index => {
		const block = blocks[index]
		if (!block) return false
		if (isListOrTable(block)) return showsEntries(block) || (!context.isCautious && block.type === 'table')
		if (context.isCautious || !context.hasHeading) return false
		if (isMarkedEntry(block) || isSeparatedParagraph(block) || isOpenTerm(block, blocks[index + 1]))
			return true
		if (block.type === 'blockquote') return block.children.some(child => showsEntries(child))
		return hasDefinedTerm(block) || index >= stops
	})
	return clear ?? plain ?? (!context.isCautious && alternatesTerms(blocks) ? 0 : -1)
}

function isIntroduction(block: Nodes | undefined): boolean {
	return block?.type === 'paragraph' && !isEntry(block) && !isLetterDivider(block)
}

/** The blocks before the first entry: one paragraph introduces a list, more are odd. */
function introductionOf(blocks: readonly Nodes[], {isCautious}: ReadingContext): ListPiece[] {
	const rest = blocks.filter(block => !isLetterDivider(block))
	const [first] = rest
	const isOne = rest.length === 1 && first?.type === 'paragraph' && !startsAsEntry(first)
	return blocks.flatMap(block => {
		if (isLetterDivider(block)) return piece('divider', block)
		if (isOne) return piece('introduction', block)
		return isCautious ? [] : piece('odd', block)
	})
}

/** Whether a paragraph is bold at its start or has a colon or dash in it, so that it may have been meant as an entry. */
function startsAsEntry(block: Paragraph): boolean {
	return block.children[0]?.type === 'strong' || /: | [–—=-] /.test(textOf(block).split('\n', 1).join(''))
}

/** Whether a list or table is part of the word list. */
function isRows(
	block: Nodes,
	kind: 'rows' | 'paragraphs' | undefined,
	isAfterOdd: boolean,
	{isCustom}: ReadingContext,
): boolean {
	if (!(isCustom ? isRowBlock(block) : isListOrTable(block) && !isContents(block))) return false
	if (!isAfterOdd && (kind !== 'paragraphs' || isCustom)) return true
	return showsEntries(block)
}

/** Whether a list is below a bold line after a table and has more than entries: rules or remarks. */
function isUnderTitle(blocks: readonly Nodes[], index: number): boolean {
	const [table, title, list] = blocks.slice(Math.max(0, index - 2), index + 1)
	if (index < 2 || table?.type !== 'table' || list?.type !== 'list' || title?.type !== 'paragraph')
		return false
	return title.children.every(({type}) => type === 'strong') && !showsOnlyEntries(list)
}

/** Whether a paragraph contains entries that the list continues with. */
function isParagraphEntry(
	block: Nodes,
	kind: 'rows' | 'paragraphs' | undefined,
	isAfterOdd: boolean,
	{isCautious, hasHeading, onlyRows}: ReadingContext,
): boolean {
	if (isCautious) return kind !== 'rows' && !isAfterOdd && isEntry(block)
	if (onlyRows) return false
	if (kind === 'rows' || (isAfterOdd && !hasHeading))
		return isMarkedEntry(block) && hasHeading && textOf(block).split(' ').length > 3
	return isEntry(block) || hasDefinedTerm(block)
}

/** Whether a paragraph is a term, a separator and more. */
function isSeparatedParagraph(block: Nodes): boolean {
	return block.type === 'paragraph' && isSeparated(textOf(block).split('\n', 1).join(''))
}

/** Adds the paragraphs from `index` that say more of the last term, and returns how many there are. */
function addFields(pieces: ListPiece[], blocks: readonly Nodes[], index: number): number {
	const last = pieces.at(-1)
	if (!last || (last.role !== 'entries' && last.role !== 'term') || isRowBlock(last.node)) return 0
	let count = 0
	for (let next = blocks[index]; next && isFieldLine(next); next = blocks[index + count]) count++
	if (count > 0) pieces.splice(-1, 1, {...last, more: [...last.more, ...blocks.slice(index, index + count)]})
	return count
}

/** The entries in a quotation, or the block as something odd. */
function quotedEntries(block: Nodes): ListPiece[] {
	const blocks: readonly Nodes[] = block.type === 'blockquote' ? block.children : []
	if (!blocks.some(child => showsEntries(child))) return oddUnlessDivider(block)
	return blocks.map(node => {
		const isPart = showsEntries(node) || (node.type === 'paragraph' && isEntry(node))
		return {...piece(isPart ? 'entries' : 'odd', node), block}
	})
}

function oddUnlessDivider(block: Nodes): ListPiece[] {
	return isLetterDivider(block) ? [] : [piece('odd', block)]
}

/** Leaves out what is odd after the last entry: without a heading, it is the text after the list. */
function untilLastEntry(pieces: readonly ListPiece[]): ListPiece[] {
	return pieces.slice(0, pieces.findLastIndex(({role}) => role === 'entries' || role === 'term') + 1)
}
