import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {markdown, transform} from './pipeline.ts'

const options = {wordList: false, occurrences: 'all'} as const

describe('left alone', () => {
	test.each([
		['a heading', '## Wat is cytokine'],
		['a link', '[een cytokine](https://voorbeeld.nl)'],
		['a link around other nodes', '[een **cytokine**](https://voorbeeld.nl)'],
		['a reference link', '[een cytokine][1]\n\n[1]: /x'],
		['an autolink', '<https://voorbeeld.nl/cytokine>'],
		['an autolink of GFM', '[www.voorbeeld.nl/cytokine](http://www.voorbeeld.nl/cytokine)'],
		['an image', '![cytokine](x.png)'],
		['an image by reference', '![cytokine][1]\n\n[1]: /x'],
		['code', '`cytokine`'],
		['a block of code', '```\ncytokine\n```'],
		['raw HTML', '<div>\ncytokine\n</div>'],
		['between <a> and </a>', 'x <a href="#">een **cytokine**</a>'],
		['between nested tags', 'x <kbd><kbd>cytokine</kbd> thymus</kbd>'],
		['between <code> and </code>', 'x <code>een cytokine</code>'],
		['between <A> and </A> around blocks', '<A href="#">\n\ncytokine\n\n</A>'],
		['a definition', '[cytokine]: /cytokine "cytokine"'],
		['a footnote definition', 'x[^1]\n\n[^1]: Een cytokine.'],
		['front matter', '---\ntitle: cytokine\n---'],
		['a wikilink', 'Zie \\[\\[cytokine]] en \\[\\[x|een cytokine]].'],
	])('%s', (_, input) => {
		expect(markdown(input, options)).toBe(`${input}\n`)
	})
})

describe('marked nevertheless', () => {
	test.each([
		['after </a>', 'x <a href="#">x</a> cytokine', 'x <a href="#">x</a> [cytokine](#woord-cytokine)'],
		['after an anchor without text', 'x <a id="x"/> cytokine', 'x <a id="x"/> [cytokine](#woord-cytokine)'],
		['in the paragraph after an unclosed <a>', 'x <a>\n\ncytokine', 'x <a>\n\n[cytokine](#woord-cytokine)'],
		[
			'after a comment that contains a tag',
			'<!-- <a> -->\n\ncytokine',
			'<!-- <a> -->\n\n[cytokine](#woord-cytokine)',
		],
		['in a list', '- cytokine', '- [cytokine](#woord-cytokine)'],
		['in a task', '- [ ] cytokine', '- [ ] [cytokine](#woord-cytokine)'],
		['in a quote', '> cytokine', '> [cytokine](#woord-cytokine)'],
		[
			'in a table, which keeps its alignment',
			'| a | b |\n| --: | :-: |\n| x | cytokine |',
			'|  a |              b              |\n| -: | :-------------------------: |\n|  x | [cytokine](#woord-cytokine) |',
		],
		['in struck text', '~~cytokine~~', '~~[cytokine](#woord-cytokine)~~'],
	])('%s', (_, input, expected) => {
		expect(markdown(input, options)).toBe(`${expected}\n`)
	})
})

describe('nodes of other plugins', () => {
	const text = {type: 'text', value: 'een cytokine'}
	const inline = (node: object) => ({type: 'root', children: [{type: 'paragraph', children: [node]}]})
	const block = (node: object) => ({type: 'root', children: [node]})
	const attribute = {type: 'mdxJsxAttribute', name: 'href', value: '#'}
	/** Creates a tree with nodes that the types of mdast lack. */
	const toTree = (tree: object): Root => JSON.parse(JSON.stringify(tree))

	test.each([
		['math', block({type: 'math', value: 'cytokine'})],
		['math in text', inline({type: 'inlineMath', value: 'cytokine'})],
		['a wikilink', inline({type: 'wikiLink', value: 'cytokine'})],
		['a directive in text', inline({type: 'textDirective', name: 'abbr', children: [text]})],
		['a leaf directive', block({type: 'leafDirective', name: 'youtube', children: [text]})],
		[
			'the label of a directive',
			block({
				type: 'containerDirective',
				name: 'note',
				children: [{type: 'paragraph', data: {directiveLabel: true}, children: [text]}],
			}),
		],
		['an expression of MDX', inline({type: 'mdxTextExpression', value: 'cytokine'})],
		['an import of MDX', block({type: 'mdxjsEsm', value: 'cytokine'})],
		[
			'an attribute of MDX',
			block({
				type: 'mdxJsxFlowElement',
				name: 'X',
				attributes: [{...attribute, name: 'x', value: 'cytokine'}],
				children: [],
			}),
		],
		['an MDX <a>', inline({type: 'mdxJsxTextElement', name: 'a', attributes: [], children: [text]})],
		[
			'an MDX component that links',
			block({type: 'mdxJsxFlowElement', name: 'Card', attributes: [attribute], children: [text]}),
		],
		['text that another plugin turns into an element', inline({...text, data: {hName: 'kbd'}})],
	])('left alone: %s', (_, tree) => {
		const after = toTree(tree)
		transform(after, options)
		expect(after).toEqual(tree)
	})

	test.each([
		[
			'text in an MDX component',
			(node: object) => block({type: 'mdxJsxFlowElement', name: 'X', attributes: [], children: [node]}),
		],
		[
			'text in an MDX element',
			(node: object) => inline({type: 'mdxJsxTextElement', name: 'b', attributes: [], children: [node]}),
		],
		[
			'text in a directive',
			(node: object) =>
				block({type: 'containerDirective', name: 'note', children: [{type: 'paragraph', children: [node]}]}),
		],
	])('marked: %s', (_, tree) => {
		const after = toTree(tree({type: 'text', value: 'cytokine'}))
		transform(after, options)
		const data = {hProperties: {className: ['woord']}}
		const link = {
			type: 'link',
			url: '#woord-cytokine',
			title: null,
			data,
			children: [{type: 'text', value: 'cytokine'}],
		}
		expect(after).toEqual(tree(link))
	})
})
