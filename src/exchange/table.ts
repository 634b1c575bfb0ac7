import type {Source} from '../glossary/concept.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {readHeadword} from '../word-list/headword.ts'
import {type ColumnFields, knownField, printedColumns, readColumns} from './column-fields.ts'
import {withoutRepeated, withReferences} from './cross-references.ts'
import type {Draft} from './draft.ts'
import {splitCell} from './list-cell.ts'
import type {ProblemLog} from './problem-log.ts'
import {parseReview} from './review-cell.ts'
import {isBlank, plainTable, shownCells, type Table, type TableRow} from './table-rows.ts'

/**
 * Reads a table with a header for which `isGlossaryHeader` is true. In a table that `printCsv` printed, terms are labels
 * as they are. In any other, a term is a headword as in a word list, a cell such as `n.v.t.` is empty, and rows that are
 * collections or schemes of SKOS are left out.
 *
 * @param place the place of the header
 */
export function draftsOfTable(table: Table, place: string, log: ProblemLog): Draft[] {
	const isPrinted = printedColumns.every(name => table.columns.includes(name))
	const {columns, rows} = isPrinted ? table : plainTable(table, log)
	const columnFields = readColumns(columns)
	const {fields, formal, guessed} = columnFields
	if (guessed.some(i => !mayBe(fields[i], rows, i))) {
		log.add(place, noHeader(columns))
		return []
	}
	for (const i of guessed)
		log.addOfKind(
			`read ${columns[i]}`,
			place,
			`Read \`${columns[i]}\` as the ${fields[i] === 'definition' ? 'definition' : 'term'}`,
		)
	const unread = [...columns.keys()].filter(i => !fields[i] && i !== formal)
	const named = unread.filter(i => !isBlank(columns[i] ?? ''))
	if (named.length > 0) {
		const reason = `Left out columns: ${named.map(i => columns[i]).join(', ')}`
		log.addOfKind(reason, place, reason)
	}
	for (const i of unread.filter(i => isBlank(columns[i] ?? ''))) {
		const filled = rows.find(({values}) => [values[i] ?? ''].flat().some(cell => !isBlank(cell)))
		if (filled)
			log.add(
				filled.place,
				`Left out a column without a name, number ${i + 1}: \`${[filled.values[i] ?? ''].flat().join(' | ').slice(0, 60)}\``,
			)
	}
	const drafts = rows.flatMap(row => readRow(row, columnFields, columns, isPrinted, log))
	return isPrinted ? drafts : withReferences(withoutRepeated(drafts, log), log)
}

/** Returns the problem of a table whose columns are not known. */
export function noHeader(cells: readonly string[]): string {
	return `Expected a header with a column for the term and one for its definition, found \`${shownCells(cells)}\``
}

/** Whether a column whose name is not known may have terms or definitions, by what is in most of its rows. */
function mayBe(field: string | undefined, rows: readonly TableRow[], index: number): boolean {
	const texts = rows
		.map(({values}) => [values[index] ?? ''].flat().join(' ').trim())
		.filter(text => text !== '')
	return isMostly(texts, field === 'definition' ? isExplanation : isName)
}

/** Whether at least half of the texts are of a kind. */
export function isMostly(texts: readonly string[], isKind: (text: string) => boolean): boolean {
	return texts.filter(isKind).length * 2 >= texts.length
}

/** Whether a text may explain a term: it has more than one word. */
export function isExplanation(text: string): boolean {
	return /\S\s+\S/.test(text)
}

/** Whether a text may be a term: it has letters, and is not an address. */
export function isName(text: string): boolean {
	return /\p{L}/u.test(text) && !text.includes('://')
}

