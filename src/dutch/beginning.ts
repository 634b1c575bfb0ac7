import type {Phrase} from '../text/phrase.ts'
import {spellingKey} from './spelling.ts'

// No rule changes more at the end of a word: schip, schepen; ulcus, ulcera; arteria, arteriae.
const CHANGED = 4
// Two letters of a key come of four in a word at most: th and ph of thph.
const LETTERS = 4
// celletjes beside cel; dikke beside dik.
const MOST_ADDED = 6
const MOST_ADDED_TO_ADJECTIVE = 2

/** How many letters a form of a label has at most. */
export function mostLetters({folded, cuts}: Phrase): number {
	return folded.length + MOST_ADDED + MOST_ADDED_TO_ADJECTIVE * cuts.length
}

/**
 * The two letters that the spelling keys of a label and of all its forms begin with, as a number; `undefined` if its first word is so
 * short that a rule may change them (stad, steden).
 */
export function beginningOf({folded, cuts}: Phrase): number | undefined {
	const first = cuts[0]?.at ?? folded.length
	return first < CHANGED + LETTERS ? undefined : beginningOfKey(spellingKey(folded.slice(0, LETTERS)))
}

/** The two letters that a key begins with; `undefined` if it has no two. */
export function beginningOfKey(key: string): number | undefined {
	return key.length < 2 ? undefined : pair(key.charCodeAt(0), key.charCodeAt(1))
}

/** The same for the key of what begins at a letter of a word. Takes the word's aligned key too. */
export function beginningAt(folded: string, aligned: string, start: number): number | undefined {
	let second = start + 1
	if (aligned.charCodeAt(second) === BLANK) second++
	if (second >= folded.length) return undefined
	const first = aligned.charCodeAt(start)
	return pair(first === BLANK ? folded.charCodeAt(start) : first, aligned.charCodeAt(second))
}

const BLANK = 0x20
const C = 0x63
const K = 0x6b

/** Whether c is folded to k depends on what follows, so both are one. */
function pair(first: number, second: number): number {
	return ((first === C ? K : first) << 16) | (second === C ? K : second)
}
