import type {Phrase} from '../text/phrase.ts'

/** The rank of a hiddenLabel. */
export const HIDDEN = 2

/** A label of the glossary, with its rank and concept, which decide ties. */
export interface GlossaryLabel {
	readonly text: string
	/** How many letters it has. */
	readonly letters: number
	/** 0 for a prefLabel, 1 for an altLabel, 2 for a hiddenLabel. */
	readonly rank: number
	/** Whether it may mean something else, so that the text around it decides. */
	readonly isAmbiguous: boolean
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
	/** Whether the label is an abbreviation (ALS, IgG), whose case counts. */
	readonly abbreviation: boolean
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
