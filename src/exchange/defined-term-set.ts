import type {Concept} from '../glossary/concept.ts'
import {safeJson} from './safe-json.ts'

export interface DefinedTermSetOptions {
	/** Name of the list. Default `'Woordenlijst'`. */
	readonly name?: string
	/** Address of the page with the list, whose entries have the anchors of the plugin: `'https://example.org/woorden'`. */
	readonly url?: string
}

/**
 * Prints a glossary as a schema.org `DefinedTermSet` in JSON-LD, for a `<script type="application/ld+json">` in a page. It has
 * no place for hiddenLabels, related concepts and sources.
 */
export function printDefinedTermSet(
	concepts: readonly Concept[],
	options: DefinedTermSetOptions = {},
): string {
	const {name = 'Woordenlijst', url} = options
	const set = url === undefined ? {} : {'@id': url, url}
	return safeJson({
		'@context': 'https://schema.org',
		'@type': 'DefinedTermSet',
		...set,
		name,
		inLanguage: 'nl',
		hasDefinedTerm: concepts.map(({id, prefLabel, altLabel, definition}) => ({
			'@type': 'DefinedTerm',
			...(url === undefined ? {} : {'@id': `${url}#woord-${id}`, url: `${url}#woord-${id}`}),
			termCode: id,
			name: prefLabel,
			...(altLabel.length > 0 ? {alternateName: altLabel} : {}),
			description: definition,
		})),
	})
}
