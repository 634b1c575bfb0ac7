import type {Nodes} from 'mdast'
import {isAboutDocument, isListName, isSentence} from '../dutch/index.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {
	canBeTerm,
	isEntry,
	isFieldLine,
	isLetterDivider,
	isListOrTable,
	isMarkedEntry,
	showsEntries,
	textOf,
} from './blocks.ts'
import type {ReadingContext} from './pieces.ts'
import {startsAfterStop} from './split-term.ts'

/** Terms in a paragraph of their own, which the next blocks explain, and the shapes of whole runs of paragraphs. */

/** Whether a bold paragraph names the list below it: `**Medisch**`. */
export function isGroupName(block: Nodes, next: Nodes | undefined): boolean {
	return isBoldParagraph(block) && next !== undefined && isListOrTable(next) && showsEntries(next)
}

function isBoldParagraph(block: Nodes): boolean {
	if (block.type !== 'paragraph') return false
	const [first, ...rest] = block.children.filter(node => textOf(node).trim() !== '')
	return (
		first?.type === 'strong' &&
		rest.every(node => /^:?$/.test(textOf(node).trim())) &&
		canBeTerm(textOf(first))
	)
}

/** Whether a paragraph is a term that the next block explains: it is bold, or that block starts with a colon. */
export function isOpenTerm(block: Nodes, next: Nodes | undefined): boolean {
	if (block.type !== 'paragraph' || next?.type !== 'paragraph') return false
	if (/^:\s+\S/.test(textOf(next))) return textOf(block).split('\n').every(canBeTerm)
	if (!isBoldParagraph(block) || isAboutDocument(collapseWhiteSpace(textOf(block)))) return false
	return !isMarkedEntry(next) && !isLetterDivider(next) && !isNameOfList(next)
}

/** The index after the blocks that explain the term in the block at `index`; `index` if that is no term. */
export function termEnd(
	blocks: readonly Nodes[],
	index: number,
	alternates: boolean,
	{isCautious}: ReadingContext,
): number {
	const block = blocks[index]
	if (block?.type !== 'paragraph') return index
	const isOpen = isOpenTerm(block, blocks[index + 1])
	if (!isOpen && !(alternates && isTermAlone(block))) return index
	const isColon = /^:\s/.test(textOf(blocks[index + 1] ?? block))
	let end = index + 2
	if (isCautious) return end
	for (let next = blocks[end]; next && end < index + 4; next = blocks[++end]) {
		if (next.type !== 'paragraph' || isOpenTerm(next, blocks[end + 1]) || isFieldLine(next)) break
		if (isColon ? !/^:\s/.test(textOf(next)) : alternates || isMarkedEntry(next) || isLetterDivider(next))
			break
	}
	return end
}

/** Whether paragraphs are a term and its explanation by turns: *Abces*, *Holte met etter.*, *Gips*, … */
export function alternatesTerms(blocks: readonly Nodes[]): boolean {
	const paragraphs = blocks.filter(block => !isLetterDivider(block))
	if (paragraphs.length < 4 || paragraphs.length % 2 > 0) return false
	return paragraphs.every(
		(block, index) => block.type === 'paragraph' && isTermAlone(block) === (index % 2 === 0),
	)
}

function isTermAlone(block: Nodes): boolean {
	const text = textOf(block)
	return (
		canBeTerm(text) &&
		text.split(' ').length <= 4 &&
		!isEntry(block) &&
		!isAboutDocument(text) &&
		!isSentence(text)
	)
}

/** The index from which all blocks, at least two, are a term, a full stop and a sentence: `Abces. Holte met etter.` */
export function firstStop(blocks: readonly Nodes[]): number {
	const isStop = (block: Nodes) => block.type === 'paragraph' && startsAfterStop(textOf(block)) > 0
	const start = blocks.findLastIndex(block => !isStop(block) && !isLetterDivider(block)) + 1
	return blocks.slice(start).filter(isStop).length > 1 ? start : Infinity
}

/** Whether a line of a paragraph is the name of a word list. */
export function isNameOfList(block: Nodes): boolean {
	if (block.type !== 'paragraph') return false
	const text = textOf(block)
	return text.length < 120 && text.split('\n').some(line => isListName(collapseWhiteSpace(line), false))
}
