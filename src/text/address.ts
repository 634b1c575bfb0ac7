import {classAt, LINE_END, SPACE} from './characters.ts'
import type {Span} from './span.ts'
import {unicodeRegExp} from './unicode.ts'

// The ends of names on the web that Dutch health texts use; a list, since "trombocyten.Zij" is a slip and no name.
// Each begins with its rarest sign, so that a long run of words between commas is passed over at once.
const domain = /* @__PURE__ */ unicodeRegExp(
	'\\.(?<=[\\p{L}\\p{N}]\\.)(?:nl|be|com|org|net|eu|info|de|fr|uk|int|gov|edu|io|nu|amsterdam|care|health)(?![\\p{L}\\p{N}])',
)
const eMail = /* @__PURE__ */ unicodeRegExp('@(?<=[\\p{L}\\p{N}]@)[\\p{L}\\p{N}]')
const ADDRESS_START = /^\W{0,3}(?:www\.|mailto:)/i
// A longer run without white space is no address that a reader would know for one; and each match in such a run looks this far.
const LONGEST = 500

/** The run of text without white space around a word, if it is a URL, an e-mail address or a domain: no words in those. */
export function addressAround(text: string, {start, end}: Span): Span | undefined {
	if (standsBetweenSpaces(text, start, end)) return undefined
	let from = start
	while (from > 0 && end - from < LONGEST && !isAddressBoundary(text, from - 1)) from--
	let to = end
	while (to < text.length && to - start < LONGEST && !isAddressBoundary(text, to)) to++
	const run = text.slice(from, to)
	const isAddress = run.includes('://') || ADDRESS_START.test(run) || eMail().test(run) || domain().test(run)
	return isAddress ? {start: from, end: to} : undefined
}

/** Whether white space stands before the word, and behind it at once or behind one sign: most words, and no address. */
function standsBetweenSpaces(text: string, start: number, end: number): boolean {
	if (start > 0 && !isAddressBoundary(text, start - 1)) return false
	return end + 1 >= text.length || isAddressBoundary(text, end) || isAddressBoundary(text, end + 1)
}

function isAddressBoundary(text: string, index: number): boolean {
	const code = text.charCodeAt(index)
	// Nearly all of a run, and quicker than a look at the table.
	if (code > 0x3e && code < 0x80) return false
	const kind = classAt(text, index)
	return kind === SPACE || kind === LINE_END || '<>"'.includes(text.charAt(index))
}
