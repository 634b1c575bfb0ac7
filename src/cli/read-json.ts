import {type ParsedGlossary, parseRows, parseSkos} from '../exchange/index.ts'
import {parseConcepts} from '../index.ts'

/**
 * Reads a glossary from JSON: of this package, SKOS in JSON-LD, or rows of a table with keys such as *term* and
 * *uitleg*: in an array, in the one array of an object, or as the values of an object whose keys are the terms.
 *
 * @throws if the text is not valid JSON, or a glossary of this package has a problem
 */
export function readJson(text: string): ParsedGlossary {
	const value: unknown = JSON.parse(text)
	if (isObject(value) && ('@context' in value || '@graph' in value)) return parseSkos(text)
	const rows = rowsIn(value)
	if (rows === undefined || rows.some(row => isObject(row) && 'id' in row && 'prefLabel' in row))
		return {concepts: parseConcepts(value), problems: []}
	const read = parseRows(rows)
	if (read.concepts.length > 0 || Array.isArray(value) || !isObject(value)) return read
	const withTerms = parseRows(Object.entries(value).map(([term, row]) => ({term, ...Object(row)})))
	return withTerms.concepts.length > 0 ? withTerms : read
}

/** The rows in a value; `undefined` if it has none, or several arrays of them. */
function rowsIn(value: unknown): readonly unknown[] | undefined {
	if (Array.isArray(value)) return value
	if (!isObject(value)) return undefined
	const values = Object.values(value)
	const [array, ...others] = values.filter(item => Array.isArray(item) && item.some(isObject))
	if (Array.isArray(array)) return others.length === 0 ? array : undefined
	return values.length > 0 && values.every(isObject) ? values : undefined
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
