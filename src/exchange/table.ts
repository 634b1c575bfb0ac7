import {
	fieldOfName,
	fieldsOfColumns,
	hasKnownName,
	isEmptyCell,
	namesOfField,
} from '../glossary/column-names.ts'
import type {Source} from '../glossary/concept.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {readHeadword} from '../word-list/headword.ts'
import type {Draft} from './draft.ts'
import {splitCell} from './list-cell.ts'
import type {ProblemLog} from './problem-log.ts'
import {parseReview} from './review-cell.ts'

/** A row of a table: a value for each column, a text or several. */
export interface TableRow {
	readonly place: string
	readonly values: readonly (string | readonly string[])[]
}

/** The names of the columns that `printCsv` always prints. */
export const printedColumns = [
	...['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition'],
	...['related', 'document', 'list', 'headword'],
] as const

/** Whether a row names the columns of a glossary. */
export function isGlossaryHeader(names: readonly string[]): boolean {
	return fieldsOfColumns(names, fieldByName).includes('prefLabel')
}

/** Whether a row has the name of a column, and so is a header, though maybe not of a glossary. */
export function isHeader(names: readonly string[]): boolean {
	return hasKnownName(names, fieldByName)
}

/**
 * Reads the rows of a table with a header for which {@link isGlossaryHeader} is true. In a table that `printCsv`
 * printed, terms are labels as they are. In any other, a term is a headword as in a word list, a cell such as `n.v.t.`
 * is empty, and rows that are collections or schemes of SKOS are left out.
 */
export function draftsOfTable(
	columns: readonly string[],
	place: string,
	rows: readonly TableRow[],
	log: ProblemLog,
): Draft[] {
	const fields = fieldsOfColumns(columns, fieldByName)
	const isPrinted = printedColumns.every(name => columns.includes(name))
	// A formal definition beside a plain one, for the rows that lack the plain one.
	const formal = columns.findIndex((name, i) => !fields[i] && fieldOfName(name, fieldByName) === 'definition')
	const unread = columns.filter((name, index) => !fields[index] && index !== formal && name.trim() !== '')
	if (unread.length > 0) log.add(place, `Left out columns: ${unread.join(', ')}`)
	return rows.flatMap(row => {
		const extra = row.values.slice(fields.length).flat().filter(isNotBlank)
		if (extra.length > 0)
			log.addOfKind('cells', row.place, `Left out cells after the last column: \`${extra.join(' | ')}\``)
		const values = isPrinted ? row.values : row.values.map(withoutEmpty)
		const textIn = (field: string) => values.flatMap((value, i) => (fields[i] === field ? value : [])).join()
		const language = textIn('language').trim()
		if (/(?:Collection|ConceptScheme)$/i.test(textIn('type')))
			log.addOfKind('scheme', row.place, 'Left out a row that is not a concept but a collection or scheme')
		else if (language !== '' && !dutch.test(language))
			log.addOfKind('language', row.place, `Left out a row in another language: \`${language.slice(0, 60)}\``)
		else {
			const draft = draftOfRow({...row, values}, fields, columns, isPrinted)
			const other = [values[formal] ?? ''].flat().join(' | ').trim()
			if (draft.definition === '') return [{...draft, definition: other}]
			if (other !== '' && other !== draft.definition)
				log.addOfKind('definition', row.place, 'Left out a definition, since there is a plain explanation')
			return [draft]
		}
		return []
	})
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
			const isExpansion = fieldOfName(columns[index] ?? '', fieldByName) === 'definition'
			return isExpansion ? value : value.split(/[|;,\n]|##/)
		})
		return texts.map(collapseWhiteSpace).filter(value => value !== '')
	}
	const term = collapseWhiteSpace(textOf('prefLabel'))
	const definition = textOf('definition')
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
		modified: isoDate(textOf('modified')),
		reviewed: splitCell(textOf('reviewed')).filter(Boolean).map(parseReview),
	}
}

/** Terms that name each other differ in case. */
function keyOf(text: string): string {
	return text.toLowerCase()
}

/** Returns a value as an empty text if it only says that there is none. */
function withoutEmpty(value: TableRow['values'][number]): TableRow['values'][number] {
	return typeof value === 'string' && isEmptyCell(value) ? '' : value
}

const dutch = /^(?:nl\b|nld$|dut$|nederlands|dutch)/i

function isNotBlank(text: string): boolean {
	return text.trim() !== ''
}

/** Returns a date as a Dutch Excel saves it (`3-11-2026`) as `2026-11-03`; any other text unchanged. */
function isoDate(text: string): string {
	const [, day = '', month = '', year] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text) ?? []
	return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The field for each name, in lower case, in addition to those of any table. */
const fieldByName: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...[...printedColumns, 'ambiguousLabel', 'scopeNote', 'broader', 'subject', 'modified', 'reviewed']
		.filter(name => name !== 'definition')
		.map((name): [string, string] => [name.toLowerCase(), name]),
	...namesOfField('id', 'identifier|@id|uri|iri|concepturi|concept uri'),
	...namesOfField('type', 'type|rdf:type|@type'),
	...namesOfField('language', 'language|lang|taal'),
	...namesOfField('altLabel', 'alternatief label|alternatieve labels|alias|aliassen|aliases'),
	...namesOfField('hiddenLabel', 'zoeklabel|zoeklabels'),
	...namesOfField('hiddenLabel', 'spelfouten|misspellings'),
	...namesOfField('related', 'verwant|verwante term|verwante termen|gerelateerd|is gerelateerd aan|zie ook'),
	...namesOfField('document', 'bron|source|heeft bron'),
	...namesOfField('list', 'lijst'),
	...namesOfField(
		'broader',
		'breder|boven|bovenliggend begrip|bredere term|bredere termen|heeft bovenliggend begrip|is specialisatie van',
	),
	...namesOfField(
		'narrower',
		'smaller|onder|onderliggend begrip|nauwere term|nauwere termen|narrower|heeft onderliggend begrip|is generalisatie van',
	),
	...namesOfField('subject', 'vakgebied|vakgebieden'),
	...namesOfField('modified', 'gewijzigd|laatst gewijzigd'),
	...namesOfField('reviewed', 'beoordeeld|beoordelingen'),
])
