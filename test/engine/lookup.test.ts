import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {inflect} from '../../src/dutch/inflect/index.ts'
import {createLookup} from '../../src/engine/lookup.ts'
import {glossary} from '../marked.ts'

const concepts = glossary(
	'bloedplaatje = trombocyt; bloetplaatje',
	'T-cel = T-lymfocyt',
	'B-cel',
	'ALS',
	'ivig',
	'vitamine B12 (cobalamine)',
	'perifeer zenuwstelsel',
	'bronchiëctasie',
	'reumatoïde artritis = RA',
	'rechter atrium = RA',
	'bank',
	'banken',
	'voet',
	'__proto__',
	'constructor',
)
const lookup = createLookup(concepts)

function ids(label: string): string[] {
	return lookup(label).map(({id}) => id)
}

describe('a label returns its concept', () => {
	test.each([
		['prefLabel', 'bloedplaatje', 'bloedplaatje'],
		['altLabel', 'trombocyt', 'bloedplaatje'],
		['hiddenLabel', 'bloetplaatje', 'bloedplaatje'],
		['case', 'BLOEDPLAATJE', 'bloedplaatje'],
		['diacritics', 'bronchiectasie', 'bronchiëctasie'],
		['decomposed', 'bronchie\u0308ctasie', 'bronchiëctasie'],
		['hyphen', 'bloed-plaatje', 'bloedplaatje'],
		['another hyphen', 'T\u2011cel', 'T-cel'],
		['space', 'bloed plaatje', 'bloedplaatje'],
		['no hyphen', 'tcel', 'T-cel'],
		['no space', 'perifeerzenuwstelsel', 'perifeer zenuwstelsel'],
		['white space around it', '  T-cel\n', 'T-cel'],
		['punctuation', 'vitamine B12 cobalamine', 'vitamine B12 (cobalamine)'],
		['plural', 'bloedplaatjes', 'bloedplaatje'],
		['plural of an altLabel', 'T-lymfocyt', 'T-cel'],
		['adjective and noun', 'perifere zenuwstelsels', 'perifeer zenuwstelsel'],
		['another spelling', 'thrombocyt', 'bloedplaatje'],
		['another spelling of a phrase', 'rheumatoïde arthritis', 'reumatoïde artritis'],
		['an abbreviation in another case', 'als', 'ALS'],
		['a lower-case abbreviation in capitals', 'IVIG', 'ivig'],
		['a property name', '__PROTO__', '__proto__'],
		['a property name', 'constructors', 'constructor'],
	])('%s: %s', (_, label, id) => {
		expect(ids(label)).toEqual([id])
	})
})

describe('an unknown label returns nothing', () => {
	test.each([
		['the empty label', ''],
		['only punctuation', ' -!'],
		['a misspelling', 'bloedplatje'],
		['a part', 'bloed'],
		['a compound', 'bloedplaatjestransfusie'],
		['a similar word', 'vet'],
		['a property name', 'hasOwnProperty'],
		['a very long label', 'trombocyt'.repeat(10_000)],
	])('%s', (_, label) => {
		expect(lookup(label)).toEqual([])
	})
})

describe('several concepts', () => {
	test('an ambiguous label returns all its concepts, in the order of the glossary', () => {
		expect(ids('RA')).toEqual(['reumatoïde artritis', 'rechter atrium'])
	})

	test('a label beats an inflection of another label', () => {
		expect(ids('banken')).toEqual(['banken'])
		expect(ids('bank')).toEqual(['bank'])
	})
})

test('each form of each label returns its concept', () => {
	for (const concept of concepts) {
		for (const label of [concept.prefLabel, ...concept.altLabel]) {
			for (const form of inflect(label).filter(form => form !== 'banken')) {
				expect({form, ids: ids(form)}).toEqual({form, ids: expect.arrayContaining([concept.id])})
			}
		}
	}
})

test('any text returns a list', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), label => {
			expect(Array.isArray(lookup(label))).toBe(true)
		}),
	)
})

test('an empty glossary finds nothing', () => {
	expect(createLookup([])('cel')).toEqual([])
})
