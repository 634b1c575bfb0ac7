/**
 * Creates a function that finds, among many sound keys, those that share most letter pairs with another key.
 * The keys are indexed at once, in time and memory linear in their letters.
 *
 * The returned function takes a key and returns the indexes of at most `count` keys, most similar first,
 * equals in the order of `keys`. Cost: linear in the glossary, but no two keys are compared letter by letter.
 *
 * `sitokine` (cytokine) has the pairs ␣s, si, it, to, ok, ki, in, ne, of which ␣ is the start. The key
 * `sitok` of a query that is still being typed has the first five of them.
 */
export function createCandidates(keys: readonly string[]): (key: string, count: number) => number[] {
	const keysWithPair = indexPairs(keys)
	const pairCounts = Uint16Array.from(keys, key => pairsOf(key).size)
	// Reused by all queries: new ones for each would cost more than the comparison.
	const sharedCounts = new Uint16Array(keys.length)
	const grades = new Uint8Array(keys.length)
	return (key, count) => {
		const pairs = pairsOf(key)
		sharedCounts.fill(0)
		for (const pair of pairs)
			for (const keyIndex of keysWithPair.get(pair) ?? [])
				sharedCounts[keyIndex] = (sharedCounts[keyIndex] ?? 0) + 1
		for (let i = 0; i < keys.length; i++)
			grades[i] = gradeOf(sharedCounts[i] ?? 0, pairs.size, pairCounts[i] ?? 0)
		return highest(grades, count)
	}
}

/** Returns the indexes of the keys that have each pair. */
function indexPairs(keys: readonly string[]): Map<string, Uint32Array> {
	const keysWithPair = new Map<string, number[]>()
	for (const [keyIndex, key] of keys.entries()) {
		for (const pair of pairsOf(key)) {
			const withPair = keysWithPair.get(pair)
			if (withPair) withPair.push(keyIndex)
			else keysWithPair.set(pair, [keyIndex])
		}
	}
	return new Map(Array.from(keysWithPair, ([pair, indexes]) => [pair, Uint32Array.from(indexes)]))
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

/** Returns the `count` indexes of the highest grades over 0, highest first, and equals in their order. */
function highest(grades: Uint8Array, count: number): number[] {
	const gradeCounts = new Uint32Array(MAX_GRADE + 1)
	for (const grade of grades) gradeCounts[grade] = (gradeCounts[grade] ?? 0) + 1
	let lowest = MAX_GRADE
	let better = 0
	while (lowest > 1 && better + (gradeCounts[lowest] ?? 0) < count) better += gradeCounts[lowest--] ?? 0
	const buckets = Array.from({length: MAX_GRADE + 1 - lowest}, (): number[] => [])
	for (let i = 0; i < grades.length; i++) {
		const grade = grades[i] ?? 0
		if (grade >= lowest) buckets[MAX_GRADE - grade]?.push(i)
	}
	return buckets.flat().slice(0, count)
}
