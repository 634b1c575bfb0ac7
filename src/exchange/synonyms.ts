import {completeConcepts} from '../glossary/complete-concepts.ts'
import type {ConceptInput} from '../glossary/concept.ts'

/**
 * Returns the labels of a glossary as a synonym file for Solr or Elasticsearch. Each concept with more than
 * one correct label gets a line with those labels, and each concept with misspellings a line that maps these
 * to the correct labels (`trombosiet => bloedplaatje, trombocyt`). Contains only labels.
 *
 * @example
 * ```ts
 * import {parseConcepts} from 'zorgwoorden'
 * import {printSynonyms} from 'zorgwoorden/exchange'
 *
 * const labels = {prefLabel: 'bloedplaatje', altLabel: ['trombocyt'], hiddenLabel: ['trombosiet']}
 * const concepts = parseConcepts([{id: 'bloedplaatje', ...labels, definition: 'Stukje van een cel.'}])
 * printSynonyms(concepts) // => 'bloedplaatje, trombocyt\ntrombosiet => bloedplaatje, trombocyt\n'
 * ```
 *
 * @throws {TypeError} if `concepts` is not an array of concepts
 */
export function printSynonyms(concepts: readonly ConceptInput[]): string {
	return completeConcepts(concepts)
		.flatMap(({prefLabel, altLabel, hiddenLabel}) => {
			const correct = [prefLabel, ...altLabel].map(escapeLabel).filter(label => label !== '')
			const misspellings = hiddenLabel.map(escapeLabel).filter(label => label !== '')
			const synonyms = correct.join(', ')
			const mapping =
				misspellings.length > 0 && correct.length > 0 ? [`${misspellings.join(', ')} => ${synonyms}\n`] : []
			return [...(correct.length > 1 ? [`${synonyms}\n`] : []), ...mapping]
		})
		.join('')
}

/**
 * Escapes the special characters of the format with a backslash: comma, `=>`, `#` at the start, and the
 * backslash.
 */
function escapeLabel(label: string): string {
	return label
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\\|,|=>|^#/g, '\\$&')
}
