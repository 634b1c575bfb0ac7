import {
	APOSTROPHE,
	classAt,
	HYPHEN,
	IGNORED,
	isRaisedFigure,
	LINE_END,
	SPACE,
	SPACE_CODE,
	WORD,
} from './characters.ts'

// Most of any text is lower-case ASCII, and comparing is faster than looking the character up.
const SMALL_A = 0x61
const SMALL_Z = 0x7a
const DOT = 0x2e
const SOFT_HYPHEN = '\u00ad'

/**
 * Returns the offset where the word that starts at `start` ends. A word is a run of letters and digits, with
 * single hyphens and apostrophes between them: `T-lymfocyten`, `aneurysma's`. Hyphens at its edges are not
 * part of it, nor are raised figures after it, which refer to a note: beenmerg¹. Cost: linear in the length of
 * the word.
 */
export function wordEnd(text: string, start: number): number {
	return start + wordLength(text, start, 1)
}

/** Returns the number of units from `start` to the end of a word, or with step -1 to its start. */
function wordLength(text: string, start: number, step: 1 | -1): number {
	let length = 0
	let isJoined = false
	const skipsFigures = step === 1 && !isRaisedFigure(text.charCodeAt(start))
	for (let index = start; index >= 0 && index < text.length; index += step) {
		const code = text.charCodeAt(index)
		if (code === SPACE_CODE) break
		const kind = code >= SMALL_A && code <= SMALL_Z ? WORD : classAt(text, index)
		if (kind === WORD) {
			if (!skipsFigures || !isRaisedFigure(code)) length = (index - start) * step + 1
			isJoined = false
		} else if (kind === HYPHEN || kind === APOSTROPHE) {
			if (isJoined || nextVisibleClass(text, index, step) !== WORD) break
			isJoined = true
		} else if (kind !== IGNORED) break
	}
	return length
}

/** Returns the class of the nearest unit, forwards or backwards, that is not `IGNORED`. */
function nextVisibleClass(text: string, from: number, step: 1 | -1): number {
	let index = from + step
	while (classAt(text, index) === IGNORED) index += step
	return classAt(text, index)
}

/**
 * Returns the offset of the first word that starts at or after `from`, or the text's length if no word
 * follows.
 */
export function nextWord(text: string, from: number): number {
	let index = from
	while (index < text.length && (text.charCodeAt(index) === SPACE_CODE || classAt(text, index) !== WORD))
		index++
	return index
}

/** Returns the offset where the word that ends at `end` starts. The reverse of `wordEnd`. */
export function wordStart(text: string, end: number): number {
	return end - wordLength(text, end - 1, -1)
}

/**
 * Whether a word that ends at `end` may continue after what follows: it is the last of its line, with or without
 * a hyphen before the line end, or what follows is a soft hyphen and white space, the bracket of (stam)cellen or
 * the raised figures of B¹².
 */
export function isAtBreak(text: string, end: number): boolean {
	// Fast path for nearly every word.
	if (text.charCodeAt(end) === SPACE_CODE && classAt(text, end + 1) === WORD) return false
	for (let index = end; index < text.length; index++) {
		const kind = classAt(text, index)
		if (kind === LINE_END || (kind === SPACE && text.charAt(end) === SOFT_HYPHEN)) return true
		if (kind !== SPACE && (kind !== HYPHEN || index > end) && text.charAt(index) !== SOFT_HYPHEN) break
	}
	return isRaisedFigure(text.charCodeAt(end)) || continuationAfter(text, end) > end
}

/**
 * Returns the offset at which a word continues after the bracket of an optional part: (stam)cellen, (auto-)immuun.
 * `end` is the end of that part, and is returned if there is none.
 */
function continuationAfter(text: string, end: number): number {
	const bracket = classAt(text, end) === HYPHEN ? end + 1 : end
	if (text.charAt(bracket) !== ')' || classAt(text, bracket + 1) !== WORD) return end
	const opening = wordStart(text, end) - 1
	return text.charAt(opening) === '(' && classAt(text, opening - 1) !== WORD ? bracket + 1 : end
}

/** Whether a word is one letter with a dot and another letter after it, as in T.I.A. */
export function isInitial(text: string, start: number, end: number): boolean {
	return end - start === 1 && text.charCodeAt(end) === DOT && classAt(text, end + 1) === WORD
}

/** What separates two words of one phrase, or the two halves of a word that a line end broke. */
export interface WordGap {
	/** Offset of the next word. */
	readonly next: number
	/**
	 * A space, a line end (`\n`), or the punctuation as written, with each run of white space in it as one
	 * space. What else a word may continue after counts as a line end: the bracket in (stam)cellen.
	 */
	readonly separator: string
	/** Whether the word continues: a hyphen precedes the line end, or a bracket is in its place. */
	readonly hasHyphen: boolean
}

const LONGEST_GAP = 40

/**
 * Returns the gap after a word that ends at `end`, or `undefined` if no phrase can continue there: at a blank
 * line, at the end of the text, after a hyphen within a line (`T- en`), or where the next word is too far
 * away.
 */
export function gapAfter(text: string, end: number): WordGap | undefined {
	const first = classAt(text, end)
	// Fast path for nearly every gap: one space or one line end.
	if ((first === SPACE || first === LINE_END) && classAt(text, end + 1) === WORD)
		return {next: end + 1, separator: first === SPACE ? ' ' : '\n', hasHyphen: false}
	let separator = ''
	let lines = 0
	let index = end
	const continuation = continuationAfter(text, end)
	if (continuation > end || isRaisedFigure(text.charCodeAt(end)))
		return {next: continuation, separator: '\n', hasHyphen: true}
	const hasHyphen = isHyphen(text, index)
	const isBroken = text.charAt(index) === SOFT_HYPHEN
	if (hasHyphen) index++
	for (; index < text.length && index < end + LONGEST_GAP; index++) {
		const kind = classAt(text, index)
		if (kind === WORD) break
		if (kind === LINE_END && (text.charAt(index) !== '\n' || text.charAt(index - 1) !== '\r')) lines++
		if (kind === LINE_END || kind === SPACE) {
			if (!separator.endsWith(' ')) separator += ' '
		} else if (kind !== IGNORED) separator += text.charAt(index)
	}
	if (index >= text.length || classAt(text, index) !== WORD || lines > 1) return undefined
	const isBlank = separator.trim() === ''
	if (isBlank && (lines === 1 || (isBroken && separator !== '')))
		return {next: index, separator: '\n', hasHyphen}
	return hasHyphen || separator === ''
		? undefined
		: {next: index, separator: isBlank ? ' ' : separator, hasHyphen}
}

/** Whether the unit at `index` is a hyphen of any kind, including the soft hyphen. */
export function isHyphen(text: string, index: number): boolean {
	return index < text.length && (classAt(text, index) === HYPHEN || text.charAt(index) === SOFT_HYPHEN)
}

/** Whether the unit at `index` is an en dash or a minus, which is punctuation where white space is next to it. */
export function isDash(text: string, index: number): boolean {
	return '\u2013\u2212'.includes(text.charAt(index))
}
