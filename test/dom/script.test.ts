// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {start} from '../../src/browser/start.ts'
import {glossary} from '../remark/pipeline.ts'

const page = '<header>thymus</header><main><p>De thymus en cytokine.</p></main><footer></footer>'
const files = new Map<string, unknown>([
	['https://cdn.example/zorgwoorden/concepts.json', glossary],
	['https://cdn.example/zorgwoorden/general.json', [{id: 'nier', prefLabel: 'de', definition: 'Een nier.'}]],
	['http://localhost:3000/eigen.json', [{id: 'thymus', prefLabel: 'thymus', definition: 'Van ons.'}]],
	['http://localhost:3000/fout.json', [{id: 'thymus'}]],
])
const errors: string[] = []

beforeEach(() => {
	document.body.innerHTML = page
	errors.length = 0
	vi.spyOn(console, 'error').mockImplementation((...texts) => errors.push(texts.join(' ')))
	vi.stubGlobal('fetch', async (url: URL) =>
		files.has(url.href) ? Response.json(files.get(url.href)) : new Response('', {status: 404}),
	)
})

afterEach(() => {
	vi.unstubAllGlobals()
	vi.restoreAllMocks()
})

/** Returns a script element with these attributes. */
function scriptWith(attributes: string): Element | null {
	const template = document.createElement('template')
	template.innerHTML = `<script src="https://cdn.example/zorgwoorden/browser.js" data-styles="off" ${attributes}></script>`
	return template.content.firstElementChild
}

test.each([
	['link and list', 'data-zorgwoorden', ['a thymus', 'a cytokine'], 2],
	['a mark', 'data-zorgwoorden data-mark="emphasis" data-word-list="off"', ['em thymus', 'em cytokine'], 0],
	['a part of the page', 'data-zorgwoorden="header"', ['a thymus'], 1],
	['a list elsewhere', 'data-zorgwoorden data-word-list="footer"', ['a thymus', 'a cytokine'], 2],
	['excluded words', 'data-zorgwoorden data-exclude="thymus, nier"', ['a cytokine'], 1],
	['the general glossary', 'data-zorgwoorden data-glossary="general"', ['a De'], 1],
	[
		'two, the first counts',
		'data-zorgwoorden data-glossary="/eigen.json concepts"',
		['a thymus', 'a cytokine'],
		2,
	],
	['a glossary of the page', 'data-zorgwoorden data-glossary="eigen.json"', ['a thymus'], 1],
])('%s', async (_, attributes, expected, items) => {
	const marked = await start(scriptWith(attributes), '')
	expect(marked?.occurrences.map(({element, text}) => `${element.localName} ${text}`)).toEqual(expected)
	expect(document.querySelectorAll('li')).toHaveLength(items)
	if (attributes.includes('footer')) expect(document.querySelectorAll('footer li')).toHaveLength(items)
	if (attributes.includes('eigen'))
		expect(document.querySelector('#woord-thymus')?.textContent).toBe('Thymus: Van ons.')
	expect(errors).toEqual([])
})

test.each([
	['no script element', null],
	['no attribute', scriptWith('')],
])('nothing without data-zorgwoorden: %s', async (_, script) => {
	expect(await start(script, '')).toBeUndefined()
	expect(document.body.innerHTML).toBe(page)
})

test.each([
	['data-mark="rood"', 'data-mark to be one of link, emphasis, popover, received "rood"'],
	['data-occurrences="1"', 'data-occurrences to be one of first, section, all, received "1"'],
	['data-word-list="#weg"', 'data-word-list to be on, off or the selector of an element, received "#weg"'],
	['data-word-list="<"', 'is not a valid selector'],
	['data-zorgwoorden="<"', 'Expected option `within` to be a CSS selector, received `"<"`'],
	['data-id-prefix="é"', 'Expected option `idPrefix`'],
	['data-glossary="/weg.json"', `glossary "/weg.json" can't be used: Error: the server answered 404`],
	[
		'data-glossary="https://x.example/a.json"',
		'Error: it is not of the origin of the page, http://localhost:3000',
	],
	['data-glossary="fout.json"', 'Expected concepts[0].prefLabel'],
	['data-glossary="http://"', 'Invalid URL'],
])('an error in the console, and the page stays: %s', async (attributes, error) => {
	const selector = attributes.startsWith('data-zorgwoorden') ? '' : 'data-zorgwoorden'
	expect(await start(scriptWith(`${selector} ${attributes}`), '')).toBeUndefined()
	expect(document.body.innerHTML).toBe(page)
	expect(errors).toHaveLength(1)
	expect(errors[0]).toMatch(/^zorgwoorden: /)
	expect(errors[0]).toContain(error)
})

test('a glossary that is missing does not keep the others away', async () => {
	const marked = await start(scriptWith('data-zorgwoorden data-glossary="/weg.json concepts"'), '')
	expect(marked?.occurrences).toHaveLength(2)
	expect(errors).toHaveLength(1)
})

test('what is added later, if so asked', async () => {
	const marked = await start(scriptWith('data-zorgwoorden data-observe data-word-list="off"'), '')
	document.querySelector('main')?.append('antigeen')
	await vi.waitFor(() => expect(marked?.occurrences).toHaveLength(3))
	marked?.undo()
	expect(document.querySelector('a')).toBeNull()
})

test('its styles', async () => {
	const sheets: string[] = []
	vi.stubGlobal(
		'CSSStyleSheet',
		class {
			replaceSync = (text: string) => sheets.push(text)
		},
	)
	Object.assign(document, {adoptedStyleSheets: []})
	const script = scriptWith('data-zorgwoorden')
	script?.removeAttribute('data-styles')
	await start(script, 'a.woord {}')
	expect(sheets).toEqual(['a.woord {}'])
	expect(document.adoptedStyleSheets).toHaveLength(1)
})
