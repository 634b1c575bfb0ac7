import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import type {Concept} from '../../src/glossary/concept.ts'
import {glossary, kindsAndLabels, marked, unmarked} from '../marked.ts'

const concepts = glossary(
	'stamcel',
	'T-cel',
	'B-lymfocyt',
	'beenmerg',
	'bloedplaatje = trombocyt',
	'aneurysma',
	'immunoglobuline',
	'cytokine',
	'transplantatie',
	'antistof',
	'auto-immuun',
	'vitamine B12',
	'hart',
	'arts',
	'darm',
	'long',
	'maag',
	'allergie',
	'ontsteking',
	'ALS',
	'infarct',
	'steen',
	'kleincellig',
	'kanker',
	'mild',
	'hodgkin',
	'CAR-T-cel',
	'nier',
)
const match = createMatcher(concepts)

function check(row: string, kinds?: string): void {
	const text = unmarked(row)
	expect(marked(text, match(text))).toBe(row)
	if (kinds !== undefined) expect(kindsAndLabels(match(text))).toBe(kinds)
}

describe('a term in a longer word marks the whole word', () => {
	test.each([
		['first part', '[{stamcel}donor]', 'compound stamcel'],
		['first part, before a vowel', '[{beenmerg}onderzoek]', 'compound beenmerg'],
		['first part, with a linking s', '[{bloedplaatje}stransfusie]', 'compound bloedplaatje'],
		['first part, with a linking s', '[{ontsteking}sremmer]', 'compound ontsteking'],
		['last part', '[hersen{aneurysma}]', 'compound aneurysma'],
		['last part, inflected', '[hersen{aneurysmata}]', 'compound aneurysma'],
		['last part, in the plural', '[donor{stamcellen}]', 'compound stamcel'],
		['after a vowel', '[contact{allergie}]', 'compound allergie'],
		['middle part', '[bloed{stamcel}onderzoek]', 'compound stamcel'],
		['after a prefix', '[auto{antistoffen}]', 'compound antistof'],
		['after a prefix with a hyphen', '[auto-{antistoffen}]', 'compound antistof'],
		['with capitals', '[{Beenmerg}donor]', 'compound beenmerg'],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('next to a hyphen in the text, however short', () => {
	test.each([
		['first part', '[{immunoglobuline}-infuus]', 'compound immunoglobuline'],
		['last part', '[kijk-{darm}]', 'compound darm'],
		['middle part', '[open-{hart}-operatie]', 'compound hart'],
		['short', '[{arts}-patiënt]', 'compound arts'],
		['abbreviation', '[{ALS}-patiënt]', 'compound ALS'],
		['any hyphen', '[{arts}\u2011patiënt]', 'compound arts'],
		['a phrase', '[{vitamine B12}-tekort]', 'compound vitamine B12'],
		['a phrase written as one word', '[{vitamineB12}tekort]', 'compound vitamine B12'],
		['not half a part', 'hartslag-patiënt', ''],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('a label with a hyphen of its own', () => {
	test.each([
		['that is in the text', '[{T-cel}therapie]', 'compound T-cel'],
		['any hyphen', '[{T\u2011cel}therapie]', 'compound T-cel'],
		['the longest', '[{CAR-T-cel}therapie]', 'compound CAR-T-cel'],
		['after another part', '[anti-{T-cel}therapie]', 'compound T-cel'],
		['not without it', 'gastcel, gastcellen, kistcel', ''],
		['a longer label', '[{auto-immuun}ziekte]', 'compound auto-immuun'],
		['also without it', '[{autoimmuun}ziekte]', 'compound auto-immuun'],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('a label that begins with an abbreviation', () => {
	const scans = createMatcher(['CT-scan', 'MRI-scan', 'BMR-vaccin', 'KNO-arts', 'anti-GM1'].map(toConcept))

	test.each([
		['Een CT-scanapparaat.', 'CT-scanapparaat'],
		['Een PET-CT-scan.', 'PET-CT-scan'],
		['Een spoed-MRI-scan.', 'spoed-MRI-scan'],
		['De BMR-vaccinatie.', ''],
		['Een contactscan, compactscan of effectscan.', ''],
		['De technoartsen en de kno-artsen.', 'kno-artsen'],
		['Een zwembmrvaccinprik.', ''],
	])('%s', (text, marked) => {
		expect(
			scans(text)
				.map(({start, end}) => text.slice(start, end))
				.join(),
		).toBe(marked)
	})
})

describe('of two terms in one word', () => {
	test.each([
		['the head wins', '[stamcel{transplantatie}]', 'compound transplantatie'],
		['the head wins next to a hyphen', '[stamcel-{transplantatie}]', 'compound transplantatie'],
		['the head wins over a longer term', '[immunoglobuline{allergie}]', 'compound allergie'],
		['else the leftmost', '[{beenmerg}stamceldonor]', 'compound beenmerg'],
		['else the longest', '[{CAR-T-cel}therapie]', 'compound CAR-T-cel'],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('no compounds', () => {
	test.each([
		[
			'terms of four letters and fewer in a solid word',
			'hartslag, hartpatiënt, tandarts, darmziekte, longarts',
		],
		['cytokinese is not a cytokine', 'cytokinese'],
		['trombocytopenie is not a trombocyt', 'trombocytopenie en trombocytose'],
		['hartslag contains no arts', 'hartslag'],
		['bloedarmoede contains no darm', 'bloedarmoede'],
		['prolongatie contains no long', 'prolongatie'],
		['dienstmaagd contains no maag', 'dienstmaagd'],
		['manier contains no nier', 'manier, manieren'],
		['niet-', 'niet-kleincellig, niet-stamceldonor'],
		['a letter too many', 'beenmergg, xstamceldonor'],
	])('%s: %s', (_, row) => check(row))

	test.each([
		['niet on its own', 'niet [kleincellig]'],
		['niet that is not the first part', '[{stamcel}-niet-donor]'],
		['niet and non before another part', '[niet-acute-{stamcel}ziekte], [non-donor-{stamcel}]'],
	])('but %s: %s', (_, row) => check(row))
})

describe('without compounds', () => {
	const matchSingle = createMatcher(concepts, {compounds: false})

	test.each([
		['single words', 'een [stamcel], [T-cellen] en [ALS]'],
		['no solid compound', 'stamceldonor, hersenaneurysma'],
		['no compound with a hyphen', 'immunoglobuline-infuus, ALS-patiënt, vitamine B12-tekort'],
		['no broken one', 'hersen-\naneurysma'],
		['no half of one', 'stamcel- en orgaandonatie, orgaandonoren of -stamcellen'],
		['but the half of a term', '[T-] en B-cellen'],
		['but broken words', '[immunoglobu-\nline]'],
	])('%s: %s', (_, row) => {
		const text = unmarked(row)
		expect(marked(text, matchSingle(text))).toBe(row)
	})
})

describe('a compound splits around the right term', () => {
	// Labels, and texts with the term that each is a compound of, or `-`.
	test.each([
		['darmkanker, slokdarm, kanker', 'slokdarmkanker: kanker'],
		['darmkanker, slokdarm', 'slokdarmkanker: slokdarm'],
		['darmkanker', 'slokdarmkanker: -, dikkedarmkanker: darmkanker'],
		['nierkanker', 'bijnierkanker: -'],
		['seminoom', 'non-seminoom: -, nonseminoom: -, testis-seminoom: seminoom'],
		['trombus', 'trombineremmer: -, trombi: trombus, trombusvorming: trombus'],
		['sonde', 'prijsonderhandelingen: -, voedingssonde: sonde'],
		['positie', 'fout-positieven: -, ligpositie: positie'],
		['T-cel', 'Barrett-cellen: -, CAR-T-cel: T-cel, T-celtherapie: T-cel'],
		['capillaire elek', 'capillair-elektroforese: -'],
		['stadium', 'stadiumindeling: stadium'],
		['beenmerg', 'beenmergaplasie: beenmerg'],
		['herpes', 'lipherpes: herpes'],
		['kanker', 'nasofarynxkanker: kanker, ex-kankerpatiënt: kanker'],
		['embolie', 'thromboembolie: embolie, tromboembolie: embolie'],
		['hersenen', 'hersenbloeding: hersenen, hersen: -, hersenloos: -, herstelfase: -'],
		['darmen', 'darmkanker: darmen, darm: -, endeldarmkanker: -, darmpje: -'],
		['eierstokken, kanker', 'eierstokkanker: kanker, eierstokcyste: eierstokken, eierstok: -'],
		['benen, bloeden', 'beenmerg: -, bloedvat: -'],
		['tranen', 'traanvocht: tranen, transportmiddel: -'],
		['longen', 'longontsteking: longen, longdrink: -, prolongatie: -'],
		['T-cellen', 'T-celtherapie: T-cellen, tceltherapie: -, T-cel: -'],
		['wervels', 'wervelkolom: wervels, werveling: -'],
		['nieren', 'nier-onderzoek: nieren, ex-nierpatiënt: nieren, manierprobleem: -'],
		['statine', 'pravastatine: statine, pentostatine: -'],
	])('%s in %s', (labels, expected) => {
		const match = createMatcher(labels.split(', ').map(toConcept))
		const found = expected
			.split(', ')
			.map(row => row.replace(/: .*/, ''))
			.map(text => `${text}: ${match(text)[0]?.concepts[0]?.prefLabel ?? '-'}`)
		expect(found.join(', ')).toBe(expected)
	})

	test('a hidden label only as a whole', () => {
		const match = createMatcher([{...toConcept('thymus', 0), hiddenLabel: ['timus']}])
		expect(match('timus, timussen').length).toBe(2)
		expect(match('timusklier, timus-klier, antimuscarinica')).toEqual([])
	})

	test('the words of the glossary count as known parts', () => {
		const nodus = toConcept('nodus', 0)
		expect(createMatcher([nodus])('kwapfnodus')).toEqual([])
		expect(createMatcher([nodus, toConcept('kwapf', 1)])('kwapfnodus').length).toBe(1)
	})
})

function toConcept(prefLabel: string, index: number): Concept {
	return {id: `c${index}`, prefLabel, altLabel: [], hiddenLabel: [], definition: 'x', related: [], source: []}
}

describe('compounds: {except}', () => {
	const lay = glossary('hoofd', 'blaas', 'ontsteking', 'hoofdpijn')
	const match = createMatcher(lay, {compounds: {except: ['hoofd', 'blaas']}})

	test.each([
		['no compound of these', 'hoofdrollen en blaaskapellen'],
		['with a hyphen', 'blaas-kapel'],
		['the word itself', '[hoofden] en [blaasjes]'],
		['compounds of others', '[keel{ontsteking}]'],
		['another term in the same word', '[blaas{ontsteking}]'],
		['a label that begins with it', 'uw [hoofdpijn]'],
		['over a line end', 'een hoofd-\nrol'],
		['with a dropped part', 'hoofd- en bijrol'],
	])('%s', (_, row) => {
		const text = unmarked(row)
		expect(marked(text, match(text))).toBe(row)
	})

	test('an empty list and unknown ids leave nothing out', () => {
		for (const except of [[], ['x']])
			expect(createMatcher(lay, {compounds: {except}})('hoofdrollen')).toHaveLength(1)
	})

	test('whole words are matched by the same glossary without it', () => {
		expect(createMatcher(lay)('hoofdrollen')).toHaveLength(1)
	})
})
