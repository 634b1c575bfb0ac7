import type {List, ListItem, Nodes, Table} from 'mdast'
import {readEntryAnchor} from '../glossary/anchors.ts'
import {fieldsOfColumns} from '../glossary/column-names.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {isEntry, isLetterDivider, textOf, type WordListPart} from './find.ts'
import {joinLines, type Line, linesOf, type SourceLines} from './source-lines.ts'
import {splitEntries, splitTerm} from './split-entries.ts'

/** One entry of a word list: a headword and its definition. */
export interface Entry {
	/** As printed, with broken words joined. */
	readonly headword: string
	readonly definition: string
	/** The concept's id if zorgwoorden printed the entry, otherwise `undefined`. */
	readonly id?: string | undefined
	/** The term, if zorgwoorden printed the entry; the rest of the headword contains the other labels. */
	readonly term?: string | undefined
	/** More labels, from separate columns of a table. */
	readonly otherLabels?: readonly string[]
	/** First and last line in the source. */
	readonly from: number
	readonly to: number
}

/** Something that can't be read as an entry, and its first and last line in the source. */
export interface UnreadEntry {
	readonly reason: string
	readonly from: number
	readonly to: number
}

/**
 * Reads the entries in the parts of a word list, in order. The first part contains the name of the list.
 * Nothing is dropped silently: what isn't an entry becomes an {@link UnreadEntry}.
 */
export function readEntries(parts: readonly WordListPart[], source: SourceLines): (Entry | UnreadEntry)[] {
	const [head, ...rest] = parts
	if (!head) return []
	const hasTermHeadings = rest.some(({node}) => node.type === 'heading' && !isLetterDivider(node))
	if (hasTermHeadings) return readSections(rest, source)
	// Entries may follow the name in its own paragraph.
	const body = [...(head.node.type === 'paragraph' ? [{...head, from: head.from + 1}] : []), ...rest]
	const hasRows = rest.some(
		({node}) => node.type === 'list' || node.type === 'listItem' || node.type === 'table',
	)
	return body.flatMap((part, index) => {
		if (isLetterDivider(part.node)) return []
		// A paragraph before a list or table, or one that isn't an entry, introduces the list.
		const mayIntroduce = part.node.type === 'paragraph' && index < 2 && part.to === Infinity
		const isIntroduction = mayIntroduce && (hasRows || !isEntry(part.node))
		return isIntroduction ? [] : readPart(part, source)
	})
}

function readPart({node, from, to}: WordListPart, source: SourceLines): (Entry | UnreadEntry)[] {
	if (node.type === 'list') return readItems(node, source)
	if (node.type === 'listItem') return readItem(node, source)
	if (node.type === 'table') return readTable(node, source)
	const lines = linesOf(node, source).slice(from, to)
	return lines.length === 0 ? [] : splitEntries(lines).map(entry => readEntryLines(entry, anchorIdIn(node)))
}

/** Reads headings that are each a term, and the paragraphs below them. */
function readSections(parts: readonly WordListPart[], source: SourceLines): (Entry | UnreadEntry)[] {
	const sections: {heading: Nodes; lines: Line[]}[] = []
	for (const {node} of parts) {
		if (isLetterDivider(node)) continue
		if (node.type === 'heading') sections.push({heading: node, lines: []})
		else for (const line of linesOf(node, source)) sections.at(-1)?.lines.push(line)
	}
	return sections.map(({heading, lines}) => {
		const head = linesOf(heading, source)
		const headword = joinLines(head)
		return createEntry(headword, joinLines(lines), [...head, ...lines])
	})
}

function readItems(list: List, source: SourceLines): (Entry | UnreadEntry)[] {
	return list.children.flatMap(item => readItem(item, source))
}

