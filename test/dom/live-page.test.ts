// @vitest-environment jsdom
import {afterEach, describe, expect, test} from 'vitest'
import {markElement, type Options} from '../../src/dom/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {elementOf, mark, nodesIn} from './page.ts'

const link = '<a href="#woord-thymus" class="woord">thymus</a>'
const options: Options = {concepts: glossary, wordList: false}

/** Returns an element with this HTML in the page. */
function inPage(html: string): HTMLElement {
	document.body.replaceChildren(...elementOf(html).childNodes)
	return document.body
}

/** Returns the first element that a selector matches. */
function find(root: ParentNode, selector: string): HTMLElement {
	const element = root.querySelector<HTMLElement>(selector)
	if (!element) throw new Error(`No ${selector}`)
	return element
}

afterEach(() => document.body.replaceChildren())

test('what it returns', async () => {
	const root = elementOf('<p>Uw <b>B</b>-lymfocyten.</p>')
	const {occurrences} = await mark(root, options)
	expect(occurrences).toEqual([
		{
			text: 'B-lymfocyten',
			match: expect.objectContaining({start: 3, end: 15, kind: 'inflection'}),
			concepts: [expect.objectContaining({id: 'b-lymfocyt'})],
			element: root.querySelector('a'),
		},
	])
})

test('every element stays, with its handlers', async () => {
	const root = inPage('<div><p>Uw <b>B</b>-lymfocyten, <i>thymus</i>.</p></div>')
	const before = nodesIn(root)
	const clicked: string[] = []
	for (const element of root.querySelectorAll('*'))
		element.addEventListener('click', () => clicked.push(element.localName))
	const {undo} = await mark(root, options)
	expect(before.every(node => root.contains(node))).toBe(true)
	find(root, 'b').click()
	find(root, 'i a').click()
	undo()
	find(root, 'b').click()
	expect(clicked).toEqual(['b', 'p', 'div', 'i', 'p', 'div', 'b', 'p', 'div'])
})

test('undo keeps text nodes apart that were', async () => {
	const root = elementOf('<i>lym</i>')
	const texts = ['B', '-', '', 'focyten', '.'].map(text => document.createTextNode(text))
	root.prepend(...texts.slice(0, 2))
	root.append(...texts.slice(2))
	const nodes = nodesIn(root)
	const {occurrences, undo} = await mark(root, options)
	expect(occurrences.map(({element}) => element.innerHTML)).toEqual(['B-<i>lym</i>focyten'])
	undo()
	expect(nodesIn(root)).toEqual(nodes)
	expect(texts.map(({data}) => data)).toEqual(['B', '-', '', 'focyten', '.'])
})

test('what has the focus is not moved', async () => {
	const root = inPage('<p>Uw <b tabindex="0">B</b>-lymfocyten, <i tabindex="0">thymus</i>.</p>')
	const b = find(root, 'b')
	let blurred = 0
	b.addEventListener('blur', () => blurred++)
	b.focus()
	const {occurrences, undo} = await mark(root, options)
	expect(occurrences.map(({text}) => text)).toEqual(['thymus'])
	undo()
	expect(document.activeElement).toBe(b)
	expect(blurred).toBe(0)
	find(root, 'i').focus()
	expect((await mark(root, options)).occurrences).toHaveLength(2)
	expect(document.activeElement).toBe(find(root, 'i'))
})

test('text nodes stay in their parent, so that a framework can still change or remove them', async () => {
	const root = elementOf('<p>thymus en thymus.</p><p>cytokine.</p><p>antigeen.</p>')
	const [first, second, third] = [...root.children].map(({firstChild}) => firstChild)
	const {undo} = await mark(root, {...options, occurrences: 'all'})
	if (first) first.nodeValue = 'Iets anders.'
	second?.parentNode?.removeChild(second)
	undo()
	expect(root.innerHTML).toBe('<p>Iets anders.</p><p></p><p>antigeen.</p>')
	expect(root.children[2]?.firstChild).toBe(third)
})

