import {isListKey} from '../dutch/index.ts'
import {isGlossaryHeader, knownField, readColumns} from './column-fields.ts'
import type {Draft} from './draft.ts'
import {isJsonObject, type JsonObject} from './json-ld.ts'
import {cellsIn, readValue, recordsIn} from './json-values.ts'
import {createProblemLog, type ProblemLog} from './problem-log.ts'
import {draftsOfTable, isExplanation, isMostly, isName} from './table.ts'
import {findTable, isTableOfPairs} from './table-header.ts'

/** A list of terms somewhere in JSON. */
export interface JsonTable {
	/** What the terms and definitions are called; lists with the same names belong together. */
	readonly signature: string
	readonly read: (log: ProblemLog) => Draft[]
}

/** Where a value is in JSON, and what that says of it. */
export interface JsonContext {
	/** Its path: `data[2].items`. */
	readonly place: string
	/** Whether a key on the path names a glossary: `begrippen`. */
	readonly isNamed: boolean
	/** Whether the same keys have texts in another language, so that they are no terms. */
	readonly isInterface: boolean
}

/** An object as a row, with its place. */
interface RecordRow {
	readonly place: string
	readonly record: JsonObject
}

/** Returns the list of terms that an array or object is; `undefined` if it is none for certain. */
export function tableIn(value: unknown, context: JsonContext): JsonTable | undefined {
	const {place} = context
	if (Array.isArray(value)) {
		const records = recordsIn(value)?.map((record, i) => ({place: `${place || 'rows'}[${i}]`, record}))
		return records ? tableOfRecords(records, context) : tableOfCells(value, place || 'rows')
	}
	if (!isJsonObject(value)) return undefined
	const keys = Object.keys(value)
	const records = recordsIn(Object.values(value))?.map((record, i) => ({
		place: place === '' ? (keys[i] ?? '') : `${place}.${keys[i]}`,
		record,
	}))
	if (!records) return tableOfTexts(value, context)
	return tableOfRecords(records, context) ?? tableByKeys(records, keys, context)
}

/** Returns the names of the fields of some objects. */
export function namesIn(records: readonly JsonObject[]): string[] {
	return [...new Set(records.flatMap(record => Object.keys(record)))]
}

/** Reads objects as rows of a table. */
function tableOfRecords(rows: readonly RecordRow[], {place, isNamed}: JsonContext): JsonTable | undefined {
	const names = namesIn(rows.map(({record}) => record))
	const isList = isNamed || rows.some(({record}) => isNamedItem(record))
	const columns = withWeakNames(names, isList)
	const definition = columns.find(name => knownField(name) === 'definition')
	if (definition === undefined || !isGlossaryHeader(columns)) return undefined
	const hasTerm = columns.some(name => ['prefLabel', 'altLabel'].includes(knownField(name) ?? ''))
	return hasTerm || !isDescription.test(definition) ? tableOf(rows, names, columns, place) : undefined
}

/** Reads objects whose keys are the terms that they explain. */
function tableByKeys(
	rows: readonly RecordRow[],
	keys: readonly string[],
	context: JsonContext,
): JsonTable | undefined {
	const names = namesIn(rows.map(({record}) => record))
	const definition = names.find(name => knownField(name) === 'definition')
	const isCertain =
		definition !== undefined &&
		(context.isNamed || !(isDescription.test(definition) || context.isInterface)) &&
		!names.some(name => /^(?:\$ref|type|enum)$/.test(name))
	if (!isCertain || rows.length < 2 || !areTerms(keys)) return undefined
	const withKeys = rows.map(({place, record}, i) => ({place, record: {...record, [keyColumn]: keys[i]}}))
	const table = tableOf(withKeys, [keyColumn, ...names], ['term', ...names], context.place)
	return {
		...table,
		read: log => {
			log.addOfKind('keys', context.place || 'JSON', keysAsTerms)
			return table.read(log)
		},
	}
}

const keyColumn = ' key'
const keysAsTerms = 'Read the keys as terms'

function tableOf(
	rows: readonly RecordRow[],
	names: readonly string[],
	columns: readonly string[],
	place: string,
): JsonTable {
	const {fields, formal} = readColumns(columns)
	return {
		signature: ['prefLabel', 'definition'].map(field => columns[fields.indexOf(field)]).join(),
		read: log => {
			const ignored = createProblemLog()
			const values = rows.map(row => ({
				place: row.place,
				values: names.map((name, i) =>
					readValue(row.record[name], row.place, fields[i] || i === formal ? log : ignored),
				),
			}))
			return draftsOfTable({columns, rows: values}, place || 'rows', log)
		},
	}
}

