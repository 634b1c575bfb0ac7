import type {Concept, Match} from '../index.ts'
import {createParser} from '../markdown/processor.ts'
import {findOccurrences} from '../remark/index.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'

/**
 * A match in the visible text of a Markdown document, with its offsets in the source, or `null` if they can't
 * be proven.
 */
export interface PlacedMatch extends Pick<Match, 'kind' | 'label'> {
	readonly text: string
	readonly concepts: readonly Concept[]
	readonly start: number | null
	readonly end: number | null
}

/**
 * Creates a function that finds terms in Markdown (with GFM and front matter) where the plugin would mark
 * them: in running text, across inline nodes, and not in headings, links, code, word lists and the like. Terms
 * that a mark would split are found too. Matches are in document order.
 */
export function createMarkdownReader(concepts: readonly Concept[]): (source: string) => PlacedMatch[] {
	const parser = createParser().freeze()

	return source => {
		// The parser skips a byte order mark, and its offsets start after it.
		const file = withoutByteOrderMark(source)
		const skipped = source.length - file.length
		const inSource = (offset: number | undefined) => (offset === undefined ? null : offset + skipped)
		return findOccurrences(parser.parse(file), {concepts, file}).map(
			({text, match: {kind, label}, concepts, position}) => ({
				text,
				kind,
				label,
				concepts,
				start: inSource(position?.start.offset),
				end: inSource(position?.end.offset),
			}),
		)
	}
}
