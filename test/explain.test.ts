import {describe, expect, test} from 'vitest'
import {createExplain} from '../src/explain.ts'
import {createMatcher} from '../src/matcher.ts'
import {glossary} from './marked.ts'

const concepts = glossary(
	'stamcel',
	'T-cel',
	'B-cel',
	'bloedplaatje',
	'aneurysma',
	'congenitale aandoening',
	'ALS',
	'trombose',
)
const explain = createExplain(concepts)

describe('why a match was made', () => {
	test.each([
		['label', 'een stamcel', 'stamcel', 'stamcel', 'label', []],
		['another spelling', 'een Thrombose', 'Thrombose', 'trombose', 'label', []],
		['plural', 'de stamcellen', 'stamcellen', 'stamcellen', 'plural -en', []],
		[
			'plural in a phrase',
			'congenitale aandoeningen',
			'congenitale aandoeningen',
			'congenitale aandoeningen',
			'plural -en',
			[],
		],
		['diminutive', 'een celletje, T-celletje', 'T-celletje', 'T-celletje', 'diminutive', []],
		[
			'first part',
			'stamceltransplantatie',
			'stamceltransplantatie',
			'stamcel',
			'label',
			['stamcel', 'transplantatie'],
		],
		['last part', 'hersenaneurysma', 'hersenaneurysma', 'aneurysma', 'label', ['hersen', 'aneurysma']],
		[
			'middle part',
			'bloedstamceldonor',
			'bloedstamceldonor',
			'stamcel',
			'label',
			['bloed', 'stamcel', 'donor'],
		],
		[
			'a hyphen stays with the part behind it',
			'ALS-patiënt',
			'ALS-patiënt',
			'ALS',
			'label',
			['ALS', '-patiënt'],
		],
		[
			'a line end stays where it is',
			'stam-\nceldonor',
			'stam-\nceldonor',
			'stamcel',
			'label',
			['stam-\ncel', 'donor'],
		],
	])('%s: %s', (_, text, word, form, rule, cut) => {
		expect(explain(text)).toMatchObject([{text: word, form, rule, cut}])
	})

	test('an ellipsis tells the word in full', () => {
		expect(explain('T- en B-cellen')).toMatchObject([
			{kind: 'ellipsis', text: 'T-', form: 'T-cellen', label: 'T-cel', cut: ['T-cellen']},
			{kind: 'inflection', text: 'B-cellen', form: 'B-cellen', label: 'B-cel', cut: []},
		])
	})
})

test('the matches are those of the matcher', () => {
	const text = 'Stamcellen, T- en B-cellen en bloedplaatjestransfusies bij ALS.'
	const matches = explain(text).map(({text, form, rule, cut, ...match}) => match)
	expect(matches).toEqual(createMatcher(concepts)(text))
	expect(matches).toHaveLength(5)
})

test('compounds: false is honoured', () => {
	expect(createExplain(concepts, {compounds: false})('stamceldonor')).toEqual([])
})

test('nothing to explain', () => {
	expect(explain('')).toEqual([])
	expect(explain('fiets')).toEqual([])
})
