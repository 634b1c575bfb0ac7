import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import rehypeZorgwoorden, {type Options} from '../../src/rehype/index.ts'
import {glossary, html} from '../remark/pipeline.ts'

const toPage = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).freeze()
const printer = unified().use(rehypeStringify).freeze()

/** Returns the hast tree of Markdown, without marks. */
function page(markdown: string): Root {
	return toPage.runSync(toPage.parse(markdown))
}

/** Marks a page, and returns its HTML. Mutates the tree. */
function mark(tree: Root, options: Options = {}, file = new VFile()): string {
	unified()
		.use(rehypeZorgwoorden, {concepts: glossary, ...options})
		.runSync(tree, file)
	return printer.stringify(tree)
}

const texts = [
	'Een cytokine en **B**-lymfocyt, *thymus* en `thymus`, [thymus](x).',
	'# Titel thymus\n\nEen thymus.\n\n## Twee\n\n> Een thymus en\n> trombocyt.\n\n- thymus\n- x\n  - bloedplaatje',
	'| a | thymus |\n| - | -: |\n| antigeen | x |',
	'Een **mooie B**-lymfocyt en B-lymfocyt.\n\n```\nthymus\n```\n\nperifeer  \nzenuwstelsel',
	'cytokine\n\n## Woordenlijst\n\n- thymus: orgaan\n\nantigeen',
	'cytokine, thymus\n\n## Moeilijke woorden\n\nDit zijn ze:\n\n1. **Thymus**: *eigen*\n2. Bot: bij de thymus\n\nthymus',
	'cytokine, thymus\n\n## Moeilijke woorden\n\nThymus: eigen\\\ncytokine: eigen\n\n| a |\n| - |\n| antigeen |\n\nantigeen',
	'cytokine, thymus\n\n## Moeilijke woorden\n\n### Thymus\n\nEigen.\n\n## Twee\n\nantigeen',
]

describe('a page gets the same marks as Markdown', () => {
	const rows = (['link', 'emphasis', 'popover', 'inline'] as const).flatMap(mark =>
		(['first', 'section', 'all'] as const).flatMap(occurrences =>
			[false, {depth: 3} as const, {place: 'start'} as const].map(wordList => ({
				mark,
				occurrences,
				wordList,
			})),
		),
	)
	// The rehype plugin adds no line endings around its elements, remark-rehype does.
	const withoutLineEndings = (html: string) => html.replace(/\n/g, '')

	test.each(rows)('$mark $occurrences $wordList', options => {
		for (const text of texts)
			expect(withoutLineEndings(mark(page(text), options))).toBe(withoutLineEndings(html(text, options)))
	})

	test.each(rows)('a second pass adds nothing: $mark $occurrences $wordList', options => {
		for (const text of texts) {
			const tree = page(text)
			const once = mark(tree, options)
			expect(mark(tree, options)).toBe(once)
		}
	})
})

