import type {ElementContent, Root as HtmlRoot} from 'hast'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {inflect} from '../src/dutch/inflect/index.ts'
import {createExplain} from '../src/engine/explain.ts'
import {createLookup} from '../src/engine/lookup.ts'
import {createMatcher} from '../src/engine/matcher.ts'
import {
	parseCsv,
	parseJson,
	parseSkos,
	printCsv,
	printDefinedTermSet,
	printSkos,
	printSynonyms,
} from '../src/exchange/index.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {parseConcepts} from '../src/glossary/parse-concepts.ts'
import {createHtmlEditor} from '../src/html/edit.ts'
import {templateSpansIn} from '../src/marking/template-spans.ts'
import rehypeZorgwoorden, {type Options as HtmlOptions} from '../src/rehype/index.ts'
import {createSearch} from '../src/search/index.ts'
import {foldText} from '../src/text/fold.ts'
import {parseWordLists, printWordList} from '../src/word-list/index.ts'
import {growthExponent, MAX_EXPONENT, type Prepare} from './growth.ts'
import {concept, glossary, markdown, transform} from './remark/pipeline.ts'

type Row = readonly [title: string, prepare: Prepare]

function testGrowth(kind: string, rows: readonly Row[]): void {
	describe(kind, () => {
		test.each(rows)('%s', (_, prepare) => {
			expect(growthExponent(prepare)).toBeLessThanOrEqual(MAX_EXPONENT)
		})
	})
}

describe('the measure itself', () => {
	const words = (size: number) => Array.from({length: size}, (_, index) => `${(index * 7919) % 65_521}`)

	test.each<Row>([
		[
			'a search for each word',
			size => () => words(size / 8).filter((word, index, all) => all.indexOf(word) < index),
		],
		['an expression that starts again at each letter', size => () => /x*y/.test('x'.repeat(size / 8))],
		['a loop in a loop', size => () => countPairs(size / 8)],
	])('finds that %s is quadratic', (_, prepare) => {
		expect(growthExponent(prepare)).toBeGreaterThan(MAX_EXPONENT)
	})

	test.each<Row>([
		['a loop', size => () => words(size).filter(word => word.endsWith('7'))],
		['a search for a letter', size => () => `${'x'.repeat(size)}y`.indexOf('y')],
		[
			'sorting',
			size => () => Float64Array.from({length: size}, (_, index) => (index * 7919) % 65_521).sort(),
		],
	])('finds that %s is not', (_, prepare) => {
		expect(growthExponent(prepare)).toBeLessThanOrEqual(MAX_EXPONENT)
	})
})

function countPairs(size: number): number {
	let count = 0
	for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) if ((i ^ j) % 3 === 0) count++
	return count
}

// Texts

/** Repeats a piece to a text of at least this length; an empty piece is for words that are all different. */
function grow(piece: string, length: number): string {
	if (piece !== '') return piece.repeat(Math.ceil(length / piece.length))
	const words: string[] = []
	for (let number = 0; number * 7 < length; number++) words.push(`${(number * 7919 + 46656).toString(36)}x `)
	return words.join('')
}

// So few concepts that a new matcher for each call costs little.
const fewConcepts = [
	...glossary,
	concept('als', 'ALS', {altLabel: ['MS']}),
	concept('stamcel', 'stamcel', {altLabel: ['T-cel']}),
	concept('congenitaal', 'congenitale aandoening', {altLabel: ['congenitale ziekte van Crohn']}),
]

const search = createSearch(fewConcepts)
const lookup = createLookup(fewConcepts)

const texts: readonly (readonly [string, string])[] = [
	['no spaces', 'a'],
	['no spaces, a term over and over', 'trombocyt'],
	['one long word with a hyphen at a line end', 'a-\n'],
	['hyphens', 'a-'],
	['nothing but hyphens', '-'],
	['ellipses that never end', 'T- en '],
	['ellipses that never begin', 'en -cel '],
	['letters on separate lines', 'a\n'],
	['halves of words on separate lines', 'trombo-\n'],
	['blank lines', ' \n'],
	['blank lines before a term', `${'\n'.repeat(2000)}trombocyt`],
	['spaces before a line end', `trombo${' '.repeat(2000)}\ncyt `],
	['letters at line ends', 'a b c \n'],
	['first words of phrases at line ends', 'congenitale\nziekte van\n'],
	['terms without spaces', 'trombocyt,'],
	['addresses', 'www.'],
	['at signs', 'a@'],
	['digits', '1234567890'],
	['apostrophes', "a'"],
	['combining marks', '\u0301'],
	['soft hyphens', 'a\u00ad'],
	['zero-width characters', '\u200b'],
	['surrogate pairs', '\u{1f600}'],
	['letters of two UTF-16 units', '\u{1d400}'],
	['lone surrogates', '\ud800'],
	['the first word of a phrase', 'congenitale '],
	['capitals', 'ALS '],
	['only new words', ''],
]

