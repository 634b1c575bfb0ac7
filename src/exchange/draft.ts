import type {Concept} from '../glossary/concept.ts'

/** Something that could not be read, and where: `'line 3'`, `'@graph[2]'`. */
export interface Problem {
	readonly place: string
	readonly reason: string
}

/** A glossary read from another format. */
export interface ParsedGlossary {
	/** Valid concepts, in the order of the source: `parseConcepts` accepts them. */
	readonly concepts: readonly Concept[]
	/** Everything that was left out or changed. */
	readonly problems: readonly Problem[]
}

/**
 * A concept as read from another format, not yet checked. `related` and `broader` contain keys. A field that the
 * source lacks is `''` or `[]`.
 */
export interface Draft extends Required<Omit<Concept, 'rarity'>> {
	readonly place: string
	readonly rarity: string
	/** The name by which other concepts refer to it: an id or an IRI. */
	readonly key: string
	/** Keys of the concepts of which this one is a broader concept. */
	readonly narrower: readonly string[]
}

/** A draft, and the id that its concept gets. */
export interface IdentifiedDraft {
	readonly draft: Draft
	readonly id: string
}
