import {spellingKey} from '../dutch/spelling-variants.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Phrase} from '../text/phrase.ts'
import {bestForms, type LabelForm, matchesPhrase} from './label-form.ts'
import {conceptsOf, type LabelIndex} from './label-index.ts'

/** What words mean, worked out once for all places where they stand. */
export interface Resolution {
	/** The terms that fit, the best first; never empty. */
	readonly forms: readonly LabelForm[]
	/** The label of the best term. */
	readonly label: string
	/** The concepts of the terms, in the order of the glossary. Frozen, since all places share it. */
	readonly concepts: readonly Concept[]
}

/** The terms that fit a phrase, as a whole. */
export function matchingForms(
	index: LabelIndex,
	phrase: Phrase,
	key: string = spellingKey(phrase.folded),
): LabelForm[] {
	return index.formsWithKey(key).filter(term => matchesPhrase(term, phrase))
}

/** What these letters mean if these terms fit them; `undefined` where there are none. */
export function resolve(
	index: LabelIndex,
	forms: readonly LabelForm[],
	folded: string,
): Resolution | undefined {
	return toResolution(index, bestForms(forms, folded))
}

/** The same meaning with some of its terms; `undefined` where none is left. */
export function narrowResolution(
	index: LabelIndex,
	meaning: Resolution,
	keeps: (term: LabelForm) => boolean,
): Resolution | undefined {
	const forms = meaning.forms.filter(keeps)
	return forms.length === meaning.forms.length ? meaning : toResolution(index, forms)
}

function toResolution(index: LabelIndex, forms: readonly LabelForm[]): Resolution | undefined {
	const [first] = forms
	return first && {forms, label: first.label.text, concepts: Object.freeze(conceptsOf(index, forms))}
}
