import {inflect} from '../dutch/inflect/index.ts'
import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {addressAround} from '../text/address.ts'
import {editDistance} from '../text/edit-distance.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {createNearForms, type NearForm, type NearForms} from './near-forms.ts'
import {readWords, type TextWord} from './words.ts'

/** A misspelt term in a text. */
export interface Misspelling extends Span {
	/** The words as they should be, in the form and case that the text has; one for each concept. */
	readonly expected: readonly string[]
	/** Whether the glossary has the misspelling (a hiddenLabel); else it is one letter away from a label. */
	readonly known: boolean
	/** In the order of the glossary. */
	readonly concepts: readonly Concept[]
}

/**
 * Compiles a glossary into a function that finds its terms where they are misspelt: a hiddenLabel in any form, also in a compound
 * (*stamseltransplantatie*), and words at one slip from a form of a label of eight letters and more (*imunoglobulinen*). What
 * `match` finds by a right label is right. In order, never overlapping, with UTF-16 offsets into the text as given.
 *
 * Cost: compiling is linear in the forms of the labels; a call in the text.
 *
 * @param match the matcher of the same glossary, with compounds
 */
export function createMisspellingFinder(
	concepts: readonly Concept[],
	match: (text: string) => readonly Match[],
): (text: string) => Misspelling[] {
	const near = createNearForms(concepts)
	return text => {
		const matches = match(text)
		const slips = [
			...matches.flatMap(found => knownMisspelling(text, found)),
			...nearMisspellings(text, matches, near),
		]
		return slips.sort((a, b) => a.start - b.start)
	}
}

function knownMisspelling(text: string, {start, end, kind, label, part, concepts}: Match): Misspelling[] {
	const isRight = concepts.some(({prefLabel, altLabel}) => prefLabel === label || altLabel.includes(label))
	// The hyphen of T- in `T- en B-limfocyten` is not where the slip is.
	if (isRight || kind === 'ellipsis') return []
	const written = text.slice(part.start, part.end)
	const expected = concepts.map(
		concept => text.slice(start, part.start) + nearestForm(written, concept) + text.slice(part.end, end),
	)
	return [{start, end, expected: [...new Set(expected)], known: true, concepts}]
}

/** The form of a right label that was meant; the prefLabel where none is like it: lumbaalpunctie for ruggenmergpunctie. */
function nearestForm(written: string, {prefLabel, altLabel}: Concept): string {
	const letters = foldText(written)
	const [best] = [prefLabel, ...altLabel]
		.flatMap(label => [label, ...inflect(label)])
		.map(form => ({
			form,
			distance: editDistance(letters, foldText(form)) + hasOtherEnding(letters, form) / 2,
		}))
		.sort((a, b) => a.distance - b.distance)
	const isLike = best !== undefined && best.distance * 3 <= letters.length
	return inCaseOf(written, isLike ? best.form : prefLabel)
}

/** The last letter tells the form: bronchiëctasiën is as near to bronchiëctasie as to bronchiëctasieën. */
function hasOtherEnding(letters: string, form: string): number {
	return foldText(form).at(-1) === letters.at(-1) ? 0 : 1
}

function nearMisspellings(text: string, matches: readonly Match[], near: NearForms): Misspelling[] {
	const words = readWords(text, matches)
	const slips: Misspelling[] = []
	for (let first = 0; first < words.length; first++) {
		const found = longestFrom(words, first, near)
		if (found === undefined) continue
		const span = {start: words[first]?.start ?? 0, end: words[found.last]?.end ?? 0}
		first = found.last
		const slip = toMisspelling(text, span, found.forms)
		if (slip.concepts.length > 0 && addressAround(text, span) === undefined) slips.push(slip)
	}
	return slips
}

/** The longest run of words from here that is nearly a term. */
function longestFrom(words: readonly TextWord[], first: number, {find, mostWords}: NearForms) {
	let found: {last: number; forms: readonly NearForm[]} | undefined
	let letters = ''
	const cuts: number[] = []
	for (let last = first; last < Math.min(words.length, first + mostWords); last++) {
		const word = words[last]
		if (word === undefined) break
		const from = letters.length
		if (last > first) cuts.push(from)
		cuts.push(...word.cuts.map(cut => from + cut))
		letters += word.letters
		const forms = find({letters, cuts}).filter(({slipOffset}) => !isRightAt(words, first, slipOffset))
		if (forms.length > 0) found = {last, forms}
		if (!word.joinsNext) break
		letters += ' '
	}
	return found
}

/** Whether the word in which a slip would be is right, or left alone. */
function isRightAt(words: readonly TextWord[], first: number, place: number): boolean {
	let index = first
	let end = words[index]?.letters.length ?? 0
	while (end < place && index + 1 < words.length) end += 1 + (words[++index]?.letters.length ?? 0)
	return words[index]?.isExempt ?? true
}

function toMisspelling(text: string, {start, end}: Span, forms: readonly NearForm[]): Misspelling {
	const written = text.slice(start, end)
	const letters = foldText(written)
	const byConcept = new Map<Concept, string>()
	for (const {form, concept} of forms) {
		// People leave a diaeresis out, and add none: allergieën is no allergeen.
		if (countDiaereses(written) > countDiaereses(form)) continue
		const other = byConcept.get(concept)
		if (other === undefined || hasOtherEnding(letters, form) < hasOtherEnding(letters, other)) {
			byConcept.set(concept, form)
		}
	}
	const expected = new Set([...byConcept.values()].map(form => inCaseOf(written, form)))
	return {start, end, expected: [...expected], known: false, concepts: [...byConcept.keys()]}
}

function countDiaereses(text: string): number {
	return text.normalize('NFD').match(/[aeiou]\u0308/giu)?.length ?? 0
}

/** `Trombocyt` for `Trombociet`, `TROMBOCYT` for `TROMBOCIET`. */
function inCaseOf(written: string, form: string): string {
	const isShouted = written === written.toUpperCase() && written !== written.toLowerCase()
	if (isShouted) return form.toUpperCase()
	const [first = ''] = written
	return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1)
}
