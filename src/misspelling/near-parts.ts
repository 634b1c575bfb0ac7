import type {Match} from '../engine/matcher.ts'
import type {NearForm, NearForms, SpelledWords} from './near-forms.ts'

// Shorter parts of a compound are near too many words, a plural sooner than a label: verklaringen has laringen.
const MIN_LABEL = 8
const MIN_FORM = 9
const MIN_REST = 4
// A slip nearer to where two parts join, or after a prefix, is more often another way to split the word.
const MIN_FROM_SEAM = 3
const PREFIX = /^(?:be|ge|her|ont|ver)$/
// Longer words are not looked at, so that the cost is linear.
const MAX_LETTERS = 50

/** A form that is near the first or last part of a compound. */
export interface NearPart {
	readonly form: NearForm
	/** Where the part starts and ends in the letters of the compound. */
	readonly start: number
	readonly end: number
}

/**
 * Finds a form near the first or last part of a word, such that the matcher finds the form in the corrected
 * word: `immunogllobulinetest` has a part near immunoglobuline, and immunoglobulinetest is a compound of it.
 */
export function findNearPart(
	{letters}: SpelledWords,
	near: NearForms,
	match: (text: string) => readonly Match[],
	mayHaveSlip: (offset: number) => boolean,
): NearPart | undefined {
	const {length} = letters
	if (length > MAX_LETTERS) return
	for (let rest = MIN_REST; rest <= length - MIN_LABEL + 1; rest++) {
		for (const start of [0, rest]) {
			const end = start + length - rest
			const form = near
				.findPart(letters, start, end)
				.find(
					form =>
						isClear(form, start === 0, end - start) &&
						mayHaveSlip(start + form.slipOffset) &&
						isPartOf(letters.slice(0, start) + form.letters + letters.slice(end), start, form, match),
				)
			if (form) return {form, start, end}
		}
	}
	return
}

/** Whether a form is long enough for a part, and the slip far enough from where the parts join. */
function isClear({letters, isLabel, slipOffset}: NearForm, isFirst: boolean, partLength: number): boolean {
	return (
		letters.length >= (isLabel ? MIN_LABEL : MIN_FORM) &&
		(isFirst ? partLength - slipOffset : slipOffset) >= MIN_FROM_SEAM &&
		!PREFIX.test(letters.slice(0, slipOffset))
	)
}

function isPartOf(
	compound: string,
	start: number,
	{letters, concept}: NearForm,
	match: (text: string) => readonly Match[],
): boolean {
	return match(compound).some(
		({kind, part, concepts}) =>
			kind === 'compound' &&
			part.start === start &&
			part.end === start + letters.length &&
			concepts.includes(concept),
	)
}
