import type {Concept} from '../glossary/concept.ts'
import type {Misspelling} from '../misspelling/index.ts'
import type {Span} from '../text/span.ts'
import type {InlineText, Leaf} from './inline-text.ts'
import {createLeavesIn} from './node-range.ts'
import {createOverlaps} from './overlaps.ts'

/** A misspelt term in a tree. */
export interface TreeMisspelling<N> {
	readonly match: Misspelling
	readonly text: string
	/** The concepts that may be meant, except those that an author's comment has switched off here. */
	readonly concepts: readonly Concept[]
	readonly leaves: readonly Leaf<N>[]
}

/**
 * Finds the misspelt terms in one block, in order. `protectedSpans` are spans of its text, in order, that are
 * skipped. Misspellings that are not entirely in markable text are left out, such as those in code and links.
 */
export function findMisspellings<N>(
	inlineText: InlineText<N>,
	protectedSpans: readonly Span[],
	misspellingsOf: (text: string) => readonly Misspelling[],
): TreeMisspelling<N>[] {
	const leavesIn = createLeavesIn(inlineText)
	const isProtected = createOverlaps(protectedSpans)
	return misspellingsOf(inlineText.text).flatMap(match => {
		const leaves = leavesIn(match)
		const concepts = match.concepts.filter(({id}) => !leaves[0]?.muted.has(id))
		return isProtected(match) || leaves.some(leaf => !leaf.isMarkable) || concepts.length === 0
			? []
			: {match, text: inlineText.text.slice(match.start, match.end), concepts, leaves}
	})
}
