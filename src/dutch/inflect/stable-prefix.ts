import {SPACE_CODE} from '../../text/characters.ts'
import {laxKey, spellingKey, withoutUndecided} from '../spelling-variants.ts'

/**
 * What can be said about the forms of a label without generating them: the first letters of their spelling keys
 * and their greatest length. An index can then generate forms lazily, at the first lookup of their prefix.
 *
 * The rules of Dutch change at most the last three letters of a word (laxans → laxantia, schip → schepen), so
 * all forms share the letters before those: every form of trombocyt starts with trombo. To a word of capitals
 * (CMV) the rules only add letters. The pattern takes up to eight letters, since four letters of a key may come
 * from eight (thph → tf).
 */
const STABLE_START = /^[A-Za-z]{2,8}(?=[A-Za-z-]{3})|^[A-Z]{2,4}$/

/**
 * The most letters of a prefix. With two, the first question about a word that starts with `st` would generate
 * the forms of every label that does.
 */
export const PREFIX_LENGTH = 4

/** With fewer letters, a prefix says too little. */
const minLength = 2

/**
 * Returns the first letters of the spelling keys of a label and all its forms: two to four of them, or none if
 * these may differ.
 */
export function stablePrefix(label: string): string {
	const stableStart = STABLE_START.exec(label)?.[0] ?? ''
	const key = spellingKey(withoutUndecided(stableStart.toLowerCase()))
	return key.length < minLength ? '' : key.slice(0, PREFIX_LENGTH)
}

/**
 * Returns the first four letters of the key of the rest of a word, from letter `start`. Takes the folded word and
 * its aligned key (`alignedKey`).
 */
export function prefixAt(folded: string, aligned: string, start: number): string {
	let prefix = (aligned.charCodeAt(start) === SPACE_CODE ? folded : aligned).charAt(start)
	for (let next = start + 1; next < aligned.length && prefix.length < PREFIX_LENGTH; next++)
		if (aligned.charCodeAt(next) !== SPACE_CODE) prefix += aligned.charAt(next)
	return prefix
}

/**
 * Returns the hash of a prefix that is one letter longer, starting from 0. Whether c is folded to k depends on the
 * letters after it, so both have the hash of k.
 */
export function extendPrefix(hash: number, code: number): number {
	return (Math.imul(hash, 31) + laxKey(code)) | 0
}

/**
 * Returns an upper bound of the letters in any form of a label: celletjes has six more than cel, dikke two
 * more than dik, and æ counts as two.
 */
export function maxLettersOf(label: string): number {
	return 2 * label.normalize('NFKD').length + 6
}