testGrowth('templates', [
	...[
		'{{',
		'{% raw %}',
		'{#',
		'<% ',
		'$x',
		'$\x7b',
		'\\a{',
		'\\begin{a}',
		'[',
		'[a ="',
		'[x](',
		' #a',
		'\n: x',
		'\n(x)=',
		'^a',
	].map(
		(piece): Row => [
			`over and over: ${JSON.stringify(piece)}`,
			size => {
				const text = grow(piece, size)
				return () => templateSpansIn([text])
			},
		],
	),
	[
		'in blocks of their own',
		size => {
			const blocks = Array.from({length: size / 16}, () => '{% raw %} {{ $$')
			return () => templateSpansIn(blocks)
		},
	],
])

testGrowth('text', [
	...texts.map(
		([title, piece]): Row => [
			title,
			size => {
				const text = grow(piece, size)
				// A new matcher, in which no word is cached, but that has the forms of the labels.
				const match = createMatcher(fewConcepts)
				match(text.slice(0, 300))
				return () => match(text)
			},
		],
	),
	[
		'explained',
		size => {
			const text = grow('trombocytentransfusie en stamcel- en beenmergdonor ', size)
			const explain = createExplain(fewConcepts)
			return () => explain(text)
		},
	],
	...['a', 'Ee\u0301', 'A ', '\u{1d400}', '-'].map(
		(piece): Row => [
			`folded: ${JSON.stringify(piece)}`,
			size => {
				const text = piece.repeat(size / piece.length)
				return () => foldText(text)
			},
		],
	),
	...['a', 'a ', 'acute ', 'a-', 'A', "a'", 'ge'].map(
		(piece): Row => [
			`inflected: ${piece}`,
			size => {
				const text = piece.repeat(size / piece.length)
				return () => inflect(text)
			},
		],
	),
	...['a', 'cel ', 'trombocyt'].map(
		(piece): Row => [
			`searched: ${piece}`,
			size => {
				const text = piece.repeat(size / piece.length)
				return () => search(text)
			},
		],
	),
	[
		'looked up',
		size => {
			const text = 'trombocyt'.repeat(size / 9)
			return () => lookup(text)
		},
	],
])

// Markdown trees. In its own syntax where remark-parse takes linear time, without remark-gfm, whose search for
// addresses is quadratic in some texts.

/** A paragraph: the text in the tree, and its source. */
const paragraphs: readonly (readonly [string, string, string])[] = [
	['terms', 'cytokine ', 'cytokine '],
	['lines', 'cytokine\n', 'cytokine\n'],
	['nothing but line ends', '\n', '\n'],
	['line ends and spaces', '\n ', '\n '],
	['nothing but Windows line ends', '\r\n', '\r\n'],
	['numbers that may precede a name', '1.1 ', '1.1 '],
	['spaces at line ends', 'cytokine\n', `cytokine${' '.repeat(100)}\n`],
	['the prefixes of block quotes', 'cytokine\n', `cytokine\n${'> '.repeat(50)}`],
]

function paragraph(value: string, source: string): Root {
	const start = {line: 1, column: 1, offset: 0}
	const end = {line: source.split('\n').length, column: 1, offset: source.length}
	const position = {start, end}
	return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value, position}]}]}
}

const parser = unified().use(remarkParse).freeze()
const trees = new Map<string, Root>()

/** Parses Markdown, or copies the tree of the same source. */
function parse(source: string): Root {
	const tree = trees.get(source) ?? parser.parse(source)
	if (trees.size > 8) trees.clear()
	trees.set(source, tree)
	return structuredClone(tree)
}

const all = {occurrences: 'all', report: ['marked']} as const
const spelling = {report: ['spelling']} as const

function transforms(piece: string, options: Parameters<typeof transform>[1] = all): Prepare {
	return size => {
		const source = grow(piece, size)
		const tree = parse(source)
		return () => transform(tree, options, new VFile(source))
	}
}

