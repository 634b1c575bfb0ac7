import {parse} from 'csv-parse/sync'
import type {Problem} from './draft.ts'

/** The start of a cell that a spreadsheet may take for a formula, after any apostrophes. */
export const formulaStart = /^'*[=+\-@\t\r\n]/

/** The same with at least one apostrophe, of which one is only in the file. */
export const escapedFormulaStart = /^'+[=+\-@\t\r\n]/

/** A row that has text, and the line in the source where it starts. */
export interface Row {
	readonly cells: readonly string[]
	readonly line: number
}

/** Reads the rows of CSV that have text, and adds a problem for a line that isn't one. */
export function readRows(text: string, problems: Problem[]): Row[] {
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

/** A cell without the apostrophe that `printCsv` put before it. */
function withoutEscape(cell: string): string {
	return escapedFormulaStart.test(cell) ? cell.slice(1) : cell
}

/** The delimiter that occurs most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
	const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
	const count = (delimiter: string) => first.split(delimiter).length
	return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
