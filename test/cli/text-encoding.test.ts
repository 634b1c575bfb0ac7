import {describe, expect, test} from 'vitest'
import {decodeOtherText} from '../../src/cli/text-encoding.ts'

const bytes = (...parts: readonly (string | number)[]) =>
	Uint8Array.from(parts.flatMap(part => (typeof part === 'number' ? part : [...Buffer.from(part, 'latin1')])))

describe('a text that is not UTF-8', () => {
	test.each<[string, Uint8Array, string]>([
		['ë in a word', bytes('pati', 0xeb, 'nt'), 'Windows-1252: patiënt'],
		[
			'quotation marks and a dash',
			bytes(0x93, 'caf', 0xe9, 0x94, ' ', 0x96, ' foto', 0x92, 's'),
			'Windows-1252: “café” – foto’s',
		],
		['a euro', bytes('co', 0xf6, 'rdinatie; ', 0x80, ' 5'), 'Windows-1252: coördinatie; € 5'],
		['two in a row', bytes('ge', 0xeb, 0xeb, 'rd'), 'Windows-1252: geëërd'],
		['a degree and a superscript', bytes(0xe9, 'n 37 ', 0xb0, 'C, m', 0xb2), 'Windows-1252: én 37 °C, m²'],
		['UTF-16 of Excel', bytes(0xff, 0xfe, 'e', 0, 0xeb, 0), 'UTF-16LE: eë'],
		['UTF-16 with the other order', bytes(0xfe, 0xff, 0, 'e', 0, 0xeb), 'UTF-16BE: eë'],
	])('%s', (_, input, expected) => {
		const decoded = decodeOtherText(input)
		expect(`${decoded?.encoding}: ${decoded?.text}`).toBe(expected)
	})

	test.each<[string, Uint8Array]>([
		['MS-DOS (850): pati‰nt', bytes('pati', 0x89, 'nt caf', 0x82)],
		['Macintosh: pati‘nt', bytes('pati', 0x91, 'nt')],
		['Macintosh: ŽŽn', bytes(0x8e, 0x8e, 'n')],
		['Cyrillic (1251)', bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ' a', 0xe9)],
		['an undefined byte', bytes('caf', 0xe9, ' ', 0x81)],
		['a control character', bytes('caf', 0xe9, 0x01)],
		['no letter in a word', bytes('5 ', 0x80)],
		['the middle of a broken UTF-8', bytes('pati', 0xc3, 0xab, 'nt ', 0xe2, 0x80)],
		['half a unit of UTF-16', bytes(0xff, 0xfe, 'e', 0, 0xeb)],
	])('not certain: %s', (_, input) => {
		expect(decodeOtherText(input)).toBeUndefined()
	})
})
