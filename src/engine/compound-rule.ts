import {HIDDEN, type LabelForm} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'

/**
 * Whether a term inside a longer word (stamceltransplantatie) marks that word; with `except`, not for the
 * concepts with these ids. Lay words have compounds of another sense: a *hoofdrol* is not about the head.
 */
export type Compounds = boolean | {readonly except: readonly string[]}

/** Whether a form may be a part of a compound. */
export type MayBePart = (form: LabelForm) => boolean

/**
 * Returns which forms may be a part of a compound; `undefined` if none may. A hidden label never is: timus is not
 * in antimuscarinica.
 */
export function compoundRule({concepts}: LabelIndex, compounds: Compounds): MayBePart | undefined {
	if (compounds === false) return undefined
	const except = new Set(compounds === true ? [] : compounds.except)
	return ({label}) => label.rank < HIDDEN && !except.has(concepts[label.conceptIndex]?.id ?? '')
}
