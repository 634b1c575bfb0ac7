import type {Concept} from '../glossary/concept.ts'

/**
 * Which occurrences of a concept are marked: the first of the document, the first of each section, or all.
 */
export type Occurrences = 'first' | 'section' | 'all'

/** The concepts and labels of one document so far. */
export interface MarkedConcepts {
	/** Whether an occurrence of these concepts gets a mark: at least one of them still needs one. */
	wantsMark(concepts: readonly Concept[]): boolean
	/** Records a mark, whether new or from an earlier pass. */
	addMark(concepts: readonly Concept[]): void
	/** Records the label by which a word was recognised, for the word list. A prefLabel is in there anyway. */
	addLabel(concepts: readonly Concept[], label: string): void
	/** Starts a new section. */
	startSection(): void
	/** The concepts that have a mark, in order of their first mark. */
	readonly marked: ReadonlySet<Concept>
	/** The labels recorded for a concept, except its prefLabel. */
	labelsFor(concept: Concept): ReadonlySet<string>
}

/** Tracks which concepts are marked, per document or per section. */
export function createMarkedConcepts(occurrences: Occurrences): MarkedConcepts {
	const marked = new Set<Concept>()
	const labelsByConcept = new Map<Concept, Set<string>>()
	let markedInSection = marked
	return {
		marked,
		wantsMark: concepts => occurrences === 'all' || concepts.some(concept => !markedInSection.has(concept)),
		addMark(concepts) {
			for (const concept of concepts) {
				marked.add(concept)
				markedInSection.add(concept)
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
			if (occurrences === 'section') markedInSection = new Set()
		},
		labelsFor: concept => labelsByConcept.get(concept) ?? new Set(),
	}
}
