import {spellingKey} from '../dutch/spelling-variants.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import type {LabelIndex} from './label-index.ts'

// How far to look in either direction, in UTF-16 units. Bounds the cost per match.
const CONTEXT_LENGTH = 40
const notWordOrSpace = /* @__PURE__ */ unicodeRegExp('[^\\p{L}\\p{N} \\t\\n]')
const wordsAfter = /* @__PURE__ */ unicodeRegExp('^(?:[ \\t\\n]+[\\p{L}\\p{N}]+)*')
const capitalsOnly = /* @__PURE__ */ unicodeRegExp('^\\p{Lu}+$')

/**
 * Whether the text around a word is in capitals, so that its own capitals don't make it an abbreviation: ALS
 * U KOORTS HEBT, DE MS PATIËNT. True if at least two neighbouring words are in capitals, on either side, with
 * no punctuation in between. Abbreviations of the glossary don't count as neighbours: GBS CIDP MMN.
 */
export function isAmongCapitals(index: LabelIndex, text: string, {start, end}: Span): boolean {
	const before = wordsBefore(text.slice(Math.max(0, start - CONTEXT_LENGTH), start))
	const after = wordsAfter().exec(text.slice(end, end + CONTEXT_LENGTH))?.[0] ?? ''
	const neighbours = [...leadingCapitals(splitWords(before).reverse()), ...leadingCapitals(splitWords(after))]
	return neighbours.filter(word => !isKnownAbbreviation(index, word)).length >= 2
}

/** The words at the end of a text, with nothing but white space between and after them. */
function wordsBefore(text: string): string {
	const run = text.split(notWordOrSpace()).at(-1) ?? ''
	return /[ \t\n]$/.test(run) ? run : ''
}

function splitWords(run: string): string[] {
	return run.split(/[ \t\n]+/).filter(word => word !== '')
}

/** The words in capitals at the start of a list. */
function leadingCapitals(words: readonly string[]): readonly string[] {
	const end = words.findIndex(word => !capitalsOnly().test(word))
	return end < 0 ? words : words.slice(0, end)
}

function isKnownAbbreviation(index: LabelIndex, word: string): boolean {
	const forms = index.formsWithKey(spellingKey(foldText(word)))
	return forms.some(({abbreviation, phrase}) => abbreviation && phrase.cased === word)
}
