import type {List, Nodes, Paragraph} from 'mdast'
import {isMarkedEntry, isSeparated, textOf} from './blocks.ts'
import {splitField} from './fields.ts'
import {type ListPiece, type WordListPart, wholeBlock} from './pieces.ts'

/**
 * The index after the HTML that closes a `<dl>`, which is in several blocks if it contains empty lines;
 * `start` if nothing closes it before the next heading.
 */
export function endOfDefinitions(blocks: readonly Nodes[], start: number): number {
	for (let index = start; index < blocks.length; index++) {
		const block = blocks[index]
		if (block?.type === 'heading') break
		if (block?.type === 'html' && /<\/dl\b/i.test(block.value)) return index + 1
	}
	return start
}

/**
 * The whole list, or its items without the lines that the last one absorbed. Where every item has such lines, they are
 * its explanation: `1. Ader⏎buis`.
 */
export function itemsOf(list: List, lines: readonly string[]): ListPiece[] {
	const last: Nodes | undefined = list.children.at(-1)
	const paragraph = lastParagraphOf(last)
	const lineCountOf = (item: Nodes | undefined) => {
		const paragraph = lastParagraphOf(item)
		return paragraph ? indentedLineCount(paragraph, lines) : Infinity
	}
	const lineCount = lineCountOf(last)
	const asPiece = (part: WordListPart): ListPiece => ({...part, role: 'entries', more: []})
	const others = list.children.slice(0, -1)
	const isStyle = others.length > 0 && others.every(item => lineCountOf(item) !== Infinity)
	if (!last || !('children' in last) || !paragraph || lineCount === Infinity || isStyle)
		return [asPiece(wholeBlock(list))]
	const before = [...list.children.slice(0, -1), ...last.children.slice(0, -1)]
	const partOf = (node: Nodes) => wholeBlock(node, list)
	return [...before.map(partOf), {...partOf(paragraph), to: lineCount}].map(asPiece)
}

/** The last block of an item, if it is a paragraph. Another plugin may have put any node in a list. */
function lastParagraphOf(item: Nodes | undefined): Paragraph | undefined {
	const block = item && 'children' in item ? item.children.at(-1) : undefined
	return block?.type === 'paragraph' ? block : undefined
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
 * The paragraphs in a list, if it says of the term above it what it is (`- Ader⏎  - buis`) or its names
 * (`  - Synoniem: vat`) and no more; the explanation only if the term has none yet.
 */
export function describingItems({children}: List, withExplanation: boolean): Paragraph[] | undefined {
	const paragraphs = children.map(({children: [paragraph, ...more]}) =>
		paragraph?.type === 'paragraph' && more.length === 0 ? paragraph : undefined,
	)
	const isField = (paragraph: Paragraph) => splitField(textOf(paragraph)) !== undefined
	const plain = paragraphs.filter(paragraph => !paragraph || !isField(paragraph))
	const isEntries = plain.some(block => !block || isMarkedEntry(block) || isSeparated(textOf(block)))
	if (isEntries || plain.length > (withExplanation ? 1 : 0)) return undefined
	return paragraphs.filter(paragraph => paragraph !== undefined)
}

/** Whether a list has fields of the term above it, and no entries: `- Definitie: buis`, `- Synoniem: vat`. */
export function isFieldList(block: Nodes, withExplanation: boolean): boolean {
	const items = block.type === 'list' ? (describingItems(block, withExplanation) ?? []) : []
	return items.some(item => /^(?:definition|altLabel|scopeNote)$/.test(splitField(textOf(item))?.field ?? ''))
}
