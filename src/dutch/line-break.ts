import {foldText} from '../text/fold.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import {isAbbreviation} from './abbreviation.ts'
import {vowelsClash} from './compound.ts'
import {isInitialism} from './inflect/initialism.ts'
import {analyseEnding} from './inflect/word-ending.ts'
import type {WordEdges} from './word-edges.ts'

// Fewer wrapped lines are not enough evidence.
const FEWEST_WRAPS = 4
const beforeWrap = /* @__PURE__ */ unicodeRegExp('[\\p{L},;]$')
const afterWrap = /* @__PURE__ */ unicodeRegExp('^\\p{L}')

/**
 * Whether the lines of a text keep the space at which they were wrapped, as in text copied from many PDFs. In
 * such a text a line end without a space breaks a word: "verwijdin⏎gen", but "plaatselijke ⏎verwijding". True
 * if most wrapped lines end in a space. Cost: linear.
 */
export function keepsSpaces(text: string): boolean {
	let spaced = 0
	let bare = 0
	for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
		const end = text.charAt(newline - 1) === '\r' ? newline - 1 : newline
		const last = skipSpaces(text, end - 1, -1)
		const next = skipSpaces(text, newline + 1, 1)
		if (!isWrapped(text, last, next)) continue
		if (last === end - 1) bare++
		else spaced++
	}
	return spaced > bare && spaced + bare >= FEWEST_WRAPS
}

/**
 * Whether the sentence continues on the next line: the line ends in a letter, comma or semicolon, at offset
 * `last`, and the next one starts with a letter, at offset `next`.
 */
function isWrapped(text: string, last: number, next: number): boolean {
	if (isPlainLetter(text.charCodeAt(last)) && isPlainLetter(text.charCodeAt(next))) return true
	return (
		beforeWrap().test(text.slice(Math.max(0, last - 1), last + 1)) &&
		afterWrap().test(text.slice(next, next + 2))
	)
}

/**
 * Whether a unit is A to Z or a to z. Covers nearly all letters, and comparing is faster than a regular
 * expression.
 */
function isPlainLetter(code: number): boolean {
	return ((code | 0x20) - 0x61) >>> 0 < 26
}

function skipSpaces(text: string, from: number, step: number): number {
	let index = from
	while (isSpaceOrTab(text.charCodeAt(index))) index += step
	return index
}

function isSpaceOrTab(code: number): boolean {
	return code === 0x20 || code === 0x09
}

// Words that Dutch joins with a hyphen: niet-roker, ex-patiënt.
const HYPHENATED_PREFIX = /^(?:niet|non|ex|oud)$/i
const capitalFirst = /* @__PURE__ */ unicodeRegExp('^[\\p{Lu}\\p{N}]')

/**
 * Whether the hyphen at a line end is one that Dutch writes within a line too (Leidraad of the Taalunie): next to
 * a single letter, a digit, a capital or an abbreviation (T-⏎cel, ecg-⏎onderzoek), after niet- or ex-, or between
 * vowels that clash (astma-⏎aanval). Otherwise it only marks the break: maag-⏎denhuis.
 *
 * Takes the letters directly before and after the hyphen, as written.
 */
export function keepsHyphen(left: string, right: string): boolean {
	return (
		HYPHENATED_PREFIX.test(left) ||
		isAbbreviation(left) ||
		isInitialism(analyseEnding(left)) ||
		capitalFirst().test(right) ||
		vowelsClash(foldText(left), foldText(right))
	)
}

// Words that often come before another one, and are the first letters of longer words too.
const SMALL_WORD =
	/^(?:aan|achter|af|als?|bij|binnen|boven|buiten|door|een|het|in|met|na|naar|niet|om|onder|op|over|per|te|tegen|tot|tussen|uit|van|voor)$/
// Nearly any word may end in these, so at the start of a line they are words, whatever is before them.
const ENDING = /^(?:en|je|te|[tv]en)$/

/**
 * Whether the letters on both sides of a line end without a hyphen are words, and so not halves of one:
 * immunotherapie⏎en, or a small word and what looks like a word: voor⏎stadium, but in⏎fectie. Takes folded
 * letters.
 */
export function areWords(left: string, right: string, edges: WordEdges): boolean {
	return ENDING.test(right) || (SMALL_WORD.test(left) && edges.startsAsWord(right) && edges.endsAsWord(right))
}
