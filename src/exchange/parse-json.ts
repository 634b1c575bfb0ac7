import {isListKey} from '../dutch/index.ts'
import {expectString} from '../text/expect-type.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import type {ParsedGlossary} from './draft.ts'
import {isJsonObject, type JsonObject} from './json-ld.ts'
import {type JsonContext, type JsonTable, namesIn, tableIn} from './json-tables.ts'
import {dutchKeyOf, recordsIn} from './json-values.ts'
import {createProblemLog} from './problem-log.ts'
import {toGlossary} from './to-glossary.ts'

/**
 * Reads a glossary from JSON of any shape, other than SKOS: the rows of a database, a CMS or an API, wherever they are in
 * the file; terms as keys with their explanations; pairs. The names are those of {@link parseRows}. *Title* and *body* are
 * a term and its explanation only under a key that names a glossary (*begrippen*), or in items of such a type.
 *
 * No text makes it throw. What is not certainly a list of terms is refused, with the keys that were found: also several
 * lists of different kinds. Linear.
 *
 * @example
 * ```ts
 * import {parseJson} from 'zorgwoorden/exchange'
 *
 * const {concepts} = parseJson('{"data": {"A": [{"woord": "Abces", "uitleg": "Holte met pus."}], "B": []}}')
 * concepts.map(({id, definition}) => [id, definition]) // => [['abces', 'Holte met pus.']]
 * ```
 */
export function parseJson(json: string): ParsedGlossary {
	expectString('json', json)
	let value: unknown
	try {
		value = JSON.parse(withoutByteOrderMark(json))
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		return {concepts: [], problems: [{place: 'JSON', reason}]}
	}
	const log = createProblemLog()
	const {tables, others, notes} = findTables(value)
	const [first] = tables
	const isOneList = tables.every(({table, isNamed}) => isNamed || table.signature === first?.table.signature)
	if (first && !isOneList) {
		const places = [...new Set(tables.map(({place}) => `\`${place || 'rows'}\``))].slice(0, 5).join(', ')
		log.add('JSON', `Expected one list of terms, found several with different keys: ${places}`)
	}
	if (!first) {
		const [place = 'JSON', names = isJsonObject(value) ? Object.keys(value) : []] = others[0] ?? []
		const found = names.length > 0 ? `\`${names.slice(0, 20).join(', ')}\`` : 'none'
		const expected = 'Expected objects with a key for the term and one for its definition'
		log.add(place, `${expected}, such as \`term\` and \`uitleg\`, found ${found}`)
	}
	if (!first || !isOneList) return {concepts: [], problems: log.list()}
	for (const [place, reason] of notes) log.add(place, reason)
	const around = new Set(tables.flatMap(({place}) => pathsTo(place)))
	for (const [place, names] of others)
		if (!around.has(place)) {
			const shown = names.slice(0, 20).join(', ')
			log.add(place, `Left out objects without keys for a term and its definition: \`${shown}\``)
		}
	return toGlossary(
		tables.flatMap(({table}) => table.read(log)),
		log,
	)
}

interface Found {
	readonly tables: {readonly table: JsonTable; readonly place: string; readonly isNamed: boolean}[]
	/** Lists of objects that are no terms, with the names of their fields. */
	readonly others: (readonly [place: string, names: readonly string[]])[]
	/** What is left out besides. */
	readonly notes: (readonly [place: string, reason: string])[]
}

/** Finds the lists of terms at any depth, in order, with a stack instead of recursion. */
function findTables(root: unknown): Found {
	const found: Found = {tables: [], others: [], notes: []}
	const pending: (JsonContext & {readonly value: unknown})[] = [
		{value: root, place: '', isNamed: false, isInterface: false},
	]
	for (let next = pending.pop(); next; next = pending.pop()) {
		const {value, place, isNamed} = next
		const table = tableIn(value, next)
		if (table) {
			found.tables.push({table, place, isNamed})
			continue
		}
		if (Array.isArray(value)) {
			const records = recordsIn(value)
			if (records) found.others.push([place || 'rows', namesIn(records)])
		}
		if (typeof value !== 'object' || value === null || isSchema(value)) continue
		const dutchKey = isJsonObject(value) ? dutchKeyOf(value) : undefined
		const keys = Object.keys(value)
		const entries = Object.entries(value).filter(([key]) => dutchKey === undefined || key === dutchKey)
		if (dutchKey !== undefined && keys.length > 1) {
			const languages = keys.filter(key => key !== dutchKey).slice(0, 20)
			found.notes.push([place || 'JSON', `Left out what is in another language: ${languages.join(', ')}`])
		}
		const isInterface =
			next.isInterface || (isJsonObject(value) && dutchKey !== undefined && hasSameKeys(value, dutchKey))
		for (const [key, inner] of entries.reverse())
			pending.push({
				value: inner,
				place: place.length > 80 ? place : pathOf(place, key, Array.isArray(value)),
				isNamed: isNamed || isListKey(key),
				isInterface,
			})
	}
	return found
}

/** The path of a value. One of 80 characters is enough to find it; ever longer ones would make this quadratic. */
function pathOf(place: string, key: string, isIndex: boolean): string {
	if (isIndex) return `${place || 'rows'}[${key}]`
	return place === '' ? key : `${place}.${key}`
}

/** The paths of a value and of what is around it: `a`, `a[0]` and `a[0].b`. */
function pathsTo(place: string): string[] {
	const ends = [...place.matchAll(/[.[]/g)].map(({index}) => index)
	return [...ends.map(end => place.slice(0, end)), place]
}

/** Whether an object describes the shape of other JSON, instead of terms. */
function isSchema(value: object): boolean {
	return '$schema' in value || 'openapi' in value || ('type' in value && value.type === 'object')
}

/** Whether another language has the keys of the Dutch texts, which are then names of a program. */
function hasSameKeys(value: JsonObject, dutchKey: string): boolean {
	const dutchKeys = keysOf(value[dutchKey])
	return Object.entries(value).some(([key, texts]) => {
		const shared = new Set(keysOf(texts))
		return key !== dutchKey && dutchKeys.filter(name => shared.has(name)).length * 2 > dutchKeys.length
	})
}

function keysOf(value: unknown): string[] {
	return isJsonObject(value) ? Object.keys(value) : []
}
