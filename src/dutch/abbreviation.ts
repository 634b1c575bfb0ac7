import {isAscii} from '../text/characters.ts'
import {unicodeRegExp} from '../text/unicode.ts'

/**
 * Whether a label is an abbreviation, so that it only matches text in the same case (ALS, not als): at least
 * two capitals, which are at least half of its letters (ALS, IgG). Takes letters in their original case.
 */
export function isAbbreviation(cased: string): boolean {
	const ascii = isAscii(cased)
	const letters = cased.replace(ascii ? /[^A-Za-z]/g : notLetter(), '')
	const capitals = letters.replace(ascii ? /[^A-Z]/g : notCapital(), '').length
	return capitals >= 2 && capitals * 2 >= letters.length
}

const notLetter = /* @__PURE__ */ unicodeRegExp('[^\\p{L}]', 'gu')
const notCapital = /* @__PURE__ */ unicodeRegExp('[^\\p{Lu}]', 'gu')
