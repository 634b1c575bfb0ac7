import {isConjunction} from '../dutch/ellipsis.ts'
import {keepsSpaces} from '../dutch/line-wrap.ts'
import {classAt, LINE_END} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, wordEnd} from '../text/words.ts'
import type {Finding} from './finding.ts'
import type {Part, ReadWord} from './word-reader.ts'

/** Finds the compound that a line end broke in two. */
export type FindBroken = (text: string, word: Span) => Finding | undefined

/**
 * Makes the finder of broken compounds. With a hyphen at the line end the two halves are read as one word, with the hyphen and without.
 * Without one, two words that stand on two lines could be glued to anything; so only a term that ends beside a hyphen counts
 * (im⏎munoglobuline-product), unless the text keeps the space at every other line end (auto-immuunziek⏎ten).
 */
export function createBrokenFinder(read: ReadWord): FindBroken {
	let judged = ''
	let keeps = false
	return (text, word) => {
		const gap = gapAfter(text, word.end)
		if (gap?.by !== '\n') return undefined
		const next = {start: gap.next, end: wordEnd(text, gap.next)}
		if (gap.hyphen && isConjunction(text.slice(next.start, next.end))) return undefined
		if (judged !== text) {
			judged = text
			keeps = keepsSpaces(text)
		}
		const span = {start: word.start, end: next.end}
		// A heading stands on a line of its own without a space: "Aneurysma⏎plaatselijke".
		const isSolid =
			keeps && classAt(text, word.end) === LINE_END && read(text, word.start, word.end).whole.length === 0
		const part = gap.hyphen || isSolid ? readBoth(read, text, word, span) : readApart(read, text, word, span)
		if (part === undefined) return undefined
		const inText = {start: part.start + span.start, end: part.end + span.start}
		return {...span, kind: 'compound', part: inText, terms: part.terms}
	}
}

function readBoth(read: ReadWord, text: string, word: Span, span: Span): Part | undefined {
	const length = word.end - word.start
	const whole = text.slice(span.start, span.end)
	// The soft hyphen keeps the offsets and is read as if it were not there.
	const solid = `${whole.slice(0, length)}\u00ad${whole.slice(length + 1)}`
	return read(text, span.start, span.end).part ?? read(solid, 0, solid.length).part
}

function readApart(read: ReadWord, text: string, word: Span, span: Span): Part | undefined {
	const {part} = read(text, span.start, span.end)
	const length = word.end - word.start
	if (part === undefined || part.start >= length || part.end <= length) return undefined
	const whole = text.slice(span.start, span.end)
	const isApart = (offset: number) =>
		offset === 0 || offset === whole.length || /\p{Pd}/u.test(whole.charAt(offset))
	return (part.start === 0 || isApart(part.start - 1)) && isApart(part.end) ? part : undefined
}
