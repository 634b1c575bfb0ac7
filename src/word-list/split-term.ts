import {
	explanationStart,
	isAbbreviation,
	isClauseNumber,
	joinsNextName,
	splitReference,
} from '../dutch/index.ts'
import {bracketsAtStart} from './brackets.ts'
import {joinLines, type Line} from './source-lines.ts'
import {expansionStart, spellsOut} from './spelled-out.ts'

/** An entry divided into its headword, as printed, and its definition. */
export interface SplitEntry {
	readonly headword: string
	readonly definition: string
	/** The bold start of the headword, if any. */
	readonly term?: string
	/** A line in italics below the headword: what an abbreviation stands for. */
	readonly expansion?: string
}

const maxTermLength = 80
const separators = /\t| {3}|:(?=\s|$)|\s(?:[–—=|→⇒-]|[-=]>)(?=\s|$)|:(?=\p{Lu})/gu
const separatorAfterTerm = /^\s*(?::|(?:[–—=|→⇒-]|[-=]>)(?=\s))\s*/

/**
 * Splits an entry into headword and definition. In order of preference, the definition starts at a line
 * `: …`, after a bold term, after the first separator outside brackets, at a word that only an explanation
 * starts with (`Multifocaal iets dat …`), after a semicolon, after a full stop with `atStops`, or on the next line.
 * Returns `undefined` if the entry can't be split.
 */
export function splitTerm(lines: readonly Line[], isItem: boolean, atStops = false): SplitEntry | undefined {
	const [first] = lines
	if (!first) return undefined
	const text = joinLines(lines)
	const definitionLine = lines.findIndex(({text}) => isDefinitionLine(text))
	if (definitionLine > 0) {
		const rest = lines.slice(definitionLine).map(line => ({...line, text: line.text.replace(/^:\s+/, '')}))
		return {
			headword: lines
				.slice(0, definitionLine)
				.map(({text}) => text)
				.join('; '),
			definition: joinLines(rest),
		}
	}
	const [mark, abbreviation] = /^\*\[([^[\]]{1,80})\]:/.exec(text) ?? []
	if (mark !== undefined && abbreviation !== undefined)
		return {headword: abbreviation, definition: text.slice(mark.length).trim()}
	if (first.boldLength > 0) return splitBold(lines)
	if (isClauseNumber(first.text)) return splitClause(lines.slice(1))
	const firstSplit = findSeparator(first.text)
	// A tab or a run of spaces: the line is a row of a copied table.
	if (firstSplit?.separator === '') {
		const headword = first.text.slice(0, firstSplit.index).trim()
		const start = {...first, text: first.text.slice(firstSplit.end).trim()}
		const below = lines.slice(1)
		const canSpellOut = isAbbreviation(headword) || start.text.includes(' ')
		// AOW   Algemene Ouderdomswet⏎      Uitkering voor ouderen.
		const isExplained = below.length > 0 && !below[0]?.text.startsWith('(')
		if (isExplained && canSpellOut && spellsOut(headword, start.text))
			return {headword, definition: joinLines(below), expansion: start.text}
		return {headword, definition: joinLines([start, ...below])}
	}
	const lineCount = headwordLineCount(lines)
	const split = findSeparator(joinLines(lines.slice(0, lineCount)))
	if (split) return {headword: text.slice(0, split.index).trim(), definition: text.slice(split.end).trim()}
	const referred = lines.length === 1 || first.text.endsWith(',') ? splitReference(text) : undefined
	if (referred) return {headword: referred.headword.replace(/,$/, ''), definition: `zie ${referred.term}`}
	const start =
		explanationStart(first.text, isItem) || startsAfterSemicolon(first.text) || expansionStart(text)
	if (start > 0)
		return {headword: text.slice(0, start).trim(), definition: text.slice(start).replace(/^;/, '').trim()}
	const stop = atStops ? startsAfterStop(first.text) : 0
	if (stop > 0) return {headword: text.slice(0, stop - 1), definition: text.slice(stop).trim()}
	return splitLines(lines, lineCount, isItem ? 5 : 12)
}

/**
 * Splits what is below the number of a clause: a term, other names of one word, and an explanation of four words or more.
 * Lines between those are either.
 */
function splitClause(lines: readonly Line[]): SplitEntry | undefined {
	const wordCount = (line: Line | undefined) => line?.text.split(' ').length ?? 0
	const start = lines.findIndex((line, index) => index > 0 && wordCount(line) > 1)
	const names = lines.slice(0, start)
	if (start < 0 || wordCount(names[0]) > 5 || wordCount(lines[start]) < 4) return undefined
	return {headword: names.map(({text}) => text).join('; '), definition: joinLines(lines.slice(start))}
}

