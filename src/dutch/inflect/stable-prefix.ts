import {BLANK} from '../../text/characters.ts'
import {spellingKey} from '../variants.ts'

/**
 * What is known of the forms of a label before they are made. The rules of Dutch change the end of a word, three letters of it at most
 * (laxans, laxantia; schip, schepen), so what stands before those begins all forms; to capitals alone (CMV) they only add. Two letters
 * of a key come of four at most (thph).
 */
const STEADY = /^[A-Za-z]{2,4}(?=[A-Za-z-]{3})|^[A-Z]{2,4}$/
// What the next letter may change (ph, ae, oe); c as well, but see below.
const UNSETTLED = /[pao]$/
const SMALL_C = 0x63
const SMALL_K = 0x6b

/** What stands for a beginning that is not known, or too short. */
export const NO_BEGINNING = 0

/** The two letters, as one number, that the spelling keys of a label and of all its forms begin with; `NO_BEGINNING` if they may differ. */
export function beginningOf(label: string): number {
	const steady = STEADY.exec(label)?.[0] ?? ''
	return beginningOfKey(spellingKey(steady.toLowerCase().replace(UNSETTLED, '')))
}

/** The two letters that a key begins with, as one number. */
export function beginningOfKey(key: string): number {
	return key.length < 2 ? NO_BEGINNING : pair(key.charCodeAt(0), key.charCodeAt(1))
}

/** The same for the key of what begins at a letter of a word. Takes the word's aligned key too. */
export function beginningAt(folded: string, aligned: string, start: number): number {
	let next = start + 1
	while (aligned.charCodeAt(next) === BLANK) next++
	if (next >= aligned.length) return NO_BEGINNING
	const first = (aligned.charCodeAt(start) === BLANK ? folded : aligned).charCodeAt(start)
	return pair(first, aligned.charCodeAt(next))
}

/** Whether c is folded to k depends on what follows, so both are one. */
function pair(first: number, second: number): number {
	return ((first === SMALL_C ? SMALL_K : first) << 16) | (second === SMALL_C ? SMALL_K : second)
}

/** No form of a label has more letters: celletjes has six more than cel, dikke two more than dik, and æ counts for two. */
export function mostLetters(label: string): number {
	return 2 * label.normalize('NFKD').length + 6
}
