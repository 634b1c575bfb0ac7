// @vitest-environment jsdom
import {act, createElement as h, type ReactNode, useEffect, useRef, useState} from 'react'
import {createRoot} from 'react-dom/client'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {type Marked, markElement} from '../../src/dom/index.ts'
import {glossary} from '../remark/pipeline.ts'

/** What a page shows. */
interface State {
	readonly name: string
	readonly isLong?: boolean
	readonly items?: readonly string[]
	readonly word?: ReactNode
}

let marked: Marked
let show: (state: State) => void = () => {}
const clicked: string[] = []
const errors: unknown[] = []

/** A page with each kind of text that React changes: alone, between elements, at the start, in a list. */
function Page() {
	const [state, setState] = useState<State>({name: 'thymus'})
	show = setState
	const root = useRef<HTMLElement>(null)
	useEffect(() => {
		if (!root.current) return
		marked = markElement(root.current, {concepts: glossary, occurrences: 'all', wordList: false})
		marked.observe()
		return marked.undo
	}, [])
	const {name, isLong, items = [], word} = state
	return h(
		'main',
		{ref: root},
		h('p', {className: 'alone'}, `De ${name} is klein.`),
		h('p', {className: 'between'}, 'Uw ', h('b', {onClick: () => clicked.push('b')}, name), ` en ${name}.`),
		h(
			'p',
			{className: 'start'},
			isLong ? 'thymus, cytokine, ' : null,
			h('i', null, 'x'),
			isLong && ', antigeen',
		),
		h('p', {className: 'word'}, word, h('span', null, '!')),
		h(
			'ul',
			null,
			items.map(item => h('li', {key: item}, item)),
		),
	)
}

const container = document.createElement('div')
const app = createRoot(container, {onUncaughtError: error => errors.push(error)})

/** Shows a state over the marks, waits for new marks, and checks that the text is what React alone shows. */
async function render(state: State, expectedMarks: readonly string[]) {
	await act(() => show(state))
	await vi.waitFor(
		() => expect(marked.occurrences.map(({text}) => text).sort()).toEqual([...expectedMarks].sort()),
		{
			timeout: 5000,
		},
	)
	expect(errors).toEqual([])
	expect(container.textContent).toBe(textOf(state))
	expect([...container.querySelectorAll('a')].map(({textContent}) => textContent).sort()).toEqual(
		[...expectedMarks].sort(),
	)
}

function textOf({name, isLong, items = [], word}: State): string {
	const start = isLong ? 'thymus, cytokine, x, antigeen' : 'x'
	return `De ${name} is klein.Uw ${name} en ${name}.${start}${typeof word === 'string' ? word : word ? 'B-lymfocyt' : ''}!${items.join('')}`
}

beforeEach(async () => {
	Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true})
	document.body.append(container)
	await act(() => app.render(h(Page)))
})

afterEach(() => act(() => app.render(null)))

test('React re-renders over the marks', async () => {
	const three = (word: string) => [word, word, word]
	await render({name: 'thymus'}, three('thymus'))
	await render({name: 'cytokine'}, three('cytokine'))
	await render({name: 'hart'}, [])
	await render({name: 'thymus', isLong: true}, [...three('thymus'), 'thymus', 'cytokine', 'antigeen'])
	await render({name: 'thymus', items: ['thymus', 'cytokine', 'x']}, [
		...three('thymus'),
		'thymus',
		'cytokine',
	])
	await render({name: 'hart', items: ['x', 'cytokine', 'antigeen']}, ['cytokine', 'antigeen'])
	await render({name: 'hart', word: 'thymus'}, ['thymus'])
	await render({name: 'hart', word: h('b', null, 'B-lymfocyt')}, ['B-lymfocyt'])
	await render({name: 'hart', word: [h('b', {key: 1}, 'B'), '-lymfocyt']}, [])
	await render({name: 'hart', word: ['B', '-lymfocyt']}, [])
	await render({name: 'hart'}, [])
	await render({name: 'thymus', items: ['thymus']}, [...three('thymus'), 'thymus'])
})

test('its handlers stay, also of what is marked', async () => {
	await render({name: 'thymus'}, ['thymus', 'thymus', 'thymus'])
	container.querySelector<HTMLElement>('b a')?.click()
	expect(clicked).toEqual(['b'])
})

test('updates that follow each other at once', async () => {
	for (let round = 0; round < 30; round++) {
		const name = round % 2 === 0 ? 'thymus' : 'cytokine'
		const state = {name, isLong: round % 3 === 0, items: ['thymus', 'x', 'cytokine'].slice(round % 4)}
		await act(() => show(state))
		expect(errors).toEqual([])
		if (round % 4 === 0) await new Promise(resolve => setTimeout(resolve, 120))
		await act(async () => {})
		expect(container.textContent).toBe(textOf(state))
	}
})

test('React takes the page away', async () => {
	await render({name: 'thymus'}, ['thymus', 'thymus', 'thymus'])
	await act(() => app.render(h('p', null, 'thymus')))
	expect(container.innerHTML).toBe('<p>thymus</p>')
	expect(marked.occurrences).toEqual([])
})
