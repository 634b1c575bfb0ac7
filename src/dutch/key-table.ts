const PRIME = 0x01000193
const FIRST_SIZE = 1 << 10

/** Numbers by spelling key, at some twenty bytes a key, however many there are: keys are not kept, only a hash of each. */
export interface KeyTable {
	/** Whether the key was new. A number is kept once for a key. */
	add(key: string, number: number): boolean
	/** The numbers of a key, in order; seldom also one of another key, so that whoever asks must verify. */
	get(key: string): number[]
}

/** Makes an empty table. A look-up costs the letters of the key, and a look at the few entries behind its place. */
export function createKeyTable(): KeyTable {
	let hashes = new Int32Array(FIRST_SIZE)
	// One more than the number, so that nought is a free place.
	let numbers = new Int32Array(FIRST_SIZE)
	let used = 0

	return {
		add(key, number) {
			if (used * 2 > hashes.length) grow()
			const code = hash(key)
			let isNew = true
			let place = code & (hashes.length - 1)
			for (; numbers[place] !== 0; place = next(place)) {
				if (hashes[place] !== code) continue
				if (numbers[place] === number + 1) return false
				isNew = false
			}
			put(place, code, number + 1)
			return isNew
		},
		get(key) {
			const code = hash(key)
			const found: number[] = []
			for (let place = code & (hashes.length - 1); numbers[place] !== 0; place = next(place))
				if (hashes[place] === code) found.push((numbers[place] ?? 0) - 1)
			return found.sort((a, b) => a - b)
		},
	}

	function grow(): void {
		const [oldHashes, oldNumbers] = [hashes, numbers]
		hashes = new Int32Array(oldHashes.length * 2)
		numbers = new Int32Array(oldHashes.length * 2)
		used = 0
		oldHashes.forEach((code, old) => {
			if (oldNumbers[old] === 0) return
			let place = code & (hashes.length - 1)
			while (numbers[place] !== 0) place = next(place)
			put(place, code, oldNumbers[old] ?? 0)
		})
	}

	function put(place: number, code: number, number: number): void {
		hashes[place] = code
		numbers[place] = number
		used++
	}

	function next(place: number): number {
		return (place + 1) & (hashes.length - 1)
	}
}

function hash(key: string): number {
	let sum = 0
	for (let letter = 0; letter < key.length; letter++) sum = Math.imul(sum ^ key.charCodeAt(letter), PRIME)
	return sum ^ (sum >>> 15)
}
