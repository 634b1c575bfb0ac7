import {isStableAt} from '../dutch/index.ts'
import {SPACE_CODE} from '../text/characters.ts'

// A label has about five forms, with twelve different prefixes between them. At ten bits each, about one
// answer in ten is a false positive.
const BITS_PER_LABEL = 128
const PRIME = 0x01000193
const END = 0x5bd1e995

/**
 * A Bloom filter over all prefixes of the spelling keys: no false negatives, about 10 % false positives, a
 * few nanoseconds per letter. It rules out nearly every word, so that only the few that remain are looked up.
 *
 * It is a bit array. Each prefix of a key sets the bit that its hash points at; the whole key also sets a bit
 * for its hash combined with `END`. The hash is computed letter by letter, so the hashes of all prefixes of a
 * word take one pass. After adding `stamcel` the bits of s, st, sta, …, stamcel are set. To ask where in
 * stamceltransplantatie a key may end, the same hashes are computed from its first letter: at stamcel the bit
 * of a whole key is set, so the key may end there, and at stamcelt the bit is not set, so no key continues.
 * If some other key has set that bit, it is a false positive.
 */
export interface PrefixFilter {
	add(key: string): void
	/** Adds the first letters of keys that are not added yet. */
	addStart(letters: string): void
	/** Whether a key may begin with these letters followed by `rest`. */
	mayStart(letters: string, rest: string): boolean
	/**
	 * The offsets at which a key that starts at letter `start` of a word may end, in ascending order. Takes the
	 * folded word and its aligned key.
	 */
	possibleEnds(folded: string, aligned: string, start: number): number[]
}

/** Creates an empty filter for the keys of this many labels. Memory: 16 to 32 bytes per label. */
export function createPrefixFilter(labels: number): PrefixFilter {
	const size = 2 ** Math.ceil(Math.log2(Math.max(1024, labels * BITS_PER_LABEL)))
	const bits = new Uint8Array(size >>> 3)

	return {
		add(key) {
			set(addLetters(key) ^ END)
		},
		addStart: addLetters,
		mayStart(letters, rest) {
			let hash = 0
			for (let i = 0; i < letters.length; i++) hash = extendHash(hash, letters.charCodeAt(i))
			for (let i = 0; i < rest.length && has(hash); i++) hash = extendHash(hash, rest.charCodeAt(i))
			return has(hash)
		},
		possibleEnds(folded, aligned, start) {
			const ends: number[] = []
			let hash = extendHash(0, (isFoldedAway(aligned, start) ? folded : aligned).charCodeAt(start))
			for (let i = start; i < folded.length; i++) {
				if (i > start && !isFoldedAway(aligned, i)) hash = extendHash(hash, aligned.charCodeAt(i))
				// If the term ended here, its last letters might be folded in another way than they are within the
				// word (p|h), so the hash says nothing yet.
				const isStable = isStableAt(folded, i)
				if (!isStable || has(hash ^ END)) ends.push(i + 1)
				if (isStable && !has(hash)) break
			}
			return ends
		},
	}

	/** Sets the bit of each prefix of a key, and returns the hash of the key. */
	function addLetters(key: string): number {
		let hash = 0
		for (let i = 0; i < key.length; i++) {
			hash = extendHash(hash, key.charCodeAt(i))
			set(hash)
		}
		return hash
	}

	function has(hash: number): boolean {
		const bit = scatter(hash) & (size - 1)
		return (((bits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1
	}

	function set(hash: number): void {
		const bit = scatter(hash) & (size - 1)
		bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
	}
}

/** Computes the hash of a prefix that is one letter longer: the step of FNV-1a. */
function extendHash(hash: number, code: number): number {
	return Math.imul(hash ^ code, PRIME)
}

/** Mixes the high bits of a hash into the low ones, which select the bit. */
function scatter(hash: number): number {
	return hash ^ (hash >>> 15)
}

/**
 * Whether a letter is the second of a pair that is folded to one (th), for which the aligned key has a space.
 */
function isFoldedAway(aligned: string, index: number): boolean {
	return aligned.charCodeAt(index) === SPACE_CODE
}
