// @vitest-environment jsdom
import {describe, expect, test} from 'vitest'
import type {Options} from '../../src/dom/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {elementOf, mark, markHtml} from './page.ts'

const link = '<a href="#woord-thymus" class="woord">thymus</a>'
const bCell = (text: string) => `<a href="#woord-b-lymfocyt" class="woord">${text}</a>`

describe('what is marked', () => {
	test.each<[string, string, string, Options?]>([
		['a word', '<p>De thymus.</p>', `<p>De ${link}.</p>`],
		['the first', '<p>De thymus, thymus.</p>', `<p>De ${link}, thymus.</p>`],
		['all', '<p>thymus, thymus</p>', `<p>${link}, ${link}</p>`, {occurrences: 'all'}],
		[
			'the first of each section',
			'<p>thymus</p><h2>Twee</h2><p>thymus, thymus</p>',
			`<p>${link}</p><h2>Twee</h2><p>${link}, thymus</p>`,
			{occurrences: 'section'},
		],
		[
			'a term in more than one text node',
			'<p>Uw <b>B</b>-lymfocyten.</p>',
			`<p>Uw ${bCell('<b>B</b>-lymfocyten')}.</p>`,
		],
		[
			'one with a comment and elements in it',
			'<p>Uw B<!-- x -->-<i></i>lym<b>foc</b>yten.</p>',
			`<p>Uw ${bCell('B<!-- x -->-<i></i>lym<b>foc</b>yten')}.</p>`,
		],
		['the whole of an element', '<p><b>thymus</b></p>', `<p><b>${link}</b></p>`],
		['text between blocks', 'thymus<p>x</p>', `${link}<p>x</p>`],
		['no term that a mark would split', '<p><b>mooie B</b>-lymfocyt</p>', '<p><b>mooie B</b>-lymfocyt</p>'],
		['no word over two blocks', 'thy<p>mus</p>', 'thy<p>mus</p>'],
		[
			'no excluded concepts',
			'<p>thymus, cytokine</p>',
			'<p>thymus, cytokine</p>',
			{exclude: ['thymus', 'cytokine']},
		],
		['no compounds, if so asked', '<p>thymuskanker</p>', '<p>thymuskanker</p>', {compounds: false}],
		[
			'an id prefix',
			'<p>thymus</p>',
			'<p><a href="#a-woord-thymus" class="woord">thymus</a></p>',
			{idPrefix: 'a-'},
		],
		[
			'a URL',
			'<p>thymus</p>',
			'<p><a href="/w?thymus" class="woord">thymus</a></p>',
			{url: ({id}) => `/w?${id}`},
		],
		['emphasis', '<p>Een thymus</p>', '<p>Een <em class="woord">thymus</em></p>', {mark: 'emphasis'}],
		['no emphasis in emphasis', '<p><em>de thymus</em></p>', '<p><em>de thymus</em></p>', {mark: 'emphasis'}],
		[
			'a popover',
			'<p>thymus, thymus</p>',
			'<p><button type="button" class="woord" popovertarget="uitleg-thymus">thymus</button><span popover="" id="uitleg-thymus" class="woord-uitleg"> (orgaan achter het borstbeen)</span>, <button type="button" class="woord" popovertarget="uitleg-thymus">thymus</button></p>',
			{mark: 'popover', occurrences: 'all'},
		],
		[
			'a function',
			'<p>Uw <b>B</b>-lymfocyten.</p>',
			'<p>Uw <dfn title="b-lymfocyt"><b>B</b>-lymfocyten</dfn>.</p>',
			{
				mark({concepts}) {
					const dfn = document.createElement('dfn')
					dfn.title = concepts.map(({id}) => id).join()
					return dfn
				},
			},
		],
	])('%s', async (_, html, expected, options) => {
		expect(await markHtml(html, {wordList: false, ...options})).toBe(expected)
	})
})

describe('what is left alone', () => {
	test.each([
		'<h1>thymus</h1>',
		'<p><a>thymus</a></p>',
		'<p><code>thymus</code></p>',
		'<pre>thymus</pre>',
		'<button>thymus</button>',
		'<script>thymus</script>',
		'<style>thymus</style>',
		'<textarea>thymus</textarea>',
		'<select><option>thymus</option></select>',
		'<svg><text>thymus</text></svg>',
		'<template>thymus</template>',
		'<iframe></iframe>',
		'<p lang="en">thymus</p>',
		'<p><i lang="la">thymus</i></p>',
		'<p>The thymus is an organ that is located in the chest.</p>',
		'<!-- zorgwoorden: off --><p>thymus</p>',
		'<h2>Begrippen</h2><ul><li>bot: bij de thymus</li></ul>',
		'<div data-footnotes="">thymus</div>',
		'<p></p>',
		'',
	])('%s', async html => {
		expect(await markHtml(html)).toBe(html)
	})

	test.each([
		['<a href="x"><span>thymus</span></a>', 'span'],
		['<h2>thymus</h2>', 'h2'],
		['<div lang="en"><p>thymus</p></div>', 'p'],
		['<a><b><i>thymus</i></b></a>', 'i'],
	])('also if the element itself is in one: %s', async (html, selector) => {
		const page = elementOf(html)
		const element = page.querySelector(selector)
		expect(element && (await mark(element, {concepts: glossary})).occurrences).toEqual([])
		expect(page.innerHTML).toBe(html)
	})
})

describe('the part of a page that is read', () => {
	const body =
		'<header>thymus</header><main><nav>thymus</nav><p id="a">thymus</p></main><div><p>thymus</p></div>'

	test.each<[string, string, string, Options?]>([
		['the main part of a page', 'body', 'main > p'],
		['what a selector names', 'body', 'div > p', {within: 'div'}],
		['also furniture', 'body', 'header', {within: 'header, nav', occurrences: 'first'}],
		['nothing, if none matches', 'body', '', {within: '.x'}],
		['no inline element', 'body', '', {within: 'a'}],
		['an element that is handed in, whatever it is', 'header', 'header'],
		['whatever is around it', 'nav', 'nav'],
		['what a selector names in it', 'main', 'main > p', {within: 'p'}],
		['the element itself, if it matches', '#a', '#a', {within: 'main > p'}],
		['not what only an element around it matches', '#a', '', {within: 'main'}],
	])('%s', async (_, root, expected, options) => {
		const page = document.implementation.createHTMLDocument()
		page.body.innerHTML = body
		const element = page.querySelector(root)
		const {occurrences} = await mark(element ?? page, {concepts: glossary, ...options})
		expect(occurrences.map(({element}) => element.parentElement)).toEqual(
			expected === '' ? [] : [page.querySelector(expected)],
		)
		const parents = [...page.querySelectorAll('ul')].map(({parentElement}) => parentElement?.localName)
		const inside = page.querySelector(root)
		if (expected !== '') expect(inside?.contains(page.querySelector('ul')), parents.join()).toBe(true)
	})
})
