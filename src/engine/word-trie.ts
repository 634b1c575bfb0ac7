import {classOf, isOfWord, WORD} from '../text/characters.ts'

/** The symbol of a unit that no kept word has; no letter of the tree has it. */
export const NONE = 255
/** The place of the state in which no letter has been read. */
export const ROOT = 0

// Places of one block differ in their last eight bits, those that a symbol decides. The first block stays empty: a state without
// letters behind it has no base and looks there.
const BLOCK = 256
const MOST_PLACES = 1 << 18
const LONGEST_WORD = 60
// Latin letters, the accents that combine with them, and Greek. Words in other scripts would leave no symbol for these.
const LAST_LETTER = 0x3ff
const MARK_SHIFT = 8
const MARKS = 3
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
export interface WordTree {
	/** A number from 1 to 254 for each UTF-16 unit that some word has, else `NONE`. */
	readonly symbols: Uint8Array
	readonly cells: Int32Array
	/** The number of the word that ends at a place. */
	readonly numbers: Uint16Array
	/** The place of a word's last state, `ROOT` if the tree doesn't have it. */
	find(text: string, start: number, end: number): number
	/** Adds a word with a mark of 1 to 3, or gives it another; tells `false` where it is too long, of another script, or the tree is full. */
	add(text: string, start: number, end: number, mark: number, number: number): boolean
	/** Whether there may be no room for another word. */
	isFull(): boolean
	clear(): void
}

/** Whether a cell is where a symbol leads to. */
export function holds(cell: number, symbol: number): boolean {
	return (cell & 255) === symbol
}

/** The place that a symbol leads to from a cell. */
export function placeBehind(cell: number, symbol: number): number {
	return (cell >>> BASE_SHIFT) ^ symbol
}

/** The mark of the word that ends in a cell, 0 if none does. */
export function markOf(cell: number): number {
	return (cell >>> MARK_SHIFT) & MARKS
}

/** Makes an empty tree. Memory: 1.9 MB at most; only what is used takes any. */
export function createWordTree(): WordTree {
	const symbols = new Uint8Array(0x10000).fill(NONE)
	const cells = new Int32Array(MOST_PLACES)
	const numbers = new Uint16Array(MOST_PLACES)
	const taken = new Uint8Array(MOST_PLACES)
	let known = 0
	// From here single states find room; what was passed over or moved away stays empty.
	let free = 2 * BLOCK
	let highest = 2 * BLOCK
	// From here states with several letters behind them find room, up to the end of its block.
	let open = 2 * BLOCK
	begin()

	return {symbols, cells, numbers, find, add, isFull, clear}

	function find(text: string, start: number, end: number): number {
		let place = ROOT
		for (let index = start; index < end; index++) {
			const symbol = symbols[text.charCodeAt(index)] ?? NONE
			place = placeBehind(cells[place] ?? 0, symbol)
			if (!holds(cells[place] ?? 0, symbol)) return ROOT
		}
		return markOf(cells[place] ?? 0) === 0 ? ROOT : place
	}

	function add(text: string, start: number, end: number, mark: number, number: number): boolean {
		if (end - start > LONGEST_WORD || isFull()) return false
		let place = ROOT
		for (let index = start; index < end; index++) {
			const symbol = symbolOf(text.charCodeAt(index))
			if (symbol === NONE) return false
			place = extend(place, symbol)
		}
		cells[place] = ((cells[place] ?? 0) & ~(MARKS << MARK_SHIFT)) | (mark << MARK_SHIFT)
		numbers[place] = number
		return true
	}

	function isFull(): boolean {
		// A word moves one state, two blocks further at most, and adds sixty, a block further each.
		return highest + (LONGEST_WORD + 2) * BLOCK > MOST_PLACES || known + LONGEST_WORD >= NONE
	}

	function clear(): void {
		symbols.fill(NONE)
		known = 0
		cells.fill(0)
		taken.fill(0)
		begin()
	}

	function begin(): void {
		cells[ROOT] = ROOT_CELL
		taken[BLOCK] = 1
		free = 2 * BLOCK
		highest = 2 * BLOCK
		open = 2 * BLOCK
	}

	function symbolOf(code: number): number {
		const symbol = symbols[code] ?? NONE
		if (symbol !== NONE || !isCommon(code)) return symbol
		symbols[code] = ++known
		return known
	}

	/** The place behind a symbol, made where there is none. */
	function extend(place: number, symbol: number): number {
		const cell = cells[place] ?? 0
		const base = cell >>> BASE_SHIFT
		let next = base ^ symbol
		if (base !== 0 && holds(cells[next] ?? 0, symbol)) return next
		if (base === 0 || cells[next] !== 0) {
			const moved = move(base, symbol)
			cells[place] = (cell & ((1 << BASE_SHIFT) - 1)) | (moved << BASE_SHIFT)
			next = moved ^ symbol
		}
		cells[next] = symbol
		highest = Math.max(highest, next)
		return next
	}

	/** Moves what stands behind a base to a base that has room for one symbol more. */
	function move(base: number, symbol: number): number {
		const symbolsBehind = [symbol]
		for (let other = 1; base !== 0 && other <= known; other++)
			if (holds(cells[base ^ other] ?? 0, other)) symbolsBehind.push(other)
		const moved = roomFor(symbolsBehind)
		taken[base] = 0
		taken[moved] = 1
		for (const other of symbolsBehind.slice(1)) {
			cells[moved ^ other] = cells[base ^ other] ?? 0
			numbers[moved ^ other] = numbers[base ^ other] ?? 0
			cells[base ^ other] = 0
		}
		return moved
	}

	/** A base with room for these symbols. */
	function roomFor(symbolsBehind: readonly number[]): number {
		const [first = NONE] = symbolsBehind
		if (symbolsBehind.length === 1) {
			// Side by side: what is read one after the other should be near.
			while (cells[free] !== 0 || taken[free ^ first] !== 0) free++
			return free ^ first
		}
		for (const end = (open | (BLOCK - 1)) + 1; open < end; open++) {
			const isFree = taken[open] === 0 && cells[open ^ first] === 0
			if (isFree && symbolsBehind.every(symbol => cells[open ^ symbol] === 0)) return open
		}
		open = (highest | (BLOCK - 1)) + 1
		return open
	}
}

function isCommon(code: number): boolean {
	return isOfWord(code) && (code <= LAST_LETTER || classOf(code) !== WORD)
}
