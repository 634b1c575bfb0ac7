import {bracketsAtStart} from './headword.ts'
import {joinLines, type Line} from './source-lines.ts'

/** An entry divided into its headword, as printed, and its definition. */
export interface SplitEntry {
	readonly headword: string
	readonly definition: string
	/** The bold start of the headword, if any. */
	readonly term?: string
}

const maxTermLength = 80
const separators = /\t|:(?=\s|$)|\s[–—=-](?=\s|$)|:(?=\p{Lu})/gu
// Bullets in text copied from Word or a PDF; Markdown recognises none of them.
const bullet = /^[•●○◦▪■□‣·]\s*/
const separatorAfterTerm = /^\s*(?::|[–—=-](?=\s))\s*/

/**
 * Splits the lines of a paragraph into entries. An entry starts at each line that has the same form as the
 * first one, or, in a definition list, at the line before each `: …`.
 */
export function splitEntries(paragraph: readonly Line[]): Line[][] {
	const lines = paragraph.filter((line, index) => !isDividingLetter(line, paragraph[index + 1]))
	const startsEntry = createEntryTest(lines)
	const entries: Line[][] = []
	lines.forEach((line, index) => {
		const last = entries.at(-1)
		const text = line.text.replace(bullet, '')
		if (last === undefined || startsEntry(line, index)) entries.push([{...line, text}])
		else last.push(line)
	})
	return entries
}

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
function createEntryTest(lines: readonly Line[]): (line: Line, index: number) => boolean {
	const [first] = lines
	if (!first) return () => false
	if (lines.some(({text}, index) => index > 0 && isDefinitionLine(text))) {
		return ({text}, index) => !isDefinitionLine(text) && isDefinitionLine(lines[index + 1]?.text ?? '')
	}
	if (bullet.test(first.text)) return ({text}) => bullet.test(text)
	if (first.boldLength > 0)
		return ({boldLength, isContinued, text}) =>
			boldLength > 0 && !isContinued && /^(?:$|[\s:(–—=])/.test(text.slice(boldLength))
	const firstSplit = findSeparator(first.text)
	if (!firstSplit) return () => false
	const isCapitalised = startsWithCapital(first.text)
	return ({text}) => {
		const split = findSeparator(text)
		return (
			split?.separator === firstSplit.separator &&
			startsWithCapital(text) === isCapitalised &&
			!/[.!?;]\s/.test(text.slice(0, split.index))
		)
	}
}

/**
 * Splits an entry into headword and definition. In order of preference, the definition starts at a line
 * `: …`, after a bold term, after the first separator outside brackets, at a word that only an explanation
 * starts with (`Multifocaal iets dat …`), or on the next line. Returns `undefined` if the entry can't be
 * split.
 */
export function splitTerm(lines: readonly Line[], isItem: boolean): SplitEntry | undefined {
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
	if (first.boldLength > 0) return splitBold(lines)
	const firstSplit = findSeparator(first.text)
	// A tab: the line is a row of a copied table.
	if (firstSplit?.separator === '') {
		const rest = [{...first, text: first.text.slice(firstSplit.end)}, ...lines.slice(1)]
		return {headword: first.text.slice(0, firstSplit.index).trim(), definition: joinLines(rest)}
	}
	const lineCount = headwordLineCount(lines)
	const split = findSeparator(joinLines(lines.slice(0, lineCount)))
	if (split) return {headword: text.slice(0, split.index).trim(), definition: text.slice(split.end).trim()}
	const start = definitionStart(first.text)
	if (start > 0) return {headword: text.slice(0, start), definition: text.slice(start).trim()}
	return splitLines(lines, lineCount, isItem ? 5 : 12)
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
	// **B**-lymfocyt: the bold text ends inside a word.
	if (/^[\p{L}\p{N}-]/u.test(rest.text)) {
		const text = joinLines(lines)
		const split = findSeparator(text)
		return split && {headword: text.slice(0, split.index).trim(), definition: text.slice(split.end).trim()}
	}
	const afterBold = joinLines([rest, ...lines.slice(bold.length)])
	const {brackets, endsHeadword} = bracketsAtStart(afterBold)
	// Brackets on the next line contain names only if a separator follows: **T-lymfocyt**⏎(T-cel): …
	const names = endsHeadword || /^\s*\(/.test(rest.text) ? brackets : ''
	const definition = afterBold.slice(names.length)
	const term = separatorAfterTerm.test(definition) ? printed : withoutSeparator(printed)
	return {
		headword: names === '' ? term : `${term} ${names}`,
		definition: definition.replace(separatorAfterTerm, ''),
		term,
	}
}

/** Returns a term without the separator that it ends with, or without a full stop, unless it has other ones. */
function withoutSeparator(term: string): string {
	if (/[:–—=-]$/.test(term)) return term.slice(0, -1).trimEnd()
	return term.length > 3 && term.indexOf('.') === term.length - 1 ? term.slice(0, -1) : term
}

function isBold(line: Line | undefined): boolean {
	return line !== undefined && line.boldLength >= line.text.length
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
 * `:`, `–` or `=`, or `''` for a tab.
 */
function findSeparator(text: string): {index: number; end: number; separator: string} | undefined {
	const start = text.slice(0, maxTermLength + 3)
	for (const {index, 0: matched} of start.matchAll(separators)) {
		const before = start.slice(0, index)
		if (before.split('(').length > before.split(')').length) continue
		if (index === 0 || index > maxTermLength) return undefined
		return {index, end: index + matched.length, separator: matched.trim()}
	}
	return undefined
}

/**
 * Where an explanation starts in a line without a separator, or 0: after one to three words, if none of them
 * can come before an article (*van*, *in*, *de*).
 */
function definitionStart(line: string): number {
	const [, term] =
		/^(\p{L}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,2}) (?:iets|een|de|het|dit|als|zijn)\s/u.exec(
			line.slice(0, 100),
		) ?? []
	if (term === undefined) return 0
	return term.split(' ').some(word => takesArticle.has(word.toLowerCase())) ? 0 : term.length
}

const takesArticle = /* @__PURE__ */ new Set(
	'van aan in op met uit voor door bij tot of en om onder over naar tussen dit dat deze die is er hier wie wat niet de het een'.split(
		' ',
	),
)

/** Whether a line is the definition in a definition list: `: …`. */
function isDefinitionLine(text: string): boolean {
	return /^:\s+\S/.test(text)
}

function startsWithCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text)
}
