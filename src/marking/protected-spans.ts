import type {Span} from '../text/span.ts'

/** The lines of a block that are part of a word list, counted from 0, up to but not including `to`. */
export interface ListLines {
	readonly from: number
	readonly to: number
}

/**
 * Returns the spans of the text of a block in which nothing is marked, in order: its templates, and the lines of a
 * word list that shares the block with other text.
 */
export function protectedSpansIn(
	text: string,
	templates: readonly Span[],
	lines: ListLines | undefined,
): readonly Span[] {
	if (!lines) return templates
	const list = {start: offsetOf(text, lines.from), end: offsetOf(text, lines.to)}
	return [...templates, list].sort((a, b) => a.start - b.start)
}

/** Returns the offset of the start of a line; the end of the text if there are fewer lines. */
function offsetOf(text: string, line: number): number {
	let offset = 0
	for (let count = 0; count < line; count++) {
		const end = text.indexOf('\n', offset)
		if (end < 0) return text.length
		offset = end + 1
	}
	return offset
}
