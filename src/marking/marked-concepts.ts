import type {Concept} from '../glossary/concept.ts'

/**
 * Which occurrences of a concept are marked: the first of the document, the first of each section, or all.
 */
export type Occurrences = 'first' | 'section' | 'all'

/** The concepts of one document that have a mark. */
export interface MarkedConcepts {
	/** In order of their first mark, whether new or from an earlier pass. */
	readonly marked: ReadonlySet<Concept>
	/** The labels by which a concept was recognised, marked or not, except its prefLabel. */
	labelsFor(concept: Concept): ReadonlySet<string>
}

/** A word that was recognised in a document. */
interface RecognisedWord {
	readonly concepts: readonly Concept[]
	readonly match: {readonly label: string}
}

/** Collects the concepts of a document from its words, in order. `hasMark` says which of them have a mark. */
export function collectMarkedConcepts<W extends RecognisedWord>(
	words: readonly W[],
	hasMark: (word: W) => boolean,
): MarkedConcepts {
	const marked = new Set<Concept>()
	const labelsByConcept = new Map<Concept, Set<string>>()
	for (const word of words) {
		const {concepts, match} = word
		const isMarked = hasMark(word)
		for (const concept of concepts) {
			if (isMarked) marked.add(concept)
			if (match.label === concept.prefLabel) continue
			const labels = labelsByConcept.get(concept)
			if (labels) labels.add(match.label)
			else labelsByConcept.set(concept, new Set([match.label]))
		}
	}
	return {marked, labelsFor: concept => labelsByConcept.get(concept) ?? new Set()}
}
