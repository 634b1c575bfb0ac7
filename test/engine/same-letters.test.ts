import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary, kindsAndLabels, marked, unmarked} from '../marked.ts'

const match = createMatcher(
	glossary(
		'T-cel = T-lymfocyt',
		'B-cel = B-lymfocyt',
		'stamcel',
		'groeifactor',
		'complementeiwit',
		'auto-immuun',
		'bronchiëctasie',
		'ziekte van Crohn',
		'perifeer zenuwstelsel',
		'aneurysma',
		'ALS',
		'MS',
		'RA',
		'IgG',
		'DNA',
		'GBS',
		'CIDP',
		'MMN',
		'MRI-scan',
		'ivig',
		'i.v.',
		'5-FU',
		'β-blokker',
		'CD4+',
		'IL-6',
		'vitamine B12 (cobalamine)',
		'graft-versus-hostziekte',
		'reumatoïde artritis',
		'oesofagus',
		'disfunctie',
		'hypoglykemie',
		'trombocyt',
		'katheter',
		'carotis',
		'ileum',
		'milt',
		'neuropathie',
	),
)

function check(row: string, kinds?: string): void {
	const text = unmarked(row)
	expect(marked(text, match(text))).toBe(row)
	if (kinds !== undefined) expect(kindsAndLabels(match(text))).toBe(kinds)
}

