import type {List, ListItem, Nodes} from 'mdast'
import {readEntryAnchor} from '../glossary/anchors.ts'
import {isInvisible, showsEntries, textOf} from './blocks.ts'
import {fieldGroups} from './description.ts'
import {checkedEntry, type Entry, rangeOf, type UnreadEntry, unexpectedBlock, unreadEntry} from './entry.ts'
import {splitField} from './fields.ts'
import {joinLines, type Line, linesOf, type SourceLines} from './source-lines.ts'
import {splitTerm, startsAfterStop} from './split-term.ts'

/** Reads the entries in a list. */
export function readItems(list: List, source: SourceLines): (Entry | UnreadEntry)[] {
	const atStops = list.children.length > 1 && list.children.every(item => startsAfterStop(textOf(item)) > 0)
	return list.children.flatMap(item => readItem(item, source, atStops))
}

/** Reads the entry in an item, and what else is in it. */
export function readItem(item: ListItem, source: SourceLines, atStops = false): (Entry | UnreadEntry)[] {
	const [first, ...others] = item.children.filter(block => !isInvisible(block))
	if (!first) return [unreadEntry('Expected an entry, found an empty item', item)]
	if (first.type !== 'paragraph') return [first, ...others].map(unexpectedBlock)
	const nested = others[0]
	const isTermAlone = others.length === 1 && nested?.type === 'list' && !hasDefinition(first, source)
	// - **Anatomie**⏎  - Ader: buis
	if (isTermAlone && showsEntries(nested)) return readItems(nested, source)
	// - Ader⏎  - buis
	const explanation = isTermAlone ? explanationIn(nested) : undefined
	const lines = fieldGroups(linesOf(first, source))
	const paragraphs = explanation ? [explanation] : others.filter(({type}) => type === 'paragraph')
	const unread = explanation ? [] : others.filter(({type}) => type !== 'paragraph')
	const [ownLines = [], ...fieldLines] = lines
	const extra = paragraphs.map(paragraph => linesOf(paragraph, source))
	const plain = extra.filter(([line]) => !splitField(line?.text ?? '')).flat()
	const fields = [...fieldLines, ...extra.filter(([line]) => splitField(line?.text ?? ''))]
	const isLink = first.children.length === 1 && first.children[0]?.type === 'link'
	const entry =
		isLink && plain.length === 0
			? unexpectedBlock(first.children[0] ?? first)
			: readEntryLines([...ownLines, ...plain], anchorIdIn(first), {isItem: true, atStops})
	return [addFields(entry, fields), ...unread.map(unexpectedBlock)]
}

function addFields(entry: Entry | UnreadEntry, fields: readonly (readonly Line[])[]): Entry | UnreadEntry {
	if ('reason' in entry) return entry
	const otherNames: string[] = []
	const notes: string[] = []
	let to = entry.to
	for (const lines of fields) {
		const text = joinLines(lines)
		const found = splitField(text)
		if (found?.field === 'altLabel') otherNames.push(found.text)
		if (found?.field === 'scopeNote' || found?.field === 'definition') notes.push(found.text)
		to = Math.max(to, lines.at(-1)?.number ?? 0)
	}
	return {
		...entry,
		to,
		...(otherNames.length > 0 ? {otherNames: [...(entry.otherNames ?? []), ...otherNames]} : {}),
		...(notes.length > 0 ? {scopeNote: notes.join(' ')} : {}),
	}
}

/** Whether the text of an item has an explanation after its term. */
function hasDefinition(paragraph: Nodes, source: SourceLines): boolean {
	const split = splitTerm(linesOf(paragraph, source), true)
	return split !== undefined && split.definition !== ''
}

/** The paragraph in a nested list that is the explanation of the item above it: its only item. */
function explanationIn(list: List): Nodes | undefined {
	const [item, second] = list.children
	const [paragraph, more] = item?.children ?? []
	return second || more || paragraph?.type !== 'paragraph' ? undefined : paragraph
}

/** Reads an entry from its lines. `id` is that of the anchor before it. */
export function readEntryLines(
	lines: readonly Line[],
	id: string | undefined,
	{isItem = false, atStops = false}: {isItem?: boolean; atStops?: boolean},
): Entry | UnreadEntry {
	const range = rangeOf(lines)
	const split = splitTerm(lines, isItem, atStops)
	if (!split) return checkedEntry('', joinLines(lines), range)
	const {headword, definition, term, expansion} = split
	if (id !== undefined) return {...checkedEntry(headword, definition, range, {isOurs: true}), id, term}
	const entry = checkedEntry(headword, definition, range)
	return expansion === undefined ? entry : {...entry, otherNames: [expansion]}
}

/** The id in the anchor that zorgwoorden puts at the start of an entry that it prints. */
export function anchorIdIn(node: Nodes): string | undefined {
	const first = 'children' in node ? node.children[0] : undefined
	return first?.type === 'html' ? readEntryAnchor(first.value) : undefined
}
