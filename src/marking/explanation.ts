import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/** How a word stands for the concepts that explain it. */
type MatchForm = Pick<Match, 'kind' | 'label'>

/**
 * An explanation to stand in brackets behind a word: the first sentence, without full stop, its first letter lowered;
 * of an ambiguous word all of them. `'klein eiwit waarmee cellen elkaar een boodschap geven'`
 *
 * A word that isn't the term itself gets the term first, so that no one takes *beenmergonderzoek* for what beenmerg is:
 * `'beenmerg: zachte binnenkant van de botten'`, and behind *T-* `'T-cel: witte bloedcel'`.
 */
export function briefExplanation(concepts: readonly Concept[], word: MatchForm): string {
	return concepts.map(concept => withTermIfNeeded(brief(concept), concept, word)).join('; ')
}

/** The whole definition to stand in brackets behind a word, with what `explainBriefly` puts first. */
export function fullExplanation(concepts: readonly Concept[], word: MatchForm): string {
	return concepts.map(concept => withTermIfNeeded(asClause(concept.definition), concept, word)).join('; ')
}

/** All that `explainBriefly` may give for one concept, whatever the word. */
export function briefExplanations(concept: Concept): string[] {
	const text = brief(concept)
	return [text, ...shownLabels(concept).map(label => withTerm(label, text))]
}

function withTermIfNeeded(text: string, concept: Concept, {kind, label}: MatchForm): string {
	if (kind === 'label' || kind === 'inflection') return text
	// *Stemcelonderzoek* holds a misspelling, which is never shown.
	return withTerm(shownLabels(concept).includes(label) ? label : concept.prefLabel, text)
}

function withTerm(label: string, text: string): string {
	return `${collapseWhiteSpace(label)}: ${text}`
}

function shownLabels({prefLabel, altLabel}: Concept): string[] {
	return [prefLabel, ...altLabel]
}

function brief({definition}: Concept): string {
	return asClause(firstSentence(definition))
}

function firstSentence(definition: string): string {
	return definition.split(/(?<=[.!?…])\s+(?=\P{Ll})/u, 1)[0] ?? definition
}

function asClause(sentence: string): string {
	const text = collapseWhiteSpace(sentence).replace(/\.$/, '')
	// *B-cel*, *MRI* and *B12* keep their capital, *Klein* doesn't.
	return text.replace(/^(?:IJ|\p{Lu})(?=[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}\p{Pd}]))/u, first =>
		first.toLowerCase(),
	)
}
