import {createWrapJudge} from '../dutch/line-wrap.ts'
import type {LabelIndex} from '../label-index.ts'
import type {Term} from '../term.ts'
import {addressAround} from '../text/address.ts'
import {APOSTROPHE, classAt, HYPHEN, LINE_END, SPACE} from '../text/characters.ts'
import {createPlainWords} from '../text/plain-words.ts'
import type {Span} from '../text/span.ts'
import {endsLine, gapAfter, isHyphen, wordEnd} from '../text/words.ts'
import {createBrokenFinder, isHalf} from './broken-words.ts'
import {findOpenEnd, findOpenStart} from './ellipses.ts'
import {type Finding, findCompound, findWhole, isBetter} from './finding.ts'
import {findPhrases} from './phrases.ts'
import {isShouted} from './shouting.ts'
import {createWordReader, type Reading} from './word-reader.ts'

/**
 * Compiles a glossary into a function that finds its terms in a text, leftmost, then longest, never overlapping, in order.
 * Cost: a scan of the text; a word is read once and then remembered.
 */
export function createFinder(index: LabelIndex, compounds: boolean): (text: string) => Finding[] {
	const read = createWordReader(index, compounds)
	const plain = createPlainWords()
	const keepsSpaces = createWrapJudge()
	const findBroken = createBrokenFinder(read, keepsSpaces)

	return text => {
		const found: Finding[] = []
		const atLineEnds = keepsSpaces(text)
		for (
			let start = plain.skip(text, 0, atLineEnds);
			start < text.length;
			start = plain.skip(text, start, atLineEnds)
		) {
			const end = wordEnd(text, start)
			const reading = read(text, start, end)
			if (reading.isPlain) {
				plain.add(text, start, end, reading.mayGoOn)
				if (!hasHyphen(text, start, end) && !isBroken(text, end, reading)) {
					start = end
					continue
				}
			}
			const word = {start, end}
			start = end
			const finding = findByItself(text, word, reading) ?? findAt(text, word, reading)
			if (finding === undefined) continue
			const address = addressAround(text, word)
			if (address !== undefined) {
				start = Math.max(start, address.end)
				continue
			}
			found.push(finding)
			start = finding.end
		}
		return found
	}

	/** A quick answer for most words that are a term: nothing stands around them that belongs to them. */
	function findByItself(text: string, word: Span, reading: Reading): Finding | undefined {
		const {start, end} = word
		const {alone} = reading
		if (alone === undefined || hasHyphen(text, start, end)) return undefined
		if (isHalf(text, word) || isBroken(text, end, reading)) return undefined
		const part = {start: start + alone.part.start, end: start + alone.part.end}
		return {start, end, kind: alone.kind, part, terms: alone.terms}
	}

	function findAt(text: string, word: Span, reading: Reading): Finding | undefined {
		let best: Finding | undefined
		for (const finding of candidates(text, word, reading)) {
			const settled = settle(index, text, finding)
			if (settled === undefined || (settled.kind === 'compound' && !compounds)) continue
			if (isBetter(settled, best)) best = settled
		}
		return best
	}

	function candidates(text: string, word: Span, reading: Reading): (Finding | undefined)[] {
		if (isElided(text, word)) return []
		const {whole, part, opens} = reading
		const found: (Finding | undefined)[] = []
		if (!isHalf(text, word)) found.push(findWhole(word, whole), findCompound(word, part))
		const goesOn = isBroken(text, word.end, reading)
		if (opens || goesOn) found.push(...findPhrases(index, read, text, word, reading))
		if (compounds && goesOn) found.push(findBroken(text, word))
		if (isEdgeHyphen(text, word.end)) found.push(findOpenEnd(index, read, text, word))
		if (isEdgeHyphen(text, word.start - 1)) found.push(findOpenStart(index, read, text, word))
		return found
	}

	/** Whether a line end may stand inside a term that begins with the word: a quick no for nearly all, since every line has an end. */
	function isBroken(text: string, end: number, {phrase, mayGoOn}: Reading): boolean {
		if (!endsLine(text, end)) return false
		if (!mayGoOn && !isHyphen(text, end) && !keepsSpaces(text)) return false
		const gap = gapAfter(text, end)
		if (gap === undefined) return false
		if (gap.hyphen || phrase.cuts.length > 0 || keepsSpaces(text)) return true
		const next = read(text, gap.next, wordEnd(text, gap.next))
		const isLong = next.phrase.cuts.length > 0 || endsLine(text, gap.next + next.length)
		return isLong || index.knows(phrase.folded + next.phrase.folded)
	}
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
	const terms = finding.terms.filter(
		term => hasTail(text, finding, term) && !(term.abbreviation && isShouted(index, text, finding)),
	)
	const first = terms[0]
	if (first === undefined) return undefined
	const end = finding.end + (finding.kind === 'compound' ? 0 : first.phrase.tail.length)
	if (end === finding.end) return terms.length === finding.terms.length ? finding : {...finding, terms}
	return {...finding, end, part: {start: finding.part.start, end}, terms}
}

function hasTail(text: string, {end}: Finding, {phrase}: Term): boolean {
	return text.startsWith(phrase.tail, end)
}
