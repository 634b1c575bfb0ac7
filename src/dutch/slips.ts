import {isKnownWord} from './near-words.ts'
import {isSwap, type Slip} from './slip.ts'
import {soundKey} from './sound.ts'
import type {WordEdges} from './word-edges.ts'
import {changesElement} from './word-elements.ts'

/*
 * The slips that people make in Dutch words, and what only looks like one. People write a sound with other
 * letters (trombociet, imuun, bloetplaatje), leave a letter out, swap two, or write a neighbouring vowel. The
 * result must not be a word itself. Without a dictionary, that is decided as follows:
 *
 * - another Greek or Latin element makes another word: nefropathie, neuropathie (`word-elements.ts`);
 * - another ending makes another form or word: resistente, resistentie;
 * - words that are near another one are listed (`near-words.ts`): voorzitter, voorzitster. That also counts if
 *   they are part of a compound;
 * - a short word has many neighbours, so one with a letter too few must begin or end as no word does.
 *
 * All functions take folded letters. What is not certain is not a slip.
 */

const VOWEL = /[aeiouy]/
// Where both words end in one of these after the same letters, they are two forms or two derivations.
const ENDING =
	/^(?:|al|ale|d|de|den|der|ders|e|eel|ele|el|els|en|end|ende|ent|er|erd|eren|ers|es|et|eur|eurs|euse|ie|ies|ief|ieve|ig|ige|in|ing|is|isch|ische|ism|isme|ist|iste|jes?|n|nd|nde|os|r|ren|rs|s|se|st|ste|ster|sters|t|te|ten|ter|ters|tje|tjes|us|um|ure|uur)$/
const LONGEST_ENDING = 5
// Between two vowels of a past tense, a doubled d or t is a form of its own: verwondden.
const PAST_TENSE = /^(?:den?|ten?)$/
// Where -i was written for -ie, not a Latin plural: thesauri.
const IE_END = /[fghlmnpst]i(?:s|en)?$/
// With fewer letters, a word is near too many others, so the slip must make one that begins or ends as no word does.
const MIN_TYPO = 8
const MIN_SOUND = 5
// With fewer still, only a sound written with other letters is a slip.
const MIN_ODD = 6
// A shorter verb has forms that sound alike: verwond, verwoond.
const MIN_VERB = 10
// Forms of verbs, with the vowels of other forms near: verwond, verwend.
const VERB =
	/^(?:be|ge|ont|ver)[^aeiou]*[aeiou]{1,2}[^aeiou]+(?:en|end|ende|de|den|te|ten)?$|^(?:aan|af|door|in|mee|na|om|onder|op|over|toe|uit|voor|weg)[^aeiou]*[aeiou]{1,2}[^aeiou]+en$|[^aeiou]eren$|ende$/
// English words in a Dutch text: immunotherapy, cognitive, infectious, intramuscular, symptoms.
const ENGLISH =
	/(?:y|ic|ics|ive|ous|ogue|ular|lyze|gen|fil|phil)$|^(?:allyl|liver|organ|polyp|problem|symptom|syndrom|system)s?$/
// Sounds that differ at the start of a word: zonde and sonde, buis and puis.
const FIRST_ALIKE = /^(?:cs|ck|iy|ao|eiij)$/

/** Whether `written` is a misspelling of `meant`, and not a word or a form of one. */
export function isMisspelt(written: string, meant: string, slip: Slip, edges: WordEdges): boolean {
	return looksMisspelt(written, meant, slip, edges) && !isKnownWord(written, meant, slip, edges)
}

/** Whether `written` is a misspelling of `meant` by its letters alone, whatever words there are. */
export function looksMisspelt(written: string, meant: string, slip: Slip, edges: WordEdges): boolean {
	if (isPastTense(written, slip) || linksParts(written, slip, edges)) return false
	if (makesOtherEnding(written, meant, slip, edges)) return false
	if (ENGLISH.test(written) && !ENGLISH.test(meant)) return false
	const isSound = soundsAlike(written, meant, slip)
	if (!isSound && changesElement(written, slip)) return false
	const {length} = stemOf(meant)
	const isLong =
		length >= (isSound ? MIN_SOUND : MIN_TYPO) && !(VERB.test(meant) && (!isSound || length < MIN_VERB))
	const isOdd =
		!joinsVowels(written, slip) && ![written, stemOf(written)].some(letters => couldBeWord(letters, edges))
	if (isSound) return isLong || isOdd || isWrongTh(written, slip)
	return isTypo(written, slip) && (isLong || (isOdd && length >= MIN_ODD))
}

