import {foldText} from '../text/fold.ts'
import {spellingKey} from './spelling.ts'

/**
 * What is known of the forms of a label before they are made. The rules of Dutch change the end of a word, three letters of it at most
 * (laxans, laxantia; schip, schepen), so what stands before those begins all forms. Two letters of a key come of four at most (thph).
 */
const STEADY = /^[A-Za-z]{2,4}(?=[A-Za-z-]{3})/
// What the next letter may change (ph, ae, oe); c as well, but see below.
const UNSETTLED = /[pao]$/
// celletjes beside cel; dikke beside dik.
const MOST_ADDED = 6
const MOST_ADDED_TO_ADJECTIVE = 2

/** The two letters that the spelling keys of a label and of all its forms begin with, as a number; `undefined` if they may differ. */
export function beginningOf(label: string): number | undefined {
	const steady = STEADY.exec(label)?.[0].toLowerCase().replace(UNSETTLED, '')
	return steady === undefined ? undefined : beginningOfKey(spellingKey(steady))
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

/** A bound on the letters of a label's forms. */
export function mostLetters(label: string): number {
	const letters = NOT_ASCII.test(label) ? foldText(label).length : label.length
	return letters + MOST_ADDED + MOST_ADDED_TO_ADJECTIVE * label.split(' ').length
}

const NOT_ASCII = /[^ -~]/
const BLANK = 0x20
const C = 0x63
const K = 0x6b

/** Whether c is folded to k depends on what follows, so both are one. */
function pair(first: number, second: number): number {
	return ((first === C ? K : first) << 16) | (second === C ? K : second)
}
