import {besidePageNumber, isCopyright, isListName, isMailField, isRemarkName} from '../dutch/index.ts'
import {blankControlCharacters} from '../text/control-characters.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {type LineRange, shortened, type UnreadEntry} from './entry.ts'
import {pageBreak} from './source-lines.ts'

/** Lines of a source that belong to its page or site, not to a list. */
export interface AsideLines {
	/** The text with spaces instead of those lines. */
	readonly body: string
	readonly asides: readonly UnreadEntry[]
}

/**
 * Takes the lines out of a text that no reader takes for a part of a list: remarks in the syntax of a site generator
 * (`!!! note`, `:::tip`, `{{< alert >}}`) with all that is in them, lines with nothing but template tags, and page numbers
 * and running titles of text taken from a PDF. The other lines keep their numbers. Cost: linear.
 */
export function withoutAsides(text: string): AsideLines {
	const pageStarts = text.split('\n').flatMap((line, index) => (line.startsWith('\f') ? index : []))
	const lines = blankControlCharacters(text).split('\n')
	const {ranges: pageLines, names} = pageLinesIn(lines, pageStarts)
	const ranges = [...mailHeadsIn(lines), ...remarksIn(lines), ...pageLines]
	const aside = (range: LineRange, shown: string): UnreadEntry => ({
		reason: `Expected a term and its explanation, found \`${shortened(collapseWhiteSpace(shown))}\``,
		...range,
	})
	const asides = ranges.map(range => aside(range, lines.slice(range.from - 1, range.to).join(' ')))
	for (const {from, to} of ranges) for (let line = from; line <= to; line++) lines[line - 1] = ''
	for (const {from} of pageLines) joinAround(lines, from - 1)
	for (const {line, name} of names) lines[line - 1] = name
	lines.forEach((line, index) => {
		if (!/\{\{[<%]/.test(line) || line.includes('`')) return
		lines[index] = line.replace(templateTags, '')
		for (const [tag] of line.matchAll(templateTags)) asides.push(aside({from: index + 1, to: index + 1}, tag))
	})
	return {body: lines.join('\n'), asides: asides.toSorted((a, b) => a.from - b.from)}
}

/** The lines at the head of a mail: three or more together, *Van: …*, *Aan: …*, *Onderwerp: …*. */
function mailHeadsIn(lines: readonly string[]): LineRange[] {
	const ranges: LineRange[] = []
	let start = 0
	for (let index = 0; index <= lines.length; index++) {
		if (isMailField(lines[index] ?? '')) continue
		if (index - start >= 3) ranges.push({from: start + 1, to: index})
		start = index + 1
	}
	return ranges
}

const templateTag =
	/^ {0,3}(?:\{\{[<%] ?(\/?)([\w-]+)(?![\w-])[^{}]*\}\}|\{% ?()([\w-]+)(?![\w-])[^{}]*%\})\s*$/
const templateTags = /\{\{[<%][^{}]*\}\}/g
const admonition = /^ {0,3}(?:!!!|\?\?\?\+?) ?([\w-]*)/
const container = /^ {0,3}(:{3,}) ?\{?([\w-]+)/
const fence = /^ {0,3}(`{3,}|~{3,})/

/** The remarks of a site generator, and template tags alone on a line, outside code. */
function remarksIn(lines: readonly string[]): LineRange[] {
	if (!lines.some(line => /^ {0,3}(?:!!!|\?\?\?|:::|\{[{%])/.test(line))) return []
	const ranges: LineRange[] = []
	let code = ''
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? ''
		const marker = fence.exec(line)?.[1] ?? ''
		if (marker !== '' && (code === '' || marker.startsWith(code))) code = code === '' ? marker : ''
		if (code !== '') continue
		const end = remarkEnd(lines, index)
		if (end > index) ranges.push({from: index + 1, to: end})
		index = Math.max(index, end - 1)
	}
	return ranges
}

/** The index after the remark that starts at `start`, or `start`. */
function remarkEnd(lines: readonly string[], start: number): number {
	const line = lines[start] ?? ''
	if (admonition.test(line)) {
		let end = start + 1
		for (let index = end; /^(?: {4}|\t|\s*$)/.test(lines[index] ?? 'end'); index++)
			if (lines[index]?.trim() !== '') end = index + 1
		return end
	}
	const [, colons, kind = ''] = container.exec(line) ?? []
	if (colons !== undefined)
		return isRemarkName(kind) ? closing(lines, start, text => text.trim() === colons) : start
	const [tag, slash, name, , other] = templateTag.exec(line) ?? []
	if (tag === undefined) return start
	if (slash === '/' || !isRemarkName(name ?? other ?? '')) return start + 1
	return Math.max(
		start + 1,
		closing(lines, start, text => {
			const [, isEnd, ending] = templateTag.exec(text) ?? []
			return isEnd === '/' && ending === name
		}),
	)
}

const maxLines = 200

/** The index after the line that closes what starts at `start`, unless a heading comes first; otherwise `start`. */
function closing(lines: readonly string[], start: number, closes: (line: string) => boolean): number {
	for (let index = start + 1; index < Math.min(lines.length, start + maxLines); index++) {
		const line = lines[index] ?? ''
		if (closes(line)) return index + 1
		if (/^#{1,6} /.test(line)) break
	}
	return start
}

/** Lines with a page number, and the titles that are printed next to them or again and again. */
function pageLinesIn(
	lines: readonly string[],
	pageStarts: readonly number[],
): {
	ranges: LineRange[]
	names: {line: number; name: string}[]
} {
	const isBlank = (index: number) => (lines[index] ?? '').trim() === ''
	const isAtGap = (index: number) => isBlank(index - 1) || isBlank(index + 1)
	const pages = new Set<number>()
	const titles = new Set<string>()
	const counts = new Map<string, number>()
	const numbers: {index: number; page: number}[] = []
	lines.forEach((line, index) => {
		const rest = besidePageNumber(line)
		if (rest !== undefined && (isAtGap(index) || /Pagina|van/.test(line))) {
			pages.add(index)
			titles.add(rest)
		} else if (isBlank(index - 1) && isBlank(index + 1)) {
			const page = /^\s*(\d{1,4})\s*$/.exec(line)?.[1]
			if (page !== undefined) numbers.push({index, page: Number(page)})
			else if (canBeTitle(line)) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1)
		}
	})
	const isAscending = numbers.every(({page}, order) => order === 0 || page > (numbers[order - 1]?.page ?? 0))
	if (numbers.length > 1 && isAscending) for (const {index} of numbers) pages.add(index)
	// Above a page number, and below the end of a page.
	const addTitle = (line = '') => canBeTitle(line) && titles.add(line.trim())
	for (const index of pages) if (isBlank(index - 2)) addTitle(lines[index - 1])
	for (const index of pageStarts) if (isBlank(index + 1)) addTitle(lines[index])
	const isNear = (index: number) => [-3, -2, -1, 1, 2, 3].some(step => pages.has(index + step))
	const ranges: LineRange[] = []
	const names: {line: number; name: string}[] = []
	const named = new Set<string>()
	lines.forEach((line, index) => {
		const title = pages.has(index) ? (besidePageNumber(line) ?? '') : line.trim()
		const isTitle =
			titles.has(title) ||
			((counts.get(title) ?? 0) > 1 && isNear(index)) ||
			((counts.get(title) ?? 0) > 2 && title.includes(' '))
		if (!pages.has(index) && !isCopyright(line) && !(title !== '' && isTitle && !isBlank(index))) return
		// The first time, it may be the name of the list.
		const isName = title !== '' && !named.has(title) && isListName(title, true)
		named.add(title)
		if (isName) names.push({line: index + 1, name: title})
		else ranges.push({from: index + 1, to: index + 1})
	})
	return {ranges, names}
}

/** Joins the lines around a page break, if a sentence continues after it, with lines that no entry contains. */
function joinAround(lines: string[], index: number) {
	let start = index
	let end = index
	while (start > 0 && index - start < 6 && isEmptyLine(lines[start - 1])) start--
	while (end < lines.length - 1 && end - index < 6 && isEmptyLine(lines[end + 1])) end++
	const before = lines[start - 1]
	const continues =
		before !== undefined && !/[.!?:;]$/.test(before.trimEnd()) && /^\s*\p{Ll}/u.test(lines[end + 1] ?? '')
	if (continues) lines.fill(pageBreak, start, end + 1)
}

function isEmptyLine(line: string | undefined): boolean {
	return line === pageBreak || line?.trim() === ''
}

/** Whether a line may be the running title of a page: letters without markup, a separator or an end. */
function canBeTitle(line: string): boolean {
	return /^\s*\p{L}[^:*|<>[\]`]{3,80}$/u.test(line) && !/[.!?;,]\s*$/.test(line)
}
