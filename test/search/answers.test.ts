import {describe, expect, test} from 'vitest'
import {type Concept, createSearch, search} from '../../src/index.ts'

const labelsFor = (query: string) => search(query).map(({label}) => label)
const first = (query: string) => {
	const [result] = search(query)
	return result && `${result.kind}: ${result.concept.prefLabel}`
}

describe('one door: what a person types, and how it is answered', () => {
	test.each([
		['a label', 'thymus', 'label: thymus'],
		['an altLabel in another case', 'trombocyt', 'label: bloedplaatje'],
		['an abbreviation in small letters', 'ivig', 'label: intraveneuze immunoglobuline'],
		['a form', 'trombocyten', 'inflection: bloedplaatje'],
		['a form in another case', 'STAMCELLEN', 'inflection: stamcel'],
		['a compound', 'stamceltransplantatie', 'compound: stamcel'],
		['a compound', 'trombosedienst', 'compound: trombose'],
		['a beginning', 'bloedplaa', 'prefix: bloedplaatje'],
		['a slip', 'sitokine', 'similar: cytokine'],
		['a slip in a form', 'trombocieten', 'similar: bloedplaatje'],
		['a slip in a compound', 'tubercolosepatiënt', 'similar: tuberculose'],
		['a meaning', 'ziekte waarbij het lichaam zichzelf aanvalt', 'definition: auto-immuunziekte'],
		[
			'a meaning in everyday words',
			'ziekte dat je lijf zichzelf kapot maakt',
			'definition: auto-immuunziekte',
		],
	])('%s: %s', (_, query, expected) => {
		expect(first(query)).toBe(expected)
	})
})

describe('the words of a longer query', () => {
	test.each([
		['a label counts whole', 'ALS ziekte', 'label: amyotrofische laterale sclerose'],
		['in small letters', 'cmv positief', 'label: cytomegalovirus'],
		['in small letters', 'emg onderzoek', 'label: elektromyografie'],
		['a form', 'ik heb te weinig trombocyten', 'inflection: bloedplaatje'],
		['a compound', 'hoe gaat een beenmergpunctie', 'compound: beenmerg'],
		['wrongly split', 'er is een lymfe klier opgezet', 'label: lymfeklier'],
		['wrongly split and misspelt', 'wat kost imuno therapie', 'similar: immunotherapie'],
		['misspelt', 'kan je van een melanoon doodgaan', 'similar: melanoom'],
		['a repeated word', 'thymus thymus', 'label: thymus'],
	])('%s: %s', (_, query, expected) => {
		expect(first(query)).toBe(expected)
	})

	test.each([
		['als is ALS only in capitals', 'als ik trombose heb', 'als'],
		['two words that happen to be a form: als je', 'als je een trombose hebt', 'als'],
	])('%s: %s', (_, query, label) => {
		expect(labelsFor(query).length).toBeGreaterThan(0)
		expect(labelsFor(query).map(found => found.toLowerCase())).not.toContain(label)
	})
})

describe('what is certain is first', () => {
	test('a near label before the term inside the query', () => {
		expect(labelsFor('auto-immunziekte')[0]).toBe('auto-immuunziekte')
	})

	test.each([
		['thymus', ['thymus']],
		['leukocyt', ['leukocyt', 'leukocytendifferentiatie']],
		['leukocyte', ['leukocyt', 'leukocytendifferentiatie', 'human leukocyte antigen']],
		['zenuwstelsel', ['perifeer zenuwstelsel', 'parasympathisch zenuwstelsel']],
	])('%s', (query, expected) => {
		expect(labelsFor(query).slice(0, expected.length)).toEqual(expected)
	})

	test('all kinds in order of their certainty', () => {
		const kinds = (query: string) => search(query).map(({kind}) => kind)
		const order = ['label', 'inflection', 'compound', 'prefix', 'similar', 'definition']
		for (const query of [
			'ALS ziekte',
			'stamceltransplantatie',
			'immuun',
			'bloed',
			'cel',
			'sitokine',
			'afweer',
		])
			expect(kinds(query)).toEqual(kinds(query).sort((a, b) => order.indexOf(a) - order.indexOf(b)))
	})
})

describe('short words', () => {
	const vitamins = createSearch([
		concept('vitamine B12', ['cobalamine']),
		concept('vitamine B1'),
		concept('NK-cel'),
		concept('immunoglobuline G', ['IgG']),
		concept('MMN'),
	])

	test.each([
		['a whole word with a figure', 'b12', ['vitamine B12']],
		['with the start of the other word', 'vit b12', ['vitamine B12']],
		['an initialism as a word', 'nk', ['NK-cel']],
		['most of an initialism', 'ig', ['IgG']],
		['a letter of one', 'm', []],
		['two letters that sound like one', 'mm', ['MMN']],
	])('%s: %s', (_, query, expected) => {
		expect(vitamins(query).map(({label}) => label)).toEqual(expected)
	})
})

