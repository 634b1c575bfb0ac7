import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/word-list/blocks.ts'
import {findWordLists} from '../../src/word-list/find.ts'
import {parse} from '../remark/pipeline.ts'

/** The lines of each list, starting with its name. */
function lists(input: string, source = input): string[][] {
	return findWordLists(parse(input), source).map(({parts}) =>
		parts.flatMap(({node, from, to}) => textOf(node).split('\n').slice(from, to)),
	)
}

describe('the name of a list', () => {
	test.each([
		'Woordenlijst',
		'Begrippenlijst',
		'Verklarende woordenlijst',
		'Begrippen',
		'Moeilijke woorden',
		'Moeilijke woorden uitgelegd',
		'Moeilijke woorden uitgelegd v2',
		'Woordenlijst 3',
		'Woordenlijst versie 1.2',
		'WOORDENLIJST',
		'Woordenlijst:',
		'Mijn woordenlijst',
		'Woordenlijst van de arts',
		'[1] Woordenlijst',
		'Bijlage 1: Begrippen en afkortingen',
		'Lijst van gebruikte afkortingen',
		'Uitleg van moeilijke woorden',
		'Cybersecurity begrippenlijst',
		'Begrippenlijst A-Z',
		'📝 Afkortingen',
		'Artikel 1. Definities',
		'Medische termen',
		'Lexicon',
	])('%s', name => {
		expect(lists(`## ${name}\n\n- a: b`)).toEqual([[name, 'a: b']])
	})

	test.each([
		'Moeilijke woorden vermijden',
		'Gebruik geen moeilijke woorden',
		'Begrip',
		'Woorden van dank',
		'Welke begrippen moet u kennen',
		'Waarom een woordenlijst?',
		'De woordenlijst staat achterin.',
		'Termen die u hoort',
	])('not: %s', name => {
		expect(lists(`## ${name}\n\n- a: b`)).toEqual([])
	})
})

describe('a list starts', () => {
	test.each<[string, string, string[]]>([
		['at a heading', '# Begrippen\n\n- a: b', ['Begrippen', 'a: b']],
		['at a heading with markup', '# **Begrippen**\n\n- a: b', ['Begrippen', 'a: b']],
		['at a paragraph', 'Begrippen\n\n- a: b', ['Begrippen', 'a: b']],
		['at the last line of a paragraph', 'Tekst.\nBegrippen\n- a: b', ['Begrippen', 'a: b']],
		['at the first line of its own paragraph', 'Begrippen\na: b\nc: d', ['Begrippen', 'a: b', 'c: d']],
		['in a quote', '> ## Begrippen\n>\n> - a: b', ['Begrippen', 'a: b']],
		[
			'after an introduction',
			'## Begrippen\n\nHier staan ze.\n\n- a: b',
			['Begrippen', 'Hier staan ze.', 'a: b'],
		],
	])('%s', (_, input, expected) => {
		expect(lists(input)).toEqual([expected])
	})

	test.each([
		['where prose follows', '## Begrippen\n\nIn dit hoofdstuk gaat het over begrippen.'],
		['where nothing follows', '## Begrippen'],
		['where a heading follows', '## Begrippen\n\n## Tekst\n\n- a'],
		['in the middle of a line', 'De woordenlijst\n\n- a: b'],
	])('not %s', (_, input) => {
		expect(lists(input)).toEqual([])
	})
})

describe('a list ends', () => {
	test.each<[string, string, string[]]>([
		['at the next heading', '## Begrippen\n\n- a: b\n\n### Tekst\n\n- c', ['Begrippen', 'a: b']],
		[
			'not at a letter',
			'## Begrippen\n\n### A\n\n- a: b\n\n### B – C\n\n- b: c',
			['Begrippen', 'A', 'a: b', 'B – C', 'b: c'],
		],
		['at a paragraph after a list', '## Begrippen\n\n- a: b\n\nTekst: hier.', ['Begrippen', 'a: b']],
		['at a paragraph after a table', '## Begrippen\n\n| a | b |\n| - | - |\n\nTekst.', ['Begrippen', 'ab']],
		[
			'where a paragraph explains nothing',
			'Woordenlijst\n\nAder\nbuisje\n\nInleiding\n\nTekst\nhier',
			['Woordenlijst', 'Ader', 'buisje'],
		],
		[
			'at a paragraph without a bold term',
			'## Begrippen\n\n**Ader** buisje.\n\nDit is tekst.',
			['Begrippen', 'Ader buisje.'],
		],
		[
			'at a line that the last item absorbed',
			'Begrippen\n- a: b\n- c: d\nTekst hier',
			['Begrippen', 'a: b', 'c: d'],
		],
		[
			'not where an item continues on the next line',
			'Begrippen\n- c: d\n  en e',
			['Begrippen', 'c: d', 'en e'],
		],
	])('%s', (_, input, expected) => {
		expect(lists(input)).toEqual([expected])
	})

	test('where it ends in the tree, if the source is unknown', () => {
		expect(lists('Begrippen\n- c: d\nTekst hier', '')).toEqual([['Begrippen', 'c: d', 'Tekst hier']])
	})
})

