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
		'immunotherapie',
		'huisarts',
		'voorstadium',
		'overgang',
		'infectie',
		'cel',
		'schijf',
		'huid',
		'huidkanker',
		'kijkoperatie',
		'bloedplaatje',
		'herpes simplex virus',
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

describe('without a hyphen, two words are not a broken one', () => {
	test.each([
		['en', '[immunotherapie]\nen chemotherapie'],
		['én', '[immunotherapie]\nén chemotherapie'],
		['je', 'naar je [huisarts]\nje kunt'],
		['ten', '[huisarts]\nten minste, ziek\nten'],
		['ven', 'schij\nven'],
		['a single letter', '[bloedplaatje]\ns avonds, [bloedplaatje]\nn'],
		['a column of letters', 'c\ne\nl, c\nel, [patiënt]\ne'],
		['a small word before a word', 'behandeling voor\nstadium II, over\ngang'],
		['two terms', '[huid]\n[kanker]'],
		['with white space around it', '[immunotherapie] \r\n  en chemotherapie'],
	])('%s: %s', (_, row) => check(row))

	test.each([
		['a half that is no word', '[immuno\ntherapie] en [bloed\nplaatje]'],
		['a small word before half a word', '[in\nfectie]'],
		['two words that are no terms', '[kijk\noperatie]'],
		['a space of the label', '[T\ncel] en [herpes\nsimplex\nvirus]'],
		['a broken word in a phrase', '[herpes sim\nplex virus]'],
		['with a hyphen it is one word', '[voor-\nstadium], [over-\ngang], [immuno-\ntherapie]'],
	])('but %s: %s', (_, row) => check(row))
})

describe('a prefix at a line end is as it is within a line', () => {
	test.each([
		['niet-', 'een niet-\nstamceltherapie, niet-stamceltherapie'],
		['niet- before a term', 'niet-\nstamcel'],
		['non-', 'non-\nstamceltherapie'],
		['ex-', '[ex-\nkanker{patiënt}]'],
		['oud-', '[oud-\n{stamcel}donoren]'],
	])('%s: %s', (_, row) => check(row))
})

describe('a soft hyphen before white space breaks a word', () => {
	test.each([
		['a space', '[immuno\u00ad therapie]'],
		['several', '[immuno\u00ad  therapie]'],
		['a no-break space', '[immuno\u00ad\u00a0therapie]'],
		['at a hyphen of its own', '[T\u00ad cel]'],
		['not a blank line', 'immuno\u00ad\n\ntherapie'],
		['not a conjunction', 'immuno\u00ad en huidtherapie'],
		['not a hyphen', 'immuno- therapie'],
	])('%s: %s', (_, row) => check(row))
})

describe('where lines keep their spaces', () => {
	const lines = 'een lange \nregel die \ndoorloopt op \nde volgende \nen nog \neen. '

	test.each([
		['a line end without a space breaks a word', `${lines}[over\ngang]`],
		['a column of letters is not a word', `${lines}c\ne\nl`],
		['a line end with a space is a space', `${lines}kijk \noperatie`],
	])('%s', (_, row) => check(row))
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
