import {keepsSpaces} from '../dutch/index.ts'
import {addressAround} from '../text/address.ts'
import {classAt, classOf, HYPHEN, LINE_END, OTHER, SPACE, SPACE_CODE, WORD} from '../text/characters.ts'
import {type Phrase, readPhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, isAtBreak, isHyphen, isInitial, wordEnd} from '../text/words.ts'
import {createWordAnalyser, mayContinueWith, type WordAnalysis} from './analyse-word.ts'
import {findBrokenCompound, isHalfWord} from './broken-words.ts'
import {
	type Candidate,
	compoundCandidate,
	exactCandidate,
	isBetter,
	type StandaloneMatch,
} from './candidate.ts'
import {type Compounds, compoundRule} from './compound-rule.ts'
import {confirm} from './confirm.ts'
import {findDroppedEnd, findDroppedStart} from './ellipses.ts'
import type {LabelIndex} from './label-index.ts'
import {findPhrases} from './phrases.ts'
import {findSharedEnd, findSharedStart} from './shared-words.ts'

/**
 * Compiles a glossary into a function that finds its terms in a text: leftmost-longest, never overlapping, in
 * order. Cost: one scan of the text. Each word is analysed once and then cached.
 *
 * A text is handled in three steps, each for far fewer words than the one before:
 *
 * 1. The word cache skips the words that are known to have no term, which is nearly all of them.
 * 2. A word that is a term on its own (trombocyten) is a match at once, unless something around it may belong
 *    to the term.
 * 3. For what is left, all candidates that begin with the word are collected: the word itself, a compound
 *    (stamceldonor), a phrase (ziekte van Crohn), a word that is broken over a line end, an ellipsis (the T-
 *    of "T- en B-cellen"). Each is confirmed against the text, and the best one is the match.
 *
 * The scan then continues after the match.
 */
export function createTermFinder(index: LabelIndex, compounds: Compounds): (text: string) => Candidate[] {
	const mayBePart = compoundRule(index, compounds)
	const {analyse, forEachWord} = createWordAnalyser(index, mayBePart)

	return text => {
		const terms: Candidate[] = []
		const linesKeepSpaces = keepsSpaces(text)
		forEachWord(text, linesKeepSpaces, (start, end, analysis) => {
			const {standalone} = analysis
			if (standalone !== undefined && isFreeStanding(text, start, end)) {
				terms.push(toCandidate(standalone, start, end))
				return end
			}
			const continues = isAtBreak(text, end) && mayContinueOnNextLine(text, end, analysis, linesKeepSpaces)
			if (
				analysis.hasNoTerm &&
				!continues &&
				!isNextToHyphen(text, start, end) &&
				!isInitial(text, start, end)
			)
				return end
			const word = {start, end}
			const candidate = bestCandidateAt(text, word, analysis, continues, linesKeepSpaces)
			if (candidate === undefined) return end
			const address = addressAround(text, word)
			if (address !== undefined) return Math.max(end, address.end)
			return pushWithMembers(terms, text, candidate)
		})
		return terms
	}

	/**
	 * Adds a term and the members of a list after it that share its first words: the C of "hepatitis B en C".
	 * Returns where they end.
	 */
	function pushWithMembers(terms: Candidate[], text: string, first: Candidate): number {
		terms.push(first)
		let {end} = first
		let inFull = phraseOf(text, first)
		while (inFull !== undefined) {
			const member = confirm(index, text, findSharedStart(index, analyse, text, end, inFull))
			if (member === undefined) break
			terms.push(member)
			end = member.end
			inFull = member.inFull
		}
		return end
	}

	/** Returns the best candidate that begins with a word and is confirmed by the text around it. */
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
			!isNextToHyphen(text, word.start, word.end) &&
			!isHalfWord(text, word)
		)
			return toCandidate(analysis.standalone, word.start, word.end)
		let best: Candidate | undefined
		for (const candidate of candidatesAt(text, word, analysis, continues, linesKeepSpaces)) {
			const confirmed = confirm(index, text, candidate)
			if (confirmed === undefined || (confirmed.kind === 'compound' && !isAllowed(confirmed))) continue
			if (isBetter(confirmed, best)) best = confirmed
		}
		// Without compounds, the stamcel- of stamceldonatie doesn't count as stamcel either.
		return best?.ofCompound && !isAllowed(best) ? undefined : best
	}

	/** Whether the term of a compound may be a part of one. */
	function isAllowed({resolution}: Candidate): boolean {
		return mayBePart !== undefined && resolution.forms.some(mayBePart)
	}

	/** Collects the candidates of every kind that begin with a word. */
	function candidatesAt(
		text: string,
		word: Span,
		analysis: WordAnalysis,
		continues: boolean,
		linesKeepSpaces: boolean,
	): (Candidate | undefined)[] {
		const {exact, compoundPart, startsPhrase} = analysis
		const candidates: (Candidate | undefined)[] = []
		if (!isHalfWord(text, word))
			candidates.push(exactCandidate(word, exact), compoundCandidate(word, compoundPart))
		if (startsPhrase || continues || isInitial(text, word.start, word.end))
			candidates.push(...findPhrases(index, analyse, text, word, analysis, linesKeepSpaces, findSharedEnd))
		if (mayBePart && continues)
			candidates.push(findBrokenCompound(index, analyse, text, word, linesKeepSpaces))
		if (isEdgeHyphen(text, word.end)) candidates.push(findDroppedEnd(index, analyse, text, word))
		if (isEdgeHyphen(text, word.start - 1)) candidates.push(findDroppedStart(index, analyse, text, word))
		return candidates
	}

	/**
	 * Whether the line end after a word may be inside a term that begins with the word. Every line has an end,
	 * so this rules out nearly all of them quickly.
	 */
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
		const mayReachFurther = next.phrase.gaps.length > 0 || isAtBreak(text, gap.next + next.length)
		if (mayReachFurther) return true
		return index.mayStart(stableKey, next.stableKey) && index.hasKey(phrase.folded + next.phrase.folded)
	}
}

