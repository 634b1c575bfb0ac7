import {expect, test} from 'vitest'
import {appendPhrase, readPhrase, slicePhrase} from '../../src/text/phrase.ts'

test.each([
	['a word', 'Cel', 'cel', [], ''],
	['a hyphen', 'T-cel', 'tcel', ['1-'], ''],
	['any hyphen', 'T\u2011cel', 'tcel', ['1-'], ''],
	['spaces are one', 'ziekte \n van Crohn', 'ziektevancrohn', ['6 ', '9 '], ''],
	['an apostrophe is no cut', "aneurysma's", 'aneurysmas', [], ''],
	['nor is what is not seen', 'stam\u00ad\u200bcel', 'stamcel', [], ''],
	['signs as written', 'i.v.', 'iv', ['1.'], '.'],
	['brackets', 'vitamine B12 (cobalamine)', 'vitamineb12cobalamine', ['8 ', '11 ('], ')'],
	['a tail', 'CD4+', 'cd4', [], '+'],
	['signs before the first letter count for nothing', '(anti)trombine', 'antitrombine', ['4)'], ''],
	['letters beyond U+FFFF', '\ud835\udc00-b', 'ab', ['1-'], ''],
	['a ligature before a cut', '\ufb01-b', 'fib', ['2-'], ''],
	['nothing', '-', '', [], '-'],
])('%s', (_, text, folded, cuts, tail) => {
	const phrase = readPhrase(text)
	expect({...phrase, cuts: phrase.gaps.map(({offset, separator}) => offset + separator)}).toMatchObject({
		folded,
		cuts,
		tail,
	})
})

test('appended phrases are the phrase of both, sliced it gives them back', () => {
	const one = readPhrase('Graft-versus')
	const other = readPhrase('host-ziekte)')
	const both = appendPhrase(one, '-', other)
	expect(both).toEqual(readPhrase('Graft-versus-host-ziekte)'))
	expect(slicePhrase(both, 0, 11)).toEqual(one)
	expect(slicePhrase(both, 11, 21)).toEqual({...other, tail: ''})
	expect(slicePhrase(both, 5, 15)).toEqual(readPhrase('versus-host'))
})