testGrowth('Markdown', [
	...paragraphs.map(
		([title, shown, written]): Row => [
			title,
			size => {
				const value = grow(shown, (size * shown.length) / written.length)
				const source = written.repeat(value.length / shown.length)
				const tree = paragraph(value, source)
				return () => transform(tree, all, new VFile(source))
			},
		],
	),
	[
		'paragraphs, printed',
		size => {
			const source = grow('Een trombocyt en **B**-lymfocyten, `thymus` en [antigeen](x).\n\n', size)
			return () => markdown(source)
		},
	],
	['paragraphs', transforms('Een trombocyt en **B**-lymfocyten, `thymus` en [antigeen](x).\n\n')],
	['headings', transforms('## Trombocyten {#x}\n\nEen trombocyt.\n\n', {occurrences: 'section'})],
	['items', transforms('- Een trombocyt\n- en *thymus*\n')],
	['spans in a paragraph', transforms('**B**-lymfocyten en *thy*mus, ')],
	['wikilinks that never end', transforms('[[trombocyt ')],
	['brackets', transforms('thymus ( (')],
	['inline explanations', transforms('thymus (orgaan) ', {...all, mark: 'inline'})],
	['misspelt terms', transforms('trombocit en thimus\n', spelling)],
	['words with hyphens, for misspellings', transforms('trombo-cit-', spelling)],
	['new words, for misspellings', transforms('', spelling)],
	['HTML blocks', transforms('<div>\n<p>thymus</p>\n</div>\n\n')],
	['inline HTML', transforms('<b>thymus</b> ')],
	['elements that stay open', transforms('<a>thymus\n\n')],
	['an open tag', size => htmlBlock(`<div>\n<a${'a'.repeat(size)}`)],
	['attributes that never end', size => htmlBlock('<a "'.repeat(size / 4))],
	['attributes', size => htmlBlock(`<a ${'b="c" '.repeat(size / 6)}`)],
	['spaces in a tag', size => htmlBlock(`<a${' '.repeat(size)}`)],
	['open tags', size => htmlBlock('<a'.repeat(size / 2))],
	['less-than signs', size => htmlBlock('<'.repeat(size))],
	['end tags', size => htmlBlock('</a'.repeat(size / 3))],
	['quotes', size => htmlBlock(`<a b=${'"'.repeat(size)}`)],
])

const htmlProcessor = unified().use(rehypeZorgwoorden, {concepts: glossary, occurrences: 'all'}).freeze()
const editHtml = createHtmlEditor(tree => {
	htmlProcessor.runSync(tree)
})
const editing = (piece: string, size: number) => {
	const html = grow(piece, size / 4)
	return () => editHtml(html)
}

testGrowth('HTML that is edited', [
	['marks', size => editing('<p>Uw <b>thymus</b> &amp; cytokinen.</p>\r\n', size)],
	['references', size => editing('&eacute;th&yacute;mus &amp ', size)],
	['elements that are never closed', size => editing('<p><b>een thymus', size)],
	['end tags without start tags', size => editing('een</i> thymus', size)],
	['text in a table', size => editing('<table>thymus<tr><td>een</table>', size)],
	['comments', size => editing('thymus <!-- x --> ', size)],
	['comments that never end', size => editing('thymus <!-- x ', size)],
	['a list', size => editing('<ul><li>thymus<li>een</ul><h2>x</h2>', size)],
])

function htmlBlock(value: string): () => unknown {
	const tree: Root = {
		type: 'root',
		children: [
			{type: 'html', value},
			{type: 'paragraph', children: [{type: 'text', value: 'thymus'}]},
		],
	}
	return () => transform(tree)
}

// HTML trees

function element(tagName: string, ...children: ElementContent[]): ElementContent {
	return {type: 'element', tagName, properties: {}, children}
}

function repeated<T>(size: number, create: (index: number) => T): T[] {
	return Array.from({length: Math.max(1, Math.floor(size))}, (_, index) => create(index))
}

const text = (value: string): ElementContent => ({type: 'text', value})

function page(children: HtmlRoot['children'], options: HtmlOptions = {occurrences: 'all'}): () => unknown {
	const tree: HtmlRoot = {type: 'root', children}
	const plugin = rehypeZorgwoorden(options)
	plugin({type: 'root', children: [text('trombocyt')]}, new VFile())
	return () => plugin(tree, new VFile())
}

const raw = (value: string): HtmlRoot['children'] => [
	{type: 'raw', value} as never,
	element('p', text('thymus')),
]

