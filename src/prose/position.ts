/** A point in a file, as unist has it: `line` and `column` from 1, `offset` from 0. */
interface Point {
	line: number
	column: number
	offset?: number | undefined
}

/** Where a node stands in its file. */
export interface Position {
	start: Point
	end: Point
}

interface TextNode {
	readonly value: string
	readonly position?: Position | undefined
}

/** Where a part of a text node stands, by UTF-16 offsets into its value. */
export type PositionOf = (node: TextNode, start: number, end: number) => Position | undefined

/** A line of a node's text and the same line in the source. */
interface Line {
	/** Offset of the line in the text. */
	readonly at: number
	readonly source: Point & {offset: number}
}

/**
 * Gives parts of text nodes their place in the source, where that is proven: an escape, an entity or a change by another
 * plugin makes offsets in the text and in the source differ. Line by line the source, without leading blanks and `>` and
 * without trailing blanks, must equal the text; without a source the lengths must be equal.
 *
 * Each node is compared once.
 */
export function createPositions(source: string): PositionOf {
	const known = new Map<TextNode, readonly Line[]>()

	function linesOf(node: TextNode): readonly Line[] {
		let lines = known.get(node)
		if (lines === undefined) {
			lines = align(node, source)
			known.set(node, lines)
		}
		return lines
	}

	return (node, start, end) => {
		const lines = linesOf(node)
		const from = pointAt(lines, start)
		const to = pointAt(lines, end)
		return from && to && {start: from, end: to}
	}
}

function align({value, position}: TextNode, source: string): Line[] {
	const from = position?.start.offset
	const to = position?.end.offset
	if (!position || from === undefined || to === undefined) return []
	const {line, column} = position.start
	const shown = linesIn(value)
	if (to - from === value.length && (source === '' || source.startsWith(value, from))) {
		return shown.map(({at}, index) => ({
			at,
			source: {line: line + index, column: index === 0 ? column : 1, offset: from + at},
		}))
	}
	const written = linesIn(source.slice(from, to))
	if (written.length !== shown.length) return []
	const lines: Line[] = []
	for (const [index, text] of shown.entries()) {
		const original = written[index]
		if (!original) return []
		const lead = index === 0 ? 0 : leadOf(original.text)
		if (!shows(original.text, lead, text.text)) return []
		lines.push({
			at: text.at,
			source: {
				line: line + index,
				column: index === 0 ? column : lead + 1,
				offset: from + original.at + lead,
			},
		})
	}
	return lines
}

/** How much of a line is its paragraph's margin: blanks, and the `>` of quotes. */
function leadOf(line: string): number {
	let lead = 0
	while (lead < line.length && '\t >'.includes(line.charAt(lead))) lead++
	return lead
}

/** Whether a line of the source shows a text: the same behind its margin, but for blanks at its end. */
function shows(line: string, lead: number, text: string): boolean {
	if (!line.startsWith(text, lead)) return false
	let index = lead + text.length
	while (index < line.length && '\t '.includes(line.charAt(index))) index++
	return index === line.length
}

function linesIn(text: string): {at: number; text: string}[] {
	let next = 0
	return (text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n')).map(line => {
		const at = next
		next += line.length
		next += text.startsWith('\r\n', next) ? 2 : 1
		return {at, text: line}
	})
}

function pointAt(lines: readonly Line[], offset: number): Point | undefined {
	let low = 0
	let high = lines.length
	while (high - low > 1) {
		const middle = (low + high) >> 1
		if ((lines[middle]?.at ?? 0) <= offset) low = middle
		else high = middle
	}
	const line = lines[low]
	if (!line) return
	const along = offset - line.at
	return {
		line: line.source.line,
		column: line.source.column + along,
		offset: line.source.offset + along,
	}
}
