import {describe, expect, test} from 'vitest'
import {isConjunction, partnerAfter, partnerBefore} from '../../src/dutch/ellipsis.ts'

/** The partner of the first word with a hyphen behind it. */
function leansForward(text: string): string | undefined {
	const partner = partnerAfter(text, text.search(/[-\u2010\u2011\u2013](?!\p{L})/u))
	return partner && text.slice(partner.start, partner.end)
}

/** The partner of the last word with a hyphen before it. */
function leansBack(text: string): string | undefined {
	const start = /.*(?<!\p{L})[-\u2010\u2011\u2013]/su.exec(text)?.[0].length ?? 0
	const partner = partnerBefore(text, start)
	return partner && text.slice(partner.start, partner.end)
}

describe('a word with a hyphen behind it leans on the next whole word', () => {
	test.each([
		['en', 'T- en B-lymfocyten', 'B-lymfocyten'],
		['of', 'maag- of darmaandoening', 'darmaandoening'],
		['en/of', 'maag- en/of darmaandoening', 'darmaandoening'],
		['als', 'zowel T- als B-cellen', 'B-cellen'],
		['noch', 'T- noch B-cellen', 'B-cellen'],
		['dan wel', 'spier- dan wel gewrichtspijn', 'gewrichtspijn'],
		['tot', 'stadium III- tot IV-kanker', 'IV-kanker'],
		['slash', 'nier-/leveraandoening', 'leveraandoening'],
		['ampersand', 'T- & B-cellen', 'B-cellen'],
		['a list', 'darm-, hart- en vaatziekten', 'vaatziekten'],
		['a list of letters', 'B-, T- en NK-cellen', 'NK-cellen'],
		['a comma before the last', 'keel-, neus-, en oorarts', 'oorarts'],
		['a linking s', 'gezondheids- en welzijnszorg', 'welzijnszorg'],
		['prefixes', 'hypo- en hyperpigmentatie', 'hyperpigmentatie'],
		['line ends', 'T-\nen\r\nB-cellen', 'B-cellen'],
		['a line end of old', 'T-\ren B-cellen', 'B-cellen'],
		['lines that hold a comma', 'T-\n,\nen B-cellen', 'B-cellen'],
		['another hyphen', 'T\u2011 en B\u2011cellen', 'B\u2011cellen'],
		['capitals', 'T- EN B-CELLEN', 'B-CELLEN'],
	])('%s: %s', (_, text, partner) => {
		expect(leansForward(text)).toBe(partner)
	})

	test.each([
		['nothing joins them', 'T- B-cellen'],
		['another word between', 'T- met B-cellen'],
		['a blank line', 'T- en\n\nB-cellen'],
		['a blank line of Windows', 'T-\r\n \r\nen B-cellen'],
		['a blank line of old', 'T- en\r\rB-cellen'],
		['a full stop', 'T-. en B-cellen'],
		['the end of the text', 'T- en '],
		['nothing but open words', 'T- en B- '],
	])('on none: %s', (_, text) => {
		expect(leansForward(text)).toBeUndefined()
	})
})

describe('a word with a hyphen before it leans on the whole word before it', () => {
	test.each([
		['en', 'stamceldonoren en -ontvangers', 'stamceldonoren'],
		['of', 'tweelingbroer of -zus', 'tweelingbroer'],
		['a list', 'stamceldonoren, -ontvangers en -banken', 'stamceldonoren'],
		['a slash', 'stamceldonoren/-ontvangers', 'stamceldonoren'],
		['a line end', 'stamceldonoren\nen -ontvangers', 'stamceldonoren'],
	])('%s: %s', (_, text, partner) => {
		expect(leansBack(text)).toBe(partner)
	})

	test.each([
		['nothing joins them', 'stamceldonoren -ontvangers'],
		['another word between', 'stamceldonoren met -ontvangers'],
		['a blank line', 'stamceldonoren en\n\n-ontvangers'],
		['a blank line of old', 'stamceldonoren\r\ren -ontvangers'],
		['the beginning of the text', 'en -ontvangers'],
	])('on none: %s', (_, text) => {
		expect(leansBack(text)).toBeUndefined()
	})
})

test.each([
	['en', true],
	['OF', true],
	['noch', true],
	['met', false],
	['__proto__', false],
	['', false],
])('%s joins: %s', (word, joins) => {
	expect(isConjunction(word)).toBe(joins)
})
