/** Folds the white space of the text nodes of a block as a browser does. Its methods are called in document order. */
export interface LineReader {
	/** Starts a line: at the start of the block, or after a `<br>`. */
	start(): void
	/**
	 * Returns a text as a browser shows it, but with the same length, so that offsets stay valid: a run of white
	 * space that contains a line ending becomes one line ending and spaces, so that no line is empty.
	 */
	fold(text: string): string
}

/** Creates a reader at the start of a line. */
export function createLineReader(): LineReader {
	let isAtStart = true
	return {
		start() {
			isAtStart = true
		},
		fold(text) {
			const folded = text.replace(/\s+/g, space =>
				space.includes('\n') ? `\n${' '.repeat(space.length - 1)}` : space,
			)
			const shown = isAtStart ? folded.replace(/^\n/, ' ') : folded
			isAtStart &&= text.trim() === ''
			return shown
		},
	}
}
