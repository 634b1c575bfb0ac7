import {partnerAfter, partnerBefore} from '../dutch/index.ts'
import {appendPhrase, type Phrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {isDash} from '../text/words.ts'
import type {AnalyseWord, WordAnalysis} from './analyse-word.ts'
import type {Candidate, CompoundPart} from './candidate.ts'
import type {LabelIndex} from './label-index.ts'
import {matchingForms, type Resolution, resolve} from './resolution.ts'

// In an ellipsis, a part that two words share is written only once: "T- en B-lymfocyten". Here `T-` is the
// shortened word and `B-lymfocyten` its partner. To find the word in full, the partner is split at each of
// its letters, hyphens first, and the rest of it is appended to the shortened word (T + lymfocyten, T +
// blymfocyten, …) until the result is a known term. If it never is, the word in full may still be a compound
// of a term: `stamcel-` in "stamcel- en beenmergtransplantatie" is a compound of transplantatie, the head of
// its partner, and in "stamcel- en orgaanbank" one of stamcel. The same goes for a dropped start
// (`-ontvangers`), with the start of the partner.

// What is shared has three letters at least: "trombo- of leukocytose" is not trombose.
const SHORTEST_PART = 3
// A partner with fewer letters is not a compound: "MRI-scan- als dit".
const SHORTEST_COMPOUND = 5

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
	const {phrase, exact} = analyse(text, word.start, word.end)
	const partnerAnalysis = analyse(text, partner.start, partner.end)
	const {length} = partnerAnalysis.phrase.folded
	// No label is longer. Without this limit, a partner of a million letters would be tried at each of them.
	const maxRest = index.maxLetters - phrase.folded.length
	const splitIndexes = [...hyphenOffsets(partnerAnalysis), ...range(0, length - SHORTEST_PART)]
	// Only a label with a hyphen or space after its first letter fits a space: "A- of hypofibrinogenemie" is not
	// anemie.
	const joiner = phrase.folded.length === 1 ? ' ' : '-'
	const {compoundPart} = partnerAnalysis
	const head = compoundPart?.end === partner.end - partner.start ? compoundPart : undefined
	const span = {start: word.start, end: word.end + 1}
	return (
		expandedCandidate(
			index,
			span,
			splitIndexes.filter(splitIndex => length - splitIndex <= maxRest),
			splitIndex => appendPhrase(phrase, joiner, slicePhrase(partnerAnalysis.phrase, splitIndex, length)),
		) ??
		candidateOfCompound(
			text,
			span,
			partner,
			head,
			head?.resolution ?? exact ?? withoutLink(analyse, text, word),
		)
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
	const {phrase, exact} = analyse(text, word.start, word.end)
	const partnerAnalysis = analyse(text, partner.start, partner.end)
	const {length} = partnerAnalysis.phrase.folded
	const maxRest = index.maxLetters - phrase.folded.length
	const splitIndexes = [...hyphenOffsets(partnerAnalysis), ...range(2, length).reverse()]
	const {compoundPart} = partnerAnalysis
	const first = compoundPart?.start === 0 ? compoundPart : undefined
	const span = {start: word.start - 1, end: word.end}
	return (
		expandedCandidate(
			index,
			span,
			splitIndexes.filter(splitIndex => splitIndex <= maxRest),
			splitIndex => appendPhrase(slicePhrase(partnerAnalysis.phrase, 0, splitIndex), '-', phrase),
		) ?? candidateOfCompound(text, span, partner, first, exact ?? first?.resolution)
	)
}

/** Returns the first expansion that is a term, in the order of `splitIndexes`. */
function expandedCandidate(
	index: LabelIndex,
	span: Span,
	splitIndexes: readonly number[],
	expand: (splitIndex: number) => Phrase,
): Candidate | undefined {
	for (const splitIndex of splitIndexes) {
		const expansion = expand(splitIndex)
		const resolution = resolve(index, matchingForms(index, expansion), expansion.folded)
		if (resolution !== undefined) return {...span, kind: 'ellipsis', part: span, resolution}
	}
	return undefined
}

/**
 * Creates the candidate for a word that in full is a compound of a term. A dash doesn't shorten a word:
 * "MRI-scan– als dat".
 */
function candidateOfCompound(
	text: string,
	span: Span,
	partner: Span,
	shared: CompoundPart | undefined,
	resolution: Resolution | undefined,
): Candidate | undefined {
	const isShortened =
		partner.end - partner.start >= SHORTEST_COMPOUND &&
		!isDash(text, span.start) &&
		!isDash(text, span.end - 1)
	if (!isShortened || resolution === undefined) return undefined
	const sharedPart = shared && {start: partner.start + shared.start, end: partner.start + shared.end}
	return {...span, kind: 'ellipsis', part: span, resolution, ofCompound: true, sharedPart}
}

/** Returns what a word resolves to without the -s- that links it to what was dropped: gewrichts- en spierklachten. */
function withoutLink(analyse: AnalyseWord, text: string, {start, end}: Span): Resolution | undefined {
	return end - start > SHORTEST_COMPOUND && text.charAt(end - 1) === 's'
		? analyse(text, start, end - 1).exact
		: undefined
}

function hyphenOffsets({phrase}: WordAnalysis): number[] {
	return phrase.gaps.map(({offset}) => offset)
}

/** The numbers from `from` to `to`, both included. */
function range(from: number, to: number): number[] {
	return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index)
}
