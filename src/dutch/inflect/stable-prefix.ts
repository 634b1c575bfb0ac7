import {SPACE_CODE} from '../../text/characters.ts'
import {laxKey, spellingKey, withoutUndecided} from '../spelling-variants.ts'

/**
 * What can be said about the forms of a label without generating them: the first two letters of their
 * spelling keys and their greatest length. An index can then generate forms lazily, at the first lookup of
 * their prefix.
 *
 * The rules of Dutch change at most the last three letters of a word (laxans → laxantia, schip → schepen), so
 * all forms share the letters before those: every form of trombocyt starts with tr. To a word of capitals
 * (CMV) the rules only add letters. The pattern takes up to four letters, since two letters of a key may come
 * from four (thph → tf).
 */
const STABLE_START = /^[A-Za-z]{2,4}(?=[A-Za-z-]{3})|^[A-Z]{2,4}$/

/** The prefix of a label whose forms may start differently, and of a key of fewer than two letters. */
export const NO_PREFIX = 0

/**
 * Returns the first two letters, as one number, of the spelling keys of a label and all its forms;
 * `NO_PREFIX` if these may differ.
 */
export function stablePrefix(label: string): number {
	const stableStart = STABLE_START.exec(label)?.[0] ?? ''
	return prefixOfKey(spellingKey(withoutUndecided(stableStart.toLowerCase())))
}

/** Returns the first two letters of a key as one number, or `NO_PREFIX` if the key is shorter. */
export function prefixOfKey(key: string): number {
	return key.length < 2 ? NO_PREFIX : toPrefix(key.charCodeAt(0), key.charCodeAt(1))
}

/**
 * Returns the prefix of the key of the rest of a word, from letter `start`. Takes the folded word and its
 * aligned key (`alignedKey`).
 */
export function prefixAt(folded: string, aligned: string, start: number): number {
	let next = start + 1
	while (aligned.charCodeAt(next) === SPACE_CODE) next++
	if (next >= aligned.length) return NO_PREFIX
	const first = (aligned.charCodeAt(start) === SPACE_CODE ? folded : aligned).charCodeAt(start)
	return toPrefix(first, aligned.charCodeAt(next))
}

/** Whether c is folded to k depends on the letters after it, so a prefix has k for both. */
function toPrefix(first: number, second: number): number {
	return (laxKey(first) << 16) | laxKey(second)
}

/**
 * Returns an upper bound of the letters in any form of a label: celletjes has six more than cel, dikke two
 * more than dik, and æ counts as two.
 */
export function maxLettersOf(label: string): number {
	return 2 * label.normalize('NFKD').length + 6
}
