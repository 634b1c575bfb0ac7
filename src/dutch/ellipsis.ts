import {classAt, HYPHEN, LINE_END, SPACE, WORD} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {wordEnd, wordStart} from '../text/words.ts'

/**
 * Ellipsis of a shared compound part (samentrekking): words that share a part may drop it, and a hyphen marks
 * where it was dropped (Leidraad of the Taalunie): T- en B-cellen, darm-, hart- en vaatziekten,
 * stamceldonoren en -ontvangers. For a word with such a hyphen these functions find its partner, the whole
 * word that still has the shared part: B-cellen for `T-`, vaatziekten for `darm-`, stamceldonoren for
 * `-ontvangers`. Where the partner is split is left to the caller.
 */

// The words that may join the parts: "zowel T- als B-cellen", "spier- dan wel gewrichtspijn", "stadium III-
// tot IV-".
const CONJUNCTIONS = new Set(['en', 'of', 'als', 'noch', 'dan', 'wel', 'tot', 'alsook'])
// How many words away the partner may be.
const MOST_WORDS = 12

/**
 * Whether a word joins the parts of an ellipsis, so that a hyphen before it is not that of a word broken at a
 * line end.
 */
export function isConjunction(word: string): boolean {
	return CONJUNCTIONS.has(word.toLowerCase())
}

/**
 * Returns the partner of a word that is followed by a hyphen: the next whole word after a conjunction, comma,
 * slash or ampersand. `end` is the offset of the hyphen. Words between the two that have such a hyphen as
 * well are passed over: from `darm-` in "darm-, hart- en vaatziekten" to vaatziekten. `undefined` if the word
 * has no partner.
 */
export function partnerAfter(text: string, end: number): Span | undefined {
	let index = end + 1
	let isJoined = false
	for (let count = 0; count < MOST_WORDS; count++) {
		const from = index
		while (index < text.length && isBetweenParts(text, index)) index++
		isJoined ||= /[,/&]/.test(text.slice(from, index))
		if (index >= text.length || classAt(text, index) !== WORD || hasBlankLine(text, from, index))
			return undefined
		const word = {start: index, end: wordEnd(text, index)}
		index = word.end
		if (isConjunction(text.slice(word.start, word.end))) isJoined = true
		else if (!isJoined) return undefined
		else if (hasHyphenAt(text, word.end)) index++
		else return word
	}
	return undefined
}

/**
 * Returns the partner of a word that is preceded by a hyphen: the last whole word before it, found as in
 * `partnerAfter`. `start` is the offset of the word itself, after the hyphen.
 */
export function partnerBefore(text: string, start: number): Span | undefined {
	let index = start - 1
	let isJoined = false
	for (let count = 0; count < MOST_WORDS; count++) {
		const to = index
		while (index > 0 && isBetweenParts(text, index - 1)) index--
		isJoined ||= /[,/&]/.test(text.slice(index, to))
		if (index === 0 || classAt(text, index - 1) !== WORD || hasBlankLine(text, index, to)) return undefined
		const word = {start: wordStart(text, index), end: index}
		index = word.start
		if (isConjunction(text.slice(word.start, word.end))) isJoined = true
		else if (!isJoined) return undefined
		else if (index > 0 && classAt(text, index - 1) === HYPHEN) index--
		else return word
	}
	return undefined
}

function isBetweenParts(text: string, index: number): boolean {
	const kind = classAt(text, index)
	return kind === SPACE || kind === LINE_END || ',/&'.includes(text.charAt(index))
}

function hasHyphenAt(text: string, end: number): boolean {
	return end < text.length && classAt(text, end) === HYPHEN
}

function hasBlankLine(text: string, from: number, to: number): boolean {
	const lines = text.slice(from, to).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
	return lines.slice(1, -1).some(line => line.trim() === '')
}
