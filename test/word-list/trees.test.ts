import type {Element, ElementContent, Root as HtmlRoot, Text} from 'hast'
import type {Root} from 'mdast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {createParser} from '../../src/markdown/processor.ts'
import {parseWordLists} from '../../src/word-list/index.ts'
import {kinds} from './kinds.ts'
import {publishedKinds} from './published-kinds.ts'
import {read, type Shape} from './read.ts'

function htmlOf(tree: Root): HtmlRoot {
	return unified().use(remarkRehype, {allowDangerousHtml: true}).runSync(tree)
}

// What a source has and a tree has not: lines of pages and sites, dialects of Markdown.
const inSources =
	/^(?:page numbers|template tags|remarks|indented fields|several terms|columns|titles|definition lists)/
// In HTML, a line end is a space, and there is no front matter.
const byLines = /^---|\S\n(?: {2,})?[\p{L}[*]/u

const shapes = [...kinds, ...publishedKinds].flatMap(({kind, pro, contra}) =>
	[...pro, ...contra].map((shape: Shape) => ({kind, name: `${kind}: ${shape[0]}`, shape})),
)

describe('a tree of Markdown is read as its source', () => {
	test.each(shapes.filter(({kind}) => !inSources.test(kind)))(
		'$name',
		({shape: [, input, expected, options]}) => {
			expect(read(createParser().parse(input), options)).toEqual(expected)
		},
	)
})

describe('a tree of HTML is read as the Markdown that it was made of', () => {
	const isSame = ({kind, shape: [, input]}: (typeof shapes)[number]) =>
		!inSources.test(kind) && !byLines.test(input)
	test.each(shapes.filter(isSame))('$name', ({shape: [, input, expected, options]}) => {
		const entries = (lines: readonly string[]) => lines.filter(line => !line.startsWith('!'))
		expect(entries(read(htmlOf(createParser().parse(input)), options))).toEqual(entries(expected))
	})
})

describe('positions', () => {
	const source =
		'# Zorg\n\n## Begrippen\n\n- Ader: buis\n- Bot\n\n| Woord | Uitleg |\n|-|-|\n| Cel | klein |\n'
	const tree = createParser().parse(source)

	test.each([
		['Markdown', tree],
		['HTML', htmlOf(tree)],
	])('of a tree of %s are those of its nodes', (_, given) => {
		expect(parseWordLists(given)).toEqual(parseWordLists(source))
	})

	test('are 0 where the nodes have none', () => {
		const [list] = parseWordLists(withoutPositions(tree))
		expect(list).toMatchObject({start: 0, end: 0, lines: [0, 0]})
		expect(list?.messages).toEqual([
			{line: 0, column: 0, start: 0, end: 0, reason: 'Expected a term and its explanation, found `Bot`'},
		])
	})

	test('a tree does not change', () => {
		const copy = structuredClone(tree)
		parseWordLists(tree)
		expect(tree).toEqual(copy)
	})
})

describe('a page', () => {
	const element = (tagName: string, ...children: ElementContent[]): Element => ({
		type: 'element',
		tagName,
		properties: {},
		children,
	})
	const text = (value: string): Text => ({type: 'text', value})
	const page = (...children: Element[]): HtmlRoot => ({
		type: 'root',
		children: [element('main', element('h2', text('Woordenlijst')), ...children)],
	})

	test.each<[string, Element[], string[]]>([
		[
			'a `<dl>` with several terms and explanations',
			[
				element(
					'dl',
					...[element('dt', text('Ader')), element('dt', text('Vat')), element('dd', text('Buis.'))],
					element(
						'div',
						element('dt', text('Bot')),
						element('dd', text('Hard.')),
						element('dd', text('Wit.')),
					),
				),
			],
			['ader, vat = Buis.', 'bot = Hard. Wit.'],
		],
		[
			'`<details>`, with text or paragraphs',
			[
				element('details', element('summary', text('Ader')), text('Buis.')),
				element('details', element('summary', text('Bot')), element('p', text('Hard.'))),
			],
			['ader = Buis.', 'bot = Hard.'],
		],
		[
			'a table without a body',
			[
				element(
					'table',
					element('tr', element('th', text('Term')), element('th', text('Uitleg'))),
					element('tr', element('td', text('Ader')), element('td', text('Buis.'))),
				),
			],
			['ader = Buis.'],
		],
		[
			'letters as headings',
			[
				element('h3', text('A')),
				element('ul', element('li', element('b', text('Ader')), text(': buis'))),
				element('h3', text('B')),
				element('p', element('strong', text('Bot')), text(' – hard deel van het lichaam')),
			],
			['ader = buis', 'bot = hard deel van het lichaam'],
		],
		[
			'headings that are terms, and a figure',
			[
				element('h3', text('Ader')),
				element('p', text('Buis met '), element('em', text('bloed')), text('.')),
				element('figure', element('img'), element('figcaption', text('Een ader'))),
			],
			['ader = Buis met bloed.', '!0 an image'],
		],
		['nothing but a term', [element('dl', element('dt', text('Ader')))], ['!0 Ader']],
		['advertisement', [element('aside', text('Ader: buis'))], ['!0 <aside> Ader: buis']],
		['a control character', [element('ul', element('li', text('Ader: bu\u0007is')))], ['ader = bu is']],
		['no line ends', [element('p', text('Ader: buis\nBot: hard'))], ['ader = buis Bot: hard']],
	])('%s', (_, children, expected) => {
		expect(read(page(...children))).toEqual(expected)
	})
})

function withoutPositions(tree: Root): Root {
	return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}
