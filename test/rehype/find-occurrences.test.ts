import fc from 'fast-check'
import type {ElementContent, Nodes, Root} from 'hast'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import rehypeZorgwoorden, {
	type FindOptions,
	type FoundOccurrence,
	findOccurrences,
} from '../../src/rehype/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {tree} from './generated.ts'
import {parseHtml} from './html.ts'

vi.setConfig({testTimeout: 120_000})

type Found = FoundOccurrence<ElementContent>

const find = (html: string, options: FindOptions = {}) =>
	findOccurrences(parseHtml(html), {concepts: glossary, ...options})

/** Prints occurrences as `text=id`, with `!` where a mark would split other markup. */
const show = (found: readonly Found[]) =>
	found
		.map(
			({text, concepts, splitsMarkup}) =>
				`${splitsMarkup ? '!' : ''}${text}=${concepts.map(({id}) => id).join('/')}`,
		)
		.join(' ')

test('all fields of an occurrence', () => {
	const page = parseHtml('<p>Uw <b>B</b>-lymfocyten.</p>')
	expect(findOccurrences(page, {concepts: glossary})).toEqual([
		{
			text: 'B-lymfocyten',
			match: expect.objectContaining({start: 3, end: 15, kind: 'inflection', label: 'B-lymfocyt'}),
			concepts: [expect.objectContaining({id: 'b-lymfocyt'})],
			nodes: [
				{type: 'text', value: 'B'},
				{type: 'text', value: '-lymfocyten.'},
			],
			startOffset: 0,
			endOffset: 11,
			position: undefined,
			splitsMarkup: false,
		},
	])
})

describe('what is found', () => {
	test.each<[string, string, string, FindOptions?]>([
		['every occurrence', '<p>Thymus, thymus.</p>', 'Thymus=thymus thymus=thymus'],
		['the first, if that is asked for', '<p>Thymus, thymus.</p>', 'Thymus=thymus', {occurrences: 'first'}],
		['nothing in a heading, code or link', '<h1>Thymus</h1><p><code>thymus</code> <a>thymus</a></p>', ''],
		[
			'nothing in a word list',
			'<p>Thymus.</p><h2>Begrippen</h2><ul><li>Cytokine: eiwit</li></ul>',
			'Thymus=thymus',
		],
		[
			'nothing that the author has switched off',
			'<!-- zorgwoorden: off thymus --><p>Thymus en cytokine.</p>',
			'cytokine=cytokine',
		],
		['no excluded concepts', '<p>Thymus, cytokine</p>', 'cytokine=cytokine', {exclude: ['thymus']}],
		['no compounds, if they are switched off', '<p>Thymuskanker</p>', '', {compounds: false}],
		[
			'a term that a mark would split, with a flag',
			'<p><b>mooie B</b>-lymfocyt</p>',
			'!B-lymfocyt=b-lymfocyt',
		],
		['nothing in an em, if that is the mark', '<p><em>de thymus</em></p>', '', {mark: 'emphasis'}],
	])('%s', (_, html, expected, options) => {
		expect(show(find(html, options))).toBe(expected)
	})
})

test.each<[string, string | undefined]>([
	['<p>Een thymus</p>', 'thymus'],
	['<p>Ruis &amp; thymus</p>', undefined],
])('a position in the file: %s', (file, expected) => {
	const value = file.replace(/<.*?>/g, '').replace('&amp;', '&')
	const position = {
		start: {line: 1, column: 4, offset: 3},
		end: {line: 1, column: file.length - 3, offset: file.length - 4},
	}
	const p = {type: 'element' as const, tagName: 'p', properties: {}}
	const page: Root = {type: 'root', children: [{...p, children: [{type: 'text', value, position}]}]}
	const [found] = findOccurrences(page, {concepts: glossary, file})
	const {start, end} = found?.position ?? {}
	expect(start && end && file.slice(start.offset, end.offset)).toBe(expected)
})

const rows = (['link', 'emphasis', 'popover'] as const).flatMap(mark =>
	(['first', 'section', 'all'] as const).map(occurrences => ({mark, occurrences})),
)

describe.each(rows)('any page: $mark $occurrences', options => {
	const processor = unified()
		.use(rehypeZorgwoorden, {concepts: glossary, ...options, report: ['marked']})
		.freeze()

	test('exactly what the plugin marks or reports as split, in a tree that does not change', () => {
		fc.assert(
			fc.property(tree, page => {
				const before = structuredClone(page)
				const found = findOccurrences(page, {concepts: glossary, ...options})
				expect(page).toEqual(before)
				const file = new VFile()
				processor.runSync(before, file)
				expect(found.map(summary)).toEqual(
					file.messages.map(({ruleId, actual, expected}) => `${ruleId} ${actual}: ${expected?.join()}`),
				)
				expect(found.map(textIn)).toEqual(found.map(({text}) => text.replace(/\s/g, ' ')))
				expect(isInOrder(page, found)).toBe(true)
			}),
			{numRuns: 200},
		)
	})
})

test('no tree is an error', () => {
	expect(() => findOccurrences(JSON.parse('null'))).toThrow(
		new TypeError('Expected tree to be a node with children, received `null`'),
	)
})

function summary({text, concepts, splitsMarkup}: Found): string {
	const rule = splitsMarkup ? 'split-markup' : 'marked'
	return `${rule} ${text}: ${concepts.map(({prefLabel}) => prefLabel).join()}`
}

/** The text that the nodes of an occurrence show between its offsets, with white space as spaces. */
function textIn({nodes, startOffset, endOffset}: Found): string {
	return nodes
		.map((node, index) => {
			const end = index === nodes.length - 1 ? endOffset : undefined
			return shown(node).slice(index === 0 ? startOffset : 0, end)
		})
		.join('')
}

function shown(node: ElementContent): string {
	if (node.type === 'text') return node.value.replace(/\s/g, ' ')
	return node.type === 'element' && node.tagName === 'br' ? ' ' : ''
}

/** Whether occurrences come in the order of their first nodes, and never overlap. */
function isInOrder(tree: Root, found: readonly Found[]): boolean {
	const indexes = new Map<Nodes, number>()
	visit(tree, node => {
		indexes.set(node, indexes.size)
	})
	const indexOf = (node: Nodes | undefined) => (node && indexes.get(node)) ?? -1
	return found.every((one, index) => {
		const previous = found[index - 1]
		if (!previous) return true
		const last = indexOf(previous.nodes.at(-1))
		const first = indexOf(one.nodes[0])
		return last < first || (last === first && previous.endOffset <= one.startOffset)
	})
}
