import {firstSentence} from '../dutch/index.ts'
import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/** The fields of a match that decide whether its explanation names the term. */
type MatchForm = Pick<Match, 'kind' | 'label'>

/**
 * Returns the brief explanation that is put in brackets after a word: the first sentence of the definition,
 * without its full stop and with its first letter in lower case.
 * `'klein eiwit waarmee cellen elkaar een boodschap geven'`. For an ambiguous word the explanations of all
 * its concepts are joined with semicolons.
 *
 * After a word that is not the term itself, the explanation starts with the term. Without it,
 * *beenmergonderzoek* would seem to be what beenmerg is: `'beenmerg: zachte binnenkant van de botten'`. The
 * same goes for *T-* in *T- en B-cellen*: `'T-cel: witte bloedcel'`.
 */
export function briefExplanation(concepts: readonly Concept[], word: MatchForm): string {
	return concepts.map(concept => withTermIfNeeded(brief(concept), concept, word)).join('; ')
}

/**
 * Returns the whole definition as it is put in brackets after a word; starts with the term where
 * `briefExplanation` does.
 */
export function fullExplanation(concepts: readonly Concept[], word: MatchForm): string {
	return concepts.map(concept => withTermIfNeeded(asClause(concept.definition), concept, word)).join('; ')
}

/** Returns every text that `briefExplanation` can return for this concept, after any word. */
export function briefExplanations(concept: Concept): string[] {
	const text = brief(concept)
	return [text, ...shownLabels(concept).map(label => withTerm(label, text))]
}

function withTermIfNeeded(text: string, concept: Concept, {kind, label}: MatchForm): string {
	if (kind === 'label' || kind === 'inflection') return text
	// The label in *stemcelonderzoek* may be a hiddenLabel, a misspelling, which is never shown.
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

function asClause(sentence: string): string {
	const text = collapseWhiteSpace(sentence).replace(/\.$/, '')
	// *B-cel*, *MRI* and *B12* keep their capital; *Klein* loses it.
	return text.replace(/^(?:IJ|\p{Lu})(?=[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}\p{Pd}]))/u, first =>
		first.toLowerCase(),
	)
}
