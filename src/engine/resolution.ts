import {isWritingOf, spellingKey} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Phrase} from '../text/phrase.ts'
import {bestForms, type LabelForm} from './label-form.ts'
import {conceptsOf, type LabelIndex} from './label-index.ts'

/** The label forms that fit a text, best first. Shared by all matches of the same word. */
export interface Resolution {
	/** Never empty. */
	readonly forms: readonly LabelForm[]
	/** The label of the best form. */
	readonly label: string
	/** The concepts of the forms, in the order of the glossary. Frozen, since all matches share it. */
	readonly concepts: readonly Concept[]
	/** Those of the concepts that only ambiguous labels name; usually none. */
	readonly ambiguous: readonly Concept[]
}

/**
 * Returns the label forms that a phrase as a whole is an occurrence of, in the order of the labels. An abbreviation
 * in another case counts only where no other label is written so: of IVF and ivf, ivf is the second.
 */
export function matchingForms(
	index: LabelIndex,
	phrase: Phrase,
	key: string = spellingKey(phrase.folded),
): LabelForm[] {
	const forms = index.formsWithKey(key).filter(form => isWritingOf(form.phrase, phrase, form.abbreviation))
	if (forms.length < 2) return forms
	const inOwnCase = forms.filter(form => !form.abbreviation || form.phrase.cased === phrase.cased)
	return inOwnCase.length > 0 ? inOwnCase : forms
}

/** Returns the label forms that a phrase is an occurrence of where it begins a compound, and only there. */
export function matchingFirstParts(index: LabelIndex, phrase: Phrase): LabelForm[] {
	return index
		.firstPartsWithKey(spellingKey(phrase.folded))
		.filter(form => isWritingOf(form.phrase, phrase, form.abbreviation))
}

/** Resolves a text to the best of the forms that fit it; `undefined` if no form fits. */
export function resolve(
	index: LabelIndex,
	forms: readonly LabelForm[],
	folded: string,
): Resolution | undefined {
	return toResolution(index, bestForms(forms, folded))
}

/** Returns a resolution with only some of its forms; `undefined` if there are none. */
export function narrowResolution(
	index: LabelIndex,
	resolution: Resolution,
	forms: readonly LabelForm[],
): Resolution | undefined {
	return forms.length === resolution.forms.length ? resolution : toResolution(index, forms)
}

function toResolution(index: LabelIndex, forms: readonly LabelForm[]): Resolution | undefined {
	const [first] = forms
	return (
		first && {
			forms,
			label: first.label.text,
			concepts: Object.freeze(conceptsOf(index, forms)),
			ambiguous: ambiguousConceptsOf(index, forms),
		}
	)
}

function ambiguousConceptsOf(index: LabelIndex, forms: readonly LabelForm[]): readonly Concept[] {
	if (!forms.some(({label}) => label.isAmbiguous)) return none
	const certain = conceptsOf(
		index,
		forms.filter(({label}) => !label.isAmbiguous),
	)
	return conceptsOf(index, forms).filter(concept => !certain.includes(concept))
}

const none: readonly Concept[] = []