function readItem(item: ListItem, source: SourceLines): (Entry | UnreadEntry)[] {
	const paragraphs = item.children.filter(({type}) => type === 'paragraph')
	const unreadable = item.children.filter(({type}) => type !== 'paragraph')
	const lines = paragraphs.flatMap(paragraph => linesOf(paragraph, source))
	const problems = unreadable.map(node =>
		unreadEntry(`Expected text in an entry, found a ${nodeNames.get(node.type) ?? node.type}`, node),
	)
	if (lines.length === 0) {
		return unreadable.length > 0 ? problems : [unreadEntry('Expected an entry, found an empty item', item)]
	}
	return [readEntryLines(lines, paragraphs[0] && anchorIdIn(paragraphs[0]), true), ...problems]
}

const nodeNames = /* @__PURE__ */ new Map([
	['list', 'nested list'],
	['code', 'code block'],
	['html', 'piece of HTML'],
	['blockquote', 'quotation'],
])

function readEntryLines(lines: readonly Line[], id: string | undefined, isItem = false): Entry | UnreadEntry {
	const split = splitTerm(lines, isItem)
	if (!split) return createEntry('', joinLines(lines), lines)
	const {headword, definition, term} = split
	return id === undefined
		? createEntry(headword, definition, lines)
		: {...createEntry(headword, definition, lines), id, term}
}

/** The id in the anchor that zorgwoorden puts at the start of an entry that it prints. */
function anchorIdIn(node: Nodes): string | undefined {
	const first = 'children' in node ? node.children[0] : undefined
	return first?.type === 'html' ? readEntryAnchor(first.value) : undefined
}

function readTable(table: Table, source: SourceLines): (Entry | UnreadEntry)[] {
	const [header, ...rows] = table.children
	const headerTexts = header?.children.map(cell => collapseWhiteSpace(textOf(cell))) ?? []
	const fields = fieldsOfColumns(headerTexts)
	const isHeader = fields.includes('prefLabel')
	const columns = isHeader ? fields : ['prefLabel', 'definition']
	return (isHeader || !header || headerTexts.every(text => text === '') ? rows : [header, ...rows]).flatMap(
		row => {
			const cells = row.children.map(cell => joinLines(linesOf(cell, source)))
			const cellsOf = (field: string) =>
				cells.filter((text, index) => text !== '' && columns[index] === field)
			const range = {from: row.position?.start.line ?? 0, to: row.position?.end.line ?? 0}
			const otherLabels = cellsOf('altLabel').flatMap(cell =>
				cell
					.split(/[,;]/)
					.map(name => name.trim())
					.filter(name => name !== ''),
			)
			const [term = ''] = cellsOf('prefLabel')
			const [definition = ''] = cellsOf('definition')
			const rowText = cells.filter(text => text !== '').join(' | ')
			const entry = {...checkedEntry(term, definition, range, rowText), otherLabels}
			const unread = cells.filter((text, index) => text !== '' && columns[index] === undefined).join(' | ')
			if (unread === '') return [entry]
			const reason = `Expected columns for a term and its meaning, also found \`${unread}\``
			return [entry, {reason, ...range}]
		},
	)
}

function createEntry(headword: string, definition: string, lines: readonly Line[]): Entry | UnreadEntry {
	return checkedEntry(headword, definition, {from: lines[0]?.number ?? 0, to: lines.at(-1)?.number ?? 0})
}

/** An entry if both the headword and the definition contain a letter or digit, otherwise an unread entry. */
function checkedEntry(
	headword: string,
	definition: string,
	range: {from: number; to: number},
	text = collapseWhiteSpace(`${headword} ${definition}`),
): Entry | UnreadEntry {
	if (/[\p{L}\p{N}]/u.test(headword) && /[\p{L}\p{N}]/u.test(definition))
		return {headword, definition, ...range}
	const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
	return {reason: `Expected a term and its explanation, found \`${shown}\``, ...range}
}

function unreadEntry(reason: string, {position}: Nodes): UnreadEntry {
	return {reason, from: position?.start.line ?? 0, to: position?.end.line ?? 0}
}
