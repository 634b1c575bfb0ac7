import type {Nodes, PhrasingContent} from 'mdast'
import type {InlineText} from '../marking/inline-text.ts'
import type {Span} from '../text/span.ts'
import type {FoundList} from '../word-list/find.ts'

/**
 * Creates functions that say what is left alone in a document, besides what is never marked: whole blocks,
 * which are parts of its word lists, and spans of the text of a block, in order. Those are the lines of a
 * word list that shares a paragraph with other text, and `[[wikilinks]]`, which a later plugin may parse.
 */
export function createProtected(lists: readonly FoundList[]) {
	const lineRanges = new Map<object, {from: number; to: number}>()
	for (const {node, from, to} of lists.flatMap(({parts}) => parts)) lineRanges.set(node, {from, to})
	return {
		isProtected(node: Nodes): boolean {
			const range = lineRanges.get(node)
			return range !== undefined && range.from === 0 && range.to === Infinity
		},
		protectedSpans({block, text}: InlineText<PhrasingContent>): Span[] {
			const range = lineRanges.get(block)
			if (!range && !text.includes('[[')) return []
			const links = [...text.matchAll(/\[\[[^[\]]*\]\]/g)]
			const spans = links.map(({0: link, index}) => ({start: index, end: index + link.length}))
			if (range) spans.push({start: offsetOf(text, range.from), end: offsetOf(text, range.to)})
			return spans.sort((a, b) => a.start - b.start)
		},
	}
}

/**
 * Returns the offset of the start of a line, counted from 0; the end of the text if there are fewer lines.
 */
function offsetOf(text: string, line: number): number {
	let offset = 0
	for (let count = 0; count < line; count++) {
		const end = text.indexOf('\n', offset)
		if (end < 0) return text.length
		offset = end + 1
	}
	return offset
}
