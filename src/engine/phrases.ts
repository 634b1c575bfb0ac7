import {isConjunction} from '../dutch/ellipsis.ts'
import {appendPhrase, type Phrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {gapAfter, type WordGap, wordEnd} from '../text/words.ts'
import type {AnalyseWord, WordAnalysis} from './analyse-word.ts'
import {type Candidate, exactCandidate} from './candidate.ts'
import {isPunctuation} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {matchingForms, resolve} from './resolution.ts'

const MOST_WORDS = 12
// A word is broken over one line end, in a narrow column over two.
const MOST_BREAKS = 2

/** The terms of more than one word that begin with `word`, read already, and the single words that a line end broke. */
export function findPhrases(
	index: LabelIndex,
	read: AnalyseWord,
	text: string,
	word: Span,
	first: WordAnalysis,
): Candidate[] {
	const found: Candidate[] = []
	let {phrase} = first
	let end = word.end
	let breaks = 0
	for (let count = 1; count < MOST_WORDS && phrase.folded.length < index.maxLetters; count++) {
		const gap = gapAfter(text, end)
		if (gap === undefined) break
		// Whatever opens a term goes on behind a space or a hyphen; asked for the words behind it, and for the signs of i.v.
		const opens = count === 1 && first.startsPhrase && !isPunctuation(gap.separator)
		if (!(opens || index.continuesPhrase(phrase.folded, gap.separator) || isBreak(gap, breaks))) break
		if (gap.separator === '\n') breaks++
		const next = {start: gap.next, end: wordEnd(text, gap.next)}
		if (gap.hasHyphen && isConjunction(text.slice(next.start, next.end))) break
		const analysis = read(text, next.start, next.end)
		// Said of nearly every word behind one that begins a term; a hyphen may end the term within the word (vitamine B12-tekort).
		if (
			count === 1 &&
			analysis.phrase.gaps.length === 0 &&
			!index.mayStart(first.stableKey, analysis.stableKey)
		)
			break
		phrase = appendPhrase(phrase, gap.separator, analysis.phrase)
		found.push(...candidatesEndingIn(index, word.start, phrase, next, analysis))
		end = next.end
	}
	return found
}

function isBreak(gap: WordGap, breaks: number): boolean {
	return gap.separator === '\n' && breaks < MOST_BREAKS
}

/** The terms that end with the last word, or beside a hyphen in it: vitamine B12-tekort. */
function candidatesEndingIn(
	index: LabelIndex,
	start: number,
	phrase: Phrase,
	last: Span,
	analysis: WordAnalysis,
): Candidate[] {
	const before = phrase.folded.length - analysis.phrase.folded.length
	const ends = [...analysis.phrase.gaps.map(({offset}) => offset), analysis.phrase.folded.length]
	return ends.flatMap(at => {
		if (before + at > index.maxLetters) return []
		const piece = before + at === phrase.folded.length ? phrase : slicePhrase(phrase, 0, before + at)
		const part = {start, end: last.start + (analysis.letters.ends[at - 1] ?? 0)}
		const candidate = exactCandidate(part, resolve(index, matchingForms(index, piece), piece.folded))
		if (candidate === undefined) return []
		return part.end === last.end ? [candidate] : [{...candidate, kind: 'compound', end: last.end}]
	})
}
