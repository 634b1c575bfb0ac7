export type JsonObject = Record<string, unknown>

/** The plain name of a key in SKOS or Dublin Core (`skos:prefLabel` and its IRI are `prefLabel`), and the language of its texts. */
export type Expander = (key: string) => {readonly name: string; readonly language: string | undefined}

const vocabularies = [
	'http://www.w3.org/2004/02/skos/core#',
	...['http://purl.org/dc/terms/', 'http://purl.org/dc/elements/1.1/'],
]
const usual: readonly (readonly [string, string])[] = [
	['skos', 'http://www.w3.org/2004/02/skos/core#'],
	['dct', 'http://purl.org/dc/terms/'],
	['dcterms', 'http://purl.org/dc/terms/'],
]

/** Reads keys as a `@context` says, as far as a thesaurus needs it: terms, prefixes, aliases and languages. Any value is a context. */
export function createExpander(context: unknown): Expander {
	const terms = new Map<string, unknown>(usual)
	let language: string | undefined
	for (const part of listOf(context)) {
		if (!isJsonObject(part)) continue
		for (const [term, meaning] of Object.entries(part)) terms.set(term, meaning)
		if (typeof part['@language'] === 'string') language = part['@language']
	}
	const prefixOf = (iri: string) => {
		const colon = iri.indexOf(':')
		const base = iriOf(terms.get(iri.slice(0, colon)))
		return colon > 0 && base !== undefined ? base + iri.slice(colon + 1) : iri
	}
	return key => {
		const own = terms.get(key)
		const iri = prefixOf(iriOf(own) ?? key)
		const vocabulary = vocabularies.find(vocabulary => iri.startsWith(vocabulary))
		const ownLanguage =
			isJsonObject(own) && typeof own['@language'] === 'string' ? own['@language'] : undefined
		const name = vocabulary ? iri.slice(vocabulary.length) : iri
		return {name: aliases.get(name) ?? name, language: ownLanguage ?? language}
	}
}

const aliases = /* @__PURE__ */ new Map([
	['id', '@id'],
	['type', '@type'],
	['uri', '@id'],
])

/** The Dutch texts in a value, and those without a language, in order; `others` counts the rest, which may be no text at all. */
export function textsIn(value: unknown, language: string | undefined): {texts: string[]; others: number} {
	const texts: string[] = []
	let others = 0
	for (const item of listOf(value)) {
		if (!isJsonObject(item)) addText(item, language)
		else if ('@value' in item) addText(item['@value'], item['@language'])
		else if ('@id' in item) others++
		else for (const [key, inner] of Object.entries(item)) for (const text of listOf(inner)) addText(text, key)
	}
	return {texts, others}

	function addText(text: unknown, language: unknown): void {
		const isDutch = language === undefined || language === '@none' || /^nl\b/i.test(String(language))
		if (typeof text === 'string' && isDutch) texts.push(text)
		else others++
	}
}

/** What may stand alone, in an array, or in a `@set` or `@list`. */
export function listOf(value: unknown): unknown[] {
	if (value === undefined || value === null) return []
	if (Array.isArray(value)) return value
	if (isJsonObject(value) && Array.isArray(value['@set'])) return value['@set']
	return isJsonObject(value) && Array.isArray(value['@list']) ? value['@list'] : [value]
}

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function iriOf(meaning: unknown): string | undefined {
	if (typeof meaning === 'string') return meaning
	return isJsonObject(meaning) && typeof meaning['@id'] === 'string' ? meaning['@id'] : undefined
}
