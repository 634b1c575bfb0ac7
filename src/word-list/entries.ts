import type {List, ListItem, Nodes, Table} from 'mdast'
import {readEntryAnchor} from '../glossary/anchors.ts'
import {fieldsOfColumns} from '../glossary/columns.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {isEntry, isLetter, textOf, type WordListPart} from './find.ts'
import {joinLines, type Line, linesOf, type SourceLines} from './lines.ts'
import {splitEntries, splitTerm} from './split.ts'

/** What stands in a list for one term, or why it can't be read. */
export interface Entry {
	/** As printed, its words joined. */
	readonly headword: string
	readonly definition: string
	/** The concept's id where zorgwoorden printed the entry, else `undefined`. */
	readonly id?: string | undefined
	/** The term, where zorgwoorden printed it; the rest of the headword holds the other labels. */
	readonly term?: string | undefined
	/** Further names, from a column of their own. */
	readonly others?: readonly string[]
	/** First and last line in the source. */
	readonly from: number
	readonly to: number
}

/** What can't be read, and on which lines. */
export interface UnreadEntry {
	readonly reason: string
	readonly from: number
	readonly to: number
}

/** Reads the parts of a word list behind its name, in order. Nothing is lost: what is no entry is a problem. */
export function readEntries(parts: readonly WordListPart[], source: SourceLines): (Entry | UnreadEntry)[] {
	const [head, ...rest] = parts
	if (!head) return []
	const underHeadings = rest.some(({node}) => node.type === 'heading' && !isLetter(node))
	if (underHeadings) return readSections(rest, source)
	// The paragraph of the name may go on with entries; one before a list or table, or that is no entry, leads in.
	const body = [...(head.node.type === 'paragraph' ? [{...head, from: head.from + 1}] : []), ...rest]
	const rows = rest.some(
		({node}) => node.type === 'list' || node.type === 'listItem' || node.type === 'table',
	)
	return body.flatMap((part, index) => {
		if (isLetter(part.node)) return []
		const isText = part.node.type === 'paragraph' && index < 2 && part.to === Infinity
		const ledIn = isText && (rows || !isEntry(part.node))
		return ledIn ? [] : readPart(part, source)
	})
}

function readPart({node, from, to}: WordListPart, source: SourceLines): (Entry | UnreadEntry)[] {
	if (node.type === 'list') return readItems(node, source)
	if (node.type === 'listItem') return readItem(node, source)
	if (node.type === 'table') return readTable(node, source)
	const lines = linesOf(node, source).slice(from, to)
	return lines.length === 0 ? [] : splitEntries(lines).map(entry => fromLines(entry, anchorIdIn(node)))
}

/** Headings that are each a term, and the paragraphs below them. */
function readSections(parts: readonly WordListPart[], source: SourceLines): (Entry | UnreadEntry)[] {
	const sections: {heading: Nodes; lines: Line[]}[] = []
	for (const {node} of parts) {
		if (isLetter(node)) continue
		if (node.type === 'heading') sections.push({heading: node, lines: []})
		else sections.at(-1)?.lines.push(...linesOf(node, source))
	}
	return sections.map(({heading, lines}) => {
		const head = linesOf(heading, source)
		const headword = joinLines(head)
		return entry(headword, joinLines(lines), [...head, ...lines])
	})
}

function readItems(list: List, source: SourceLines): (Entry | UnreadEntry)[] {
	return list.children.flatMap(item => readItem(item, source))
}

function readItem(item: ListItem, source: SourceLines): (Entry | UnreadEntry)[] {
	const paragraphs = item.children.filter(({type}) => type === 'paragraph')
	const others = item.children.filter(({type}) => type !== 'paragraph')
	const lines = paragraphs.flatMap(paragraph => linesOf(paragraph, source))
	const problems = others.map(node =>
		unreadEntry(`Expected text in an entry, found a ${kinds.get(node.type) ?? node.type}`, node),
	)
	if (lines.length === 0) {
		return others.length > 0 ? problems : [unreadEntry('Expected an entry, found an empty item', item)]
	}
	return [fromLines(lines, paragraphs[0] && anchorIdIn(paragraphs[0]), true), ...problems]
}

const kinds = /* @__PURE__ */ new Map([
	['list', 'nested list'],
	['code', 'code block'],
	['html', 'piece of HTML'],
	['blockquote', 'quotation'],
])

function fromLines(lines: readonly Line[], id: string | undefined, isItem = false): Entry | UnreadEntry {
	const split = splitTerm(lines, isItem)
	if (!split) return entry('', joinLines(lines), lines)
	const {headword, definition, term} = split
	return id === undefined
		? entry(headword, definition, lines)
		: {...entry(headword, definition, lines), id, term}
}

/** The id in the anchor that zorgwoorden puts before the entries that it prints. */
function anchorIdIn(node: Nodes): string | undefined {
	const first = 'children' in node ? node.children[0] : undefined
	return first?.type === 'html' ? readEntryAnchor(first.value) : undefined
}

function readTable(table: Table, source: SourceLines): (Entry | UnreadEntry)[] {
	const [header, ...rows] = table.children
	const names = header?.children.map(cell => collapseWhiteSpace(textOf(cell))) ?? []
	const named = fieldsOfColumns(names)
	const isHeader = named.includes('prefLabel')
	const columns = isHeader ? named : ['prefLabel', 'definition']
	return (isHeader || !header || names.every(name => name === '') ? rows : [header, ...rows]).flatMap(row => {
		const cells = row.children.map(cell => joinLines(linesOf(cell, source)))
		const of = (field: string) => cells.filter((text, at) => text !== '' && columns[at] === field)
		const place = {from: row.position?.start.line ?? 0, to: row.position?.end.line ?? 0}
		const others = of('altLabel').flatMap(cell => cell.split(/\s*[,;]\s*/).filter(name => name !== ''))
		const [term = ''] = of('prefLabel')
		const [meaning = ''] = of('definition')
		const found = cells.filter(text => text !== '').join(' | ')
		const read = {...checked(term, meaning, place, found), others}
		const unread = cells.filter((text, at) => text !== '' && columns[at] === undefined).join(' | ')
		if (unread === '') return [read]
		const reason = `Expected columns for a term and its meaning, found also \`${unread}\``
		return [read, {reason, ...place}]
	})
}

function entry(headword: string, definition: string, lines: readonly Line[]): Entry | UnreadEntry {
	return checked(headword, definition, {from: lines[0]?.number ?? 0, to: lines.at(-1)?.number ?? 0})
}

/** An entry has a term and an explanation, each with a letter or digit. */
function checked(
	headword: string,
	definition: string,
	place: {from: number; to: number},
	found = collapseWhiteSpace(`${headword} ${definition}`),
): Entry | UnreadEntry {
	if (/[\p{L}\p{N}]/u.test(headword) && /[\p{L}\p{N}]/u.test(definition))
		return {headword, definition, ...place}
	const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found
	return {reason: `Expected a term and its explanation, found \`${shown}\``, ...place}
}

function unreadEntry(reason: string, {position}: Nodes): UnreadEntry {
	return {reason, from: position?.start.line ?? 0, to: position?.end.line ?? 0}
}
