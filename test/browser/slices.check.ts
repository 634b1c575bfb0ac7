import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openBrowser} from './open.ts'

const root = join(import.meta.dirname, '../..')

/** The longest that a page may be blocked, in milliseconds. Browsers call longer tasks long, too. */
const limit = 50

let browser: Browser
let script: string

beforeAll(async () => {
	browser = await openBrowser()
	const {outputFiles} = await build({
		entryPoints: [join(root, 'src/dom/index.ts')],
		bundle: true,
		minify: true,
		format: 'iife',
		globalName: 'zorgwoorden',
		write: false,
	})
	script = outputFiles[0]?.text ?? ''
})

afterAll(() => browser.close())

/** Returns paragraphs of pages for patients, repeated. */
function paragraphs(count: number): string {
	const folder = join(root, 'evaluate/coverage')
	const texts = readdirSync(folder)
		.filter(name => /^\d.*\.md$/.test(name))
		.flatMap(name => readFileSync(join(folder, name), 'utf8').split(/\n{2,}/))
		.filter(text => /^\w/.test(text) && text.length > 80)
		.map(text => `<p>${text.replace(/[&<]/g, '').replace(/\*\*(.*?)\*\*/g, '<b>$1</b>')}</p>\n`)
	return Array.from({length: count}, (_, index) => texts[index % texts.length]).join('')
}

/**
 * Marks the page a slice at a time, and returns how long each took in milliseconds of its thread: other programs make a
 * task longer, but not that. Then takes the marks out again.
 */
async function measure(page: Page, options: object) {
	const session = await page.context().newCDPSession(page)
	await session.send('Performance.enable', {timeDomain: 'threadTicks'})
	const threadTime = async () => {
		const {metrics} = await session.send('Performance.getMetrics')
		return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN)
	}

	await page.evaluate(() => {
		const slices: (() => void)[] = []
		const before = document.body.cloneNode(true)
		Object.assign(window, {slices, before, setTimeout: (slice: () => void) => slices.push(slice)})
	})
	const times: number[] = []
	let last = await threadTime()
	const addTime = async () => {
		const now = await threadTime()
		times.push(now - last)
		last = now
	}
	await page.evaluate(options => {
		window.marked = window.zorgwoorden.markElement(document.body, options)
	}, options)
	await addTime()
	while (await page.evaluate(() => window.slices.length > 0)) {
		last = await threadTime()
		await page.evaluate(() => window.slices.shift()?.())
		await addTime()
	}
	const {count, isUndone} = await page.evaluate(async () => {
		await window.marked.done
		const count = window.marked.occurrences.length
		window.marked.undo()
		return {count, isUndone: document.body.isEqualNode(window.before)}
	})
	return {times, count, isUndone}
}

test.each([
	{mark: 'link', occurrences: 'first'},
	{mark: 'link', occurrences: 'all'},
	{mark: 'popover', occurrences: 'all'},
] as const)(
	'a page of 3,000 paragraphs is never blocked for long: $mark, $occurrences',
	{retry: 2},
	async options => {
		const page = await browser.newPage()
		await page.setContent(
			`<!doctype html><html lang="nl"><title>x</title><body><main>${paragraphs(3000)}</main>`,
		)
		await page.addScriptTag({content: script})
		const {times, count, isUndone} = await measure(page, options)
		await page.close()
		const total = times.reduce((sum, time) => sum + time, 0)
		const longest = Math.max(...times)
		console.log(
			`${options.mark}, ${options.occurrences}: ${count} marks in ${total.toFixed()} ms, at most ${longest.toFixed()} ms at a time`,
		)
		expect(count).toBeGreaterThan(15)
		expect(isUndone).toBe(true)
		expect(times.length).toBeGreaterThan(3)
		expect(longest).toBeLessThan(limit)
	},
)

declare global {
	interface Window {
		slices: (() => void)[]
		before: Node
		marked: ReturnType<MarkElement>
	}
}
