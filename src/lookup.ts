import type {Concept} from './concept.ts'

/** Compiles a glossary into an exact lookup. */
export function createLookup(concepts: readonly Concept[]): (label: string) => Concept[] {
	return label =>
		concepts.filter(concept =>
			[concept.prefLabel, ...concept.altLabel, ...concept.hiddenLabel].some(
				known => known.toLowerCase() === label.toLowerCase(),
			),
		)
}
