import {describe, expect, test} from 'vitest'
import {mayFollow, mayPrecede, vowelsClash} from '../../src/dutch/compound.ts'
import {createWordEdges} from '../../src/dutch/word-edges.ts'

const edges = createWordEdges([])

describe('what may precede a term', () => {
	test.each([
		['a word', 'stam', 'cel'],
		['a word with a long vowel', 'bloed', 'plaatje'],
		['a word and a linking s', 'gezondheids', 'zorg'],
		['a word and a linking en', 'patienten', 'vereniging'],
		['a word and a linking er', 'kinder', 'arts'],
		['another spelling before en', 'schapen', 'vlees'],
		['two words', 'beenmergstam', 'cel'],
		['a word before a vowel', 'hersen', 'aneurysma'],
		['a word in -nst', 'dienst', 'arts'],
		['a prefix', 'auto', 'antistof'],
		['a short prefix', 'an', 'esthesie'],
		['a prefix that ends in i', 'anti', 'lichaam'],
		['a short prefix that ends in i', 'uni', 'lateraal'],
		['a learned first part', 'immuno', 'deficientie'],
		['vowels that do not clash', 'cardio', 'angiografie'],
		['vowels that do not clash', 'neuro', 'anatomie'],
		['p before h', 'slaap', 'hormoon'],
		['a word in -nx', 'larynx', 'kanker'],
		['another spelling of a prefix', 'thrombo', 'embolie'],
		['a part of three letters', 'bot', 'breuk'],
		['a short i before a long term', 'coli', 'bacterie'],
		['an unknown word before -ziekte', 'gorl', 'ziekte'],
		['a foreign word in -a', 'zika', 'virus'],
		['an unknown word before a long term', 'gorl', 'ontsteking'],
		['an unknown word before a certain end', 'gorl', 'oedeemose'],
	])('%s: %s|%s', (_, left, term) => {
		expect(mayPrecede(left, term, edges)).toBe(true)
	})
})

describe('what may not precede a term', () => {
	test.each([
		['one letter', 'h', 'arts'],
		['letters without a vowel', 'str', 'arts'],
		['the prefix of a derivation', 'ge', 'kanker'],
		['the prefix of a derivation', 'ver', 'wond'],
		['a short i', 'persi', 'stent'],
		['an onset that Dutch does not have', 'mrok', 'cel'],
		['a long o, which is not a Greek end', 'roo', 'dwang'],
		['a Latin prefix', 'cons', 'ilium'],
		['a prefix and another', 'medever', 'antwoord'],
		['half an eu', 'kle', 'urstof'],
		['half a ch', 'lic', 'haam'],
		['letters that no word ends with', 'korvij', 'nagel'],
		['letters that no word ends with', 'schar', 'nieren'],
		['vowels that clash, between which Dutch writes a hyphen', 'schema', 'afwijking'],
	])('%s: %s|%s', (_, left, term) => {
		expect(mayPrecede(left, term, edges)).toBe(false)
	})
})

describe('what may follow a term', () => {
	test.each([
		['a word', 'stamcel', 'transplantatie'],
		['a linking s', 'ontsteking', 'sremmer'],
		['a linking s after -heid', 'gezondheid', 'szorg'],
		['an optional linking s', 'gewicht', 'sverlies'],
		['an optional linking s, omitted', 'gewicht', 'verlies'],
		['a linking en', 'patient', 'envereniging'],
		['a linking n', 'ziekte', 'nverzekering'],
		['no linking element after a schwa', 'ziekte', 'verloop'],
		['a linking er', 'kind', 'erarts'],
		['a linking e', 'zwangere', 'nverlof'],
		['a listed part that starts with a vowel', 'beenmerg', 'onderzoek'],
		['a listed part that starts with a vowel', 'contact', 'allergie'],
		['two words', 'stamcel', 'donorbank'],
		['einde, omtrek, indeling', 'hoofd', 'omtrek'],
		['uit- before a vowel', 'zenuw', 'uiteinden'],
		['a part of three letters', 'kraam', 'bed'],
	])('%s: %s|%s', (_, term, right) => {
		expect(mayFollow(term, right, edges)).toBe(true)
	})
})

describe('what may not follow a term', () => {
	test.each([
		['a suffix', 'cytokin', 'ese'],
		['a suffix', 'trombocyt', 'openie'],
		['a suffix', 'trombocyt', 'ose'],
		['a suffix', 'hormoon', 'aal'],
		['a suffix', 'kanker', 'achtig'],
		['a suffix', 'virus', 'sen'],
		['a suffix after a linking s', 'genezing', 'sloos'],
		['a plural', 'cytokine', 's'],
		['a verb', 'long', 'eert'],
		['the rest of another word', 'long', 'atie'],
		['the rest of another word', 'maag', 'd'],
		['letters without a vowel', 'cel', 'stst'],
		['an unlisted part that starts with a vowel', 'hart', 'ikel'],
		['letters that no word starts with', 'sonde', 'rhandeling'],
		['letters that no word starts with', 'kankers', 'pecialist'],
		['a plural of three letters', 'positie', 'ven'],
	])('%s: %s|%s', (_, term, right) => {
		expect(mayFollow(term, right, edges)).toBe(false)
	})
})

describe('vowels clash at a seam', () => {
	test.each([
		['auto', 'immuun', true],
		['gastro', 'enteritis', true],
		['micro', 'organisme', true],
		['meta', 'analyse', true],
		['neuro', 'anatomie', false],
		['radio', 'actief', false],
		['cardio', 'angiografie', false],
		['stam', 'cel', false],
		['', '', false],
	])('%s|%s: %s', (left, right, expected) => {
		expect(vowelsClash(left, right)).toBe(expected)
	})
})
