/** A half-open range `[start, end)` in UTF-16 units into the text as given. */
export interface Span {
	readonly start: number
	readonly end: number
}
