import {BLANK, classAt, classOf, HYPHEN, LINE_END, OTHER, SPACE, WORD} from '../text/characters.ts'
import {endsLine, nextWord, wordEnd} from '../text/words.ts'
import {createWordTree, holds, markOf, NO_CELL, NONE, placeBehind, ROOT, ROOT_CELL} from './word-trie.ts'

// The marks of words in the tree.
const PLAIN = 1
const TO_BE_MET = 2
const PLAIN_AND_GOES_ON = 3
const MOST_WORDS = 1 << 15

/** What is known of a word. */
export interface Known {
	/** Whether the word by itself holds nothing to find. */
	readonly isPlain: boolean
	/** Whether the word may be the first half of what a line end broke. */
	readonly mayGoOn: boolean
}

/** Reads the word that stands at a span of a text. */
export type ReadWord<Value> = (text: string, start: number, end: number) => Value

/** Words that were read, so that a text costs a look at each letter and little more: words recur. */
export interface KnownWords<Value> {
	/** What the word at a span was read as; it is read if that was not done. */
	readonly read: ReadWord<Value>
	/**
	 * Goes through the words of a text in order and passes over those that are known as plain, but for one that may be part of something
	 * longer: beside a hyphen, and at a line end where it goes on, or where `atLineEnds` says that any word may. `meet` gets each word
	 * that is left, and tells from where to go on.
	 */
	scan(text: string, atLineEnds: boolean, meet: (start: number, end: number, value: Value) => number): void
}

/** Remembers what words were read as. Bounded: when it is full it starts anew. */
export function createKnownWords<Value extends Known>(readNew: ReadWord<Value>): KnownWords<Value> {
	const tree = createWordTree()
	let values: Value[] = []

	return {read, scan}

	function read(text: string, start: number, end: number): Value {
		return valueAt(tree.find(text, start, end)) ?? learn(text, start, end)
	}

	function valueAt(place: number): Value | undefined {
		return place === ROOT ? undefined : values[tree.numbers[place] ?? 0]
	}

	function learn(text: string, start: number, end: number): Value {
		const value = readNew(text, start, end)
		if (tree.isFull() || values.length === MOST_WORDS) {
			tree.clear()
			values = []
		}
		const plain = value.mayGoOn ? PLAIN_AND_GOES_ON : PLAIN
		if (tree.add(text, start, end, value.isPlain ? plain : TO_BE_MET, values.length)) values.push(value)
		return value
	}

	function scan(
		text: string,
		atLineEnds: boolean,
		meet: (start: number, end: number, value: Value) => number,
	): void {
		// Kept at hand: what a closure holds is loaded anew for each letter.
		const {cells, symbols} = tree
		const {length} = text
		let start = nextWord(text, 0)
		while (start < length) {
			// A word behind a hyphen is to be met, so no letter leads on.
			let cell = start > 0 && classAt(text, start - 1) === HYPHEN ? NO_CELL : ROOT_CELL
			let place = ROOT
			let index = start
			for (; index < length; index++) {
				const code = text.charCodeAt(index)
				const symbol = symbols[code] ?? NONE
				const next = placeBehind(cell, symbol)
				const cellBehind = cells[next] ?? NO_CELL
				if (holds(cellBehind, symbol)) {
					cell = cellBehind
					place = next
				} else if (
					code === BLANK &&
					(markOf(cell) & PLAIN) !== 0 &&
					// Nothing else: a soft hyphen behind the blank may belong to a line end.
					classOf(text.charCodeAt(index + 1)) === WORD
				) {
					start = index + 1
					cell = ROOT_CELL
				} else break
			}
			const mark = markOf(cell)
			const isWhole = mark !== 0 && isEnd(text, index)
			const mayGoOn = atLineEnds || mark === PLAIN_AND_GOES_ON
			if (index === start && classAt(text, start) !== WORD) {
				start = nextWord(text, start)
			} else if (isWhole && mark !== TO_BE_MET && !(mayGoOn && endsLine(text, index))) {
				start = nextWord(text, index)
			} else {
				const end = isWhole ? index : wordEnd(text, start)
				const value = (isWhole ? valueAt(place) : undefined) ?? read(text, start, end)
				start = nextWord(text, meet(start, end, value))
			}
		}
	}
}

/** Whether no word goes on here. */
function isEnd(text: string, index: number): boolean {
	if (index === text.length) return true
	const kind = classOf(text.charCodeAt(index)) || classAt(text, index)
	return kind === OTHER || kind === SPACE || kind === LINE_END
}