describe('undo after the page has changed', () => {
	test.each<[string, (root: HTMLElement) => void, string]>([
		['a mark was removed', root => find(root, 'a').remove(), '<p>Een , ja.</p><p>x</p>'],
		['a mark was unwrapped', root => find(root, 'a').replaceWith('klier'), '<p>Een klier, ja.</p><p>x</p>'],
		['text was added', root => find(root, 'p').append('!'), '<p>Een thymus, ja.!</p><p>x</p>'],
		['text was added in a mark', root => find(root, 'a').append('kje'), '<p>Een kjethymus, ja.</p><p>x</p>'],
		['a paragraph was removed', root => find(root, 'p').remove(), '<p>x</p>'],
		['a paragraph moved', root => root.append(find(root, 'p')), '<p>x</p><p>Een thymus, ja.</p>'],
		['its text was set', root => find(root, 'p').replaceChildren('y'), '<p>y</p><p>x</p>'],
		['text nodes were merged', root => root.normalize(), '<p>Een thymus, ja.</p><p>x</p>'],
		['all is gone', root => root.replaceChildren(), ''],
	])('%s', async (_, change, expected) => {
		const root = elementOf('<p>Een thymus, ja.</p><p>x</p>')
		const {undo} = await mark(root, options)
		change(root)
		undo()
		expect(root.innerHTML).toBe(expected)
		undo()
		expect(root.innerHTML).toBe(expected)
	})
})

describe('the parts of a page', () => {
	test('a detached element, and one in a fragment', async () => {
		const fragment = document.createDocumentFragment()
		const root = elementOf('<p>thymus</p>')
		fragment.append(root)
		for (const part of [root, fragment]) {
			const {undo} = await mark(part, options)
			expect(root.innerHTML).toBe(`<p>${link}</p>`)
			undo()
		}
	})

	test('a shadow root, if it is handed in', async () => {
		const root = inPage('<div></div>')
		const shadow = find(root, 'div').attachShadow({mode: 'open'})
		shadow.innerHTML = '<p>thymus</p>'
		expect((await mark(root, options)).occurrences).toEqual([])
		await mark(shadow, {concepts: glossary})
		expect(shadow.innerHTML).toBe(
			`<p>${link}</p><h2>Moeilijke woorden</h2><ul class="woordenlijst"><li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</li></ul>`,
		)
	})

	test('the page in an iframe, if it is handed in', async () => {
		const root = inPage('<iframe></iframe>')
		const page = root.querySelector('iframe')?.contentDocument
		if (!page) throw new Error('No page')
		page.body.innerHTML = '<p>thymus</p>'
		expect((await mark(root, options)).occurrences).toEqual([])
		const {occurrences} = await mark(page, options)
		expect(page.body.innerHTML).toBe(`<p>${link}</p>`)
		expect(occurrences[0]?.element.ownerDocument).toBe(page)
	})

	test('a template, if its content is handed in', async () => {
		const root = inPage('<template><p>thymus</p></template>')
		expect((await mark(root, options)).occurrences).toEqual([])
		await mark(root.querySelector('template')?.content ?? root, options)
		expect(find(root, 'template').innerHTML).toBe(`<p>${link}</p>`)
	})

	test('elements of another language than HTML, and deep ones', async () => {
		const svg = elementOf('<svg><text>thymus</text></svg>').querySelector('text')
		expect(svg && (await mark(svg, options)).occurrences).toEqual([])
		const deep = '<div>'.repeat(2000)
		expect((await mark(elementOf(`thymus${deep}thymus`), options)).occurrences).toHaveLength(1)
	})
})

