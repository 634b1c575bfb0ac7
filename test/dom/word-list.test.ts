// @vitest-environment jsdom
import {describe, expect, test} from 'vitest'
import type {Options} from '../../src/dom/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {elementOf, isSame, mark, markHtml, nodesIn} from './page.ts'

const link = '<a href="#woord-thymus" class="woord">thymus</a>'
const thymus = '<li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</li>'
const antigen =
	'<li id="woord-antigeen"><dfn>Antigeen</dfn>: Deel van een bacterie. De afweer herkent het.</li>'
const list = `<h2>Moeilijke woorden</h2><ul class="woordenlijst">${thymus}</ul>`

describe('the element itself', () => {
	test.each<[string, string, string, Options?]>([
		['gets the list at its end', '<h1>x</h1><p>thymus</p>', `<h1>x</h1><p>${link}</p>${list}`],
		[
			'or after its title',
			'<h1>x</h1><p>thymus</p>',
			`<h1>x</h1>${list}<p>${link}</p>`,
			{wordList: {place: 'start'}},
		],
		[
			'with a heading of your own',
			'thymus',
			`${link}<h3>Uitleg</h3><ul class="woordenlijst">${thymus}</ul>`,
			{wordList: {heading: 'Uitleg', depth: 3}},
		],
		['gets none without marks', '<p>x</p>', '<p>x</p>'],
		[
			'gets none with a URL',
			'<p>thymus</p>',
			'<p><a href="x" class="woord">thymus</a></p>',
			{url: () => 'x'},
		],
		[
			'keeps the entries of the author',
			'<p>thymus antigeen</p><h2>Moeilijke woorden</h2><ul>\n<li>Thymus: eigen.</li>\n</ul>',
			`<p>${link} <a href="#woord-antigeen" class="woord">antigeen</a></p><h2>Moeilijke woorden</h2><ul class="woordenlijst">\n<li id="woord-thymus">Thymus: eigen.</li>\n${antigen}\n</ul>`,
		],
		[
			'has its own entries renewed and sorted',
			`<p>thymus antigeen</p><h2>Moeilijke woorden</h2><ul class="woordenlijst">${thymus.replace(': Orgaan', ':\n Orgaan')}</ul>`,
			`<p>${link} <a href="#woord-antigeen" class="woord">antigeen</a></p><h2>Moeilijke woorden</h2><ul class="woordenlijst">${antigen}${thymus.replace(': Orgaan', ':\n Orgaan')}</ul>`,
		],
		[
			'has repeated entries of ours taken out',
			`<p>thymus</p><h2>Moeilijke woorden</h2><ul class="woordenlijst">${thymus}${thymus}</ul>`,
			`<p>${link}</p>${list}`,
		],
		[
			'gets a list below a table',
			'<p>thymus</p><h2>Moeilijke woorden</h2><table><tbody><tr><td>Bot</td><td>hard</td></tr></tbody></table><p>x</p>',
			`<p>${link}</p><h2>Moeilijke woorden</h2><table><tbody><tr><td>Bot</td><td>hard</td></tr></tbody></table><ul class="woordenlijst">${thymus}</ul><p>x</p>`,
		],
	])('%s', async (_, html, expected, options) => {
		expect(await markHtml(html, options)).toBe(expected)
	})
})

describe('another element', () => {
	test.each([
		['in it', '<div id="a"><p>thymus</p><aside></aside><p>x</p></div>', '#a', 'aside'],
		['after it', '<div id="a"><p>thymus</p></div><aside></aside>', '#a', 'aside'],
		['before it', '<aside></aside><div id="a"><p>thymus</p></div>', '#a', 'aside'],
		['around it', '<aside><div id="a"><p>thymus</p></div></aside>', '#a', 'aside'],
		['the same', '<aside><p>thymus</p></aside>', 'aside', 'aside'],
	])('%s', async (_, html, selector, place) => {
		const page = elementOf(html)
		const root = page.querySelector(selector)
		const into = page.querySelector(place)
		if (!root || !into) throw new Error('Not found')
		const copy = page.cloneNode(true)
		const nodes = nodesIn(page)
		const options = {concepts: glossary, wordList: {into}}
		const {undo} = await mark(root, options)
		expect(into.innerHTML.endsWith(list)).toBe(true)
		expect(page.innerHTML.replace(list, '').replace(link, 'thymus')).toBe(html)
		const once = page.innerHTML
		await mark(root, options)
		expect(page.innerHTML).toBe(once)
		undo()
		expect(page.isEqualNode(copy)).toBe(true)
		expect(isSame(nodesIn(page), nodes)).toBe(true)
	})

	test('its list is added to', async () => {
		const root = elementOf('<p>thymus</p>')
		const into = elementOf(`<h2>Moeilijke woorden</h2><ul>${antigen}</ul>`)
		await mark(root, {concepts: glossary, wordList: {into}})
		expect(into.innerHTML).toBe(`<h2>Moeilijke woorden</h2><ul class="woordenlijst">${antigen}${thymus}</ul>`)
		expect(root.innerHTML).toBe(`<p>${link}</p>`)
	})

	test('that of the marked element comes first', async () => {
		const root = elementOf(`<p>thymus</p><h2>Moeilijke woorden</h2><ul>${antigen}</ul>`)
		const into = elementOf('')
		await mark(root, {concepts: glossary, wordList: {into}})
		expect(into.innerHTML).toBe('')
		expect(root.innerHTML).toContain(`<ul class="woordenlijst">${antigen}${thymus}</ul>`)
	})
})

test('a whole document gets it in its body', async () => {
	const page = document.implementation.createHTMLDocument('thymus')
	page.body.innerHTML = '<p>thymus</p>'
	for (const root of [page, page.documentElement]) {
		const {undo} = await mark(root, {concepts: glossary})
		expect(page.body.innerHTML).toBe(`<p>${link}</p>${list}`)
		expect(page.title).toBe('thymus')
		undo()
		expect(page.body.innerHTML).toBe('<p>thymus</p>')
	}
})
