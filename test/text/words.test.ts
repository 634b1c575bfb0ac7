import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {gapAfter, nextWord, wordEnd, wordStart} from '../../src/text/words.ts'

function wordsOf(text: string): string[] {
	const words: string[] = []
	for (let start = nextWord(text, 0); start < text.length; ) {
		const end = wordEnd(text, start)
		words.push(text.slice(start, end))
		start = nextWord(text, end)
	}
	return words
}

describe('a word is letters and digits with hyphens and apostrophes between them', () => {
	test.each([
		['a space separates words', 'rood beenmerg', ['rood', 'beenmerg']],
		['a hyphen inside', 'auto-immuun', ['auto-immuun']],
		['hyphens at the edges', 'T- en -ontvangers', ['T', 'en', 'ontvangers']],
		['two hyphens separate words', 'T--cel', ['T', 'cel']],
		['an apostrophe inside', "aneurysma's baby’tje", ["aneurysma's", 'baby’tje']],
		['quotation marks', "'cel' ‘T-cel’", ['cel', 'T-cel']],
		['a dash between spaces', 'plan B – cellen', ['plan', 'B', 'cellen']],
		['a dash without spaces', 'B–cellen', ['B–cellen']],
		['a soft hyphen inside', 'stam\u00adcel', ['stam\u00adcel']],
		['a soft hyphen at the end', 'stam\u00ad cel', ['stam', 'cel']],
		['an invisible character next to a hyphen', 'T-\u00adcel B\u200b-cel', ['T-\u00adcel', 'B\u200b-cel']],
		['a soft hyphen between two hyphens', 'T-\u00ad-cel', ['T', 'cel']],
		['punctuation separates words', 'nier/lever, i.v. (long)', ['nier', 'lever', 'i', 'v', 'long']],
		['digits and Greek', 'IL-6 β-blokker CD4+', ['IL-6', 'β-blokker', 'CD4']],
		['combining marks', 'bronchie\u0308ctasie', ['bronchie\u0308ctasie']],
		['letters beyond U+FFFF', '\ud835\udc00b 😀c', ['\ud835\udc00b', 'c']],
		['an emoji with a variation selector before a word', '❤\ufe0fcel', ['cel']],
		['raised figures after a word', 'beenmerg¹² B₁₂ ¹⁸F', ['beenmerg', '¹²', 'B₁₂', '¹⁸F']],
		['no words', ' - ’ … ', []],
	])('%s', (_, text, expected) => {
		expect(wordsOf(text)).toEqual(expected)
	})

	test('wordStart finds the same words as wordEnd', () => {
		const unit = fc.constantFrom('a', 'T', 'ë', '7', '-', "'", ' ', '\n', '.', '\u00ad', '\u2011', '\u0308')
		fc.assert(
			fc.property(fc.string({unit}), text => {
				for (let start = nextWord(text, 0); start < text.length; ) {
					const end = wordEnd(text, start)
					expect(wordStart(text, end)).toBe(start)
					start = nextWord(text, end)
				}
			}),
		)
	})
})

describe('the gap after a word', () => {
	test.each([
		['a space', 'ziekte van', 6, ' ', false],
		['white space of any kind and length', 'ziekte \u00a0\t van', 6, ' ', false],
		['a line end', 'ziekte\nvan', 6, '\n', false],
		['a line end with white space around it', 'ziekte \r\n  van', 6, '\n', false],
		['a line end after a hyphen', 'auto-\nimmuun', 4, '\n', true],
		['a line end after a soft hyphen', 'auto\u00ad\nimmuun', 4, '\n', true],
		['punctuation', 'i.v', 1, '.', false],
		['punctuation and a space', 'B12 (cobalamine)', 3, ' (', false],
		['punctuation and a line end', 'B12\n(cobalamine)', 3, ' (', false],
	])('%s', (_, text, end, separator, hasHyphen) => {
		expect(gapAfter(text, end)).toEqual({next: text.search(/\P{L}(?=\p{L}+\)?$)/u) + 1, separator, hasHyphen})
	})

	test.each([
		['a blank line', 'ziekte\n\nvan', 6],
		['a blank line with spaces', 'ziekte\r\n \r\nvan', 6],
		['a hyphen within a line', 'T- en', 1],
		['the end of the text', 'ziekte  ', 6],
		['a gap that is too long', `ziekte${' '.repeat(60)}van`, 6],
	])('no phrase continues: %s', (_, text, end) => {
		expect(gapAfter(text, end)).toBeUndefined()
	})
})
