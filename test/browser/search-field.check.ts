import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {openBrowser, serve} from './open.ts'
import {dist, openDemo} from './open-demo.ts'

const cyto = ['cytokine', 'cytomegalovirus', 'cytotoxische T-cel (CD8-cel)']
const noneBegins = 'Geen woord begint zo. Druk op Zoek om verder te zoeken.'

/** What a reader gets of the search field, its list and its answers. */
interface Combobox {
	readonly value: string
	readonly hasFocus: boolean
	/** Empty if the list is closed. */
	readonly options: readonly string[]
	readonly active: string | null | undefined
	readonly marked: readonly string[]
	readonly status: string
	readonly answers: readonly string[]
}

/** Reads the search field as assistive technology does: by its roles and `aria-` attributes. */
function readCombobox(page: Page): Promise<Combobox> {
	return page.getByRole('combobox', {name: /^Woord/}).evaluate((input: HTMLInputElement) => {
		const byId = (id: string | null) => document.getElementById(id ?? '')
		const listbox = byId(input.getAttribute('aria-controls'))
		const options = [...(listbox?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])]
		const isOpen = input.getAttribute('aria-expanded') === 'true'
		if (isOpen === listbox?.hidden) throw new Error('Expected aria-expanded to be whether the list is shown')
		const active = byId(input.getAttribute('aria-activedescendant'))
		const selected = options.filter(option => option.getAttribute('aria-selected') === 'true')
		if (selected[0] !== (active ?? undefined)) throw new Error('Expected the active option to be selected')
		return {
			value: input.value,
			hasFocus: document.activeElement === input,
			options: isOpen ? options.map(option => option.textContent ?? '') : [],
			active: active?.textContent ?? null,
			marked: options.flatMap(option =>
				[...option.querySelectorAll('mark')].map(mark => mark.textContent ?? ''),
			),
			status: byId('found')?.textContent ?? '',
			answers: [...document.querySelectorAll('#answers dt')].map(
				term => term.textContent?.split(' (ook')[0] ?? '',
			),
		}
	})
}

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
	browser = await openBrowser()
	site = await serve(dist)
})

afterAll(async () => {
	site.close()
	await browser.close()
})

