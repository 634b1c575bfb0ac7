/**
 * Finds, among many sound keys, those that share most letter pairs with another key. The index is built by the call,
 * in time and memory linear in the letters of `keys`.
 *
 * The function returned gives at most `count` numbers of keys, the likeliest first; among equals the order
 * of `keys`. Cost: linear in the number of keys that share a pair, and so in the glossary; no key is compared.
 */
export function createCandidates(keys: readonly string[]): (key: string, count: number) => number[] {
	const keysWith = new Map<string, number[]>()
	const pairCounts = new Uint16Array(keys.length)
	for (const [number, key] of keys.entries()) {
		const pairs = pairsOf(key)
		pairCounts[number] = pairs.size
		for (const pair of pairs) {
			const known = keysWith.get(pair)
			if (known) known.push(number)
			else keysWith.set(pair, [number])
		}
	}
	return (key, count) => {
		const pairs = pairsOf(key)
		const shared = new Uint16Array(keys.length)
		const sharing: number[] = []
		for (const pair of pairs) {
			for (const number of keysWith.get(pair) ?? []) {
				if (shared[number] === 0) sharing.push(number)
				shared[number] = (shared[number] ?? 0) + 1
			}
		}
		return highest(sharing, count, number =>
			pairSimilarity(shared[number] ?? 0, pairs.size, pairCounts[number] ?? 0),
		)
	}
}

/** Neighbouring letters, the beginning counted as one. */
function pairsOf(key: string): Set<string> {
	const pairs = new Set<string>()
	const padded = ` ${key}`
	for (let i = 1; i < padded.length; i++) pairs.add(padded.slice(i - 1, i + 1))
	return pairs
}

/** 0 to 1: the share of all pairs that both have (Dice), or, for a beginning, of those of the query. */
function pairSimilarity(shared: number, query: number, label: number): number {
	return Math.max((2 * shared) / (query + label), (0.8 * shared) / query)
}

/** The `count` best of `numbers` by a value from 0 to 1, without sorting all of them. */
function highest(numbers: number[], count: number, value: (number: number) => number): number[] {
	const steps = 256
	const step = (number: number) => Math.round(value(number) * (steps - 1))
	const buckets = Array.from({length: steps}, (): number[] => [])
	for (const number of numbers) buckets[step(number)]?.push(number)
	const chosen: number[] = []
	for (let i = steps - 1; i >= 0 && chosen.length < count; i--) {
		chosen.push(...(buckets[i] ?? []).sort((a, b) => a - b).slice(0, count - chosen.length))
	}
	return chosen
}
