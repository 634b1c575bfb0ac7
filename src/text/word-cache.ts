const SLOTS = 1 << 16
const MOST_WORDS = SLOTS >> 1
const POOL = 1 << 19
const LONGEST_WORD = 60
// Words that were made to share a slot would otherwise be tried one by one, by the thousand.
const MOST_TRIES = 16
const PRIME = 0x01000193

/**
 * Remembers what a word was read as, so that a text costs a look at each word and no more: words recur. The words are copied as
 * numbers, since a string cut from a text would keep the whole text alive. Bounded: when it is full it starts anew.
 */
export function createWordCache<Value extends {readonly length: number}>(
	read: (text: string, start: number, end: number) => Value,
): (text: string, start: number, end: number) => Value {
	const slots = new Int32Array(SLOTS)
	const pool = new Uint16Array(POOL)
	const places = new Int32Array(MOST_WORDS)
	let values: Value[] = []
	let used = 0

	return (text, start, end) => {
		const length = end - start
		if (length > LONGEST_WORD) return read(text, start, end)
		const first = hash(text, start, end)
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const slot = (first + tries) & (SLOTS - 1)
			const word = slots[slot] ?? 0
			if (word === 0) return remember(slot, text, start, read(text, start, end))
			const value = values[word - 1]
			if (value !== undefined && value.length === length && isSame(places[word - 1] ?? 0, text, start, end))
				return value
		}
		return read(text, start, end)
	}

	function isSame(place: number, text: string, start: number, end: number): boolean {
		const shift = place - start
		for (let index = start; index < end; index++) {
			if (pool[index + shift] !== text.charCodeAt(index)) return false
		}
		return true
	}

	function remember(slot: number, text: string, start: number, value: Value): Value {
		if (values.length === MOST_WORDS || used + LONGEST_WORD > POOL) {
			slots.fill(0)
			values = []
			used = 0
			return value
		}
		places[values.length] = used
		values.push(value)
		slots[slot] = values.length
		for (let index = 0; index < value.length; index++) pool[used++] = text.charCodeAt(start + index)
		return value
	}
}

function hash(text: string, start: number, end: number): number {
	let sum = 0
	for (let index = start; index < end; index++) sum = Math.imul(sum ^ text.charCodeAt(index), PRIME)
	return sum ^ (sum >>> 15)
}
