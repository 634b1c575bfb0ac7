import type {Concept, Source} from '../glossary/concept.ts'
import {safeJson} from './safe-json.ts'

export interface SkosOptions {
	/** What the IRIs of the concepts begin with: `'https://example.org/woorden/'`. Default `'urn:zorgwoorden:'`. */
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
 * Prints a glossary as SKOS in JSON-LD, all of it: a concept scheme, and for each concept its labels and definition in Dutch, what
 * it is related to, and its sources (`dct:source`). Safe inside a `<script>`.
 */
export function printSkos(concepts: readonly Concept[], options: SkosOptions = {}): string {
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
				source: source.map(describe),
			})),
		],
	})
}

function describe({document, list, headword}: Source) {
	return {document, ...(list === null ? {} : {list}), headword}
}
