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
// Small letters that no one can speak, and that texts are full of: units, titles, shops, numbers, cries, English.
const EVERYDAY =
	' ah bah bh bhv br brr bv cc cd cl cm cv db dd dhr dj dl dm dr drs ds dvd eh elft elks febr gb gft gps gr gsm hbo hd hemd high hl hm hr hrs http huh hz ii iii inch inkt iv ix jh jr kb kcal kg khz kj km know kpa ks kw lbo ltd mb mbo mg mhz ml mm mmol mnd mr ms mts mv mw ng ngo nl nm nmol nov nr ns nv oh ov pc pdf pg pk pm pmol pp ppm ps pt px quiz qua sc sms sst st str tb th tja tl tss tv tvs uv vb vgl vi vii viii vmbo vs vwo wc what when who why wk wtf www xi xii xl xs zgn zn zzp '

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
		(/[aeiouy]/.test(letters) && beginsAsWord(letters) && canBeSpoken(analyseEnding(letters).coda))
	)
}

/** Matches the symbols of units, which after a number are no abbreviation of anything else: 426 ms. */
export const unit = /^(?:[cdhkmnp]?[glms]|cc|min|pm)$/

/** Returns the letters of the abbreviation that a label starts with, if they may have dots: `kno` of KNO-arts. */
export function initialsOf(label: string): string {
	const letters = INITIALS.exec(label)?.[0].toLowerCase() ?? ''
	return letters === '' || mayBeWord(letters) ? '' : letters
}

const INITIALS = /^[A-Za-z]{2,5}(?![\p{L}\p{N}.])/u
