import {isGlossaryHeader, isHeader} from './column-fields.ts'
import type {ProblemLog} from './problem-log.ts'
import {isExplanation, isMostly, isName, noHeader} from './table.ts'
import {shownCells, type Table} from './table-rows.ts'

/** A row before it is known which one is the header. */
export interface CellRow {
	readonly cells: readonly string[]
	readonly place: string
}

/** The number of rows in which a header is looked for; those above it are a title and the like. */
const maxHeaderRow = 10

/**
 * Finds the header of a table, and the rows below it. Refuses a table whose columns are not known, unless it has two, of
 * which the second one explains the first.
 */
export function findTable(rows: readonly CellRow[], log: ProblemLog): {table: Table; place: string} {
	const index = rows.slice(0, maxHeaderRow).findIndex(({cells}) => isGlossaryHeader(cells))
	const [first] = rows
	const header = rows[index]
	if (header) {
		for (const {cells, place} of rows.slice(0, index))
			log.add(place, `Left out a line above the header: \`${shownCells(cells)}\``)
		return {table: tableOf(header.cells, rows.slice(index + 1)), place: header.place}
	}
	const columns = ['prefLabel', 'definition']
	if (!first) return {table: {columns, rows: []}, place: 'line 1'}
	if (isTableOfPairs(rows) && !isHeader(first.cells)) {
		log.add(first.place, 'Found no header: read the first column as the term, the second as its definition')
		return {table: tableOf(columns, rows), place: first.place}
	}
	log.add(first.place, noHeader(first.cells))
	return {table: {columns, rows: []}, place: first.place}
}

function tableOf(columns: readonly string[], rows: readonly CellRow[]): Table {
	return {columns, rows: rows.map(({cells, place}) => ({place, values: cells}))}
}

/**
 * Whether rows are terms with their explanations, by what most of them have. The first one may not be a header of unknown
 * names: `Vraag;Antwoord`.
 */
export function isTableOfPairs(rows: readonly CellRow[]): boolean {
	if (!rows.every(({cells}) => cells.length === 2)) return false
	const terms = rows.map(({cells: [term = '']}) => term)
	const texts = rows.map(({cells: [, text = '']}) => text)
	const [first = ''] = texts
	return (
		isExplanation(first.trim()) &&
		isMostly(terms, isName) &&
		isMostly(texts, isExplanation) &&
		terms.join('').length < texts.join('').length
	)
}