test('finds all lists of a document, in order', () => {
	const input = 'Moeilijke woorden uitgelegd\n- a: b\n\nTekst\nMoeilijke woorden uitgelegd v2\n- c: d\nTekst'
	expect(lists(input)).toEqual([
		['Moeilijke woorden uitgelegd', 'a: b'],
		['Moeilijke woorden uitgelegd v2', 'c: d'],
	])
})

test('accepts a custom name only as a heading', () => {
	const namesIn = (input: string) => findWordLists(parse(input), input, 'Uitleg').map(({name}) => name)
	expect(namesIn('## Uitleg\n\n- a: b')).toEqual(['Uitleg'])
	expect(namesIn('Uitleg\n\n- a: b')).toEqual([])
})

describe('under a custom name', () => {
	const under = (input: string, name = 'Uitleg') =>
		findWordLists(parse(input), input, name).map(({parts}) => parts.map(({node}) => node.type).join(' '))
	const dl = '<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>'

	test.each<[string, string, string[]]>([
		['a list', '- a: b', ['heading list']],
		['a table', '| a | b |\n| - | - |', ['heading table']],
		[
			'paragraphs, then a list and a table',
			'**a** b\n\nc: d\n\n- e\n\n| f |\n| - |',
			['heading paragraph paragraph list table'],
		],
		[
			'sections, then a list',
			'### Ader\n\na\n\n### Bot\n\nb\n\n- c',
			['heading heading paragraph heading paragraph list'],
		],
		['a definition list', `${dl}\n\n- c`, ['heading html list']],
		['a definition list after an introduction', `Hier staan ze.\n\n${dl}`, ['heading paragraph html']],
		[
			'a definition list with empty lines',
			'<dl>\n\n<dt>a</dt>\n\nb\n\n</dl>\n\nc: d',
			['heading html html paragraph html'],
		],
		['nothing', '', ['heading']],
		['nothing but definitions', '[x]: y\n\n[^1]: noot', ['heading']],
		['nothing before the next section', '## Twee\n\ntekst', ['heading']],
	])('%s', (_, blocks, expected) => {
		expect(under(`## Uitleg\n\n${blocks}`)).toEqual(expected)
		expect(under(`> ## Uitleg\n>\n> ${blocks.replaceAll('\n', '\n> ')}`)).toEqual(expected)
	})

	test.each([
		['no paragraph after a list', '- a\n\nb: c', ['heading list']],
		['no paragraph after a table', '**a** b\n\n| c |\n| - |\n\nd: e', ['heading paragraph table']],
		['no definition list that is never closed', '<dl>\n\n<dt>a</dt>\n\n## Twee\n\n</dl>', []],
		['no running text', 'Tekst. Meer tekst.', []],
		['no list after running text', 'Tekst.\n\nMeer tekst.\n\n- a', []],
		['no chapter', '### Een\n\na\n\nb\n\nc\n\nd\n\n- e', []],
	])('%s', (_, blocks, expected) => {
		expect(under(`## Uitleg\n\n${blocks}`)).toEqual(expected)
	})

	test.each(['**a** b\n\n- c', `${dl}`, '### Ader\n\na\n\n- c', ''])('not under another name: %o', blocks => {
		expect(under(`## Begrippen\n\n${blocks}`)).not.toEqual(under(`## Begrippen\n\n${blocks}`, 'Begrippen'))
	})
})
