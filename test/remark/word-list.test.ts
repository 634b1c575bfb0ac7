import {describe, expect, test} from 'vitest'
import type {Options} from '../../src/remark/index.ts'
import {concept, html, markdown, parse, transform} from './pipeline.ts'

const thymus = '- **Thymus**: Orgaan achter het borstbeen.'
const platelet = '- **Bloedplaatje**: Stukje van een cel.'

/** Returns the printed word list. */
function list(input: string, options: Options = {}): string {
	const printed = markdown(input, options)
	return printed.slice(printed.indexOf('## '))
}

describe('the word list', () => {
	test.each<[string, string, Options, string]>([
		['lists what is marked', 'thymus', {}, `## Moeilijke woorden\n\n${thymus}\n`],
		['in alphabetical order', 'thymus, bloedplaatje', {}, `## Moeilijke woorden\n\n${platelet}\n${thymus}\n`],
		[
			'with the labels in the text, even if the word has no mark',
			'bloedplaatje, trombocyt',
			{},
			'## Moeilijke woorden\n\n- **Bloedplaatje** (trombocyt): Stukje van een cel.\n',
		],
		['with a custom heading', 'thymus', {wordList: {heading: 'Uitleg'}}, `## Uitleg\n\n${thymus}\n`],
		['with a custom depth', 'thymus', {wordList: {depth: 3}}, `## Moeilijke woorden\n\n${thymus}\n`],
		[
			'with anchors',
			'thymus',
			{wordList: {anchors: true}},
			'## Moeilijke woorden\n\n- <a id="woord-thymus"></a>**Thymus**: Orgaan achter het borstbeen.\n',
		],
	])('%s', (_, input, options, expected) => {
		expect(list(input, options)).toBe(expected)
	})

	test.each([
		['a capital in the label', 'pH-waarde', '**pH-waarde**'],
		['the Dutch ij', 'ijzer', '**IJzer**'],
		['a digit', '5-HT', '**5-HT**'],
	])('the capital of its terms: %s', (_, label, expected) => {
		expect(list(label, {concepts: [concept('x', label)]})).toContain(expected)
	})
})

describe('the place of the word list', () => {
	test.each<[string, string, string]>([
		[
			'at the end',
			'thymus\n\n## Einde\n',
			`[thymus](#woord-thymus)\n\n## Einde\n\n## Moeilijke woorden\n\n${thymus}\n`,
		],
	])('%s', (_, input, expected) => {
		expect(markdown(input)).toBe(expected)
	})

	test.each<[string, string, string]>([
		['at the start', 'thymus\n', `## Moeilijke woorden\n\n${thymus}\n\n[thymus](#woord-thymus)\n`],
		[
			'after front matter and the title',
			'---\nx: 1\n---\n\n# Titel\n\nthymus\n',
			`---\nx: 1\n---\n\n# Titel\n\n## Moeilijke woorden\n\n${thymus}\n\n[thymus](#woord-thymus)\n`,
		],
	])('%s', (_, input, expected) => {
		expect(markdown(input, {wordList: {place: 'start'}})).toBe(expected)
	})

	const list = `## Moeilijke woorden\n\n${thymus}`

	test.each([
		['a comment before the title', '<!-- x -->\n\n# Titel\n\n@'],
		['a logo', '![logo](x.svg)\n\n# Titel\n\n@'],
		['badges', '[![a](a.svg)](x) ![b](b.svg)\n\n# Titel\n\n@'],
		['a logo in HTML', '<p align="center"><img src="x.svg"></p>\n\n# Titel\n\n@'],
		['front matter and a comment', '---\nx: 1\n---\n\n<!-- x -->\n\n# Titel\n\n@'],
		['a title in HTML', '<h1 align="center">Titel</h1>\n\n@'],
		['a title in HTML on more lines', '<h1 align=center>\n  Titel\n</h1>\n\n@'],
		['an element around the title', '<div align="center">\n\n# Titel\n\n</div>\n\n@'],
		['text before the title', '@Tekst.\n\n# Titel\n\n'],
		['a picture with text before it', '@![logo](x.svg) Tekst.\n\n# Titel\n\n'],
		['another heading', '@<!-- x -->\n\n## Kop\n\n'],
		['only a logo', '@![logo](x.svg)\n\n'],
	])('at the start, with %s', (_, start) => {
		const input = `${start.replace('@', '')}thymus\n`
		const expected = `${start.replace('@', `${list}\n\n`)}[thymus](#woord-thymus)\n`
		expect(markdown(input, {wordList: {place: 'start'}})).toBe(expected)
		expect(markdown(expected, {wordList: {place: 'start'}})).toBe(expected)
	})

	test('no word list if nothing is marked', () => {
		expect(markdown('niets\n')).toBe('niets\n')
	})
})

