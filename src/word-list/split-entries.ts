import {
	containsSentenceEnd,
	isAbbreviation,
	isAboutDocument,
	isRemarkLine,
	isSentence,
} from '../dutch/index.ts'
import {canBeTerm} from './blocks.ts'
import {createCaseTest} from './case-change.ts'
import {splitField} from './fields.ts'
import {seriesLengths} from './series.ts'
import type {Line} from './source-lines.ts'
import {abbreviationAtStart, expansionStart} from './spelled-out.ts'
import {findSeparator, isDefinitionLine, startsAfterStop} from './split-term.ts'

// Bullets in text copied from Word or a PDF, and the semicolon of MediaWiki; Markdown recognises none of them.
const bullet = /^(?:[•●○◦▪■□‣·➢✓→]\s*|; |o(?: (?=\p{Lu})|\t| {2,}))/u
// Letters before the definitions of a law or contract, of which Markdown makes no list: `a. kom: …`.
const lettered = /^[a-z]{1,2}[.)] /

/**
 * Splits the lines of a paragraph into entries. An entry starts at each line that has the same form as the
 * first one, or, in a definition list, at the line before each `: …`.
 */
export function splitEntries(paragraph: readonly Line[]): EntryLines[] {
	const lines = withTabs(
		withNamesBelow(paragraph.filter((line, index) => !isDividingLetter(line, paragraph[index + 1]))),
	)
	const numbers = seriesLengths(lines.map(({text}) => text))
	const isNumbered = (numbers[0] ?? 0) > 0
	const roleOf: EntryTest = isNumbered ? (_, index) => (numbers[index] ?? 0) > 0 : createEntryTest(lines)
	const entries: {lines: Line[]; isDoubtful: boolean}[] = []
	lines.forEach((line, index) => {
		const role = entries.length === 0 || roleOf(line, index)
		if (role === false) entries.at(-1)?.lines.push(line)
		else {
			const text = isNumbered ? line.text.slice(numbers[index]) : line.text.replace(bullet, '')
			entries.push({lines: [{...line, text}], isDoubtful: role === 'doubtful'})
		}
	})
	return entries
}

/** The lines of an entry. */
interface EntryLines {
	readonly lines: readonly Line[]
	/** Whether they may as well be the rest of the entry above them. */
	readonly isDoubtful: boolean
}

/** Returns whether a line starts an entry, or may do so. */
type EntryTest = (line: Line, index: number) => boolean | 'doubtful'

/** Whether a line starts with a bullet, so that it is an item of a list, not the rest of an explanation. */
export function startsWithBullet({text}: Line): boolean {
	return /^[^;→]/.test(text) && bullet.test(text)
}

/** Returns a line without its bullet. */
export function withoutBullet(line: Line): Line {
	return {...line, text: line.text.replace(bullet, ''), boldLength: 0}
}

/** Returns lines of columns with each name in brackets after the term above it: `Elektrocardiogram   Registratie⏎(ECG)   van het hart`. */
function withNamesBelow(paragraph: readonly Line[]): readonly Line[] {
	const lines = [...paragraph]
	lines.forEach((line, index) => {
		const previous = lines[index - 1]
		const [start, name] = /^(\([^()]{1,60}\))(?:\t| {2,})/.exec(line.text) ?? []
		const column = previous && findSeparator(previous.text)
		if (start === undefined || !previous || column?.separator !== '') return
		const text = `${previous.text.slice(0, column.index).trim()} ${name}\t${previous.text.slice(column.end).trim()}`
		lines[index - 1] = {...previous, text}
		lines[index] = {...line, text: line.text.slice(start.length)}
	})
	return lines
}

/**
 * Returns lines with a tab after the term, if two spaces separate them on the first line and on another one:
 * `Curatief  gericht op genezing`. A line that starts otherwise than the first continues an explanation.
 */
function withTabs(lines: readonly Line[]): readonly Line[] {
	const [first] = lines
	if (!first || first.boldLength > 0) return lines
	const isCapitalised = startsWithCapital(first.text)
	const hasGap = ({text}: Line) => gap.test(text) && startsWithCapital(text) === isCapitalised
	if (!hasGap(first) || lines.filter(hasGap).length < 2) return lines
	return lines.map(line => (hasGap(line) ? {...line, text: line.text.replace(gap, '$1\t')} : line))
}

// Up to six words without a colon or an end, and two spaces.
const gap = /^((?:[^\s:]+ ){0,5}[^\s:]*[^\s:.,;!?–—-]) {2,}(?=[^\s:–—=-])/

/**
 * Whether the first line shows that a paragraph contains entries: it has a bullet, a bold term or a
 * separator, or the next line starts with `:`.
 */
export function showsEntry([first, second]: readonly Line[]): boolean {
	if (!first) return false
	return (
		bullet.test(first.text) ||
		first.boldLength > 0 ||
		findSeparator(first.text) !== undefined ||
		isDefinitionLine(second?.text ?? '')
	)
}

