import {parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'
import {fieldsOfColumns, namesOfField} from '../glossary/columns.ts'
import type {Concept, Source} from '../glossary/concept.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {joinCell, splitCell} from './list-cell.ts'
import {type Draft, type ParsedGlossary, type Problem, toGlossary} from './to-glossary.ts'

export interface CsvOptions {
	/** Whether it is for a Dutch Excel: `;` between cells, and a byte order mark. Default `false`: RFC 4180. */
	readonly excel?: boolean
}

const columns = [
	...['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'related', 'document', 'list', 'headword'],
]

/** Prints a glossary as CSV (RFC 4180), all of it: a row for each concept, ` | ` between values in one cell. */
export function printCsv(concepts: readonly Concept[], {excel = false}: CsvOptions = {}): string {
	const rows = concepts.map(({id, prefLabel, altLabel, hiddenLabel, definition, related, source}) => [
		...[id, prefLabel, joinCell(altLabel), joinCell(hiddenLabel), definition, joinCell(related)],
		...[
			joinCell(source.map(({document}) => document)),
			joinCell(source.map(({list}) => list ?? '')),
			joinCell(source.map(({headword}) => headword)),
		],
	])
	return stringify([columns, ...rows], {bom: excel, delimiter: excel ? ';' : ',', record_delimiter: '\r\n'})
}

/**
 * Reads a glossary from CSV with commas, semicolons or tabs, with or without a byte order mark. The header names the columns, as
 * `printCsv` does or in Dutch (term, synoniemen, uitleg, …), in any order; without one the first column is the term, the second
 * its definition. An id that is missing is made from the term. Never throws; places are `'line 3'`.
 */
export function parseCsv(text: string): ParsedGlossary {
	const problems: Problem[] = []
	const [header, ...rows] = readRows(text, problems)
	if (!header) return {concepts: [], problems}
	const named = fieldsOfColumns(header.cells, names)
	const isHeader = named.includes('prefLabel')
	const fields = isHeader ? named : ['prefLabel', 'definition']
	const unread = isHeader ? header.cells.filter((cell, at) => !named[at] && cell.trim() !== '') : []
	if (unread.length > 0)
		problems.push({place: `line ${header.line}`, reason: `Left out columns: ${unread.join(', ')}`})
	const drafts = (isHeader ? rows : [header, ...rows]).map(({cells, line}) => {
		const extra = cells.slice(fields.length).filter(cell => cell.trim() !== '')
		const place = `line ${line}`
		if (extra.length > 0)
			problems.push({place, reason: `Left out cells behind the last column: \`${extra.join(' | ')}\``})
		return draftOfRow(cells, fields, header.cells, place)
	})
	return toGlossary(drafts, problems)
}

interface Row {
	readonly cells: readonly string[]
	readonly line: number
}

function readRows(text: string, problems: Problem[]): Row[] {
	const rows: Row[] = []
	// Excel's own word on what stands between cells
	const [first = '', sign] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? []
	let line = first === '' ? 1 : 2
	const addProblem = (reason: string) => problems.push({place: `line ${line}`, reason})
	try {
		parse(text.slice(first.length), {
			bom: true,
			delimiter: sign ?? delimiterOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_records_with_error: true,
			on_skip(error) {
				addProblem(error?.message ?? 'Expected a row of CSV')
				return undefined
			},
			on_record(record: string[], {lines}: {lines: number}) {
				if (record.some(cell => cell.trim() !== '')) rows.push({cells: record, line})
				line = lines + (first === '' ? 1 : 2)
				return null
			},
		})
	} catch (error) {
		addProblem(error instanceof Error ? error.message : String(error))
	}
	return rows
}

/** The sign that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
	const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
	const count = (sign: string) => first.split(sign).length
	return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function draftOfRow(
	cells: readonly string[],
	fields: readonly (string | undefined)[],
	header: readonly string[],
	place: string,
): Draft {
	const cell = (field: string) => cells[fields.indexOf(field)] ?? ''
	const list = (field: string) => {
		const values = cells.flatMap((cell, at) => {
			if (fields[at] !== field) return []
			return header[at] === field ? splitCell(cell) : cell.split(/[|;,]/)
		})
		return values.map(collapseWhiteSpace).filter(value => value !== '')
	}
	const prefLabel = collapseWhiteSpace(cell('prefLabel'))
	const id = cell('id').trim()
	const lists = splitCell(cell('list'))
	const headwords = splitCell(cell('headword'))
	const source: Source[] = splitCell(cell('document')).map((document, at) => ({
		document,
		list: lists[at] || null,
		headword: headwords[at] ?? prefLabel,
	}))
	return {
		place,
		key: id,
		id,
		prefLabel,
		altLabel: list('altLabel'),
		hiddenLabel: list('hiddenLabel'),
		definition: cell('definition').trim(),
		related: list('related'),
		source,
	}
}

/** Headers beside the Dutch ones, in lower case, and the field that they mean. */
const names: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...columns.map((name): [string, string] => [name.toLowerCase(), name]),
	...namesOfField('altLabel', 'synonym|synonyms'),
	...namesOfField('hiddenLabel', 'spelfouten|misspellings'),
	...namesOfField('definition', 'description'),
	...namesOfField('related', 'verwant|gerelateerd'),
	...namesOfField('document', 'bron|source'),
	...namesOfField('list', 'lijst'),
])
