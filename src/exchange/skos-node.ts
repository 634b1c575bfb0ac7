import type {Review, Source} from '../glossary/concept.ts'
import type {Draft} from './draft.ts'
import {type Expander, isJsonObject, type JsonObject, listOf, type Texts, textsIn} from './json-ld.ts'
import type {ProblemLog} from './problem-log.ts'

/** The fields of a node by their local name. */
export type Fields = ReadonlyMap<string, {value: unknown; language: string | undefined}>

/** Returns the fields of a node, with the types of the node by their local names too. */
export function expandedFields(node: JsonObject, expand: Expander): Fields {
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

/** The texts of nodes that are no concepts, by their `@id`: labels of SKOS-XL, and notes. */
export type TextNodes = ReadonlyMap<unknown, unknown>

/**
 * Reads a concept, and logs each value and property that is left out. Its definition is the `rdfs:comment`, if there is
 * one: by NL-SBB, the profile of the Dutch government, that is the explanation in plain Dutch (level B1).
 */
export function draftOfNode(
	fields: Fields,
	place: string,
	expand: Expander,
	textNodes: TextNodes,
	log: ProblemLog,
): Draft {
	let foreignCount = 0
	const read = (name: string, language = fields.get(name)?.language): Texts => {
		const values = listOf(fields.get(name)?.value)
		const nodes = values.flatMap(value =>
			listOf(textNodes.get(isJsonObject(value) && idOf(value, expand)) ?? value),
		)
		const found = textsIn(nodes, language, expand)
		foreignCount += found.others
		return found
	}
	const texts = (name: string) => read(name).texts
	/** The texts of the first of some properties that has any. */
	const firstOf = (...names: readonly string[]): string[] => {
		const [name, ...others] = names
		if (name === undefined) return []
		const found = texts(name)
		return found.length > 0 ? found : firstOf(...others)
	}
	const prose = (name: string) => {
		const {texts, best} = read(name)
		if (best.length < texts.length)
			log.addOfKind('country', place, 'Left out a text in the Dutch of another country')
		return best.join(' ')
	}
	const [prefLabel = '', ...otherPrefLabels] = firstOf('prefLabel', 'prefLabelNode', 'label')
	const comment = prose('comment')
	const formal = prose('definition') || prose('description')
	if (comment !== '' && formal !== '' && comment !== formal)
		log.addOfKind(
			'definition',
			place,
			'Left out a definition, since there is a plain explanation (rdfs:comment)',
		)
	const iri = listOf(fields.get('@id')?.value).find(id => typeof id === 'string') ?? ''
	const [identifier = lastPartOf(iri)] = texts('identifier')
	const keysIn = (name: string) =>
		listOf(fields.get(name)?.value).map(concept =>
			plainText(isJsonObject(concept) ? idOf(concept, expand) : concept),
		)
	// A date has no language, whatever the one of the file.
	const modified = read('modified', '@none').texts.join(' ')
	const [day = modified] = /^\d{4}-\d\d-\d\d(?=T)/.exec(modified) ?? []
	if (day !== modified) log.addOfKind('moment', place, `Shortened \`${modified}\` to a day`)
	const rarity = fields.get('rarity')?.value
	const draft = {
		place,
		key: iri,
		id: identifier,
		prefLabel,
		altLabel: [...otherPrefLabels, ...firstOf('altLabel', 'altLabelNode')],
		hiddenLabel: firstOf('hiddenLabel', 'hiddenLabelNode'),
		definition: comment === '' ? formal : comment,
		related: keysIn('related'),
		source: listOf(fields.get('source')?.value).map(value => sourceOf(value, prefLabel, expand)),
		ambiguousLabel: texts('ambiguousLabel'),
		scopeNote: prose('scopeNote'),
		broader: keysIn('broader'),
		narrower: keysIn('narrower'),
		subject: texts('subject'),
		rarity: typeof rarity === 'number' ? String(rarity) : read('rarity', '@none').texts.join(' '),
		modified: day,
		reviewed: listOf(fields.get('reviewed')?.value).map(value => reviewOf(value, expand)),
	}
	if (foreignCount > 0)
		log.addOfKind('foreign', place, `Left out values that are not Dutch text: ${foreignCount}`)
	for (const name of fields.keys())
		if (!readFields.has(name)) log.addOfKind(`property ${name}`, place, `Left out a property: ${name}`)
	return draft
}

/** A text or number as text; `''` for any other value, which may not be turned into text at all. */
function plainText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The `@id` of a node, by whatever name its context gives it: `uri`. */
export function idOf(node: JsonObject, expand: Expander): unknown {
	return Object.entries(node).find(([key]) => expand(key).name === '@id')?.[1]
}

/** The part of an IRI after its last `/`, `#` or `:`. */
function lastPartOf(iri: string): string {
	return iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'), iri.lastIndexOf(':')) + 1)
}

const readFields = /* @__PURE__ */ new Set(
	[
		'@id @type @context inScheme topConceptOf identifier prefLabel label comment altLabel hiddenLabel',
		'prefLabelNode altLabelNode hiddenLabelNode description definition related source ambiguousLabel',
		'scopeNote broader narrower subject rarity modified reviewed deprecated',
	].flatMap(names => names.split(' ')),
)

function sourceOf(value: unknown, prefLabel: string, expand: Expander): Source {
	if (!isJsonObject(value)) return {document: plainText(value), list: null, headword: prefLabel}
	const fields = new Map(Object.entries(value))
	const text = (...names: readonly string[]) =>
		names.flatMap(name => textsIn(fields.get(name), undefined, expand).texts)[0]
	const titleIri = 'http://purl.org/dc/terms/title'
	const document = text('document', 'dct:title', 'dcterms:title', titleIri, '@value', '@id') ?? ''
	const list = text('list', 'schema:articleSection', 'https://schema.org/articleSection') ?? null
	const labelIri = 'http://www.w3.org/2000/01/rdf-schema#label'
	return {document, list, headword: text('headword', 'rdfs:label', labelIri) ?? prefLabel}
}

/** Reads a review. A value that is not an object is a verdict without a role and a date. */
function reviewOf(value: unknown, expand: Expander): Review {
	if (!isJsonObject(value)) return {role: '', date: '', verdict: plainText(value)}
	const fields = expandedFields(value, expand)
	const text = (name: string) => textsIn(fields.get(name)?.value, undefined, expand).texts.join(' ')
	return {role: text('role'), date: text('date'), verdict: text('verdict')}
}
