import {spellingKey} from '../dutch/spelling-variants.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import type {LabelIndex} from './label-index.ts'

const REACH = 40
const rowBefore = /* @__PURE__ */ unicodeRegExp('(?:[\\p{L}\\p{N}]+[ \\t\\n]+)*$')
const rowAfter = /* @__PURE__ */ unicodeRegExp('^(?:[ \\t\\n]+[\\p{L}\\p{N}]+)*')
const capitalsOnly = /* @__PURE__ */ unicodeRegExp('^\\p{Lu}+$')

/**
 * Whether a word stands among words in capitals, so that its own capitals tell nothing: ALS U KOORTS HEBT, DE MS PATIËNT. Two words
 * in capitals beside it, on one side or on both, make it so; a sign between the words ends the row. The glossary's own abbreviations
 * tell nothing either: GBS CIDP MMN.
 */
export function isAmongCapitals(index: LabelIndex, text: string, {start, end}: Span): boolean {
	const before = rowBefore().exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? ''
	const after = rowAfter().exec(text.slice(end, end + REACH))?.[0] ?? ''
	const row = [...capitals(splitRun(before).reverse()), ...capitals(splitRun(after))]
	return row.filter(word => !isKnownAbbreviation(index, word)).length >= 2
}

function splitRun(run: string): string[] {
	return run.split(/[ \t\n]+/).filter(word => word !== '')
}

function capitals(row: readonly string[]): readonly string[] {
	const end = row.findIndex(word => !capitalsOnly().test(word))
	return end < 0 ? row : row.slice(0, end)
}

function isKnownAbbreviation(index: LabelIndex, word: string): boolean {
	const terms = index.formsWithKey(spellingKey(foldText(word)))
	return terms.some(({abbreviation, phrase}) => abbreviation && phrase.cased === word)
}
