import {isJsonObject, type JsonObject, listOf} from './json-ld.ts'
import type {ProblemLog} from './problem-log.ts'
import type {CellValue} from './table-rows.ts'

/** How deep the values of a row are read. */
const maxDepth = 4

/** Objects around the fields of an item: of Strapi and Drupal, Airtable and Contentful, GraphQL, GeoJSON, WordPress. */
const wrappers = ['attributes', 'fields', 'node', 'properties', 'frontmatter', 'acf']

/** Returns the fields of an item, with those that are in an object around them: `{id: 1, attributes: {term: 'x'}}`. */
export function recordOf(item: JsonObject, depth = 0): JsonObject {
	const wrapper = wrappers.find(name => isJsonObject(item[name]))
	if (wrapper === undefined || depth > maxDepth) return item
	const {[wrapper]: inner, ...others} = item
	return {...others, ...(isJsonObject(inner) && recordOf(inner, depth + 1))}
}

/**
 * Reads a value of a row: a text or number, several of these, or an object with a text, such as that of a CMS
 * (`{rendered: '<p>…</p>'}`) or a query (`{type: 'literal', value: 'nier', 'xml:lang': 'nl'}`). Of texts by language, only
 * those in Dutch count. Logs what is left out.
 */
export function readValue(value: unknown, place: string, log: ProblemLog, depth = 0): CellValue {
	if (value === undefined || value === null) return ''
	if (typeof value === 'string') return value
	if (typeof value === 'number') return String(value)
	if (depth < maxDepth) {
		if (Array.isArray(value)) return value.flatMap(item => readValue(item, place, log, depth + 1))
		if (isJsonObject(value)) {
			const language = languageKeys.map(key => value[key]).find(tag => typeof tag === 'string')
			if (language !== undefined && !isDutch(language)) return foreign()
			const dutchKey = dutchKeyOf(value)
			if (dutchKey !== undefined) {
				if (Object.keys(value).length > 1) foreign()
				return readValue(value[dutchKey], place, log, depth + 1)
			}
			const textKey = textKeys.find(key => /^(?:string|number)$/.test(typeof value[key]))
			if (textKey !== undefined) return readValue(value[textKey], place, log)
			if (Object.keys(value).length > 0 && Object.keys(value).every(isLanguageTag)) return foreign()
		}
	}
	log.addOfKind('value', place, 'Left out a value that is neither text nor a number')
	return ''

	function foreign(): '' {
		log.addOfKind('foreign', place, 'Left out a text in another language')
		return ''
	}
}

const languageKeys = ['xml:lang', '@language', 'lang', 'language', 'langcode', 'locale']
const textKeys = [
	'rendered',
	'processed',
	'value',
	'@value',
	'text',
	'#text',
	'naam',
	'name',
	'label',
	'term',
	'title',
]

/** Returns the key of what is in Dutch in an object by language; `undefined` if its keys are no languages. */
export function dutchKeyOf(value: JsonObject): string | undefined {
	const keys = Object.keys(value)
	if (!keys.every(isLanguageTag)) return undefined
	return keys.find(key => /^(?:nl[-_]nl|nl|nld)$/i.test(key)) ?? keys.find(isDutch)
}

function isLanguageTag(key: string): boolean {
	return /^(?:[a-z]{2,3}|[a-z]{2}[-_][a-z]{2})$/i.test(key)
}

function isDutch(tag: unknown): boolean {
	return typeof tag === 'string' && /^(?:nl|nld|dut)(?:[-_]|$)/i.test(tag)
}

/** Returns the objects in a list; `undefined` if it has none, or other values too. */
export function recordsIn(values: readonly unknown[]): JsonObject[] | undefined {
	const records = values.filter(isJsonObject)
	return records.length > 0 && records.length === values.length
		? records.map(record => recordOf(record))
		: undefined
}

/** The texts of a list of cells; `undefined` if some value is neither text nor a number. */
export function cellsIn(value: unknown): string[] | undefined {
	if (!Array.isArray(value)) return undefined
	const cells = listOf(value).map(cell =>
		cell === null ? '' : typeof cell === 'number' ? String(cell) : cell,
	)
	const texts = cells.filter(cell => typeof cell === 'string')
	return texts.length === cells.length ? texts : undefined
}
