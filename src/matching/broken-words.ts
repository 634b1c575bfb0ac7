import {vowelsClash} from '../dutch/compound.ts'
import {isConjunction} from '../dutch/ellipsis.ts'
import {isInitialism} from '../dutch/inflect/initialism.ts'
import {takeApart} from '../dutch/inflect/word.ts'
import {classAt, LINE_END, SPACE} from '../text/characters.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {unicode} from '../text/unicode.ts'
import {gapAfter, isHyphen, wordEnd, wordStart} from '../text/words.ts'
import type {Finding, Part} from './finding.ts'
import type {ReadWord} from './word-reader.ts'

/** Finds the compound that a line end broke in two. */
export type FindBroken = (text: string, word: Span) => Finding | undefined

/**
 * Makes the finder of broken compounds. With a hyphen at the line end the two halves are read as one word, with the hyphen and without.
 * Without one, two words that stand on two lines could be glued to anything; so only a term that ends beside a hyphen counts
 * (im⏎munoglobuline-product), unless the text keeps the space at every other line end (auto-immuunziek⏎ten).
 */
export function createBrokenFinder(read: ReadWord, keepsSpaces: (text: string) => boolean): FindBroken {
	return (text, word) => {
		const gap = gapAfter(text, word.end)
		if (gap?.by !== '\n') return undefined
		const next = {start: gap.next, end: wordEnd(text, gap.next)}
		if (gap.hyphen && isConjunction(text.slice(next.start, next.end))) return undefined
		const span = {start: word.start, end: next.end}
		// A heading stands on a line of its own without a space: "Aneurysma⏎plaatselijke".
		const isSolid =
			keepsSpaces(text) &&
			classAt(text, word.end) === LINE_END &&
			read(text, word.start, word.end).whole.length === 0
		const part = gap.hyphen || isSolid ? readBoth(read, text, word, span) : readApart(read, text, word, span)
		if (part === undefined) return undefined
		const inText = {start: part.start + span.start, end: part.end + span.start}
		return {...span, kind: 'compound', part: inText, terms: part.terms}
	}
}

/**
 * Whether a word is one half of a word that a line end broke with a hyphen, so that it is no whole word: no maag in maag-⏎denhuis. A
 * hyphen before a conjunction is that of an ellipsis.
 */
export function isHalf(text: string, {start, end}: Span): boolean {
	if (isHyphen(text, end)) {
		const gap = gapAfter(text, end)
		if (gap?.by === '\n') return !isConjunction(text.slice(gap.next, wordEnd(text, gap.next)))
	}
	let before = start
	while (isBlank(text, before - 1)) before--
	if (before === start || !isHyphen(text, before - 1)) return false
	return (
		wordStart(text, before - 1) < before - 1 &&
		gapAfter(text, before - 1)?.by === '\n' &&
		!isConjunction(text.slice(start, end))
	)
}

function isBlank(text: string, index: number): boolean {
	const kind = classAt(text, index)
	return kind === SPACE || kind === LINE_END
}

function readBoth(read: ReadWord, text: string, word: Span, span: Span): Part | undefined {
	const length = word.end - word.start
	const whole = text.slice(span.start, span.end)
	// The soft hyphen keeps the offsets and is read as if it were not there.
	const solid = `${whole.slice(0, length)}\u00ad${whole.slice(length + 1)}`
	const {part} = read(solid, 0, solid.length)
	if (part !== undefined) return part
	return keepsHyphen(text, word, span.end) ? read(text, span.start, span.end).part : undefined
}

/**
 * Whether the hyphen at a line end is one that Dutch writes within a line too (Leidraad of the Taalunie): beside a letter, a digit or
 * an initialism (ecg-⏎onderzoek), and between vowels that clash (astma-⏎aanval). Else it is the break's own: no maag in maag-⏎denhuis.
 */
function keepsHyphen(text: string, {start, end}: Span, whole: number): boolean {
	const left = text.slice(Math.max(start, text.lastIndexOf('-', end - 1) + 1), end)
	const right = wordAtEnd().exec(text.slice(end, whole))?.[0] ?? ''
	return (
		isInitialism(takeApart(left)) ||
		capitalFirst().test(right) ||
		vowelsClash(foldText(left), foldText(right))
	)
}

function readApart(read: ReadWord, text: string, word: Span, span: Span): Part | undefined {
	const {part} = read(text, span.start, span.end)
	const length = word.end - word.start
	if (part === undefined || part.start >= length || part.end <= length) return undefined
	const whole = text.slice(span.start, span.end)
	const isApart = (offset: number) =>
		offset === 0 || offset === whole.length || dash().test(whole.charAt(offset))
	return (part.start === 0 || isApart(part.start - 1)) && isApart(part.end) ? part : undefined
}

const wordAtEnd = /* @__PURE__ */ unicode('[\\p{L}\\p{N}\\p{M}]*$')
const capitalFirst = /* @__PURE__ */ unicode('^[\\p{Lu}\\p{N}]')
const dash = /* @__PURE__ */ unicode('\\p{Pd}')
