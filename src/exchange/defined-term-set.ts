import {completeConcepts} from '../glossary/complete-concepts.ts'
import type {ConceptInput} from '../glossary/concept.ts'
import {aString, expectOptions} from '../text/expect-options.ts'
import {safeJson} from './safe-json.ts'

/** Options of {@link printDefinedTermSet}. */
export interface DefinedTermSetOptions {
	/** Name of the set. Default `'Woordenlijst'`. */
	readonly name?: string
	/**
	 * Address of the page with the word list, whose entries have the ids that the plugin adds:
	 * `'https://example.org/woorden'`.
	 */
	readonly url?: string
}

/**
 * Returns a glossary as a schema.org `DefinedTermSet` in JSON-LD, safe inside
 * `<script type="application/ld+json">`. Contains only ids, correct labels and definitions. Never
 * throws.
 *
 * @example
 * ```ts
 * import {parseConcepts} from 'zorgwoorden'
 * import {printDefinedTermSet} from 'zorgwoorden/exchange'
 *
 * const concepts = parseConcepts([{id: 'cel', prefLabel: 'cel', definition: 'Bouwsteen.'}])
 * const {hasDefinedTerm} = JSON.parse(printDefinedTermSet(concepts))
 * hasDefinedTerm[0] // => {'@type': 'DefinedTerm', termCode: 'cel', name: 'cel', description: 'Bouwsteen.'}
 * ```
 */
export function printDefinedTermSet(
	concepts: readonly ConceptInput[],
	options: DefinedTermSetOptions = {},
): string {
	const complete = completeConcepts(concepts)
	expectOptions<DefinedTermSetOptions>('printDefinedTermSet', options, {name: aString, url: aString})
	const {name = 'Woordenlijst', url} = options
	const set = url === undefined ? {} : {'@id': url, url}
	return safeJson({
		'@context': 'https://schema.org',
		'@type': 'DefinedTermSet',
		...set,
		name,
		inLanguage: 'nl',
		hasDefinedTerm: complete.map(({id, prefLabel, altLabel, definition}) => ({
			'@type': 'DefinedTerm',
			...(url === undefined ? {} : {'@id': `${url}#woord-${id}`, url: `${url}#woord-${id}`}),
			termCode: id,
			name: prefLabel,
			...(altLabel.length > 0 ? {alternateName: altLabel} : {}),
			description: definition,
		})),
	})
}
