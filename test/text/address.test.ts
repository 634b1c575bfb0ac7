import {describe, expect, test} from 'vitest'
import {addressAround} from '../../src/text/address.ts'

/** The address around `cel` in a text. */
function addressOf(text: string): string | undefined {
	const start = text.indexOf('cel')
	const address = addressAround(text, {start, end: start + 3})
	return address && text.slice(address.start, address.end)
}

describe('an address', () => {
	test.each([
		['a URL', 'Zie https://www.kanker.nl/cel?x=1 voor meer.', 'https://www.kanker.nl/cel?x=1'],
		['in brackets', 'Zie (http://cel.example/) of bel.', '(http://cel.example/)'],
		['in angle brackets', '<https://x.nl/cel>', 'https://x.nl/cel'],
		['without its protocol', 'www.cel.example', 'www.cel.example'],
		['an e-mail address', 'Mail cel@ziekenhuis.example!', 'cel@ziekenhuis.example!'],
		['with its protocol', 'mailto:cel', 'mailto:cel'],
		['a domain', 'Op cel.nl staat het.', 'cel.nl'],
		['a domain in any case', 'cel.NL en meer', 'cel.NL'],
		['a file', 'map/cel.html', 'map/cel.html'],
		['a folder of Windows', 'C:\\map\\cel', 'C:\\map\\cel'],
		['an account', 'volg @cel nu', '@cel'],
		['a domain with a path', 'kanker.nl/cel', 'kanker.nl/cel'],
	])('%s', (_, text, address) => {
		expect(addressOf(text)).toBe(address)
	})
})

describe('not an address', () => {
	test.each([
		['a plain word', 'een cel hier'],
		['a slash', 'nier/cel'],
		['a forgotten space', 'de cel.Zij deelt'],
		['a forgotten space before a word that starts like a domain', 'de cel.nleer'],
		['a forgotten space before a word that is a domain', 'de cel.De rest, cel.Nu'],
		['a word next to an address', 'https://x.nl cel'],
		['an @ between spaces', 'cel @ huis'],
	])('%s', (_, text) => {
		expect(addressOf(text)).toBeUndefined()
	})
})
