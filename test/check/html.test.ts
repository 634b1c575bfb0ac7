import {describe, expect, test} from 'vitest'
import {checkHtml, checkText} from '../../src/check/index.ts'
import {parseHtml} from '../../src/html/parse.ts'
import {concept} from '../remark/pipeline.ts'

const concepts = [
	concept('stamcel', 'stamcel', {hiddenLabel: ['stamsel']}),
	concept('beenmerg', 'beenmerg', {altLabel: ['rood merg']}),
]

const check = (html: string) => {
	const {tree, source} = parseHtml(html)
	return checkHtml(tree, source, concepts)
}

describe('the report on HTML', () => {
	test.each([
		['occurrences, also across elements', '<p>Een stamcel,\n<b>stam</b>cellen.', ['1:8 stamcel 2']],
		['no headings, links or menus', '<h1>Stamcel</h1><nav>stamcel</nav><p><a href=x>stamcel</a>', []],
		['what is in main', '<body><p>stamcel</p>\n<main><p>beenmerg', ['2:10 beenmerg 1']],
		[
			'what the list lacks, and what the text lacks',
			'<p>Een stamcel.</p>\n<h2>Begrippen</h2>\n<dl>\n<dt>Bot<dd>hard',
			['1:8 stamcel 1', '4:5 bot unused'],
		],
		['misspelt terms', '<p>Een\n stamsel.', ['2:2 stamcel 1', '2:2 stamsel stamcel?']],
		[
			'long words in headings and text, but not in scripts, menus and code',
			'<h1>Immunologie</h1><p>x <code>hematologie</code><script>nefrologie</script><footer>urologie</footer>',
			['1:5 Immunologie'],
		],
		['with references', '<p>&eacute;&eacute;n stamcel.', ['1:4 stamcel 1']],
	])('has %s', (_, html, expected) => {
		const {occurring, unused, spelling, candidates} = check(html)
		expect([
			...occurring.map(({line, column, concept, count}) => `${line}:${column} ${concept.id} ${count}`),
			...unused.map(({line, column, concept}) => `${line}:${column} ${concept.id} unused`),
			...spelling.map(({line, column, word, expected}) => `${line}:${column} ${word} ${expected}?`),
			...candidates.map(({line, column, word}) => `${line}:${column} ${word}`),
		]).toEqual(expected)
	})

	test('is that on the same text in Markdown, but for columns', () => {
		const withoutColumns = (report: unknown) => JSON.stringify(report).replace(/"column":\d+/g, '')
		const markdown = 'Een stamcel.\n\n## Begrippen\n\n- Bot: hard\n- Beenmerg: zacht'
		const html = '<p>Een stamcel.\n\n<h2>Begrippen</h2>\n<ul>\n<li>Bot: hard\n<li>Beenmerg: zacht</ul>'
		expect(withoutColumns(check(html))).toBe(withoutColumns(checkText(markdown, concepts)))
	})

	test.each([
		[() => checkHtml(JSON.parse('{}'), '', concepts), 'Expected tree to be'],
		[() => checkHtml({type: 'root', children: []}, JSON.parse('3'), concepts), 'source'],
		[() => checkHtml({type: 'root', children: []}, '', JSON.parse('{}')), 'concepts'],
		[() => checkHtml({type: 'root', children: []}, '', concepts, JSON.parse('{"x": 1}')), 'checkHtml'],
	])('throws for %s', (run, name) => {
		expect(run).toThrow(TypeError)
		expect(run).toThrow(name)
	})
})