describe('never matters', () => {
	test.each([
		['case', 'De [Stamcel] en de [STAMCEL].', 'label stamcel, label stamcel'],
		['case of a first letter', 'een [t-cel]', 'label T-cel'],
		['diacritics', 'een [bronchiectasie]', 'label bronchiëctasie'],
		['diacritics, decomposed', 'een [bronchie\u0308ctasie]', 'label bronchiëctasie'],
		[
			'the apostrophe',
			"[aneurysma's], [aneurysma’s], [aneurysma´s], [aneurysma`s], [aneurysma‘s], [aneurysma′s]",
			undefined,
		],
		['hyphens', '[T-cel] [T\u2010cel] [T\u2011cel] [T\u2013cel] [T\u2212cel]', undefined],
		['a soft hyphen', 'een [stam\u00adcel] of [T\u00adcel]', 'label stamcel, label T-cel'],
		['characters without width', 'een [stam\u200bcel]', 'label stamcel'],
		['the same next to a hyphen', 'een [T-\u200bcel], [T\u00ad-cel]', 'label T-cel, label T-cel'],
		['a no-break space', '[perifeer\u00a0zenuwstelsel]', 'label perifeer zenuwstelsel'],
		['several spaces', '[ziekte  van \t Crohn]', 'label ziekte van Crohn'],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('where the label has a hyphen or a space', () => {
	test.each([
		['a space for a hyphen', '[T lymfocyt] en [graft versus hostziekte]'],
		['nothing for a hyphen', '[Tcel] en [autoimmuun]'],
		['a hyphen for a space', '[ziekte-van-Crohn]'],
		['nothing for a space', '[perifeerzenuwstelsel]'],
		['a form as well', '[T lymfocyten], [autoimmune], [perifere-zenuwstelsels]'],
	])('%s: %s', (_, row) => check(row))
})

describe('where the label is solid', () => {
	test.each([
		['a hyphen is ignored', '[groei-factoren], [complement-eiwitten] en [stam-cel]'],
		['a plain space separates words', 'stam cel, groei factoren'],
		['and so does a no-break space', 'stam\u00a0cel'],
	])('%s: %s', (_, row) => check(row))
})

describe('a dash with spaces is punctuation', () => {
	test.each([
		['en dash', 'plan T – cellen'],
		['minus', 'plan T \u2212 cellen'],
		['hyphen', 'plan T - cellen'],
		['space on one side', 'plan T- cellen, plan T -cellen'],
		['long dash', 'T\u2014cellen'],
	])('%s: %s', (_, row) => check(row))
})

describe("'t and 's are separate words", () => {
	test.each([
		["'t", "in 't celletje en ’t celletje"],
		["'T among capitals", "IN 'T CEL"],
		["'t before a line end", "in 't\ncelletje"],
		["'T among capitals", "IN 'T CEL, IN ’T CELLETJE"],
		['but a quote is not', "de '[T-cel]' en de ‘[T cellen]’, de '[T cellen]'"],
	])('%s: %s', (_, row) => check(row))
})

describe('two spellings', () => {
	test.each([
		['th', '[rheumatoïde arthritis]', 'label reumatoïde artritis'],
		['th inside a compound', '[{thrombocyt}entransfusie]', 'compound trombocyt'],
		['oe', '[esofagus] en [oesophagus]', 'label oesofagus, label oesofagus'],
		['dys-', '[dysfuncties]', 'inflection disfunctie'],
		['c and k', '[hypoglycemie], [hypoglycaemie], [cathéter]', undefined],
		['inflected', '[Thrombocyten] en [catheters]', 'inflection trombocyt, inflection katheter'],
	])('%s: %s', (_, row, kinds) => check(row, kinds))

	test.each(['parotis', 'ilium', 'mild', 'nefropathie', 'dysfonie'])('%s is another word', word =>
		check(word),
	)
})

describe('an abbreviation', () => {
	test.each([
		['in its own case', '[ALS], [MS], [RA], [IgG] en [DNA]', undefined],
		['not in another', 'Als ik ra, dan ms; IGG, igg, Als, aLS, Dna’S', ''],
		["with 's", "[DNA's] en [RA’s]", 'inflection DNA, inflection RA'],
		['with -en', "[MS'en]", 'inflection MS'],
		[
			'in a compound, next to its hyphen',
			'[{ALS}-patiënt], [{MS}-kliniek], [proef-{DNA}], anti-DNA',
			undefined,
		],
		['not in a solid one', 'ALSpatiënt, msverpleegkundige', ''],
		['not in another case in a compound', 'als-patiënt, alsof, Ms-kliniek', ''],
		['in brackets', 'spierziekte ([ALS])', 'label ALS'],
		['is not one letter and a hyphen', '[t-cellen]', 'inflection T-cel'],
		['is not a label with few capitals', '[mri-scan]', 'label MRI-scan'],
		['is not a label in lower case', '[IVIG] en [ivig]', 'label ivig, label ivig'],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('an abbreviation among words in capitals', () => {
	test.each([
		['before two', 'ALS U KOORTS HEBT'],
		['between two', 'BEL ALS U'],
		['after two', 'NEEM CONTACT MS'],
		['with a part after it', 'BEL DE ALS-PATIËNT NU'],
		['over a line end', 'ALS U\nKOORTS HEBT'],
		['over a line end with a carriage return', 'BEL ALS\r\nU KOORTS HEBT'],
		['with no-break and thin spaces', 'BEL\u00a0ALS\u00a0U KOORTS, BEL\u2009ALS\u2009U KOORTS'],
	])('does not count: %s: %s', (_, row) => check(row))

	test.each([
		['one word alone', 'LET op: [ALS] is erg.'],
		['punctuation in between', 'LET OP: [ALS] is erg. EN NU'],
		['known abbreviations in a row', '[GBS] [CIDP] [MMN]'],
		['known abbreviations with commas', '[GBS], [CIDP], [MMN] en [ALS]'],
		['known abbreviations among words in lower case', 'bij [ALS] [MS] en [RA] [GBS] [DNA] ook'],
	])('counts: %s: %s', (_, row) => check(row))

	test('a label that is a word counts among capitals too', () => check('DE [STAMCEL] IS ROOD'))
})

describe('labels with digits, Greek, brackets and dots', () => {
	test.each([
		['5-FU', '[5-FU], [5FU] en [5 FU]', undefined],
		['5-FU, not in lower case', '5-fu', ''],
		['β-blokker', '[β-blokkers] en [Β-blokker]', 'inflection β-blokker, label β-blokker'],
		['i.v.', 'geef het [i.v.] of [I.V.]!', 'label i.v., label i.v.'],
		['i.v. needs its dots', 'i v, i.v, iv, i.v-lijn', ''],
		['CD4+', '[CD4+] en [CD4+]-cellen', 'label CD4+, label CD4+'],
		['CD4+ needs its plus', 'CD4, CD4-, CD4 +', ''],
		['IL-6', '[IL-6], [IL6] en [{IL-6}-remmer]', undefined],
		['brackets', '[vitamine B12 (cobalamine)] en [Vitamine-B12 (cobalamine)]', undefined],
		['brackets over a line end', '[vitamine B12\n(cobalamine)]', undefined],
		['needs its brackets', 'vitamine B12 cobalamine, vitamine B12 (cobalamine', ''],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})
