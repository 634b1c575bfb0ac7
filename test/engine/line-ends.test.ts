import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary, kindsAndLabels, marked, unmarked} from '../marked.ts'

const match = createMatcher(
	glossary(
		'immunoglobuline',
		'auto-immuun',
		'T-cel',
		'B-cel',
		'bronchiëctasie',
		'patiënt',
		'stamcel',
		'ziekte van Crohn',
		'graft-versus-hostziekte',
		'congenitale aandoening',
		'vitamine B12',
		'maag',
		'long',
		'hart',
		'arts',
		'wond',
		'kanker',
		'astma',
		'ALS',
		'ecg',
		'beenmerg',
		'onderzoek',
		'baby',
		'kans op herstel',
		'non specific immunity',
	),
)

function check(row: string, kinds?: string): void {
	const text = unmarked(row)
	expect(marked(text, match(text))).toBe(row)
	if (kinds !== undefined) expect(kindsAndLabels(match(text))).toBe(kinds)
}

describe('a word broken over a line end', () => {
	test.each([
		['with a hyphen', '[immunoglobu-\nlinen]', 'inflection immunoglobuline'],
		['without', '[immunoglobu\nlinen]', 'inflection immunoglobuline'],
		['with a hyphen of another kind', '[immunoglobu\u2010\nlinen]', 'inflection immunoglobuline'],
		['with a soft hyphen', '[immunoglobu\u00ad\nlinen]', 'inflection immunoglobuline'],
		['with white space around it', '[immunoglobu- \r\n  linen]', 'inflection immunoglobuline'],
		['twice, in a narrow column', '[im-\nmunoglobu-\nlinen]', 'inflection immunoglobuline'],
		['at its own hyphen', '[auto-\nimmuun]', 'label auto-immuun'],
		['at its own hyphen, after a letter', '[T-\ncellen]', 'inflection T-cel'],
		['the diaeresis disappears', '[bronchi-\nectasieën]', 'inflection bronchiëctasie'],
		['the diaeresis elsewhere stays', '[patiën-\nten] en [patien-\nten]', undefined],
		['the apostrophe disappears', "[ba-\nby's] en [baby-\ntje]", undefined],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('a compound broken over a line end', () => {
	test.each([
		['between its parts', '[{stamcel}-\ntransplantatie]', 'compound stamcel'],
		['after a prefix with a hyphen of its own', '[ex-\nkanker{patiënt}]', 'compound patiënt'],
		['after oud', '[oud-\n{stamcel}donor]', 'compound stamcel'],
		['inside the term', '[{stam-\ncel}transplantatie]', 'compound stamcel'],
		['inside the other part', '[{stamcel}transplan-\ntatie]', 'compound stamcel'],
		['after an initialism', '[ecg-\n{onderzoek}]', 'compound onderzoek'],
		['after an abbreviation', '[{ALS}-\nkliniek]', undefined],
		['inside a term with a hyphen of its own', '[{T-\ncel}therapie]', 'compound T-cel'],
		['between vowels that clash', '[{astma}-\naanval]', 'compound astma'],
		['next to a hyphen', '[{im\nmunoglobuline}-product]', 'compound immunoglobuline'],
		['without a hyphen it is two words', '[stamcel]\ntransplantatie', 'label stamcel'],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('the hyphen at a line end only marks the break', () => {
	test.each([
		'maag-\ndenhuis',
		'hart-\nslag',
		'arts-\nenpraktijk',
		'ver-\nwond',
		'pro-\nlong',
		'pro-\nlongatie',
		'ge-\nkanker',
	])('%s', row => check(row))
})

describe('a phrase with a line end in it', () => {
	test.each([
		['a line end', '[ziekte\nvan Crohn]', 'label ziekte van Crohn'],
		['two', '[ziekte\nvan\nCrohn]', 'label ziekte van Crohn'],
		['white space around it', '[congenitale \r\n\taandoeningen]', 'inflection congenitale aandoening'],
		['a hyphen in it', '[graft-\nversus-host-\nziekte]', 'label graft-versus-hostziekte'],
		['a broken word in it', '[congeni-\ntale aandoening]', 'label congenitale aandoening'],
		['a compound of it', '[{vitamine\nB12}-tekort]', 'compound vitamine B12'],
		['letters that are folded over a space', '[kans op herstel] en [kans\nop\nherstel]', undefined],
		[
			'letters that are not folded before the next word',
			'[non specific immunity], [non\nspecific\nimmunity]',
			undefined,
		],
	])('%s: %s', (_, row, kinds) => check(row, kinds))
})

describe('what is not joined', () => {
	test.each([
		['a blank line', 'immunoglobu-\n\nlinen, ziekte\n\nvan Crohn'],
		['a blank line with spaces', 'immunoglobu\r\n \r\nlinen'],
		['a paragraph separator and a line end', 'ziekte\u2029\nvan Crohn'],
		['an ellipsis', '[T-]\nen [B-cellen]'],
		['a full stop', 'immunoglobu.\nlinen'],
		['a plain space', 'immunoglobu linen, immunoglobu- linen'],
	])('%s: %s', (_, row) => check(row))
})
