import {classOf, LINE_END, OTHER, SPACE, WORD} from './characters.ts'
import {wordEnd} from './words.ts'

const SLOTS = 1 << 16
const MOST_WORDS = SLOTS >> 1
const POOL = 1 << 19
const LONGEST_WORD = 60
// Words that were made to share a slot would otherwise be tried one by one, by the thousand.
const MOST_TRIES = 16
const PRIME = 0x01000193

/** What a word was read as. */
export interface WordCache<Value> {
	/** For the word that begins at `start`: one pass over its letters finds its end too, which the value tells by its `length`. */
	at(text: string, start: number): Value
	/** For a stretch of text, read as one word. */
	between(text: string, start: number, end: number): Value
}

/**
 * Remembers what a word was read as, so that a text costs a look at each word and no more: words recur. The words are copied as
 * numbers, since a string cut from a text would keep the whole text alive. Bounded: when it is full it starts anew.
 */
export function createWordCache<Value extends {readonly length: number}>(
	read: (text: string, start: number, end: number) => Value,
): WordCache<Value> {
	const slots = new Int32Array(SLOTS)
	const pool = new Uint16Array(POOL)
	const places = new Int32Array(MOST_WORDS)
	let values: Value[] = []
	let used = 0

	return {
		at(text, start) {
			let sum = 0
			let end = start
			let kind = OTHER
			for (; end < text.length; end++) {
				const code = text.charCodeAt(end)
				kind = classOf(code)
				if (kind !== WORD) break
				sum = Math.imul(sum ^ code, PRIME)
			}
			// A hyphen and the like may go on; what has not been met before is left to whoever judges it.
			const isWhole = end === text.length || kind === SPACE || kind === OTHER || kind === LINE_END
			return isWhole ? find(text, start, end, sum) : between(text, start, wordEnd(text, start))
		},
		between,
	}

	function between(text: string, start: number, end: number): Value {
		let sum = 0
		for (let index = start; index < end; index++) sum = Math.imul(sum ^ text.charCodeAt(index), PRIME)
		return find(text, start, end, sum)
	}

	function find(text: string, start: number, end: number, sum: number): Value {
		const length = end - start
		if (length > LONGEST_WORD) return read(text, start, end)
		const first = sum ^ (sum >>> 15)
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
