import {isAsciiAlphanumeric} from './characters.ts'
import {unicodeRegExp} from './unicode.ts'

/** The letters of a word, each with its offsets into the word. */
export interface FoldedLetters {
	/** Letters and digits in lower case without diacritics; hyphens, apostrophes and the like are left out. */
	readonly folded: string
	/** The same letters in their own case. */
	readonly cased: string
	/** UTF-16 offset into the word where each letter of `folded` starts. */
	readonly starts: readonly number[]
	/** Offset where each letter ends, including the combining marks after it. */
	readonly ends: readonly number[]
}

/**
 * Folds a word to its letters and digits. The offsets refer to the word as given: a ligature (ﬁ in a PDF)
 * becomes two letters with the same offsets, and a combining mark none. Cost: linear.
 */
export function foldLetters(word: string): FoldedLetters {
	if (LOWERCASE_ASCII.test(word)) return {folded: word, cased: word, ...offsetsOfLength(word.length)}
	let folded = ''
	let cased = ''
	const starts: number[] = []
	const ends: number[] = []
	for (let index = 0; index < word.length; ) {
		const start = index
		while (isAsciiAlphanumeric(word.charCodeAt(index))) {
			starts.push(index)
			ends.push(++index)
		}
		let letters = word.slice(start, index)
		if (letters === '') {
			letters = baseLetters(word, start)
			index += (word.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
			for (let count = letters.length; count > 0; count--) {
				starts.push(start)
				ends.push(index)
			}
			if (letters === '' && ends.length > 0 && isMark(word.charCodeAt(start))) ends[ends.length - 1] = index
		}
		cased += letters
		folded += letters.toLowerCase()
	}
	return {folded, cased, starts, ends}
}

// Fast path for most words of any text.
const LOWERCASE_ASCII = /^[a-z]{1,60}$/
const offsetsByLength: Pick<FoldedLetters, 'starts' | 'ends'>[] = []

/** Returns the offsets of a word of plain letters: shared by all words of the same length. */
function offsetsOfLength(length: number): Pick<FoldedLetters, 'starts' | 'ends'> {
	offsetsByLength[length] ??= {
		starts: Array.from({length}, (_, index) => index),
		ends: Array.from({length}, (_, index) => index + 1),
	}
	return offsetsByLength[length]
}

/**
 * Folds a text for comparison: returns its letters and digits without case, diacritics, punctuation and
 * spaces.
 */
export function foldText(text: string): string {
	return text.replace(NOT_LOWERCASE_ASCII, run => {
		const {folded} = foldLetters(run)
		// V8 joins the pieces of a string when one of its letters is read. Until then they take many times the
		// memory of the letters.
		folded.charCodeAt(0)
		return folded
	})
}

// In runs of limited length, so that few pieces are in memory at a time.
const NOT_LOWERCASE_ASCII = /[^a-z]{1,500}/gu

function isMark(code: number): boolean {
	return code >= FIRST_MARK && mark().test(String.fromCharCode(code))
}

const FIRST_MARK = 0x300
const LAST_ACCENT = 0x36f

const mark = /* @__PURE__ */ unicodeRegExp('\\p{M}')
const notAlphanumeric = /* @__PURE__ */ unicodeRegExp('[^\\p{L}\\p{N}]', 'gu')

const baseCache = new Map<string, string>()

function baseLetters(word: string, index: number): string {
	const point = word.codePointAt(index) ?? 0
	if (point < 0x80) return ''
	const character = String.fromCodePoint(point)
	const cached = baseCache.get(character)
	if (cached !== undefined) return cached
	const base = toBase(character)
	if (baseCache.size < 5000) baseCache.set(character, base)
	return base
}

function toBase(character: string): string {
	const ligature = LIGATURES.get(character.toLowerCase())
	if (ligature !== undefined) return ligature
	const parts = character.normalize('NFKD')
	if (isAccented(parts)) return parts.charAt(0)
	// U+02BC is a letter in Unicode, but people type it as the apostrophe of aneurysmaʼs.
	const base = parts.replace(notAlphanumeric(), '').replaceAll('ʼ', '')
	// A letter whose lower case is longer (İ) would shift the offsets.
	return base.toLowerCase().length === base.length ? base : base.toLowerCase().replace(notAlphanumeric(), '')
}

/** Whether a decomposed character is an ASCII letter and an accent, as nearly all non-ASCII letters are: ë. */
function isAccented(parts: string): boolean {
	const accent = parts.charCodeAt(1)
	return (
		parts.length === 2 &&
		isAsciiAlphanumeric(parts.charCodeAt(0)) &&
		accent >= FIRST_MARK &&
		accent <= LAST_ACCENT
	)
}

// Letters that Unicode does not decompose, as they are usually typed in Dutch.
const LIGATURES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	['æ', 'ae'],
	['œ', 'oe'],
	['ß', 'ss'],
	['ø', 'o'],
])
