import {isSameSpelling, keyOffset} from '../dutch/index.ts'
import type {Phrase} from '../text/phrase.ts'

/** A label of the glossary, with its rank and concept, which decide ties. */
export interface GlossaryLabel {
	readonly text: string
	/** How many letters it has. */
	readonly letters: number
	/** 0 for a prefLabel, 1 for an altLabel, 2 for a hiddenLabel. */
	readonly rank: number
	/** Index of the concept in the glossary. */
	readonly conceptIndex: number
}

/** One form of a label, as it occurs in a text. */
export interface LabelForm {
	readonly label: GlossaryLabel
	readonly form: string
	/** The rule that generated the form; `'label'` for the label itself. */
	readonly rule: string
	/** The letters and separators of `form`. */
	readonly phrase: Phrase
	/** Whether the label is an abbreviation (ALS, IgG), which only matches in its own case. */
	readonly abbreviation: boolean
}

/**
 * Whether a text is an occurrence of a form: the same letters, except where Dutch has two spellings, with
 * separators that the form allows. For `T-cel` these are T-cel, T cel and Tcel, for `stamcel` stam-cel but
 * not stam cel, and for `i.v.` only the form with its dots.
 */
export function matchesPhrase(form: LabelForm, text: Phrase): boolean {
	if (form.abbreviation && form.phrase.cased !== text.cased) return false
	if (!isSameSpelling(form.phrase.folded, text.folded)) return false
	// Nearly all words.
	if (form.phrase.gaps.length + text.gaps.length === 0) return true
	const inForm = separatorsByOffset(form.phrase)
	const inText = separatorsByOffset(text)
	for (const [offset, separator] of inText) if (!allowsSeparator(separator, inForm.get(offset))) return false
	for (const [offset, separator] of inForm)
		if (isPunctuation(separator) && inText.get(offset) !== separator) return false
	return true
}

/** Whether a form has these letters, whatever its case and separators, as a person types a label. */
export function hasSameLetters(form: LabelForm, folded: string): boolean {
	return isSameSpelling(form.phrase.folded, folded)
}

/**
 * Returns the forms that fit a text best, all equally good: a label before an inflection, then the same
 * spelling before another one. Sorted by what decides ties: prefLabel before altLabel before hiddenLabel,
 * then the order of the glossary.
 */
export function bestForms(forms: readonly LabelForm[], folded: string): readonly LabelForm[] {
	if (forms.length < 2) return forms
	const grade = (form: LabelForm) => (form.rule === 'label' ? 0 : 2) + (form.phrase.folded === folded ? 0 : 1)
	const best = Math.min(...forms.map(grade))
	return forms
		.filter(form => grade(form) === best)
		.sort((a, b) => a.label.rank - b.label.rank || a.label.conceptIndex - b.label.conceptIndex)
}

/** Separators by their offset in the spelling key, where the offsets of both spellings (th, t) agree. */
function separatorsByOffset({folded, gaps}: Phrase): Map<number, string> {
	return new Map(gaps.map(({offset, separator}) => [keyOffset(folded, offset), separator]))
}

/** Whether a text may have a separator at an offset where the form has `inForm`, or none. */
function allowsSeparator(separator: string, inForm: string | undefined): boolean {
	if (separator === '-' || separator === '\n') return inForm === undefined || !isPunctuation(inForm)
	return separator === ' ' ? inForm === ' ' || inForm === '-' : inForm === separator
}

/** Whether a separator is punctuation that must match (i.v.), not a hyphen, a space or a line end. */
export function isPunctuation(separator: string): boolean {
	return separator !== '-' && separator !== ' ' && separator !== '\n'
}
