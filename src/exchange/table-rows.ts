import {isAboutDocument} from '../dutch/index.ts'
import {isEmptyCell} from '../glossary/column-names.ts'
import {isGlossaryHeader} from './column-fields.ts'
import {plainText} from './plain-text.ts'
import type {ProblemLog} from './problem-log.ts'

/** The value of a row in one column: a text, or several. */
export type CellValue = string | readonly string[]

/** A row of a table: a value for each column. */
export interface TableRow {
	readonly place: string
	readonly values: readonly CellValue[]
}

/** The names of the columns of a table, and its rows. */
export interface Table {
	readonly columns: readonly string[]
	readonly rows: readonly TableRow[]
}

/**
 * Returns a table as people write it without what is around its words: markup, formulas of Excel that only show a text,
 * cells such as `n.v.t.`, headers that are repeated for each page, and lines about the document below the last row.
 * Rows with more cells than there are columns are left out, since an unquoted delimiter moved what is after it, and so are
 * rows that a line break splits. Tables
 * next to each other become one. Cost: linear.
 */
export function plainTable({columns, rows}: Table, log: ProblemLog): Table {
	const ignore = () => {}
	const names = columns.map(name => plainText(name, ignore))
	const whole = withoutBrokenRows({columns, rows}, log)
	const fitting = whole.filter(({place, values}) => {
		if (values.length <= names.length || values.slice(names.length).flat().every(isBlank)) return true
		log.add(place, `Left out a row with more cells than columns: \`${shownCells(values)}\``)
		return false
	})
	const plainRows = fitting.map(({place, values}) => ({
		place,
		values: values.slice(0, names.length).map(value => {
			const onMarkup = (name: string) => log.addOfKind(name, place, `Read ${name} as text`)
			return typeof value === 'string'
				? plainCell(value, onMarkup)
				: value.map(text => plainCell(text, onMarkup))
		}),
	}))
	const table = sideBySide({columns: names, rows: plainRows})
	const entries = table.rows.filter(({place, values}) => {
		const isHeader = values.length > 1 && table.columns.every((name, i) => isSame(name, values[i]))
		if (isHeader) log.addOfKind('header', place, 'Left out a repeated header')
		return !isHeader
	})
	const end = entries.findLastIndex(({values}) => !isFooter(values)) + 1
	for (const {place, values} of entries.slice(end))
		log.add(place, `Left out a line below the table: \`${shownCells(values)}\``)
	return {columns: table.columns, rows: entries.slice(0, end)}
}

/**
 * Leaves out rows that a line break without quotation marks splits: the second part is a single cell that begins with a
 * small letter, and the first one doesn't end a sentence.
 */
function withoutBrokenRows({columns, rows}: Table, log: ProblemLog): readonly TableRow[] {
	const isRest = ({values: [text = '', ...others]}: TableRow, before: TableRow | undefined) =>
		columns.length > 1 &&
		others.length === 0 &&
		/^\p{Ll}/u.test([text].flat().join(' ').trim()) &&
		!/[.!?]$/.test([before?.values.at(-1) ?? ''].flat().join(' ').trim())
	return rows.filter((row, i) => {
		const next = rows[i + 1]
		const isBroken = isRest(row, rows[i - 1]) || (next !== undefined && isRest(next, row))
		if (isBroken) log.add(row.place, `Left out a row that a line break splits: \`${shownCells(row.values)}\``)
		return !isBroken
	})
}

/** Returns the cells of a row that have text, as they are shown in a message. */
export function shownCells(values: readonly CellValue[]): string {
	const text = values
		.flat()
		.filter(cell => !isBlank(cell))
		.join(' | ')
	return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

export function isBlank(text: string): boolean {
	return text.trim() === ''
}

function plainCell(cell: string, onMarkup: (name: string) => void): string {
	// `="007"` keeps Excel from reading a number.
	const [, shown] = /^="(.*)"$/s.exec(cell) ?? []
	const text = plainText(shown?.replaceAll('""', '"') ?? cell, onMarkup)
	return isEmptyCell(text) || errorOfExcel.test(text) ? '' : text
}

const errorOfExcel = /^#(?:(?:VERW|REF|WAARDE|VALUE|GETAL|NUM|LEEG|NULL)!|(?:NAAM|NAME)\?|(?:DEEL|DIV)\/0!)$/

function isSame(name: string, value: CellValue | undefined): boolean {
	return typeof value === 'string' && value.trim().toLowerCase() === name.trim().toLowerCase()
}

/** Whether a row is about the document: *Bron: RIVM, 2024*, *Laatst bijgewerkt | 12-3-2024*. */
function isFooter(values: readonly CellValue[]): boolean {
	const [first = '', ...others] = values.flat().filter(cell => !isBlank(cell))
	const [start = '', rest = ''] = first.split(/:(.*)/s)
	if (!isAboutDocument(start)) return false
	const text = [rest, ...others].join(' ').trim()
	return first.includes(':') || /\d|©|https?:/.test(text) || text.split(/\s+/).length < 3
}

/**
 * Returns tables next to each other, with the same columns, as one: `Term;Uitleg;;Term;Uitleg`. The rows of the left one
 * come first.
 */
function sideBySide({columns, rows}: Table): Table {
	const names = columns.map(name => name.trim().toLowerCase())
	const width = names.indexOf(names.find(name => name !== '') ?? '', names.findIndex(name => name !== '') + 1)
	const start = names.findIndex(name => name !== '')
	const period = width - start
	if (width < 0 || period < 2 || !isGlossaryHeader(columns.slice(start, width))) return {columns, rows}
	// The last table may lack the empty column that is between two.
	const isRepeated = names.every((name, i) => i < width || name === names[i - period])
	const isWhole = (names.length - start) % period === 0 || names[width - 1] === ''
	if (!isRepeated || !isWhole) return {columns, rows}
	const parts = Array.from(
		{length: Math.ceil((names.length - start) / period)},
		(_, part) => start + part * period,
	)
	return {
		columns: columns.slice(start, width),
		rows: parts.flatMap(from =>
			rows
				.map(({place, values}) => ({place, values: values.slice(from, from + period)}))
				.filter(({values}) => values.flat().some(cell => !isBlank(cell))),
		),
	}
}
