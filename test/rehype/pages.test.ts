import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Element, Root} from 'hast'
import {describe, expect, test} from 'vitest'
import {findOccurrences} from '../../src/rehype/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {markHtml, parseHtml} from './html.ts'

/*
 * Whole pages after the habits of five content systems. The comment that each starts with has the words that are
 * marked, with `occurrences: 'all'`, and where a new word list goes.
 */
const folder = join(import.meta.dirname, '../fixtures/pages')
const pages = readdirSync(folder)
	.sort()
	.map(name => {
		const html = readFileSync(join(folder, name), 'utf8')
		const [, marked = ''] = /^marked: (.*)$/m.exec(html) ?? []
		const [, start] = /^start: (.*)$/m.exec(html) ?? []
		const [, end] = /^end: (.*)$/m.exec(html) ?? []
		return {name, html, words: marked.split(', '), places: {start, end}}
	})

describe.each(pages)('$name', ({html, words, places}) => {
	test('marks only what a reader of the article reads', () => {
		const found = findOccurrences(parseHtml(html), {concepts: glossary})
		expect(found.map(({text}) => text.replace(/\s+/g, ' '))).toEqual(words)
	})

	test.each(['start', 'end'] as const)('has its list at the %s', place => {
		const once = markHtml(html, {occurrences: 'all', wordList: {place}})
		expect(placeOfList(parseHtml(once))).toBe(places[place])
	})
})

/** Says what is before a new word list, and in which element it is. */
function placeOfList(tree: Root): string | undefined {
	const pending: (Root | Element)[] = [tree]
	for (let parent = pending.pop(); parent; parent = pending.pop()) {
		const children = parent.children.flatMap(node => (node.type === 'element' ? node : []))
		const list = children.findIndex(
			({tagName, properties}) =>
				tagName === 'ul' && [properties['className']].flat().includes('woordenlijst'),
		)
		const before = children[list - 2]
		if (list >= 0) return `after ${before ? nameOf(before) : 'nothing'}, in ${nameOf(parent)}`
		pending.push(...children)
	}
	return
}

function nameOf(node: Root | Element): string {
	if (node.type === 'root') return 'root'
	return [node.tagName, [node.properties['className'] ?? []].flat()[0] ?? []].flat().join('.')
}
