import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary, marked, unmarked} from '../marked.ts'

const match = createMatcher(
	glossary('stamcel', 'ziekte van Crohn', 'als', 'aneurysma', '__proto__', 'constructor', 'toString'),
)

function check(row: string): void {
	const text = unmarked(row)
	expect(marked(text, match(text))).toBe(row)
}

describe('a match starts and ends at the edge of a word', () => {
	test.each([
		['a letter before it', 'xstamcel'],
		['a letter after it', 'stamcelx'],
		['a digit', 'stamcel2, 2stamcel, stamcel₂'],
		['a letter of another script', 'stamcelж'],
		['a letter beyond U+FFFF', 'stamcel\ud835\udc00'],
		['the rest of a phrase', 'ziekte van Crohnx, xziekte van Crohn'],
		['inside a word', 'halsband'],
	])('not with %s: %s', (_, row) => check(row))

	test.each([
		['punctuation', '([stamcel]), "[stamcel]"; [stamcel]/[stamcel].'],
		['an underscore', '_[stamcel]_'],
		['an emoji', '😀[stamcel]😀'],
		['a heart', '❤\ufe0f[stamcel]❤\ufe0f'],
		['half a surrogate pair', '\ud835[stamcel]\ud835'],
		['a combining mark', 'de [stamcel\u0301]'],
		['nothing', '[stamcel]'],
		['a raised figure', '[stamcel]¹ en [ziekte van Crohn]¹², ([aneurysma]³).'],
	])('next to %s: %s', (_, row) => check(row))
})

describe('an address is not a word', () => {
	test.each([
		['URL', 'Zie https://example.org/stamcel/aneurysma.html?als=1 daar.'],
		['domain', 'Zie stamcel.nl, www.stamcel.example en stamcel-aneurysma.be.'],
		['e-mail address', 'Mail stamcel@ziekenhuis.example of info@stamcel.nl.'],
		['domain in capitals', 'KIJK OP STAMCEL.NL of Stamcel.NL, Stamcel.nl en stamcel.Com'],
		['file', 'folder/stamcel.html, stamcel.docx, aneurysma-stamcel.PDF'],
		['account', 'Volg @stamcel of (@aneurysma).'],
	])('%s: %s', (_, row) => check(row))

	test.each([
		['a forgotten space', 'De [stamcel].Zij deelt. De [stamcel].De [stamcel].Nu [stamcel].Info'],
		['a word after it', 'https://example.org/stamcel en [stamcel]'],
		['a slash', '[stamcel]/[aneurysma]'],
	])('but %s: %s', (_, row) => check(row))
})

describe('property names are just words', () => {
	test.each([
		'__[proto__] en proto',
		'[constructor], [constructors], [{constructor}-cel]',
		'[toString] en [tostring], hasOwnProperty en valueOf',
	])('%s', row => check(row))
})

describe('raised figures are a reference, unless the label has them', () => {
	const matchFigures = createMatcher(
		glossary('beenmerg', 'MRI', 'vitamine B12', 'CD4', 'm²', 'T-cel', 'B-cel'),
	)

	test.each([
		'[beenmerg]¹ en [MRI]²',
		'[vitamine B12]³, [vitamine B₁₂] en [vitamine B¹²]',
		'[CD4]¹, [CD⁴] en [CD₄]',
		'per [m²]',
		'[T-]¹ en [B-cellen]²',
		'beenmerg1, ¹beenmerg',
	])('%s', row => {
		const text = unmarked(row)
		expect(marked(text, matchFigures(text))).toBe(row)
		expect(marked(text, matchFigures(text))).toBe(row)
	})
})

describe('a part of a word in brackets', () => {
	const matchParts = createMatcher(glossary('stamcel', 'bloedplaatje', 'T-cel', 'auto-immuun', 'patiënt'))

	test.each([
		['the first', '[(stam)cellen] en [(bloed)plaatjes]'],
		['with a hyphen', '[(T-)cellen], [(auto-)immuun], [(auto)immuun]'],
		['in brackets', '(de [(stam)cel])'],
		['of a compound', '[({stam)cel}donor] en [({stamcel})donor]'],
		['an ending after it', '[(stam)cel](len), [patiënt](en)'],
		['a space after it', '(stam) cellen'],
		['letters before it', 'x(stam)cel'],
		['a word of another kind', '(rode) [patiënt], (rode)[patiënt]'],
	])('%s: %s', (_, row) => {
		const text = unmarked(row)
		expect(marked(text, matchParts(text))).toBe(row)
	})
})
