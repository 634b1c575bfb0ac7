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
	// Reused by all queries: arrays of this length for each would cost more than the comparison.
	const sharedCounts = new Uint16Array(keys.length)
	const sharing = new Uint32Array(keys.length)
	return (key, count) => {
		const pairs = pairsOf(key)
		let sharingCount = 0
		for (const pair of pairs) {
			for (const keyIndex of keysWithPair.get(pair) ?? []) {
				const shared = sharedCounts[keyIndex] ?? 0
				if (shared === 0) sharing[sharingCount++] = keyIndex
				sharedCounts[keyIndex] = shared + 1
			}
		}
		const indexes = sharing.subarray(0, sharingCount)
		const grades = Uint8Array.from(indexes, keyIndex =>
			gradeOf(sharedCounts[keyIndex] ?? 0, pairs.size, pairCounts[keyIndex] ?? 0),
		)
		for (const keyIndex of indexes) sharedCounts[keyIndex] = 0
		return highest(indexes, grades, count)
	}
}

/** Returns the distinct pairs of neighbouring letters, of which the first is a space for the start. */
function pairsOf(key: string): Set<string> {
	const pairs = new Set<string>()
	const padded = ` ${key}`
	for (let i = 1; i < padded.length; i++) pairs.add(padded.slice(i - 1, i + 1))
	return pairs
}

const MAX_GRADE = 255

/**
 * Returns how many of all pairs are shared (Dice) or, while a query is being typed, how many of its pairs are: 0 to
 * 255, so that they can be counted rather than sorted.
 */
function gradeOf(shared: number, query: number, label: number): number {
	return Math.round(MAX_GRADE * Math.max((2 * shared) / (query + label), (0.8 * shared) / query))
}

/** Returns the `count` indexes of the highest grades, highest first, and equals in their order. */
function highest(indexes: Uint32Array, grades: Uint8Array, count: number): number[] {
	const gradeCounts = new Uint32Array(MAX_GRADE + 1)
	for (const grade of grades) gradeCounts[grade] = (gradeCounts[grade] ?? 0) + 1
	let lowest = MAX_GRADE
	let better = 0
	while (lowest > 0 && better + (gradeCounts[lowest] ?? 0) < count) better += gradeCounts[lowest--] ?? 0
	const buckets = Array.from({length: MAX_GRADE + 1 - lowest}, (): number[] => [])
	for (let i = 0; i < indexes.length; i++)
		if ((grades[i] ?? 0) >= lowest) buckets[MAX_GRADE - (grades[i] ?? 0)]?.push(indexes[i] ?? 0)
	return buckets.flatMap(bucket => bucket.sort((a, b) => a - b)).slice(0, count)
}