testGrowth('HTML', [
	[
		'paragraphs',
		size => page(repeated(size / 40, () => element('p', text('Een trombocyt en B-lymfocyten.')))),
	],
	[
		'spans in a paragraph',
		size => page([element('p', ...repeated(size / 20, () => element('b', text('thymus '))))]),
	],
	[
		'words in separate spans',
		size => page([element('p', ...repeated(size / 20, () => element('b', text('trombo'))))]),
	],
	[
		'headings',
		size =>
			page(
				repeated(size / 40, i => element(i % 2 ? 'h2' : 'p', text('thymus'))),
				{occurrences: 'section'},
			),
	],
	['a long text', size => page([element('p', text('trombocyt '.repeat(size / 10)))])],
	['line ends', size => page([element('p', text('\n'.repeat(size)))])],
	[
		'blocks in blocks, 50 deep',
		size =>
			page(
				repeated(size / 2000, () => {
					let node = text('thymus')
					for (let depth = 0; depth < 50; depth++) node = element('div', node)
					return node
				}),
			),
	],
	['an open tag', size => page(raw(`<div>\n<a${'a'.repeat(size)}`))],
	['attributes that never end', size => page(raw('<a "'.repeat(size / 4)))],
	['attributes', size => page(raw(`<a ${'b="c" '.repeat(size / 6)}`))],
	['spaces in a tag', size => page(raw(`<a${' '.repeat(size)}`))],
	['less-than signs', size => page(raw('<'.repeat(size)))],
	['raw tags', size => page(repeated(size / 20, () => ({type: 'raw', value: '<a>'}) as never))],
	[
		'popovers',
		size =>
			page(
				repeated(size / 40, () => element('p', text('Een trombocyt en thymus.'))),
				{mark: 'popover', occurrences: 'all'},
			),
	],
	[
		'misspelt terms',
		size =>
			page(
				repeated(size / 40, () => element('p', text('Een trombocit en thimus.'))),
				{report: ['spelling']},
			),
	],
])

// The author's comments

const comments = (size: number, create: (index: number) => string) => repeated(size / 5, create).join('\n\n')

function markdownComments(create: (index: number) => string): Prepare {
	return size => {
		const source = comments(size, create)
		const tree: Root = {
			type: 'root',
			children: source
				.split('\n\n')
				.map(value =>
					value.startsWith('<')
						? {type: 'html', value}
						: {type: 'paragraph', children: [{type: 'text', value}]},
				),
		}
		return () => transform(tree, all, new VFile(source))
	}
}

testGrowth('comments', [
	['off, an id each', markdownComments(index => `<!-- zorgwoorden: off id${index} -->`)],
	[
		'off, an id each, with words',
		markdownComments(index => `<!-- zorgwoorden: off id${index} -->\n\nthymus`),
	],
	['off and on', markdownComments(index => `<!-- zorgwoorden: ${index % 2 ? 'on' : 'off'} -->\n\nthymus`)],
	[
		'the same id',
		markdownComments(index => `<!-- zorgwoorden: ${index % 2 ? 'on' : 'off'} thymus -->\n\nthymus`),
	],
	[
		'many ids',
		size => htmlBlock(`<!-- zorgwoorden: off${repeated(size / 10, index => ` id${index}`).join('')} -->`),
	],
	[
		'in one block',
		size => htmlBlock(repeated(size / 30, index => `<!-- zorgwoorden: off id${index} -->`).join('\n')),
	],
	['that never end', size => htmlBlock('<!--'.repeat(size / 4))],
	['hyphens', size => htmlBlock(`<!--${'-'.repeat(size)}`)],
	['spaces', size => htmlBlock(`<!-- zorgwoorden:${' '.repeat(size)}x -->`)],
	[
		'parsed',
		size => {
			const source = comments(size, index => `<!-- zorgwoorden: off id${index} -->\n\nthymus`)
			return () => markdown(source, all)
		},
	],
	[
		'HTML',
		size =>
			page(
				repeated(size / 10, index =>
					index % 2
						? element('p', text('thymus'))
						: {type: 'comment', value: ` zorgwoorden: off id${index} `},
				),
			),
	],
	['HTML that never ends', size => page(raw('<!--'.repeat(size / 4)))],
])

// An author's word lists in a document

