import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {gapAfter, nextWord, wordEnd, wordStart} from '../../src/text/words.ts'

function words(text: string): string[] {
	const found: string[] = []
	for (let start = nextWord(text, 0); start < text.length; ) {
		const end = wordEnd(text, start)
		found.push(text.slice(start, end))
		start = nextWord(text, end)
	}
	return found
}

describe('a word is letters and digits, with hyphens and apostrophes between them', () => {
	test.each([
		['a space parts', 'rood beenmerg', ['rood', 'beenmerg']],
		['a hyphen inside', 'auto-immuun', ['auto-immuun']],
		['hyphens at the edges', 'T- en -ontvangers', ['T', 'en', 'ontvangers']],
		['two hyphens part', 'T--cel', ['T', 'cel']],
		['an apostrophe inside', "aneurysma's baby’tje", ["aneurysma's", 'baby’tje']],
		['quotes around', "'cel' ‘T-cel’", ['cel', 'T-cel']],
		['a dash with spaces', 'plan B – cellen', ['plan', 'B', 'cellen']],
		['a dash without', 'B–cellen', ['B–cellen']],
		['a soft hyphen inside', 'stam\u00adcel', ['stam\u00adcel']],
		['and at the end', 'stam\u00ad cel', ['stam', 'cel']],
		['one beside a hyphen', 'T-\u00adcel B\u200b-cel', ['T-\u00adcel', 'B\u200b-cel']],
		['one between two hyphens', 'T-\u00ad-cel', ['T', 'cel']],
		['signs part', 'nier/lever, i.v. (long)', ['nier', 'lever', 'i', 'v', 'long']],
		['digits and Greek', 'IL-6 β-blokker CD4+', ['IL-6', 'β-blokker', 'CD4']],
		['combining marks', 'bronchie\u0308ctasie', ['bronchie\u0308ctasie']],
		['letters beyond U+FFFF', '\ud835\udc00b 😀c', ['\ud835\udc00b', 'c']],
		['a heart before a word', '❤\ufe0fcel', ['cel']],
		['no words', ' - ’ … ', []],
	])('%s', (_, text, expected) => {
		expect(words(text)).toEqual(expected)
	})

	test('it is the same word from behind', () => {
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

describe('the gap behind a word', () => {
	test.each([
		['a space', 'ziekte van', 6, ' ', false],
		['white space of any kind and length', 'ziekte \u00a0\t van', 6, ' ', false],
		['a line end', 'ziekte\nvan', 6, '\n', false],
		['with white space around it', 'ziekte \r\n  van', 6, '\n', false],
		['a hyphen before it', 'auto-\nimmuun', 4, '\n', true],
		['a soft hyphen before it', 'auto\u00ad\nimmuun', 4, '\n', true],
		['signs', 'i.v', 1, '.', false],
		['signs and a space', 'B12 (cobalamine)', 3, ' (', false],
		['signs and a line end', 'B12\n(cobalamine)', 3, ' (', false],
	])('%s', (_, text, end, separator, hasHyphen) => {
		expect(gapAfter(text, end)).toEqual({next: text.search(/\P{L}(?=\p{L}+\)?$)/u) + 1, separator, hasHyphen})
	})

	test.each([
		['a blank line', 'ziekte\n\nvan', 6],
		['a blank line with spaces', 'ziekte\r\n \r\nvan', 6],
		['a dropped part', 'T- en', 1],
		['the end of the text', 'ziekte  ', 6],
		['too long a gap', `ziekte${' '.repeat(60)}van`, 6],
	])('none behind %s', (_, text, end) => {
		expect(gapAfter(text, end)).toBeUndefined()
	})
})
