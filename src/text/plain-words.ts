import {classAt, classOf, HYPHEN, LINE_END, OTHER, SPACE} from './characters.ts'
import {endsLine, nextWord} from './words.ts'

// The last five bits tell one letter from another. 32 places of two bytes are one line of a processor's cache.
const LETTERS = 32
const MOST_NODES = 1 << 15
// No letter has this place in a node: there stands whether the word that ends at the node goes on.
const GOES_ON = 31
const LONGEST_WORD = 40
const BLANK = 0x20
const CAPITAL_A = 0x41
const SMALL_A = 0x61
// The words with a capital have a root of their own; a capital further on (IgG) makes a word that is not kept here.
const SMALL_ROOT = 0
const CAPITAL_ROOT = 1 << 1

/** The words that a text is made of for the most part: those in which there is nothing to find. */
export interface PlainWords {
	/**
	 * The start of the next word that is not known as plain, or that may be part of something longer: one beside a hyphen, and one at
	 * a line end where it goes on, or where `atLineEnds` says that any word may. The text's length if there is none.
	 */
	skip(text: string, from: number, atLineEnds: boolean): number
	/** Learns a word; `goesOn` where it may be the first half of what a line end broke. */
	add(text: string, start: number, end: number, goesOn: boolean): void
}

/**
 * Keeps plain words as a tree, in which a letter leads from node to node: one look at each letter of a text finds where its words
 * end and that they are plain. Holds words of the letters A to Z alone. Bounded: when it is full it starts anew.
 */
export function createPlainWords(): PlainWords {
	// From a node and a letter to twice the next node, plus one if a plain word ends there: nothing else need be looked at.
	const edges = new Uint16Array(MOST_NODES * LETTERS)
	let nodes = 2

	return {
		skip(text, from, atLineEnds) {
			let start = nextWord(text, from)
			while (start < text.length) {
				if (start > 0 && classAt(text, start - 1) === HYPHEN) return start
				const end = skipRow(text, start, atLineEnds)
				if (end < 0) return ~end
				start = nextWord(text, end)
			}
			return text.length
		},
		add(text, start, end, goesOn) {
			if (!isKept(text, start, end)) return
			if (nodes + LONGEST_WORD > MOST_NODES) {
				edges.fill(0)
				nodes = 2
			}
			let edge = root(text.charCodeAt(start))
			for (let index = start; index < end; index++) {
				const place = placeOf(edge, text.charCodeAt(index))
				if (edges[place] === 0) edges[place] = nodes++ << 1
				if (index === end - 1) edges[place] = (edges[place] ?? 0) | 1
				edge = edges[place] ?? 0
			}
			if (goesOn) edges[placeOf(edge, GOES_ON)] = 1
		},
	}

	/** Where a row of plain words with single blanks between them ends; the complement (~) of a word's start if that is to be looked at. */
	function skipRow(text: string, from: number, atLineEnds: boolean): number {
		// Kept at hand: what a closure holds is loaded anew for each letter.
		const tree = edges
		const {length} = text
		let start = from
		let index = from
		let edge = 0
		let code = text.charCodeAt(index)
		if (!isSmall(code) && !isCapital(code)) return ~start
		for (;;) {
			edge = root(code)
			do {
				edge = tree[placeOf(edge, code)] ?? 0
				if (edge === 0) return ~start
				index++
				code = index < length ? text.charCodeAt(index) : 0
			} while (isSmall(code))
			if ((edge & 1) === 0) return ~start
			if (code !== BLANK) break
			code = index + 1 < length ? text.charCodeAt(index + 1) : 0
			if (!isSmall(code) && !isCapital(code)) break
			index++
			start = index
		}
		const goesOn = atLineEnds || tree[placeOf(edge, GOES_ON)] !== 0
		return index === length || standsAlone(text, index, goesOn) ? index : ~start
	}
}

function root(code: number): number {
	return code < SMALL_A ? CAPITAL_ROOT : SMALL_ROOT
}

function placeOf(edge: number, code: number): number {
	return (edge >> 1) * LETTERS + (code & (LETTERS - 1))
}

function isSmall(code: number): boolean {
	return (code - SMALL_A) >>> 0 < 26
}

function isCapital(code: number): boolean {
	return (code - CAPITAL_A) >>> 0 < 26
}

function isKept(text: string, start: number, end: number): boolean {
	const first = text.charCodeAt(start)
	if (end - start > LONGEST_WORD || !(isSmall(first) || isCapital(first))) return false
	for (let index = start + 1; index < end; index++) if (!isSmall(text.charCodeAt(index))) return false
	return true
}

/** Whether the word that may end here does so, and with it whatever it might be part of. */
function standsAlone(text: string, end: number, goesOn: boolean): boolean {
	const kind = classOf(text.charCodeAt(end)) || classAt(text, end)
	return (kind === OTHER || kind === SPACE || kind === LINE_END) && !(goesOn && endsLine(text, end))
}
