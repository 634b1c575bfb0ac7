import type {Source} from '../glossary/concept.ts'
import {expectString} from '../text/expect-type.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import {createExpander, type Expander, isJsonObject, type JsonObject, listOf, textsIn} from './json-ld.ts'
import {type Draft, type ParsedGlossary, type Problem, toGlossary} from './to-glossary.ts'

/**
 * Reads a glossary from SKOS in JSON-LD, whether `printSkos` or another tool wrote it: expanded, or compacted
 * with any prefixes in an `@context` in the same file. Labels and definitions are those in Dutch or without a
 * language. A context at another address is not fetched; plain names such as `prefLabel` are then read as
 * those of SKOS.
 *
 * Invalid JSON and unreadable concepts don't throw: each is a problem, with a path such as `'@graph[2]'` as
 * its place. Cost: linear.
 *
 * @example
 * ```ts
 * import {parseSkos} from 'zorgwoorden/exchange'
 *
 * const json = '{"@type": "skos:Concept", "prefLabel": {"nl": "cel", "en": "cell"}, "definition": "bouwsteen"}'
 * const {concepts, problems} = parseSkos(json)
 * concepts[0]?.prefLabel // => 'cel'
 * problems.length // => 1
 * ```
 */
export function parseSkos(json: string): ParsedGlossary {
	expectString('json', json)
	const problems: Problem[] = []
	let value: unknown
	try {
		value = JSON.parse(withoutByteOrderMark(json))
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		return {concepts: [], problems: [{place: 'JSON', reason}]}
	}
	const expand = createExpander(contextOf(value))
	const drafts = objectsIn(value).flatMap(({node, place}) => {
		const fields = expandedFields(node, expand)
		return isConcept(fields) ? [draftOfNode(fields, place, problems)] : []
	})
	if (drafts.length === 0) problems.push({place: 'JSON', reason: 'Expected a skos:Concept, found none'})
	return toGlossary(drafts, problems)
}

function contextOf(value: unknown): unknown {
	const root = Array.isArray(value) ? value[0] : value
	return isJsonObject(root) ? root['@context'] : undefined
}

/**
 * All objects at any depth, in order. Uses a stack instead of recursion, so that deep input can't overflow
 * the call stack.
 */
function objectsIn(value: unknown): {node: JsonObject; place: string}[] {
	const objects: {node: JsonObject; place: string}[] = []
	const pending = [{value, place: ''}]
	for (let next = pending.pop(); next; next = pending.pop()) {
		const {value, place} = next
		if (Array.isArray(value)) {
			for (let index = value.length - 1; index >= 0; index--)
				pending.push({value: value[index], place: place.length > 80 ? place : `${place}[${index}]`})
		} else if (isJsonObject(value)) {
			objects.push({node: value, place: place || '@graph'})
			const entries = Object.entries(value)
				.filter(([key]) => key !== '@context')
				.reverse()
			for (const [key, value] of entries) {
				// A path of 80 characters is enough to find the place; ever longer paths would make this quadratic.
				pending.push({value, place: place.length > 80 ? place : place === '' ? key : `${place}.${key}`})
			}
		}
	}
	return objects
}

/** The fields of a node by their local name. */
type Fields = ReadonlyMap<string, {value: unknown; language: string | undefined}>

function expandedFields(node: JsonObject, expand: Expander): Fields {
	return new Map(
		Object.entries(node).map(([key, value]) => {
			const {name, language} = expand(key)
			return [
				name,
				{
					value:
						name === '@type'
							? listOf(value).map(type => (typeof type === 'string' ? expand(type).name : ''))
							: value,
					language,
				},
			]
		}),
	)
}

function isConcept(fields: Fields): boolean {
	const types = listOf(fields.get('@type')?.value)
	return (
		types.includes('Concept') || (types.length === 0 && fields.has('prefLabel') && fields.has('definition'))
	)
}

function draftOfNode(fields: Fields, place: string, problems: Problem[]): Draft {
	let foreignCount = 0
	const texts = (name: string): string[] => {
		const field = fields.get(name)
		const {texts, others} = textsIn(field?.value, field?.language)
		foreignCount += others
		return texts
	}
	const [prefLabel = '', ...otherPrefLabels] = texts('prefLabel')
	const iri = listOf(fields.get('@id')?.value).find(id => typeof id === 'string') ?? ''
	const [identifier = lastPartOf(iri)] = texts('identifier')
	const draft = {
		place,
		key: iri,
		id: identifier,
		prefLabel,
		altLabel: [...otherPrefLabels, ...texts('altLabel')],
		hiddenLabel: texts('hiddenLabel'),
		definition: texts('definition').join(' '),
		related: listOf(fields.get('related')?.value).map(concept =>
			plainText(isJsonObject(concept) ? concept['@id'] : concept),
		),
		source: listOf(fields.get('source')?.value).map(value => sourceOf(value, prefLabel)),
	}
	if (foreignCount > 0)
		problems.push({place, reason: `Left out values that are not Dutch text: ${foreignCount}`})
	const unread = [...fields.keys()].filter(name => !readFields.has(name))
	if (unread.length > 0) problems.push({place, reason: `Left out properties: ${unread.join(', ')}`})
	return draft
}

/** A text or number as text; `''` for any other value, which may not be turned into text at all. */
function plainText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The part of an IRI after its last `/`, `#` or `:`. */
function lastPartOf(iri: string): string {
	return iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'), iri.lastIndexOf(':')) + 1)
}

const readFields = /* @__PURE__ */ new Set([
	...[
		'@id',
		'@type',
		'@context',
		'inScheme',
		'topConceptOf',
		'identifier',
		'prefLabel',
		'altLabel',
		'hiddenLabel',
	],
	...['definition', 'related', 'source'],
])

function sourceOf(value: unknown, prefLabel: string): Source {
	if (!isJsonObject(value)) return {document: plainText(value), list: null, headword: prefLabel}
	const fields = new Map(Object.entries(value))
	const text = (...names: readonly string[]) =>
		names.flatMap(name => textsIn(fields.get(name), undefined).texts)[0]
	const titleIri = 'http://purl.org/dc/terms/title'
	const document = text('document', 'dct:title', 'dcterms:title', titleIri, '@value', '@id') ?? ''
	const list = text('list', 'schema:articleSection', 'https://schema.org/articleSection') ?? null
	const labelIri = 'http://www.w3.org/2000/01/rdf-schema#label'
	return {document, list, headword: text('headword', 'rdfs:label', labelIri) ?? prefLabel}
}