/** Splits an entry that starts with a bold term, which may continue on the next lines. */
function splitBold(lines: readonly Line[]): SplitEntry | undefined {
	const continues = (line: Line, index: number) =>
		index === 0 || (line.isContinued && isBold(lines[index - 1]))
	const boldEnd = lines.findIndex((line, index) => !continues(line, index))
	const bold = boldEnd < 0 ? lines : lines.slice(0, boldEnd)
	const last = bold.at(-1)
	if (!last) return undefined
	const printed = joinLines([...bold.slice(0, -1), {...last, text: last.text.slice(0, last.boldLength)}])
	const rest = {...last, text: last.text.slice(last.boldLength)}
	// **B**-lymfocyt: the bold text ends inside a word. **Arts**, dokter: another name follows it.
	if (/^[\p{L}\p{N}-]/u.test(rest.text) || joinsNextName(rest.text)) {
		const text = joinLines(lines)
		const split = findSeparator(text)
		if (!split && joinsNextName(rest.text)) return splitLines(lines, 1, 8)
		return split && {headword: text.slice(0, split.index).trim(), definition: text.slice(split.end).trim()}
	}
	// **Arts**⏎**dokter**⏎iemand: more names, each on a line.
	const after = lines.slice(bold.length)
	const nameCount = after.findIndex(line => !isBold(line))
	if (nameCount > 0 && isBold(last) && !/[:.]$/.test(last.text))
		return {
			headword: [printed, ...after.slice(0, nameCount).map(({text}) => text)].join('; '),
			definition: joinLines(after.slice(nameCount)),
		}
	const end = after.at(-1)
	if (end && nameCount < 0 && !/[.!?]$/.test(end.text) && end.text.split(' ').length < 3) return undefined
	const [next, ...more] = after
	if (next?.isItalic && more.length > 0 && /^\s*$/.test(rest.text))
		return {headword: printed, definition: joinLines(more), term: printed, expansion: next.text}
	const afterBold = joinLines([rest, ...after]).replace(/^\s*\[[^[\]]*\]/, '')
	const {brackets, endsHeadword} = bracketsAtStart(afterBold)
	// Brackets on the next line contain names only if a separator follows: **T-lymfocyt**⏎(T-cel): …
	const names = endsHeadword || /^\s*\(/.test(rest.text) ? brackets : ''
	const definition = afterBold.slice(names.length)
	const inBold = /:$/.test(printed) ? undefined : findSeparator(printed)
	// **Ader: buis**: the bold text is all there is.
	if (inBold && definition.trim() === '')
		return {headword: printed.slice(0, inBold.index).trim(), definition: printed.slice(inBold.end).trim()}
	const term = separatorAfterTerm.test(definition) ? printed : withoutSeparator(printed)
	return {
		headword: names === '' ? term : `${term} ${names}`,
		definition: definition.replace(separatorAfterTerm, '').trim(),
		term,
	}
}

/** Returns a term without the separator that it ends with, or without a full stop, unless it has other ones. */
function withoutSeparator(term: string): string {
	if (/[:–—=-]$/.test(term)) return term.slice(0, -1).trimEnd()
	return term.length > 3 && term.indexOf('.') === term.length - 1 ? term.slice(0, -1) : term
}

function isBold(line: Line | undefined): boolean {
	return line !== undefined && line.text !== '' && line.boldLength >= line.text.length
}

/**
 * How many lines the headword may take: more than one if it can't end with the first line, as in
 * `Antistof of afweerstof of⏎immunoglobulinen`.
 */
function headwordLineCount(lines: readonly Line[]): number {
	let end = 1
	while (end < lines.length && mustContinue(lines[end - 1]?.text ?? '')) end++
	return end
}

/** Whether a line ends in *of*, *en*, a comma, a slash or an open bracket. */
function mustContinue(text: string): boolean {
	return /(?:\s(?:of|en)|[,/])$/.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')')
}

function splitLines(lines: readonly Line[], end: number, maxWords: number): SplitEntry | undefined {
	const headword = joinLines(lines.slice(0, end))
	if (headword.length > maxTermLength || headword.split(' ').length > maxWords) return undefined
	return {headword, definition: joinLines(lines.slice(end))}
}

/**
 * Finds the first separator outside brackets, if the text before it can be a term. `separator` is trimmed:
 * `:`, `–` or `=`, or `''` for a tab or a run of spaces.
 */
export function findSeparator(text: string): {index: number; end: number; separator: string} | undefined {
	const start = text.slice(0, maxTermLength + 3)
	for (const {index, 0: matched} of start.matchAll(separators)) {
		const before = start.slice(0, index)
		if (before.split('(').length > before.split(')').length) continue
		if (index === 0 || index > maxTermLength) return undefined
		// Spaces may align the separators below each other.
		if (matched === '   ' && /^[\s:–—=-]/.test(start.slice(index + 3).trimStart())) continue
		return {index, end: index + matched.length, separator: matched.trim()}
	}
	return undefined
}

/** Where the explanation starts after a semicolon (`Endeldarm; laatste deel van de darm`), or 0. */
function startsAfterSemicolon(line: string): number {
	const index = line.slice(0, maxTermLength).indexOf('; ')
	if (index < 0 || line.slice(0, index).split(' ').length > 4) return 0
	return line.slice(index + 2).split(' ').length >= 3 ? index : 0
}

/** Where the explanation starts after a term and a full stop (`Abces. Holte met etter.`), or 0. */
export function startsAfterStop(line: string): number {
	const [start] =
		/^(?![A-Z]\.|[IVXL]+\.)\p{Lu}[^\s.!?:]*(?: [^\s.!?:]+){0,2}\. (?=\p{Lu})/u.exec(line.slice(0, 100)) ?? []
	return start === undefined ? 0 : start.length - 1
}

/** Whether a line is the definition in a definition list: `: …`. */
export function isDefinitionLine(text: string): boolean {
	return /^:\s+\S/.test(text)
}
