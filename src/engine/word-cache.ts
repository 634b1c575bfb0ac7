import {classAt, classOf, HYPHEN, LINE_END, OTHER, SPACE, SPACE_CODE, WORD} from '../text/characters.ts'
import {isAtLineEnd, nextWord, wordEnd} from '../text/words.ts'
import {childIndex, createWordTrie, isChild, NO_CELL, NO_SYMBOL, ROOT, ROOT_CELL, tagOf} from './word-trie.ts'

// The tags of words in the trie. Both tags of words without a term have the first bit.
const NO_TERM = 1
const TO_VISIT = 2
const NO_TERM_MAY_CONTINUE = 3
const MAX_WORDS = 1 << 15

/** What the cache has to know about a word. */
export interface Cacheable {
	/** Whether the word on its own has no match. */
	readonly hasNoTerm: boolean
	/** Whether the word may be the first half of a term that is broken over a line end. */
	readonly mayContinue: boolean
}

/** Analyses the word at a span of a text. */
export type AnalyseSpan<Value> = (text: string, start: number, end: number) => Value

/** Cache of analysed words. Repeated words cost one table step per letter. */
export interface WordCache<Value> {
	/** Returns the analysis of the word at a span, and computes it if it isn't cached. */
	readonly analyse: AnalyseSpan<Value>
	/**
	 * Calls `visit` for the words of a text in order, skipping the words that are known to have no term. Such a
	 * word is visited all the same if it may be part of something longer: next to a hyphen, or at a line end if
	 * it may continue on the next line (with `atLineEnds`: any word at a line end). `visit` returns the offset
	 * at which to continue.
	 */
	forEachWord(
		text: string,
		atLineEnds: boolean,
		visit: (start: number, end: number, value: Value) => number,
	): void
}

/**
 * Creates a cache of analysed words. Bounded: when it is full, it is emptied.
 *
 * Most words of a text are repeated, and few have anything to do with the glossary. So `forEachWord` doesn't
 * first find the end of a word and then look it up: it follows the trie of known words letter by letter, and
 * finds the end on the way. In "de arts belt de stamceldonor", once de, arts and belt are known to have no
 * term, those four words cost one step of the trie for each letter, and only stamceldonor is visited.
 */
export function createWordCache<Value extends Cacheable>(analyseNew: AnalyseSpan<Value>): WordCache<Value> {
	const trie = createWordTrie()
	// The number of a word in the trie is its index here.
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
		if (trie.isFull() || values.length === MAX_WORDS) {
			trie.clear()
			values = []
		}
		const noTermTag = value.mayContinue ? NO_TERM_MAY_CONTINUE : NO_TERM
		if (trie.add(text, start, end, value.hasNoTerm ? noTermTag : TO_VISIT, values.length)) values.push(value)
		return value
	}

	function forEachWord(
		text: string,
		atLineEnds: boolean,
		visit: (start: number, end: number, value: Value) => number,
	): void {
		// In locals, since a variable of a closure is loaded again for each letter.
		const {cells, symbols} = trie
		const {length} = text
		let start = nextWord(text, 0)
		while (start < length) {
			// A word after a hyphen is always visited (-ontvangers): no letter leads on from an absent cell.
			let cell = start > 0 && classAt(text, start - 1) === HYPHEN ? NO_CELL : ROOT_CELL
			let state = ROOT
			let index = start
			for (; index < length; index++) {
				const code = text.charCodeAt(index)
				const symbol = symbols[code] ?? NO_SYMBOL
				const next = childIndex(cell, symbol)
				const nextCell = cells[next] ?? NO_CELL
				if (isChild(nextCell, symbol)) {
					cell = nextCell
					state = next
				} else if (
					code === SPACE_CODE &&
					(tagOf(cell) & NO_TERM) !== 0 &&
					// Only if the next word follows directly: a soft hyphen after the space may belong to a line end.
					classOf(text.charCodeAt(index + 1)) === WORD
				) {
					// Nearly every word of a text ends here: known, without a term, and one space before the next.
					start = index + 1
					cell = ROOT_CELL
				} else break
			}
			const tag = tagOf(cell)
			const isKnown = tag !== 0 && isWordEnd(text, index)
			const mayContinue = atLineEnds || tag === NO_TERM_MAY_CONTINUE
			if (isKnown && tag !== TO_VISIT && !(mayContinue && isAtLineEnd(text, index))) {
				start = nextWord(text, index)
			} else {
				const end = isKnown ? index : wordEnd(text, start)
				const value = (isKnown ? valueAt(state) : undefined) ?? analyse(text, start, end)
				start = nextWord(text, visit(start, end, value))
			}
		}
	}
}

/** Whether a word certainly ends at an offset: no hyphen or apostrophe follows that might be part of it. */
function isWordEnd(text: string, index: number): boolean {
	if (index === text.length) return true
	const kind = classOf(text.charCodeAt(index)) || classAt(text, index)
	return kind === OTHER || kind === SPACE || kind === LINE_END
}
