import {isSameSpelling, keyOffset} from '../dutch/spelling-variants.ts'
import type {Phrase} from '../text/phrase.ts'

/** A label of the glossary, with its place in the order that decides ties. */
export interface GlossaryLabel {
	readonly text: string
	/** How many letters it has. */
	readonly letters: number
	/** 0 for a prefLabel, 1 for an altLabel, 2 for a hiddenLabel. */
	readonly rank: number
	/** Place of the concept in the glossary. */
	readonly conceptIndex: number
}

/** One form of a label, as it stands in a text. */
export interface LabelForm {
	readonly label: GlossaryLabel
	readonly form: string
	/** The rule that gave the form; `'label'` for the label itself. */
	readonly rule: string
	readonly phrase: Phrase
	readonly abbreviation: boolean
}

/** Whether a term stands in a text: the same letters but for the two spellings, and every cut where the label has or allows one. */
export function matchesPhrase(term: LabelForm, text: Phrase): boolean {
	if (term.abbreviation && term.phrase.cased !== text.cased) return false
	if (!isSameSpelling(term.phrase.folded, text.folded)) return false
	if (hasSameGaps(term.phrase, text)) return true
	const places = separatorsByOffset(term.phrase)
	const seen = separatorsByOffset(text)
	for (const [place, by] of seen) if (!allowsSeparator(by, places.get(place))) return false
	for (const [place, by] of places) if (isPunctuation(by) && seen.get(place) !== by) return false
	return true
}

/** The same without regard to case and cuts: what a person who looks a word up means. */
export function hasSameLetters(term: LabelForm, folded: string): boolean {
	return isSameSpelling(term.phrase.folded, folded)
}

/** The terms that fit a text best, in the order that decides ties: prefLabel, altLabel, hiddenLabel, then the glossary's own. */
export function bestForms(terms: readonly LabelForm[], folded: string): readonly LabelForm[] {
	if (terms.length < 2) return terms
	const grade = (term: LabelForm) => (term.rule === 'label' ? 0 : 2) + (term.phrase.folded === folded ? 0 : 1)
	const best = Math.min(...terms.map(grade))
	return terms
		.filter(term => grade(term) === best)
		.sort((a, b) => a.label.rank - b.label.rank || a.label.conceptIndex - b.label.conceptIndex)
}

function hasSameGaps({folded, gaps}: Phrase, text: Phrase): boolean {
	if (gaps.length !== text.gaps.length) return false
	return (
		gaps.length === 0 ||
		(folded === text.folded &&
			gaps.every(({offset, separator}, index) => {
				const other = text.gaps[index]
				return other?.offset === offset && other.separator === separator
			}))
	)
}

function separatorsByOffset({folded, gaps}: Phrase): Map<number, string> {
	return new Map(gaps.map(({offset, separator}) => [keyOffset(folded, offset), separator]))
}

function allowsSeparator(by: string, own: string | undefined): boolean {
	if (by === '-' || by === '\n') return own === undefined || !isPunctuation(own)
	return by === ' ' ? own === ' ' || own === '-' : own === by
}

/** Whether a cut is made by signs that count (i.v.), not by a hyphen, a space or a line end. */
export function isPunctuation(by: string): boolean {
	return by !== '-' && by !== ' ' && by !== '\n'
}