const lists: readonly (readonly [string, (size: number) => string])[] = [
	[
		'items',
		size =>
			`# Titel\n\nthymus\n\n## Woordenlijst\n\n${repeated(size / 20, index => `- Woord${index}: uitleg.\n`).join('')}`,
	],
	[
		'bold items of ours',
		size =>
			`# Titel\n\nthymus\n\n## Woordenlijst\n\n${repeated(size / 50, index => `- <a id="woord-w${index}"></a>**Woord${index}**: uitleg.\n`).join('')}`,
	],
	['lines', size => `Woordenlijst\n${repeated(size / 20, index => `Woord${index}: uitleg.\n`).join('')}`],
	[
		'paragraphs',
		size => `## Woordenlijst\n\n${repeated(size / 20, index => `Woord${index}: uitleg.\n\n`).join('')}`,
	],
	[
		'bold paragraphs',
		size => `## Woordenlijst\n\n${repeated(size / 20, index => `**Woord${index}** uitleg.\n\n`).join('')}`,
	],
	[
		'headings',
		size => `## Woordenlijst\n\n${repeated(size / 30, index => `### Woord${index}\n\nUitleg.\n\n`).join('')}`,
	],
	[
		'lists',
		size =>
			`thymus\n\n${repeated(size / 40, index => `## Woordenlijst\n\n- Woord${index}: uitleg.\n\n`).join('')}`,
	],
	['headings of lists', size => '## Woordenlijst\n\n'.repeat(size / 17)],
	['names of lists', size => 'Woordenlijst\n\n'.repeat(size / 15)],
	['names of lists on lines', size => 'Woordenlijst\n'.repeat(size / 14)],
	[
		'items of the author',
		size => `thymus\n\n## Moeilijke woorden\n\n${'- thymus: eigen\n'.repeat(size / 16)}`,
	],
	[
		'items of ours and of the author',
		size =>
			`## Moeilijke woorden\n\n${'- **Thymus**: Orgaan achter het borstbeen.\n- x\n'.repeat(size / 48)}`,
	],
	['labels in brackets', size => `## Moeilijke woorden\n\n- **Bloedplaatje** (${'a): ('.repeat(size / 5)}`],
	['bold text', size => `## Moeilijke woorden\n\n${'**a** b\n'.repeat(size / 8)}`],
	['rows', size => `## Moeilijke woorden\n\n| a | b |\n| - | - |\n${'| thymus | b |\n'.repeat(size / 15)}`],
	['definitions', size => `## Moeilijke woorden\n\n<dl></dl>${'<dt>a'.repeat(size / 5)}`],
	['broken tags', size => `## Moeilijke woorden\n\n<dl></dl>${'<dt'.repeat(size / 3)}`],
	[
		'headings and definition lists that are never closed',
		size => `thymus\n\n${'## Moeilijke woorden\n\n<dl>\n\n'.repeat(size / 30)}`,
	],
	['a long explanation', size => `## Woordenlijst\n\n- Woord: ${'uitleg '.repeat(size / 7)}`],
	['a long headword', size => `## Woordenlijst\n\n- ${'Woord '.repeat(size / 6)}: uitleg.`],
]

function listPage(size: number): HtmlRoot['children'] {
	return [
		element('p', text('thymus')),
		element('h2', text('Woordenlijst')),
		element(
			'ul',
			...repeated(size / 10, index =>
				element('li', element('strong', text(`Woord${index}`)), text(': uitleg.')),
			),
		),
	]
}

testGrowth('lists', [
	...lists.map(
		([title, create]): Row => [
			title,
			size => {
				const source = create(size)
				const tree = parse(source)
				return () => transform(tree, {report: ['entry']}, new VFile(source))
			},
		],
	),
	['HTML', size => page(listPage(size))],
	[
		'HTML, of ours',
		size =>
			page([
				{
					type: 'element',
					tagName: 'ul',
					properties: {className: ['woordenlijst']},
					children: repeated(size / 30, index => element('li', text(`Woord${index}: uitleg.`))),
				},
				element('p', text('thymus')),
			]),
	],
])

// Word lists

testGrowth('word lists', [
	...lists.map(
		([title, create]): Row => [
			title,
			size => {
				const source = create(size)
				return () => parseWordLists(source)
			},
		],
	),
	[
		'table',
		size => {
			const source = `## Woordenlijst\n\n| Term | Uitleg |\n| - | - |\n${repeated(size / 20, index => `| w${index} | uitleg |\n`).join('')}`
			return () => parseWordLists(source)
		},
	],
	...[
		'"',
		'“',
		'(',
		')',
		'[',
		'(a) ',
		"'",
		' ',
		'/',
		'a/',
		', ',
		';',
		': ',
		'.',
		'- ',
		'of ',
		'= ',
		'\u200b',
		'<a id="woord-cel"></a>',
	].flatMap(piece =>
		['- x%x: uitleg.', '- Cel: %x'].map(
			(frame): Row => [
				frame.replace('%', `${piece} …`),
				size => {
					const source = `## Woordenlijst\n\n${frame.replace('%', piece.repeat(size / piece.length))}`
					return () => parseWordLists(source)
				},
			],
		),
	),
])

