import {unicodeRegExp} from '../text/unicode.ts'
import {functionWord} from './function-words.ts'

/**
 * Returns the first sentence of a text, with its full stop. A full stop ends no sentence after an abbreviation that
 * something must follow (*ca. 5 liter*, *prof. Sjögren*), an initial (*naar H. Sjögren*, unlike *vitamine C*), or a number
 * at the start. Cost: linear in the text.
 */
export function firstSentence(text: string): string {
	for (const {0: mark, index} of text.matchAll(possibleEnd())) {
		const end = index + mark.length
		const before = text.slice(Math.max(0, index - longest), index)
		if (mark !== '.' || !isOpen(before, /^\s+\p{N}/u.test(text.slice(end, end + 3))))
			return text.slice(0, end)
	}
	return text
}

// Before a small letter, a sentence continues.
const possibleEnd = /* @__PURE__ */ unicodeRegExp('[.!?…](?=\\s+[^\\s\\p{Ll}])', 'gu')

/** So many characters before a full stop show what it is: an initial, and the word before it. */
const longest = 30

function isOpen(before: string, precedesNumber: boolean): boolean {
	if (/^\s*\p{N}+$/u.test(before)) return true
	const [word = '', previous = ''] = before.split(/[\s(]+/).reverse()
	const isInitial =
		/^\p{Lu}$/u.test(word) &&
		(previous === '' || functionWord.test(previous.toLowerCase()) || beforeInitial.test(previous))
	return isInitial || title.test(word) || dotted.test(word) || (precedesNumber && beforeNumber.test(word))
}

const title = /^(?:bijv|bv|dhr|dr|drs|evt|excl|incl|ing|ir|mevr|mr|mw|prof|resp|vgl|zgn)$/i
const beforeInitial = /^(?:dhr|dr|drs|ing|ir|mevr|mr|mw|prof|[A-Z])\.$/i
// *o.a.* and *d.w.z.*, but not *e.d.* and *e.a.*, which close a list.
const dotted = /^(?!e\.[ad]$)\p{L}(?:\.\p{L})+$/iu
const beforeNumber = /^(?:art|blz|ca|circ|fig|gem|max|min|nr|nrs|p|pag|tel)$/i
