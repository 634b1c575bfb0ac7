/** What a UTF-16 unit does in a word. */
export const OTHER = 0
export const WORD = 1
/** Joins two word characters, may also stand at a word's edge (`T-`, `-ontvangers`). */
export const HYPHEN = 2
/** Belongs to the word only between two word characters (`aneurysma's`). */
export const APOSTROPHE = 3
/** Read as if it were not there: soft hyphen, zero-width characters, the selector that makes ❤ a picture. */
export const IGNORED = 4
/** White space within a line. */
export const SPACE = 5
export const LINE_END = 6

const UNKNOWN = 7
const SURROGATE = 8

const HYPHENS = '-\u2010\u2011\u2013\u2212'
const APOSTROPHES = "'\u2019\u02bc"
const IGNORABLE = '\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff'

/**
 * Tells what the unit at `index` does in a word; a surrogate is judged by the character that it is half of. Behind the text stands
 * no word. Units are classified when they are first met, so that loading the module costs nothing.
 */
export function classAt(text: string, index: number): number {
	const code = text.charCodeAt(index)
	const known = classes[code]
	return known === undefined || known >= UNKNOWN ? learn(text, index, code) : known
}

let classes = /* @__PURE__ */ new Uint8Array(0)

function learn(text: string, index: number, code: number): number {
	if (Number.isNaN(code)) return OTHER
	if (classes.length === 0) classes = new Uint8Array(0x10000).fill(UNKNOWN).fill(SURROGATE, 0xd800, 0xe000)
	if (classes[code] === SURROGATE) return surrogateClass(text, index, code)
	const found = classify(code)
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
