import {classAt, LINE_END, SPACE} from './characters.ts'
import type {Span} from './span.ts'

// The ends of names on the web that Dutch health texts use; a list, since "trombocyten.Zij" is a slip and no name.
const DOMAIN =
	/[\p{L}\p{N}]\.(?:nl|be|com|org|net|eu|info|de|fr|uk|int|gov|edu|io|nu|amsterdam|care|health)(?![\p{L}\p{N}])/u
const ADDRESS = /:\/\/|^\W{0,3}www\.|^\W{0,3}mailto:|[\p{L}\p{N}]@[\p{L}\p{N}]/iu
// A longer run without white space is no address that a reader would know for one.
const LONGEST = 2000

/** The run of text without white space around a word, if it is a URL, an e-mail address or a domain: no words in those. */
export function addressAround(text: string, {start, end}: Span): Span | undefined {
	if (isFree(text, start, end)) return undefined
	let from = start
	while (from > 0 && end - from < LONGEST && !isBlank(text, from - 1)) from--
	let to = end
	while (to < text.length && to - start < LONGEST && !isBlank(text, to)) to++
	const run = text.slice(from, to)
	return ADDRESS.test(run) || DOMAIN.test(run) ? {start: from, end: to} : undefined
}

/** Whether a sign stands beside the word that only an address has there. */
export function touchesAddress(text: string, {start, end}: Span): boolean {
	return /[@./:_#?=&%~]/.test(text.charAt(start - 1)) || /[@./:_#?=&%~]/.test(text.charAt(end))
}

/** Whether white space stands before the word, and behind it at once or behind one sign: most words, and no address. */
function isFree(text: string, start: number, end: number): boolean {
	if (start > 0 && !isBlank(text, start - 1)) return false
	return end + 1 >= text.length || isBlank(text, end) || isBlank(text, end + 1)
}

function isBlank(text: string, index: number): boolean {
	const kind = classAt(text, index)
	return kind === SPACE || kind === LINE_END || '<>"'.includes(text.charAt(index))
}
