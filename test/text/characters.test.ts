import {describe, expect, test} from 'vitest'
import {
	APOSTROPHE,
	classAt,
	HYPHEN,
	IGNORED,
	LINE_END,
	OTHER,
	SPACE,
	WORD,
} from '../../src/text/characters.ts'

describe('the class of a character', () => {
	test.each([
		['letters, digits and marks', WORD, ['a', 'Z', 'ë', 'ß', 'β', '7', '²', '\u0308', 'Ж']],
		['hyphens, and the dashes that are typed instead', HYPHEN, ['-', '\u2010', '\u2011', '\u2013', '\u2212']],
		['apostrophes', APOSTROPHE, ["'", '\u2019', '\u02bc']],
		['invisible characters', IGNORED, ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']],
		['variation selectors', IGNORED, ['\ufe0e', '\ufe0f']],
		['white space', SPACE, [' ', '\t', '\u00a0', '\u202f', '\u2003', '\u3000']],
		['line ends', LINE_END, ['\n', '\r', '\u2028', '\u2029', '\f', '\v', '\u0085']],
		['the em dash and other punctuation', OTHER, ['\u2014', '.', '(', '/', '+', '@', '_', '\u0000']],
	])('%s', (_, expected, characters) => {
		expect(characters.map(character => classAt(character, 0))).toEqual(characters.map(() => expected))
	})

	test('both halves of a surrogate pair have the class of the character', () => {
		expect([classAt('\ud835\udc00', 0), classAt('\ud835\udc00', 1)]).toEqual([WORD, WORD])
		expect([classAt('😀', 0), classAt('😀', 1)]).toEqual([OTHER, OTHER])
	})

	test('a lone surrogate is not a letter', () => {
		expect([classAt('\ud835a', 0), classAt('a\udc00', 1)]).toEqual([OTHER, OTHER])
	})

	test('offsets outside the text have the class OTHER', () => {
		expect([classAt('a', -1), classAt('a', 1), classAt('', 0)]).toEqual([OTHER, OTHER, OTHER])
	})
})
