import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {foldLetters, foldText} from '../../src/text/fold.ts'

describe('folds', () => {
	test.each([
		['case', 'Beenmerg', 'beenmerg'],
		['diacritics, composed', 'bronchi\u00ebctasie\u0308n', 'bronchiectasien'],
		['diacritics, decomposed', 'bronchie\u0308ctasie', 'bronchiectasie'],
		['hyphens of every kind', 'T-\u2010\u2011\u2013\u2212cel', 'tcel'],
		['apostrophes', "aneurysma's \u2019 \u02bc", 'aneurysmas'],
		['the soft hyphen and zero-width characters', 'stam\u00ad\u200b\u200d\u2060\ufeffcel', 'stamcel'],
		['white space', 'ziekte van\u00a0\n Crohn', 'ziektevancrohn'],
		['punctuation', 'vitamine B12 (cobalamine)', 'vitamineb12cobalamine'],
		['ligatures of a PDF', '\ufb01brose \ufb02uor e\ufb00ect', 'fibrosefluoreffect'],
		['ij as one character', '\u0133zer \u0132zer', 'ijzerijzer'],
		[
			'letters that Unicode does not decompose',
			'l\u00e6sie \u0153deem stra\u00dfe s\u00f8',
			'laesieoedeemstrasseso',
		],
		['Greek', '\u0392-blokker \u03b2', 'βblokkerβ'],
		['the micro sign is a mu', '\u00b5g', 'μg'],
		['circled and superscript digits', 'm\u00b2 \u2460', 'm21'],
		['letters beyond U+FFFF', '\ud835\udc00\ud835\udc01', 'ab'],
		['lone surrogates', 'a\ud835b\udc00', 'ab'],
		['a capital whose lower case is longer', '\u0130ris', 'iris'],
		['the empty text', '', ''],
	])('%s', (_, text, folded) => {
		expect(foldText(text)).toBe(folded)
	})

	test('keeps the case of the letters in `cased`', () => {
		expect(foldLetters('IgG-Té').cased).toBe('IgGTe')
	})
})

describe('offsets refer to the text as given', () => {
	test.each([
		['punctuation is skipped', 'T-cel', [0, 2, 3, 4], [1, 3, 4, 5]],
		['a combining mark belongs to its letter', 'ae\u0308b', [0, 1, 3], [1, 3, 4]],
		['two combining marks', 'e\u0308\u0301b', [0, 3], [3, 4]],
		['a ligature becomes two letters with the same offsets', 'a\ufb01b', [0, 1, 1, 2], [1, 2, 2, 3]],
		['a surrogate pair is two units', 'a\ud835\udc01c', [0, 1, 3], [1, 3, 4]],
		['a lone surrogate is skipped', 'a\ud835c', [0, 2], [1, 3]],
	])('%s', (_, text, starts, ends) => {
		expect(foldLetters(text)).toMatchObject({starts, ends})
	})

	test('for any text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				const {folded, cased, starts, ends} = foldLetters(text)
				expect([cased.length, starts.length, ends.length]).toEqual(Array(3).fill(folded.length))
				starts.forEach((start, letterIndex) => {
					const end = ends[letterIndex] ?? -1
					expect(start).toBeGreaterThanOrEqual(starts[letterIndex - 1] ?? 0)
					expect(end).toBeGreaterThan(start)
					expect(end).toBeLessThanOrEqual(text.length)
					expect(foldText(text.slice(start, end))).toContain(folded.charAt(letterIndex))
				})
			}),
		)
	})
})

test('a text has the letters of one long word', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.nat(1000), (text, count) => {
			const long = '\ud835\udc00'.repeat(count) + text
			expect(foldText(long)).toBe(foldLetters(long).folded)
		}),
	)
})

test('folding twice changes nothing', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			expect(foldText(foldText(text))).toBe(foldText(text))
		}),
	)
})

test('composed and decomposed text have the same letters', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom(...'aeiouëïöüéèêáçñ -IJ')}), text => {
			expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
		}),
	)
})
