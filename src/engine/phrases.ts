import {isConjunction} from '../dutch/ellipsis.ts'
import {appendPhrase, type Phrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {type Gap, gapAfter, wordEnd} from '../text/words.ts'
import type {Reading, ReadWord} from './analyse-word.ts'
import {type Finding, findWhole} from './candidate.ts'
import {isSign} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {fittingTerms, meaningOf} from './resolution.ts'

const MOST_WORDS = 12
// A word is broken over one line end, in a narrow column over two.
const MOST_BREAKS = 2

/** The terms of more than one word that begin with `word`, read already, and the single words that a line end broke. */
export function findPhrases(
	index: LabelIndex,
	read: ReadWord,
	text: string,
	word: Span,
	first: Reading,
): Finding[] {
	const found: Finding[] = []
	let {phrase} = first
	let end = word.end
	let breaks = 0
	for (let count = 1; count < MOST_WORDS && phrase.folded.length < index.longest; count++) {
		const gap = gapAfter(text, end)
		if (gap === undefined) break
		// Whatever opens a term goes on behind a space or a hyphen; asked for the words behind it, and for the signs of i.v.
		const opens = count === 1 && first.opens && !isSign(gap.by)
		if (!(opens || index.continues(phrase.folded, gap.by) || isBreak(gap, breaks))) break
		if (gap.by === '\n') breaks++
		const next = {start: gap.next, end: wordEnd(text, gap.next)}
		if (gap.hyphen && isConjunction(text.slice(next.start, next.end))) break
		const reading = read(text, next.start, next.end)
		// Said of nearly every word behind one that begins a term; a hyphen may end the term within the word (vitamine B12-tekort).
		if (count === 1 && reading.phrase.cuts.length === 0 && !index.mayBegin(first.settled, reading.settled))
			break
		phrase = appendPhrase(phrase, gap.by, reading.phrase)
		found.push(...endingIn(index, word.start, phrase, next, reading))
		end = next.end
	}
	return found
}

function isBreak(gap: Gap, breaks: number): boolean {
	return gap.by === '\n' && breaks < MOST_BREAKS
}

/** The terms that end with the last word, or beside a hyphen in it: vitamine B12-tekort. */
function endingIn(index: LabelIndex, start: number, phrase: Phrase, last: Span, reading: Reading): Finding[] {
	const before = phrase.folded.length - reading.phrase.folded.length
	const ends = [...reading.phrase.cuts.map(({at}) => at), reading.phrase.folded.length]
	return ends.flatMap(at => {
		if (before + at > index.longest) return []
		const piece = before + at === phrase.folded.length ? phrase : slicePhrase(phrase, 0, before + at)
		const part = {start, end: last.start + (reading.letters.ends[at - 1] ?? 0)}
		const finding = findWhole(part, meaningOf(index, fittingTerms(index, piece), piece.folded))
		if (finding === undefined) return []
		return part.end === last.end ? [finding] : [{...finding, kind: 'compound', end: last.end}]
	})
}
