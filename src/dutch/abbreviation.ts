import {isAscii} from '../text/characters.ts'
import {unicodeRegExp} from '../text/unicode.ts'

/** Whether letters, in capitals for the most part, stand for a name: ALS, IgG; such a label counts only in its own case. */
export function isAbbreviation(cased: string): boolean {
	const ascii = isAscii(cased)
	const letters = cased.replace(ascii ? /[^A-Za-z]/g : noLetter(), '')
	const capitals = letters.replace(ascii ? /[^A-Z]/g : noCapital(), '').length
	return capitals >= 2 && capitals * 2 >= letters.length
}

const noLetter = /* @__PURE__ */ unicodeRegExp('[^\\p{L}]', 'gu')
const noCapital = /* @__PURE__ */ unicodeRegExp('[^\\p{Lu}]', 'gu')