/** Whether a letter was left out between two vowels, which in a short word is more often another word: paella, patella. */
function joinsVowels(word: string, {offset, written, meant}: Slip): boolean {
	return (
		written === '' &&
		!VOWEL.test(meant) &&
		VOWEL.test(word.charAt(offset - 1)) &&
		VOWEL.test(word.charAt(offset))
	)
}

function couldBeWord(letters: string, edges: WordEdges): boolean {
	return edges.startsAsWord(letters) && edges.endsAsWord(letters)
}

/** A word without the ending of a plural, or of an adjective in -er: zwelling, beugel, somber. */
function stemOf(word: string): string {
	return word.replace(/(?<!e)en$|s$|(?<=er)e$/, '').replace(/([^aeiou])\1$/, '$1')
}

/**
 * Whether a slip writes t for th or th for t where Dutch has never had both: terapie and ziekthe, but not artritis,
 * labyrintitis, oftalmologie or hypothyreoïdie.
 */
export function isWrongTh(word: string, {offset, written, meant}: Slip): boolean {
	return (
		written + meant === 'h' &&
		/(?<![fhn])t$/.test(word.slice(0, offset)) &&
		/^[aeiou]/.test(word.slice(offset + written.length))
	)
}

/** Whether two words sound alike, also where they begin. */
export function soundsAlike(word: string, meantWord: string, {offset, written, meant}: Slip): boolean {
	if (offset === 0 && !FIRST_ALIKE.test([written, meant].sort().join(''))) return false
	// mylitis is not written for myelitis, nor lesje for laesie
	if (written + meant === 'e' && word[offset - 1] === 'y') return false
	if (/[^i]jes?$/.test(word) && !/jes?$/.test(meantWord)) return false
	const sound = soundKey(meantWord)
	// medicyn for medicijn; antiegeen, in which t does not sound as in patiënt
	const others = [word.replaceAll('y', 'ij'), word.replace(/ie(?=[^aeiouy])/g, 'i')]
	return [word, ...others].some(letters => soundKey(letters) === sound)
}

/** Whether a slip leaves a letter out, swaps two, or changes a vowel, within the word. */
export function isTypo(word: string, {offset, written, meant}: Slip): boolean {
	if (offset === 0) return false
	const isLast = offset + written.length === word.length
	if (written.length === 2) return isSwap(written, meant)
	// placente for placenta
	if (isLast) return written === 'e' && meant === 'a'
	if (written.length > 1 || meant.length > 1) return false
	return written === '' || (VOWEL.test(written) && VOWEL.test(meant))
}

/** Whether a doubled letter is that of a past tense: verwondde. */
function isPastTense(word: string, {offset, written}: Slip): boolean {
	return /^[dt]$/.test(written) && word[offset - 1] === written && PAST_TENSE.test(word.slice(offset))
}

/** Whether the words differ in their endings only. */
function makesOtherEnding(
	word: string,
	meantWord: string,
	{offset, written, meant}: Slip,
	edges: WordEdges,
): boolean {
	if (word.length - offset - written.length > 3) return false
	// serologi for serologie
	if (written + meant === 'e' && IE_END.test(word) && word.length >= MIN_TYPO) return false
	// krachd for kracht
	if (/^[dt]{2}$/.test(written + meant) && !edges.endsAsWord(word)) return false
	// A doubled letter may be either of the two: the first one of levendd.
	let first = offset
	while (first > 0 && word[first - 1] === written + meant) first--
	for (let stem = Math.max(3, word.length - LONGEST_ENDING); stem <= first; stem++)
		if (ENDING.test(word.slice(stem)) && ENDING.test(meantWord.slice(stem))) return true
	return false
}

/** Whether a slip is an s between the parts of a compound, which many may have or lack: tijd(s)registratie. */
function linksParts(word: string, {offset, written, meant}: Slip, edges: WordEdges): boolean {
	if (written + meant !== 's') return false
	const before = word.slice(0, offset).replace(/s$/, '')
	const after = word.slice(offset + written.length)
	return edges.endsAsWord(before) && edges.startsAsWord(after)
}
