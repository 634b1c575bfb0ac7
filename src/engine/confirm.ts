import {elidedWord, hasLooseDots, unit} from '../dutch/index.ts'
import {APOSTROPHE, classAt, SPACE, WORD} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {isAmongCapitals} from './all-capitals.ts'
import type {Candidate} from './candidate.ts'
import type {LabelForm} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {narrowResolution} from './resolution.ts'

/**
 * Checks a candidate against the text around it, and returns it with the forms that pass, or `undefined`.
 *
 * What a label has before its first letter and after its last one must be in the text too, and is then part of
 * the match: the apostrophe of 's nachts plassen, the last dot of i.v. The longest match wins: HIV+ before HIV.
 */
export function confirm(
	index: LabelIndex,
	text: string,
	candidate: Candidate | undefined,
): Candidate | undefined {
	if (candidate === undefined) return undefined
	let longest: Span | undefined
	let fitting: LabelForm[] = []
	for (const form of candidate.resolution.forms) {
		const span = spanOf(index, text, candidate, form)
		if (span === undefined || lengthOf(span) < lengthOf(longest)) continue
		if (lengthOf(span) > lengthOf(longest)) fitting = []
		longest = span
		fitting.push(form)
	}
	const resolution = narrowResolution(index, candidate.resolution, fitting)
	if (longest === undefined || resolution === undefined) return undefined
	const {start, end} = candidate
	if (longest.start === start && longest.end === end)
		return resolution === candidate.resolution ? candidate : {...candidate, resolution}
	const part = {
		start: candidate.part.start === start ? longest.start : candidate.part.start,
		end: candidate.part.end === end ? longest.end : candidate.part.end,
	}
	return {...candidate, ...longest, part, resolution}
}

function lengthOf(span: Span | undefined): number {
	return span === undefined ? 0 : span.end - span.start
}

/** Returns the span of a candidate as an occurrence of a form; `undefined` if the text around it rules that out. */
function spanOf(index: LabelIndex, text: string, candidate: Candidate, form: LabelForm): Span | undefined {
	const {start, end, kind} = candidate
	const startsWithApostrophe = classAt(form.form, 0) === APOSTROPHE
	if (startsWithApostrophe ? classAt(text, start - 1) !== APOSTROPHE : isElided(text, start)) return undefined
	const written = text.slice(start, end)
	const tail = tailLength(text, end, written, form)
	if (tail === undefined || (written.includes('.') && isInLonger(text, start, end + tail))) return undefined
	if (isAfterNumber(text, start) && unit.test(written)) return undefined
	if (form.abbreviation && isAmongCapitals(index, text, candidate)) return undefined
	if (!startsWithApostrophe && (tail === 0 || kind === 'compound')) return candidate
	return {start: startsWithApostrophe ? start - 1 : start, end: kind === 'compound' ? end : end + tail}
}

/** Whether a word is 't or 's, which before a space are separate words: 't celletje is not a T-cel. */
export function isElided(text: string, start: number): boolean {
	return classAt(text, start - 1) === APOSTROPHE && elidedWord.test(text.slice(start, start + 4))
}

/**
 * Returns how much of the punctuation after its last letter a form has in the text; `undefined` if the text lacks
 * it. Dots that an abbreviation may do without (m.b.v., mbv) are all there or none: `mbv.` ends a sentence.
 */
function tailLength(text: string, end: number, written: string, {phrase}: LabelForm): number | undefined {
	if (written.at(-2) === '.' && (phrase.tail === '' || hasLooseDots(phrase)))
		return text.charAt(end) === '.' ? 1 : 0
	if (phrase.tail === '.' && hasLooseDots(phrase)) return 0
	return text.startsWith(phrase.tail, end) ? phrase.tail.length : undefined
}

/** Whether a dotted abbreviation is a piece of a longer one: the i.v. of H.I.V. and of i.v.m. */
function isInLonger(text: string, start: number, end: number): boolean {
	return (
		(text.charAt(start - 1) === '.' && classAt(text, start - 2) === WORD) ||
		(text.charAt(end - 1) === '.' && classAt(text, end) === WORD)
	)
}

function isAfterNumber(text: string, start: number): boolean {
	return classAt(text, start - 1) === SPACE && /\d/.test(text.charAt(start - 2))
}
