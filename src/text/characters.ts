import {unicodeRegExp} from './unicode.ts'

/** What a UTF-16 unit does in a word. */
export const OTHER = 1
export const WORD = 2
/** Joins two word characters, may also stand at a word's edge (`T-`, `-ontvangers`). */
export const HYPHEN = 3
/** Belongs to the word only between two word characters (`aneurysma's`). */
export const APOSTROPHE = 4
/** Read as if it were not there: soft hyphen, zero-width characters, the selector that makes ❤ a picture. */
export const IGNORED = 5
/** White space within a line. */
export const SPACE = 6
export const LINE_END = 7

/** The unit of an ordinary space: most of the white space of any text. */
export const SPACE_CODE = 0x20

const UNKNOWN = 0
const SURROGATE = 8

const HYPHENS = '-\u2010\u2011\u2013\u2212'
const APOSTROPHES = "'\u2019\u02bc"
const IGNORABLE = '\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff'
const LINE_ENDS = '\n\r\u2028\u2029\f\v\u0085'

/** Whether a unit is a letter or digit of ASCII. */
export function isAsciiAlphanumeric(code: number): boolean {
	return ((code | 0x20) - 0x61) >>> 0 < 26 || (code >= 0x30 && code <= 0x39)
}

/** Whether a unit is one of these or a Latin letter up to U+017F: ë, ž. Others may be letters too, for Unicode to tell. */
export function isLatinAlphanumeric(code: number): boolean {
	return isAsciiAlphanumeric(code) || (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7)
}

/** Whether a text is of ASCII alone. */
export function isAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
	return true
}

/**
 * Tells what the unit at `index` does in a word; a surrogate is judged by the character that it is half of. Behind the text stands
 * no word. Units are classified when they are first met, so that loading the module costs nothing.
 */
export function classAt(text: string, index: number): number {
	if (index < 0 || index >= text.length) return OTHER
	const code = text.charCodeAt(index)
	const found = classOf(code) || classifyAndCache(code)
	return found === SURROGATE ? surrogateClass(text, index, code) : found
}

/** What a unit does by itself: one of the classes above, or none of them for half a character and for a unit not met before. */
export function classOf(code: number): number {
	return classCache[code] ?? UNKNOWN
}

/** Whether a unit by itself may stand in a word: neither white space nor a sign nor half a character. */
export function mayBeInWord(code: number): boolean {
	const kind = classOf(code) || classifyAndCache(code)
	return kind === WORD || kind === HYPHEN || kind === APOSTROPHE || kind === IGNORED
}

const classCache = /* @__PURE__ */ new Uint8Array(0x10000)

function classifyAndCache(code: number): number {
	const found = code >= 0xd800 && code < 0xe000 ? SURROGATE : classify(code)
	classCache[code] = found
	return found
}

function classify(code: number): number {
	const character = String.fromCharCode(code)
	if (HYPHENS.includes(character)) return HYPHEN
	if (APOSTROPHES.includes(character)) return APOSTROPHE
	if (IGNORABLE.includes(character)) return IGNORED
	if (isLatinAlphanumeric(code) || (code > 0x7f && wordCharacter().test(character))) return WORD
	if (LINE_ENDS.includes(character)) return LINE_END
	return character.trim() === '' ? SPACE : OTHER
}

function surrogateClass(text: string, index: number, code: number): number {
	const point = code < 0xdc00 ? text.codePointAt(index) : text.codePointAt(index - 1)
	return point !== undefined && point > 0xffff && wordCharacter().test(String.fromCodePoint(point))
		? WORD
		: OTHER
}

const wordCharacter = /* @__PURE__ */ unicodeRegExp('[\\p{L}\\p{N}\\p{M}]')
