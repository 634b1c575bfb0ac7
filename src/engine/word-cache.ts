import {classAt, classOf, HYPHEN, LINE_END, OTHER, SPACE, SPACE_CODE, WORD} from '../text/characters.ts'
import {isAtLineEnd, nextWord, wordEnd} from '../text/words.ts'
import {childIndex, createWordTrie, isChild, NO_CELL, NONE, ROOT, ROOT_CELL, tagOf} from './word-trie.ts'

// The marks of words in the tree.
const NO_TERM = 1
const TO_VISIT = 2
const NO_TERM_MAY_CONTINUE = 3
const MOST_WORDS = 1 << 15

/** What is known of a word. */
export interface Cacheable {
	/** Whether the word by itself holds nothing to find. */
	readonly hasNoTerm: boolean
	/** Whether the word may be the first half of what a line end broke. */
	readonly mayContinue: boolean
}

/** Reads the word that stands at a span of a text. */
export type AnalyseSpan<Value> = (text: string, start: number, end: number) => Value

/** Words that were read, so that a text costs a look at each letter and little more: words recur. */
export interface WordCache<Value> {
	/** What the word at a span was read as; it is read if that was not done. */
	readonly analyse: AnalyseSpan<Value>
	/**
	 * Goes through the words of a text in order and passes over those that are known as plain, but for one that may be part of something
	 * longer: beside a hyphen, and at a line end where it goes on, or where `atLineEnds` says that any word may. `meet` gets each word
	 * that is left, and tells from where to go on.
	 */
	forEachWord(
		text: string,
		atLineEnds: boolean,
		visit: (start: number, end: number, value: Value) => number,
	): void
}

/** Remembers what words were read as. Bounded: when it is full it starts anew. */
export function createWordCache<Value extends Cacheable>(analyseNew: AnalyseSpan<Value>): WordCache<Value> {
	const trie = createWordTrie()
	let values: Value[] = []

	return {analyse, forEachWord}

	function analyse(text: string, start: number, end: number): Value {
		return valueAt(trie.find(text, start, end)) ?? analyseAndStore(text, start, end)
	}

	function valueAt(state: number): Value | undefined {
		return state === ROOT ? undefined : values[trie.numbers[state] ?? 0]
	}

	function analyseAndStore(text: string, start: number, end: number): Value {
		const value = analyseNew(text, start, end)
		if (trie.isFull() || values.length === MOST_WORDS) {
			trie.clear()
			values = []
		}
		const plain = value.mayContinue ? NO_TERM_MAY_CONTINUE : NO_TERM
		if (trie.add(text, start, end, value.hasNoTerm ? plain : TO_VISIT, values.length)) values.push(value)
		return value
	}

	function forEachWord(
		text: string,
		atLineEnds: boolean,
		visit: (start: number, end: number, value: Value) => number,
	): void {
		// Kept at hand: what a closure holds is loaded anew for each letter.
		const {cells, symbols} = trie
		const {length} = text
		let start = nextWord(text, 0)
		while (start < length) {
			// A word behind a hyphen is to be met, so no letter leads on.
			let cell = start > 0 && classAt(text, start - 1) === HYPHEN ? NO_CELL : ROOT_CELL
			let state = ROOT
			let index = start
			for (; index < length; index++) {
				const code = text.charCodeAt(index)
				const symbol = symbols[code] ?? NONE
				const next = childIndex(cell, symbol)
				const nextCell = cells[next] ?? NO_CELL
				if (isChild(nextCell, symbol)) {
					cell = nextCell
					state = next
				} else if (
					code === SPACE_CODE &&
					(tagOf(cell) & NO_TERM) !== 0 &&
					// Nothing else: a soft hyphen behind the blank may belong to a line end.
					classOf(text.charCodeAt(index + 1)) === WORD
				) {
					start = index + 1
					cell = ROOT_CELL
				} else break
			}
			const tag = tagOf(cell)
			const isWhole = tag !== 0 && isWordEnd(text, index)
			const mayGoOn = atLineEnds || tag === NO_TERM_MAY_CONTINUE
			if (index === start && classAt(text, start) !== WORD) {
				start = nextWord(text, start)
			} else if (isWhole && tag !== TO_VISIT && !(mayGoOn && isAtLineEnd(text, index))) {
				start = nextWord(text, index)
			} else {
				const end = isWhole ? index : wordEnd(text, start)
				const value = (isWhole ? valueAt(state) : undefined) ?? analyse(text, start, end)
				start = nextWord(text, visit(start, end, value))
			}
		}
	}
}

/** Whether no word goes on here. */
function isWordEnd(text: string, index: number): boolean {
	if (index === text.length) return true
	const kind = classOf(text.charCodeAt(index)) || classAt(text, index)
	return kind === OTHER || kind === SPACE || kind === LINE_END
}
