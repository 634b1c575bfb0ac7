import type {Match} from '../engine/matcher.ts'
import {APOSTROPHE, classAt, HYPHEN} from '../text/characters.ts'
import {readPhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, nextWord, wordEnd} from '../text/words.ts'
import type {SpelledWords} from './near-forms.ts'

// Shorter words with a capital are names too often.
const MIN_CAPITALISED = 8

/** A word of a text, as it is compared to find misspellings. */
export interface TextWord extends Span, SpelledWords {
	/** The letters that are a correct term: the whole word, or the part of a compound. */
	readonly correct: Span | undefined
	/** Whether it can't be misspelt: half a word (next to a hyphen), with an apostrophe (trombo's), or a name. */
	readonly isExempt: boolean
	/** Whether there is nothing but white space between it and the next word. */
	readonly joinsNext: boolean
}

/**
 * Returns the words of a text, in order. Takes the correct terms of the text and the words with a hidden label in
 * them, both in order. Cost: linear.
 */
export function readWords(text: string, matches: readonly Match[], misspelt: readonly Span[]): TextWord[] {
	const words: TextWord[] = []
	const matchAt = createCursor(matches)
	const misspeltAt = createCursor(misspelt)
	for (let start = nextWord(text, 0); start < text.length; ) {
		const end = wordEnd(text, start)
		const written = text.slice(start, end)
		const {folded, gaps} = readPhrase(written)
		const match = matchAt(start, end)
		const correct = match && correctLetters(text, {start, end}, match)
		const seams = correct ? [correct.start, correct.end] : []
		const gap = gapAfter(text, end)
		words.push({
			start,
			end,
			letters: folded,
			pieceStarts: [...gaps.map(({offset}) => offset), ...seams]
				.filter(offset => offset > 0 && offset < folded.length)
				.sort((a, b) => a - b),
			correct,
			isExempt:
				isHalf(text, start, end) ||
				hasApostrophe(written) ||
				isName(text, start, end) ||
				misspeltAt(start, end) !== undefined,
			joinsNext: gap !== undefined && !gap.hasHyphen && gap.separator.trim() === '',
		})
		start = nextWord(text, end)
	}
	return words
}

/** Returns a function that finds the first of these spans that overlaps one. Both are asked in order. */
function createCursor<S extends Span>(spans: readonly S[]): (start: number, end: number) => S | undefined {
	let index = 0
	return (start, end) => {
		while ((spans[index]?.end ?? Infinity) <= start) index++
		const span = spans[index]
		return span && span.start < end ? span : undefined
	}
}

/** Returns the letters of a word that a match covers: those of the part, if the word is a compound. */
function correctLetters(text: string, {start, end}: Span, {kind, part}: Match): Span {
	const lettersBefore = (offset: number) => readPhrase(text.slice(start, Math.min(offset, end))).folded.length
	if (kind !== 'compound' || part.start < start || part.end > end) return {start: 0, end: lettersBefore(end)}
	return {start: lettersBefore(part.start), end: lettersBefore(part.end)}
}

function isHalf(text: string, start: number, end: number): boolean {
	return [start - 1, end].some(
		index => classAt(text, index) === HYPHEN || classAt(text, index) === APOSTROPHE,
	)
}

function hasApostrophe(word: string): boolean {
	for (let index = 0; index < word.length; index++) if (classAt(word, index) === APOSTROPHE) return true
	return false
}

/**
 * Whether a word is a name: with a capital and not at the start of a sentence (Antigone), or short and with a
 * capital or all capitals (Staring, ASMA).
 */
function isName(text: string, start: number, end: number): boolean {
	const word = text.slice(start, end)
	if (!/^\p{Lu}/u.test(word)) return false
	if (word.length < MIN_CAPITALISED) return true
	return /^.\p{Ll}/u.test(word) && /[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, start - 2), start))
}
