import {expectString} from '../text/expect-type.ts'
import {type Row, readRows} from './csv-rows.ts'
import type {ParsedGlossary} from './draft.ts'
import {createProblemLog, type ProblemLog} from './problem-log.ts'
import {draftsOfTable, isGlossaryHeader, isHeader} from './table.ts'
import {toGlossary} from './to-glossary.ts'

/**
 * Reads a glossary from CSV with commas, semicolons or tabs, with or without a byte order mark, in any line ends. The
 * header names the columns in any order, with the names that `printCsv` prints, or in Dutch or English: *term*,
 * *voorkeursterm*, *synoniemen*, *uitleg*, *definitie*, … Without a header, a table of two columns has the term and its
 * definition; any other table is refused. A missing id is derived from the term. Of a cell such as `'=1+1`, in which the
 * apostrophe keeps a spreadsheet from running a formula, the first apostrophe is left out. `modified` may be in Dutch
 * order (`3-11-2026`), as Excel saves it.
 *
 * In a table that `printCsv` didn't print, a term is read as the headword of a word list: `Body Mass Index (BMI)` has two
 * labels. Cells such as `NULL`, `n.v.t.` and `-` are empty.
 *
 * No text makes it throw: what can't be read is a problem, with a place such as `'line 3'`. Linear.
 *
 * @example
 * ```ts
 * import {parseCsv} from 'zorgwoorden/exchange'
 *
 * const {concepts, problems} = parseCsv('term;uitleg;synoniemen\nbloedplaatje;deel;trombocyt\nthymus;;')
 * concepts.map(({id, altLabel}) => [id, altLabel]) // => [['bloedplaatje', ['trombocyt']]]
 * problems[0]?.place // => 'line 3'
 * ```
 */
export function parseCsv(text: string): ParsedGlossary {
	expectString('text', text)
	const log = createProblemLog()
	const rows = readRows(text, isGlossaryHeader)
	for (const {line, unclosed} of rows)
		if (unclosed !== undefined)
			log.addOfKind(
				'quote',
				`line ${line}`,
				`Read a quote that nothing closes as part of its cell: \`${unclosed.slice(0, 60)}\``,
			)
	const {columns, place, rows: body} = findHeader(rows, log)
	const drafts = draftsOfTable(
		columns,
		place,
		body.map(({cells, line}) => ({place: `line ${line}`, values: cells})),
		log,
	)
	return toGlossary(drafts, log)
}

/** The number of rows in which a header is looked for; those above it are a title and the like. */
const maxHeaderRow = 10

interface FoundHeader {
	readonly columns: readonly string[]
	readonly place: string
	readonly rows: readonly Row[]
}

/** Finds the header of a table, and the rows below it. Refuses a table whose columns are not known. */
function findHeader(rows: readonly Row[], log: ProblemLog): FoundHeader {
	const index = rows.slice(0, maxHeaderRow).findIndex(({cells}) => isGlossaryHeader(cells))
	const [first] = rows
	const header = rows[index]
	if (header) {
		for (const {cells, line} of rows.slice(0, index))
			log.add(`line ${line}`, `Left out a line above the header: \`${shownRow(cells)}\``)
		return {columns: header.cells, place: `line ${header.line}`, rows: rows.slice(index + 1)}
	}
	const columns = ['prefLabel', 'definition']
	if (!first) return {columns, place: 'line 1', rows: []}
	const place = `line ${first.line}`
	if (rows.every(({cells}) => cells.length === 2) && !isHeader(first.cells)) {
		log.add(place, 'Found no header: read the first column as the term, the second as its definition')
		return {columns, place, rows}
	}
	log.add(
		place,
		`Expected a header with a column for the term and one for its definition, found \`${shownRow(first.cells)}\``,
	)
	return {columns, place, rows: []}
}

function shownRow(cells: readonly string[]): string {
	const text = cells.filter(cell => cell.trim() !== '').join(' | ')
	return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
