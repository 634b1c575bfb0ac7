import {describe, expect, test} from 'vitest'
import {initialsOf, isAbbreviation, mayBeWord, unit} from '../../src/dutch/abbreviation.ts'

describe('an abbreviation', () => {
	test.each(['ALS', 'IgG', 'HbA1c', 'IL-6', 'COVID-19', 'pH', 'mmHg', 'kPa', 'T.I.A.'])('%s', label => {
		expect(isAbbreviation(label)).toBe(true)
	})
	test.each([
		'als',
		'T-cel',
		'MRI-scan',
		'hepatitis B',
		'anti-D',
		'T4',
		'Crohn',
		'eHealth',
		'McBurney',
		'i.v.',
	])('not %s', label => {
		expect(isAbbreviation(label)).toBe(false)
	})
})

describe('letters that could be a word', () => {
	test.each([
		['words', 'als pid gist men ok car rem pet lam tip elks hemd hebt text inkt quiz oh'],
		['units', 'ms mg ml cm mm cc dm'],
		['everyday abbreviations', 'tv pc wc cv nr dr mw bv vs'],
		['everyday abbreviations without their dots', 'ivm nb cq mbv zgn nvt'],
		['Roman numbers', 'iv vi ix xii'],
		['English', 'who what why when high'],
		['longer ones, whatever they are', 'hdfvvn lisse'],
		['one letter', 't'],
	])('%s: %s', (_, words) => {
		expect(words.split(' ').filter(word => !mayBeWord(word))).toEqual([])
	})

	test.each([
		['no vowel', 'dna hpv pcr cmv ptss ct gvhd'],
		['no beginning of a word', 'mri rna cva mrsa'],
		['no end of a word', 'hiv ecg ivf copd adhd emg'],
		['written small all the same', 'soa aids tia lasik covid kno eeg ic'],
	])('not with %s: %s', (_, words) => {
		expect(words.split(' ').filter(mayBeWord)).toEqual([])
	})
})

test.each([
	['TIA', 'tia'],
	['KNO-arts', 'kno'],
	['ecg', 'ecg'],
	['ALS', ''],
	['m.b.v.', ''],
	['stamcel', ''],
	['T-cel', ''],
	['CD4', ''],
])('the letters that may have dots: %s', (label, letters) => {
	expect(initialsOf(label)).toBe(letters)
})

test('units', () => {
	expect('ms mg ml cm km g s min cc pm'.split(' ').every(word => unit.test(word))).toBe(true)
	expect('MS als hiv mmHg cel'.split(' ').some(word => unit.test(word))).toBe(false)
})
