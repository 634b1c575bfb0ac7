import {spellingKey} from '../dutch/variants.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Phrase} from '../text/phrase.ts'
import {bestTerms, fits, type Term} from './label-form.ts'
import {conceptsOf, type LabelIndex} from './label-index.ts'

/** What words mean, worked out once for all places where they stand. */
export interface Meaning {
	/** The terms that fit, the best first; never empty. */
	readonly terms: readonly Term[]
	/** The label of the best term. */
	readonly label: string
	/** The concepts of the terms, in the order of the glossary. Frozen, since all places share it. */
	readonly concepts: readonly Concept[]
}

/** The terms that fit a phrase, as a whole. */
export function fittingTerms(
	index: LabelIndex,
	phrase: Phrase,
	key: string = spellingKey(phrase.folded),
): Term[] {
	return index.terms(key).filter(term => fits(term, phrase))
}

/** What these letters mean if these terms fit them; `undefined` where there are none. */
export function meaningOf(index: LabelIndex, terms: readonly Term[], folded: string): Meaning | undefined {
	return toMeaning(index, bestTerms(terms, folded))
}

/** The same meaning with some of its terms; `undefined` where none is left. */
export function narrow(
	index: LabelIndex,
	meaning: Meaning,
	keeps: (term: Term) => boolean,
): Meaning | undefined {
	const terms = meaning.terms.filter(keeps)
	return terms.length === meaning.terms.length ? meaning : toMeaning(index, terms)
}

function toMeaning(index: LabelIndex, terms: readonly Term[]): Meaning | undefined {
	const [first] = terms
	return first && {terms, label: first.label.text, concepts: Object.freeze(conceptsOf(index, terms))}
}
