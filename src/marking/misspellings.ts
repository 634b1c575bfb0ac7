import type {Concept} from '../glossary/concept.ts'
import type {Slip} from '../misspelling/index.ts'
import type {Span} from '../text/span.ts'
import type {Leaf, Prose} from './inline-text.ts'
import {createLeavesIn} from './node-range.ts'
import {createTouches} from './overlaps.ts'

/** A misspelt term in a tree. */
interface SlipSight<N> {
	readonly match: Slip
	readonly text: string
	/** What the words may mean, without what the author's comments switched off here. */
	readonly concepts: readonly Concept[]
	readonly leaves: readonly Leaf<N>[]
}

/**
 * The misspelt terms in one block, in order; `closed` are spans of its text to leave alone, in order. Those that are not
 * wholly in text that may be marked are left out: code and links are not prose.
 */
export function checkSpelling<N>(
	prose: Prose<N>,
	closed: readonly Span[],
	check: (text: string) => readonly Slip[],
): SlipSight<N>[] {
	const leavesIn = createLeavesIn(prose)
	const isClosed = createTouches(closed)
	return check(prose.text).flatMap(match => {
		const leaves = leavesIn(match)
		const concepts = match.concepts.filter(({id}) => !leaves[0]?.muted.has(id))
		return isClosed(match) || leaves.some(leaf => !leaf.open) || concepts.length === 0
			? []
			: {match, text: prose.text.slice(match.start, match.end), concepts, leaves}
	})
}
