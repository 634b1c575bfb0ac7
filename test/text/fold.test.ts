import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {foldLetters, foldText} from '../../src/text/fold.ts'

describe('letters', () => {
	test.each([
		['case', 'Beenmerg', 'beenmerg'],
		['diacritics, composed', 'bronchi\u00ebctasie\u0308n', 'bronchiectasien'],
		['diacritics, decomposed', 'bronchie\u0308ctasie', 'bronchiectasie'],
		['hyphens of every kind', 'T-\u2010\u2011\u2013\u2212cel', 'tcel'],
		['apostrophes', "aneurysma's \u2019 \u02bc", 'aneurysmas'],
		['the soft hyphen and characters without width', 'stam\u00ad\u200b\u200d\u2060\ufeffcel', 'stamcel'],
		['white space', 'ziekte van\u00a0\n Crohn', 'ziektevancrohn'],
		['other signs', 'vitamine B12 (cobalamine)', 'vitamineb12cobalamine'],
		['ligatures of a PDF', '\ufb01brose \ufb02uor e\ufb00ect', 'fibrosefluoreffect'],
		['ij as one character', '\u0133zer \u0132zer', 'ijzerijzer'],
		[
			'letters that Unicode leaves whole',
			'l\u00e6sie \u0153deem stra\u00dfe s\u00f8',
			'laesieoedeemstrasseso',
		],
		['Greek', '\u0392-blokker \u03b2', 'βblokkerβ'],
		['the micro sign is a mu', '\u00b5g', 'μg'],
		['digits in a circle or above the line', 'm\u00b2 \u2460', 'm21'],
		['letters beyond U+FFFF', '\ud835\udc00\ud835\udc01', 'ab'],
		['half a surrogate pair', 'a\ud835b\udc00', 'ab'],
		['a capital whose small letter is longer', '\u0130ris', 'iris'],
		['nothing', '', ''],
	])('%s', (_, text, folded) => {
		expect(foldText(text)).toBe(folded)
	})

	test('the same letters in their own case', () => {
		expect(foldLetters('IgG-Té').cased).toBe('IgGTe')
	})
})

describe('offsets are those of the text as given', () => {
	test.each([
		['signs are skipped', 'T-cel', [0, 2, 3, 4], [1, 3, 4, 5]],
		['a combining mark belongs to its letter', 'ae\u0308b', [0, 1, 3], [1, 3, 4]],
		['two marks as well', 'e\u0308\u0301b', [0, 3], [3, 4]],
		['a ligature gives two letters at one offset', 'a\ufb01b', [0, 1, 1, 2], [1, 2, 2, 3]],
		['a surrogate pair is two units', 'a\ud835\udc01c', [0, 1, 3], [1, 3, 4]],
		['half a pair is skipped', 'a\ud835c', [0, 2], [1, 3]],
	])('%s', (_, text, starts, ends) => {
		expect(foldLetters(text)).toMatchObject({starts, ends})
	})

	test('for any text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				const {folded, cased, starts, ends} = foldLetters(text)
				expect([cased.length, starts.length, ends.length]).toEqual(Array(3).fill(folded.length))
				starts.forEach((start, letter) => {
					const end = ends[letter] ?? -1
					expect(start).toBeGreaterThanOrEqual(starts[letter - 1] ?? 0)
					expect(end).toBeGreaterThan(start)
					expect(end).toBeLessThanOrEqual(text.length)
					expect(foldText(text.slice(start, end))).toContain(folded.charAt(letter))
				})
			}),
		)
	})
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
