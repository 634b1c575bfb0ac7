import {type Answer, bestPerConcept} from './answer.ts'
import type {SearchIndex} from './search-index.ts'
import {findSimilar} from './similar.ts'
import {soundQuery} from './sounded-word.ts'

/** With fewer letters, too many labels are like a query. */
const longQuery = 5

/**
 * Returns what answers a query that is still being typed, best first: what it is, from the first letter what begins
 * with it, and from the fifth, if nothing does, what is like it or begins with something like it.
 */
export function completeQuery(index: SearchIndex, typed: string): Answer[] {
	const query = soundQuery(typed)
	const whole = bestPerConcept(index.whole(typed))
	const concepts = new Set(whole.map(({label}) => label.conceptIndex))
	const beginning = index.completions(query.letters).filter(({label}) => !concepts.has(label.conceptIndex))
	if (whole.length + beginning.length > 0) return [...whole, ...beginning]
	return query.letters.length < longQuery
		? []
		: bestPerConcept(findSimilar(query, index.candidates(query), 'typing'))
}
