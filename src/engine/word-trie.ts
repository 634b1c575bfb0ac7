import {classOf, mayBeInWord, WORD} from '../text/characters.ts'

/** The symbol of a unit that no kept word has; no letter of the tree has it. */
export const NONE = 255
/** The place of the state in which no letter has been read. */
export const ROOT = 0

// Places of one block differ in their last eight bits, those that a symbol decides. The first block stays empty: a state without
// letters behind it has no base and looks there.
const BLOCK = 256
const CELL_COUNT = 1 << 18
const LONGEST_WORD = 60
// Latin letters, the accents that combine with them, and Greek. Words in other scripts would leave no symbol for these.
const LAST_LETTER = 0x3ff
const TAG_SHIFT = 8
const TAG_MASK = 3
const BASE_SHIFT = 10
/** The cell of a state that there is not. */
export const NO_CELL = 0
/** The cell in which no letter has been read. Its letters have a block to themselves, so that it stays as it is. */
export const ROOT_CELL = BLOCK << BASE_SHIFT

/**
 * A map from words to numbers in which a letter leads from state to state: a double array (Aoe 1989) that takes four bytes a state, so
 * that the words of a text stay within the processor's cache.
 *
 * A state stands in a cell: its last letter, a mark and its base, the lowest bits first. The state that a letter leads to stands at the place
 * `base ^ letter`, if that cell has this letter; no two states share a base.
 */
export interface WordTrie {
	/** A number from 1 to 254 for each UTF-16 unit that some word has, else `NONE`. */
	readonly symbols: Uint8Array
	readonly cells: Int32Array
	/** The number of the word that ends at a place. */
	readonly numbers: Uint16Array
	/** The place of a word's last state, `ROOT` if the tree doesn't have it. */
	find(text: string, start: number, end: number): number
	/** Adds a word with a mark of 1 to 3, or gives it another; tells `false` where it is too long, of another script, or the tree is full. */
	add(text: string, start: number, end: number, tag: number, number: number): boolean
	/** Whether there may be no room for another word. */
	isFull(): boolean
	clear(): void
}

/** Whether a cell is where a symbol leads to. */
export function isChild(cell: number, symbol: number): boolean {
	return (cell & 255) === symbol
}

/** The place that a symbol leads to from a cell. */
export function childIndex(cell: number, symbol: number): number {
	return (cell >>> BASE_SHIFT) ^ symbol
}

/** The mark of the word that ends in a cell, 0 if none does. */
export function tagOf(cell: number): number {
	return (cell >>> TAG_SHIFT) & TAG_MASK
}

/** Makes an empty tree. Memory: 1.9 MB at most; only what is used takes any. */
export function createWordTrie(): WordTrie {
	const symbols = new Uint8Array(0x10000).fill(NONE)
	const cells = new Int32Array(CELL_COUNT)
	const numbers = new Uint16Array(CELL_COUNT)
	const taken = new Uint8Array(CELL_COUNT)
	let symbolCount = 0
	// From here single states find room; what was passed over or moved away stays empty.
	let nextFree = 2 * BLOCK
	let highest = 2 * BLOCK
	// From here states with several letters behind them find room, up to the end of its block.
	let nextOpen = 2 * BLOCK
	reset()

	return {symbols, cells, numbers, find, add, isFull, clear}

	function find(text: string, start: number, end: number): number {
		let state = ROOT
		for (let index = start; index < end; index++) {
			const symbol = symbols[text.charCodeAt(index)] ?? NONE
			state = childIndex(cells[state] ?? 0, symbol)
			if (!isChild(cells[state] ?? 0, symbol)) return ROOT
		}
		return tagOf(cells[state] ?? 0) === 0 ? ROOT : state
	}

	function add(text: string, start: number, end: number, tag: number, number: number): boolean {
		if (end - start > LONGEST_WORD || isFull()) return false
		let state = ROOT
		for (let index = start; index < end; index++) {
			const symbol = symbolOf(text.charCodeAt(index))
			if (symbol === NONE) return false
			state = addChild(state, symbol)
		}
		cells[state] = ((cells[state] ?? 0) & ~(TAG_MASK << TAG_SHIFT)) | (tag << TAG_SHIFT)
		numbers[state] = number
		return true
	}

	function isFull(): boolean {
		// A word moves one state, two blocks further at most, and adds sixty, a block further each.
		return highest + (LONGEST_WORD + 2) * BLOCK > CELL_COUNT || symbolCount + LONGEST_WORD >= NONE
	}

	function clear(): void {
		symbols.fill(NONE)
		symbolCount = 0
		cells.fill(0)
		taken.fill(0)
		reset()
	}

	function reset(): void {
		cells[ROOT] = ROOT_CELL
		taken[BLOCK] = 1
		nextFree = 2 * BLOCK
		highest = 2 * BLOCK
		nextOpen = 2 * BLOCK
	}

	function symbolOf(code: number): number {
		const symbol = symbols[code] ?? NONE
		if (symbol !== NONE || !mayHaveSymbol(code)) return symbol
		symbols[code] = ++symbolCount
		return symbolCount
	}

	/** The place behind a symbol, made where there is none. */
	function addChild(state: number, symbol: number): number {
		const cell = cells[state] ?? 0
		const base = cell >>> BASE_SHIFT
		let next = base ^ symbol
		if (base !== 0 && isChild(cells[next] ?? 0, symbol)) return next
		if (base === 0 || cells[next] !== 0) {
			const moved = relocate(base, symbol)
			cells[state] = (cell & ((1 << BASE_SHIFT) - 1)) | (moved << BASE_SHIFT)
			next = moved ^ symbol
		}
		cells[next] = symbol
		highest = Math.max(highest, next)
		return next
	}

	/** Moves what stands behind a base to a base that has room for one symbol more. */
	function relocate(base: number, symbol: number): number {
		const childSymbols = [symbol]
		for (let other = 1; base !== 0 && other <= symbolCount; other++)
			if (isChild(cells[base ^ other] ?? 0, other)) childSymbols.push(other)
		const moved = findBase(childSymbols)
		taken[base] = 0
		taken[moved] = 1
		for (const other of childSymbols.slice(1)) {
			cells[moved ^ other] = cells[base ^ other] ?? 0
			numbers[moved ^ other] = numbers[base ^ other] ?? 0
			cells[base ^ other] = 0
		}
		return moved
	}

	/** A base with room for these symbols. */
	function findBase(childSymbols: readonly number[]): number {
		const [first = NONE] = childSymbols
		if (childSymbols.length === 1) {
			// Side by side: what is read one after the other should be near.
			while (cells[nextFree] !== 0 || taken[nextFree ^ first] !== 0) nextFree++
			return nextFree ^ first
		}
		for (const end = (nextOpen | (BLOCK - 1)) + 1; nextOpen < end; nextOpen++) {
			const isFree = taken[nextOpen] === 0 && cells[nextOpen ^ first] === 0
			if (isFree && childSymbols.every(symbol => cells[nextOpen ^ symbol] === 0)) return nextOpen
		}
		nextOpen = (highest | (BLOCK - 1)) + 1
		return nextOpen
	}
}

function mayHaveSymbol(code: number): boolean {
	return mayBeInWord(code) && (code <= LAST_LETTER || classOf(code) !== WORD)
}
