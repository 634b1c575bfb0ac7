import {describe, expect, test} from 'vitest'
import {areWords, keepsHyphen} from '../../src/dutch/line-break.ts'
import {createWordEdges} from '../../src/dutch/word-edges.ts'

describe('Dutch writes the hyphen within a line too', () => {
	test.each([
		['after a letter', 'T', 'cel'],
		['after a digit', 'CD4', 'cel'],
		['after an abbreviation in capitals', 'ALS', 'patiënt'],
		['after an abbreviation with a small letter', 'IgG', 'tekort'],
		['after an abbreviation in small letters', 'ecg', 'onderzoek'],
		['after hiv', 'hiv', 'remmer'],
		['after dna', 'dna', 'test'],
		['after mri', 'mri', 'scan'],
		['after niet', 'niet', 'roker'],
		['after ex', 'ex', 'patiënt'],
		['after oud, at the start of a sentence', 'Oud', 'patiënt'],
		['before a capital', 'anti', 'CD20'],
		['before a digit', 'type', '2'],
		['between vowels that clash', 'astma', 'aanval'],
		['between vowels that clash, with a diaeresis', 'ski', 'ïn'],
	])('%s: %s-⏎%s', (_, left, right) => expect(keepsHyphen(left, right)).toBe(true))
})

describe('the hyphen only marks the break', () => {
	test.each([
		['inside a word', 'maag', 'denhuis'],
		['between parts of a compound', 'stamcel', 'transplantatie'],
		['after a word that starts like a prefix', 'exa', 'men'],
		['after a short word', 'hart', 'infarct'],
		['between vowels that do not clash', 'neuro', 'anatomie'],
	])('%s: %s-⏎%s', (_, left, right) => expect(keepsHyphen(left, right)).toBe(false))
})

describe('letters on both sides of a line end', () => {
	const edges = createWordEdges([])

	test.each([
		['immunotherapie', 'en'],
		['huisarts', 'je'],
		['schij', 'ven'],
		['voor', 'stadium'],
		['na', 'zorg'],
		['ziek', 'te'],
	])('%s⏎%s are two words', (left, right) => expect(areWords(left, right, edges)).toBe(true))

	test.each([
		['in', 'fectie'],
		['immunoglobu', 'linen'],
		['chemo', 'therapie'],
		['sympto', 'men'],
		['stam', 'cellen'],
	])('%s⏎%s may be one', (left, right) => expect(areWords(left, right, edges)).toBe(false))
})
