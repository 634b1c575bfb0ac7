import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import type {Options} from '../../src/remark/index.ts'
import {visible} from './bare.ts'
import {glossary, parse, transform} from './pipeline.ts'

const words = [
	'thymus',
	'Thymus',
	'cytokinen',
	'B-',
	'lymfocyt',
	'antigenen',
	'perifeer',
	'zenuwstelsel',
	'de',
	'en',
	'cel',
]
const text = fc
	.array(fc.constantFrom(...words, ' ', ' ', ', ', '\n', '. ', '(', ')', 'é', '[[', ']]'), {
		minLength: 1,
		maxLength: 6,
	})
	.map(parts => ({type: 'text', value: parts.join('')}))
const tag = fc
	.constantFrom(
		'<a>',
		'</a>',
		'<b>',
		'</b>',
		'<br>',
		'<wbr>',
		'<!-- x -->',
		'<!-- zorgwoorden: off -->',
		'<!-- zorgwoorden: on -->',
	)
	.map(value => ({type: 'html', value}))
const childless = fc.constantFrom(
	{type: 'break'},
	{type: 'inlineCode', value: 'thymus'},
	{type: 'image', url: 'x', alt: 'thymus'},
	{type: 'footnoteReference', identifier: 'x', label: 'x'},
	{type: 'inlineMath', value: 'thymus'},
	{type: 'mdxTextExpression', value: 'thymus'},
)
const {inline} = fc.letrec<{inline: object; branch: object}>(tie => ({
	inline: fc.oneof({depthSize: 'small', withCrossShrink: true}, text, text, tag, childless, tie('branch')),
	branch: fc.record({
		type: fc.constantFrom('emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement', 'unknown'),
		url: fc.constantFrom('x', '#woord-thymus'),
		children: fc.array(tie('inline'), {maxLength: 4}),
	}),
}))
const {block} = fc.letrec<{block: object}>(tie => ({
	block: fc.oneof(
		{depthSize: 'small'},
		fc.record({
			type: fc.constantFrom('paragraph', 'paragraph', 'heading'),
			children: fc.array(inline, {maxLength: 6}),
		}),
		fc.constantFrom(
			{type: 'code', value: 'thymus'},
			{type: 'html', value: '<a>'},
			{type: 'html', value: '</a>'},
		),
		fc.record({
			type: fc.constantFrom(
				'blockquote',
				'list',
				'listItem',
				'containerDirective',
				'mdxJsxFlowElement',
				'footnoteDefinition',
			),
			identifier: fc.constant('x'),
			children: fc.array(tie('block'), {maxLength: 3}),
		}),
	),
}))
/** Any tree, also trees that no parser creates. Each node except text nodes has a number in its data. */
const tree = fc.array(block, {maxLength: 4}).map((children): Root => {
	const root: Root = JSON.parse(JSON.stringify({type: 'root', children}))
	let number = 0
	visitAll(root, node => {
		if (node.type !== 'text') Object.assign(node, {data: {number: number++}})
	})
	return root
})

const rows = (['link', 'emphasis', 'popover', 'inline', 'footnote'] as const).flatMap(mark =>
	(['first', 'section', 'all'] as const).map(
		(occurrences): Options => ({mark, occurrences, wordList: false}),
	),
)

vi.setConfig({testTimeout: 60_000})

describe.each(rows)('any tree: $mark $occurrences', options => {
	test('the text does not change, no node is lost, no text node is empty, and a second pass adds nothing', () => {
		fc.assert(
			fc.property(tree, before => {
				const after = structuredClone(before)
				transform(after, options)
				expect(visible(after).replace(brackets, '')).toBe(visible(before))
				expect(numbersIn(after)).toEqual(numbersIn(before))
				visitAll(after, node =>
					expect(node.type !== 'text' || node.value !== '' || node.data !== undefined).toBe(true),
				)
				const again = structuredClone(after)
				transform(again, options)
				expect(again).toEqual(after)
			}),
			{numRuns: 60},
		)
	})
})