/** Reads arrays of cells: with a header, or pairs. */
function tableOfCells(values: readonly unknown[], place: string): JsonTable | undefined {
	const rows = values.flatMap((value, i) => {
		const cells = cellsIn(value)
		return cells ? [{cells, place: `${place}[${i}]`}] : []
	})
	const hasHeader = rows.slice(0, 2).some(({cells}) => isGlossaryHeader(cells))
	if (rows.length < values.length || rows.length === 0 || !(hasHeader || isTableOfPairs(rows)))
		return undefined
	return {
		signature: 'cells',
		read: log => {
			const found = findTable(rows, log)
			return draftsOfTable(found.table, found.place, log)
		},
	}
}

/** Reads an object of texts, if its keys are terms and the texts explain them. */
function tableOfTexts(value: JsonObject, {place, isNamed, isInterface}: JsonContext): JsonTable | undefined {
	const entries = Object.entries(value)
	const texts = entries.flatMap(([, text]) => (typeof text === 'string' ? text.trim() : []))
	if (texts.length < entries.length || texts.length < 2 || !areTerms(entries.map(([key]) => key)))
		return undefined
	const aboutFile = entries.some(
		([key, text]) => (metadata.test(key) && wordCount(text) < 4) || knownField(key) === 'definition',
	)
	const isList = isNamed ? isMostly(texts, isExplanation) : isMostly(texts, isSentence) && !isInterface
	if (aboutFile || !isList || texts.some(text => notExplanation.test(text))) return undefined
	return {
		signature: 'texts',
		read: log => {
			log.addOfKind('keys', place || 'JSON', keysAsTerms)
			const rows = entries.map(([term, text]) => ({
				place: place === '' ? term : `${place}.${term}`,
				values: [term, String(text)],
			}))
			return draftsOfTable({columns: ['term', 'uitleg'], rows}, place || 'JSON', log)
		},
	}
}

const metadata =
	/^(?:name|naam|version|versie|title|titel|description|language|lang|taal|author|auteur|date|datum|url|id|type|license|locale)$/i
/** A placeholder of a program, an option of a command, or a question. */
const notExplanation = /\{\{?\s*\w+\s*\}|%[sd]|\$t\(| --?\w|&&|[?!]$/
/** A key of a program instead of a term: `login_button`, `loginButton`, `nav.home`. */
const identifier = /_|^[a-z]+(?:[A-Z][a-z]+)+$|^\w{2,}(?:\.\w{2,})+$|^[@$]/

function areTerms(keys: readonly string[]): boolean {
	return keys.every(key => isName(key) && !identifier.test(key) && key.length <= 100)
}

function isSentence(text: string): boolean {
	return wordCount(text) >= 4 || (wordCount(text) >= 2 && /[\p{L})]\.$/u.test(text))
}

function wordCount(value: unknown): number {
	return typeof value === 'string' ? value.trim().split(/\s+/).length : 0
}

/** Names that mean a term or its text only in a glossary, since every page of a site has them. */
const weakTerm = /^(?:title|titel|name|naam)$/i
const weakDefinition = /^(?:content|body|text|tekst|inhoud|html)$/i
/** Names of texts about anything, which explain the term of a glossary only beside one. */
const isDescription = /descri|omschrij|beschrij|comment|toelicht|note/i
/** Names that nothing but a term has. */
const isTerm = /^(?:term|woord|begrip|vakterm|lemma|afkorting)/i

/** Returns the names of columns, with known names for weak ones in a list of terms. */
function withWeakNames(names: readonly string[], isList: boolean): string[] {
	const columns = [...names]
	const rename = (field: string, weak: RegExp, name: string) => {
		if (columns.some(column => knownField(column) === field)) return
		const index = columns.findIndex(column => weak.test(column))
		if (index >= 0) columns[index] = name
	}
	if (isList) rename('prefLabel', weakTerm, 'term')
	if (isList || names.some(name => isTerm.test(name))) rename('definition', weakDefinition, 'uitleg')
	return columns
}

/** Whether an item says that it is of a glossary, by its type or address: `"type": "glossary"`. */
function isNamedItem(record: JsonObject): boolean {
	return ['type', '__typename', 'link', 'url', 'path', 'collection', 'category'].some(name => {
		const value = record[name]
		return typeof value === 'string' && isListKey(value.slice(0, 200))
	})
}
