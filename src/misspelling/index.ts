import {inflect, soundKey} from '../dutch/index.ts'
import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {addressAround} from '../text/address.ts'
import {editDistance} from '../text/edit-distance.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {createHiddenPartFinder} from './hidden-labels.ts'
import {createNearForms, type NearForm, type NearForms} from './near-forms.ts'
import {findNearPart} from './near-parts.ts'
import {readWords, type TextWord} from './words.ts'

/** A misspelt or misnamed term in a text. */
export interface Misspelling extends Span {
	/** The correct words, in the form and case that the text has; one for each concept that was meant. */
	readonly expected: readonly string[]
	/**
	 * `misspelling` is a hiddenLabel that is similar to another label, `misnomer` one that is not (*ruggenprik* for
	 * lumbaalpunctie), and `near` a word that the glossary doesn't have, one slip from a label.
	 */
	readonly kind: 'misspelling' | 'misnomer' | 'near'
	/** The concepts whose terms were meant, in the order of the glossary. */
	readonly concepts: readonly Concept[]
}

/**
 * Compiles a glossary into a function that finds its misspelt terms in a text: a hiddenLabel in any form,
 * also in a compound (*stamseltransplantatie*), and words at one slip from a form of a label of five letters
 * or more (*imunoglobulinen*), or with a part at one slip from a longer one. A term that `match` finds by a prefLabel or altLabel is correct. Misspellings
 * are in order and never overlap; offsets are UTF-16 units into the text as given.
 *
 * Cost: compiling is linear in the forms of the labels; a call in the text.
 *
 * @param match The matcher of the same glossary, with compounds.
 */
export function createMisspellingFinder(
	concepts: readonly Concept[],
	match: (text: string) => readonly Match[],
): (text: string) => Misspelling[] {
	const nearForms = createNearForms(concepts)
	const findHiddenParts = createHiddenPartFinder(concepts)
	return text => {
		const matches = match(text)
		const hidden = matches.filter(isHiddenLabel)
		const hiddenParts = findHiddenParts(text, matches)
		const known = [...hidden, ...hiddenParts].flatMap(termMatch => knownMisspelling(text, termMatch))
		const near = nearMisspellings(text, readWords(text, matches, hiddenParts), nearForms, match)
		return [...known, ...near].sort((a, b) => a.start - b.start)
	}
}

/** Whether a term was found by a hiddenLabel only. */
function isHiddenLabel({kind, label, concepts}: Match): boolean {
	// In `T- en B-limfocyten` the slip is in the other word, not in `T-`.
	if (kind === 'ellipsis') return false
	return !concepts.some(({prefLabel, altLabel}) => prefLabel === label || altLabel.includes(label))
}

/** Returns the misspelling that a match by a hiddenLabel is; none if only its other spelling was written. */
function knownMisspelling(text: string, {start, end, part, concepts}: Match): Misspelling[] {
	const written = text.slice(part.start, part.end)
	const meant = concepts.map(concept => nearestForm(written, concept))
	const expected = meant.map(({form}) => text.slice(start, part.start) + form + text.slice(part.end, end))
	const kind = meant.some(({isSimilar}) => isSimilar) ? 'misspelling' : 'misnomer'
	// antibiotica for the hidden antibiotika
	if (expected.includes(text.slice(start, end))) return []
	return [{start, end, expected: [...new Set(expected)], kind, concepts}]
}

/**
 * Returns the form of a prefLabel or altLabel that was meant: the nearest one, or the prefLabel if none is
 * similar (lumbaalpunctie for ruggenmergpunctie).
 */
function nearestForm(written: string, {prefLabel, altLabel}: Concept) {
	const letters = foldText(written)
	const [best] = [prefLabel, ...altLabel]
		.flatMap(label => [label, ...inflect(label)])
		.map(form => ({
			form,
			distance: editDistance(letters, foldText(form)) + hasOtherEnding(letters, form) / 2,
		}))
		.sort((a, b) => a.distance - b.distance)
	const isSimilar =
		best !== undefined && (best.distance * 3 <= letters.length || soundKey(written) === soundKey(best.form))
	return {isSimilar, form: inCaseOf(written, isSimilar ? best.form : prefLabel)}
}

/**
 * 1 if a form has another last letter. This decides between forms that are equally near: bronchiëctasiën is
 * one edit from bronchiëctasie and from bronchiëctasieën.
 */
function hasOtherEnding(letters: string, form: string): number {
	return foldText(form).at(-1) === letters.at(-1) ? 0 : 1
}