describe('the search field of the demo is a combobox', () => {
	let demo: Awaited<ReturnType<typeof openDemo>>

	beforeAll(async () => {
		demo = await openDemo(browser, site.url)
	})

	beforeEach(async () => {
		await demo.page.fill('#query', '')
		await demo.page.focus('#query')
	})

	afterAll(() => demo.close())

	test.each<[name: string, keys: readonly string[], expected: Partial<Combobox>]>([
		['typing opens a list, and chooses nothing', ['cyto'], {options: cyto, active: null, value: 'cyto'}],
		['Down goes to the first', ['cyto', 'ArrowDown'], {active: 'cytokine', value: 'cyto'}],
		['Down again to the second', ['cyto', 'ArrowDown', 'ArrowDown'], {active: cyto[1]}],
		['Up goes to the last', ['cyto', 'ArrowUp'], {active: cyto.at(-1)}],
		['and from the first to the last', ['cyto', 'ArrowDown', 'ArrowUp'], {active: cyto.at(-1)}],
		['Down from the last to the first', ['cyto', 'ArrowUp', 'ArrowDown'], {active: 'cytokine'}],
		['Left is for the text', ['cyto', 'ArrowDown', 'ArrowLeft'], {active: null, options: cyto}],
		['Home too', ['cyto', 'ArrowDown', 'Home'], {active: null, options: cyto}],
		['more letters start again', ['cyto', 'ArrowDown', 'k'], {active: null, value: 'cytok'}],
		[
			'Enter chooses',
			['cyto', 'ArrowDown', 'Enter'],
			{options: [], value: 'cytokine', answers: ['cytokine'], status: '1 woord gevonden.'},
		],
		['Enter without a choice answers what is typed', ['sitokine', 'Enter'], {options: [], value: 'sitokine'}],
		['typing takes the answer away', ['sitokine', 'Enter', 'n'], {answers: []}],
		['Escape closes', ['cyto', 'ArrowDown', 'Escape'], {options: [], active: null, value: 'cyto'}],
		['Escape again clears', ['cyto', 'Escape', 'Escape'], {options: [], value: '', status: ''}],
		['Alt and Up close', ['cyto', 'Alt+ArrowUp'], {options: [], value: 'cyto'}],
		['Alt and Down open', ['cyto', 'Escape', 'Alt+ArrowDown'], {options: cyto, active: null}],
		['Down opens', ['cyto', 'Escape', 'ArrowDown'], {options: cyto, active: 'cytokine'}],
		['Tab leaves, and chooses nothing', ['cyto', 'ArrowDown', 'Tab'], {options: [], value: 'cyto'}],
		['no list without text', ['ArrowDown'], {options: [], active: null, status: ''}],
		['the status counts the words', ['cyto'], {status: '3 woorden om uit te kiezen.'}],
		['or one, with what is typed marked', ['beenm'], {status: '1 woord om te kiezen.', marked: ['beenm']}],
		['or none', ['voetbal'], {options: [], status: noneBegins}],
	])('%s: %j', async (_name, keys, expected) => {
		await press(demo.page, keys)
		expect(await readCombobox(demo.page)).toMatchObject(expected)
	})

	test.each([
		['a form', 'trombocyten', '1 woord gevonden.', ['trombocyt']],
		['two labels', 'een antistof of een antigeen', '2 woorden gevonden.', ['antigeen', 'antistof']],
		['a compound', 'stamceltransplantatie', 'In dit woord zit stamcel.', ['stamcel']],
		['and a label', 'beenmergdonor bij ALS', 'In uw woorden zitten ALS en beenmerg.', ['ALS', 'beenmerg']],
		['a beginning', 'cytokin', 'Bedoelt u cytokine?', ['cytokine']],
		['a misspelling', 'sitokine', 'Bedoelt u cytokine?', ['cytokine']],
		['a meaning', 'zachte binnenkant van een bot', 'Misschien zoekt u beenmerg.', ['beenmerg']],
		['nothing', 'voetbal', 'Niets gevonden.', []],
	])('the status says how certain the answer is: %s', async (_name, query, status, answers) => {
		await press(demo.page, [query, 'Enter'])
		expect(await readCombobox(demo.page)).toMatchObject({status, answers})
	})

	test('a mouse chooses, and focus stays', async () => {
		await press(demo.page, ['cyto'])
		await demo.page.click('[role="option"] >> nth=1')
		const expected = {options: [], value: cyto[1], hasFocus: true, status: '1 woord gevonden.'}
		expect(await readCombobox(demo.page)).toMatchObject(expected)
	})

	test('the button answers', async () => {
		await press(demo.page, ['sitokine'])
		await demo.page.click('#search button')
		expect(await readCombobox(demo.page)).toMatchObject({answers: ['cytokine'], options: []})
	})
})

test('a finger chooses, and focus stays', async () => {
	const phone = {hasTouch: true, isMobile: true, viewport: {width: 360, height: 640}}
	const {page, close} = await openDemo(browser, site.url, phone)
	await page.locator('#query').pressSequentially('cyto')
	await page.tap('[role="option"] >> nth=0')
	expect(await readCombobox(page)).toMatchObject({value: 'cytokine', options: [], hasFocus: true})
	await close()
})

/** Presses the keys with a name of their own, and types the rest. */
async function press(page: Page, keys: readonly string[]) {
	for (const key of keys) {
		if (/^(?:Alt\+|Arrow|Enter|Escape|Home|Tab)/.test(key)) await page.keyboard.press(key)
		else await page.keyboard.type(key)
	}
}
