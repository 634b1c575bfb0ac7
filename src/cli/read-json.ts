import {type ParsedGlossary, parseJson, parseSkos} from '../exchange/index.ts'
import {parseConcepts} from '../index.ts'

/**
 * Reads a glossary from JSON: of this package, SKOS in JSON-LD, or rows of a table with keys such as *term* and *uitleg*.
 *
 * @throws if the text is not valid JSON, or a glossary of this package has a problem
 */
export function readJson(text: string): ParsedGlossary {
	const value: unknown = JSON.parse(text)
	const items = Array.isArray(value) ? value : [value]
	if (items.some(item => hasKey(item, '@context') || hasKey(item, '@graph') || hasKey(item, '@id')))
		return parseSkos(text)
	const isOwn =
		Array.isArray(value) &&
		(value.length === 0 || value.some(row => hasKey(row, 'id') && hasKey(row, 'prefLabel')))
	if (isOwn || typeof value !== 'object' || value === null)
		return {concepts: parseConcepts(value), problems: []}
	return parseJson(text)
}

function hasKey(value: unknown, key: string): boolean {
	return typeof value === 'object' && value !== null && key in value
}
