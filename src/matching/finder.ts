import type {LabelIndex, Term} from '../label-index.ts'
import {addressAround} from '../text/address.ts'
import {APOSTROPHE, classAt, HYPHEN, LINE_END, SPACE} from '../text/characters.ts'
import type {Span} from '../text/span.ts'
import {nextWord, wordEnd} from '../text/words.ts'
import {createBrokenFinder, isHalf} from './broken-words.ts'
import {findOpenEnd, findOpenStart} from './ellipses.ts'
import {type Finding, findWhole, isBetter} from './finding.ts'
import {findPhrases} from './phrases.ts'
import {isShouted} from './shouting.ts'
import {createWordReader, type Part} from './word-reader.ts'

/**
 * Compiles a glossary into a function that finds its terms in a text, leftmost, then longest, never overlapping, in order.
 * Cost: a scan of the text; a word is read once and then remembered.
 */
export function createFinder(index: LabelIndex, compounds: boolean): (text: string) => Finding[] {
	const read = createWordReader(index, compounds)
	const findBroken = createBrokenFinder(read)

	return text => {
		const found: Finding[] = []
		let address: Span | undefined
		for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, start)) {
			const end = wordEnd(text, start)
			if (read(text, start, end).isPlain && !isOpenAt(text, start, end)) {
				start = end
				continue
			}
			const word = {start, end}
			start = end
			const finding = findAt(text, word)
			if (finding === undefined) continue
			address = addressAround(text, word)
			if (address !== undefined) {
				start = Math.max(start, address.end)
				continue
			}
			found.push(finding)
			start = finding.end
		}
		return found
	}

	function findAt(text: string, word: Span): Finding | undefined {
		let best: Finding | undefined
		for (const finding of candidates(text, word)) {
			const settled = settle(index, text, finding)
			if (settled === undefined || (settled.kind === 'compound' && !compounds)) continue
			if (isBetter(settled, best)) best = settled
		}
		return best
	}

	function candidates(text: string, word: Span): (Finding | undefined)[] {
		if (isElided(text, word)) return []
		const {whole, part, opens} = read(text, word.start, word.end)
		const found: (Finding | undefined)[] = []
		if (!isHalf(text, word)) found.push(findWhole(word, whole), findCompound(word, part))
		const isBroken = endsLine(text, word.end)
		if (opens || isBroken) found.push(...findPhrases(index, read, text, word))
		if (compounds && isBroken) found.push(findBroken(text, word))
		if (isEdgeHyphen(text, word.end)) found.push(findOpenEnd(index, read, text, word))
		if (isEdgeHyphen(text, word.start - 1)) found.push(findOpenStart(index, read, text, word))
		return found
	}
}

function findCompound(word: Span, part: Part | undefined): Finding | undefined {
	if (part === undefined) return undefined
	const inText = {start: word.start + part.start, end: word.start + part.end}
	return {...word, kind: 'compound', part: inText, terms: part.terms}
}

/** Whether a word may be part of something longer: beside a hyphen (T- en B-cellen) or a line end. */
function isOpenAt(text: string, start: number, end: number): boolean {
	return isEdgeHyphen(text, start - 1) || isEdgeHyphen(text, end) || endsLine(text, end)
}

function isEdgeHyphen(text: string, index: number): boolean {
	return classAt(text, index) === HYPHEN
}

/** Whether a line end stands behind a word, with or without a hyphen before it. */
function endsLine(text: string, end: number): boolean {
	for (let index = end; index < text.length; index++) {
		const kind = classAt(text, index)
		if (kind === LINE_END) return true
		if (kind !== SPACE && (kind !== HYPHEN || index > end) && text.charAt(index) !== '\u00ad') return false
	}
	return false
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
