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

const UNKNOWN = 0
const SURROGATE = 8

const HYPHENS = '-\u2010\u2011\u2013\u2212'
const APOSTROPHES = "'\u2019\u02bc"
const IGNORABLE = '\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff'

/**
 * Tells what the unit at `index` does in a word; a surrogate is judged by the character that it is half of. Behind the text stands
 * no word. Units are classified when they are first met, so that loading the module costs nothing.
 */
export function classAt(text: string, index: number): number {
	if (index < 0 || index >= text.length) return OTHER
	const code = text.charCodeAt(index)
	const known = classOf(code)
	const found = known === UNKNOWN ? learn(code) : known
	return found === SURROGATE ? surrogateClass(text, index, code) : found
}

/** What a unit does by itself: one of the classes above, or none of them for half a character and for a unit not met before. */
function classOf(code: number): number {
	return classes[code] ?? UNKNOWN
}

const classes = /* @__PURE__ */ new Uint8Array(0x10000)

function learn(code: number): number {
	const found = code >= 0xd800 && code < 0xe000 ? SURROGATE : classify(code)
	classes[code] = found
	return found
}

function classify(code: number): number {
	const character = String.fromCharCode(code)
	if (HYPHENS.includes(character)) return HYPHEN
	if (APOSTROPHES.includes(character)) return APOSTROPHE
	if (IGNORABLE.includes(character)) return IGNORED
	if (/[\p{L}\p{N}\p{M}]/u.test(character)) return WORD
	if (/[\n\r\u2028\u2029\f\v\u0085]/.test(character)) return LINE_END
	return /\s/.test(character) ? SPACE : OTHER
}

function surrogateClass(text: string, index: number, code: number): number {
	const point = code < 0xdc00 ? text.codePointAt(index) : text.codePointAt(index - 1)
	return point !== undefined && point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point))
		? WORD
		: OTHER
}
