import {SPACE_CODE} from '../../text/characters.ts'
import {spellingKey} from '../spelling-variants.ts'

/**
 * What is known of the forms of a label before they are made. The rules of Dutch change the end of a word, three letters of it at most
 * (laxans, laxantia; schip, schepen), so what stands before those begins all forms; to capitals alone (CMV) they only add. Two letters
 * of a key come of four at most (thph).
 */
const STABLE_START = /^[A-Za-z]{2,4}(?=[A-Za-z-]{3})|^[A-Z]{2,4}$/
// What the next letter may change (ph, ae, oe); c as well, but see below.
const UNSTABLE_END = /[pao]$/
const SMALL_C = 0x63
const SMALL_K = 0x6b

/** What stands for a beginning that is not known, or too short. */
export const NO_PREFIX = 0

/** The two letters, as one number, that the spelling keys of a label and of all its forms begin with; `NO_BEGINNING` if they may differ. */
export function stablePrefix(label: string): number {
	const steady = STABLE_START.exec(label)?.[0] ?? ''
	return prefixOfKey(spellingKey(steady.toLowerCase().replace(UNSTABLE_END, '')))
}

/** The two letters that a key begins with, as one number. */
export function prefixOfKey(key: string): number {
	return key.length < 2 ? NO_PREFIX : toPrefix(key.charCodeAt(0), key.charCodeAt(1))
}

/** The same for the key of what begins at a letter of a word. Takes the word's aligned key too. */
export function prefixAt(folded: string, aligned: string, start: number): number {
	let next = start + 1
	while (aligned.charCodeAt(next) === SPACE_CODE) next++
	if (next >= aligned.length) return NO_PREFIX
	const first = (aligned.charCodeAt(start) === SPACE_CODE ? folded : aligned).charCodeAt(start)
	return toPrefix(first, aligned.charCodeAt(next))
}

/** Whether c is folded to k depends on what follows, so both are one. */
function toPrefix(first: number, second: number): number {
	return ((first === SMALL_C ? SMALL_K : first) << 16) | (second === SMALL_C ? SMALL_K : second)
}

/** No form of a label has more letters: celletjes has six more than cel, dikke two more than dik, and æ counts for two. */
export function maxLettersOf(label: string): number {
	return 2 * label.normalize('NFKD').length + 6
}
