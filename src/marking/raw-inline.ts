/** Reads the pieces of raw HTML in a line of text, in document order. */
export interface RawInline {
	/** Starts a block, in which no element is open. */
	start(): void
	/** What a reader sees of a piece, and whether a mark may contain it. A tag in a mark would lose its counterpart. */
	read(value: string): {readonly text: string; readonly isMarkable: boolean}
	/** Whether a `<sup>` is open. */
	isRaised(): boolean
}

/** Creates a reader for one document. */
export function readRawInline(): RawInline {
	let isRaised = false
	return {
		start() {
			isRaised = false
		},
		read(value) {
			const [, slash] = /^<(\/?)sup\b/i.exec(value) ?? []
			if (slash !== undefined) isRaised = slash === ''
			const isLineBreak = /^<br\b/i.test(value)
			return {text: isLineBreak ? '\n' : '', isMarkable: isLineBreak || /^<(?:wbr\b|!--)/i.test(value)}
		},
		isRaised: () => isRaised,
	}
}
