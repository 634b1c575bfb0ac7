import type {Nodes, PhrasingContent} from 'mdast'
import type {InlineText} from '../marking/inline-text.ts'
import type {Span} from '../text/span.ts'
import type {FoundList} from '../word-list/find.ts'

/**
 * Tells what is left alone of a document: blocks whole, and spans of a block's text, in order: the lines of a word list
 * that share a paragraph with other text, and `[[wikilinks]]`, which a later plugin may read.
 */
export function createProtected(lists: readonly FoundList[]) {
	const lines = new Map<object, {from: number; to: number}>()
	for (const {node, from, to} of lists.flatMap(({parts}) => parts)) lines.set(node, {from, to})
	return {
		isProtected(node: Nodes): boolean {
			const range = lines.get(node)
			return range !== undefined && range.from === 0 && range.to === Infinity
		},
		protectedSpans({block, text}: InlineText<PhrasingContent>): Span[] {
			const range = lines.get(block)
			if (!range && !text.includes('[[')) return []
			const links = [...text.matchAll(/\[\[[^[\]]*\]\]/g)]
			const spans = links.map(({0: link, index}) => ({start: index, end: index + link.length}))
			if (range) spans.push({start: offsetOf(text, range.from), end: offsetOf(text, range.to)})
			return spans.sort((a, b) => a.start - b.start)
		},
	}
}

/** Where a line begins; the end of the text for a line behind the last. */
function offsetOf(text: string, line: number): number {
	let offset = 0
	for (let count = 0; count < line; count++) {
		const end = text.indexOf('\n', offset)
		if (end < 0) return text.length
		offset = end + 1
	}
	return offset
}
