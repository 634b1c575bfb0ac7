import type {Concept} from '../glossary/concept.ts'

/** Which of a concept's occurrences are marked. */
export type Occurrences = 'first' | 'section' | 'all'

/** What has been met and marked so far in one document. */
export interface MarkedConcepts {
	/** Whether an occurrence of these concepts is due: one of them has no mark yet where one is wanted. */
	wantsMark(concepts: readonly Concept[]): boolean
	/** Notes a mark, made now or before. */
	addMark(concepts: readonly Concept[]): void
	/** Notes the label that a word was recognised by, for the word list, which has the term itself anyway. */
	addLabel(concepts: readonly Concept[], label: string): void
	/** A new section begins. */
	startSection(): void
	/** The concepts that have a mark, in order of the first. */
	readonly marked: ReadonlySet<Concept>
	/** The labels met for a concept, its term left out, in any order. */
	labelsFor(concept: Concept): ReadonlySet<string>
}

/** Keeps the books of one document: once per concept per document, once per section, or every time. */
export function createMarkedConcepts(occurrences: Occurrences): MarkedConcepts {
	const marked = new Set<Concept>()
	const labelsByConcept = new Map<Concept, Set<string>>()
	let markedHere = marked
	return {
		marked,
		wantsMark: concepts => occurrences === 'all' || concepts.some(concept => !markedHere.has(concept)),
		addMark(concepts) {
			for (const concept of concepts) {
				marked.add(concept)
				markedHere.add(concept)
			}
		},
		addLabel(concepts, label) {
			for (const concept of concepts) {
				if (label === concept.prefLabel) continue
				const labels = labelsByConcept.get(concept)
				if (labels) labels.add(label)
				else labelsByConcept.set(concept, new Set([label]))
			}
		},
		startSection() {
			if (occurrences === 'section') markedHere = new Set()
		},
		labelsFor: concept => labelsByConcept.get(concept) ?? new Set(),
	}
}
