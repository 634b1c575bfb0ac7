import {isClauseNumber, isRejectedName} from '../dutch/index.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {hasDefinedTerm, textOf} from './blocks.ts'
import {readDefinedTerms} from './defined-terms.ts'
import {readDescription, withFields} from './description.ts'
import {checkedEntry, type Entry, nameOf, rangeOf, shortened, type UnreadEntry} from './entry.ts'
import {doubtfulName, hasDefinition, splitBelow} from './entry-lines.ts'
import {fieldGroups, takeDefinition, withFieldLines} from './field-lines.ts'
import {anchorIdIn, readEntryLines, readItem, readItems} from './items.ts'
import type {ListPiece} from './pieces.ts'
import {joinLines, type Line, linesOf, type SourceLines} from './source-lines.ts'
import {splitEntries} from './split-entries.ts'
import {isDefinitionLine} from './split-term.ts'
import {readTable} from './table.ts'

/**
 * Reads the entries in the pieces of a word list, in order. Nothing is dropped silently: what isn't an entry
 * becomes an {@link UnreadEntry}.
 */
export function readEntries(pieces: readonly ListPiece[], source: SourceLines): (Entry | UnreadEntry)[] {
	return pieces.flatMap(piece => {
		const entries = readPiece(piece, source)
		const {group} = piece
		return group === undefined ? entries : entries.map(entry => ({...entry, group}))
	})
}

function readPiece(piece: ListPiece, source: SourceLines): (Entry | UnreadEntry)[] {
	const {role, node, from, to, more} = piece
	switch (role) {
		case 'divider':
		case 'introduction':
			return []
		case 'odd':
			return [oddBlock(piece, source)]
		case 'term': {
			const lines = linesOf(node, source)
			// Ader⏎Vat⏎⏎: buis
			const areNames = node.type === 'paragraph' && more[0] !== undefined && isDefinitionLine(textOf(more[0]))
			const headword = areNames ? lines.map(({text}) => text).join('; ') : joinLines(lines)
			return readDescription(headword, more, source, rangeOf(lines))
		}
		case 'entries': {
			if (node.type === 'list') return readItems(node, source)
			if (node.type === 'listItem') return readItem(node, source)
			if (node.type === 'table') return readTable(node, source)
			if (node.type === 'paragraph' && hasDefinedTerm(node)) return readDefinedTerms(node)
			const lines = linesOf(node, source).slice(from, to)
			if (isClauseNumber(lines[0]?.text ?? '')) return [readClause(lines)]
			const entries = splitEntries(lines).flatMap(({lines, isDoubtful}) => {
				if (isDoubtful) return checkedEntry('', joinLines(lines), rangeOf(lines))
				const {own, below} = splitBelow(lines)
				return [readOwnLines(own, anchorIdIn(node)), ...doubtfulName(own), ...below]
			})
			return more.length === 0 ? entries : withFields(entries, more, source)
		}
	}
}

/** Reads an entry that may have fields below its term or explanation. */
function readOwnLines(lines: readonly Line[], id: string | undefined): Entry | UnreadEntry {
	const [first = [], ...fields] = fieldGroups(lines)
	if (fields.length === 0) return readEntryLines(lines, id, {atStops: true})
	const {definition, others} = hasDefinition(first)
		? {definition: [], others: fields}
		: takeDefinition(fields)
	return withFieldLines(readEntryLines([...first, ...definition], id, {atStops: true}), others)
}

/** Reads a term of a standard, below the number of its clause. */
function readClause(lines: readonly Line[]): Entry | UnreadEntry {
	const [own = [], ...fields] = fieldGroups(lines.filter(({text}) => !isRejectedName(text)))
	return withFieldLines(readEntryLines(own, undefined, {}), fields)
}

/** A block between entries that is not one of them. */
function oddBlock({node, from, to, more}: ListPiece, source: SourceLines): UnreadEntry {
	const lines = linesOf(node, source).slice(from, to)
	const text = node.type === 'html' ? node.value : joinLines(lines)
	const shown = text === '' ? '' : ` \`${shortened(collapseWhiteSpace(text))}\``
	const last = more.at(-1) ?? node
	const isPart = from > 0 && lines.length > 0
	const range = {
		from: isPart ? (lines[0]?.number ?? 0) : (node.position?.start.line ?? 0),
		to: isPart ? (lines.at(-1)?.number ?? 0) : (last.position?.end.line ?? 0),
	}
	if (node.type === 'paragraph' || node.type === 'heading')
		return {reason: `Expected a term and its explanation, found${shown || ' an image'}`, ...range}
	const name =
		node.type === 'html' ? 'HTML, which is not read:' : `a ${node.type === 'list' ? 'list' : nameOf(node)}`
	return {reason: `Expected a term and its explanation, found ${name}${shown}`, ...range}
}
