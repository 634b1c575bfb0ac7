import {describe, expect, test} from 'vitest'
import {createExplain} from '../../src/engine/explain.ts'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary} from '../marked.ts'

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

describe('the reason for a match', () => {
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
		['a hyphen ends the part before it', 'ALS-patiënt', 'ALS-patiënt', 'ALS', 'label', ['ALS-', 'patiënt']],
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

	test('an ellipsis is explained by the word in full', () => {
		expect(explain('T- en B-cellen')).toMatchObject([
			{kind: 'ellipsis', text: 'T-', form: 'T-cellen', label: 'T-cel', cut: ['T-cellen']},
			{kind: 'inflection', text: 'B-cellen', form: 'B-cellen', label: 'B-cel', cut: []},
		])
	})
})

test.each([
	['a label', 'Nier- en leveraandoeningen', 'nieraandoeningen'],
	['a compound whose last part is known', 'stamcel- en beenmergtransplantaties', 'stamceltransplantaties'],
	['a compound whose first part is known', 'gewrichtspijn en -klacht', 'gewrichtsklacht'],
	['a hyphen that Dutch writes', 'ALS- en beenmergtransplantaties', 'ALS-transplantaties'],
	['a compound whose other part is not known', 'stamcel- en orgaanbank', 'stamcel-'],
	['the same, first part dropped', 'orgaanregistratie en -transplantatie', '-transplantatie'],
	['words', 'acute en chronische leukemie', 'acute leukemie'],
])('the word in full, as far as it is known: %s', (_, text, inFull) => {
	const explainEllipsis = createExplain(
		glossary(
			'nieraandoening',
			'stamcel',
			'transplantatie',
			'gewricht',
			'acute leukemie',
			'chronische leukemie',
		),
	)
	const explanation = explainEllipsis(text).find(({kind}) => kind === 'ellipsis')
	expect(explanation?.cut).toEqual([inFull])
})

describe('linking letters end the part before them, but the term does not include them', () => {
	const terms = glossary(
		'trombocyt',
		'antistof',
		'stofwisseling',
		'corticosteroïde',
		'bloedplaatje',
		'trombose',
	)
	const explainTerms = createExplain(terms)
	test.each([
		['-en-', 'trombocytentelling', 'trombocyt', ['trombocyten', 'telling']],
		['-en- before a vowel', 'Trombocytenaantal', 'Trombocyt', ['Trombocyten', 'aantal']],
		['-n-', 'corticosteroïdengebruik', 'corticosteroïde', ['corticosteroïden', 'gebruik']],
		['-s-', 'stofwisselingsziekte', 'stofwisseling', ['stofwisselings', 'ziekte']],
		[
			'-s- before p, where sp- might begin a word',
			'stofwisselingsproces',
			'stofwisseling',
			['stofwisselings', 'proces'],
		],
		['an s- that begins a word', 'trombosespreekuur', 'trombose', ['trombose', 'spreekuur']],
		['the same, its -s- left out', 'stofwisselingstoornis', 'stofwisseling', ['stofwisseling', 'stoornis']],
		['-s- of a diminutive', 'bloedplaatjestransfusie', 'bloedplaatje', ['bloedplaatjes', 'transfusie']],
		['a plural that doubles its letter', 'antistoffentest', 'antistof', ['antistoffen', 'test']],
		['a part that begins with that letter', 'antistoffolder', 'antistof', ['antistof', 'folder']],
		['after a hyphen', 'ALS-trombocytentelling', 'trombocyt', ['ALS-', 'trombocyten', 'telling']],
	])('%s: %s', (_, text, part, cut) => {
		const [explanation] = explainTerms(text)
		expect(explanation?.cut).toEqual(cut)
		expect(text.slice(explanation?.part.start, explanation?.part.end)).toBe(part)
	})
})

describe('why a word is a compound', () => {
	const explainWhy = createExplain(
		glossary(
			'bloeding',
			'stamcel',
			'ontsteking',
			'ALS',
			'antistof',
			'trombocyt',
			'lymfoom',
			'hersenen',
			'cyste',
		),
	)
	test.each([
		['a known first part', 'maagbloeding', 'head; maag ends as a word does'],
		['a known second part', 'stamceldonor', 'first part; donor begins as a word does'],
		['both', 'bloedstamceldonor', 'middle part; bloed ends as a word does; donor begins as a word does'],
		['a linking letter', 'ontstekingsremmer', 'first part; linking -s-; remmer begins as a word does'],
		['linking letters', 'trombocytentelling', 'first part; linking -en-; telling begins as a word does'],
		['a prefix', 'autoantistoffen', 'head; auto is a prefix'],
		['a hyphen', 'ALS-patiënt', 'first part; hyphen after it'],
		['a hyphen', 'hart-antistof', 'head; hyphen before it'],
		['a hyphen further on', 'stamceldonor-onderzoek', 'first part; donor begins as a word does'],
		['a clear term', 'krufflymfoom', 'head; lymfoom is too long or too clear to be chance'],
		['a long term', 'krufftrombocyt', 'head; trombocyt is too long or too clear to be chance'],
		['a line end', 'maag-\nbloeding', 'head; maag ends as a word does'],
		['a plural without its ending', 'hersencyste', 'head; hersen ends as a word does'],
		['a label', 'stamcel', ''],
		['an inflection', 'stamcellen', ''],
		['an ellipsis', 'stamcel- en orgaanbank', ''],
	])('%s: %s', (_, text, expected) => {
		expect(explainWhy(text)[0]?.reasons.join('; ')).toBe(expected)
	})
})

test('the matches are those of the matcher', () => {
	const text = 'Stamcellen, T- en B-cellen en bloedplaatjestransfusies bij ALS.'
	const matches = explain(text).map(({text, form, rule, cut, reasons, ...match}) => match)
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
