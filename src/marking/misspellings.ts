import type {Concept} from '../glossary/concept.ts'
import type {Misspelling} from '../misspelling/index.ts'
import type {Span} from '../text/span.ts'
import type {InlineText, Leaf} from './inline-text.ts'
import {createLeavesIn} from './node-range.ts'
import {createOverlaps} from './overlaps.ts'

/** A misspelt term in a tree. */
interface TreeMisspelling<N> {
	readonly match: Misspelling
	readonly text: string
	/** What the words may mean, without what the author's comments switched off here. */
	readonly concepts: readonly Concept[]
	readonly leaves: readonly Leaf<N>[]
}

/**
 * The misspelt terms in one block, in order; `closed` are spans of its text to leave alone, in order. Those that are not
 * wholly in text that may be marked are left out: code and links are not prose.
 */
export function findMisspellings<N>(
	prose: InlineText<N>,
	protectedSpans: readonly Span[],
	check: (text: string) => readonly Misspelling[],
): TreeMisspelling<N>[] {
	const leavesIn = createLeavesIn(prose)
	const isProtected = createOverlaps(protectedSpans)
	return check(prose.text).flatMap(match => {
		const leaves = leavesIn(match)
		const concepts = match.concepts.filter(({id}) => !leaves[0]?.muted.has(id))
		return isProtected(match) || leaves.some(leaf => !leaf.isMarkable) || concepts.length === 0
			? []
			: {match, text: prose.text.slice(match.start, match.end), concepts, leaves}
	})
}
