import type {Concept, Source} from '../glossary/concept.ts'
import {expectArray} from '../text/expect-type.ts'
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
	related: {'@id': 'skos:related', '@type': '@id', '@container': '@set'},
	inScheme: {'@id': 'skos:inScheme', '@type': '@id'},
	identifier: 'dct:identifier',
	source: {'@id': 'dct:source', '@container': '@set'},
	document: {'@id': 'dct:title', '@language': 'nl'},
	list: {'@id': 'schema:articleSection', '@language': 'nl'},
	headword: {'@id': 'rdfs:label', '@language': 'nl'},
}

/**
 * Returns a glossary as SKOS in JSON-LD: a concept scheme, and for each concept its labels and definition in
 * Dutch, its related concepts and its sources (`dct:source`). Nothing is left out; `parseSkos` reads it back.
 * Safe inside a `<script>`. Never throws.
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
export function printSkos(concepts: readonly Concept[], options: SkosOptions = {}): string {
	expectArray('concepts', concepts)
	const {base = 'urn:zorgwoorden:', title = 'Woordenlijst'} = options
	const scheme = `${base}woordenlijst`
	return safeJson({
		'@context': context,
		'@graph': [
			{'@id': scheme, '@type': 'skos:ConceptScheme', document: title},
			...concepts.map(({id, prefLabel, altLabel, hiddenLabel, definition, related, source}) => ({
				'@id': base + id,
				'@type': 'skos:Concept',
				inScheme: scheme,
				identifier: id,
				prefLabel,
				altLabel,
				hiddenLabel,
				definition,
				related: related.map(id => base + id),
				source: source.map(sourceNode),
			})),
		],
	})
}

function sourceNode({document, list, headword}: Source) {
	return {document, ...(list === null ? {} : {list}), headword}
}
