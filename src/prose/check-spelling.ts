import type {Concept} from '../concept.ts'
import type {Slip} from '../spelling.ts'
import type {Span} from '../text/span.ts'
import {leavesIn} from './place.ts'
import type {Leaf, Prose} from './prose.ts'

/** A misspelt term in a tree. */
interface SlipSight<N> {
	readonly slip: Slip
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
	let next = 0
	return check(prose.text).flatMap(slip => {
		while ((closed[next]?.end ?? Infinity) <= slip.start) next++
		const leaves = leavesIn(prose, slip)
		const concepts = slip.concepts.filter(({id}) => !leaves[0]?.muted.has(id))
		const isClosed = (closed[next]?.start ?? Infinity) < slip.end || leaves.some(leaf => !leaf.open)
		return isClosed || concepts.length === 0
			? []
			: {slip, text: prose.text.slice(slip.start, slip.end), concepts, leaves}
	})
}
