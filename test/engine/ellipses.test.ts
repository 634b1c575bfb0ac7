import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary, kindsAndLabels, marked, unmarked} from '../marked.ts'

const concepts = glossary(
	'T-cel',
	'B-cel',
	'NK-cel',
	'stamcel',
	'beenmerg',
	'nieraandoening',
	'leveraandoening',
	'darmziekte',
	'vaatziekte',
	'hartziekte',
	'spierpijn',
	'gewrichtspijn',
	'transplantatie',
	'stamceldonor',
	'stamcelontvanger',
	'hypopigmentatie',
	'unilateraal',
	'bilateraal',
	'immuniteit',
	'lever',
	'trombose',
	'leukocytose',
	'anemie',
	'overgang',
	'stressmoment',
	'gewricht',
	'MRI-scan',
	'griep',
)
const match = createMatcher(concepts)

function check(row: string, kinds?: string): void {
	const text = unmarked(row)
	expect(marked(text, match(text))).toBe(row)
	if (kinds !== undefined) expect(kindsAndLabels(match(text))).toBe(kinds)
}

describe('the last part is dropped', () => {
	test.each([
		['en', '[T-] en [B-cellen]', 'ellipsis T-cel, inflection B-cel'],
		['of', '[nier-] of [leveraandoening]', 'ellipsis nieraandoening, label leveraandoening'],
		['en/of', '[nier-] en/of [leveraandoeningen]', 'ellipsis nieraandoening, inflection leveraandoening'],
		['zowel … als', 'zowel [T-] als [B-cellen]', 'ellipsis T-cel, inflection B-cel'],
		['noch', 'noch [T-] noch [B-cellen]', 'ellipsis T-cel, inflection B-cel'],
		['dan wel', '[spier-] dan wel [gewrichtspijn]', 'ellipsis spierpijn, label gewrichtspijn'],
		['comma', '[B-], [T-] en [NK-cellen]', 'ellipsis B-cel, ellipsis T-cel, inflection NK-cel'],
		['comma before en', '[darm-], [hart-], en [vaatziekten]', undefined],
		['slash', '[nier-]/[leveraandoening]', 'ellipsis nieraandoening, label leveraandoening'],
		['ampersand', '[T-] & [B-cellen]', undefined],
		['a list', '[darm-], [hart-] en [vaatziekten]', undefined],
		['another hyphen', '[T\u2011] en [B\u2011cellen]', undefined],
		['prefixes', '[uni-] en [bilateraal]', 'ellipsis unilateraal, label bilateraal'],
		['only the first word is known', '[hypo-] en hyperpigmentatie', 'ellipsis hypopigmentatie'],
		['a capital at the start', '[Spier-] en [gewrichtspijn]', 'ellipsis spierpijn, label gewrichtspijn'],
		['over a line end', '[T-]\nen [B-cellen]', 'ellipsis T-cel, inflection B-cel'],
		['over two', '[T-]\nen\n[B-cellen]', undefined],
		['in brackets', '([T-] en [B-cellen])', undefined],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('the first part is dropped', () => {
	test.each([
		['en', '[stamceldonoren] en [-ontvangers]', 'inflection stamceldonor, ellipsis stamcelontvanger'],
		['of', '[stamceldonor] of [-ontvanger]', 'label stamceldonor, ellipsis stamcelontvanger'],
		['slash', '[stamceldonor]/[-ontvanger]', undefined],
		['a list', '[stamcelontvangers], [-donoren] en [-banken]', undefined],
		['over a line end', '[stamceldonoren] en\n[-ontvangers]', undefined],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('the expansion is a compound of a term', () => {
	test.each([
		['of its first part', '[stamcel-] en [{beenmerg}donatie]', 'ellipsis stamcel, compound beenmerg'],
		[
			'of its last part',
			'[stamcel-] en [beenmerg{transplantaties}]',
			'ellipsis transplantatie, compound transplantatie',
		],
		['of its last part, first dropped', '[{stamcel}registratie] en [-transplantatie]', undefined],
		['with a linking -s-', '[gewrichts-] en spierklachten', 'ellipsis gewricht'],
		['with a linking -s- before a term', '[overgangs-] en [stressmomenten]', undefined],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('no ellipsis', () => {
	test.each([
		['a shared part of two letters', 'trombo- of [leukocytose]'],
		[
			'a letter that the label has no hyphen after',
			'A-, hypo- en dysfibrinogenemie, A- of hypofibrinogenemie',
		],
		['a dash', 'een [MRI-scan]– als alternatief, [MRI-scan]\u2212 of iets anders'],
		['a partner that is too short to share a part', 'een [MRI-scan]- als dat'],
		['an -s- that links nothing', 'lens- en kunststof'],
		['the expansion is unknown', 'huid- en [B-cellen], A- en [B-cellen]'],
		['no conjunction', 'T- [B-cellen]'],
		['another word between', 'T- met [B-cellen]'],
		['a dash', 'plan T – en [B-cellen]'],
		['a blank line', 'T-\n\nen [B-cellen]'],
		['nothing follows', 'T- en '],
		['nothing precedes', ' en -cellen'],
		['the letter of a list', 'vitamine B- en D-tekort'],
	])('%s: %s', (_, row) => check(row))

	test('the second word does not share the part', () => check('[lever-] en intrahepatische cholestase'))
})

describe('words are dropped without a hyphen, where both wholes are labels', () => {
	const matchPhrases = createMatcher(
		glossary(
			'acute leukemie',
			'chronische leukemie',
			'acute myeloïde leukemie',
			'chronische myeloïde leukemie',
			'hepatitis A',
			'hepatitis B',
			'hepatitis C',
			'type 1 diabetes',
			'type 2 diabetes',
			'diabetes type 1',
			'diabetes type 2',
			'T-cel',
			'B-cel',
			'IL-6',
			'IL-8',
			'ziekte van Crohn',
			'ziekte van Parkinson',
			'chronische bronchitis',
			'chronische sinusitis',
			'sinusitis',
		),
	)

	test.each([
		[
			'the last word',
			'[acute] en [chronische leukemie]',
			'ellipsis acute leukemie, label chronische leukemie',
		],
		['the last word of a plural', '[acute] of [chronische leukemieën]', undefined],
		['the last words', '[acute] of [chronische myeloïde leukemie]', undefined],
		['over line ends', '[acute]\nen [chronische\nleukemie]', undefined],
		['a member in between', '[acute], subacute en [chronische leukemie]', undefined],
		['the first word', '[hepatitis B] en [C]', 'label hepatitis B, ellipsis hepatitis C'],
		['a list', '[hepatitis A], [B] en [C]', undefined],
		['a slash', '[hepatitis B]/[C]', undefined],
		['a number', '[diabetes type 1] en [2], [IL-6] en [8]', undefined],
		['more words', '[diabetes type 1] of [type 2], [ziekte van Crohn] of [van Parkinson]', undefined],
		['first and last word', '[type 1] en [2 diabetes]', 'ellipsis type 1 diabetes, ellipsis type 2 diabetes'],
		['the last word, with a hyphen', '[type 1-] en [type 2-diabetes]', undefined],
		['a letter', '[T] en [B cellen], [T] en [B-cellen]', undefined],
		[
			'a term is itself',
			'[chronische bronchitis] en [sinusitis]',
			'label chronische bronchitis, label sinusitis',
		],
	])('%s: %s', (_, row, kinds) => {
		const text = unmarked(row)
		expect(marked(text, matchPhrases(text))).toBe(row)
		if (kinds !== undefined) expect(kindsAndLabels(matchPhrases(text))).toBe(kinds)
	})

	test.each([
		['a whole that is not a label', 'subacute en [chronische leukemie], [hepatitis B] en D'],
		['a letter in another case', '[hepatitis B] en c'],
		['a longer word', '[hepatitis B] en C-reactief eiwit'],
		['no conjunction', 'acute [chronische leukemie], [hepatitis B] C'],
		['another word between', 'acute en ook [chronische leukemie]'],
		['a blank line', 'acute en\n\n[chronische leukemie]'],
		['a full stop', '[hepatitis B]. En C'],
		['het', "in 't en [B cellen]"],
	])('not with %s: %s', (_, row) => {
		const text = unmarked(row)
		expect(marked(text, matchPhrases(text))).toBe(row)
	})

	test('a list of any length', () => {
		expect(matchPhrases(`hepatitis B${', B'.repeat(10_000)}`)).toHaveLength(10_001)
	})
})
