import type {Concept} from '../glossary/concept.ts'

/**
 * Prints the labels of a glossary as a synonym file for Solr or Elasticsearch: a line with the right names of each concept that
 * has more than one, and one that leads its misspellings to them (`trombosiet => bloedplaatje, trombocyt`).
 */
export function printSynonyms(concepts: readonly Concept[]): string {
	return concepts
		.flatMap(({prefLabel, altLabel, hiddenLabel}) => {
			const right = [prefLabel, ...altLabel].map(escaped).filter(label => label !== '')
			const wrong = hiddenLabel.map(escaped).filter(label => label !== '')
			const names = right.join(', ')
			const misspelt = wrong.length > 0 && right.length > 0 ? [`${wrong.join(', ')} => ${names}\n`] : []
			return [...(right.length > 1 ? [`${names}\n`] : []), ...misspelt]
		})
		.join('')
}

/** A backslash takes their meaning from the signs of the format: comma, `=>`, `#` and itself. */
function escaped(label: string): string {
	return label
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\\|,|=>|^#/g, '\\$&')
}
