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
	const pairsOfKeys = keys.map(distinctPairs)
	const keysWithPair = indexPairs(pairsOfKeys)
	const pairCounts = Uint16Array.from(pairsOfKeys, pairs => pairs.length)
	// Reused by all queries: new ones for each would cost more than the comparison.
	const sharedCounts = new Uint16Array(keys.length)
	const grades = new Uint8Array(keys.length)
	return (key, count) => {
		const pairs = distinctPairs(key)
		sharedCounts.fill(0)
		for (const pair of pairs)
			for (const keyIndex of keysWithPair(pair)) sharedCounts[keyIndex] = (sharedCounts[keyIndex] ?? 0) + 1
		for (let i = 0; i < keys.length; i++)
			grades[i] = gradeOf(sharedCounts[i] ?? 0, pairs.length, pairCounts[i] ?? 0)
		return highest(grades, count)
	}
}

/** Five bits for each of two letters: a to z each have their own, a figure shares those of a letter. */
const PAIR_COUNT = 1 << 10

/** Returns the distinct pairs of neighbouring letters, the start and the first letter among them. */
function distinctPairs(key: string): number[] {
	const pairs: number[] = []
	let previous = 0
	for (let i = 0; i < key.length; i++) {
		const letter = key.charCodeAt(i) & 31
		const pair = (previous << 5) | letter
		if (!pairs.includes(pair)) pairs.push(pair)
		previous = letter
	}
	return pairs
}

/** Returns a function that returns the indexes of the keys that have a pair. All lists are in one array. */
function indexPairs(pairsOfKeys: readonly (readonly number[])[]): (pair: number) => Uint32Array {
	const ends = new Uint32Array(PAIR_COUNT)
	for (const pairs of pairsOfKeys) for (const pair of pairs) ends[pair] = (ends[pair] ?? 0) + 1
	let total = 0
	for (let pair = 0; pair < PAIR_COUNT; pair++) {
		const count = ends[pair] ?? 0
		ends[pair] = total
		total += count
	}
	const starts = ends.slice()
	const indexes = new Uint32Array(total)
	pairsOfKeys.forEach((pairs, keyIndex) => {
		for (const pair of pairs) {
			const end = ends[pair] ?? 0
			indexes[end] = keyIndex
			ends[pair] = end + 1
		}
	})
	return pair => indexes.subarray(starts[pair], ends[pair])
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
