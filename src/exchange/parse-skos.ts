import type {Source} from '../glossary/concept.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import {createExpander, type Expander, isJsonObject, type JsonObject, listOf, textsIn} from './json-ld.ts'
import {type Draft, type ParsedGlossary, type Problem, toGlossary} from './to-glossary.ts'

/**
 * Reads a glossary from SKOS in JSON-LD, from `printSkos` or another hand: compacted with any prefixes in its own `@context`, or expanded.
 * It takes the labels and definitions in Dutch, or without a language. A context elsewhere is not fetched: plain names (`prefLabel`)
 * are then taken for those of SKOS. Never throws; places are paths such as `'@graph[2]'`. Cost: linear.
 */
export function parseSkos(json: string): ParsedGlossary {
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

/** Every object, in order, whatever holds it; a stack, since no input may be too deep. */
function objectsIn(value: unknown): {node: JsonObject; place: string}[] {
	const found: {node: JsonObject; place: string}[] = []
	const waiting = [{value, place: ''}]
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const {value, place} = next
		if (Array.isArray(value)) {
			for (let at = value.length - 1; at >= 0; at--)
				waiting.push({value: value[at], place: `${place}[${at}]`})
		} else if (isJsonObject(value)) {
			found.push({node: value, place: place || '@graph'})
			const inner = Object.entries(value)
				.filter(([key]) => key !== '@context')
				.reverse()
			for (const [key, value] of inner) {
				// Long enough to be found; a deep path would cost its length at every step.
				waiting.push({value, place: place.length > 80 ? place : place === '' ? key : `${place}.${key}`})
			}
		}
	}
	return found
}

type Fields = ReadonlyMap<string, {value: unknown; language: string | undefined}>

function expandedFields(node: JsonObject, expand: Expander): Fields {
	return new Map(
		Object.entries(node).map(([key, value]) => {
			const {name, language} = expand(key)
			return [
				name,
				{value: name === '@type' ? listOf(value).map(type => expand(String(type)).name) : value, language},
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
	let foreign = 0
	const texts = (name: string): string[] => {
		const field = fields.get(name)
		const {texts, others} = textsIn(field?.value, field?.language)
		foreign += others
		return texts
	}
	const [prefLabel = '', ...more] = texts('prefLabel')
	const iri = listOf(fields.get('@id')?.value).find(id => typeof id === 'string') ?? ''
	const [identifier = /[^/#:]*$/.exec(iri)?.[0] ?? ''] = texts('identifier')
	const draft = {
		place,
		key: iri,
		id: identifier,
		prefLabel,
		altLabel: [...more, ...texts('altLabel')],
		hiddenLabel: texts('hiddenLabel'),
		definition: texts('definition').join(' '),
		related: listOf(fields.get('related')?.value).map(other =>
			String(isJsonObject(other) ? other['@id'] : other),
		),
		source: listOf(fields.get('source')?.value).map(value => sourceOf(value, prefLabel)),
	}
	if (foreign > 0) problems.push({place, reason: `Left out what is no text in Dutch: ${foreign}`})
	const unread = [...fields.keys()].filter(name => !known.has(name))
	if (unread.length > 0) problems.push({place, reason: `Left out ${unread.join(', ')}`})
	return draft
}

const known = /* @__PURE__ */ new Set([
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
	if (!isJsonObject(value)) return {document: String(value), list: null, headword: prefLabel}
	const fields = new Map(Object.entries(value))
	const text = (...names: readonly string[]) =>
		names.flatMap(name => textsIn(fields.get(name), undefined).texts)[0]
	const dct = 'http://purl.org/dc/terms/title'
	const document = text('document', 'dct:title', 'dcterms:title', dct, '@value', '@id') ?? ''
	const list = text('list', 'schema:articleSection', 'https://schema.org/articleSection') ?? null
	const label = 'http://www.w3.org/2000/01/rdf-schema#label'
	return {document, list, headword: text('headword', 'rdfs:label', label) ?? prefLabel}
}
