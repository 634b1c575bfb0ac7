import type {Span} from '../text/span.ts'

/**
 * Creates a function that says whether a span overlaps any of these spans. Both the list and the spans passed
 * must be in order; all calls together are linear.
 */
export function createOverlaps(spans: readonly Span[]): (span: Span) => boolean {
	let next = 0
	return ({start, end}) => {
		while ((spans[next]?.end ?? Infinity) <= start) next++
		return (spans[next]?.start ?? Infinity) < end
	}
}
