import {classAt, classOf, HYPHEN, OTHER, SPACE} from './characters.ts'
import {endsLine, nextWord} from './words.ts'

// Each letter of the alphabet, small or capital, has a place of its own among the last six bits of its code.
const LETTERS = 64
const MOST_NODES = 1 << 15
const LONGEST_WORD = 40
const BLANK = 0x20
const SMALL_A = 0x61

/** The words that a text is made of for the most part: those in which there is nothing to find. */
export interface PlainWords {
	/** The start of the next word that is not known as plain, or that stands beside a hyphen or a line end; else the text's length. */
	skip(text: string, from: number): number
	add(text: string, start: number, end: number): void
}

/**
 * Keeps plain words as a tree, in which a letter leads from node to node: one look at each letter of a text finds where its words
 * end and that they are plain. Holds words of the letters A to Z alone. Bounded: when it is full it starts anew.
 */
export function createPlainWords(): PlainWords {
	// From a node and a letter to twice the next node, plus one if a plain word ends there: nothing else need be looked at.
	const edges = new Uint16Array(MOST_NODES * LETTERS)
	let nodes = 1

	return {
		skip(text, from) {
			for (let start = nextWord(text, from); start < text.length; ) {
				let edge = 0
				let end = start
				let code = text.charCodeAt(start)
				while (isLetter(code)) {
					edge = edges[place(edge, code)] ?? 0
					if (edge === 0) return start
					end++
					code = end < text.length ? text.charCodeAt(end) : BLANK
				}
				if ((edge & 1) === 0 || !standsAlone(text, start, end, code)) return start
				start = nextWord(text, end)
			}
			return text.length
		},
		add(text, start, end) {
			if (end - start > LONGEST_WORD) return
			for (let index = start; index < end; index++) if (!isLetter(text.charCodeAt(index))) return
			if (nodes + LONGEST_WORD > MOST_NODES) {
				edges.fill(0)
				nodes = 1
			}
			let last = 0
			for (let index = start, edge = 0; index < end; index++) {
				last = place(edge, text.charCodeAt(index))
				edge = edges[last] ?? 0
				if (edge === 0) {
					edge = nodes++ << 1
					edges[last] = edge
				}
			}
			edges[last] = (edges[last] ?? 0) | 1
		},
	}
}

function place(edge: number, code: number): number {
	return (edge >> 1) * LETTERS + (code & (LETTERS - 1))
}

function isLetter(code: number): boolean {
	return ((code | BLANK) - SMALL_A) >>> 0 < 26
}

/** Whether the word ends before this unit whatever follows, and no hyphen or line end stands beside it. */
function standsAlone(text: string, start: number, end: number, code: number): boolean {
	if (start > 0 && classAt(text, start - 1) === HYPHEN) return false
	if (code === BLANK) return isLetter(text.charCodeAt(end + 1)) || !endsLine(text, end)
	const kind = classOf(code)
	return kind === OTHER || (kind === SPACE && !endsLine(text, end))
}
