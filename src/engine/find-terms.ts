import {keepsSpaces} from '../dutch/line-break.ts'
import {addressAround} from '../text/address.ts'
import {
	APOSTROPHE,
	BLANK,
	classAt,
	classOf,
	HYPHEN,
	LINE_END,
	OTHER,
	SPACE,
	WORD,
} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {endsLine, gapAfter, isHyphen, wordEnd} from '../text/words.ts'
import {isShouted} from './all-capitals.ts'
import {createWordReader, mayGoOnWith, type Reading} from './analyse-word.ts'
import {findBroken, isHalf} from './broken-words.ts'
import {type Finding, findCompound, findWhole, isBetter, type Standing} from './candidate.ts'
import {findOpenEnd, findOpenStart} from './ellipses.ts'
import type {Term} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {findPhrases} from './phrases.ts'
import {narrow} from './resolution.ts'

/**
 * Compiles a glossary into a function that finds its terms in a text, leftmost, then longest, never overlapping, in order.
 * Cost: a scan of the text; a word is read once and then remembered.
 */
export function createFinder(index: LabelIndex, compounds: boolean): (text: string) => Finding[] {
	const {read, scan} = createWordReader(index, compounds)

	return text => {
		const found: Finding[] = []
		const atLineEnds = keepsSpaces(text)
		scan(text, atLineEnds, (start, end, reading) => {
			const {alone} = reading
			if (alone !== undefined && standsFree(text, start, end)) {
				found.push(placeAt(alone, start, end))
				return end
			}
			const goesOn = endsLine(text, end) && isBroken(text, end, reading, atLineEnds)
			if (reading.isPlain && !goesOn && !hasHyphen(text, start, end)) return end
			const word = {start, end}
			const finding = findAt(text, word, reading, goesOn, atLineEnds)
			if (finding === undefined) return end
			const address = addressAround(text, word)
			if (address !== undefined) return Math.max(end, address.end)
			found.push(finding)
			return finding.end
		})
		return found
	}

	function findAt(
		text: string,
		word: Span,
		reading: Reading,
		goesOn: boolean,
		atLineEnds: boolean,
	): Finding | undefined {
		if (
			reading.alone !== undefined &&
			!goesOn &&
			!hasHyphen(text, word.start, word.end) &&
			!isHalf(text, word)
		)
			return placeAt(reading.alone, word.start, word.end)
		let best: Finding | undefined
		for (const finding of candidates(text, word, reading, goesOn, atLineEnds)) {
			const settled = settle(index, text, finding)
			if (settled === undefined || (settled.kind === 'compound' && !compounds)) continue
			if (isBetter(settled, best)) best = settled
		}
		// The stamcel- of stamceldonatie is no stamcel by itself either.
		return best?.ofCompound && !compounds ? undefined : best
	}

	function candidates(
		text: string,
		word: Span,
		reading: Reading,
		goesOn: boolean,
		atLineEnds: boolean,
	): (Finding | undefined)[] {
		if (isElided(text, word)) return []
		const {whole, part, opens} = reading
		const found: (Finding | undefined)[] = []
		if (!isHalf(text, word)) found.push(findWhole(word, whole), findCompound(word, part))
		if (opens || goesOn) found.push(...findPhrases(index, read, text, word, reading))
		if (compounds && goesOn) found.push(findBroken(read, text, word, atLineEnds))
		if (isEdgeHyphen(text, word.end)) found.push(findOpenEnd(index, read, text, word))
		if (isEdgeHyphen(text, word.start - 1)) found.push(findOpenStart(index, read, text, word))
		return found
	}

	/** Whether a line end may stand inside a term that begins with the word: a quick no for nearly all, since every line has an end. */
	function isBroken(text: string, end: number, reading: Reading, atLineEnds: boolean): boolean {
		const {phrase, settled, mayGoOn} = reading
		if (!mayGoOn && !isHyphen(text, end) && !atLineEnds) return false
		const gap = gapAfter(text, end)
		if (gap === undefined) return false
		if (gap.hyphen || phrase.cuts.length > 0 || atLineEnds) return true
		if (!mayGoOnWith(reading, text.charCodeAt(gap.next))) return false
		const next = read(text, gap.next, wordEnd(text, gap.next))
		const isLong = next.phrase.cuts.length > 0 || endsLine(text, gap.next + next.length)
		if (isLong) return true
		return index.mayBegin(settled, next.settled) && index.knows(phrase.folded + next.phrase.folded)
	}
}

/** The finding that a word which is a term by itself gives. */
function placeAt({kind, partStart, partEnd, meaning}: Standing, start: number, end: number): Finding {
	return {start, end, kind, part: {start: start + partStart, end: start + partEnd}, meaning}
}

/** Whether nothing around a word can belong to it: a blank and a letter, or a sign and a blank. Most words do, and it is quick to see. */
function standsFree(text: string, start: number, end: number): boolean {
	return isFreeBefore(text, start) && isFreeBehind(text, end)
}

function isFreeBefore(text: string, start: number): boolean {
	if (start < 2) return start === 0
	const kind = classOf(text.charCodeAt(start - 1))
	const last = classOf(text.charCodeAt(start - 2))
	return (kind === SPACE || kind === LINE_END) && (last === WORD || last === OTHER)
}

function isFreeBehind(text: string, end: number): boolean {
	if (end + 2 > text.length) return end === text.length
	const kind = classOf(text.charCodeAt(end))
	const next = text.charCodeAt(end + 1)
	return kind === SPACE ? classOf(next) === WORD : kind === OTHER && next === BLANK
}

/** Whether a word stands beside a hyphen (T- en B-cellen). */
function hasHyphen(text: string, start: number, end: number): boolean {
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
function settle(index: LabelIndex, text: string, finding: Finding | undefined): Finding | undefined {
	if (finding === undefined) return undefined
	const meaning = narrow(
		index,
		finding.meaning,
		term => hasTail(text, finding, term) && !(term.abbreviation && isShouted(index, text, finding)),
	)
	if (meaning === undefined) return undefined
	const end = finding.end + (finding.kind === 'compound' ? 0 : (meaning.terms[0]?.phrase.tail.length ?? 0))
	if (end === finding.end) return meaning === finding.meaning ? finding : {...finding, meaning}
	return {...finding, end, part: {start: finding.part.start, end}, meaning}
}

function hasTail(text: string, {end}: Finding, {phrase}: Term): boolean {
	return text.startsWith(phrase.tail, end)
}
