import {classAt, HYPHEN} from '../text/characters.ts'
import {readPhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, nextWord, wordEnd} from '../text/words.ts'
import type {SpelledWords} from './near-forms.ts'

/** A word of a text, as it is compared to find misspellings. */
export interface TextWord extends Span, SpelledWords {
	/** Whether it can't be misspelt: it is correct (part of a match) or only half a word (next to a hyphen). */
	readonly isExempt: boolean
	/** Whether there is nothing but white space between it and the next word. */
	readonly joinsNext: boolean
}

/**
 * Returns the words of a text, in order. Takes the correct spans of the text, also in order. Cost: linear.
 */
export function readWords(text: string, matches: readonly Span[]): TextWord[] {
	const words: TextWord[] = []
	let matchIndex = 0
	for (let start = nextWord(text, 0); start < text.length; ) {
		const end = wordEnd(text, start)
		while ((matches[matchIndex]?.end ?? Infinity) <= start) matchIndex++
		const isMatch = (matches[matchIndex]?.start ?? Infinity) < end
		const isHalf = classAt(text, start - 1) === HYPHEN || classAt(text, end) === HYPHEN
		const {folded, gaps} = readPhrase(text.slice(start, end))
		const gap = gapAfter(text, end)
		words.push({
			start,
			end,
			letters: folded,
			pieceStarts: gaps.map(({offset}) => offset),
			isExempt: isMatch || isHalf,
			joinsNext: gap !== undefined && !gap.hasHyphen && gap.separator.trim() === '',
		})
		start = nextWord(text, end)
	}
	return words
}
