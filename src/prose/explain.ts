import type {Concept} from '../concept.ts'

/**
 * An explanation to stand in brackets behind a word: the first sentence, without full stop, its first letter lowered;
 * of an ambiguous word all of them. `'eiwitten waarmee cellen elkaar een boodschap geven'`
 */
export function explainBriefly(concepts: readonly Concept[]): string {
	return concepts.map(({definition}) => unfinished(firstSentence(definition))).join('; ')
}

/** The whole definition to stand in brackets behind a word; of an ambiguous word all of them. */
export function explain(concepts: readonly Concept[]): string {
	return concepts.map(({definition}) => unfinished(definition)).join('; ')
}

/** The term as it heads an entry of the word list: capitalised only where the label has no other capital. */
export function headTerm({prefLabel}: Concept): string {
	if (/\p{Lu}/u.test(prefLabel)) return prefLabel
	// The Dutch digraph is one letter: IJzer.
	return prefLabel.replace(/^(?:ij|\p{Ll})/u, first => first.toUpperCase())
}

/** What follows the term: the other labels that a reader met, so that one on paper finds the word, and the definition. */
export function entryText(concept: Concept, met: ReadonlySet<string>): string {
	const others = concept.altLabel.filter(label => met.has(label))
	return `${others.length > 0 ? ` (${others.join(', ')})` : ''}: ${concept.definition}`
}

/** The concepts as a Dutch reader looks them up. */
export function alphabetical(concepts: Iterable<Concept>): Concept[] {
	return [...concepts].sort((a, b) => a.prefLabel.localeCompare(b.prefLabel, 'nl') || (a.id < b.id ? -1 : 1))
}

/** The id of the popover for a word. */
export function popoverId(concepts: readonly Concept[], idPrefix: string): string {
	// An id is kebab-case, so that `_` joins two to what is no id.
	return `${idPrefix}uitleg-${concepts.map(({id}) => id).join('_')}`
}

function firstSentence(definition: string): string {
	return definition.split(/(?<=[.!?…])\s+(?=\P{Ll})/u, 1)[0] ?? definition
}

function unfinished(sentence: string): string {
	const text = sentence.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
	// *B-cel*, *MRI* and *B12* keep their capital, *Klein* doesn't.
	return text.replace(/^(?:IJ|\p{Lu})(?=[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}\p{Pd}]))/u, first =>
		first.toLowerCase(),
	)
}
