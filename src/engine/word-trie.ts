import {classAt, classOf, HYPHEN, mayBeInWord, SPACE_CODE, WORD} from '../text/characters.ts'

/** The tag bit of words that `follow` passes over. */
export const SKIPPED = 1

// The symbol of a UTF-16 unit that no stored word has. No transition has it.
const NO_SYMBOL = 255
// The index of the root: the state before the first letter.
const ROOT = 0
// Block 0 stays empty apart from the root: a state without children has base 0, and finds no child there.
const BLOCK = 256
const CELL_COUNT = 1 << 18
const MAX_WORD_LENGTH = 60
// Latin letters, the accents that combine with them, and Greek. Other scripts would use up the symbols.
const LAST_LETTER = 0x3ff
const TAG_SHIFT = 8
const TAG_MASK = 3
const BASE_SHIFT = 10
// An absent state.
const NO_CELL = 0
// The cell of the root. Its children have block 1 to themselves and never move, so it is constant.
const ROOT_CELL = BLOCK << BASE_SHIFT

/** Where a trie stopped following a text. */
export interface Stop {
	/** The start of the word. */
	start: number
	/** Where no stored word continues. */
	end: number
	/** The tag of the stored word from `start` to `end`; 0 if there is none. */
	tag: number
	/** Its number; any number if the tag is 0. */
	number: number
}

/**
 * A map from words to numbers, as a trie in a double array (Aoe 1989). Following a letter takes one array
 * read, and a state takes four bytes, so that the words of a whole text stay in the processor's cache.
 *
 * In a trie, words share their prefixes: cel and cellen are one path, c → e → l → l → e → n, with two states
 * marked as the end of a word. Here each state is a cell of one large array, and its transitions are not
 * stored at all but computed:
 *
 * - Every UTF-16 unit in use has a small number, its symbol: c = 1, e = 2, l = 3, n = 4, by first use.
 * - Every state with children has a base, a number that no other state has. The child under a symbol is at
 *   index `base ^ symbol`.
 * - A cell contains the symbol that leads to it. If the cell at `base ^ symbol` has that symbol, it is the
 *   child. If it is empty, or has another symbol and so belongs to another state, the child is absent. Since
 *   no two states share a base, the same symbol never leads from two states to one cell.
 *
 * To look up cel: the root has base 256, so c is at 256 ^ 1 = 257. If cell 257 has symbol 1 and, say, base
 * 600, then e is at 600 ^ 2 = 602, and so on. If no stored word starts with cn, the cell at 600 ^ 4 = 604 is
 * empty or has another symbol than 4.
 *
 * When a word is added and the index of a new child is occupied, all children of its parent move to a new
 * base with room for them. The symbol only changes the last eight bits of an index, so the children of a
 * state are in one block of 256.
 *
 * A cell is an integer. From the lowest bit: eight bits for the symbol, two for the tag of the word that ends
 * here, 18 for the base.
 */
export interface WordTrie {
	/** Returns the number of a word, or 0. */
	find(text: string, start: number, end: number): number
	/**
	 * Adds a word with a tag of 1 to 3 and a number of 1 or more, or replaces them. Returns `false` if the word
	 * can't be stored: it is too long or in another script, or the trie is full.
	 */
	add(text: string, start: number, end: number, tag: number, number: number): boolean
	/**
	 * Follows a text letter by letter from the start of a word, until no stored word continues, and writes into
	 * `stop` where that is. On the way it passes over words whose tag has the bit `SKIPPED`, if one space and a
	 * letter follow them. A word after a hyphen is not followed: the stop is at its start. Cost: one array read
	 * per letter. (It fills an object of the caller, since a text has a stop every few words: calling a function
	 * for each took 3 to 8 % longer.)
	 */
	follow(text: string, from: number, stop: Stop): void
	/** Whether there may be no room for another word. */
	isFull(): boolean
	clear(): void
}

