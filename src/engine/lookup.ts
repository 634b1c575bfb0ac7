import {isSpelledAs, isWritingOf, spellingKey} from '../dutch/index.ts'
import type {Concept, ConceptInput} from '../glossary/concept.ts'
import {expectString} from '../text/expect-type.ts'
import {foldText} from '../text/fold.ts'
import {readPhrase} from '../text/phrase.ts'
import {compileGlossary} from './compiled.ts'
import {bestForms, type LabelForm} from './label-form.ts'
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
export function createLookup(concepts: readonly ConceptInput[]): (label: string) => Concept[] {
	const index = compileGlossary(concepts)
	return label => {
		expectString('label', label)
		const folded = foldText(label)
		const spelled = index.formsWithKey(spellingKey(folded)).filter(({phrase}) => isSpelledAs(phrase, folded))
		const forms = bestForms(spelled, folded)
		return conceptsOf(index, forms.length < 2 ? forms : asWritten(forms, label))
	}
}

/** Returns the forms that are written like a label, if there are any, since of HIV and HIV+ only one is meant. */
function asWritten(forms: readonly LabelForm[], label: string): readonly LabelForm[] {
	const written = readPhrase(label)
	const same = forms.filter(
		({phrase, abbreviation}) => isWritingOf(phrase, written, abbreviation) && phrase.tail === written.tail,
	)
	return same.length > 0 ? same : forms
}
