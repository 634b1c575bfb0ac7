import {classAt, LINE_END, SPACE} from './characters.ts'
import type {Span} from './span.ts'
import {unicodeRegExp} from './unicode.ts'

// The top-level domains and file types that Dutch health texts use. A closed list, since "trombocyten.Zij" is a
// forgotten space, not a domain. Each pattern starts with its rarest character (the dot, the @) and looks behind it,
// so that scanning a long run of words between commas stays fast.
const domain = /* @__PURE__ */ unicodeRegExp(
	'\\.(?<=[\\p{L}\\p{N}]\\.)(?:nl|be|com|org|net|eu|info|de|fr|uk|int|gov|edu|io|nu|amsterdam|care|health|html?|pdf|docx?|xlsx?|pptx?|txt|md|csv|jpe?g|png|svg|mp[34]|zip)(?![\\p{L}\\p{N}])',
	'iu',
)
// Words of which only the first letter is a capital begin a sentence after a forgotten space: "trombocyten.De".
const SENTENCE_START = /\.(?=(?:De|Info|Net|Nu)\b)/g
// Also the name of an account: @stamcel.
const atSign = /* @__PURE__ */ unicodeRegExp('@[\\p{L}\\p{N}]')
const ADDRESS_START = /^\W{0,3}(?:www\.|mailto:)/i
// Readers would not recognise a longer run as an address. The limit also bounds the cost, since each match in
// such a run searches this far.
const LONGEST = 500

/**
 * Returns the run of text without white space around a word if it is a URL, an e-mail address, a domain
 * name, a file or an account, so that words in addresses are not marked; `undefined` otherwise.
 */
export function addressAround(text: string, {start, end}: Span): Span | undefined {
	if (isBetweenSpaces(text, start, end)) return undefined
	let from = start
	while (from > 0 && end - from < LONGEST && !isAddressBoundary(text, from - 1)) from--
	let to = end
	while (to < text.length && to - start < LONGEST && !isAddressBoundary(text, to)) to++
	const run = text.slice(from, to)
	const isAddress =
		/:(?:\/\/|\\)/.test(run) ||
		ADDRESS_START.test(run) ||
		atSign().test(run) ||
		domain().test(run.replace(SENTENCE_START, ' '))
	return isAddress ? {start: from, end: to} : undefined
}

/**
 * Whether white space comes before the word, and after it directly or after one character. True for most
 * words, which are then not part of an address.
 */
function isBetweenSpaces(text: string, start: number, end: number): boolean {
	if (start > 0 && !isAddressBoundary(text, start - 1)) return false
	return end + 1 >= text.length || isAddressBoundary(text, end) || isAddressBoundary(text, end + 1)
}

function isAddressBoundary(text: string, index: number): boolean {
	const code = text.charCodeAt(index)
	// Nearly every unit of a run, and faster than looking the character up.
	if (code > 0x3e && code < 0x80) return false
	const kind = classAt(text, index)
	return kind === SPACE || kind === LINE_END || '<>"'.includes(text.charAt(index))
}
