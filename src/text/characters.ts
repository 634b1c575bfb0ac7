import {unicodeRegExp} from './unicode.ts'

// The classes of UTF-16 units, by their role in a word.

/** Punctuation, symbols and anything else that ends a word. */
export const OTHER = 1
/** A letter, digit or combining mark. */
export const WORD = 2
/** Joins two word characters; may also be at the edge of a word (`T-`, `-ontvangers`). */
export const HYPHEN = 3
/** Part of a word only between two word characters (`aneurysma's`). */
export const APOSTROPHE = 4
/** Skipped: soft hyphen, zero-width characters, the variation selector that turns ❤ into an emoji. */
export const IGNORED = 5
/** White space within a line. */
export const SPACE = 6
/** Ends a line: `\n`, `\r`, form feed and the like. */
export const LINE_END = 7

/** The code of the ordinary space, most of the white space of any text. */
export const SPACE_CODE = 0x20

const UNKNOWN = 0
const SURROGATE = 8

const HYPHENS = '-\u2010\u2011\u2013\u2212'
// Also what is typed for one: ‘ ´ ` ′.
const APOSTROPHES = "'\u2019\u02bc\u2018\u00b4`\u2032"
const IGNORABLE = '\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff'
const RAISED_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LINE_ENDS = '\n\r\u2028\u2029\f\v\u0085'

/** Whether a unit is an ASCII letter or digit. */
export function isAsciiAlphanumeric(code: number): boolean {
	return ((code | 0x20) - 0x61) >>> 0 < 26 || (code >= 0x30 && code <= 0x39)
}

/**
 * Whether a unit is an ASCII letter or digit or a Latin letter up to U+017F: ë, ž. Other letters are not
 * covered.
 */
export function isLatinAlphanumeric(code: number): boolean {
	return isAsciiAlphanumeric(code) || (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7)
}

/** Whether a unit is a raised figure, which after a word refers to a note: beenmerg¹. */
export function isRaisedFigure(code: number): boolean {
	return code > 0x7f && RAISED_FIGURES.includes(String.fromCharCode(code))
}

/** Returns a text with its figures raised, as `<sup>` shows them. Its length stays the same. */
export function raiseFigures(text: string): string {
	return text.replace(/[0-9]/g, figure => RAISED_FIGURES.charAt(Number(figure)))
}

/** Whether a text contains only ASCII characters. */
export function isAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
	return true
}

/**
 * Returns the class of the unit at `index`; both halves of a surrogate pair have the class of their
 * character. Outside the text everything is `OTHER`. Classes are cached lazily, in a byte per unit, so that
 * loading the module costs nothing.
 */
export function classAt(text: string, index: number): number {
	if (index < 0 || index >= text.length) return OTHER
	const code = text.charCodeAt(index)
	const unitClass = classOf(code) || classifyAndCache(code)
	return unitClass === SURROGATE ? surrogateClass(text, index, code) : unitClass
}

/**
 * Returns the cached class of a unit: one of the classes above, or another number if the unit is a surrogate
 * or is not in the cache yet.
 */
export function classOf(code: number): number {
	return classCache[code] ?? UNKNOWN
}

/** Whether a unit may be part of a word: not white space, punctuation or a surrogate. */
export function mayBeInWord(code: number): boolean {
	const kind = classOf(code) || classifyAndCache(code)
	return kind === WORD || kind === HYPHEN || kind === APOSTROPHE || kind === IGNORED
}

const classCache = /* @__PURE__ */ new Uint8Array(0x10000)

function classifyAndCache(code: number): number {
	const unitClass = code >= 0xd800 && code < 0xe000 ? SURROGATE : classify(code)
	classCache[code] = unitClass
	return unitClass
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
