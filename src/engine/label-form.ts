import {keyPosition, sameSpelling} from '../dutch/variants.ts'
import type {Phrase} from '../text/phrase.ts'

/** A label of the glossary, with its place in the order that decides ties. */
export interface GlossaryLabel {
	readonly text: string
	/** How many letters it has. */
	readonly letters: number
	/** 0 for a prefLabel, 1 for an altLabel, 2 for a hiddenLabel. */
	readonly rank: number
	/** Place of the concept in the glossary. */
	readonly concept: number
}

/** One form of a label, as it stands in a text. */
export interface Term {
	readonly label: GlossaryLabel
	readonly form: string
	/** The rule that gave the form; `'label'` for the label itself. */
	readonly rule: string
	readonly phrase: Phrase
	readonly abbreviation: boolean
}

/** Whether a term stands in a text: the same letters but for the two spellings, and every cut where the label has or allows one. */
export function fits(term: Term, text: Phrase): boolean {
	if (term.abbreviation && term.phrase.cased !== text.cased) return false
	if (!sameSpelling(term.phrase.folded, text.folded)) return false
	if (hasSameCuts(term.phrase, text)) return true
	const places = cutPlaces(term.phrase)
	const seen = cutPlaces(text)
	for (const [place, by] of seen) if (!mayCut(by, places.get(place))) return false
	for (const [place, by] of places) if (isSign(by) && seen.get(place) !== by) return false
	return true
}

/** The same without regard to case and cuts: what a person who looks a word up means. */
export function isSameTerm(term: Term, folded: string): boolean {
	return sameSpelling(term.phrase.folded, folded)
}

/** The terms that fit a text best, in the order that decides ties: prefLabel, altLabel, hiddenLabel, then the glossary's own. */
export function bestTerms(terms: readonly Term[], folded: string): readonly Term[] {
	if (terms.length < 2) return terms
	const grade = (term: Term) => (term.rule === 'label' ? 0 : 2) + (term.phrase.folded === folded ? 0 : 1)
	const best = Math.min(...terms.map(grade))
	return terms
		.filter(term => grade(term) === best)
		.sort((a, b) => a.label.rank - b.label.rank || a.label.concept - b.label.concept)
}

function hasSameCuts({folded, cuts}: Phrase, text: Phrase): boolean {
	if (cuts.length !== text.cuts.length) return false
	return (
		cuts.length === 0 ||
		(folded === text.folded &&
			cuts.every(({at, by}, index) => {
				const other = text.cuts[index]
				return other?.at === at && other.by === by
			}))
	)
}

function cutPlaces({folded, cuts}: Phrase): Map<number, string> {
	return new Map(cuts.map(({at, by}) => [keyPosition(folded, at), by]))
}

function mayCut(by: string, own: string | undefined): boolean {
	if (by === '-' || by === '\n') return own === undefined || !isSign(own)
	return by === ' ' ? own === ' ' || own === '-' : own === by
}

/** Whether a cut is made by signs that count (i.v.), not by a hyphen, a space or a line end. */
export function isSign(by: string): boolean {
	return by !== '-' && by !== ' ' && by !== '\n'
}
