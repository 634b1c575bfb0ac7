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
		['a digit', 'stamcel2, 2stamcel'],
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
	])('next to %s: %s', (_, row) => check(row))
})

describe('an address is not a word', () => {
	test.each([
		['URL', 'Zie https://example.org/stamcel/aneurysma.html?als=1 daar.'],
		['domain', 'Zie stamcel.nl, www.stamcel.example en stamcel-aneurysma.be.'],
		['e-mail address', 'Mail stamcel@ziekenhuis.example of info@stamcel.nl.'],
	])('%s: %s', (_, row) => check(row))

	test.each([
		['a forgotten space', 'De [stamcel].Zij deelt.'],
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
