// @vitest-environment jsdom
import fc from 'fast-check'
import type {Root} from 'hast'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import rehypeZorgwoorden from '../../src/rehype/index.ts'
import {tree} from '../rehype/generated.ts'
import {glossary} from '../remark/pipeline.ts'
import {isSame, mark, nodesIn, pageOf} from './page.ts'

const rows = (['link', 'emphasis', 'popover'] as const).flatMap(mark =>
	(['first', 'section', 'all'] as const).flatMap(occurrences =>
		[true, false].map(wordList => ({mark, occurrences, wordList})),
	),
)

describe.each(rows)('any page: $mark $occurrences $wordList', options => {
	const settings = {concepts: glossary, ...options}
	const rehype = unified().use(rehypeZorgwoorden, settings).freeze()

	test('the marks of rehypeZorgwoorden, once, and undone', async () => {
		await fc.assert(
			fc.asyncProperty(tree.map(withoutRaw), async page => {
				const root = pageOf(page)
				const copy = root.cloneNode(true)
				const nodes = nodesIn(root)

				const {occurrences, undo} = await mark(root, settings)
				const once = root.cloneNode(true)
				rehype.runSync(page, new VFile())
				expect(root.innerHTML).toBe(pageOf(page).innerHTML)
				if (!options.wordList && options.mark !== 'popover') expect(root.textContent).toBe(copy.textContent)
				// A line break is white space in the text, and an element in the page.
				for (const {text, element} of occurrences)
					expect(element.textContent?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))

				const again = await mark(root, settings)
				expect(again.occurrences).toEqual([])
				expect(root.isEqualNode(once)).toBe(true)
				again.undo()
				undo()
				expect(root.isEqualNode(copy)).toBe(true)
				expect(isSame(nodesIn(root), nodes)).toBe(true)
			}),
			{numRuns: 150},
		)
	})
})

/** Returns a tree without what a live page does not have: raw HTML and doctypes in it. */
function withoutRaw(page: Root): Root {
	visit(page, (node, index, parent) => {
		if (node.type !== 'raw' && node.type !== 'doctype') return
		parent?.children.splice(index ?? 0, 1)
		return index
	})
	return page
}
