import type {Concept} from '../glossary/concept.ts'
import type {Candidate} from './candidate.ts'
import type {LabelIndex} from './label-index.ts'
import {narrowResolution} from './resolution.ts'

/** The concepts that a match names, and those of them that it names by an ambiguous label. */
export interface Naming {
	readonly concepts: readonly Concept[]
	readonly ambiguous: readonly Concept[]
}

/** The concepts that a text or document names without ambiguity. */
export interface Context {
	/** Adds the concepts of a match that its label names without ambiguity. */
	add(naming: Naming): void
	/** Whether an ambiguous label means this concept: whether it, or a related or broader one, was named. */
	means(concept: Concept): boolean
}

/**
 * Creates the context that decides what the ambiguous labels of a text mean: GBS is the syndrome where the text
 * names the syndrome in full, or a related concept. An ambiguous label decides nothing about another one.
 */
export function createContext(): Context {
	const named = new Set<string>()
	return {
		add({concepts, ambiguous}) {
			for (const concept of concepts) if (!ambiguous.includes(concept)) named.add(concept.id)
		},
		means({id, related, broader = []}) {
			return [id, ...related, ...broader].some(other => named.has(other))
		},
	}
}

/** Leaves out what the candidates of a text name by ambiguous labels that mean something else there. */
export function withoutAmbiguous(index: LabelIndex, candidates: Candidate[]): Candidate[] {
	if (candidates.every(({resolution}) => resolution.ambiguous.length === 0)) return candidates
	const context = createContext()
	for (const {resolution} of candidates) context.add(resolution)
	return candidates.flatMap(candidate => {
		const {forms, ambiguous} = candidate.resolution
		const unmeant = new Set(ambiguous.filter(concept => !context.means(concept)))
		const meant = forms.filter(({label}) => {
			const concept = index.concepts[label.conceptIndex]
			return concept !== undefined && !unmeant.has(concept)
		})
		const resolution = narrowResolution(index, candidate.resolution, meant)
		return resolution ? {...candidate, resolution} : []
	})
}
