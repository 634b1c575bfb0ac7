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
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('no ellipsis', () => {
	test.each([
		['words dropped without a hyphen', 'T en [B cellen]'],
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
