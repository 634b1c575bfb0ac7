import {describe, expect, test} from 'vitest'
import {createExplain} from '../../src/engine/explain.ts'
import {createLookup} from '../../src/engine/lookup.ts'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary, kindsAndLabels, marked, unmarked} from '../marked.ts'

const concepts = glossary(
	'HIV',
	'LASIK',
	'ECG',
	'DNA',
	'KNO',
	'SOA',
	'PET-CT',
	'COVID-19',
	'ALS',
	'MS',
	'PID',
	'DM',
	'CC',
	'GIST',
	'IgG',
	'IL-6',
	'HER2',
	'HbA1c',
	'pH',
	'mmHg',
	'5-FU',
	'CAR-T',
	'PSA',
	'IVM',
	'NB',
	'IC',
)
const match = createMatcher(concepts)
const explain = createExplain(concepts)

function check(row: string, kinds?: string): void {
	const text = unmarked(row)
	expect(marked(text, match(text))).toBe(row)
	expect(marked(text, explain(text))).toBe(row)
	if (kinds !== undefined) expect(kindsAndLabels(match(text))).toBe(kinds)
}

describe('capitals in small letters', () => {
	test.each([
		['where these are no word', 'een [ecg] bij [hiv], [dna] en een [soa]', undefined],
		['at the start of a sentence', '[Hiv] is een virus. [Lasik] ook.', 'label HIV, label LASIK'],
		['inflected', "[ecg's], [Ecg’s], [soa's]", undefined],
		['in a compound', '[{hiv}-remmer], [{dna}-test], [{kno}-arts], [{psa}-waarde]', undefined],
		['joined to another one', 'een [pet-ct] en een [{pet-ct}-scan]', undefined],
		['before a figure', '[covid-19], [Covid-19], [{covid-19}-test], [covid 19]', undefined],
	])('count %s: %s', (_, row, kinds) => check(row, kinds))

	test.each([
		['where they are a word', 'als, Als, pid, gist, dm, car-t'],
		['in a compound of that word', 'als-patiënt, pid-patiënt, gist-patiënt'],
		['where everyone uses them', 'ms, cc, 5 cc, ivm, i.v.m., nb, N.B., n.b., i.c.'],
		['where only some are small', 'eCG, HiV, eCg'],
		['of a label with small letters', 'IGG, igg'],
		['with a hyphen or line end in them', 'd-na, hi\nv, ec-g'],
		['in a solid word', 'hivremmer, ecgonderzoek'],
	])('but not %s: %s', (_, row) => check(row))
})

test('a label in small letters is another one', () => {
	expect(kindsAndLabels(createMatcher(glossary('IVF', 'ivf'))('ivf en IVF'))).toBe('label ivf, label IVF')
	expect(kindsAndLabels(createMatcher(glossary('ivf', 'IVF'))('ivf en IVF'))).toBe('label ivf, label ivf')
})

describe('case with a figure', () => {
	test.each([
		['any', '[HbA1C], [HBA1C], [hba1c], [Hba1c]'],
		['joined by a hyphen or nothing', '[il-6], [Il-6], [il6], [her2], [Her2]'],
	])('%s: %s', (_, row) => check(row))

	test.each([
		['a space, since the letters alone may be a word', 'il 6, her 2'],
		['a figure before them', '5-fu'],
	])('but not with %s: %s', (_, row) => check(row))
})

describe('one inner capital keeps its case', () => {
	test.each([
		['label', 'een [pH] van 7, 120 [mmHg]'],
		['compound', 'de [{pH}-waarde]'],
		['other case', 'PH, ph, Ph, MMHG, mmhg'],
	])('%s: %s', (_, row) => check(row))

	test('but not a capital after a space or hyphen', () => {
		const found = createMatcher(glossary('hepatitis B', 'anti-D', 'T-cel'))('Hepatitis b, anti-d en t-cel')
		expect(kindsAndLabels(found)).toBe('label hepatitis B, label anti-D, label T-cel')
	})
})

describe('dots', () => {
	const dotted = createMatcher(
		glossary(
			'm.b.v.',
			'TIA',
			'KNO-arts',
			'K.N.O.',
			'ecg',
			'ALS',
			'i.v.',
			'p.o.',
			'v.a.',
			'a.d.h.v.',
			'dr.',
			'b.v.',
		),
	)

	test.each([
		['none in the text', '[mbv], [Mbv], [adhv] en [KNO]'],
		['none, before the end of a sentence', 'dat gaat [mbv].'],
		['none in the label', 'een [T.I.A.], geen [T.I.A], een [E.C.G.] of [e.c.g.]'],
		['none in the label, before a hyphen', 'de [K.N.O.-arts]. De [K.N.O-arts].'],
		['none in the label, before a plural', "twee [T.I.A.'s] gehad"],
		['none in the label, before a plural with a curly apostrophe', 'twee [T.I.A.’s] en [E.C.G.’s] gehad'],
		['both', '[m.b.v.], [K.N.O.], [i.v.], [I.V.], [p.o.], ([v.a.])'],
	])('%s: %s', (_, row) => {
		const text = unmarked(row)
		expect(marked(text, dotted(text))).toBe(row)
	})

	test.each([
		['without them it is a word', 'iv, IV, po, va, bv, dr, A.L.S.'],
		['the dots are not all there', 'i.v, T.IA, TI.A., K.NO.-arts'],
		['the letters have another case', 'MBV, ADHV, t.i.a.'],
		['letters before it', 'H.I.V., C.V.A., S.T.I.A., x.p.o.'],
		['a letter after it', "R.I.V.M., i.v.m., v.a.g., p.o.d., T.I.A.B.'s, A.L.S.'s"],
		['spaces in it', 'T. I. A., m. b. v.'],
	])('not where %s: %s', (_, row) => {
		expect(marked(row, dotted(row))).toBe(row)
	})
})

