import {joinLines, type Line} from './lines.ts'

/** A headword as printed, and what explains it. */
export interface SplitEntry {
	readonly headword: string
	readonly definition: string
	/** The bold part of the headword, if it begins so. */
	readonly term?: string
}

const longestTerm = 80
const separator = /\t|:(?=\s|$)|\s[–—=-](?=\s|$)|:(?=\p{Lu})/gu
// Markdown knows none of them, and Word and PDF give them.
const bullet = /^[•●○◦▪■□‣·]\s*/
const behindTerm = /^\s*(?::|[–—=-](?=\s))\s*/

/** Cuts the lines of a paragraph where an entry begins: each line in the form of the first one, or each definition of a `:`-list. */
export function splitEntries(paragraph: readonly Line[]): Line[][] {
	const lines = paragraph.filter((line, index) => !isLetterOf(line, paragraph[index + 1]))
	const begins = beginsEntry(lines)
	const entries: Line[][] = []
	lines.forEach((line, index) => {
		const last = entries.at(-1)
		const text = line.text.replace(bullet, '')
		if (last === undefined || begins(line, index)) entries.push([{...line, text}])
		else last.push(line)
	})
	return entries
}

/** Whether the form of its first line shows that a paragraph holds entries: a bullet, a bold term, a separator, or `:` below it. */
export function showsEntry([first, second]: readonly Line[]): boolean {
	if (!first) return false
	return (
		bullet.test(first.text) ||
		first.boldLength > 0 ||
		separatorIn(first.text) !== undefined ||
		isMeaning(second?.text ?? '')
	)
}

/** A `B` alone above what begins with it. */
function isLetterOf({text}: Line, next: Line | undefined): boolean {
	return (
		isCapital(text) &&
		text.length === 1 &&
		(next?.text.replace(bullet, '').toUpperCase().startsWith(text) ?? false)
	)
}

function beginsEntry(lines: readonly Line[]): (line: Line, index: number) => boolean {
	const [first] = lines
	if (!first) return () => false
	if (lines.some(({text}, index) => index > 0 && isMeaning(text))) {
		return ({text}, index) => !isMeaning(text) && isMeaning(lines[index + 1]?.text ?? '')
	}
	if (bullet.test(first.text)) return ({text}) => bullet.test(text)
	if (first.boldLength > 0)
		return ({boldLength, isContinued, text}) =>
			boldLength > 0 && !isContinued && /^(?:$|[\s:(–—=])/.test(text.slice(boldLength))
	const cut = separatorIn(first.text)
	if (!cut) return () => false
	const capital = isCapital(first.text)
	return ({text}) => {
		const other = separatorIn(text)
		return (
			other?.sign === cut.sign && isCapital(text) === capital && !/[.!?;]\s/.test(text.slice(0, other.at))
		)
	}
}

/**
 * Takes an entry apart: behind a bold term, at its first separator outside brackets, at the `:` that begins a definition, before
 * a word that only an explanation begins with (`Multifocaal iets dat …`), or behind the first line.
 */
export function splitTerm(lines: readonly Line[], isItem: boolean): SplitEntry | undefined {
	const [first] = lines
	if (!first) return undefined
	const text = joinLines(lines)
	const meaning = lines.findIndex(({text}) => isMeaning(text))
	if (meaning > 0) {
		const rest = lines.slice(meaning).map(line => ({...line, text: line.text.replace(/^:\s+/, '')}))
		return {
			headword: lines
				.slice(0, meaning)
				.map(({text}) => text)
				.join('; '),
			definition: joinLines(rest),
		}
	}
	if (first.boldLength > 0) return splitBold(lines)
	const column = separatorIn(first.text)
	if (column?.sign === '') {
		const rest = [{...first, text: first.text.slice(column.end)}, ...lines.slice(1)]
		return {headword: first.text.slice(0, column.at).trim(), definition: joinLines(rest)}
	}
	const head = headLines(lines)
	const cut = separatorIn(joinLines(lines.slice(0, head)))
	if (cut) return {headword: text.slice(0, cut.at).trim(), definition: text.slice(cut.end).trim()}
	const bare = definitionStart(first.text)
	if (bare > 0) return {headword: text.slice(0, bare), definition: text.slice(bare).trim()}
	return splitLines(lines, head, isItem ? 5 : 12)
}

function splitBold(lines: readonly Line[]): SplitEntry | undefined {
	const goesOn = (line: Line, index: number) => index === 0 || (line.isContinued && isBold(lines[index - 1]))
	const other = lines.findIndex((line, index) => !goesOn(line, index))
	const bold = other < 0 ? lines : lines.slice(0, other)
	const last = bold.at(-1)
	if (!last) return undefined
	const printed = joinLines([...bold.slice(0, -1), {...last, text: last.text.slice(0, last.boldLength)}])
	const rest = {...last, text: last.text.slice(last.boldLength)}
	// **B**-lymfocyt: the bold ends inside a word.
	if (/^[\p{L}\p{N}-]/u.test(rest.text)) {
		const text = joinLines(lines)
		const cut = separatorIn(text)
		return cut && {headword: text.slice(0, cut.at).trim(), definition: text.slice(cut.end).trim()}
	}
	const behind = joinLines([rest, ...lines.slice(bold.length)])
	const [brackets = '', sign] = bracketsBehind.exec(behind) ?? []
	// On the next line they are names only if a sign follows: **T-lymfocyt**⏎(T-cel): …
	const names = sign !== undefined || /^\s*\(/.test(rest.text) ? brackets : ''
	const definition = behind.slice(names.length)
	const term = behindTerm.test(definition) ? printed : printed.replace(/\s*[:–—=-]$|(?<=^[^.]{3,})\.$/, '')
	return {
		headword: names === '' ? term : `${term} ${names}`,
		definition: definition.replace(behindTerm, ''),
		term,
	}
}

function isBold(line: Line | undefined): boolean {
	return line !== undefined && line.boldLength >= line.text.length
}

const bracketsBehind = /^\((?:[^()]|\([^()]*\))*\)(?=\s*(:|[–—=-]\s)?)/

/** How many lines can hold the headword: more than one where the first can't be its end, as `Antistof of afweerstof of⏎immunoglobulinen`. */
function headLines(lines: readonly Line[]): number {
	let end = 1
	while (end < lines.length && /(?:\s(?:of|en)|[,/]|\([^)]*)$/.test(lines[end - 1]?.text ?? '')) end++
	return end
}

function splitLines(lines: readonly Line[], end: number, mostWords: number): SplitEntry | undefined {
	const headword = joinLines(lines.slice(0, end))
	if (headword.length > longestTerm || headword.split(' ').length > mostWords) return undefined
	return {headword, definition: joinLines(lines.slice(end))}
}

/** The first separator outside brackets, if what is before it can be a term. */
function separatorIn(text: string): {at: number; end: number; sign: string} | undefined {
	const start = text.slice(0, longestTerm + 3)
	for (const {index, 0: found} of start.matchAll(separator)) {
		const before = start.slice(0, index)
		if (before.split('(').length > before.split(')').length) continue
		if (index === 0 || index > longestTerm) return undefined
		return {at: index, end: index + found.length, sign: found.trim()}
	}
	return undefined
}

/** Where an explanation begins without a sign: behind one to three words, none of which wants an article behind it. */
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

function isMeaning(text: string): boolean {
	return /^:\s+\S/.test(text)
}

function isCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text)
}
