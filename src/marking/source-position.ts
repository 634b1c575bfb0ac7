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

/** Where nodes stand that follow each other, if that is known of the first and the last; with points of its own. */
export function positionAround(
	nodes: readonly {readonly position?: Position | undefined}[],
): Position | undefined {
	const start = nodes[0]?.position?.start
	const end = nodes.at(-1)?.position?.end
	return start && end && {start: {...start}, end: {...end}}
}

/** How the lines of a node's text stand in the source; each list has a number for each line. */
interface LineOffsets {
	/** Where the node begins in the source. */
	readonly from: Point & {offset: number}
	/** Offset of each line in the text. */
	readonly shown: readonly number[]
	/** Offset of the same in the source, counted from the node and behind the line's margin. */
	readonly written: readonly number[]
	/** How wide each margin is; empty where no line has one. */
	readonly margins: readonly number[]
}

/**
 * Gives parts of text nodes their place in the source, where that is proven: an escape, an entity or a change by another
 * plugin makes offsets in the text and in the source differ. Line by line the source, without leading blanks and `>` and
 * without trailing blanks, must equal the text; without a source the lengths must be equal.
 *
 * Each node is compared once. No two positions have a point in common, since other plugins may change them.
 */
export function createPositionOf(source: string): PositionOf {
	const known = new Map<TextNode, LineOffsets | null>()

	return (node, start, end) => {
		let lines = known.get(node)
		if (lines === undefined) {
			lines = alignLines(node, source)
			known.set(node, lines)
		}
		return lines ? {start: pointAt(lines, start), end: pointAt(lines, end)} : undefined
	}
}

function alignLines({value, position}: TextNode, source: string): LineOffsets | null {
	const offset = position?.start.offset
	const to = position?.end.offset
	if (!position || offset === undefined || to === undefined) return null
	const from = {line: position.start.line, column: position.start.column, offset}
	const shown = lineStarts(value)
	const original = source.slice(offset, to)
	if (to - offset === value.length && (source === '' || original === value)) {
		return {from, shown, written: shown, margins: []}
	}
	const texts = linesIn(value)
	const lines = linesIn(original)
	const margins = lines.map((line, index) => (index === 0 ? 0 : marginOf(line)))
	const same =
		lines.length === texts.length &&
		lines.every((line, index) => shows(line, margins[index] ?? 0, texts[index] ?? ''))
	if (!same) return null
	const written = lineStarts(original).map((start, index) => start + (margins[index] ?? 0))
	return {from, shown, written, margins}
}

/** How much of a line is its paragraph's margin: blanks, and the `>` of quotes. */
function marginOf(line: string): number {
	let margin = 0
	while (margin < line.length && '\t >'.includes(line.charAt(margin))) margin++
	return margin
}

/** Whether a line of the source shows a text: the same behind its margin, but for blanks at its end. */
function shows(line: string, margin: number, text: string): boolean {
	if (!line.startsWith(text, margin)) return false
	let index = margin + text.length
	while (index < line.length && '\t '.includes(line.charAt(index))) index++
	return index === line.length
}

function linesIn(text: string): string[] {
	return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n')
}

function lineStarts(text: string): number[] {
	const starts = [0]
	if (text.includes('\r')) {
		for (const {0: end, index} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
	} else {
		for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
	}
	return starts
}

function pointAt({from, shown, written, margins}: LineOffsets, offset: number): Point {
	const index = lineAt(shown, offset)
	const along = offset - (shown[index] ?? 0)
	return {
		line: from.line + index,
		column: along + (index === 0 ? from.column : (margins[index] ?? 0) + 1),
		offset: from.offset + (written[index] ?? 0) + along,
	}
}

/** Index of the last line that begins at an offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
	let low = 0
	let high = starts.length
	while (high - low > 1) {
		const middle = (low + high) >> 1
		if ((starts[middle] ?? 0) <= offset) low = middle
		else high = middle
	}
	return low
}
