import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import type {Browser} from 'playwright-core'
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

// Other programs may interrupt the browser, which makes a task longer than it is.
test.each([
	{mark: 'link', occurrences: 'first'},
	{mark: 'link', occurrences: 'all'},
	{mark: 'popover', occurrences: 'all'},
] as const)(
	'a page of 3,000 paragraphs is never blocked for long: $mark, $occurrences',
	{retry: 4},
	async options => {
		const page = await browser.newPage()
		await page.setContent(
			`<!doctype html><html lang="nl"><title>x</title><body><main>${paragraphs(3000)}</main>`,
		)
		await page.addScriptTag({content: script})
		const {longest, total, count, isUndone} = await page.evaluate(async options => {
			const before = document.body.cloneNode(true)
			// The page must have been shown.
			await new Promise(resolve => requestAnimationFrame(() => requestIdleCallback(resolve)))
			let longest = 0
			let last = performance.now()
			// Each message is a task, so that the time between two is that of the other tasks.
			const {port1, port2} = new MessageChannel()
			port1.onmessage = () => {
				longest = Math.max(longest, performance.now() - last)
				last = performance.now()
				port2.postMessage(0)
			}
			port2.postMessage(0)
			const start = performance.now()
			const marked = window.zorgwoorden.markElement(document.body, options)
			await marked.done
			await new Promise(resolve => setTimeout(resolve))
			const total = performance.now() - start
			port1.onmessage = null
			const count = marked.occurrences.length
			marked.undo()
			return {longest, total, count, isUndone: document.body.isEqualNode(before)}
		}, options)
		await page.close()
		console.log(
			`${options.mark}, ${options.occurrences}: ${count} marks in ${total.toFixed()} ms, ${longest.toFixed()} ms at a time at most`,
		)
		expect(count).toBeGreaterThan(15)
		expect(isUndone).toBe(true)
		expect(longest).toBeLessThan(limit)
	},
)
