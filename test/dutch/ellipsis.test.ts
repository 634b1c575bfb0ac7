import {describe, expect, test} from 'vitest'
import {isConjunction, memberAfter, partnerAfter, partnerBefore} from '../../src/dutch/ellipsis.ts'

/** The partner of the first word that is followed by a hyphen. */
function partnerOfFirst(text: string): string | undefined {
	const partner = partnerAfter(text, text.search(/[-\u2010\u2011\u2013](?!\p{L})/u))
	return partner && text.slice(partner.start, partner.end)
}

/** The partner of the last word that is preceded by a hyphen. */
function partnerOfLast(text: string): string | undefined {
	const start = /.*(?<!\p{L})[-\u2010\u2011\u2013]/su.exec(text)?.[0].length ?? 0
	const partner = partnerBefore(text, start)
	return partner && text.slice(partner.start, partner.end)
}

describe('the partner of a word followed by a hyphen is the next whole word', () => {
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
		['a carriage return as line end', 'T-\ren B-cellen', 'B-cellen'],
		['a line with only a comma', 'T-\n,\nen B-cellen', 'B-cellen'],
		['another hyphen', 'T\u2011 en B\u2011cellen', 'B\u2011cellen'],
		['capitals', 'T- EN B-CELLEN', 'B-CELLEN'],
	])('%s: %s', (_, text, partner) => {
		expect(partnerOfFirst(text)).toBe(partner)
	})

	test.each([
		['no conjunction', 'T- B-cellen'],
		['another word between', 'T- met B-cellen'],
		['a blank line', 'T- en\n\nB-cellen'],
		['a blank line with CRLF line ends', 'T-\r\n \r\nen B-cellen'],
		['a blank line with carriage returns', 'T- en\r\rB-cellen'],
		['a full stop', 'T-. en B-cellen'],
		['the end of the text', 'T- en '],
		['only words with a hyphen', 'T- en B- '],
	])('no partner: %s', (_, text) => {
		expect(partnerOfFirst(text)).toBeUndefined()
	})
})

describe('the partner of a word preceded by a hyphen is the last whole word before it', () => {
	test.each([
		['en', 'stamceldonoren en -ontvangers', 'stamceldonoren'],
		['of', 'tweelingbroer of -zus', 'tweelingbroer'],
		['a list', 'stamceldonoren, -ontvangers en -banken', 'stamceldonoren'],
		['a slash', 'stamceldonoren/-ontvangers', 'stamceldonoren'],
		['a line end', 'stamceldonoren\nen -ontvangers', 'stamceldonoren'],
	])('%s: %s', (_, text, partner) => {
		expect(partnerOfLast(text)).toBe(partner)
	})

	test.each([
		['no conjunction', 'stamceldonoren -ontvangers'],
		['another word between', 'stamceldonoren met -ontvangers'],
		['a blank line', 'stamceldonoren en\n\n-ontvangers'],
		['a blank line with carriage returns', 'stamceldonoren\r\ren -ontvangers'],
		['the start of the text', 'en -ontvangers'],
	])('no partner: %s', (_, text) => {
		expect(partnerOfLast(text)).toBeUndefined()
	})
})

test.each([
	['en', true],
	['OF', true],
	['noch', true],
	['met', false],
	['__proto__', false],
	['', false],
])('%s is a conjunction: %s', (word, expected) => {
	expect(isConjunction(word)).toBe(expected)
})

describe('the next member of a list', () => {
	test.each([
		['en', 'acute en chronische', 'chronische'],
		['comma', 'A, B en C', 'B'],
		['comma before en', 'A, en C', 'C'],
		['dan wel', 'acute dan wel chronische', 'chronische'],
		['slash', 'B/C', 'C'],
		['line end', 'acute\nen\nchronische', 'chronische'],
		['a raised figure', 'acute¹ en chronische', 'chronische'],
		['no conjunction', 'acute pijn', undefined],
		['a word that begins like one', 'acute endeldarm', undefined],
		['a full stop', 'acute. En', undefined],
		['a blank line', 'acute en\n\nchronische', undefined],
	])('%s: %s', (_, text, member) => {
		const found = memberAfter(text, /^\w+/.exec(text)?.[0].length ?? 0)
		expect(found && text.slice(found.start, found.end)).toBe(member)
	})
})
