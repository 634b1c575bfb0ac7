import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

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

function named(text: string, concept: Concept, {kind, label}: Standing): string {
	if (kind === 'label' || kind === 'inflection') return text
	// *Stemcelonderzoek* holds a misspelling, which is never shown.
	return withName(shownLabels(concept).includes(label) ? label : concept.prefLabel, text)
}

function withName(label: string, text: string): string {
	return `${collapseWhiteSpace(label)}: ${text}`
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
	const text = collapseWhiteSpace(sentence).replace(/\.$/, '')
	// *B-cel*, *MRI* and *B12* keep their capital, *Klein* doesn't.
	return text.replace(/^(?:IJ|\p{Lu})(?=[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}\p{Pd}]))/u, first =>
		first.toLowerCase(),
	)
}
