import {APOSTROPHE, classAt, HYPHEN, IGNORED, LINE_END, SPACE, SPACE_CODE, WORD} from './characters.ts'

// Most of any text; a comparison is quicker than a table.
const SMALL_A = 0x61
const SMALL_Z = 0x7a

/**
 * Where the word that begins at `start` ends. A word is letters and digits, with hyphens and apostrophes between them:
 * `T-lymfocyten`, `aneurysma's`. Hyphens at its edges are not part of it. Cost: the word's length.
 */
export function wordEnd(text: string, start: number): number {
	let end = start
	let isJoined = false
	for (let index = start; index < text.length; index++) {
		const code = text.charCodeAt(index)
		if (code === SPACE_CODE) break
		const kind = code >= SMALL_A && code <= SMALL_Z ? WORD : classAt(text, index)
		if (kind === WORD) {
			end = index + 1
			isJoined = false
		} else if (kind === HYPHEN || kind === APOSTROPHE) {
			if (isJoined || nextVisibleClass(text, index, 1) !== WORD) break
			isJoined = true
		} else if (kind !== IGNORED) break
	}
	return end
}

/** The class of the next unit, forward or back, that is not read as if it were not there. */
function nextVisibleClass(text: string, from: number, step: 1 | -1): number {
	let index = from + step
	while (classAt(text, index) === IGNORED) index += step
	return classAt(text, index)
}

/** Where the next word starts at or behind `from`; the text's length if there is none. */
export function nextWord(text: string, from: number): number {
	let index = from
	while (index < text.length && (text.charCodeAt(index) === SPACE_CODE || classAt(text, index) !== WORD))
		index++
	return index
}

/** Where the word that ends at `end` starts. */
export function wordStart(text: string, end: number): number {
	let start = end
	let isJoined = false
	for (let index = end - 1; index >= 0; index--) {
		const kind = classAt(text, index)
		if (kind === WORD) {
			start = index
			isJoined = false
		} else if (kind === HYPHEN || kind === APOSTROPHE) {
			if (isJoined || nextVisibleClass(text, index, -1) !== WORD) break
			isJoined = true
		} else if (kind !== IGNORED) break
	}
	return start
}

/** Whether a line end stands behind a word, with or without a hyphen before it. */
export function isAtLineEnd(text: string, end: number): boolean {
	for (let index = end; index < text.length; index++) {
		const kind = classAt(text, index)
		if (kind === LINE_END) return true
		if (kind !== SPACE && (kind !== HYPHEN || index > end) && text.charAt(index) !== '\u00ad') return false
	}
	return false
}

/** What stands between two words of one phrase or of one broken word. */
export interface WordGap {
	/** Where the next word starts. */
	readonly next: number
	/** A space, a line end, or the signs as written, white space in them as a space. */
	readonly separator: string
	/** Whether a hyphen stands before the line end. */
	readonly hasHyphen: boolean
}

const LONGEST_GAP = 40

/** The gap behind a word, or `undefined` where no phrase can go on: behind a blank line, a sentence's end, the text's end. */
export function gapAfter(text: string, end: number): WordGap | undefined {
	const sign = classAt(text, end)
	// Nearly every gap there is.
	if ((sign === SPACE || sign === LINE_END) && classAt(text, end + 1) === WORD)
		return {next: end + 1, separator: sign === SPACE ? ' ' : '\n', hasHyphen: false}
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

/** Whether a hyphen of any shape stands there, the soft one too. */
export function isHyphen(text: string, index: number): boolean {
	return index < text.length && (classAt(text, index) === HYPHEN || text.charAt(index) === '\u00ad')
}
