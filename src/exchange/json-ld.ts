/** An object from JSON. */
export type JsonObject = Record<string, unknown>

/**
 * Returns the local name of a key of SKOS or Dublin Core (`prefLabel` for `skos:prefLabel` and for its IRI),
 * and the language of its texts, if known. The other keys that `printSkos` prints, for reviews and
 * ambiguous labels, have their names here. Other keys keep their name or IRI.
 */
export type Expander = (key: string) => {readonly name: string; readonly language: string | undefined}

const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const skosXl = 'http://www.w3.org/2008/05/skos-xl#'
const owl = 'http://www.w3.org/2002/07/owl#'
const vocabularies = [
	'http://www.w3.org/2004/02/skos/core#',
	...['http://purl.org/dc/terms/', 'http://purl.org/dc/elements/1.1/', rdfs],
]
const usualPrefixes: readonly (readonly [string, string])[] = [
	['skos', 'http://www.w3.org/2004/02/skos/core#'],
	['dct', 'http://purl.org/dc/terms/'],
	['dcterms', 'http://purl.org/dc/terms/'],
	['rdfs', rdfs],
	['rdf', rdf],
	['skosxl', skosXl],
	['owl', owl],
]

/**
 * Creates a function that expands keys by an `@context`, as far as a thesaurus needs: terms, prefixes,
 * aliases and languages. Accepts any value as the context.
 */
export function createExpander(context: unknown): Expander {
	const terms = new Map<string, unknown>(usualPrefixes)
	let language: string | undefined
	for (const part of listOf(context)) {
		if (!isJsonObject(part)) continue
		for (const [term, definition] of Object.entries(part)) terms.set(term, definition)
		if (typeof part['@language'] === 'string') language = part['@language']
	}
	const expandPrefix = (iri: string) => {
		const colon = iri.indexOf(':')
		const base = iriOf(terms.get(iri.slice(0, colon)))
		return colon > 0 && base !== undefined ? base + iri.slice(colon + 1) : iri
	}
	return key => {
		const definition = terms.get(key)
		const iri = expandPrefix(iriOf(definition) ?? key)
		const vocabulary = vocabularies.find(vocabulary => iri.startsWith(vocabulary))
		const termLanguage =
			isJsonObject(definition) && typeof definition['@language'] === 'string'
				? definition['@language']
				: undefined
		const name = vocabulary ? iri.slice(vocabulary.length) : iri
		return {name: aliases.get(name) ?? name, language: termLanguage ?? language}
	}
}

const aliases = /* @__PURE__ */ new Map([
	['id', '@id'],
	['type', '@type'],
	['uri', '@id'],
	[`${rdf}value`, '@value'],
	// A label of SKOS-XL is a node with its text.
	[`${skosXl}literalForm`, '@value'],
	[`${skosXl}prefLabel`, 'prefLabelNode'],
	[`${skosXl}altLabel`, 'altLabelNode'],
	[`${skosXl}hiddenLabel`, 'hiddenLabelNode'],
	[`${owl}deprecated`, 'deprecated'],
	['urn:zorgwoorden:ambiguousLabel', 'ambiguousLabel'],
	['urn:zorgwoorden:rarity', 'rarity'],
	...['https://schema.org/', 'http://schema.org/'].flatMap((schema): [string, string][] => [
		[`${schema}review`, 'reviewed'],
		[`${schema}roleName`, 'role'],
		[`${schema}reviewBody`, 'verdict'],
	]),
])

/** The texts in a value, by how surely they are Dutch of the Netherlands. */
export interface Texts {
	/** Texts in Dutch, those for another country last; or else texts without a language. */
	readonly texts: string[]
	/** Those of them that say the same once: in the Dutch of one country. */
	readonly best: string[]
	/** The number of other values: texts in another language, or values that aren't text. */
	readonly others: number
}

/** Returns the texts in a value that are in Dutch. A text has the `language`, unless it has one itself. */
export function textsIn(value: unknown, language: string | undefined, expand: Expander): Texts {
	const texts: string[] = []
	const ofOtherCountries: string[] = []
	const untagged: string[] = []
	let others = 0
	addValue(value, language)
	if (texts.length + ofOtherCountries.length === 0) return {texts: untagged, best: untagged, others}
	return {
		texts: [...texts, ...ofOtherCountries],
		best: texts.length > 0 ? texts : ofOtherCountries,
		others: others + untagged.length,
	}

	function addValue(value: unknown, language: unknown): void {
		for (const item of listOf(value)) {
			if (!isJsonObject(item)) {
				addText(item, language)
				continue
			}
			const named = new Map(Object.entries(item).map(([key, inner]) => [expand(key).name, inner]))
			const inner = named.get('@value')
			// A note of SKOS may be a node, with its text as `rdf:value`.
			if (isJsonObject(inner) || Array.isArray(inner)) addValue(inner, undefined)
			else if (named.has('@value')) addText(inner, named.get('@language'))
			else if (named.has('@id')) others++
			else
				for (const [key, inner] of Object.entries(item)) for (const text of listOf(inner)) addText(text, key)
		}
	}

	function addText(text: unknown, language: unknown): void {
		if (typeof text !== 'string') others++
		else if (language === undefined || language === '@none' || language === '') untagged.push(text)
		else if (typeof language !== 'string' || !/^nl\b/i.test(language)) others++
		else if (/^nl(?:-nl)?$/i.test(language)) texts.push(text)
		else ofOtherCountries.push(text)
	}
}

/** The values of a property: JSON-LD allows a single value, an array, a `@set` or a `@list`. */
export function listOf(value: unknown): unknown[] {
	if (value === undefined || value === null) return []
	if (Array.isArray(value)) return value
	if (isJsonObject(value) && Array.isArray(value['@set'])) return value['@set']
	return isJsonObject(value) && Array.isArray(value['@list']) ? value['@list'] : [value]
}

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The IRI in the definition of a term in a context. */
function iriOf(definition: unknown): string | undefined {
	if (typeof definition === 'string') return definition
	return isJsonObject(definition) && typeof definition['@id'] === 'string' ? definition['@id'] : undefined
}
