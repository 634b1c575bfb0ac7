import type {Context} from '../engine/ambiguous-labels.ts'
import type {MarkCandidate} from './find-in-block.ts'

/** The candidates of a block, after the whole document has decided what ambiguous labels mean. */
export interface SettledCandidates<N> {
	/** Those that name a concept, with only the concepts that they mean. */
	readonly candidates: readonly MarkCandidate<N>[]
	/** Those that name none. */
	readonly passedOver: readonly MarkCandidate<N>[]
}

/** Decides for the candidates of a block whether ambiguous labels mean their concepts. What is marked stays so. */
export function settleAmbiguous<N>(
	given: readonly MarkCandidate<N>[],
	context: Context,
): SettledCandidates<N> {
	if (given.every(({ambiguous}) => ambiguous.length === 0)) return {candidates: given, passedOver: []}
	const candidates: MarkCandidate<N>[] = []
	const passedOver: MarkCandidate<N>[] = []
	for (const candidate of given) {
		const {isMarked, ambiguous} = candidate
		const concepts = candidate.concepts.filter(
			concept => isMarked || !ambiguous.includes(concept) || context.means(concept),
		)
		if (concepts.length > 0) candidates.push({...candidate, concepts})
		else passedOver.push(candidate)
	}
	return {candidates, passedOver}
}
