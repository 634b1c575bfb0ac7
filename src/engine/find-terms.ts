import {keepsSpaces} from '../dutch/line-break.ts'
import {addressAround} from '../text/address.ts'
import {
	APOSTROPHE,
	classAt,
	classOf,
	HYPHEN,
	LINE_END,
	OTHER,
	SPACE,
	SPACE_CODE,
	WORD,
} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, isAtLineEnd, isHyphen, wordEnd} from '../text/words.ts'
import {isAmongCapitals} from './all-capitals.ts'
import {createWordAnalyser, mayContinueWith, type WordAnalysis} from './analyse-word.ts'
import {findBrokenCompound, isHalfWord} from './broken-words.ts'
import {
	type Candidate,
	compoundCandidate,
	exactCandidate,
	isBetter,
	type StandaloneMatch,
} from './candidate.ts'
import {findDroppedEnd, findDroppedStart} from './ellipses.ts'
import type {LabelForm} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {findPhrases} from './phrases.ts'
import {narrowResolution} from './resolution.ts'

/**
 * Compiles a glossary into a function that finds its terms in a text, leftmost, then longest, never overlapping, in order.
 * Cost: a scan of the text; a word is read once and then remembered.
 */
export function createTermFinder(index: LabelIndex, compounds: boolean): (text: string) => Candidate[] {
	const {analyse, forEachWord} = createWordAnalyser(index, compounds)

	return text => {
		const found: Candidate[] = []
		const linesKeepSpaces = keepsSpaces(text)
		forEachWord(text, linesKeepSpaces, (start, end, analysis) => {
			const {standalone} = analysis
			if (standalone !== undefined && isFreeStanding(text, start, end)) {
				found.push(toCandidate(standalone, start, end))
				return end
			}
			const continues = isAtLineEnd(text, end) && mayContinueOnNextLine(text, end, analysis, linesKeepSpaces)
			if (analysis.hasNoTerm && !continues && !standsBesideHyphen(text, start, end)) return end
			const word = {start, end}
			const candidate = bestCandidateAt(text, word, analysis, continues, linesKeepSpaces)
			if (candidate === undefined) return end
			const address = addressAround(text, word)
			if (address !== undefined) return Math.max(end, address.end)
			found.push(candidate)
			return candidate.end
		})
		return found
	}

	function bestCandidateAt(
		text: string,
		word: Span,
		analysis: WordAnalysis,
		continues: boolean,
		linesKeepSpaces: boolean,
	): Candidate | undefined {
		if (
			analysis.standalone !== undefined &&
			!continues &&
			!standsBesideHyphen(text, word.start, word.end) &&
			!isHalfWord(text, word)
		)
			return toCandidate(analysis.standalone, word.start, word.end)
		let best: Candidate | undefined
		for (const candidate of candidatesAt(text, word, analysis, continues, linesKeepSpaces)) {
			const confirmed = confirm(index, text, candidate)
			if (confirmed === undefined || (confirmed.kind === 'compound' && !compounds)) continue
			if (isBetter(confirmed, best)) best = confirmed
		}
		// The stamcel- of stamceldonatie is no stamcel by itself either.
		return best?.ofCompound && !compounds ? undefined : best
	}

	function candidatesAt(
		text: string,
		word: Span,
		analysis: WordAnalysis,
		continues: boolean,
		linesKeepSpaces: boolean,
	): (Candidate | undefined)[] {
		if (isElided(text, word)) return []
		const {exact, compoundPart, startsPhrase} = analysis
		const found: (Candidate | undefined)[] = []
		if (!isHalfWord(text, word))
			found.push(exactCandidate(word, exact), compoundCandidate(word, compoundPart))
		if (startsPhrase || continues) found.push(...findPhrases(index, analyse, text, word, analysis))
		if (compounds && continues) found.push(findBrokenCompound(analyse, text, word, linesKeepSpaces))
		if (isEdgeHyphen(text, word.end)) found.push(findDroppedEnd(index, analyse, text, word))
		if (isEdgeHyphen(text, word.start - 1)) found.push(findDroppedStart(index, analyse, text, word))
		return found
	}

	/** Whether a line end may stand inside a term that begins with the word: a quick no for nearly all, since every line has an end. */
	function mayContinueOnNextLine(
		text: string,
		end: number,
		analysis: WordAnalysis,
		linesKeepSpaces: boolean,
	): boolean {
		const {phrase, stableKey, mayContinue} = analysis
		if (!mayContinue && !isHyphen(text, end) && !linesKeepSpaces) return false
		const gap = gapAfter(text, end)
		if (gap === undefined) return false
		if (gap.hasHyphen || phrase.gaps.length > 0 || linesKeepSpaces) return true
		if (!mayContinueWith(analysis, text.charCodeAt(gap.next))) return false
		const next = analyse(text, gap.next, wordEnd(text, gap.next))
		const isLong = next.phrase.gaps.length > 0 || isAtLineEnd(text, gap.next + next.length)
		if (isLong) return true
		return index.mayStart(stableKey, next.stableKey) && index.hasKey(phrase.folded + next.phrase.folded)
	}
}