// Exchange

function glossaryOf(size: number, rest: (index: number) => Partial<Concept> = () => ({})): Concept[] {
	return repeated(size / 10, index => concept(`id-${index}`, `Woord${index}`, rest(index)))
}

const csvs: readonly (readonly [string, (size: number) => string])[] = [
	['rows', size => `term;uitleg\n${repeated(size / 20, index => `woord${index};uitleg\n`).join('')}`],
	['rows without a header', size => repeated(size / 24, index => `woord${index};een uitleg\n`).join('')],
	['tables side by side', size => `${'term;uitleg;'.repeat(size / 20)}\n${'cel;deel x;'.repeat(size / 20)}`],
	['lines below the table', size => `term;uitleg\ncel;deel\n${'Bron: x;\n'.repeat(size / 9)}`],
	['repeated headers', size => 'term;uitleg\n'.repeat(size / 12)],
	['lines of Anki', size => `${'#deck:x\n'.repeat(size / 8)}cel;een deel`],
	...['<p>', '<a b=', '&lt;', '<!--', '<script>', '<sup>1', '**a', '_a ', '[a](', '[', '<p    '].map(
		(markup): readonly [string, (size: number) => string] => [
			`cells of ${markup}`,
			size => `term\tuitleg\ncel\t${markup.repeat(size / markup.length)}`,
		],
	),
	['the same id', size => `id,term,uitleg\n${'a,cel,deel\n'.repeat(size / 11)}`],
	['the same term', size => `term,uitleg\n${'cel,deel\n'.repeat(size / 9)}`],
	['quotes', size => '"'.repeat(size)],
	['cells of quotes', size => `term,uitleg\n${'""'.repeat(size / 2)},x`],
	['a cell that never ends', size => `term,uitleg\ncel,"${'a,\n'.repeat(size / 3)}`],
	['empty cells', size => `term;uitleg\ncel;deel${';'.repeat(size)}`],
	['cells', size => `term;uitleg\ncel;deel${';x'.repeat(size / 2)}`],
	['columns', size => `term;uitleg${';x'.repeat(size / 2)}\ncel;deel`],
	[
		'synonyms',
		size => `term;uitleg;synoniemen\ncel;deel;${repeated(size / 7, index => `c${index}`).join('|')}`,
	],
	['the same synonym', size => `term;uitleg;synoniemen\ncel;deel;${'c|'.repeat(size / 2)}`],
	['synonyms without bars', size => `term;uitleg;synoniemen\ncel;deel;${'c; '.repeat(size / 3)}`],
	['backslashes', size => `term;uitleg;synoniemen\ncel;deel;${'\\'.repeat(size)}`],
	[
		'related',
		size => `id;term;uitleg;verwant\ncel;cel;deel;${repeated(size / 7, index => `c${index}`).join('|')}`,
	],
	[
		'broader',
		size => `id;term;uitleg;broader\ncel;cel;deel;${repeated(size / 7, index => `c${index}`).join('|')}`,
	],
	[
		'a chain of broader',
		size =>
			`id,term,uitleg,broader\n${repeated(size / 20, index => `c${index},cel,deel,c${index + 1}\n`).join('')}`,
	],
	['reviews', size => `term,uitleg,reviewed\ncel,deel,${'2026-01-31 arts: ja|'.repeat(size / 20)}`],
	['a review of colons', size => `term,uitleg,reviewed\ncel,deel,2026-01-31 ${'a:'.repeat(size / 2)}`],
	['a review of backslashes', size => `term,uitleg,reviewed\ncel,deel,2026-01-31 ${'\\'.repeat(size)}`],
	['a long date', size => `term,uitleg,modified\ncel,deel,${'1-'.repeat(size / 2)}`],
	['line ends', size => `term,uitleg${'\r'.repeat(size)}`],
	['mixed line ends', size => `term,uitleg${'\r\n\n'.repeat(size / 3)}`],
	['apostrophes', size => `term,uitleg\n${"'".repeat(size)}=,x`],
	['a long id', size => `id,term,uitleg\n${'A '.repeat(size / 2)},cel,deel`],
	['a long term', size => `term,uitleg\n${'A '.repeat(size / 2)},deel`],
	['a long explanation', size => `term,uitleg\ncel,${'A '.repeat(size / 2)}`],
	['spaces', size => `term,uitleg\ncel,${' '.repeat(size)}x`],
]

