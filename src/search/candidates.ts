/**
 * Creates a function that finds, among many sound keys, those that share most letter pairs with another key.
 * The keys are indexed at once, in time and memory linear in their letters.
 *
 * The returned function takes a key and returns the indexes of at most `count` keys, most similar first,
 * equals in the order of `keys`. Cost: linear in the number of keys that share a pair, and so in the
 * glossary, but no two keys are compared letter by letter.
 *
 * `sitokine` (cytokine) has the pairs ␣s, si, it, to, ok, ki, in, ne, of which ␣ is the start. The key
 * `sitok` of a query that is still being typed has the first five of them.
 */
export function createCandidates(keys: readonly string[]): (key: string, count: number) => number[] {
	const keysWithPair = new Map<string, number[]>()
	const pairCounts = new Uint16Array(keys.length)
	for (const [keyIndex, key] of keys.entries()) {
		const pairs = pairsOf(key)
		pairCounts[keyIndex] = pairs.size
		for (const pair of pairs) {
			const withPair = keysWithPair.get(pair)
			if (withPair) withPair.push(keyIndex)
			else keysWithPair.set(pair, [keyIndex])
		}
	}
	return (key, count) => {
		const pairs = pairsOf(key)
		const sharedCounts = new Uint16Array(keys.length)
		const sharing: number[] = []
		for (const pair of pairs) {
			for (const keyIndex of keysWithPair.get(pair) ?? []) {
				if (sharedCounts[keyIndex] === 0) sharing.push(keyIndex)
				sharedCounts[keyIndex] = (sharedCounts[keyIndex] ?? 0) + 1
			}
		}
		return highest(sharing, count, keyIndex =>
			pairSimilarity(sharedCounts[keyIndex] ?? 0, pairs.size, pairCounts[keyIndex] ?? 0),
		)
	}
}

/** Returns the distinct pairs of neighbouring letters, of which the first is a space for the start. */
function pairsOf(key: string): Set<string> {
	const pairs = new Set<string>()
	const padded = ` ${key}`
	for (let i = 1; i < padded.length; i++) pairs.add(padded.slice(i - 1, i + 1))
	return pairs
}

/**
 * 0 to 1: how many of all pairs are shared (Dice) or, while a query is being typed, how many of its pairs
 * are.
 */
function pairSimilarity(shared: number, query: number, label: number): number {
	return Math.max((2 * shared) / (query + label), (0.8 * shared) / query)
}

/** Returns the `count` indexes of highest similarity. Uses buckets, so that not all of them are sorted. */
function highest(indexes: number[], count: number, similarityOf: (index: number) => number): number[] {
	const bucketCount = 256
	const bucketOf = (index: number) => Math.round(similarityOf(index) * (bucketCount - 1))
	const buckets = Array.from({length: bucketCount}, (): number[] => [])
	for (const index of indexes) buckets[bucketOf(index)]?.push(index)
	const chosen: number[] = []
	for (let i = bucketCount - 1; i >= 0 && chosen.length < count; i--) {
		chosen.push(...(buckets[i] ?? []).sort((a, b) => a - b).slice(0, count - chosen.length))
	}
	return chosen
}
