import {APOSTROPHE, classAt, HYPHEN, IGNORED, LINE_END, SPACE, SPACE_CODE, WORD} from './characters.ts'

// Most of any text is lower-case ASCII, and comparing is faster than looking the character up.
const SMALL_A = 0x61
const SMALL_Z = 0x7a
const DOT = 0x2e

/**
 * Returns the offset where the word that starts at `start` ends. A word is a run of letters and digits, with
 * single hyphens and apostrophes between them: `T-lymfocyten`, `aneurysma's`. Hyphens at its edges are not
 * part of it. Cost: linear in the length of the word.
 */
export function wordEnd(text: string, start: number): number {
	return start + wordLength(text, start, 1)
}

/** Returns the number of units from `start` to the end of a word, or with step -1 to its start. */
function wordLength(text: string, start: number, step: 1 | -1): number {
	let length = 0
	let isJoined = false
	for (let index = start; index >= 0 && index < text.length; index += step) {
		const code = text.charCodeAt(index)
		if (code === SPACE_CODE) break
		const kind = code >= SMALL_A && code <= SMALL_Z ? WORD : classAt(text, index)
		if (kind === WORD) {
			length = (index - start) * step + 1
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

/** Whether a word that ends at `end` is the last of its line, with or without a hyphen before the line end. */
export function isAtLineEnd(text: string, end: number): boolean {
	for (let index = end; index < text.length; index++) {
		const kind = classAt(text, index)
		if (kind === LINE_END) return true
		if (kind !== SPACE && (kind !== HYPHEN || index > end) && text.charAt(index) !== '\u00ad') return false
	}
	return false
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
	 * space.
	 */
	readonly separator: string
	/** Whether a hyphen precedes the line end. */
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
	const hasHyphen = isHyphen(text, index)
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
	if (lines === 1 && isBlank) return {next: index, separator: '\n', hasHyphen}
	return hasHyphen || separator === ''
		? undefined
		: {next: index, separator: isBlank ? ' ' : separator, hasHyphen}
}

/** Whether the unit at `index` is a hyphen of any kind, including the soft hyphen. */
export function isHyphen(text: string, index: number): boolean {
	return index < text.length && (classAt(text, index) === HYPHEN || text.charAt(index) === '\u00ad')
}
