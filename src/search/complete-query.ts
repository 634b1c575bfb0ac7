import {type Answer, bestPerConcept} from './answer.ts'
import type {SearchIndex} from './search-index.ts'
import {findSimilar} from './similar.ts'
import {soundQuery} from './sounded-word.ts'

/** With fewer letters, too many labels are like a query. */
const longQuery = 5

/**
 * Returns what answers a query that is still being typed, best first: from the first letter what begins with it; if
 * nothing does, what it is (*thrombocyt*), and from the fifth letter what is like it or begins with something like it.
 */
export function completeQuery(index: SearchIndex, typed: string): Iterable<Answer> {
	const query = soundQuery(typed)
	if (index.completions.first(query.letters)) return index.completions.all(query.letters)
	const whole = bestPerConcept(index.whole(typed))
	if (whole.length > 0 || query.letters.length < longQuery) return whole
	return bestPerConcept(findSimilar(query, index.candidates(query), 'typing'))
}
