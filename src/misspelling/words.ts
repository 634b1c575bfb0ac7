import {classAt, HYPHEN} from '../text/characters.ts'
import {readPhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, nextWord, wordEnd} from '../text/words.ts'
import type {SpelledWords} from './near-forms.ts'

/** A word of a text, as near-misses compare it. */
export interface TextWord extends Span, SpelledWords {
	/** Whether it is right (a match holds it) or half of a word (beside a hyphen). */
	readonly isExempt: boolean
	/** Whether no more than white space stands between it and the next. */
	readonly joinsNext: boolean
}

/** The words of a text; `matches` are what is right in it, in order. Cost: linear. */
export function readWords(text: string, matches: readonly Span[]): TextWord[] {
	const words: TextWord[] = []
	let at = 0
	for (let start = nextWord(text, 0); start < text.length; ) {
		const end = wordEnd(text, start)
		while ((matches[at]?.end ?? Infinity) <= start) at++
		const isMatch = (matches[at]?.start ?? Infinity) < end
		const isHalf = classAt(text, start - 1) === HYPHEN || classAt(text, end) === HYPHEN
		const {folded, gaps} = readPhrase(text.slice(start, end))
		const gap = gapAfter(text, end)
		words.push({
			start,
			end,
			letters: folded,
			cuts: gaps.map(({offset}) => offset),
			isExempt: isMatch || isHalf,
			joinsNext: gap !== undefined && !gap.hasHyphen && gap.separator.trim() === '',
		})
		start = nextWord(text, end)
	}
	return words
}
