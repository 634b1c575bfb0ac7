import type {Nodes as HtmlNodes} from 'hast'
import type {Nodes} from 'mdast'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {parseHtml} from '../src/html/parse.ts'
import {createParser} from '../src/markdown/processor.ts'
import rehypeZorgwoorden from '../src/rehype/index.ts'
import remarkZorgwoorden from '../src/remark/index.ts'
import {zorgwoorden} from './cli/zorgwoorden.ts'
import {documents, htmlTreeOf} from './documents.ts'

const options = {occurrences: 'all'} as const
const remark = createParser().use(remarkZorgwoorden, options).freeze()
const rehype = unified().use(rehypeZorgwoorden, options).freeze()

/** The words that are marked in the HTML alone, in order, and the word that they come before. */
const onlyInHtml: ReadonlyMap<string, {readonly words: readonly string[]; readonly before: string}> = new Map(
	[
		// A `<p>` on its own line is raw HTML in Markdown, and is left alone there.
		['micro-immunotherapie', {words: ['interferon'], before: 'moleculaire biologie'}],
	],
)

test('there are twenty documents', () => {
	expect(documents).toHaveLength(20)
})

describe.each(documents)('the same words are marked in $name', ({name, markdown, html, words}) => {
	const {words: more = [], before = ''} = onlyInHtml.get(name) ?? {}
	const htmlWords = words.flatMap(word => (word === before ? [...more, word] : word))

	test('by the plugin for Markdown', () => {
		const tree = createParser().parse(markdown)
		remark.runSync(tree, markdown)
		expect(markedInMarkdown(tree)).toEqual(words)
	})

	test('by the command in Markdown', async () => {
		const {out} = await zorgwoorden(['mark', '--occurrences', 'all'], markdown)
		expect(markedInMarkdown(createParser().parse(out))).toEqual(words)
	})

	test('by the plugin for HTML, where raw HTML stays as it is', () => {
		const tree = htmlTreeOf(markdown)
		rehype.runSync(tree)
		expect(markedInHtml(tree)).toEqual(words)
	})

	test('by the command in HTML', async () => {
		const {out} = await zorgwoorden(['mark', '--occurrences', 'all', '--format', 'html'], html)
		expect(markedInHtml(parseHtml(out).tree)).toEqual(htmlWords)
		expect(out).not.toBe(words.length > 0 ? html : '')
	})
})

function markedInMarkdown(tree: Nodes): string[] {
	const words: string[] = []
	visit(tree, 'link', node => {
		if (node.url.startsWith('#woord-')) words.push(textOf(node))
	})
	return words
}

function markedInHtml(tree: HtmlNodes): string[] {
	const words: string[] = []
	visit(tree, 'element', node => {
		const {href} = node.properties
		if (node.tagName === 'a' && String(href).startsWith('#woord-')) words.push(textOf(node))
	})
	return words
}

function textOf(node: Nodes | HtmlNodes): string {
	if ('children' in node) return node.children.map(textOf).join('')
	return node.type === 'text' ? node.value.replace(/\s+/g, ' ') : ''
}
