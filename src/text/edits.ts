/** A replacement of a span of the source, in UTF-16 units. */
export interface Edit {
	readonly start: number
	readonly end: number
	readonly text: string
}

/** Returns the source with edits made, which must be in order of their offsets. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
	let edited = ''
	let from = 0
	for (const {start, end, text} of edits) {
		edited += source.slice(from, start) + text
		from = end
	}
	return edited + source.slice(from)
}
