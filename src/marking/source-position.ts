import {firstIndexWhere} from '../text/first-index-where.ts'

/** A point in a file, as in unist: `line` and `column` count from 1, `offset` from 0. */
export interface Point {
	line: number
	column: number
	offset?: number | undefined
}

/** The position of a node in its file, as in unist. */
export interface Position {
	start: Point
	end: Point
}

interface TextNode {
	readonly value: string
	readonly position?: Position | undefined
}

/**
 * Returns the position of a part of a text node, given by UTF-16 offsets into its value; `undefined` if it is
 * unknown.
 */
export type PositionOf = (node: TextNode, start: number, end: number) => Position | undefined

/**
 * Returns the position of consecutive siblings, if those of the first and the last are known. The points are
 * new objects.
 */
export function positionAround(
	nodes: readonly {readonly position?: Position | undefined}[],
): Position | undefined {
	const start = nodes[0]?.position?.start
	const end = nodes.at(-1)?.position?.end
	return start && end && {start: {...start}, end: {...end}}
}

/** How the lines of a text node are aligned with the source; each array has one number per line. */
interface LineOffsets {
	/** The point at which the node starts in the source. */
	readonly nodeStart: Point & {offset: number}
	/** Offset of each line in the value of the node. */
	readonly textStarts: readonly number[]
	/** Offset of each line in the source, after its margin, relative to the start of the node. */
	readonly sourceStarts: readonly number[]
	/** Width of each line's margin; an empty array if no line has one. */
	readonly margins: readonly number[]
}

/**
 * Creates a function that returns the position of a part of a text node, if it can be proved.
 *
 * An escape (`\*`), a character reference (`&amp;`) or a change by another plugin makes the value of a text
 * node differ from its source, and then offsets into the value say nothing about the source. So the two are
 * compared line by line. Each line of the source must equal that line of the value, after the spaces and tabs
 * at its end are removed, and after the first line also the margin of spaces, tabs and `>`. The value
 * `Een\nthymus` is aligned with the source `Een\n> thymus`, where *thymus* is at line 2, column 3.
 *
 * If the source is unknown (`''`), the length of the value must equal the length of the position.
 *
 * Each node is compared once. No two positions share a point, since other plugins may mutate them.
 */
export function createPositionOf(source: string): PositionOf {
	const linesByNode = new Map<TextNode, LineOffsets | null>()

	return (node, start, end) => {
		let lines = linesByNode.get(node)
		if (lines === undefined) {
			lines = alignLines(node, source)
			linesByNode.set(node, lines)
		}
		return lines ? {start: pointAt(lines, start), end: pointAt(lines, end)} : undefined
	}
}

/**
 * Aligns the lines of a text node with the source; returns `null` if they differ or the node has no position.
 */
function alignLines({value, position}: TextNode, source: string): LineOffsets | null {
	const startOffset = position?.start.offset
	const endOffset = position?.end.offset
	if (!position || startOffset === undefined || endOffset === undefined) return null
	const nodeStart = {line: position.start.line, column: position.start.column, offset: startOffset}
	const textStarts = lineStarts(value)
	const original = source.slice(startOffset, endOffset)
	if (endOffset - startOffset === value.length && (source === '' || original === value)) {
		return {nodeStart, textStarts, sourceStarts: textStarts, margins: []}
	}
	const textLines = linesIn(value)
	const sourceLines = linesIn(original)
	const margins = sourceLines.map((line, index) => (index === 0 ? 0 : marginOf(line)))
	const isAligned =
		sourceLines.length === textLines.length &&
		sourceLines.every((line, index) => shows(line, margins[index] ?? 0, textLines[index] ?? ''))
	if (!isAligned) return null
	const sourceStarts = lineStarts(original).map((start, index) => start + (margins[index] ?? 0))
	return {nodeStart, textStarts, sourceStarts, margins}
}

/** Returns the width of the margin of a source line: spaces, tabs, and the `>` of blockquotes. */
function marginOf(line: string): number {
	let margin = 0
	while (margin < line.length && '\t >'.includes(line.charAt(margin))) margin++
	return margin
}

/** Whether a source line, after its margin, is the text followed only by spaces and tabs. */
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

/** Returns the point in the source at an offset into the value of a text node. */
function pointAt({nodeStart, textStarts, sourceStarts, margins}: LineOffsets, offset: number): Point {
	const index = lineAt(textStarts, offset)
	const offsetInLine = offset - (textStarts[index] ?? 0)
	return {
		line: nodeStart.line + index,
		column: offsetInLine + (index === 0 ? nodeStart.column : (margins[index] ?? 0) + 1),
		offset: nodeStart.offset + (sourceStarts[index] ?? 0) + offsetInLine,
	}
}

/** Returns the index of the line that contains an offset: the last that starts at it or before it. */
function lineAt(starts: readonly number[], offset: number): number {
	return Math.max(firstIndexWhere(starts, start => start > offset) - 1, 0)
}