let lastNumber = 0
/** A number for a key of JSON. JSON.parse is quicker with keys that it knows, so none of them comes back. */
const newNumber = () => lastNumber++

const skos = (properties: string) =>
	`{"@type": "skos:Concept", "prefLabel": "cel", "definition": "deel", ${properties}}`
const jsons: readonly (readonly [string, (size: number) => string])[] = [
	['concepts', size => `[${repeated(size / 100, index => skos(`"@id": "https://x.nl/c${index}"`)).join()}]`],
	['the same id', size => `[${repeated(size / 100, () => skos('"@id": "https://x.nl/c"')).join()}]`],
	['an id with a number sign', size => skos(`"@id": "${'a'.repeat(size)}#"`)],
	['an id of slashes', size => skos(`"@id": "${'/'.repeat(size)}"`)],
	['an id of number signs', size => skos(`"@id": "${'#'.repeat(size)}"`)],
	['an id of hyphens', size => skos(`"@id": "x#${'-a'.repeat(size / 2)}-"`)],
	['an id of spaces', size => skos(`"@id": "x#${' '.repeat(size)}"`)],
	['labels', size => skos(`"altLabel": [${repeated(size / 10, index => `"c${index}"`).join()}]`)],
	[
		'labels with languages',
		size =>
			skos(
				`"altLabel": [${repeated(size / 40, index => `{"@value": "c${index}", "@language": "nl"}`).join()}]`,
			),
	],
	[
		'keys of languages',
		size => skos(`"altLabel": {${repeated(size / 10, () => `"l${newNumber()}": "c"`).join()}}`),
	],
	['properties', size => skos(repeated(size / 10, () => `"p${newNumber()}": 1`).join())],
	[
		'prefixes',
		size => skos(`"@context": {${repeated(size / 20, index => `"p${newNumber()}": "p${index}:x"`).join()}}`),
	],
	['contexts', size => skos(`"@context": [${repeated(size / 20, () => `{"p${newNumber()}": "x"}`).join()}]`)],
	['a long prefix', size => skos(`"@context": {"${'a'.repeat(size)}": "x"}`)],
	['related', size => skos(`"related": [${repeated(size / 20, index => `{"@id": "c${index}"}`).join()}]`)],
	[
		'narrower that are there',
		size =>
			`[${skos(`"@id": "c", "narrower": [${repeated(size / 100, index => `"c${index}"`).join()}]`)},${repeated(size / 100, index => skos(`"@id": "c${index}", "broader": "c"`)).join()}]`,
	],
	[
		'a circle of broader',
		size =>
			`[${repeated(size / 100, index => skos(`"@id": "c${index}", "broader": ["c${index + 1}", "c0"]`)).join()}]`,
	],
	['reviews', size => skos(`"reviewed": [${repeated(size / 20, () => '{"role": "arts"}').join()}]`)],
	['a long date', size => skos(`"dct:modified": "${'2026-01-31T'.repeat(size / 11)}"`)],
	['a long label', size => skos(`"altLabel": "${'a '.repeat(size / 2)}"`)],
	['a long definition', size => skos(`"scopeNote": "${'a '.repeat(size / 2)}"`)],
	['arrays', size => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`],
	['objects', size => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`],
	['labels in arrays', size => skos(`"altLabel": ${'['.repeat(size / 2)}"x"${']'.repeat(size / 2)}`)],
	['open brackets', size => '['.repeat(size)],
	['quotes', size => '"'.repeat(size)],
	[
		'concepts in concepts',
		size =>
			`${'{"@type": "skos:Concept", "prefLabel": "cel", "definition": "deel", "narrower": '.repeat(size / 80)}1${'}'.repeat(size / 80)}`,
	],
]

