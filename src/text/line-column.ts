/** A place in a document, from 1; columns are UTF-16 units. */
export interface LineColumn {
	readonly line: number
	readonly column: number
}

/** Tells the place of each next offset; it counts on from the last one, so that a long text is counted once. */
export function createLineColumnAt(
	text: string,
	start: LineColumn & {offset?: number | undefined} = {line: 1, column: 1},
): (offset: number) => LineColumn {
	let {line, column, offset = 0} = start
	return to => {
		const lines = text.slice(offset, to).split(/\r\n|\n|\r/)
		const last = lines.at(-1)?.length ?? 0
		line += lines.length - 1
		column = lines.length > 1 ? last + 1 : column + last
		offset = to
		return {line, column}
	}
}
