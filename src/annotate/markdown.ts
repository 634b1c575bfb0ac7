import type {PhrasingContent} from 'mdast'
import type {Match} from '../index.ts'
import {createParser} from '../markdown/processor.ts'
import type {InlineText, Leaf} from '../marking/inline-text.ts'
import {createPositionOf, type PositionOf} from '../marking/source-position.ts'
import {readMarkdown} from '../remark/read-markdown.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'

/**
 * A match in the visible text of a Markdown document, with its offsets in the source, or `null` if they can't
 * be proven.
 */
export interface PlacedMatch {
	readonly found: Match
	readonly text: string
	readonly start: number | null
	readonly end: number | null
}

/**
 * Creates a function that finds terms in Markdown (with GFM and front matter) where the plugin would mark
 * them: in running text, across inline nodes, and not in headings, links, code and the like. Matches are in
 * document order.
 */
export function createMarkdownReader(
	match: (text: string) => readonly Match[],
): (source: string) => PlacedMatch[] {
	const parser = createParser().freeze()

	return source => {
		const placed: PlacedMatch[] = []
		// The parser skips a byte order mark, and its offsets start after it.
		const body = withoutByteOrderMark(source)
		const skipped = source.length - body.length
		const positionOf = createPositionOf(body)
		const onText = (inlineText: InlineText<PhrasingContent>) => {
			for (const found of match(inlineText.text)) {
				const leaves = leavesOf(inlineText, found)
				if (leaves.some(({isMarkable}) => !isMarkable)) continue
				const text = inlineText.text.slice(found.start, found.end)
				placed.push({found, text, ...sourceOffsets(leaves, found, positionOf, skipped)})
			}
		}
		readMarkdown(parser.parse(body), {skip: () => false, protects: () => false, onText, onSection: () => {}})
		return placed
	}
}

/** The leaves that a match covers, found by binary search. */
function leavesOf({leaves}: InlineText<PhrasingContent>, {start, end}: Match): Leaf<PhrasingContent>[] {
	let low = 0
	let high = leaves.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((leaves[middle]?.end ?? 0) <= start) low = middle + 1
		else high = middle
	}
	const covered: Leaf<PhrasingContent>[] = []
	for (let leaf = leaves[low]; leaf !== undefined && leaf.start < end; leaf = leaves[++low])
		covered.push(leaf)
	return covered
}

/** The offsets of a match in the source; `skipped` is the length of the byte order mark. */
function sourceOffsets(
	leaves: readonly Leaf<PhrasingContent>[],
	{start, end}: Match,
	positionOf: PositionOf,
	skipped: number,
): {start: number | null; end: number | null} {
	const first = leaves[0]
	const last = leaves.at(-1)
	const from =
		first?.node.type === 'text'
			? positionOf(first.node, start - first.start, first.end - first.start)
			: undefined
	const to = last?.node.type === 'text' ? positionOf(last.node, 0, end - last.start) : undefined
	if (from?.start.offset === undefined || to?.end.offset === undefined) return {start: null, end: null}
	return {start: from.start.offset + skipped, end: to.end.offset + skipped}
}
