import {isPunctuation} from '../dutch/index.ts'
import {appendPhrase, type Phrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, wordEnd} from '../text/words.ts'
import type {AnalyseWord, WordAnalysis} from './analyse-word.ts'
import {breaksWord, isEllipsisHyphen, mayBreakWord, startOfBroken} from './broken-words.ts'
import {type Candidate, exactCandidate} from './candidate.ts'
import {isElided} from './confirm.ts'
import type {LabelIndex} from './label-index.ts'
import {matchingForms, resolve} from './resolution.ts'

const MAX_WORDS = 12

/** Finds the member of a list that some words are if they lack the last words of a label: `findSharedEnd`. */
type FindShared = (
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	words: Span,
	phrase: Phrase,
) => Candidate | undefined

/**
 * Finds the terms of more than one word that begin with `word`, and the single words that are broken over a
 * line end. Takes the analysis of the first word.
 *
 * Words are appended as long as a label has the letters so far before such a separator: from "ziekte van
 * Crohn en", first `ziekte`, then `ziekte van`, then `ziekte van Crohn`, where it stops. After each word the
 * phrase is looked up.
 *
 * `findShared`, if given, is asked for each of the words so far.
 */
export function findPhrases(
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	word: Span,
	first: WordAnalysis,
	keepsSpaces: boolean,
	findShared?: FindShared,
): Candidate[] {
	const candidates: Candidate[] = []
	let {phrase} = first
	let last = first
	let {start, end} = word
	let breaks = 0
	for (let count = 1; count < MAX_WORDS && phrase.folded.length < index.maxLetters; count++) {
		if (findShared && (count > 1 || first.startsPhrase)) {
			const member = findShared(index, analyse, text, {start, end}, phrase)
			if (member !== undefined) candidates.push(member)
		}
		const gap = gapAfter(text, end)
		if (gap === undefined) break
		// The apostrophe belongs to the word: ziekte van 't Hart.
		const separator = isElided(text, gap.next) ? gap.separator.slice(0, -1) : gap.separator
		// For a space or hyphen after the first word, its analysis has the answer. For later words and for
		// punctuation (i.v.) the index is asked.
		const startsPhrase = count === 1 && first.startsPhrase && !isPunctuation(separator)
		if (!(startsPhrase || index.continuesPhrase(phrase.folded, separator) || mayBreakWord(gap, breaks))) break
		if (gap.separator === '\n') breaks++
		if (count === 1) start = startOfBroken(text, word, gap)
		const next = {start: gap.next, end: wordEnd(text, gap.next)}
		if (isEllipsisHyphen(gap, text.slice(next.start, next.end))) break
		const analysis = analyse(text, next.start, next.end)
		// This rules out nearly every second word. A term may end at a hyphen in it, though: vitamine B12-tekort.
		if (
			count === 1 &&
			analysis.phrase.gaps.length === 0 &&
			!index.mayStart(first.stableKey, analysis.stableKey)
		)
			break
		const isSpace = gap.separator === '\n' && !breaksWord(index, text, end, gap, last, analysis, keepsSpaces)
		phrase = appendPhrase(phrase, isSpace ? ' ' : separator, analysis.phrase)
		last = analysis
		candidates.push(...candidatesEndingIn(index, start, phrase, next, analysis))
		end = next.end
	}
	return candidates
}

/** Returns the terms that end with the last word, or at a hyphen in it: vitamine B12-tekort. */
function candidatesEndingIn(
	index: LabelIndex,
	start: number,
	phrase: Phrase,
	last: Span,
	analysis: WordAnalysis,
): Candidate[] {
	const before = phrase.folded.length - analysis.phrase.folded.length
	const ends = [...analysis.phrase.gaps.map(({offset}) => offset), analysis.phrase.folded.length]
	return ends.flatMap(offset => {
		if (before + offset > index.maxLetters) return []
		const piece = before + offset === phrase.folded.length ? phrase : slicePhrase(phrase, 0, before + offset)
		const part = {start, end: last.start + (analysis.letters.ends[offset - 1] ?? 0)}
		const candidate = exactCandidate(part, resolve(index, matchingForms(index, piece), piece.folded))
		if (candidate === undefined) return []
		return part.end === last.end ? [candidate] : [{...candidate, kind: 'compound', end: last.end}]
	})
}
