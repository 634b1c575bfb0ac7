const SLOTS = 1 << 16
const MOST_WORDS = SLOTS >> 1
const POOL = 1 << 19
const LONGEST_WORD = 60

/**
 * Remembers what a word was read as, so that a text costs a look at each word and no more: words recur. The words are copied as
 * numbers, since a string cut from a text would keep the whole text alive. Bounded: when it is full it starts anew.
 */
export function createWordCache<Value>(
	read: (text: string, start: number, end: number) => Value,
): (text: string, start: number, end: number) => Value {
	const slots = new Int32Array(SLOTS)
	const pool = new Uint16Array(POOL)
	const places = new Int32Array(MOST_WORDS + 1)
	let values: Value[] = []
	let used = 0

	return (text, start, end) => {
		if (end - start > LONGEST_WORD) return read(text, start, end)
		let slot = hash(text, start, end) & (SLOTS - 1)
		for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
			const value = values[word - 1]
			if (value !== undefined && isSame(word, text, start, end)) return value
			slot = (slot + 1) & (SLOTS - 1)
		}
		const value = read(text, start, end)
		remember(slot, text, start, end, value)
		return value
	}

	function isSame(word: number, text: string, start: number, end: number): boolean {
		const place = places[word - 1] ?? 0
		if ((places[word] ?? 0) - place !== end - start) return false
		for (let index = start; index < end; index++) {
			if (pool[place + index - start] !== text.charCodeAt(index)) return false
		}
		return true
	}

	function remember(slot: number, text: string, start: number, end: number, value: Value): void {
		if (values.length === MOST_WORDS || used + LONGEST_WORD > POOL) {
			slots.fill(0)
			values = []
			used = 0
			return
		}
		values.push(value)
		slots[slot] = values.length
		for (let index = start; index < end; index++) pool[used++] = text.charCodeAt(index)
		places[values.length] = used
	}
}

function hash(text: string, start: number, end: number): number {
	let sum = end - start
	for (let index = start; index < end; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
	return sum ^ (sum >>> 15)
}
