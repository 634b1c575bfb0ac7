import type {Span} from '../text/span.ts'

/** Makes a function that tells whether a span has text in common with some of these. Both come in order, and each is passed once. */
export function createOverlaps(spans: readonly Span[]): (span: Span) => boolean {
	let next = 0
	return ({start, end}) => {
		while ((spans[next]?.end ?? Infinity) <= start) next++
		return (spans[next]?.start ?? Infinity) < end
	}
}
