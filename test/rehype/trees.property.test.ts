import fc from 'fast-check'
import type {Nodes, Root} from 'hast'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test, vi} from 'vitest'
import rehypeZorgwoorden, {type Options} from '../../src/rehype/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {tree} from './generated.ts'

const rows = (['link', 'emphasis', 'popover', 'dfn'] as const).flatMap(mark =>
	(['first', 'section', 'all'] as const).map(occurrences => ({mark, occurrences})),
)

const asDfn: Options['mark'] = ({nodes}) => [
	{type: 'element', tagName: 'dfn', properties: {}, children: nodes},
]

vi.setConfig({testTimeout: 60_000})

describe.each(rows)('any page: $mark $occurrences', ({mark, occurrences}) => {
	const processor = unified()
		.use(rehypeZorgwoorden, {
			concepts: glossary,
			mark: mark === 'dfn' ? asDfn : mark,
			occurrences,
			wordList: false,
		})
		.freeze()

	test('the text does not change, no node is lost, no text node is empty, and a second pass adds nothing', () => {
		fc.assert(
			fc.property(tree, before => {
				const after = structuredClone(before)
				processor.runSync(after)
				expect(visible(after)).toBe(visible(before))
				expect(numbersIn(after)).toEqual(numbersIn(before))
				visit(after, node => expect(node.type !== 'text' || node.value !== '').toBe(true))
				const again = structuredClone(after)
				processor.runSync(again)
				expect(again).toEqual(after)
			}),
			{numRuns: 500},
		)
	})
})

test('at least a third of the generated pages contain a term', () => {
	const processor = unified().use(rehypeZorgwoorden, {concepts: glossary}).freeze()
	const pagesWithTerm = fc.sample(tree, {numRuns: 100, seed: 1}).filter(page => {
		const marked = structuredClone(page)
		processor.runSync(marked)
		return JSON.stringify(marked) !== JSON.stringify(page)
	})
	expect(pagesWithTerm.length).toBeGreaterThan(33)
})

/** Returns the text that a reader sees before opening a popover. */
function visible(node: Nodes): string {
	if (node.type === 'text') return node.value
	if (!('children' in node)) return ''
	if (node.type === 'element' && 'popover' in node.properties) return ''
	return node.children.map(visible).join('')
}

function numbersIn(tree: Root): unknown[] {
	const numbers: unknown[] = []
	visit(tree, node => {
		if (node.data && 'number' in node.data) numbers.push(node.data.number)
	})
	return numbers
}
