import Fuse from 'fuse.js/basic'
import type {SoundedLabel} from './sounded-word.ts'

/**
 * How well fuse.js finds a query in each of a few spellings, by letters or by sound: 0 to 1, higher is better,
 * 0 where it finds nothing. Cost: linear in `spellings`, about 10 µs for each, so only ever for a short list.
 */
export function fuseScores(query: SoundedLabel, spellings: readonly SoundedLabel[]): number[] {
	const byLetters = distances('letters', query, spellings)
	const byKey = distances('key', query, spellings)
	return spellings.map((_, place) => {
		const letters = byLetters.get(place)
		const key = byKey.get(place)
		if (letters === undefined && key === undefined) return 0
		// As fuse.js joins what it finds by two keys of one weight; its basic build does not ask two things at once.
		return 1 - Math.sqrt((letters ?? 1) * (key ?? 1))
	})
}

/** By the place of each spelling that fuse.js finds: from 0, perfect, to 1. */
function distances(
	by: 'letters' | 'key',
	query: SoundedLabel,
	spellings: readonly SoundedLabel[],
): Map<number, number> {
	const fuse = new Fuse(spellings, {keys: [by], includeScore: true, ignoreLocation: true})
	return new Map(fuse.search(query[by]).map(({refIndex, score = 1}) => [refIndex, score]))
}