const glossaries: readonly (readonly [string, (size: number) => Concept[]])[] = [
	['concepts', size => glossaryOf(size, index => ({related: index > 0 ? [`id-${index - 1}`] : []}))],
	['the same label', size => glossaryOf(size, () => ({prefLabel: 'cel', altLabel: ['deel']}))],
	['phrases', size => glossaryOf(size, index => ({prefLabel: `acute cel van ${index}`}))],
	[
		'one concept with all labels',
		size => [concept('cel', 'cel', {altLabel: repeated(size / 10, index => `cel${index}`)})],
	],
	[
		'one concept related to all',
		size => [
			concept('cel', 'cel', {related: repeated(size / 10, index => `id-${index}`)}),
			...glossaryOf(size),
		],
	],
	[
		'a chain of broader',
		size => glossaryOf(size, index => ({broader: index > 0 ? [`id-${index - 1}`] : []})),
	],
	[
		'one concept with all as broader, and a circle through each',
		size => [
			concept('cel', 'cel', {broader: repeated(size / 10, index => `id-${index}`)}),
			...glossaryOf(size, () => ({broader: ['cel']})),
		],
	],
	[
		'all related to one concept with many broader ones',
		size => [
			concept('cel', 'cel', {broader: repeated(size / 10, index => `x-${index}`)}),
			...glossaryOf(size, () => ({related: ['cel']})),
		],
	],
	['subjects', size => [concept('cel', 'cel', {subject: repeated(size / 10, index => `vak ${index}`)})]],
	[
		'long labels',
		size => repeated(size / 100, index => concept(`id-${index}`, `${'cel '.repeat(120)}${index}`)),
	],
	[
		'long labels with hyphens',
		size => repeated(size / 100, index => concept(`id-${index}`, `${'a-'.repeat(240)}${index}`)),
	],
	[
		'a label that is too long',
		size => [concept('cel', 'cel', {altLabel: ['cel '.repeat(size / 4), 'trombo'.repeat(size / 6)]})],
	],
	['a long definition', size => [concept('cel', 'cel', {definition: 'deel. '.repeat(size / 6)})]],
]

const shapes: readonly (readonly [string, (size: number) => string])[] = [
	[
		'groups of terms',
		size =>
			`[${repeated(size / 54, () => '{"items": [{"term": "cel", "uitleg": "deel van iets"}]},').join('')}{}]`,
	],
	['other lists', size => `{"a": [${'{"b": [{"c": [{"d": 1}]}]},'.repeat(size / 28)}1]}`],
	['other keys in each', size => `[${repeated(size / 10, i => `{"k${i}": 1}`).join()}]`],
	['terms as keys', size => `{${repeated(size / 30, i => `"w${i}": "Een deel van iets."`).join()}}`],
	['languages', size => `${'{"nl": '.repeat(size / 8)}1${'}'.repeat(size / 8)}`],
	['fields in objects', size => `${'[{"attributes": '.repeat(size / 18)}1${'}]'.repeat(size / 18)}`],
]

testGrowth('exchange', [
	...csvs.map(
		([title, create]): Row => [
			`parseCsv: ${title}`,
			size => {
				const csv = create(size)
				return () => parseCsv(csv)
			},
		],
	),
	...[...jsons, ...shapes].map(
		([title, create]): Row => [
			`parseJson: ${title}`,
			size => {
				const json = create(size)
				return () => parseJson(json)
			},
		],
	),
	...jsons.map(
		([title, create]): Row => [
			`parseSkos: ${title}`,
			size => {
				const json = create(size)
				return () => parseSkos(json)
			},
		],
	),
	...glossaries.flatMap(([title, create]): Row[] => {
		const printed = (name: string, print: (glossary: Concept[]) => unknown): Row => [
			`${name}: ${title}`,
			size => {
				const glossary = create(size)
				return () => print(glossary)
			},
		]
		return [
			printed('printCsv, printSynonyms', glossary => [printCsv(glossary), printSynonyms(glossary)]),
			printed('printSkos, printDefinedTermSet', glossary => [
				printSkos(glossary),
				printDefinedTermSet(glossary),
			]),
		]
	}),
])

/** Also the error for a glossary that is refused takes time. */
function resultOf(run: () => unknown): unknown {
	try {
		return run()
	} catch (error) {
		return error
	}
}

testGrowth(
	'glossaries',
	glossaries.flatMap(([title, create]): Row[] => {
		const row = (name: string, use: (glossary: Concept[]) => unknown): Row => [
			`${name}: ${title}`,
			size => {
				const glossary = create(size)
				return () => resultOf(() => use(glossary))
			},
		]
		return [
			row('parseConcepts', glossary => parseConcepts(glossary)),
			row('createMatcher, createLookup', glossary => [
				createMatcher(glossary)(`Woordje, celletje en ${glossary[0]?.altLabel[0]} trombocyten`),
				createLookup(glossary)(glossary[0]?.altLabel[0] ?? 'celletje'),
			]),
			row('createSearch', glossary => createSearch(glossary)('celetje')),
			row('printWordList', glossary => printWordList(glossary)),
			row('remark, misspelt', glossary =>
				transform(paragraph('celletje', 'celletje'), {concepts: glossary, ...spelling}),
			),
		]
	}),
)
