import {spellingKey} from '../dutch/index.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import type {LabelIndex} from './label-index.ts'

// How far to look in either direction, in UTF-16 units. Bounds the cost per match.
const CONTEXT_LENGTH = 40
const notWordOrSpace = /* @__PURE__ */ unicodeRegExp('[^\\p{L}\\p{N}\\s]')
const capitalsOnly = /* @__PURE__ */ unicodeRegExp('^\\p{Lu}+$')

/**
 * Whether the text around a word is in capitals, so that its own capitals don't make it an abbreviation: ALS
 * U KOORTS HEBT, DE MS PATIËNT. True if at least two neighbouring words are in capitals, on either side, with
 * no punctuation in between. Abbreviations of the glossary don't count as neighbours: GBS CIDP MMN.
 */
export function isAmongCapitals(index: LabelIndex, text: string, {start, end}: Span): boolean {
	const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start).split(notWordOrSpace())
	const after = text.slice(end, end + CONTEXT_LENGTH).split(notWordOrSpace())
	const neighbours = [
		...nearestCapitals(splitWords(before.at(-1)).reverse()),
		...nearestCapitals(splitWords(after[0])),
	]
	return neighbours.filter(word => !isKnownAbbreviation(index, word)).length >= 2
}

/** Splits words at white space. The first and the last are empty if the text starts or ends with a space. */
function splitWords(text = ''): string[] {
	return text.split(/\s+/)
}

/** The words in capitals at the start of a list, none unless a space precedes them. */
function nearestCapitals([beforeSpace, ...words]: readonly string[]): string[] {
	const end = beforeSpace === '' ? words.findIndex(word => !capitalsOnly().test(word)) : 0
	return end < 0 ? words : words.slice(0, end)
}

function isKnownAbbreviation(index: LabelIndex, word: string): boolean {
	const forms = index.formsWithKey(spellingKey(foldText(word)))
	return forms.some(({abbreviation, phrase}) => abbreviation && phrase.cased === word)
}
