import {stringify} from 'csv-stringify/sync'
import {fieldsOfColumns, namesOfField} from '../glossary/column-names.ts'
import type {Concept, Source} from '../glossary/concept.ts'
import {expectArray, expectString} from '../text/expect-type.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {escapedFormulaStart, formulaStart, readRows} from './csv-rows.ts'
import type {Draft, ParsedGlossary, Problem} from './draft.ts'
import {joinCell, splitCell} from './list-cell.ts'
import {parseReview, printReview} from './review-cell.ts'
import {toGlossary} from './to-glossary.ts'

/** Options of {@link printCsv}. */
export interface CsvOptions {
	/**
	 * Whether to print for a Dutch Excel: with `;` between cells and a byte order mark, and with an apostrophe
	 * before each cell that a spreadsheet might run as a formula: `'=1+1`. Default `false`: RFC 4180.
	 */
	readonly excel?: boolean
}

/** A column: its name in the header, and its cell for a concept. */
type Column = readonly [name: string, cell: (concept: Concept) => string]

const columns: readonly Column[] = [
	['id', ({id}) => id],
	['prefLabel', ({prefLabel}) => prefLabel],
	['altLabel', ({altLabel}) => joinCell(altLabel)],
	['hiddenLabel', ({hiddenLabel}) => joinCell(hiddenLabel)],
	['definition', ({definition}) => definition],
	['related', ({related}) => joinCell(related)],
	['document', ({source}) => joinCell(source.map(({document}) => document))],
	['list', ({source}) => joinCell(source.map(({list}) => list ?? ''))],
	['headword', ({source}) => joinCell(source.map(({headword}) => headword))],
]

/** Columns that are printed only if one of their cells has text. */
const optionalColumns: readonly Column[] = [
	['ambiguousLabel', ({ambiguousLabel = []}) => joinCell(ambiguousLabel)],
	['scopeNote', ({scopeNote = ''}) => scopeNote],
	['broader', ({broader = []}) => joinCell(broader)],
	['subject', ({subject = []}) => joinCell(subject)],
	['modified', ({modified = ''}) => modified],
	['reviewed', ({reviewed = []}) => joinCell(reviewed.map(printReview))],
]

/**
 * Returns a glossary as CSV (RFC 4180) with one row per concept and ` | ` between the values in a cell.
 * Nothing is left out; `parseCsv` reads it back. `ambiguousLabel`, `scopeNote`, `broader`, `subject`, `modified` and `reviewed` are
 * the last columns, each only if some concept has that field. A review reads as `2026-01-31 huisarts: akkoord`,
 * with two backslashes before a colon in the role. Never throws.
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
	const filledColumns = optionalColumns.filter(([, cell]) => concepts.some(concept => cell(concept) !== ''))
	const printed = [...columns, ...filledColumns]
	const rows = concepts.map(concept => printed.map(([, cell]) => cell(concept)))
	const start = excel ? formulaStart : escapedFormulaStart
	const cells = rows.map(row => row.map(cell => (start.test(cell) ? `'${cell}` : cell)))
	return stringify([printed.map(([name]) => name), ...cells], {
		bom: excel,
		delimiter: excel ? ';' : ',',
		record_delimiter: '\r\n',
		quoted_match: /[\r\n]/,
	})
}

/**
 * Reads a glossary from CSV with commas, semicolons or tabs, with or without a byte order mark. The header
 * names the columns in any order, with the names that `printCsv` prints or in Dutch (*term*, *synoniemen*,
 * *uitleg*, …). Without a header, the first column is the term and the second its definition. A missing id is
 * derived from the term. Of a cell such as `'=1+1`, in which the apostrophe keeps a spreadsheet from running a
 * formula, the first apostrophe is left out. `modified` may be in Dutch order (`3-11-2026`), as Excel saves it.
 * Lines may end in CRLF, LF or CR, and in all of them in one file.
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
		ambiguousLabel: valuesOf('ambiguousLabel'),
		scopeNote: cellOf('scopeNote').trim(),
		broader: valuesOf('broader'),
		narrower: [],
		subject: valuesOf('subject'),
		modified: isoDate(cellOf('modified').trim()),
		reviewed: splitCell(cellOf('reviewed')).filter(Boolean).map(parseReview),
	}
}

/** Returns a date as a Dutch Excel saves it (`3-11-2026`) as `2026-11-03`; any other text unchanged. */
function isoDate(text: string): string {
	const [, day = '', month = '', year] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text) ?? []
	return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The field for each header, in lower case, in addition to the usual Dutch ones. */
const fieldByHeader: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...[...columns, ...optionalColumns].map(([name]): [string, string] => [name.toLowerCase(), name]),
	...namesOfField('altLabel', 'synonym|synonyms'),
	...namesOfField('hiddenLabel', 'spelfouten|misspellings'),
	...namesOfField('definition', 'description'),
	...namesOfField('related', 'verwant|gerelateerd'),
	...namesOfField('document', 'bron|source'),
	...namesOfField('list', 'lijst'),
	...namesOfField('broader', 'breder|bredere term'),
	...namesOfField('subject', 'vakgebied|vakgebieden'),
	...namesOfField('modified', 'gewijzigd|laatst gewijzigd'),
	...namesOfField('reviewed', 'beoordeeld|beoordelingen'),
])
