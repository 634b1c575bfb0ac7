import {describe, expect, test} from 'vitest'
import {firstParts} from '../../src/dutch/inflect/first-part.ts'

const parts = (label: string) => firstParts(label).map(({form}) => form)

describe('what compounds of a plural begin with', () => {
	test.each([
		['-en', 'darmen', 'darm'],
		['-en after a cluster', 'tanden', 'tand'],
		['-en after an unstressed syllable', 'hersenen', 'hersen'],
		['-en after an unstressed syllable', 'amandelen', 'amandel'],
		['a doubled consonant', 'eierstokken', 'eierstok'],
		['a doubled consonant after a hyphen', 'T-cellen', 'T-cel'],
		['an open syllable', 'hormonen', 'hormoon'],
		['z for s', 'slijmvliezen', 'slijmvlies'],
		['v for f', 'amandelschijven', 'amandelschijf'],
		['-ën after ie', 'allergieën', 'allergie'],
		['-ën for ie', 'bacteriën', 'bacterie'],
		['-s', 'wervels', 'wervel'],
		['-s', 'hersens', 'hersen'],
		['-s after a vowel', 'infecties', 'infectie'],
		["'s", "aneurysma's", 'aneurysma'],
		['a verb', 'hoesten', 'hoest'],
		['a vowel that is short in the singular', 'bloedvaten', 'bloedvat bloedvaat'],
		['a vowel that is short in the singular', 'luchtwegen', 'luchtweg luchtweeg'],
	])('%s: %s', (_, label, expected) => {
		expect(parts(label).join(' ')).toBe(expected)
	})
})

describe('labels without such a part', () => {
	test.each([
		['another word as a first part', 'benen'],
		['another word as a first part', 'bloeden'],
		['a part of three letters', 'botten'],
		['a part of three letters', 'oren'],
		['a singular in -en', 'hersen'],
		['a singular in -s', 'divers'],
		['a singular in -s', 'gewrichtslens'],
		['a singular in -s', 'diabetes'],
		['a singular', 'darm'],
		['a phrase', 'rode bloedcellen'],
	])('%s: %s', (_, label) => {
		expect(parts(label)).toEqual([])
	})
})
