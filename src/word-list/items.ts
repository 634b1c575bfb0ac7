import type {List, ListItem, Nodes} from 'mdast'
import {mayBeTerm} from '../dutch/index.ts'
import {readEntryAnchor} from '../glossary/anchors.ts'
import {isInvisible, isMarkedEntry, isSeparated, showsEntries, textOf} from './blocks.ts'
import {checkedEntry, type Entry, rangeOf, type UnreadEntry, unexpectedBlock, unreadEntry} from './entry.ts'
import {doubtfulName, hasDefinition, splitBelow, takeRemarks} from './entry-lines.ts'
import {fieldGroups, takeDefinition, withFieldLines} from './field-lines.ts'
import {splitField} from './fields.ts'
import {describingItems} from './list-items.ts'
import {joinLines, type Line, linesOf, type SourceLines} from './source-lines.ts'
import {splitTerm, startsAfterStop} from './split-term.ts'

/** Reads the entries in a list. */
export function readItems(list: List, source: SourceLines): (Entry | UnreadEntry)[] {
	const atStops = list.children.length > 1 && list.children.every(item => startsAfterStop(textOf(item)) > 0)
	const startsAsTerm = ({children: [first]}: ListItem) =>
		first !== undefined && (isMarkedEntry(first) || isSeparated(textOf(first)))
	const areTerms = list.children.filter(startsAsTerm).length > 1
	return list.children.flatMap(item => readItem(item, source, {atStops, areTerms}))
}

/**
 * Reads the entry in an item, and what else is in it. With `areTerms`, other items are terms, so that *status* may be one
 * too.
 */
export function readItem(
	item: ListItem,
	source: SourceLines,
	{atStops = false, areTerms = false} = {},
): (Entry | UnreadEntry)[] {
	const [first, ...others] = item.children.filter(block => !isInvisible(block))
	if (!first) return [unreadEntry('Expected an entry, found an empty item', item)]
	if (first.type !== 'paragraph') return [first, ...others].map(unexpectedBlock)
	const nested = others.find(({type}) => type === 'list')
	const isTermAlone = others.length === 1 && nested?.type === 'list' && !hasDefinition(linesOf(first, source))
	const below = nested?.type === 'list' ? describingItems(nested, isTermAlone) : undefined
	// - **Anatomie**⏎  - Ader: buis
	if (isTermAlone && !below && showsEntries(nested)) return readItems(nested, source)
	const {own, below: unreadLines} = splitBelow(linesOf(first, source))
	const lines = fieldGroups(own)
	const paragraphs = [...others.filter(({type}) => type === 'paragraph'), ...(below ?? [])]
	const unread = others.filter(block => block.type !== 'paragraph' && !(below && block === nested))
	const [ownLines = [], ...fieldLines] = lines
	const taken = paragraphs.map(paragraph => takeRemarks(linesOf(paragraph, source), true))
	const extra = taken.flatMap(({own}) => (own.length > 0 ? [own] : []))
	unreadLines.push(...taken.flatMap(({remarks}) => remarks))
	const plain = extra.filter(([line]) => !splitField(line?.text ?? '')).flat()
	const named = [...fieldLines, ...extra.filter(([line]) => splitField(line?.text ?? ''))]
	// - **Ader**⏎  - Definitie: buis
	const isOpen = plain.length === 0 && !hasDefinition(ownLines)
	const {definition, others: fields} = isOpen ? takeDefinition(named) : {definition: [], others: named}
	plain.push(...definition)
	const isLink = first.children.length === 1 && first.children[0]?.type === 'link'
	const entry =
		isLink && plain.length === 0
			? unexpectedBlock(first.children[0] ?? first)
			: readEntryLines([...ownLines, ...plain], anchorIdIn(first), {isItem: true, atStops, areTerms})
	return [
		withFieldLines(entry, fields),
		...doubtfulName(ownLines),
		...unreadLines,
		...unread.map(unexpectedBlock),
	]
}

/** Reads an entry from its lines. `id` is that of the anchor before it. */
export function readEntryLines(
	lines: readonly Line[],
	id: string | undefined,
	{isItem = false, atStops = false, areTerms = false},
): Entry | UnreadEntry {
	const range = rangeOf(lines)
	const split = splitTerm(lines, isItem, atStops)
	if (!split) return checkedEntry('', joinLines(lines), range)
	const {headword, definition, term, expansion} = split
	if (hasGap(lines, headword) || lines.some(isThreeColumns)) return checkedEntry('', joinLines(lines), range)
	if (id !== undefined) return {...checkedEntry(headword, definition, range, {isOurs: true}), id, term}
	const isTerm = areTerms && mayBeTerm(headword)
	const entry = checkedEntry(headword, definition, range, {isTerm})
	return expansion === undefined ? entry : {...entry, otherNames: [expansion]}
}

/** Whether a line has three columns, so that the last is not a part of the explanation. */
function isThreeColumns({text, boldLength}: Line): boolean {
	return boldLength === 0 && /^[^\s:]+(?: [^\s:]+){0,6}(?: {3,}|\t)\S+(?: \S+)* {3,}\S/.test(text)
}

/** Whether a headword has a gap of two spaces in it, as between columns, outside bold text. */
function hasGap([first]: readonly Line[], headword: string): boolean {
	const gap = first && first.boldLength === 0 ? first.text.search(/[^\s] {2,}[^\s]/) : -1
	return gap >= 0 && gap + 1 < headword.length
}

/** The id in the anchor that zorgwoorden puts at the start of an entry that it prints. */
export function anchorIdIn(node: Nodes): string | undefined {
	const first = 'children' in node ? node.children[0] : undefined
	return first?.type === 'html' ? readEntryAnchor(first.value) : undefined
}