describe('punctuation after it', () => {
	test.each([
		[['HIV', 'HIV+'], '[HIV+], [HIV] en [HIV]-'],
		[
			['CD4', 'CD4+', 'CD4-cel = CD4+-cel'],
			'[CD4+] en [CD4], [CD4+ cellen], [CD4+-cel], [CD4-cellen], [CD4+cel]',
		],
		[['Rh', 'Rh-', 'Rh+'], '[Rh-], [Rh+] of [Rh]. [{Rh}-factor]'],
	])('the longest wins, in any order: %s', (labels, row) => {
		const text = unmarked(row)
		for (const list of [labels, [...labels].reverse()]) {
			const matches = createMatcher(glossary(...list))(text)
			expect(marked(text, matches)).toBe(row)
			expect(matches.filter(({concepts}) => concepts.length > 1)).toEqual([])
		}
	})
})

describe('a figure after a space', () => {
	const match = createMatcher(glossary('vitamine B12', 'CD4', 'T4', 'omega3-vetzuur'))
	test.each([
		'[vitamine B 12], [vitamine b 12], [Vitamine-B12], [vitamine\nB 12]',
		'[CD 4], [cd4], [omega 3-vetzuur], [omega 3 vetzuren]',
		'T 4, cd 4, vitamine B, vitamine B 1 2, vitamine B 13',
	])('%s', row => {
		const text = unmarked(row)
		expect(marked(text, match(text))).toBe(row)
	})
})

describe('a unit after a number is no abbreviation', () => {
	const match = createMatcher(glossary('ms', 'MS', 'mm', 'cc', 'PM'))
	test.each([
		'[ms] en [MS]; 3 [MS]; 50 [{ms}-patiënten]; type 2: [ms]',
		'QTc 426 ms, 426\u00a0ms, 3,5 ms; 3 mm en 2 cc',
	])('%s', row => {
		const text = unmarked(row)
		expect(marked(text, match(text))).toBe(row)
	})
})

describe('two spellings are one in words only', () => {
	const concepts = glossary(
		'PT',
		'ACT',
		'CT',
		'AF',
		'CK',
		'T-cel',
		'T4',
		'CT-scan',
		'ct-meting',
		'T-helpercel',
		'FT',
	)
	const match = createMatcher(concepts)
	const lookup = createLookup(concepts)

	test.each(['PTH', 'ACTH', 'KT', 'APH', 'CC', 'Th-cel', 'TH4', 'KT-scan', 'CTH-scan', 'kt-meting', 'PHT'])(
		'%s is another thing',
		text => {
			expect([lookup(text), match(text)]).toEqual([[], []])
		},
	)

	test.each([
		['CT-skan', 'CT-scan'],
		['T-helperkel', undefined],
		['kt', undefined],
	])('%s: %s', (text, id) => {
		expect(lookup(text)[0]?.id).toBe(id)
	})
})

describe('apostrophes before a label', () => {
	const match = createMatcher(
		glossary("'s nachts plassen", "'t Hart", 'T-cel', '’s-Gravenhage', 'nachts', "ziekte van 't Hart"),
	)
	test.each([
		"['s nachts plassen], [’s nachts plassen], [‘s nachts plassen], [´s nachts plassen], [`s nachts plassen]",
		"['S NACHTS PLASSEN], ['s\nnachts plassen]",
		"dokter ['t Hart] in ['s-Gravenhage]",
		"s [nachts] plassen, 's [nachts] slapen, t Hart, s-Gravenhage",
		"de [ziekte van 't Hart] en de [ziekte van ’t Hart], ziekte van 'Hart'",
		"in 't celletje, 'T GAAT",
	])('%s', row => {
		const text = unmarked(row)
		expect(marked(text, match(text))).toBe(row)
	})
})

describe('lookup prefers the label as it is written', () => {
	const lookup = createLookup(glossary('HIV', 'HIV+', 'IVIg', 'IVIG', 'CD4-cel', 'CD4+-cel', 'TIA', 'm.b.v.'))
	test.each([
		['HIV', 'HIV'],
		['HIV+', 'HIV+'],
		['hiv+', 'HIV+'],
		['IVIg', 'IVIg'],
		['IVIG', 'IVIG'],
		['ivIG', 'IVIg, IVIG'],
		['CD4+ cellen', 'CD4+-cel'],
		['cd4 cel', 'CD4-cel'],
		['T.I.A.', 'TIA'],
		['mbv', 'm.b.v.'],
	])('%s: %s', (label, ids) => {
		expect(
			lookup(label)
				.map(({id}) => id)
				.join(', '),
		).toBe(ids)
	})
})