describe('the word list in HTML', () => {
	test('each item has an id and its term is a dfn', () => {
		expect(html('thymus')).toBe(
			'<p><a href="#woord-thymus" class="woord">thymus</a></p>\n<h2>Moeilijke woorden</h2>\n<ul class="woordenlijst">\n' +
				'<li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</li>\n</ul>',
		)
	})
	test('with anchors, only the anchor has the id', () => {
		expect(html('thymus', {wordList: {anchors: true}})).toContain('<li><dfn>Thymus</dfn>')
	})
})

describe('the list of an earlier pass', () => {
	const earlier =
		'- **Thymus**: Orgaan achter het borstbeen.\n- **Antigeen**: Deel van een bacterie. De afweer herkent het.'
	test('gets the words that either pass marked', () => {
		expect(markdown(`cytokine\n\n## Moeilijke woorden\n\n${earlier}\n\nDaarna.\n`)).toBe(
			[
				'[cytokine](#woord-cytokine)',
				'## Moeilijke woorden',
				`- **Antigeen**: Deel van een bacterie. De afweer herkent het.\n- **Cytokine**: Klein eiwit met een boodschap.\n${thymus}`,
				'Daarna.\n',
			].join('\n\n'),
		)
	})
	test('keeps items of the author', () => {
		const items = '- **Thymus**: Eigen uitleg.\n- **Eigen woord**: Van de schrijver.'
		expect(markdown(`## Moeilijke woorden\n\n${items}\n`)).toBe(`## Moeilijke woorden\n\n${items}\n`)
	})
	test('is not added to a list of the author that explains the words', () => {
		const authorList = '## Moeilijke woorden\n\n- Thymus: orgaan van de schrijver.'
		expect(markdown(`thymus\n\n${authorList}\n`)).toBe(`[thymus](#woord-thymus)\n\n${authorList}\n`)
	})
	test('is kept if no word list is requested', () => {
		const input = `cytokine\n\n## Moeilijke woorden\n\n${earlier}\n`
		expect(markdown(input, {wordList: false})).toBe(input.replace('cytokine', '[cytokine](#woord-cytokine)'))
	})
})

test.each(['Uitleg  van woorden', ' Uitleg\tvan\nwoorden '])(
	'white space in the heading is collapsed, so that a second pass finds it: %o',
	heading => {
		const once = markdown('thymus', {wordList: {heading}})
		expect(once).toContain('## Uitleg van woorden\n')
		expect(markdown(once, {wordList: {heading}})).toBe(once)
	},
)

describe('a second pass adds nothing', () => {
	const text = [
		'Een **B**-lymfocyt, cytokine en bloedplaatje (trombocyt).',
		'## Twee',
		'- cytokine, *antigeen*, thymus en `thymus`',
		'> trombocyt en **een thy**mus, cytokine',
		'| a |\n| - |\n| bloedplaatje |',
	].join('\n\n')
	const marks = ['link', 'emphasis', 'inline', 'footnote'] as const
	const asStrong: Options = {mark: ({nodes}) => [{type: 'strong', children: nodes}]}
	const asCode: Options = {mark: ({text}) => [{type: 'inlineCode', value: text}]}
	const asTwo: Options = {mark: ({nodes}) => [...nodes, {type: 'text', value: ' (?)'}]}
	const asHtml: Options = {
		mark: ({nodes}) => [{type: 'html', value: '<dfn>'}, ...nodes, {type: 'html', value: '</dfn>'}],
	}
	const rows = [...marks.map(mark => ({mark})), asStrong, asCode, asTwo, asHtml].flatMap((options: Options) =>
		(['first', 'section', 'all'] as const).flatMap(occurrences =>
			[false, true, {place: 'start', anchors: true} as const].map(wordList => ({
				...options,
				occurrences,
				wordList,
			})),
		),
	)
	test.each(rows)('to the printed Markdown: $mark $occurrences $wordList', options => {
		const once = markdown(text, options)
		expect(markdown(once, options)).toBe(once)
	})
	test.each([...rows, ...rows.map(row => ({...row, mark: 'popover' as const}))])(
		'to the tree: $mark $occurrences $wordList',
		options => {
			const tree = parse(text)
			transform(tree, options)
			const once = structuredClone(tree)
			transform(tree, options)
			expect(tree).toEqual(once)
		},
	)
})
