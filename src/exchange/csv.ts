import {parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'
import {fieldsOfColumns, namesOfField} from '../glossary/column-names.ts'
import type {Concept, Source} from '../glossary/concept.ts'
import {expectArray, expectString} from '../text/expect-type.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {joinCell, splitCell} from './list-cell.ts'
import {type Draft, type ParsedGlossary, type Problem, toGlossary} from './to-glossary.ts'

/** Options of {@link printCsv}. */
export interface CsvOptions {
	/**
	 * Whether to print for a Dutch Excel: with `;` between cells and a byte order mark, and with an apostrophe
	 * before each cell that a spreadsheet might run as a formula: `'=1+1`. Default `false`: RFC 4180.
	 */
	readonly excel?: boolean
}

const columns = [
	...['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'related', 'document', 'list', 'headword'],
]

/**
 * Returns a glossary as CSV (RFC 4180) with one row per concept and ` | ` between the values in a cell.
 * Nothing is left out; `parseCsv` reads it back. Never throws.
 *
 * With `excel`, a cell that starts with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it, so
 * that a spreadsheet runs nothing. With or without it, so does a cell that starts with apostrophes and then one
 * of these (`'=1+1` becomes `''=1+1`), and `parseCsv` takes one apostrophe away from such a cell. A cell such as
 * `'s nachts plassen` is neither, and stays as it is.
 *
 * @example
 * ```ts
 * import {parseConcepts} from 'zorgwoorden'
 * import {printCsv} from 'zorgwoorden/exchange'
 *
 * const concepts = parseConcepts([{id: 'cel', prefLabel: 'cel', definition: 'Bouwsteen, heel klein.'}])
 * printCsv(concepts).split('\r\n')[1] // => 'cel,cel,,,"Bouwsteen, heel klein.",,,,'
 * ```
 */
export function printCsv(concepts: readonly Concept[], {excel = false}: CsvOptions = {}): string {
	expectArray('concepts', concepts)
	const rows = concepts.map(({id, prefLabel, altLabel, hiddenLabel, definition, related, source}) => [
		...[id, prefLabel, joinCell(altLabel), joinCell(hiddenLabel), definition, joinCell(related)],
		...[
			joinCell(source.map(({document}) => document)),
			joinCell(source.map(({list}) => list ?? '')),
			joinCell(source.map(({headword}) => headword)),
		],
	])
	const start = excel ? formulaStart : escapedFormulaStart
	const cells = rows.map(row => row.map(cell => (start.test(cell) ? `'${cell}` : cell)))
	return stringify([columns, ...cells], {
		bom: excel,
		delimiter: excel ? ';' : ',',
		record_delimiter: '\r\n',
		quoted_match: /[\r\n]/,
	})
}

/** The start of a cell that a spreadsheet may take for a formula, after any apostrophes. */
const formulaStart = /^'*[=+\-@\t\r\n]/

/** The same with at least one apostrophe, of which one is only in the file. */
const escapedFormulaStart = /^'+[=+\-@\t\r\n]/

/**
 * Reads a glossary from CSV with commas, semicolons or tabs, with or without a byte order mark. The header
 * names the columns in any order, with the names that `printCsv` prints or in Dutch (*term*, *synoniemen*,
 * *uitleg*, …). Without a header, the first column is the term and the second its definition. A missing id is
 * derived from the term. Of a cell such as `'=1+1`, in which the apostrophe keeps a spreadsheet from running a
 * formula, the first apostrophe is left out. Lines may end in CRLF, LF or CR, and in all of them in one file.
 *
 * No text makes it throw: what can't be read is a problem, with a place such as `'line 3'`.
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
	const problems: Problem[] = []
	const [header, ...rows] = readRows(text, problems)
	if (!header) return {concepts: [], problems}
	const headerFields = fieldsOfColumns(header.cells, fieldByHeader)
	const isHeader = headerFields.includes('prefLabel')
	const fields = isHeader ? headerFields : ['prefLabel', 'definition']
	const unread = isHeader
		? header.cells.filter((cell, index) => !headerFields[index] && cell.trim() !== '')
		: []
	if (unread.length > 0)
		problems.push({place: `line ${header.line}`, reason: `Left out columns: ${unread.join(', ')}`})
	const drafts = (isHeader ? rows : [header, ...rows]).map(({cells, line}) => {
		const extra = cells.slice(fields.length).filter(cell => cell.trim() !== '')
		const place = `line ${line}`
		if (extra.length > 0)
			problems.push({place, reason: `Left out cells after the last column: \`${extra.join(' | ')}\``})
		return draftOfRow(cells, fields, header.cells, place)
	})
	return toGlossary(drafts, problems)
}

/** A row that has text, and the line in the source where it starts. */
interface Row {
	readonly cells: readonly string[]
	readonly line: number
}

function readRows(text: string, problems: Problem[]): Row[] {
	const rows: Row[] = []
	// The line by which Excel sets the delimiter: `sep=;`.
	const [separatorLine = '', separator] = /^\uFEFF?sep=(.)(?:\r\n|\n|\r)/i.exec(text) ?? []
	let line = separatorLine === '' ? 1 : 2
	let countedTwice = 0
	const addProblem = (reason: string) => problems.push({place: `line ${line}`, reason})
	try {
		parse(text.slice(separatorLine.length), {
			bom: true,
			delimiter: separator ?? delimiterOf(text),
			record_delimiter: ['\r\n', '\n', '\r'],
			relax_column_count: true,
			relax_quotes: true,
			skip_records_with_error: true,
			on_skip(error) {
				addProblem(error?.message ?? 'Expected a row of CSV')
				return undefined
			},
			on_record(record: string[], {lines}: {lines: number}) {
				if (record.some(cell => cell.trim() !== '')) rows.push({cells: record.map(withoutEscape), line})
				// The parser counts a CRLF in quotes as two line ends.
				countedTwice += record.join(',').split('\r\n').length - 1
				line = lines - countedTwice + (separatorLine === '' ? 1 : 2)
				return null
			},
		})
	} catch (error) {
		addProblem(error instanceof Error ? error.message : String(error))
	}
	return rows
}

/** A cell without the apostrophe that {@link printCsv} put before it. */
function withoutEscape(cell: string): string {
	return escapedFormulaStart.test(cell) ? cell.slice(1) : cell
}

/** The delimiter that occurs most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
	const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
	const count = (delimiter: string) => first.split(delimiter).length
	return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

function draftOfRow(
	cells: readonly string[],
	fields: readonly (string | undefined)[],
	header: readonly string[],
	place: string,
): Draft {
	const cellOf = (field: string) => cells[fields.indexOf(field)] ?? ''
	const valuesOf = (field: string) => {
		const values = cells.flatMap((cell, index) => {
			if (fields[index] !== field) return []
			return header[index] === field ? splitCell(cell) : cell.split(/[|;,]/)
		})
		return values.map(collapseWhiteSpace).filter(value => value !== '')
	}
	const prefLabel = collapseWhiteSpace(cellOf('prefLabel'))
	const id = cellOf('id').trim()
	const lists = splitCell(cellOf('list'))
	const headwords = splitCell(cellOf('headword'))
	const source: Source[] = splitCell(cellOf('document')).map((document, index) => ({
		document,
		list: lists[index] || null,
		headword: headwords[index] ?? prefLabel,
	}))
	return {
		place,
		key: id,
		id,
		prefLabel,
		altLabel: valuesOf('altLabel'),
		hiddenLabel: valuesOf('hiddenLabel'),
		definition: cellOf('definition').trim(),
		related: valuesOf('related'),
		source,
	}
}

/** The field for each header, in lower case, in addition to the usual Dutch ones. */
const fieldByHeader: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...columns.map((name): [string, string] => [name.toLowerCase(), name]),
	...namesOfField('altLabel', 'synonym|synonyms'),
	...namesOfField('hiddenLabel', 'spelfouten|misspellings'),
	...namesOfField('definition', 'description'),
	...namesOfField('related', 'verwant|gerelateerd'),
	...namesOfField('document', 'bron|source'),
	...namesOfField('list', 'lijst'),
])
