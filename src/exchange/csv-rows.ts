import {withoutByteOrderMark} from '../text/white-space.ts'
import {readPreamble} from './preamble.ts'

/** The start of a cell that a spreadsheet may take for a formula, after any apostrophes. */
export const formulaStart = /^'*[=+\-@\t\r\n]/

/** The same with at least one apostrophe, of which one is only in the file. */
export const escapedFormulaStart = /^'+[=+\-@\t\r\n]/

/** A row that has text, and the line in the source where it starts. */
export interface Row {
	readonly cells: readonly string[]
	readonly line: number
	/** The first cell with a quote at its start that nothing closes. */
	readonly unclosed: string | undefined
}

/**
 * Reads the rows of CSV that have text: RFC 4180, with any of the delimiters and line ends that are in use. Nothing
 * makes it fail: a quote that no quote closes before the end of a cell is an ordinary character, so that a stray one
 * costs no more than its own cell. Linear.
 *
 * @param isKnownHeader whether a row is the header of a table; decides between delimiters
 */
export function readRows(text: string, isKnownHeader: (cells: readonly string[]) => boolean): Row[] {
	const source = withoutByteOrderMark(text).replace(/\r\n?/g, '\n')
	const {body, line, delimiter = bestDelimiter(body, isKnownHeader)} = readPreamble(source)
	return rowsOf(body, delimiter, line, Infinity)
}

const sampleSize = 50

/**
 * Returns the delimiter by which a row is a known header, or else the one that splits most rows into the same number
 * of cells.
 */
function bestDelimiter(text: string, isKnownHeader: (cells: readonly string[]) => boolean): string {
	const candidates = ['\t', ';', ','].map(delimiter => {
		const rows = rowsOf(text, delimiter, 1, sampleSize)
		const length = rows[0]?.cells.length ?? 0
		const isHeader = rows.some(({cells}) => isKnownHeader(cells))
		const alike = rows.filter(({cells}) => cells.length === length).length / rows.length
		return {delimiter, score: [Number(isHeader), Number(length > 1), alike, length]}
	})
	const isBetter = (a: readonly number[], b: readonly number[]) => {
		const different = a.findIndex((value, i) => value !== b[i])
		return (a[different] ?? 0) > (b[different] ?? 0)
	}
	return candidates.reduce((best, other) => (isBetter(other.score, best.score) ? other : best)).delimiter
}

/** The rows of a text with `\n` as line end, up to a number of rows. */
function rowsOf(text: string, delimiter: string, firstLine: number, limit: number): Row[] {
	const rows: Row[] = []
	let line = firstLine
	let index = 0
	while (index < text.length && rows.length < limit) {
		const cells: string[] = []
		const start = index
		let unclosed: string | undefined
		do {
			if (cells.length > 0) index++
			const {cell, end, isUnclosed} = readCell(text, index, delimiter)
			if (isUnclosed) unclosed ??= cell
			cells.push(withoutEscape(cell))
			index = end
		} while (text.charAt(index) === delimiter)
		if (cells.some(cell => cell.trim() !== '')) rows.push({cells, line, unclosed})
		index++
		line += text.slice(start, index).split('\n').length - 1
	}
	return rows
}

/** Reads the cell at an offset, and returns where it ends: at a delimiter, a line end or the end of the text. */
function readCell(text: string, start: number, delimiter: string) {
	const open = afterSpaces(text, start)
	const isQuoted = text.charAt(open) === '"'
	if (isQuoted) {
		const close = closingQuote(text, open)
		const end = afterSpaces(text, close + 1)
		if (close > 0 && (end === text.length || text.charAt(end) === delimiter || text.charAt(end) === '\n'))
			return {cell: text.slice(open + 1, close).replaceAll('""', '"'), end, isUnclosed: false}
	}
	let end = start
	while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n') end++
	return {cell: text.slice(start, end), end, isUnclosed: isQuoted}
}

/** The offset of the first quote after an opening one that is not doubled; -1 if there is none. */
function closingQuote(text: string, open: number): number {
	let quote = text.indexOf('"', open + 1)
	while (quote >= 0 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2)
	return quote
}

function afterSpaces(text: string, start: number): number {
	let index = start
	while (text.charAt(index) === ' ') index++
	return index
}

/** A cell without the apostrophe that `printCsv` put before it. */
function withoutEscape(cell: string): string {
	return escapedFormulaStart.test(cell) ? cell.slice(1) : cell
}
