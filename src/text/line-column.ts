/** A position in a document. Lines and columns count from 1; columns are UTF-16 units. */
export interface LineColumn {
	readonly line: number
	readonly column: number
}

/**
 * Creates a function that returns the line and column of an offset. Offsets must be passed in ascending
 * order: each call counts from the previous offset, so that a long text is scanned only once. `start` is the
 * position of the first offset.
 */
export function createLineColumnAt(
	text: string,
	start: LineColumn & {offset?: number | undefined} = {line: 1, column: 1},
): (offset: number) => LineColumn {
	let {line, column, offset = 0} = start
	return to => {
		const lines = text.slice(offset, to).split(/\r\n|\n|\r/)
		const lastLength = lines.at(-1)?.length ?? 0
		line += lines.length - 1
		column = lines.length > 1 ? lastLength + 1 : column + lastLength
		offset = to
		return {line, column}
	}
}
