import {spellingKey} from '../dutch/variants.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {unicode} from '../text/unicode.ts'
import type {LabelIndex} from './label-index.ts'

const NEAR = 40
const rowBefore = /* @__PURE__ */ unicode('(?:[\\p{L}\\p{N}]+[ \\t\\n]+)*$')
const rowAfter = /* @__PURE__ */ unicode('^(?:[ \\t\\n]+[\\p{L}\\p{N}]+)*')
const capitalsOnly = /* @__PURE__ */ unicode('^\\p{Lu}+$')

/**
 * Whether a word stands among words in capitals, so that its own capitals tell nothing: ALS U KOORTS HEBT, DE MS PATIËNT. Two words
 * in capitals beside it, on one side or on both, make it so; a sign between the words ends the row. The glossary's own abbreviations
 * tell nothing either: GBS CIDP MMN.
 */
export function isShouted(index: LabelIndex, text: string, {start, end}: Span): boolean {
	const before = rowBefore().exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? ''
	const after = rowAfter().exec(text.slice(end, end + NEAR))?.[0] ?? ''
	const row = [...capitals(words(before).reverse()), ...capitals(words(after))]
	return row.filter(word => !isKnown(index, word)).length >= 2
}

function words(run: string): string[] {
	return run.split(/[ \t\n]+/).filter(word => word !== '')
}

function capitals(row: readonly string[]): readonly string[] {
	const end = row.findIndex(word => !capitalsOnly().test(word))
	return end < 0 ? row : row.slice(0, end)
}

function isKnown(index: LabelIndex, word: string): boolean {
	const terms = index.terms(spellingKey(foldText(word)))
	return terms.some(({abbreviation, phrase}) => abbreviation && phrase.cased === word)
}