/** Whether a line is a single letter, such as `B`, above a term that starts with it. */
function isDividingLetter({text}: Line, next: Line | undefined): boolean {
	return (
		startsWithCapital(text) &&
		text.length === 1 &&
		(next?.text.replace(bullet, '').toUpperCase().startsWith(text) ?? false)
	)
}

/** Creates a test for the lines that start an entry. */
function createEntryTest(lines: readonly Line[]): EntryTest {
	const [first] = lines
	if (!first) return () => false
	if (bullet.test(first.text)) return ({text}) => bullet.test(text)
	if (lines.some(({text}, index) => index > 0 && isDefinitionLine(text))) return createTermTest(lines)
	if (lettered.test(first.text) && findSeparator(first.text)) return ({text}) => lettered.test(text)
	if (first.boldLength > 0)
		return ({boldLength, isContinued, text}, index) =>
			boldLength > 0 &&
			!isContinued &&
			!isBoldLine(lines[index - 1]) &&
			// **Ader**⏎buis⏎**Synoniem:** vat
			!(isBoldLine(first) && splitField(text)) &&
			/^(?:$|[\s:(–—=])/.test(text.slice(boldLength))
	if (/^\*\[/.test(first.text)) return ({text}) => /^\*\[/.test(text)
	const firstSplit = findSeparator(first.text)
	const isColumns = (line: Line) => findSeparator(line.text)?.separator === ''
	// A title above columns.
	if (!firstSplit && lines.length > 2 && lines.slice(1).every(isColumns)) return () => true
	if (!firstSplit) {
		// AB Algemeen Bestuur⏎CAK Centraal Administratie Kantoor
		const startsShort = ({text}: Line) => abbreviationAtStart(text) !== ''
		const areSpelledOut = lines.filter(({text}) => expansionStart(text) > 0).length > 1
		if (areSpelledOut || lines.every(startsShort)) return startsShort
		return lines.every(({text}) => startsAfterStop(text) > 0) ? () => true : () => false
	}
	const isEachSplit = lines.every(
		({text}) => dashOf(findSeparator(text)?.separator) === dashOf(firstSplit.separator),
	)
	const isCapitalised = startsWithCapital(first.text)
	const changeAt = createCaseTest(lines, ({text}) => startsWithCapital(text) === isCapitalised)
	return ({text}, index) => {
		const split = findSeparator(text)
		if (!split && expansionStart(text) > 0) return true
		// A remark on the list is reported, not added to the explanation above it.
		if (isRemarkLine(text) || (startsWithCapital(text) && isAboutLine(text))) return true
		if (!split || dashOf(split.separator) !== dashOf(firstSplit.separator)) return false
		const term = text.slice(0, split.index)
		if (containsSentenceEnd(term) || isSentence(term) || isAboutDocument(term)) return false
		// A line that starts otherwise than the first may be the rest of a sentence with a colon in it.
		if (startsWithCapital(text) === isCapitalised || isAbbreviation(term.split(' ', 1).join(''))) return true
		if (term.split(' ').length > 4) return false
		if (/[.!?)]$/.test(lines[index - 1]?.text ?? '')) return true
		if (split.separator !== ':') return isEachSplit
		const change = changeAt(index)
		return change === 'doubtful' ? change : change === 'entry'
	}
}

/**
 * Creates a test for the terms of a definition list. Several terms may have one definition: all lines before the first one,
 * and lines after a full stop. Of other lines, which may be the rest of a definition, only the last is a term.
 */
function createTermTest(lines: readonly Line[]): (line: Line, index: number) => boolean {
	const isDefinition = lines.map(({text}) => isDefinitionLine(text))
	const firstDefinition = isDefinition.indexOf(true)
	const areTerms = firstDefinition <= 3 && lines.slice(0, firstDefinition).every(({text}) => canBeTerm(text))
	const isTerm = lines.map((_, index) => areTerms && index < firstDefinition)
	for (let index = lines.length - 1; index >= 0; index--) {
		if (isDefinition[index] || isTerm[index]) continue
		const isBeforeTerm = isTerm[index + 1] === true && /[.!?]$/.test(lines[index - 1]?.text ?? '')
		isTerm[index] = isDefinition[index + 1] === true || isBeforeTerm
	}
	return (_, index) => isTerm[index] === true && isTerm[index - 1] !== true
}

/** Whether all of a line is bold: a term, or another name below it. */
function isBoldLine(line: Line | undefined): boolean {
	return line !== undefined && line.text !== '' && line.boldLength >= line.text.length
}

/** Whether a line starts with a name that is about the document, and says nothing of a term: `Website: …`. */
function isAboutLine(text: string): boolean {
	const name = /^([^:]{1,40}): /.exec(text)?.[1] ?? ''
	return name !== '' && isAboutDocument(name) && (splitField(text)?.field ?? 'other') === 'other'
}

/** A separator, with one dash for all: lists mix them. */
function dashOf(separator: string | undefined): string | undefined {
	return separator?.replace(/^[–—]$/, '-')
}

function startsWithCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text)
}
