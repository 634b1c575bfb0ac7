import {fnvHash} from '../text/fnv-hash.ts'
import {endsAsPart} from './compound.ts'
import {nearWords} from './near-words-table.ts'
import type {Slip} from './slip.ts'
import type {WordEdges} from './word-edges.ts'

// So many values of `wordHash` that hardly a misspelling has that of a listed word.
const HASHES = 2 ** 22
/** Each number of the table is two of these digits. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'

// Shorter parts of words are not looked up.
const MIN_PART = 3
// As long as the parts that are listed with all that are near them.
export const MAX_PART = 7
const PARTICLE = /^(?:af|be|ge|in|na|om|op)$/
// What a word may end with after the stem that is listed, as a part of a compound and as a form by itself.
const PART_ENDINGS = ['', 'en', 'n', 'e', 's', 'er', 'ers', 'je', 'jes', 'tje', 'tjes', 'pje', 'pjes']
const VERB_ENDINGS = ['etje', 'etjes', 't', 'd', 'de', 'den', 'te', 'ten']

let hashes: ReadonlySet<number> | undefined

/**
 * Whether `written` is a listed word, or a form of one, or a compound of which it is the part with the slip.
 * Takes folded letters.
 */
export function isKnownWord(
	written: string,
	meant: string,
	slip: Slip,
	edges: WordEdges,
	isListed = isInTable,
): boolean {
	const end = slip.offset + slip.written.length
	if ([PART_ENDINGS, VERB_ENDINGS].some(endings => stemsOf(written, end, endings).some(isListed))) return true
	// A letter doubled or not is a slip more often than another part.
	if (slip.written + slip.meant === written[slip.offset - 1]) return false
	// The part that was meant must be a word as well: damwand and darmwand, not ovuladie.
	const isPart = (part: string, meantPart: string, end: number) => {
		const meantStems = stemsOf(meantPart, end, PART_ENDINGS)
		// neuzamandel: neuz is a stem of neus, which was meant
		const isOther = (stem: string) => !meantStems.includes(stem) && isListed(stem)
		return (
			stemsOf(part, end, PART_ENDINGS).some(isOther) && (part.length > MAX_PART || meantStems.some(isListed))
		)
	}
	for (let seam = Math.max(MIN_PART, end); seam <= written.length - MIN_PART; seam++) {
		const meantSeam = seam + meant.length - written.length
		if (
			edges.startsAsWord(written.slice(seam)) &&
			isPart(written.slice(0, seam), meant.slice(0, meantSeam), end)
		)
			return true
	}
	for (let seam = 2; seam <= Math.min(slip.offset, written.length - MIN_PART); seam++)
		if (
			isFirstPart(written.slice(0, seam), edges) &&
			isPart(written.slice(seam), meant.slice(seam), end - seam)
		)
			return true
	return false
}

/** Whether letters may be before the last part: a first part or a particle (in|stroom). */
function isFirstPart(part: string, edges: WordEdges): boolean {
	return part.length < MIN_PART ? PARTICLE.test(part) : endsAsPart(part, edges)
}

/** The stems of which a word may be a form, with the first letters whole. */
function stemsOf(word: string, minStem: number, endings: readonly string[]): string[] {
	return endings.flatMap(ending => {
		const length = word.length - ending.length
		return length >= Math.max(MIN_PART, minStem) && word.endsWith(ending) ? stems(word.slice(0, length)) : []
	})
}

/** A stem as it is before an ending, and as it is by itself: schabb, schab; congenial, congeniaal; infuz, infus. */
function stems(stem: string): string[] {
	const [, start = '', vowel = '', last = ''] = /^(.*[^aeou])([aeou])([^aeiou])$/.exec(stem) ?? []
	return [
		stem,
		...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : []),
		...(/[vz]$/.test(stem) ? [stem.slice(0, -1) + (stem.endsWith('v') ? 'f' : 's')] : []),
		...(vowel === '' ? [] : [`${start}${vowel}${vowel}${last}`]),
	]
}

function isInTable(word: string): boolean {
	hashes ??= readHashes(nearWords)
	return hashes.has(wordHash(word))
}

/** Returns the number by which the table has a word. */
export function wordHash(word: string): number {
	const hash = fnvHash(word)
	return (hash ^ (hash >>> 12)) & (HASHES - 1)
}

/** Reads the table: each two digits are the step from one hash to the next. */
function readHashes(table: string): ReadonlySet<number> {
	const read = new Set<number>()
	let hash = 0
	for (let index = 0; index < table.length; index += 2) {
		hash += DIGITS.indexOf(table.charAt(index)) * DIGITS.length + DIGITS.indexOf(table.charAt(index + 1))
		read.add(hash)
	}
	return read
}
