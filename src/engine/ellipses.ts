import {partnerAfter, partnerBefore} from '../dutch/index.ts'
import {appendPhrase, type Phrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import type {AnalyseWord, WordAnalysis} from './analyse-word.ts'
import type {Candidate} from './candidate.ts'
import type {LabelIndex} from './label-index.ts'
import {matchingForms, type Resolution, resolve} from './resolution.ts'

// In an ellipsis, a part that two words share is written only once: "T- en B-lymfocyten". Here `T-` is the
// shortened word and `B-lymfocyten` its partner. To find the word in full, the partner is split at each of
// its letters, hyphens first, and the rest of it is appended to the shortened word (T + lymfocyten, T +
// blymfocyten, …) until the result is a known term. If it never is, the word in full may still be a compound
// of a term: `stamcel-` in "stamcel- en beenmergtransplantatie" is a compound of transplantatie, the head of
// its partner, and in "stamcel- en orgaanbank" one of stamcel. The same goes for a dropped start
// (`-ontvangers`), with the start of the partner.

/**
 * Finds the term that a word with a hyphen after it is short for: `T-` in "T- en B-lymfocyten". The hyphen is
 * part of the candidate. Takes the span of the word without its hyphen.
 */
export function findDroppedEnd(
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	word: Span,
): Candidate | undefined {
	const partner = partnerAfter(text, word.end)
	if (partner === undefined) return undefined
	const analysis = analyse(text, word.start, word.end)
	const partnerAnalysis = analyse(text, partner.start, partner.end)
	const {length} = partnerAnalysis.phrase.folded
	// No label is longer. Without this limit, a partner of a million letters would be tried at each of them.
	const maxRest = index.maxLetters - analysis.phrase.folded.length
	const splitIndexes = [...hyphenOffsets(partnerAnalysis), ...range(0, length - 2)]
	const isHead = partnerAnalysis.compoundPart?.end === partner.end - partner.start
	return expandedCandidate(
		index,
		{start: word.start, end: word.end + 1},
		splitIndexes.filter(splitIndex => length - splitIndex <= maxRest),
		splitIndex => appendPhrase(analysis.phrase, '-', slicePhrase(partnerAnalysis.phrase, splitIndex, length)),
		isHead ? partnerAnalysis.compoundPart?.resolution : analysis.exact,
		isHead ? letterIndexAt(partnerAnalysis, partnerAnalysis.compoundPart?.start ?? 0) : 0,
	)
}

/**
 * Finds the term that a word with a hyphen before it is short for: `-ontvangers` in "stamceldonoren en
 * -ontvangers". The hyphen is part of the candidate. Takes the span of the word without its hyphen.
 */
export function findDroppedStart(
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	word: Span,
): Candidate | undefined {
	const partner = partnerBefore(text, word.start)
	if (partner === undefined) return undefined
	const analysis = analyse(text, word.start, word.end)
	const partnerAnalysis = analyse(text, partner.start, partner.end)
	const {length} = partnerAnalysis.phrase.folded
	const maxRest = index.maxLetters - analysis.phrase.folded.length
	const splitIndexes = [...hyphenOffsets(partnerAnalysis), ...range(2, length).reverse()]
	const firstPart = partnerAnalysis.compoundPart?.start === 0 ? partnerAnalysis.compoundPart : undefined
	return expandedCandidate(
		index,
		{start: word.start - 1, end: word.end},
		splitIndexes.filter(splitIndex => splitIndex <= maxRest),
		splitIndex => appendPhrase(slicePhrase(partnerAnalysis.phrase, 0, splitIndex), '-', analysis.phrase),
		analysis.exact ?? firstPart?.resolution,
		firstPart === undefined ? 0 : letterIndexAt(partnerAnalysis, firstPart.end),
	)
}

/**
 * Returns the first expansion that is a term, in the order of `splitIndexes`. If none is, the one at
 * `compoundIndex`, as a compound of the term of `compoundResolution`.
 */
function expandedCandidate(
	index: LabelIndex,
	span: Span,
	splitIndexes: readonly number[],
	expand: (splitIndex: number) => Phrase,
	compoundResolution: Resolution | undefined,
	compoundIndex: number,
): Candidate | undefined {
	const candidate = (resolution: Resolution, expansion: Phrase, ofCompound: boolean): Candidate => ({
		...span,
		kind: 'ellipsis',
		part: span,
		resolution,
		expansion: printPhrase(expansion),
		ofCompound,
	})
	for (const splitIndex of splitIndexes) {
		const expansion = expand(splitIndex)
		const resolution = resolve(index, matchingForms(index, expansion), expansion.folded)
		if (resolution !== undefined) return candidate(resolution, expansion, false)
	}
	return compoundResolution && candidate(compoundResolution, expand(compoundIndex), true)
}

function hyphenOffsets({phrase}: WordAnalysis): number[] {
	return phrase.gaps.map(({offset}) => offset)
}

/** The index of the first letter at or after an offset into the word. */
function letterIndexAt({letters}: WordAnalysis, offset: number): number {
	const letterIndex = letters.starts.findIndex(start => start >= offset)
	return letterIndex < 0 ? letters.starts.length : letterIndex
}

/** The numbers from `from` to `to`, both included. */
function range(from: number, to: number): number[] {
	return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index)
}

function printPhrase({cased, gaps}: Phrase): string {
	let word = ''
	let from = 0
	for (const {offset, separator} of gaps) {
		word += cased.slice(from, offset) + separator
		from = offset
	}
	return word + cased.slice(from)
}
