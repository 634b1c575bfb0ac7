import Fuse from 'fuse.js/basic'
import type {SoundedLabel} from './sounded-word.ts'

/**
 * Returns how well fuse.js finds a query in each of a few spellings, by letters or by sound: 0 to 1, higher
 * is better, 0 where it finds nothing. Cost: linear in `spellings`, about 10 µs each, so only for short
 * lists.
 */
export function fuseScores(query: SoundedLabel, spellings: readonly SoundedLabel[]): number[] {
	const byLetters = distances('letters', query, spellings)
	const byKey = distances('key', query, spellings)
	return spellings.map((_, index) => {
		const letters = byLetters.get(index)
		const key = byKey.get(index)
		if (letters === undefined && key === undefined) return 0
		// As fuse.js combines two keys of equal weight. Its basic build can't search for two strings at once.
		return 1 - Math.sqrt((letters ?? 1) * (key ?? 1))
	})
}

/** Returns the distance of each spelling that fuse.js finds, by its index: 0 (perfect) to 1. */
function distances(
	field: 'letters' | 'key',
	query: SoundedLabel,
	spellings: readonly SoundedLabel[],
): Map<number, number> {
	const fuse = new Fuse(spellings, {keys: [field], includeScore: true, ignoreLocation: true})
	return new Map(fuse.search(query[field]).map(({refIndex, score = 1}) => [refIndex, score]))
}
