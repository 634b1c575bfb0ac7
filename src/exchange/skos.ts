import {completeConcepts} from '../glossary/complete-concepts.ts'
import type {Concept, ConceptInput, Source} from '../glossary/concept.ts'
import {aString, expectOptions} from '../text/expect-options.ts'
import {safeJson} from './safe-json.ts'

/** Options of {@link printSkos}. */
export interface SkosOptions {
	/** Prefix of the IRIs of the concepts: `'https://example.org/woorden/'`. Default `'urn:zorgwoorden:'`. */
	readonly base?: string
	/** Name of the concept scheme. Default `'Woordenlijst'`. */
	readonly title?: string
}

const context = {
	skos: 'http://www.w3.org/2004/02/skos/core#',
	dct: 'http://purl.org/dc/terms/',
	schema: 'https://schema.org/',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	prefLabel: {'@id': 'skos:prefLabel', '@language': 'nl'},
	altLabel: {'@id': 'skos:altLabel', '@language': 'nl', '@container': '@set'},
	hiddenLabel: {'@id': 'skos:hiddenLabel', '@language': 'nl', '@container': '@set'},
	definition: {'@id': 'skos:definition', '@language': 'nl'},
	comment: {'@id': 'rdfs:comment', '@language': 'nl'},
	related: {'@id': 'skos:related', '@type': '@id', '@container': '@set'},
	inScheme: {'@id': 'skos:inScheme', '@type': '@id'},
	identifier: 'dct:identifier',
	source: {'@id': 'dct:source', '@container': '@set'},
	document: {'@id': 'dct:title', '@language': 'nl'},
	list: {'@id': 'schema:articleSection', '@language': 'nl'},
	headword: {'@id': 'rdfs:label', '@language': 'nl'},
}

const day = 'http://www.w3.org/2001/XMLSchema#date'

/** What the context defines besides for each field that some concept has. */
const optionalContext = {
	ambiguousLabel: {
		ambiguousLabel: {'@id': 'urn:zorgwoorden:ambiguousLabel', '@language': 'nl', '@container': '@set'},
	},
	scopeNote: {scopeNote: {'@id': 'skos:scopeNote', '@language': 'nl'}},
	broader: {broader: {'@id': 'skos:broader', '@type': '@id', '@container': '@set'}},
	subject: {subject: {'@id': 'dct:subject', '@language': 'nl', '@container': '@set'}},
	rarity: {rarity: {'@id': 'urn:zorgwoorden:rarity', '@type': 'http://www.w3.org/2001/XMLSchema#integer'}},
	modified: {modified: {'@id': 'dct:modified', '@type': day}},
	reviewed: {
		reviewed: {'@id': 'schema:review', '@container': '@set'},
		role: {'@id': 'schema:roleName', '@language': 'nl'},
		date: {'@id': 'dct:date', '@type': day},
		verdict: {'@id': 'schema:reviewBody', '@language': 'nl'},
	},
}

/**
 * Returns a glossary as SKOS in JSON-LD: a concept scheme, and for each concept its labels and definition in
 * Dutch, its related and broader concepts, the definition again as explanation in plain Dutch (`rdfs:comment`, as
 * NL-SBB has it), its sources (`dct:source`), fields (`dct:subject`), date of change
 * (`dct:modified`), ambiguous labels (`urn:zorgwoorden:ambiguousLabel`), rarity (`urn:zorgwoorden:rarity`) and reviews. A review is a `schema:review` with a `schema:roleName`, a `dct:date` and a
 * `schema:reviewBody`. Nothing is left out; `parseSkos` reads it back. Safe inside a `<script>`. Never throws.
 *
 * @example
 * ```ts
 * import {parseConcepts} from 'zorgwoorden'
 * import {printSkos} from 'zorgwoorden/exchange'
 *
 * const concepts = parseConcepts([{id: 'cel', prefLabel: 'cel', definition: 'Bouwsteen.'}])
 * const graph = JSON.parse(printSkos(concepts, {base: 'https://example.org/'}))['@graph']
 * graph[1]['@id'] // => 'https://example.org/cel'
 * graph[1].prefLabel // => 'cel'
 * ```
 */
export function printSkos(concepts: readonly ConceptInput[], options: SkosOptions = {}): string {
	const complete = completeConcepts(concepts)
	expectOptions<SkosOptions>('printSkos', options, {base: aString, title: aString})
	const {base = 'urn:zorgwoorden:', title = 'Woordenlijst'} = options
	const scheme = `${base}woordenlijst`
	return safeJson({
		'@context': {...context, ...contextOfOptionalFields(complete)},
		'@graph': [
			{'@id': scheme, '@type': 'skos:ConceptScheme', document: title},
			...complete.map(concept => ({
				'@id': base + concept.id,
				'@type': 'skos:Concept',
				inScheme: scheme,
				identifier: concept.id,
				prefLabel: concept.prefLabel,
				altLabel: concept.altLabel,
				hiddenLabel: concept.hiddenLabel,
				definition: concept.definition,
				comment: concept.definition,
				related: concept.related.map(id => base + id),
				source: concept.source.map(sourceNode),
				ambiguousLabel: filled(concept.ambiguousLabel),
				scopeNote: concept.scopeNote,
				broader: filled(concept.broader)?.map(id => base + id),
				subject: filled(concept.subject),
				rarity: concept.rarity?.toString(),
				modified: concept.modified,
				reviewed: filled(concept.reviewed),
			})),
		],
	})
}

/** The context of the optional fields that the concepts have. */
function contextOfOptionalFields(concepts: readonly Concept[]): object {
	const has = (field: Exclude<keyof typeof optionalContext, 'rarity'>) =>
		concepts.some(concept => filled(concept[field]))
	return {
		...(has('ambiguousLabel') && optionalContext.ambiguousLabel),
		...(has('scopeNote') && optionalContext.scopeNote),
		...(has('broader') && optionalContext.broader),
		...(has('subject') && optionalContext.subject),
		...(concepts.some(({rarity}) => rarity !== undefined) && optionalContext.rarity),
		...(has('modified') && optionalContext.modified),
		...(has('reviewed') && optionalContext.reviewed),
	}
}

/** Returns a text or list, or `undefined` for an empty one, which JSON leaves out. */
function filled<T extends {readonly length: number}>(value: T | undefined): T | undefined {
	return value !== undefined && value.length > 0 ? value : undefined
}

function sourceNode({document, list, headword}: Source) {
	return {document, ...(list === null ? {} : {list}), headword}
}
