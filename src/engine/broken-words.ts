import {vowelsClash} from '../dutch/compound.ts'
import {isConjunction} from '../dutch/ellipsis.ts'
import {isInitialism} from '../dutch/inflect/initialism.ts'
import {analyseEnding} from '../dutch/inflect/word.ts'
import {classAt, HYPHEN, LINE_END, SPACE} from '../text/characters.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import {gapAfter, isHyphen, wordEnd, wordStart} from '../text/words.ts'
import type {AnalyseWord, WordAnalysis} from './analyse-word.ts'
import type {Candidate, CompoundPart} from './candidate.ts'

/**
 * Finds the compound that a line end broke in two. With a hyphen at the line end the two halves are read as one word, with the hyphen and
 * without. Without one, two words that stand on two lines could be glued to anything; so only a term that ends beside a hyphen counts
 * (im⏎munoglobuline-product), unless the text `keepsSpaces` at every other line end (auto-immuunziek⏎ten).
 */
export function findBrokenCompound(
	read: AnalyseWord,
	text: string,
	word: Span,
	keepsSpaces: boolean,
): Candidate | undefined {
	const gap = gapAfter(text, word.end)
	if (gap?.separator !== '\n') return undefined
	const next = {start: gap.next, end: wordEnd(text, gap.next)}
	if (gap.hasHyphen && isConjunction(text.slice(next.start, next.end))) return undefined
	// A heading stands on a line of its own without a space: "Aneurysma⏎plaatselijke".
	const isSolid =
		keepsSpaces &&
		classAt(text, word.end) === LINE_END &&
		read(text, word.start, word.end).exact === undefined
	const part =
		gap.hasHyphen || isSolid
			? joinAtHyphen(read, text, word, next)
			: joinWithoutHyphen(read, text, word, next)
	if (part === undefined) return undefined
	const inText = {start: part.start + word.start, end: part.end + word.start}
	return {start: word.start, end: next.end, kind: 'compound', part: inText, resolution: part.resolution}
}

/**
 * Whether a word is one half of a word that a line end broke with a hyphen, so that it is no whole word: no maag in maag-⏎denhuis. A
 * hyphen before a conjunction is that of an ellipsis.
 */
export function isHalfWord(text: string, {start, end}: Span): boolean {
	if (isHyphen(text, end)) {
		const gap = gapAfter(text, end)
		if (gap?.separator === '\n') return !isConjunction(text.slice(gap.next, wordEnd(text, gap.next)))
	}
	let before = start
	while (isWhiteSpace(text, before - 1)) before--
	if (before === start || !isHyphen(text, before - 1)) return false
	return (
		wordStart(text, before - 1) < before - 1 &&
		gapAfter(text, before - 1)?.separator === '\n' &&
		!isConjunction(text.slice(start, end))
	)
}

function isWhiteSpace(text: string, index: number): boolean {
	const kind = classAt(text, index)
	return kind === SPACE || kind === LINE_END
}

function joinAtHyphen(read: AnalyseWord, text: string, word: Span, next: Span): CompoundPart | undefined {
	const {compoundPart} = analyseJoined(read, text, word, next, '')
	if (compoundPart !== undefined) return compoundPart
	const isKept = classAt(text, word.end) === HYPHEN && keepsHyphen(text, word, next)
	return isKept ? analyseJoined(read, text, word, next, '-').compoundPart : undefined
}

/** Reads two halves as one word with a sign between them. Soft hyphens keep the offsets and are read as if they were not there. */
function analyseJoined(read: AnalyseWord, text: string, word: Span, next: Span, sign: string): WordAnalysis {
	const between = sign.padEnd(next.start - word.end, '\u00ad')
	const whole = text.slice(word.start, word.end) + between + text.slice(next.start, next.end)
	return read(whole, 0, whole.length)
}

/**
 * Whether the hyphen at a line end is one that Dutch writes within a line too (Leidraad of the Taalunie): beside a letter, a digit or
 * an initialism (ecg-⏎onderzoek), and between vowels that clash (astma-⏎aanval). Else it is the break's own: no maag in maag-⏎denhuis.
 */
function keepsHyphen(text: string, {start, end}: Span, next: Span): boolean {
	const left = text.slice(Math.max(start, text.lastIndexOf('-', end - 1) + 1), end)
	const right = firstPart().exec(text.slice(next.start, next.end))?.[0] ?? ''
	return (
		isInitialism(analyseEnding(left)) ||
		capitalFirst().test(right) ||
		vowelsClash(foldText(left), foldText(right))
	)
}

/** Two words that stand on two lines, the one beside a hyphen of its own. */
function joinWithoutHyphen(
	read: AnalyseWord,
	text: string,
	word: Span,
	next: Span,
): CompoundPart | undefined {
	const hasCuts = ({start, end}: Span) => read(text, start, end).phrase.gaps.length > 0
	if (!hasCuts(word) && !hasCuts(next)) return undefined
	const {compoundPart} = analyseJoined(read, text, word, next, '')
	const length = word.end - word.start
	if (compoundPart === undefined || compoundPart.start >= length || compoundPart.end <= length)
		return undefined
	const whole = text.slice(word.start, next.end)
	const isApart = (offset: number) =>
		offset === 0 || offset === whole.length || dash().test(whole.charAt(offset))
	return (compoundPart.start === 0 || isApart(compoundPart.start - 1)) && isApart(compoundPart.end)
		? compoundPart
		: undefined
}

const firstPart = /* @__PURE__ */ unicodeRegExp('^[\\p{L}\\p{N}\\p{M}]*')
const capitalFirst = /* @__PURE__ */ unicodeRegExp('^[\\p{Lu}\\p{N}]')
const dash = /* @__PURE__ */ unicodeRegExp('\\p{Pd}')
