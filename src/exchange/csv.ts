import {completeConcepts} from '../glossary/complete-concepts.ts'
import type {Concept, ConceptInput} from '../glossary/concept.ts'
import {expectOptions, trueOrFalse} from '../text/expect-options.ts'
import {escapedFormulaStart, formulaStart} from './csv-rows.ts'
import {joinCell} from './list-cell.ts'
import {printReview} from './review-cell.ts'

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
	['rarity', ({rarity = ''}) => String(rarity)],
	['modified', ({modified = ''}) => modified],
	['reviewed', ({reviewed = []}) => joinCell(reviewed.map(printReview))],
]

/**
 * Returns a glossary as CSV (RFC 4180) with one row per concept and ` | ` between the values in a cell.
 * Nothing is left out; `parseCsv` reads it back. `ambiguousLabel`, `scopeNote`, `broader`, `subject`, `rarity`, `modified` and `reviewed` are
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
export function printCsv(concepts: readonly ConceptInput[], options: CsvOptions = {}): string {
	const complete = completeConcepts(concepts)
	expectOptions<CsvOptions>('printCsv', options, {excel: trueOrFalse})
	const {excel = false} = options
	const filledColumns = optionalColumns.filter(([, cell]) => complete.some(concept => cell(concept) !== ''))
	const printed = [...columns, ...filledColumns]
	const rows = complete.map(concept => printed.map(([, cell]) => cell(concept)))
	const start = excel ? formulaStart : escapedFormulaStart
	const cells = rows.map(row => row.map(cell => (start.test(cell) ? `'${cell}` : cell)))
	const delimiter = excel ? ';' : ','
	const lines = [printed.map(([name]) => name), ...cells].map(row =>
		row.map(cell => printCell(cell, delimiter)).join(delimiter),
	)
	return `${excel ? '\uFEFF' : ''}${lines.map(line => `${line}\r\n`).join('')}`
}

function printCell(cell: string, delimiter: string): string {
	const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell)
	return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
