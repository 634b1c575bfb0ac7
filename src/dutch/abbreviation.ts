import {isAscii} from '../text/characters.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import {beginsAsWord} from './compound.ts'
import {canBeSpoken} from './inflect/initialism.ts'
import {analyseEnding} from './inflect/word-ending.ts'

/**
 * Whether a label is an abbreviation, so that its case counts (ALS, not als): at least two capitals, which are
 * at least half of its letters (ALS, IgG), or one capital inside a short word (pH, mmHg).
 */
export function isAbbreviation(label: string): boolean {
	const ascii = isAscii(label)
	const letters = label.replace(ascii ? /[^A-Za-z]/g : notLetter(), '')
	const capitals = letters.replace(ascii ? /[^A-Z]/g : notCapital(), '').length
	return (capitals >= 2 && capitals * 2 >= letters.length) || (capitals === 1 && INNER_CAPITAL.test(label))
}

const notLetter = /* @__PURE__ */ unicodeRegExp('[^\\p{L}]', 'gu')
const notCapital = /* @__PURE__ */ unicodeRegExp('[^\\p{Lu}]', 'gu')
const INNER_CAPITAL = /^[a-z]{1,3}[A-Z][a-z]{0,2}$/

// Longer letters could always be a word.
const MOST_SPELLED = 4
// Abbreviations that could be spoken as a word, and that Dutch writes small all the same.
const WRITTEN_SMALL =
	' aed aids covid doac ecmo eeg ehbo epo gerd hellp ibd ic icd icsi icu iud ivig kno lasek lasik mers noac nsaid ocd psa rsi sars siadh soa solk stemi tavi tia uwi '
// Small letters that no one can speak, and that texts are full of: titles, everyday words, English, numbers.
const EVERYDAY =
	' adv ah ambt bah bh bhv br btw bv cd cv db dd dhr dj dr drs ds dvd eh elft elks erwt ft gb gps gr gsm hbo hd hebt hemd high hr http hz inch inkt kb kcal kw mb mbo mnd mp mr mts mv mw ngo nov nr nv odd oh ov pc pdf pk ppm pr pt quad quiz sc sm sms st tb text th tl tv uh uv vb vmbo vs vwo wc what when who why wk www zn zzp '
// The same without their dots: i.v.m. is no IVM, but m.b.v. may lose them.
const OFTEN_DOTTED =
	' adhv ahw bijv cq dmv dwz evt ipv itt ivm mbt mbv mn nav nb nvt obv olv svp tbv tgv tnv tov tzt zgn zsm '
const ROMAN = /^[ivx]+$/

/**
 * Whether small letters could be a Dutch word, or are one that everyone uses, so that they are not taken for
 * an abbreviation: als, pid and ms, not hiv, ecg and dna. Takes folded letters.
 */
export function mayBeWord(letters: string): boolean {
	const listed = ` ${letters} `
	if (WRITTEN_SMALL.includes(listed)) return false
	return (
		letters.length === 1 ||
		letters.length > MOST_SPELLED ||
		EVERYDAY.includes(listed) ||
		OFTEN_DOTTED.includes(listed) ||
		unit.test(letters) ||
		ROMAN.test(letters) ||
		(/[aeiouy]/.test(letters) && beginsAsWord(letters) && canBeSpoken(analyseEnding(letters).coda))
	)
}

/** Whether a word, whatever its case, has a vowel and, if it is short, begins and ends as Dutch words do: not Wlz. */
export function isSpeakable(word: string): boolean {
	const letters = word.toLowerCase()
	return /[aeiouyà-ü]/.test(letters) && (!/^[a-z]{3,4}$/.test(letters) || mayBeWord(letters))
}

/** Whether letters with dots between them, such as i.v., could be a word without: iv, not mbv. */
export function needsDots(letters: string): boolean {
	return mayBeWord(letters) && !OFTEN_DOTTED.includes(` ${letters} `)
}

/** Matches the symbols of units, which after a number are no abbreviation of anything else: 426 ms. */
export const unit = /^(?:[cdhkmnp]?[glms]|cc|min|pm)$/

/** Returns the letters of the abbreviation that a label starts with, if they may have dots: `kno` of KNO-arts. */
export function initialsOf(label: string): string {
	const letters = INITIALS.exec(label)?.[0].toLowerCase() ?? ''
	return letters === '' || mayBeWord(letters) ? '' : letters
}

const INITIALS = /^[A-Za-z]{2,5}(?![A-Za-z\d.])/
