import {classAt, classOf, LINE_END, OTHER, SPACE} from '../text/characters.ts'
import {isAtBreak, isInitial, nextWord, wordEnd} from '../text/words.ts'
import {createWordTrie, SKIPPED} from './word-trie.ts'

// The tags of words in the trie.
const TO_VISIT = 2
const NO_TERM = SKIPPED
const NO_TERM_MAY_CONTINUE = SKIPPED | 2
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
	 * it may continue on the next line (with `atLineEnds`: any word at a line end), or as an initial (T.I.A.). `visit` returns the offset
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
	// The number of a word in the trie is its index here. No word has number 0.
	let values: (Value | undefined)[] = [undefined]

	return {analyse, forEachWord}

	function analyse(text: string, start: number, end: number): Value {
		return values[trie.find(text, start, end)] ?? analyseAndStore(text, start, end)
	}

	function analyseAndStore(text: string, start: number, end: number): Value {
		const value = analyseNew(text, start, end)
		if (trie.isFull() || values.length === MAX_WORDS) {
			trie.clear()
			values = [undefined]
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
		const stop = {start: 0, end: 0, tag: 0, number: 0}
		let next = nextWord(text, 0)
		while (next < text.length) {
			trie.follow(text, next, stop)
			const {start, tag, number} = stop
			const isKnown = tag !== 0 && isWordEnd(text, stop.end)
			const mayContinue = atLineEnds || tag === NO_TERM_MAY_CONTINUE
			let end = isKnown ? stop.end : wordEnd(text, start)
			if (
				!isKnown ||
				tag === TO_VISIT ||
				(mayContinue && (isAtBreak(text, end) || isInitial(text, start, end)))
			)
				end = visit(start, end, (isKnown ? values[number] : undefined) ?? analyse(text, start, end))
			next = nextWord(text, end)
		}
	}
}

/** Whether a word certainly ends at an offset: no hyphen or apostrophe follows that might be part of it. */
function isWordEnd(text: string, index: number): boolean {
	if (index === text.length) return true
	const kind = classOf(text.charCodeAt(index)) || classAt(text, index)
	return kind === OTHER || kind === SPACE || kind === LINE_END
}