/** Creates an empty trie. Memory: 1.9 MB at most; pages that are never touched take none. */
export function createWordTrie(): WordTrie {
	// The symbol of each UTF-16 unit: 1 to 254 for those that some word has, else `NO_SYMBOL`.
	const symbols = new Uint8Array(0x10000).fill(NO_SYMBOL)
	const cells = new Int32Array(CELL_COUNT)
	// The number of the word that ends at an index.
	const numbers = new Uint16Array(CELL_COUNT)
	// Which bases are in use.
	const taken = new Uint8Array(CELL_COUNT)
	let symbolCount = 0
	// Where to look for room for an only child. Only moves forward: skipped and vacated cells stay empty.
	let nextFreeCell = 2 * BLOCK
	// The highest index in use.
	let highest = 2 * BLOCK
	// Where to look for a base for several children, up to the end of its block. Only moves forward too.
	let nextFreeBase = 2 * BLOCK
	reset()

	return {find, add, follow, isFull, clear}

	function find(text: string, start: number, end: number): number {
		let state = ROOT
		for (let index = start; index < end; index++) {
			const symbol = symbols[text.charCodeAt(index)] ?? NO_SYMBOL
			state = childIndex(cells[state] ?? 0, symbol)
			if (!isChild(cells[state] ?? 0, symbol)) return 0
		}
		return numbers[state] ?? 0
	}

	function follow(text: string, from: number, stop: Stop): void {
		const {length} = text
		let start = from
		// No letter leads on from an absent cell.
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
				(cell & (SKIPPED << TAG_SHIFT)) !== 0 &&
				// Only if the next word follows directly: a soft hyphen after the space may belong to a line end.
				classOf(text.charCodeAt(index + 1)) === WORD
			) {
				// Nearly every word of a text ends here: known, without a term, and one space before the next.
				start = index + 1
				cell = ROOT_CELL
			} else break
		}
		stop.start = start
		stop.end = index
		stop.tag = (cell >>> TAG_SHIFT) & TAG_MASK
		stop.number = numbers[state] ?? 0
	}

	function add(text: string, start: number, end: number, tag: number, number: number): boolean {
		if (end - start > MAX_WORD_LENGTH || isFull()) return false
		let state = ROOT
		for (let index = start; index < end; index++) {
			const symbol = symbolOf(text.charCodeAt(index))
			if (symbol === NO_SYMBOL) return false
			state = addChild(state, symbol)
		}
		cells[state] = ((cells[state] ?? 0) & ~(TAG_MASK << TAG_SHIFT)) | (tag << TAG_SHIFT)
		numbers[state] = number
		return true
	}

	function isFull(): boolean {
		// A word moves the children of one state at most, by two blocks, and adds 60 states, one block each.
		return highest + (MAX_WORD_LENGTH + 2) * BLOCK > CELL_COUNT || symbolCount + MAX_WORD_LENGTH >= NO_SYMBOL
	}

	function clear(): void {
		symbols.fill(NO_SYMBOL)
		symbolCount = 0
		cells.fill(0)
		numbers.fill(0)
		taken.fill(0)
		reset()
	}

	function reset(): void {
		cells[ROOT] = ROOT_CELL
		taken[BLOCK] = 1
		nextFreeCell = 2 * BLOCK
		highest = 2 * BLOCK
		nextFreeBase = 2 * BLOCK
	}

	/** Returns the symbol of a UTF-16 unit, a new one at its first use. */
	function symbolOf(code: number): number {
		const symbol = symbols[code] ?? NO_SYMBOL
		if (symbol !== NO_SYMBOL || !mayHaveSymbol(code)) return symbol
		symbols[code] = ++symbolCount
		return symbolCount
	}

	/** Returns the index of the child under a symbol, adding it if it is absent. */
	function addChild(state: number, symbol: number): number {
		const cell = cells[state] ?? 0
		const base = cell >>> BASE_SHIFT
		let next = base ^ symbol
		if (base !== 0 && isChild(cells[next] ?? 0, symbol)) return next
		if (base === 0 || cells[next] !== 0) {
			const newBase = relocate(base, symbol)
			cells[state] = (cell & ((1 << BASE_SHIFT) - 1)) | (newBase << BASE_SHIFT)
			next = newBase ^ symbol
		}
		cells[next] = symbol
		highest = Math.max(highest, next)
		return next
	}

	/** Moves all children at a base to a new base with room for one more symbol. Returns the new base. */
	function relocate(base: number, symbol: number): number {
		const childSymbols = [symbol]
		for (let candidate = 1; base !== 0 && candidate <= symbolCount; candidate++)
			if (isChild(cells[base ^ candidate] ?? 0, candidate)) childSymbols.push(candidate)
		const newBase = findBase(childSymbols)
		taken[base] = 0
		taken[newBase] = 1
		for (const childSymbol of childSymbols.slice(1)) {
			cells[newBase ^ childSymbol] = cells[base ^ childSymbol] ?? 0
			numbers[newBase ^ childSymbol] = numbers[base ^ childSymbol] ?? 0
			cells[base ^ childSymbol] = 0
			numbers[base ^ childSymbol] = 0
		}
		return newBase
	}

	/** Finds an unused base at which the cells of all these symbols are empty. */
	function findBase(childSymbols: readonly number[]): number {
		const [first = NO_SYMBOL] = childSymbols
		if (childSymbols.length === 1) {
			// In the next free cell, so that the letters of a word, which are read in a row, are close together.
			while (cells[nextFreeCell] !== 0 || taken[nextFreeCell ^ first] !== 0) nextFreeCell++
			return nextFreeCell ^ first
		}
		for (const end = (nextFreeBase | (BLOCK - 1)) + 1; nextFreeBase < end; nextFreeBase++) {
			const isFree = taken[nextFreeBase] === 0 && cells[nextFreeBase ^ first] === 0
			if (isFree && childSymbols.every(symbol => cells[nextFreeBase ^ symbol] === 0)) return nextFreeBase
		}
		nextFreeBase = (highest | (BLOCK - 1)) + 1
		return nextFreeBase
	}
}

function mayHaveSymbol(code: number): boolean {
	return mayBeInWord(code) && (code <= LAST_LETTER || classOf(code) !== WORD)
}

/** Whether a cell is a child under a symbol, and not empty or the child of another state. */
function isChild(cell: number, symbol: number): boolean {
	return (cell & 255) === symbol
}

/** Returns the index at which the child of a cell under a symbol is, if it has one. */
function childIndex(cell: number, symbol: number): number {
	return (cell >>> BASE_SHIFT) ^ symbol
}