/** Finds the words that no match covers and that are one slip away from a form. */
function nearMisspellings(
	text: string,
	words: readonly TextWord[],
	near: NearForms,
	match: (text: string) => readonly Match[],
): Misspelling[] {
	const misspellings: Misspelling[] = []
	for (let first = 0; first < words.length; first++) {
		const longest = longestNearForm(words, first, near)
		if (longest === undefined) {
			const word = words[first]
			if (word) misspellings.push(...misspeltPart(text, word, near, match))
			continue
		}
		const span = {start: words[first]?.start ?? 0, end: words[longest.last]?.end ?? 0}
		first = longest.last
		const misspelling = toMisspelling(text, span, longest.forms)
		if (misspelling.concepts.length > 0 && addressAround(text, span) === undefined)
			misspellings.push(misspelling)
	}
	return misspellings
}

/** Finds the slip in the first or last part of a compound. */
function misspeltPart(
	text: string,
	word: TextWord,
	near: NearForms,
	match: (text: string) => readonly Match[],
): Misspelling[] {
	const written = text.slice(word.start, word.end)
	// With a hyphen, offsets in the letters are not those in the text.
	if (word.isExempt || written.length !== word.letters.length) return []
	const part = findNearPart(word, near, match, offset => !isCorrectAt([word], 0, offset, false))
	if (part === undefined || addressAround(text, word) !== undefined) return []
	const {form, start, end} = part
	const expected =
		written.slice(0, start) + inCaseOf(written.slice(start, end), form.form) + written.slice(end)
	return [{start: word.start, end: word.end, expected: [expected], kind: 'near', concepts: [form.concept]}]
}

/** Finds the longest run of words from `first` that is near a form. */
function longestNearForm(words: readonly TextWord[], first: number, {find, maxWords}: NearForms) {
	let longest: {last: number; forms: readonly NearForm[]} | undefined
	let letters = ''
	const pieceStarts: number[] = []
	for (let last = first; last < Math.min(words.length, first + maxWords); last++) {
		const word = words[last]
		if (word === undefined) break
		const from = letters.length
		if (last > first) pieceStarts.push(from)
		for (const pieceStart of word.pieceStarts) pieceStarts.push(from + pieceStart)
		letters += word.letters
		const forms = find({letters, pieceStarts}).filter(
			({slipOffset, isNeverRight}) => !isCorrectAt(words, first, slipOffset, isNeverRight),
		)
		if (forms.length > 0) longest = {last, forms}
		if (!word.joinsNext) break
		letters += ' '
	}
	return longest
}

/**
 * Whether there can be no slip at an offset. Takes the offset into the letters of all words from `first`, and
 * whether the slip is never another spelling of a term that was matched.
 */
function isCorrectAt(
	words: readonly TextWord[],
	first: number,
	offset: number,
	isNeverRight: boolean,
): boolean {
	let start = 0
	for (const {letters, isExempt, correct} of words.slice(first)) {
		const end = start + letters.length
		// A slip after a word is the space after it, which may be wrong between two correct words.
		if (offset <= end) {
			const isCorrect = correct && offset >= start + correct.start && offset < start + correct.end
			return isExempt || (isCorrect === true && !isNeverRight)
		}
		start = end + 1
	}
	return true
}

function toMisspelling(text: string, {start, end}: Span, forms: readonly NearForm[]): Misspelling {
	const written = text.slice(start, end)
	const letters = foldText(written)
	const formByConcept = new Map<Concept, string>()
	for (const {form, concept} of forms) {
		// People leave out a diaeresis but never add one: allergieën is not a misspelling of allergeen.
		if (countDiaereses(written) > countDiaereses(form)) continue
		const best = formByConcept.get(concept)
		if (best === undefined || hasOtherEnding(letters, form) < hasOtherEnding(letters, best)) {
			formByConcept.set(concept, form)
		}
	}
	const expected = new Set([...formByConcept.values()].map(form => inCaseOf(written, form)))
	return {start, end, expected: [...expected], kind: 'near', concepts: [...formByConcept.keys()]}
}

function countDiaereses(text: string): number {
	return text.normalize('NFD').match(/[aeiou]\u0308/giu)?.length ?? 0
}

/**
 * Returns a form in the case of what was written: `Trombocyt` for `Trombociet`, `TROMBOCYT` for `TROMBOCIET`.
 */
function inCaseOf(written: string, form: string): string {
	const isAllCapitals = written === written.toUpperCase() && written !== written.toLowerCase()
	if (isAllCapitals) return form.toUpperCase()
	const [first = ''] = written
	return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1)
}
