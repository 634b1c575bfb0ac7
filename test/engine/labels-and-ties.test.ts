import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary, kindsAndLabels, marked, unmarked} from '../marked.ts'

describe('a label, or an inflected form of it', () => {
	const match = createMatcher(
		glossary(
			'congenitale aandoening = congenitaal',
			'perifeer zenuwstelsel',
			'bloedvat',
			'aneurysma = aneurysmata',
			'infectie',
			'ovarium',
			'asymmetrisch',
			'beet',
			'wond',
			'bot',
			'breuk',
			'pil',
			'ziekte van Crohn',
			'acute lymfatische leukemie',
			'verworven aandoening',
			'mild',
		),
	)

	test.each([
		['label', 'het [perifeer zenuwstelsel]', 'label perifeer zenuwstelsel'],
		['altLabel', 'is [congenitaal]', 'label congenitaal'],
		['plural', '[bloedvaten], [infecties]', 'inflection bloedvat, inflection infectie'],
		['diminutive', 'een [bloedvaatje]', 'inflection bloedvat'],
		['learned plural', '[ovaria]', 'inflection ovarium'],
		['a label beats an inflection', '[aneurysmata]', 'label aneurysmata'],
		['adjective', '[asymmetrische] vlekken', 'inflection asymmetrisch'],
		['adjective in a phrase', '[perifere zenuwstelsel]', 'inflection perifeer zenuwstelsel'],
		['noun in a phrase', '[congenitale aandoeningen]', 'inflection congenitale aandoening'],
		['both', '[perifere zenuwstelsels]', 'inflection perifeer zenuwstelsel'],
		['a phrase that ends in a name', '[ziekten van Crohn]', 'inflection ziekte van Crohn'],
		['degrees of an adjective', '[milder], [mildere], [mildste]', undefined],
		['capitals', '[Bloedvaten]', 'inflection bloedvat'],
	])('%s: %s', (_, row, kinds) => {
		const text = unmarked(row)
		expect(marked(text, match(text))).toBe(row)
		if (kinds !== undefined) expect(kindsAndLabels(match(text))).toBe(kinds)
	})

	test.each([
		['beter is not a form of beet', 'beter, betere, beste'],
		['wonder is not a form of wond', 'wonder, wondere'],
		['boten (boats) are not botten (bones)', 'boten'],
		['breuker is not a form of breuk', 'breuker'],
		['pilt is not a form of pil', 'pilt'],
		['other phrases with a word of the phrase', 'fysiologische zoutoplossing, verworven rechten'],
		['half a phrase', 'perifeer, zenuwstelsel, ziekte van, lymfatische leukemie'],
		['a word between', 'perifeer menselijk zenuwstelsel'],
		['a comma between', 'perifeer, zenuwstelsel'],
	])('but %s', (_, text) => {
		expect(marked(text, match(text))).toBe(text)
	})
})

describe('leftmost, then longest', () => {
	const match = createMatcher(
		glossary(
			'artritis',
			'reumatoïde artritis',
			'artritis psoriatica',
			'ziekte',
			'ziekte van Crohn',
			'van Crohn',
			'stamcel',
			'T-cel',
			'CAR-T-cel',
		),
	)

	test.each([
		['the longest at one offset', '[ziekte van Crohn] en [ziekte]'],
		['the leftmost of two that overlap', '[reumatoïde artritis] psoriatica'],
		['the scan continues after the match', '[artritis psoriatica] [artritis]'],
		['no match starts within a match', '[ziekte van Crohn] [van Crohn]'],
		['the longest word', '[CAR-T-cel], [T-cel]'],
		['neighbours', '[stamcel] [stamcel]/[T-cel]'],
	])('%s: %s', (_, row) => {
		const text = unmarked(row)
		expect(marked(text, match(text))).toBe(row)
	})
})

describe('at one span', () => {
	test.each([
		['a label beats an inflection', ['bank', 'banken'], 'banken', 'label banken', ['banken']],
		[
			'an inflection beats a compound',
			['cellen', 'huidcel', 'huid'],
			'huidcellen',
			'inflection huidcel',
			['huidcel'],
		],
		[
			'an exact spelling beats another one',
			['trombose', 'thrombose'],
			'thrombose',
			'label thrombose',
			['thrombose'],
		],
		[
			'and within a compound',
			['trombose', 'thrombose'],
			'thrombosedienst',
			'compound thrombose',
			['thrombose'],
		],
		['prefLabel before altLabel', ['x = RA', 'RA'], 'RA', 'label RA', ['x', 'RA']],
		['altLabel before hiddenLabel', ['x = ; ra', 'y = Ra'], 'ra', 'label Ra', ['x', 'y']],
		['then the order of the glossary', ['x = ra', 'y = ra'], 'ra', 'label ra', ['x', 'y']],
		['an inflection of two labels', ['x = vlek', 'vlek'], 'vlekken', 'inflection vlek', ['x', 'vlek']],
		[
			'a hiddenLabel counts',
			['bloedplaatje = ; bloetplaatje'],
			'bloetplaatjes',
			'inflection bloetplaatje',
			['bloedplaatje'],
		],
		['a concept is listed once', ['RA = Ra, ra'], 'ra', 'label Ra', ['RA']],
	])('%s', (_, lines, text, kinds, ids) => {
		const matches = createMatcher(glossary(...lines))(text)
		expect(kindsAndLabels(matches)).toBe(kinds)
		expect(matches.map(({concepts}) => concepts.map(({id}) => id))).toEqual([ids])
	})

	test('an ellipsis beats the word with its hyphen as a compound', () => {
		const matches = createMatcher(glossary('stamcel', 'stamceldonatie', 'beenmergdonatie'))(
			'stamcel- en beenmergdonatie',
		)
		expect(kindsAndLabels(matches)).toBe('ellipsis stamceldonatie, label beenmergdonatie')
	})
})

test('the concepts of a match are frozen, since matches of one word share them', () => {
	const [first, second] = createMatcher(glossary('stamcel'))('stamcel, stamcel')
	expect(first?.concepts).toEqual(second?.concepts)
	expect(Object.isFrozen(first?.concepts)).toBe(true)
})

test('an empty glossary finds nothing', () => {
	expect(createMatcher([])('stamcel')).toEqual([])
})

test('labels without a letter are never found', () => {
	expect(createMatcher(glossary('-', '...', '😀'))('- ... 😀 a')).toEqual([])
})
