import {isSpelledAs, spellingKey} from '../dutch/index.ts'
import type {LabelForm} from '../engine/label-form.ts'
import type {LabelIndex} from '../engine/label-index.ts'
import {foldText} from '../text/fold.ts'
import type {Answer} from './answer.ts'

/**
 * Returns the labels that a text is, or is a form of, whatever its case, spaces and hyphens: 1 for the label, 0.98
 * for its other spelling, 0.95 for a form. In no order. Cost: linear in the text.
 */
export function findWhole(index: LabelIndex, text: string): Answer[] {
	const folded = foldText(text)
	if (folded === '') return []
	return index
		.formsWithKey(spellingKey(folded))
		.filter(({phrase}) => isSpelledAs(phrase, folded))
		.map(form => toAnswer(form, folded))
}

function toAnswer({label, rule, phrase}: LabelForm, folded: string): Answer {
	if (rule !== 'label') return {label, kind: 'inflection', score: 0.95}
	return {label, kind: 'label', score: phrase.folded === folded ? 1 : 0.98}
}
