import {spellingKey} from './spelling.ts'

/**
 * What is known of the forms of a label before they are made. The rules of Dutch change the end of a word, three letters of it at most
 * (laxans, laxantia; schip, schepen), so what stands before those begins all forms; to capitals alone (CMV) they only add. Two letters
 * of a key come of four at most (thph).
 */
const STEADY = /^[A-Za-z]{2,4}(?=[A-Za-z-]{3})|^[A-Z]{2,4}$/
// What the next letter may change (ph, ae, oe); c as well, but see below.
const UNSETTLED = /[pao]$/

/** The two letters that the spelling keys of a label and of all its forms begin with; empty if they may differ. */
export function beginningOf(label: string): string {
	const steady = STEADY.exec(label)?.[0] ?? ''
	return beginningOfKey(spellingKey(steady.toLowerCase().replace(UNSETTLED, '')))
}

/** The two letters that a key begins with, or none. Whether c is folded to k depends on what follows, so both are one. */
export function beginningOfKey(key: string): string {
	return key.length < 2 ? '' : key.slice(0, 2).replaceAll('c', 'k')
}

/** The same for the key of what begins at a letter of a word. Takes the word's aligned key too. */
export function beginningAt(folded: string, aligned: string, start: number): string {
	const first = aligned.charAt(start) === ' ' ? folded.charAt(start) : ''
	return beginningOfKey(first + aligned.slice(start, start + 3).replaceAll(' ', ''))
}

/** No form of a label has more letters: celletjes has six more than cel, dikke two more than dik, and æ counts for two. */
export function mostLetters(label: string): number {
	return 2 * label.normalize('NFKD').length + 6
}
