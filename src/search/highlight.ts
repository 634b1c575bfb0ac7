import {expectArray, expectString} from '../text/expect-type.ts'
import type {Span} from '../text/span.ts'

/** A piece of a highlighted text. */
export interface HighlightedPiece {
	/** Never empty. */
	readonly text: string
	readonly marked: boolean
}

/**
 * Splits a text at spans, as a search result has them for its label, so that a template can mark them. Joined in
 * order, the pieces are the text itself. Spans are in UTF-16 units, in order, and don't overlap; what is outside the
 * text is left out. Cost: linear.
 *
 * @throws {TypeError} If `text` is not a string or `spans` is not an array.
 * @example
 * ```ts
 * import {highlight, search} from 'zorgwoorden'
 *
 * const [result] = search('sitokine')
 * highlight(result.label, result.spans) // => [{text: 'cy', marked: false}, {text: 'tokine', marked: true}]
 * ```
 */
export function highlight(text: string, spans: readonly Span[]): HighlightedPiece[] {
	expectString('text', text)
	expectArray('spans', spans)
	const edges = spans.flatMap(({start, end}) => [start, end])
	return [0, ...edges, text.length]
		.map((start, i, offsets) => ({text: text.slice(start, offsets[i + 1] ?? start), marked: i % 2 === 1}))
		.filter(piece => piece.text !== '')
}