/** The finding that a word which is a term by itself gives. */
function toCandidate(
	{kind, partStart, partEnd, resolution}: StandaloneMatch,
	start: number,
	end: number,
): Candidate {
	return {start, end, kind, part: {start: start + partStart, end: start + partEnd}, resolution}
}

/** Whether nothing around a word can belong to it: a blank and a letter, or a sign and a blank. Most words do, and it is quick to see. */
function isFreeStanding(text: string, start: number, end: number): boolean {
	return isFreeBefore(text, start) && isFreeAfter(text, end)
}

function isFreeBefore(text: string, start: number): boolean {
	if (start < 2) return start === 0
	const kind = classOf(text.charCodeAt(start - 1))
	const last = classOf(text.charCodeAt(start - 2))
	return (kind === SPACE || kind === LINE_END) && (last === WORD || last === OTHER)
}

function isFreeAfter(text: string, end: number): boolean {
	if (end + 2 > text.length) return end === text.length
	const kind = classOf(text.charCodeAt(end))
	const next = text.charCodeAt(end + 1)
	return kind === SPACE ? classOf(next) === WORD : kind === OTHER && next === SPACE_CODE
}

/** Whether a word stands beside a hyphen (T- en B-cellen). */
function standsBesideHyphen(text: string, start: number, end: number): boolean {
	return isEdgeHyphen(text, start - 1) || isEdgeHyphen(text, end)
}

function isEdgeHyphen(text: string, index: number): boolean {
	return classAt(text, index) === HYPHEN
}

/** 't and 's before a word are words of their own: 't celletje is no T-cel. */
function isElided(text: string, {start, end}: Span): boolean {
	if (start === 0 || classAt(text, start - 1) !== APOSTROPHE || !/^[ts]$/.test(text.slice(start, end)))
		return false
	const behind = classAt(text, end)
	return behind === SPACE || behind === LINE_END
}

/** Keeps the terms whose last signs stand in the text too (the dot of i.v.), and drops abbreviations between words in capitals. */
function confirm(index: LabelIndex, text: string, candidate: Candidate | undefined): Candidate | undefined {
	if (candidate === undefined) return undefined
	const resolution = narrowResolution(
		index,
		candidate.resolution,
		term => hasTail(text, candidate, term) && !(term.abbreviation && isAmongCapitals(index, text, candidate)),
	)
	if (resolution === undefined) return undefined
	const end =
		candidate.end + (candidate.kind === 'compound' ? 0 : (resolution.forms[0]?.phrase.tail.length ?? 0))
	if (end === candidate.end)
		return resolution === candidate.resolution ? candidate : {...candidate, resolution}
	return {...candidate, end, part: {start: candidate.part.start, end}, resolution}
}

function hasTail(text: string, {end}: Candidate, {phrase}: LabelForm): boolean {
	return text.startsWith(phrase.tail, end)
}
