import {partnerAfter, partnerBefore} from '../dutch/ellipsis.ts'
import {appendPhrase, type Phrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import type {Reading, ReadWord} from './analyse-word.ts'
import type {Finding} from './candidate.ts'
import type {LabelIndex} from './label-index.ts'
import {fittingTerms, type Meaning, meaningOf} from './resolution.ts'

/** The term that a word with a hyphen behind it stands for: `T-` in "T- en B-lymfocyten". The hyphen is part of the finding. */
export function findOpenEnd(
	index: LabelIndex,
	read: ReadWord,
	text: string,
	word: Span,
): Finding | undefined {
	const partner = partnerAfter(text, word.end)
	if (partner === undefined) return undefined
	const own = read(text, word.start, word.end)
	const other = read(text, partner.start, partner.end)
	const {length} = other.phrase.folded
	const span = {start: word.start, end: word.end + 1}
	// No label reaches further; a partner of a million letters would be tried at each.
	const room = index.longest - own.phrase.folded.length
	for (const seam of [...hyphens(other), ...range(0, length - 2)].filter(seam => length - seam <= room)) {
		const full = appendPhrase(own.phrase, '-', slicePhrase(other.phrase, seam, length))
		const meaning = meaningOf(index, fittingTerms(index, full), full.folded)
		if (meaning !== undefined) return ellipsis(span, meaning, full, false)
	}
	const isHead = other.part?.end === partner.end - partner.start
	const meaning = isHead ? other.part?.meaning : own.whole
	const seam = isHead ? letterAt(other, other.part?.start ?? 0) : 0
	return ellipsis(span, meaning, appendPhrase(own.phrase, '-', slicePhrase(other.phrase, seam, length)), true)
}

/** The term that a word with a hyphen before it stands for: `-ontvangers` in "stamceldonoren en -ontvangers". */
export function findOpenStart(
	index: LabelIndex,
	read: ReadWord,
	text: string,
	word: Span,
): Finding | undefined {
	const partner = partnerBefore(text, word.start)
	if (partner === undefined) return undefined
	const own = read(text, word.start, word.end)
	const other = read(text, partner.start, partner.end)
	const {length} = other.phrase.folded
	const span = {start: word.start - 1, end: word.end}
	const room = index.longest - own.phrase.folded.length
	for (const seam of [...hyphens(other), ...range(2, length).reverse()].filter(seam => seam <= room)) {
		const full = appendPhrase(slicePhrase(other.phrase, 0, seam), '-', own.phrase)
		const meaning = meaningOf(index, fittingTerms(index, full), full.folded)
		if (meaning !== undefined) return ellipsis(span, meaning, full, false)
	}
	const first = other.part?.start === 0 ? other.part : undefined
	const meaning = own.whole ?? first?.meaning
	const seam = first === undefined ? 0 : letterAt(other, first.end)
	return ellipsis(span, meaning, appendPhrase(slicePhrase(other.phrase, 0, seam), '-', own.phrase), true)
}

function ellipsis(
	span: Span,
	meaning: Meaning | undefined,
	full: Phrase,
	ofCompound: boolean,
): Finding | undefined {
	return meaning && {...span, kind: 'ellipsis', part: span, meaning, expansion: printPhrase(full), ofCompound}
}

function hyphens({phrase}: Reading): number[] {
	return phrase.cuts.map(({at}) => at)
}

function letterAt({letters}: Reading, offset: number): number {
	const letter = letters.starts.findIndex(start => start >= offset)
	return letter < 0 ? letters.starts.length : letter
}

function range(from: number, to: number): number[] {
	return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index)
}

function printPhrase({cased, cuts}: Phrase): string {
	let word = ''
	let from = 0
	for (const {at, by} of cuts) {
		word += cased.slice(from, at) + by
		from = at
	}
	return word + cased.slice(from)
}
