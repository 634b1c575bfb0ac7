import {expect, test} from 'vitest'
import {appendPhrase, readPhrase, slicePhrase} from '../../src/text/phrase.ts'

test.each([
	['a word', 'Cel', 'cel', [], ''],
	['a hyphen', 'T-cel', 'tcel', ['1-'], ''],
	['any hyphen', 'T\u2011cel', 'tcel', ['1-'], ''],
	['a run of white space is one space', 'ziekte \n van Crohn', 'ziektevancrohn', ['6 ', '9 '], ''],
	['an apostrophe is not a gap', "aneurysma's", 'aneurysmas', [], ''],
	['invisible characters are not gaps', 'stam\u00ad\u200bcel', 'stamcel', [], ''],
	['punctuation as written', 'i.v.', 'iv', ['1.'], '.'],
	['brackets', 'vitamine B12 (cobalamine)', 'vitamineb12cobalamine', ['8 ', '11 ('], ')'],
	['a tail', 'CD4+', 'cd4', [], '+'],
	['punctuation before the first letter is dropped', '(anti)trombine', 'antitrombine', ['4)'], ''],
	['letters beyond U+FFFF', '\ud835\udc00-b', 'ab', ['1-'], ''],
	['a ligature before a gap', '\ufb01-b', 'fib', ['2-'], ''],
	['no letters', '-', '', [], '-'],
])('%s', (_, text, folded, expectedGaps, tail) => {
	const phrase = readPhrase(text)
	expect({...phrase, gaps: phrase.gaps.map(({offset, separator}) => offset + separator)}).toMatchObject({
		folded,
		gaps: expectedGaps,
		tail,
	})
})

test('appending joins two phrases, and slicing the result returns them', () => {
	const left = readPhrase('Graft-versus')
	const right = readPhrase('host-ziekte)')
	const both = appendPhrase(left, '-', right)
	expect(both).toEqual(readPhrase('Graft-versus-host-ziekte)'))
	expect(slicePhrase(both, 0, 11)).toEqual(left)
	expect(slicePhrase(both, 11, 21)).toEqual({...right, tail: ''})
	expect(slicePhrase(both, 5, 15)).toEqual(readPhrase('versus-host'))
})
