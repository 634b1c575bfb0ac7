// @vitest-environment jsdom
import {afterEach, describe, expect, test, vi} from 'vitest'
import {type Marked, markElement, type Options} from '../../src/dom/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {elementOf} from './page.ts'

const link = '<a href="#woord-thymus" class="woord">thymus</a>'
const cytokine = '<a href="#woord-cytokine" class="woord">cytokine</a>'
const options: Options = {concepts: glossary, wordList: false}

let observed: Marked | undefined

/** Marks an element, and what it adds later. */
async function observe(root: HTMLElement, extra: Options = {}): Promise<Marked> {
	observed = markElement(root, {...options, ...extra})
	observed.observe()
	await observed.done
	return observed
}

/** Waits until nothing changes any more, and returns the HTML. */
async function settle(root: Element): Promise<string> {
	await new Promise(resolve => setTimeout(resolve, 250))
	return root.innerHTML
}

afterEach(() => observed?.undo())

/** Returns the first node that a selector matches, or its text. */
function find(root: ParentNode, selector: string): HTMLElement {
	const element = root.querySelector<HTMLElement>(selector)
	if (!element) throw new Error(`No ${selector}`)
	return element
}

function textIn(root: ParentNode, selector: string): Text {
	const text = find(root, selector).firstChild
	if (!(text instanceof Text)) throw new Error('No text')
	return text
}

describe('what the page changes is marked', () => {
	test.each<[string, string, (root: HTMLElement) => void, string]>([
		[
			'a new paragraph',
			'<p>x</p>',
			root => root.append(elementOf('<p>De thymus.</p>').firstElementChild ?? ''),
			`<p>x</p><p>De ${link}.</p>`,
		],
		[
			'a concept that is marked already is not',
			'<p>thymus</p>',
			root => root.append(elementOf('<p>thymus, cytokine</p>').firstElementChild ?? ''),
			`<p>${link}</p><p>thymus, ${cytokine}</p>`,
		],
		[
			'one whose mark is gone is',
			'<p>thymus</p><p>De thymus.</p>',
			root => find(root, 'p:has(a)').remove(),
			'',
		],
		[
			'a text that is set',
			'<p>De thymus is klein.</p>',
			root => {
				textIn(root, 'p').nodeValue = 'Een cytokine.'
			},
			`<p>Een ${cytokine}.</p>`,
		],
		[
			'also to the same text as before the mark',
			'<p>De thymus is klein.</p>',
			root => {
				textIn(root, 'p').nodeValue = 'De '
			},
			'<p>De </p>',
		],
		[
			'content that is set',
			'<p>De thymus is klein.</p>',
			root => {
				find(root, 'p').textContent = 'Een cytokine.'
			},
			`<p>Een ${cytokine}.</p>`,
		],
		[
			'a text that is removed',
			'<p>thymus<b>x</b></p>',
			root => textIn(root, 'p').remove(),
			'<p><b>x</b></p>',
		],
		[
			'what is shown',
			'<p hidden="">thymus</p>',
			root => {
				find(root, 'p').hidden = false
			},
			`<p>${link}</p>`,
		],
	])('%s', async (_, html, change, expected) => {
		const root = elementOf(html)
		await observe(root)
		change(root)
		const after = await settle(root)
		if (expected !== '') expect(after).toBe(expected)
		else expect(root.querySelectorAll('a')).toHaveLength(1)
		const marked = root.innerHTML
		expect(await settle(root)).toBe(marked)
	})
})

test('the word list gets what is added', async () => {
	const root = elementOf('<p>thymus</p>')
	await observe(root, {wordList: true})
	find(root, 'p').after(elementOf('<p>cytokine</p>'))
	await settle(root)
	expect([...root.querySelectorAll('li')].map(({id}) => id)).toEqual(['woord-cytokine', 'woord-thymus'])
	observed?.undo()
	expect(root.innerHTML).toBe('<p>thymus</p><div><p>cytokine</p></div>')
})

test('a popover that the page removes comes back with the next button', async () => {
	const root = elementOf('<p>thymus</p><p>thymus</p>')
	await observe(root, {mark: 'popover', occurrences: 'all'})
	find(root, 'p').remove()
	await settle(root)
	expect(root.querySelectorAll('button')).toHaveLength(1)
	expect(root.querySelectorAll('[popover]')).toHaveLength(1)
})

test('disconnect stops it, and undo takes the marks out', async () => {
	const root = elementOf('<p>thymus</p>')
	const marked = await observe(root)
	await settle(root)
	marked.disconnect()
	root.append(elementOf('cytokine'))
	expect(await settle(root)).toBe(`<p>${link}</p><div>cytokine</div>`)
	marked.observe()
	expect(await settle(root)).toBe(`<p>${link}</p><div>${cytokine}</div>`)
	expect(marked.occurrences.map(({text}) => text)).toEqual(['thymus', 'cytokine'])
	marked.undo()
	root.append('antigeen')
	expect(await settle(root)).toBe('<p>thymus</p><div>cytokine</div>antigeen')
})

test('undo before it is done', async () => {
	const root = elementOf('<p>thymus</p>'.repeat(2000))
	const {done, undo} = markElement(root, {...options, occurrences: 'all'})
	undo()
	await done
	expect(await settle(root)).toBe('<p>thymus</p>'.repeat(2000))
})

test('what the page changes before it is done is left as it is', async () => {
	const root = elementOf('<p>thymus</p><p>cytokine</p>'.repeat(1500))
	const {done} = markElement(root, {...options, occurrences: 'all'})
	root.replaceChildren(...[...root.children].slice(0, 1500))
	for (const p of root.querySelectorAll('p:nth-child(odd)')) p.textContent = 'antigeen'
	await done
	expect(root.textContent).toBe('antigeencytokine'.repeat(750))
})

test('elements of the page never move while it is observed', async () => {
	const root = elementOf('<p>Uw <b>B</b>-lymfocyten, thymus.</p>')
	const marked = markElement(root, options)
	await marked.done
	expect(find(root, 'a b').textContent).toBe('B')
	marked.observe()
	expect(await settle(root)).toBe(`<p>Uw <b>B</b>-lymfocyten, ${link}.</p>`)
	marked.undo()
})

test('a page that removes and adds nodes all the time', async () => {
	const root = elementOf('')
	const error = vi.fn()
	window.addEventListener('error', error)
	const marked = await observe(root, {occurrences: 'all', wordList: true})
	for (let round = 0; round < 60; round++) {
		const p = elementOf(`<p>De thymus en cytokine ${round}.</p>`)
		root.prepend(p)
		await new Promise(resolve => setTimeout(resolve, round % 7))
		if (round % 3 === 0) root.lastElementChild?.remove()
		if (round % 5 === 0 && root.querySelector('p')) textIn(root, 'p').nodeValue = 'Een antigeen.'
		if (round % 11 === 0) root.replaceChildren()
	}
	marked.undo()
	expect(root.querySelector('a')).toBeNull()
	expect(error).not.toHaveBeenCalled()
})
