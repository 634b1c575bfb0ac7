import {areWords, isConjunction, keepsHyphen} from '../dutch/index.ts'
import {classAt, HYPHEN, LINE_END, SPACE} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import {gapAfter, isHyphen, type WordGap, wordEnd, wordStart} from '../text/words.ts'
import type {AnalyseWord, WordAnalysis} from './analyse-word.ts'
import type {Candidate, CompoundPart} from './candidate.ts'
import type {LabelIndex} from './label-index.ts'

// A word may be broken over one line end, or over two in a narrow column.
const MAX_BREAKS = 2

/** Whether a word may continue after a gap, given how many line ends it is broken over already. */
export function mayBreakWord(gap: WordGap, breaks: number): boolean {
	return gap.separator === '\n' && breaks < MAX_BREAKS
}

/**
 * Whether a line end breaks a word into the two words around it, or is the white space between them. It breaks one
 * if there is a hyphen before it. Else it doesn't if the text `keepsSpaces` at its line ends and this one has a
 * space, or if the two are words: terms, or as Dutch has them.
 */
export function breaksWord(
	index: LabelIndex,
	text: string,
	end: number,
	gap: WordGap,
	left: WordAnalysis,
	right: WordAnalysis,
	keepsSpaces: boolean,
): boolean {
	if (gap.hasHyphen) return true
	const before = left.phrase.folded.slice(left.phrase.gaps.at(-1)?.offset ?? 0)
	const after = right.phrase.folded.slice(0, right.phrase.gaps[0]?.offset)
	// "c⏎e⏎l" is a column, and a line that ends in a space breaks no word where lines keep their spaces.
	if (before.length < 2 || after.length < 2 || (keepsSpaces && classAt(text, end) !== LINE_END)) return false
	// A heading has no space at its line end either: "Aneurysma⏎plaatselijke".
	if (left.exact === undefined) return keepsSpaces || !areWords(before, after, index.edges)
	return right.exact === undefined && !areWords(before, after, index.edges)
}

/** Returns the start of a word with this gap in it: the bracket before an optional part, (stam)cellen, belongs to it. */
export function startOfBroken(text: string, {start}: Span, {next, hasHyphen}: WordGap): number {
	return hasHyphen && text.charAt(next - 1) === ')' ? start - 1 : start
}

/** Whether the hyphen in a gap is that of an ellipsis, since a conjunction follows: "darm- en maagklachten". */
export function isEllipsisHyphen(gap: WordGap, nextWord: string): boolean {
	return gap.hasHyphen && isConjunction(nextWord)
}

/**
 * Finds the compound that is broken in two by the line end after a word. If there is a hyphen at the line
 * end, the halves are joined and analysed as one word, without the hyphen and then with it:
 * stamcel-⏎transplantatie.
 *
 * Without a hyphen, nearly any two words around a line end could be joined to something. So then a compound
 * only counts if its term starts and ends at a hyphen or at an end of the joined word
 * (im⏎munoglobuline-product), unless the text `keepsSpaces` at its other line ends, so that a line end
 * without a space does break a word (auto-immuunziek⏎ten).
 */
export function findBrokenCompound(
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	word: Span,
	keepsSpaces: boolean,
): Candidate | undefined {
	const gap = gapAfter(text, word.end)
	// Raised figures directly after a word never end a compound.
	if (gap?.separator !== '\n' || gap.next === word.end) return undefined
	const next = {start: gap.next, end: wordEnd(text, gap.next)}
	if (isEllipsisHyphen(gap, text.slice(next.start, next.end))) return undefined
	const left = analyse(text, word.start, word.end)
	const right = analyse(text, next.start, next.end)
	if (!breaksWord(index, text, word.end, gap, left, right, keepsSpaces)) return undefined
	const isSolid = keepsSpaces && left.exact === undefined
	const part =
		gap.hasHyphen || isSolid
			? joinAtHyphen(analyse, text, word, next)
			: joinWithoutHyphen(analyse, text, word, next)
	if (part === undefined) return undefined
	const partInText = {start: part.start + word.start, end: part.end + word.start}
	return {
		start: startOfBroken(text, word, gap),
		end: next.end,
		kind: 'compound',
		part: partInText,
		resolution: part.resolution,
	}
}

/**
 * Whether a word is one half of a word that is broken over a line end with a hyphen, and so not a whole word:
 * no maag in maag-⏎denhuis. A hyphen before or after a conjunction belongs to an ellipsis instead.
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

function joinAtHyphen(analyse: AnalyseWord, text: string, word: Span, next: Span): CompoundPart | undefined {
	const {compoundPart} = analyseJoined(analyse, text, word, next, '')
	if (compoundPart !== undefined) return compoundPart
	const left = text.slice(Math.max(word.start, text.lastIndexOf('-', word.end - 1) + 1), word.end)
	const right = firstPart().exec(text.slice(next.start, next.end))?.[0] ?? ''
	const isKept = classAt(text, word.end) === HYPHEN && keepsHyphen(left, right)
	return isKept ? analyseJoined(analyse, text, word, next, '-').compoundPart : undefined
}

/**
 * Analyses two halves as one word, with a joiner between them: a hyphen or nothing. Soft hyphens, which are
 * ignored, fill up the rest of the gap, so that the offsets are the same as in the text.
 */
function analyseJoined(
	analyse: AnalyseWord,
	text: string,
	word: Span,
	next: Span,
	joiner: string,
): WordAnalysis {
	const between = joiner.padEnd(next.start - word.end, '\u00ad')
	const joined = text.slice(word.start, word.end) + between + text.slice(next.start, next.end)
	return analyse(joined, 0, joined.length)
}

/** Joins two words on two lines that have no hyphen between them. One of them must contain a hyphen. */
function joinWithoutHyphen(
	analyse: AnalyseWord,
	text: string,
	word: Span,
	next: Span,
): CompoundPart | undefined {
	const containsHyphen = ({start, end}: Span) => analyse(text, start, end).phrase.gaps.length > 0
	if (!containsHyphen(word) && !containsHyphen(next)) return undefined
	const {compoundPart} = analyseJoined(analyse, text, word, next, '')
	const length = word.end - word.start
	if (compoundPart === undefined || compoundPart.start >= length || compoundPart.end <= length)
		return undefined
	const joined = text.slice(word.start, next.end)
	const isEdge = (offset: number) =>
		offset === 0 || offset === joined.length || dash().test(joined.charAt(offset))
	return (compoundPart.start === 0 || isEdge(compoundPart.start - 1)) && isEdge(compoundPart.end)
		? compoundPart
		: undefined
}

const firstPart = /* @__PURE__ */ unicodeRegExp('^[\\p{L}\\p{N}\\p{M}]*')
const dash = /* @__PURE__ */ unicodeRegExp('\\p{Pd}')