function readRow(
	row: TableRow,
	{fields, formal}: ColumnFields,
	columns: readonly string[],
	isPrinted: boolean,
	log: ProblemLog,
): Draft[] {
	const {place, values} = row
	const textIn = (field: string) => values.flatMap((value, i) => (fields[i] === field ? value : [])).join()
	const language = textIn('language').trim()
	if (/(?:Collection|ConceptScheme)$/i.test(textIn('type'))) {
		log.addOfKind('scheme', place, 'Left out a row that is not a concept but a collection or scheme')
		return []
	}
	if (language !== '' && !dutch.test(language)) {
		log.addOfKind('language', place, `Left out a row in another language: \`${language.slice(0, 60)}\``)
		return []
	}
	const draft = draftOfRow(row, fields, columns, isPrinted)
	if (!isPrinted && /\n/.test([values[fields.indexOf('prefLabel')] ?? ''].flat().join('').trim()))
		log.addOfKind('lines', place, `Read the lines of a cell as one term: \`${draft.prefLabel}\``)
	const other = [values[formal] ?? ''].flat().join(' | ').trim()
	if (draft.definition === '') return [{...draft, definition: other}]
	if (other !== '' && other !== draft.definition)
		log.addOfKind('definition', place, 'Left out a definition, since there is a plain explanation')
	return [draft]
}

function draftOfRow(
	{place, values}: TableRow,
	fields: readonly (string | undefined)[],
	columns: readonly string[],
	isPrinted: boolean,
): Draft {
	const textOf = (field: string) => [values[fields.indexOf(field)] ?? ''].flat().join(' | ').trim()
	const valuesOf = (field: string) => {
		const texts = values.flatMap((value, index) => {
			if (fields[index] !== field) return []
			if (typeof value !== 'string') return value
			if (columns[index] === field && !value.includes('##')) return splitCell(value)
			// What an abbreviation stands for may have commas in it: Verpleging, Verzorging en Thuiszorg.
			const isExpansion = knownField(columns[index] ?? '') === 'definition'
			return isExpansion ? value : value.split(/[|;,\n]|##/)
		})
		return texts.map(collapseWhiteSpace).filter(value => value !== '')
	}
	const written = collapseWhiteSpace(textOf('prefLabel'))
	// Wikidata shows an item without a label by its number, which is the end of its address.
	const isNumber =
		/^[A-Z]\d+$/.test(written) &&
		values.some(value => typeof value === 'string' && value.endsWith(`/${written}`))
	const term = isNumber ? '' : written
	// Figures alone explain nothing: `Totaal;25`.
	const definition = isPrinted || /\p{L}/u.test(textOf('definition')) ? textOf('definition') : ''
	const [prefLabel = term, ...otherLabels] = isPrinted ? [] : readHeadword(term, definition)
	const id = textOf('id')
	const lists = splitCell(textOf('list'))
	const headwords = splitCell(textOf('headword'))
	const source: Source[] = splitCell(textOf('document')).map((document, index) => ({
		document,
		list: lists[index] || null,
		headword: headwords[index] ?? term,
	}))
	return {
		place,
		key: keyOf(id === '' ? term : id),
		id,
		prefLabel,
		altLabel: [...otherLabels, ...valuesOf('altLabel')],
		hiddenLabel: valuesOf('hiddenLabel'),
		definition,
		related: valuesOf('related').map(keyOf),
		source,
		ambiguousLabel: valuesOf('ambiguousLabel'),
		scopeNote: textOf('scopeNote'),
		broader: valuesOf('broader').map(keyOf),
		narrower: valuesOf('narrower').map(keyOf),
		subject: valuesOf('subject'),
		rarity: textOf('rarity'),
		modified: isoDate(textOf('modified')),
		reviewed: splitCell(textOf('reviewed')).filter(Boolean).map(parseReview),
	}
}

/** Terms that name each other differ in case. */
function keyOf(text: string): string {
	return text.toLowerCase()
}

const dutch = /^(?:nl\b|nld$|dut$|nederlands|dutch)/i

/** Returns a date as a Dutch Excel saves it (`3-11-2026`) as `2026-11-03`; any other text unchanged. */
function isoDate(text: string): string {
	const [, day = '', month = '', year] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text) ?? []
	return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
