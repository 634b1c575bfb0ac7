import Fuse from 'fuse.js'
import type {Spelling} from './spelling.ts'

/**
 * How well fuse.js finds a query in each of a few spellings, by letters or by sound: 0 to 1, higher is better,
 * 0 where it finds nothing. Cost: linear in `spellings`, about 10 µs for each, so only ever for a short list.
 */
export function fuseScores(query: Spelling, spellings: readonly Spelling[]): number[] {
	const fuse = new Fuse(spellings, {keys: ['letters', 'key'], includeScore: true, ignoreLocation: true})
	const scores = spellings.map(() => 0)
	// fuse.js counts from 0 (perfect) to 1.
	for (const {refIndex, score = 1} of fuse.search({$or: [{letters: query.letters}, {key: query.key}]})) {
		scores[refIndex] = 1 - score
	}
	return scores
}
