import {spellingKey} from '../dutch/spelling-variants.ts'
import type {Concept} from '../glossary/concept.ts'
import {foldText} from '../text/fold.ts'
import {bestForms, hasSameLetters} from './label-form.ts'
import {conceptsOf, createLabelIndex} from './label-index.ts'

/**
 * Compiles a glossary into an exact lookup: case, diacritics, hyphens, spaces and inflection do not count, nor which of two
 * spellings Dutch has. It gives the concepts in the order of the glossary, or an empty list. Cost: the label's length.
 */
export function createLookup(concepts: readonly Concept[]): (label: string) => Concept[] {
	const index = createLabelIndex(concepts)
	return label => {
		const folded = foldText(label)
		const terms = index.formsWithKey(spellingKey(folded)).filter(term => hasSameLetters(term, folded))
		return conceptsOf(index, bestForms(terms, folded))
	}
}
