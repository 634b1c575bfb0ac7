import {isAsciiAlphanumeric} from './characters.ts'
import {unicodeRegExp} from './unicode.ts'

/** The letters of a word, and where each stands. */
export interface FoldedLetters {
	/** Letters and digits in lower case without diacritics; hyphens, apostrophes and the like are left out. */
	readonly folded: string
	/** The same letters in their own case. */
	readonly cased: string
	/** Offset into the word where each letter of `folded` starts. */
	readonly starts: readonly number[]
	/** Offset where it ends, the combining marks behind it included. */
	readonly ends: readonly number[]
}

/**
 * Folds a word to its letters. The offsets stay those of the word as given: a ligature (ﬁ in a PDF) gives two letters
 * at one offset, and a combining mark none. Cost: linear.
 */
export function foldLetters(word: string): FoldedLetters {
	if (LOWERCASE_ASCII.test(word)) return {folded: word, cased: word, ...offsetsOfLength(word.length)}
	let folded = ''
	let cased = ''
	const starts: number[] = []
	const ends: number[] = []
	for (let index = 0; index < word.length; index++) {
		const code = word.charCodeAt(index)
		const letters = isAsciiAlphanumeric(code) ? word.charAt(index) : baseLetters(word, index)
		const isPair = code >= 0xd800 && code < 0xdc00 && (word.codePointAt(index) ?? 0) > 0xffff
		const end = isPair ? index + 2 : index + 1
		for (let count = letters.length; count > 0; count--) {
			starts.push(index)
			ends.push(end)
		}
		if (letters === '' && ends.length > 0 && isMark(code)) ends[ends.length - 1] = end
		cased += letters
		folded += letters.toLowerCase()
		if (isPair) index++
	}
	return {folded, cased, starts, ends}
}

// Most words of any text.
const LOWERCASE_ASCII = /^[a-z]{1,60}$/
const offsetsByLength: Pick<FoldedLetters, 'starts' | 'ends'>[] = []

/** The offsets of a word of plain letters, the same for all of one length. */
function offsetsOfLength(length: number): Pick<FoldedLetters, 'starts' | 'ends'> {
	offsetsByLength[length] ??= {
		starts: Array.from({length}, (_, index) => index),
		ends: Array.from({length}, (_, index) => index + 1),
	}
	return offsetsByLength[length]
}

/** Folds a text for comparison: case, diacritics, hyphens, spaces and other signs do not count. */
export function foldText(text: string): string {
	return foldLetters(text).folded
}

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
	const known = baseCache.get(character)
	if (known !== undefined) return known
	const base = toBase(character)
	if (baseCache.size < 5000) baseCache.set(character, base)
	return base
}

function toBase(character: string): string {
	const ligature = LIGATURES.get(character.toLowerCase())
	if (ligature !== undefined) return ligature
	const parts = character.normalize('NFKD')
	if (isAccented(parts)) return parts.charAt(0)
	// U+02BC is a letter to Unicode, but the apostrophe of aneurysmaʼs to whoever typed it.
	const base = parts.replace(notAlphanumeric(), '').replaceAll('ʼ', '')
	// A letter whose lower case is longer (İ) would move the offsets.
	return base.toLowerCase().length === base.length ? base : base.toLowerCase().replace(notAlphanumeric(), '')
}

/** Whether a character was taken apart into a letter of ASCII and a mark: ë, as nearly all that are no ASCII. */
function isAccented(parts: string): boolean {
	const mark = parts.charCodeAt(1)
	return (
		parts.length === 2 &&
		isAsciiAlphanumeric(parts.charCodeAt(0)) &&
		mark >= FIRST_MARK &&
		mark <= LAST_ACCENT
	)
}

// Letters that Unicode does not take apart, written as Dutch types them.
const LIGATURES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	['æ', 'ae'],
	['œ', 'oe'],
	['ß', 'ss'],
	['ø', 'o'],
])