describe('pages that remark-rehype does not create', () => {
	const el = (tagName: string, ...children: unknown[]) => ({
		type: 'element',
		tagName,
		properties: {},
		children,
	})
	const text = (value: string) => ({type: 'text', value})
	const root = (...children: unknown[]): Root => JSON.parse(JSON.stringify({type: 'root', children}))
	const options: Options = {wordList: false, occurrences: 'all'}
	const link = '<a href="#woord-thymus" class="woord">thymus</a>'

	test.each([
		[
			'an empty line in the source',
			root(el('p', text('perifeer \n\n zenuwstelsel'))),
			'<p><a href="#woord-zenuwstelsel" class="woord">perifeer \n\n zenuwstelsel</a></p>',
		],
		[
			'text and blocks in one parent',
			root(el('div', text('thymus'), el('p', text('thymus')), text('thymus'))),
			`<div>${link}<p>${link}</p>${link}</div>`,
		],
		['text in the root', root(text('thymus')), link],
		[
			'no word across a block boundary',
			root(el('div', text('thy'), el('p', text('mus')))),
			'<div>thy<p>mus</p></div>',
		],
		['code', root(el('p', el('kbd', text('thymus')))), '<p><kbd>thymus</kbd></p>'],
		['script', root(el('p', text('thy'), el('script', text('thymus')))), '<p>thy<script>thymus</script></p>'],
		[
			'a comment that switches off',
			root(el('p', text('thymus')), {type: 'comment', value: ' zorgwoorden: off '}, el('p', text('thymus'))),
			`<p>${link}</p><!-- zorgwoorden: off --><p>thymus</p>`,
		],
		[
			'a head',
			root(el('html', el('head', el('title', text('thymus'))), el('body', text('thymus')))),
			`<html><head><title>thymus</title></head><body>${link}</body></html>`,
		],
	])('%s', (_, tree, expected) => {
		expect(mark(tree, options)).toBe(expected)
	})

	test('the list goes in the body', () => {
		expect(mark(root(el('html', el('head'), el('body', el('p', text('thymus'))))))).toContain('</ul></body>')
	})

	test('a function', () => {
		const asDfn: Options = {
			wordList: false,
			mark: ({nodes}) => [{type: 'element', tagName: 'dfn', properties: {}, children: nodes}],
		}
		const tree = page('thymus, thymus')
		expect(mark(tree, asDfn)).toBe('<p><dfn>thymus</dfn>, thymus</p>')
		expect(mark(tree, asDfn)).toBe('<p><dfn>thymus</dfn>, thymus</p>')
	})

	test('messages and marked concepts', () => {
		const file = new VFile('Een thymus.')
		mark(page('Een thymus.'), {report: ['marked']}, file)
		expect(file.messages.map(({ruleId, name}) => [ruleId, name])).toEqual([['marked', '1:5-1:11']])
		expect(file.data['zorgwoorden']).toMatchObject([{id: 'thymus'}])
	})

	test('an unknown mark throws', () => {
		expect(() => rehypeZorgwoorden(JSON.parse('{"mark": "footnote"}'))).toThrow(
			"Expected option `mark` to be a function or one of 'link', 'emphasis', 'popover', 'inline', received `\"footnote\"`",
		)
	})
})

test('misspelt terms in a page are reported too', () => {
	const file = new VFile()
	const text = 'Een **bloet**plaatje, antiggeen, `antiggeen` en [antiggeen](x)\n\n# Antiggeen'
	mark(page(text), {report: ['spelling']}, file)
	expect(file.messages.map(({ruleId, actual, expected}) => ({ruleId, actual, expected}))).toEqual([
		{ruleId: 'spelling', actual: 'bloetplaatje', expected: ['bloedplaatje']},
		{ruleId: 'spelling', actual: 'antiggeen', expected: ['antigeen']},
	])
})

describe('another language', () => {
	const p = (text: string, properties = {}): Element => ({
		type: 'element',
		tagName: 'p',
		properties,
		children: [{type: 'text', value: text}],
	})
	const page = (properties: object, ...children: Element[]): Root => ({
		type: 'root',
		children: [{type: 'element', tagName: 'div', properties: {...properties}, children}],
	})
	const options = {mark: 'emphasis', wordList: false, occurrences: 'all'} as const

	test.each([
		['a passage', page({lang: 'en'}, p('thymus')), 0],
		['a passage of a passage', page({lang: 'nl'}, p('thymus', {lang: 'de'}), p('thymus')), 1],
		['Dutch in a passage', page({lang: 'en'}, p('thymus'), p('thymus', {lang: 'nl-BE'})), 1],
		['Dutch that looks English', page({lang: 'nl'}, p('The thymus is an organ in the chest.')), 1],
		['an English paragraph', page({}, p('The thymus is an organ in the chest.')), 0],
		['an empty language', page({lang: ''}, p('thymus')), 1],
	])('%s', (_, tree, count) => {
		expect(mark(tree, options).match(/<em/g) ?? []).toHaveLength(count)
	})

	test.each(['html', 'body'])('that of a whole page does not count: %s', tagName => {
		const tree: Root = {
			type: 'root',
			children: [{type: 'element', tagName, properties: {lang: 'en'}, children: [p('Uw thymus.')]}],
		}
		expect(mark(tree, options)).toContain('<em')
	})
})
