import {spellingKey} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {expectString} from '../text/expect-type.ts'
import {foldText} from '../text/fold.ts'
import {compileGlossary} from './compiled.ts'
import {bestForms, hasSameLetters} from './label-form.ts'
import {conceptsOf} from './label-index.ts'

/**
 * Compiles a glossary into a function that looks up a label and returns its concepts, in the order of the
 * glossary, or an empty list. The lookup is exact except for case, diacritics, hyphens, spaces, inflection
 * and the two spellings that Dutch has for some words (trombocyt, thrombocyt).
 *
 * Cost: compiling is linear in the number of labels; a lookup in the length of the label.
 *
 * @example
 * ```ts
 * import {createLookup, listedConcepts} from 'zorgwoorden'
 *
 * const lookup = createLookup(listedConcepts)
 * lookup('T lymfocyten').map(({id}) => id) // => ['t-lymfocyt']
 * lookup('fiets') // => []
 * ```
 */
export function createLookup(concepts: readonly Concept[]): (label: string) => Concept[] {
	const index = compileGlossary(concepts)
	return label => {
		expectString('label', label)
		const folded = foldText(label)
		const forms = index.formsWithKey(spellingKey(folded)).filter(form => hasSameLetters(form, folded))
		return conceptsOf(index, bestForms(forms, folded))
	}
}
