import {classAt, HYPHEN, LINE_END, SPACE, WORD} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {wordEnd, wordStart} from '../text/words.ts'

/**
 * Samentrekking: a hyphen stands where a part was dropped (Leidraad of the Taalunie): T- en B-cellen, darm-, hart- en vaatziekten,
 * stamceldonoren en -ontvangers. These functions find the word that has the part.
 */

// What may stand between the parts: "zowel T- als B-cellen", "spier- dan wel gewrichtspijn", "stadium III- tot IV-".
const CONJUNCTIONS = new Set(['en', 'of', 'als', 'noch', 'dan', 'wel', 'tot', 'alsook'])
const MOST_WORDS = 12

/** Whether a word joins the parts of an ellipsis, so that a hyphen before it is no hyphen of a broken word. */
export function isConjunction(word: string): boolean {
	return CONJUNCTIONS.has(word.toLowerCase())
}

/** The whole word that a word with a hyphen behind it leans on; `end` is where the word ends, its hyphen left out. */
export function partnerAfter(text: string, end: number): Span | undefined {
	let index = end + 1
	let joined = false
	for (let count = 0; count < MOST_WORDS; count++) {
		const from = index
		while (index < text.length && isBetweenParts(text, index)) index++
		joined ||= /[,/&]/.test(text.slice(from, index))
		if (index >= text.length || classAt(text, index) !== WORD || hasBlankLine(text, from, index))
			return undefined
		const word = {start: index, end: wordEnd(text, index)}
		index = word.end
		if (isConjunction(text.slice(word.start, word.end))) joined = true
		else if (!joined) return undefined
		else if (hasHyphenAt(text, word.end)) index++
		else return word
	}
	return undefined
}

/** The whole word that a word with a hyphen before it leans on; `start` is where the word starts, its hyphen left out. */
export function partnerBefore(text: string, start: number): Span | undefined {
	let index = start - 1
	let joined = false
	for (let count = 0; count < MOST_WORDS; count++) {
		const to = index
		while (index > 0 && isBetweenParts(text, index - 1)) index--
		joined ||= /[,/&]/.test(text.slice(index, to))
		if (index === 0 || classAt(text, index - 1) !== WORD || hasBlankLine(text, index, to)) return undefined
		const word = {start: wordStart(text, index), end: index}
		index = word.start
		if (isConjunction(text.slice(word.start, word.end))) joined = true
		else if (!joined) return undefined
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