describe('bad input is an error, and the page stays as it is', () => {
	const {parse} = JSON

	test.each([
		['null', 'null'],
		['"#main"', 'a string'],
		['{}', '{…}'],
		['{"nodeType": 3}', '{…}'],
		['[]', '[…]'],
	])('as root: %s', (root, received) => {
		expect(() => markElement(parse(root))).toThrow(
			new TypeError(`Expected root to be an element, a document or a shadow root, received \`${received}\``),
		)
	})

	test.each([
		[
			'{"mark": "footnote"}',
			"Expected option `mark` to be a function or one of 'link', 'emphasis', 'popover', received `\"footnote\"`",
		],
		['{"wordList": {"into": "#woorden"}}', 'Expected wordList.into to be an element, received `a string`'],
		[
			'{"wordList": {"depth": 7}}',
			'Expected option `wordList.depth` to be a whole number from 1 to 6, received `7`',
		],
		[
			'{"occurrences": "last"}',
			"Expected option `occurrences` to be 'first', 'section' or 'all', received `\"last\"`",
		],
		['{"within": "main >"}', 'Expected option `within` to be a CSS selector, received `"main >"`'],
		['{"within": 1}', 'Expected option `within` to be a CSS selector, received `1`'],
		['{"whitin": "main"}', 'Expected an option of markElement, received "whitin"; did you mean "within"?'],
		[
			'{"occurences": "all"}',
			'Expected an option of markElement, received "occurences"; did you mean "occurrences"?',
		],
		['null', 'Expected options to be an object, received `null`'],
		['"link"', 'Expected options to be an object, received `a string`'],
		['{"wordList": null}', 'Expected wordList to be an object, received `null`'],
	])('as options: %s', (given, message) => {
		const root = elementOf('thymus')
		expect(() => markElement(root, parse(given))).toThrow(new TypeError(message))
		expect(root.innerHTML).toBe('thymus')
	})

	test.each(['report', 'version'])('the option %s, which is for files', name => {
		expect(() => markElement(elementOf('thymus'), JSON.parse(`{"${name}": []}`))).toThrow(
			`Expected an option of markElement, received "${name}"`,
		)
	})

	test('as a glossary', async () => {
		const {done} = markElement(elementOf(''), {concepts: parse('[{"id": 1}]')})
		await expect(done).rejects.toThrow(AggregateError)
	})

	const dfn = document.createElement('dfn')
	test.each<[string, () => Element, string]>([
		['no element', () => parse('"dfn"'), 'a string'],
		['an element of the page', () => document.body, '{…}'],
		['the same element each time', () => dfn, '{…}'],
		['a fragment', () => parse('{"nodeType": 11}'), '{…}'],
	])('as the result of a mark function: %s', async (_, mark, received) => {
		const root = elementOf('thymus, cytokine')
		await expect(markElement(root, {...options, mark}).done).rejects.toThrow(
			new TypeError(`Expected mark to return a new element, received \`${received}\``),
		)
		expect(root.innerHTML).toBe('thymus, cytokine')
	})

	test('an error of a mark function', async () => {
		const root = elementOf('thymus')
		const mark = () => {
			throw new Error('x')
		}
		await expect(markElement(root, {...options, mark}).done).rejects.toThrow('x')
		expect(root.innerHTML).toBe('thymus')
	})
})

test('a second call with more concepts is undone first', async () => {
	const root = elementOf('<p>De thymus, cytokine en antigeen.</p>')
	const copy = root.cloneNode(true)
	const first = await mark(root, {...options, exclude: ['cytokine']})
	const second = await mark(root, options)
	expect(second.occurrences.map(({text}) => text)).toEqual(['cytokine'])
	second.undo()
	first.undo()
	expect(root.isEqualNode(copy)).toBe(true)
	const handles = [await mark(root, {...options, exclude: ['cytokine']}), await mark(root, options)]
	for (const {undo} of handles) undo()
	expect(root.innerHTML).toBe('<p>De thymus, cytokine en antigeen.</p>')
})

test('a frozen glossary', async () => {
	const concepts = Object.freeze(glossary.map(concept => Object.freeze({...concept})))
	expect((await mark(elementOf('thymus'), {concepts})).occurrences).toHaveLength(1)
})
