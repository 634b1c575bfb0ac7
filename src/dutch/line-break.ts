import {unicodeRegExp} from '../text/unicode.ts'

// Fewer wrapped lines tell nothing of a habit.
const FEWEST = 4
const beforeWrap = /* @__PURE__ */ unicodeRegExp('[\\p{L},;]$')
const afterWrap = /* @__PURE__ */ unicodeRegExp('^\\p{L}')

/**
 * Whether a text keeps the space at which its lines were wrapped, as text copied from many a PDF does. There a line that ends without
 * a space breaks a word: "verwijdin⏎gen", but "plaatselijke ⏎verwijding". Cost: linear; a look at each line end.
 */
export function keepsSpaces(text: string): boolean {
	let spaced = 0
	let bare = 0
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		const end = text.charAt(at - 1) === '\r' ? at - 1 : at
		const last = skipSpaces(text, end - 1, -1)
		const next = skipSpaces(text, at + 1, 1)
		if (!isWrapped(text, last, next)) continue
		if (last === end - 1) bare++
		else spaced++
	}
	return spaced > bare && spaced + bare >= FEWEST
}

/** Whether a line goes on behind its end: a letter, a comma or a semicolon before it, and a letter behind it. */
function isWrapped(text: string, last: number, next: number): boolean {
	if (isPlainLetter(text.charCodeAt(last)) && isPlainLetter(text.charCodeAt(next))) return true
	return (
		beforeWrap().test(text.slice(Math.max(0, last - 1), last + 1)) &&
		afterWrap().test(text.slice(next, next + 2))
	)
}

/** A to Z, nearly all there is; a comparison is quicker than an expression. */
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
