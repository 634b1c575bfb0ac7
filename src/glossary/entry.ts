import type {Concept} from './concept.ts'

/** The term that heads an entry of a word list, capitalised unless it contains a capital already. */
export function headTerm({prefLabel}: Concept): string {
	if (/\p{Lu}/u.test(prefLabel)) return prefLabel
	// The Dutch digraph ij is one letter: IJzer.
	return prefLabel.replace(/^(?:ij|\p{Ll})/u, first => first.toUpperCase())
}

/** The text after the term: in brackets those altLabels that the reader has met, so that they can be found on paper, then the definition. */
export function entryText(concept: Concept, met: ReadonlySet<string>): string {
	const others = concept.altLabel.filter(label => met.has(label))
	return `${others.length > 0 ? ` (${others.join(', ')})` : ''}: ${concept.definition}`
}

/** Sorts concepts in Dutch alphabetical order of their prefLabel, then by id. */
export function alphabetical(concepts: Iterable<Concept>): Concept[] {
	return [...concepts].sort((a, b) => a.prefLabel.localeCompare(b.prefLabel, 'nl') || (a.id < b.id ? -1 : 1))
}
