import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'

/** How a word stands for the concepts that explain it. */
type Standing = Pick<Match, 'kind' | 'label'>

/**
 * An explanation to stand in brackets behind a word: the first sentence, without full stop, its first letter lowered;
 * of an ambiguous word all of them. `'klein eiwit waarmee cellen elkaar een boodschap geven'`
 *
 * A word that isn't the term itself gets the term first, so that no one takes *beenmergonderzoek* for what beenmerg is:
 * `'beenmerg: zachte binnenkant van de botten'`, and behind *T-* `'T-cel: witte bloedcel'`.
 */
export function explainBriefly(concepts: readonly Concept[], word: Standing): string {
	return concepts.map(concept => named(brief(concept), concept, word)).join('; ')
}

/** The whole definition to stand in brackets behind a word, with what `explainBriefly` puts first. */
export function explain(concepts: readonly Concept[], word: Standing): string {
	return concepts.map(concept => named(unfinished(concept.definition), concept, word)).join('; ')
}

/** All that `explainBriefly` may give for one concept, whatever the word. */
export function briefExplanations(concept: Concept): string[] {
	const text = brief(concept)
	return [text, ...shownLabels(concept).map(label => withName(label, text))]
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

function named(text: string, concept: Concept, {kind, label}: Standing): string {
	if (kind === 'label' || kind === 'inflection') return text
	// *Stemcelonderzoek* holds a misspelling, which is never shown.
	return withName(shownLabels(concept).includes(label) ? label : concept.prefLabel, text)
}

function withName(label: string, text: string): string {
	return `${label.replace(/\s+/g, ' ').trim()}: ${text}`
}

function shownLabels({prefLabel, altLabel}: Concept): string[] {
	return [prefLabel, ...altLabel]
}

function brief({definition}: Concept): string {
	return unfinished(firstSentence(definition))
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