/** Returns the words of a label of several words, or of a form of one; `undefined` for other candidates. */
function phraseOf(text: string, {kind, start, end, inFull, resolution}: Candidate): Phrase | undefined {
	if (inFull !== undefined || kind === 'compound' || kind === 'ellipsis') return inFull
	const [form] = resolution.forms
	return form && form.phrase.gaps.length > 0 ? readPhrase(text.slice(start, end)) : undefined
}

/** Creates the candidate for a word that matches on its own. */
function toCandidate(
	{kind, partStart, partEnd, resolution}: StandaloneMatch,
	start: number,
	end: number,
): Candidate {
	return {start, end, kind, part: {start: start + partStart, end: start + partEnd}, resolution}
}

/**
 * Whether nothing around a word can be part of a term with it: white space after a letter or punctuation
 * before it, and a space with a letter, or punctuation with a space, after it. True for most words, and quick
 * to check.
 */
function isFreeStanding(text: string, start: number, end: number): boolean {
	return isFreeBefore(text, start) && isFreeAfter(text, end)
}

function isFreeBefore(text: string, start: number): boolean {
	if (start < 2) return start === 0
	const kind = classOf(text.charCodeAt(start - 1))
	const kindBefore = classOf(text.charCodeAt(start - 2))
	return (kind === SPACE || kind === LINE_END) && (kindBefore === WORD || kindBefore === OTHER)
}

function isFreeAfter(text: string, end: number): boolean {
	if (end + 2 > text.length) return end === text.length
	const kind = classOf(text.charCodeAt(end))
	const next = text.charCodeAt(end + 1)
	return kind === SPACE ? classOf(next) === WORD : kind === OTHER && next === SPACE_CODE
}

/** Whether a hyphen is right before or after a word (T- en B-cellen). */
function isNextToHyphen(text: string, start: number, end: number): boolean {
	return isEdgeHyphen(text, start - 1) || isEdgeHyphen(text, end)
}

function isEdgeHyphen(text: string, index: number): boolean {
	return classAt(text, index) === HYPHEN
}
