import {classAt, HYPHEN, isRaisedFigure, LINE_END, SPACE, SPACE_CODE, WORD} from '../text/characters.ts'
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
const CONJUNCTIONS = 'en|of|als|noch|dan|wel|tot|alsook'
const conjunction = /* @__PURE__ */ new RegExp(`^(?:${CONJUNCTIONS})$`, 'i')
const joiner = /* @__PURE__ */ new RegExp(` (?:${CONJUNCTIONS})\\b`, 'iy')
// How many words away the partner may be.
const MOST_WORDS = 12

/**
 * Whether a word joins the parts of an ellipsis, so that a hyphen before it is not that of a word broken at a
 * line end.
 */
export function isConjunction(word: string): boolean {
	return conjunction.test(word)
}

/**
 * Returns the partner of a word that is followed by a hyphen: the next whole word after a conjunction, comma,
 * slash or ampersand. `end` is the offset of the hyphen. Words between the two that have such a hyphen as
 * well are passed over: from `darm-` in "darm-, hart- en vaatziekten" to vaatziekten. `undefined` if the word
 * has no partner.
 */
export function partnerAfter(text: string, end: number): Span | undefined {
	let index = end + 1
	for (let count = 0; count < MOST_WORDS; count++) {
		const word = memberAfter(text, index)
		if (word === undefined || !hasHyphenAt(text, word.end)) return word
		index = word.end + 1
	}
	return undefined
}

/**
 * Returns the next member of a list: the next word that is not a conjunction, if a conjunction, comma, slash or
 * ampersand is before it and no blank line. `undefined` if the list ends at `end`.
 */
export function memberAfter(text: string, end: number): Span | undefined {
	// Fast path: nearly every word is followed by a space and a word that is not a conjunction.
	if (text.charCodeAt(end) === SPACE_CODE && classAt(text, end + 1) === WORD) {
		joiner.lastIndex = end
		if (!joiner.test(text)) return undefined
	}
	let index = end
	let isJoined = false
	for (let count = 0; count < MOST_WORDS; count++) {
		const from = index
		for (; index < text.length && isBetweenParts(text, index); index++)
			isJoined ||= isPunctuation(text, index)
		if (index === from || classAt(text, index) !== WORD) return undefined
		const word = {start: index, end: wordEnd(text, index)}
		index = word.end
		const isJoiner = isConjunction(text.slice(word.start, word.end))
		if (!(isJoined || isJoiner) || hasBlankLine(text, from, word.start)) return undefined
		if (!isJoiner) return word
		isJoined = true
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
	return (
		kind === SPACE ||
		kind === LINE_END ||
		isPunctuation(text, index) ||
		isRaisedFigure(text.charCodeAt(index))
	)
}

function isPunctuation(text: string, index: number): boolean {
	return ',/&'.includes(text.charAt(index))
}

function hasHyphenAt(text: string, end: number): boolean {
	return end < text.length && classAt(text, end) === HYPHEN
}

function hasBlankLine(text: string, from: number, to: number): boolean {
	const lines = text.slice(from, to).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
	return lines.slice(1, -1).some(line => line.trim() === '')
}