describe('what means something else is no answer', () => {
	const glossary = createSearch(
		[
			'hypertensie',
			'abductie',
			'hepatitis A',
			'factor VII',
			'vitamine B1',
			'neuropathie',
			'asymmetrisch',
			'endocrien',
			'parasympathisch zenuwstelsel',
			'witte bloedcel',
			'IgD',
			'GBS',
			'PID',
		].map(label => concept(label)),
	)

	test.each([
		['the opposite', 'hypotensie'],
		['the opposite', 'adductie'],
		['the opposite', 'exocrien'],
		['what it denies', 'symmetrisch'],
		['what it denies, in another form', 'symmetrie'],
		['the other of two systems', 'sympathisch zenuwstelsel'],
		['another member of a series', 'hepatitis B'],
		['another member, in Roman figures', 'factor VIII'],
		['another member, with a figure', 'vitamine B12'],
		['another Greek element', 'nefropathie'],
		['another kind', 'rode bloedcel'],
		['an initialism by its sound', 'jicht'],
		['an initialism by its sound', 'pietje'],
		['another initialism', 'gps'],
	])('%s: %s', (_, query) => {
		expect(glossary(query)).toEqual([])
	})

	test.each([
		['the same word with a slip', 'hypertentie', 'hypertensie'],
		['the same member with a slip', 'hepatitus A', 'hepatitis A'],
		['without its member', 'hepatitis', 'hepatitis A'],
		['the first letter lost', 'europathie', 'neuropathie'],
		['a slip in the ending', 'neuropatie', 'neuropathie'],
		['the same opposite with a slip', 'asimetrisch', 'asymmetrisch'],
	])('%s: %s', (_, query, label) => {
		expect(glossary(query)[0]?.label).toBe(label)
	})
})

describe('a hidden label', () => {
	const hidden = createSearch([
		{...concept('placenta'), hiddenLabel: ['plasenta']},
		{...concept('systemisch'), hiddenLabel: ['cystemisch']},
		{...concept('lumbaalpunctie'), hiddenLabel: ['ruggenmergpunctie']},
	])

	test('answers for the whole of what it says, with the prefLabel', () => {
		expect(hidden('ruggenmergpunctie')).toMatchObject([
			{label: 'lumbaalpunctie', kind: 'label', hidden: true},
		])
		expect(hidden('plasenta')).toMatchObject([{label: 'placenta', kind: 'label', hidden: true}])
		expect(hidden('ruggemergpunctie')).toMatchObject([
			{label: 'lumbaalpunctie', kind: 'similar', hidden: true},
		])
	})

	test.each(['plassen', 'cyste', 'ruggenmerg', 'punctie'])('never by a part of it: %s', query => {
		expect(hidden(query)).toEqual([])
	})

	test('the field is absent for other labels', () => {
		expect(hidden('placenta')[0]).not.toHaveProperty('hidden')
	})
})

describe('words that no label is like', () => {
	test.each([
		'tegen',
		'later',
		'motor',
		'onder',
		'plassen',
		'jicht',
		'pietje',
		'gps',
		'cyste',
		'ongeboren',
		'fiets',
	])('%s', query => {
		expect(labelsFor(query)).toEqual([])
	})
})

describe('by meaning', () => {
	test.each([
		['two words of the definition', 'orgaan in de baarmoeder', 'placenta'],
		['a word that few definitions have', 'klein diertje in huis', 'huisstofmijt'],
		['forms of its words', 'ontstekingen van de lever', 'hepatitis'],
		['one everyday word', 'lijf', undefined],
		['a compound of two of its words', 'huisdier', undefined],
		['words that no definition has', 'kapotte fietsband plakken', undefined],
	])('%s: %s', (_, query, id) => {
		expect(search(query)[0]?.concept.id).toBe(id)
	})
})

describe('what is asked for', () => {
	test('a filter applies before the limit', () => {
		const filter = ({prefLabel}: Concept) => prefLabel.startsWith('immunoglobuline')
		const results = search('immuun', {limit: 2, filter, prefix: true})
		expect(results.map(({concept}) => filter(concept))).toEqual(results.map(() => true))
		expect(search('immunoglobuline', {limit: 2, filter}).length).toBe(2)
	})

	test('a result survives a structured clone', () => {
		const results = search('imunoglobuline')
		expect(structuredClone(results)).toEqual(results)
	})

	test('a query that is not a string', () => {
		expect(() => Reflect.apply(search, undefined, [undefined])).toThrow(
			new TypeError('Expected query to be a string, received `undefined`'),
		)
	})
})

function concept(prefLabel: string, altLabel: readonly string[] = []): Concept {
	const id = prefLabel.toLowerCase().replaceAll(' ', '-')
	return {id, prefLabel, altLabel, hiddenLabel: [], definition: '', related: [], source: []}
}