const markdown = fc
	.array(
		fc.constantFrom(
			...words,
			' ',
			' ',
			'\n',
			'\n> ',
			'\n- ',
			'\n  ',
			'\n\n',
			'**',
			'*',
			'`',
			'\\*',
			'&amp;',
			'|',
			'  \n',
			'\r\n',
			'\t',
		),
		{maxLength: 30},
	)
	.map(parts => parts.join(''))

describe('positions', () => {
	test.each(['link', 'emphasis', 'popover'] as const)(
		'%s: inside those of the parent, and equal to the source',
		mark => {
			const options: Options = {mark, occurrences: 'all', wordList: false}
			fc.assert(
				fc.property(markdown, source => {
					const after = parse(source)
					transform(after, options, new VFile(source))
					visitAll(after, (node, parent) => {
						if (!node.position) return
						const start = node.position.start.offset ?? -1
						const end = node.position.end.offset ?? -1
						if (parent?.position) {
							expect(start).toBeGreaterThanOrEqual(parent.position.start.offset ?? Infinity)
							expect(end).toBeLessThanOrEqual(parent.position.end.offset ?? -1)
						}
						expect([lineAt(source, start), lineAt(source, end)]).toEqual([
							node.position.start.line,
							node.position.end.line,
						])
						// A word contains neither an escape nor the margin of a line.
						if (node.type === 'text' && /^[\w-]+$/.test(node.value))
							expect(source.slice(start, end)).toBe(node.value)
					})
				}),
				{numRuns: 150},
			)
		},
	)

	const linkPositions = (source: string, file = source) => {
		const after = parse(source)
		transform(after, {wordList: false, occurrences: 'all'}, new VFile(file))
		const positions: (string | undefined)[] = []
		visitAll(after, node => {
			if (node.type !== 'link') return
			const {start, end} = node.position ?? {}
			positions.push(start && end && `${start.line}:${start.column}-${end.line}:${end.column}`)
		})
		return positions
	}

	test.each<[string, string, string, (string | undefined)[]]>([
		['in the first line', 'Een thymus.', 'Een thymus.', ['1:5-1:11']],
		['in a later line, after its indentation', 'Een\n   thymus.', 'Een\n   thymus.', ['2:4-2:10']],
		['in a quote', '> Een\n> thymus.', '> Een\n> thymus.', ['2:3-2:9']],
		['over a line ending', 'Een perifeer\nzenuwstelsel.', 'Een perifeer\nzenuwstelsel.', ['1:5-2:13']],
		['over several siblings', 'Een **B**-lymfocyt.', 'Een **B**-lymfocyt.', ['1:5-1:19']],
		['unknown after an escape', 'Een \\* thymus.', 'Een \\* thymus.', [undefined]],
		['unknown after a character reference', 'Een &amp; thymus.', 'Een &amp; thymus.', [undefined]],
		['by length, without the source', 'Een thymus.', '', ['1:5-1:11']],
		['unknown without the source, if the length differs', 'Een\n   thymus.', '', [undefined]],
		['unknown if the source differs', 'Een thymus.', 'Iets anders dan', [undefined]],
	])('%s', (_, source, file, expected) => {
		expect(linkPositions(source, file)).toEqual(expected)
	})
})

const brackets = new RegExp(
	glossary
		.map(({definition}) => definition.replace(/\. .*|\.$/, ''))
		.map(text => ` \\((?:[^():]+: )?(?:${text}|${text[0]?.toLowerCase()}${text.slice(1)})\\)`)
		.join('|'),
	'g',
)

function numbersIn(tree: Root): unknown[] {
	const numbers: unknown[] = []
	visitAll(tree, node => {
		if (node.data && 'number' in node.data) numbers.push(node.data.number)
	})
	return numbers
}

function visitAll(node: Nodes, visitor: (node: Nodes, parent?: Nodes) => void, parent?: Nodes): void {
	visitor(node, parent)
	if ('children' in node) for (const child of node.children) visitAll(child, visitor, node)
}

function lineAt(source: string, offset: number): number {
	return source.slice(0, offset).split(/\r\n|\n|\r/).length
}
