import {expectArray, unexpected} from '../text/expect-type.ts'
import type {Concept, ConceptInput} from './concept.ts'

/**
 * Fills in the lists that concepts lack. If none is missing, the array itself is returned, so that functions over one
 * glossary share what they compile, and results have the concepts that the caller passed.
 *
 * @throws {TypeError} if `concepts` is not an array, or an item lacks an id, prefLabel or definition. Nothing else is
 * checked, see `parseConcepts`.
 */
export function completeConcepts(concepts: readonly ConceptInput[]): readonly Concept[] {
	expectArray('concepts', concepts)
	for (const [index, concept] of concepts.entries()) {
		if (!needed.every(field => typeof Object(concept)[field] === 'string'))
			throw unexpected(`concepts[${index}]`, 'a concept', concept)
	}
	return concepts.every(isComplete) ? concepts : concepts.map(complete)
}

const needed = ['id', 'prefLabel', 'definition']
const lists = ['altLabel', 'hiddenLabel', 'related', 'source'] as const

function isComplete(concept: ConceptInput): concept is Concept {
	return lists.every(field => concept[field] !== undefined)
}

function complete(concept: ConceptInput): Concept {
	const {altLabel = [], hiddenLabel = [], related = [], source = []} = concept
	return {...concept, altLabel, hiddenLabel, related, source}
}
