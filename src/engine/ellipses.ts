import {partnerAfter, partnerBefore} from '../dutch/ellipsis.ts'
import {appendPhrase, type Phrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import type {AnalyseWord, WordAnalysis} from './analyse-word.ts'
import type {Candidate} from './candidate.ts'
import type {LabelIndex} from './label-index.ts'
import {matchingForms, type Resolution, resolve} from './resolution.ts'

/** The term that a word with a hyphen behind it stands for: `T-` in "T- en B-lymfocyten". The hyphen is part of the finding. */
export function findDroppedEnd(
	index: LabelIndex,
	read: AnalyseWord,
	text: string,
	word: Span,
): Candidate | undefined {
	const partner = partnerAfter(text, word.end)
	if (partner === undefined) return undefined
	const own = read(text, word.start, word.end)
	const other = read(text, partner.start, partner.end)
	const {length} = other.phrase.folded
	const span = {start: word.start, end: word.end + 1}
	// No label reaches further; a partner of a million letters would be tried at each.
	const maxRest = index.maxLetters - own.phrase.folded.length
	for (const seam of [...hyphenOffsets(other), ...range(0, length - 2)].filter(
		seam => length - seam <= maxRest,
	)) {
		const full = appendPhrase(own.phrase, '-', slicePhrase(other.phrase, seam, length))
		const resolution = resolve(index, matchingForms(index, full), full.folded)
		if (resolution !== undefined) return ellipsisCandidate(span, resolution, full, false)
	}
	const isHead = other.compoundPart?.end === partner.end - partner.start
	const resolution = isHead ? other.compoundPart?.resolution : own.exact
	const seam = isHead ? letterIndexAt(other, other.compoundPart?.start ?? 0) : 0
	return ellipsisCandidate(
		span,
		resolution,
		appendPhrase(own.phrase, '-', slicePhrase(other.phrase, seam, length)),
		true,
	)
}

/** The term that a word with a hyphen before it stands for: `-ontvangers` in "stamceldonoren en -ontvangers". */
export function findDroppedStart(
	index: LabelIndex,
	read: AnalyseWord,
	text: string,
	word: Span,
): Candidate | undefined {
	const partner = partnerBefore(text, word.start)
	if (partner === undefined) return undefined
	const own = read(text, word.start, word.end)
	const other = read(text, partner.start, partner.end)
	const {length} = other.phrase.folded
	const span = {start: word.start - 1, end: word.end}
	const maxRest = index.maxLetters - own.phrase.folded.length
	for (const seam of [...hyphenOffsets(other), ...range(2, length).reverse()].filter(
		seam => seam <= maxRest,
	)) {
		const full = appendPhrase(slicePhrase(other.phrase, 0, seam), '-', own.phrase)
		const resolution = resolve(index, matchingForms(index, full), full.folded)
		if (resolution !== undefined) return ellipsisCandidate(span, resolution, full, false)
	}
	const first = other.compoundPart?.start === 0 ? other.compoundPart : undefined
	const resolution = own.exact ?? first?.resolution
	const seam = first === undefined ? 0 : letterIndexAt(other, first.end)
	return ellipsisCandidate(
		span,
		resolution,
		appendPhrase(slicePhrase(other.phrase, 0, seam), '-', own.phrase),
		true,
	)
}

function ellipsisCandidate(
	span: Span,
	resolution: Resolution | undefined,
	full: Phrase,
	ofCompound: boolean,
): Candidate | undefined {
	return (
		resolution && {
			...span,
			kind: 'ellipsis',
			part: span,
			resolution,
			expansion: printPhrase(full),
			ofCompound,
		}
	)
}

function hyphenOffsets({phrase}: WordAnalysis): number[] {
	return phrase.gaps.map(({offset}) => offset)
}

function letterIndexAt({letters}: WordAnalysis, offset: number): number {
	const letter = letters.starts.findIndex(start => start >= offset)
	return letter < 0 ? letters.starts.length : letter
}

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
