import type {Concept} from './concept.ts'

/** Returns the term at the start of a word-list entry, capitalised unless it contains a capital already. */
export function headTerm({prefLabel}: Concept): string {
	if (/\p{Lu}/u.test(prefLabel)) return prefLabel
	// The Dutch digraph ij is one letter: IJzer.
	return prefLabel.replace(/^(?:ij|\p{Ll})/u, first => first.toUpperCase())
}

/**
 * Returns the text of an entry after its term: in brackets the altLabels that occur in the document, so that
 * a reader on paper can find them, then the definition.
 */
export function entryText(concept: Concept, occurring: ReadonlySet<string>): string {
	const synonyms = concept.altLabel.filter(label => occurring.has(label))
	return `${synonyms.length > 0 ? ` (${synonyms.join(', ')})` : ''}: ${concept.definition}`
}

/** Returns concepts sorted by {@link compareEntries}. */
export function alphabetical(concepts: Iterable<Concept>): Concept[] {
	return [...concepts].sort(compareEntries)
}

/** Compares two concepts for a sort: by their prefLabel in Dutch alphabetical order, then by id. */
export function compareEntries(a: Concept, b: Concept): number {
	return a.prefLabel.localeCompare(b.prefLabel, 'nl') || (a.id < b.id ? -1 : 1)
}
