import type {Concept} from '../glossary/concept.ts'

/** Which of a concept's occurrences are marked. */
export type Occurrences = 'first' | 'section' | 'all'

/** What has been met and marked so far in one document. */
export interface Ledger {
	/** Whether an occurrence of these concepts is due: one of them has no mark yet where one is wanted. */
	due(concepts: readonly Concept[]): boolean
	/** Notes a mark, made now or before. */
	note(concepts: readonly Concept[]): void
	/** Notes the label that a word was recognised by, for the word list, which has the term itself anyway. */
	meet(concepts: readonly Concept[], label: string): void
	/** A new section begins. */
	section(): void
	/** The concepts that have a mark, in order of the first. */
	readonly marked: ReadonlySet<Concept>
	/** The labels met for a concept, its term left out, in any order. */
	metFor(concept: Concept): ReadonlySet<string>
}

/** Keeps the books of one document: once per concept per document, once per section, or every time. */
export function createLedger(occurrences: Occurrences): Ledger {
	const marked = new Set<Concept>()
	const met = new Map<Concept, Set<string>>()
	let done = marked
	return {
		marked,
		due: concepts => occurrences === 'all' || concepts.some(concept => !done.has(concept)),
		note(concepts) {
			for (const concept of concepts) {
				marked.add(concept)
				done.add(concept)
			}
		},
		meet(concepts, label) {
			for (const concept of concepts) {
				if (label === concept.prefLabel) continue
				const labels = met.get(concept)
				if (labels) labels.add(label)
				else met.set(concept, new Set([label]))
			}
		},
		section() {
			if (occurrences === 'section') done = new Set()
		},
		metFor: concept => met.get(concept) ?? new Set(),
	}
}
