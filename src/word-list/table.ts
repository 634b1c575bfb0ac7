import type {Table, TableRow} from 'mdast'
import {isTermColumn} from '../dutch/index.ts'
import {fieldOfName, isEmptyCell} from '../glossary/column-names.ts'
import {headerOf, textOf} from './blocks.ts'
import {checkedEntry, type Entry, shortened, type UnreadEntry, unreadEntry} from './entry.ts'
import {fieldGroups, withFieldLines} from './field-lines.ts'
import {tableFields} from './fields.ts'
import {joinLines, linesOf, type SourceLines} from './source-lines.ts'
import {spellsOut} from './spelled-out.ts'

/**
 * Reads the rows of a table. Without known names in its header, a table of two columns has terms and their
 * explanations, and its header is a row too. Columns that are not read are reported once.
 */
export function readTable(table: Table, source: SourceLines): (Entry | UnreadEntry)[] {
	const [header, ...rows] = table.children
	const names = headerOf(table)
	const fields = tableFields(names)
	const isHeader = fields.includes('prefLabel')
	const isEmpty = names.every(name => name === '')
	const isUnknown = names.length > 2 || names.some(isTermName) || names.every(isColumnName)
	if (!isHeader && !isEmpty && isUnknown) {
		const shown = shortened(names.join(' | '))
		return [
			unreadEntry(`Expected the names of columns for a term and its meaning, found \`${shown}\``, table),
		]
	}
	const columns = isHeader ? fields : ['prefLabel', 'definition']
	const width = isHeader ? repeatAfter(names) : 0
	if (width > 0) return readSideBySide(table, width, source)
	const leftOut = names.filter(
		(_, index) =>
			columns[index] === undefined &&
			rows.some(row => row.children[index] && textOf(row.children[index]).trim() !== ''),
	)
	const entries = (isHeader || !header || isEmpty ? rows : [header, ...rows]).map(row => {
		const lines = row.children.map(cell => fieldGroups(linesOf(cell, source)))
		const printed = lines.map(groups => joinLines(groups.length > 1 ? (groups[0] ?? []) : groups.flat()))
		const cells = printed.map(text => (isEmptyCell(text) ? '' : text))
		const cellsOf = (field: string) => cells.filter((text, index) => text !== '' && columns[index] === field)
		const range = {from: row.position?.start.line ?? 0, to: row.position?.end.line ?? 0}
		const names = cellsOf('altLabel')
		const [term = ''] = cellsOf('prefLabel')
		const [meaning = ''] = cellsOf('definition')
		const [note] = cellsOf('scopeNote')
		// Afkorting | Betekenis | Toelichting: the first spells it out, the second explains it.
		const isExpansion = note !== undefined && spellsOut(term, meaning)
		const definition = isExpansion || (meaning === '' && note !== undefined) ? note : meaning
		const otherNames = isExpansion ? [meaning, ...names] : names
		const entry = checkedEntry(term, definition, range, {
			text: printed.filter(text => text !== '').join(' | '),
			isTerm: isHeader,
		})
		if ('reason' in entry) return entry
		const fields = lines.flatMap(([, ...groups]) => groups)
		return withFieldLines(
			{...entry, otherNames, ...(note === undefined || definition === note ? {} : {scopeNote: note})},
			fields,
		)
	})
	if (leftOut.length === 0 || !header) return entries
	const reason = `Expected columns for a term and its meaning, also found \`${leftOut.join(' | ')}\``
	return [...entries, unreadEntry(reason, header)]
}

/** How many columns a header has if those after them have the same names again: Term | Uitleg | Term | Uitleg; or 0. */
function repeatAfter(names: readonly string[]): number {
	const width = names.indexOf(names[0] ?? '', 1)
	return width > 1 &&
		names.length % width === 0 &&
		names.every((name, index) => name === names[index % width])
		? width
		: 0
}

/** Reads a table that is several tables side by side. */
function readSideBySide(table: Table, width: number, source: SourceLines): (Entry | UnreadEntry)[] {
	const [header, ...rows] = table.children
	const halvesOf = (row: TableRow) =>
		row.children.flatMap((_, index) =>
			index % width === 0 ? {...row, children: row.children.slice(index, index + width)} : [],
		)
	const isFilled = (row: TableRow) => row.children.some(cell => !isEmptyCell(textOf(cell)))
	const [first] = header ? halvesOf(header) : []
	const parts = rows.flatMap(halvesOf).filter(isFilled)
	return first ? readTable({...table, children: [first, ...parts]}, source) : []
}

/** Whether a cell is the name of a column with terms: *Woord*, *Medische term*. */
function isTermName(name: string): boolean {
	return fieldOfName(name) === 'prefLabel' || isTermColumn(name)
}

/** Whether a cell looks like the name of a column: one word with a capital, which no explanation is. */
function isColumnName(name: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(name)
}
