import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openBrowser, serve} from './open.ts'
import {violations} from './violations.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
	browser = await openBrowser()
	site = await serve(join(import.meta.dirname, '../../dist'))
})

afterAll(async () => {
	await browser.close()
	site.close()
})

/** Opens a page with the script under a policy, and returns it with what went wrong. */
async function open(policy: string, attributes: string) {
	const page = await browser.newPage()
	const problems: string[] = []
	page.on('console', message => {
		if (message.type() === 'error') problems.push(message.text())
	})
	page.on('pageerror', error => problems.push(error.message))
	await page.route(`${site.url}/page`, route =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			headers: {'content-security-policy': policy},
			body: `<!doctype html><html lang="nl"><title>Bloed</title><link rel="icon" href="data:,">
				<script src="browser.js" ${attributes} defer></script>
				<header>Uw beenmerg</header>
				<main><h1>Bloed</h1><p>In uw beenmerg ontstaan bloedplaatjes.</p></main>
				<footer id="voet">Beenmerg</footer>`,
		}),
	)
	await page.goto(`${site.url}/page`)
	await page.evaluate(() => window.zorgwoorden.marked)
	return {page, problems}
}

test.each([
	["default-src 'self'; img-src data:", ''],
	[
		"default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; connect-src 'self'; img-src data:",
		'nonce="abc"',
	],
])('a strict policy: %s', async (policy, nonce) => {
	const {page, problems} = await open(policy, `data-zorgwoorden data-mark="popover" ${nonce}`)
	const buttons = page.locator('button.woord')
	expect(await buttons.allTextContents()).toEqual(['beenmerg', 'bloedplaatjes'])
	expect(await buttons.first().evaluate(button => getComputedStyle(button).textDecorationStyle)).toBe(
		'dotted',
	)
	await buttons.first().click()
	expect(await page.locator('#uitleg-beenmerg').isVisible()).toBe(true)
	expect(problems).toEqual([])
	await page.close()
})

test('a list of words has no accessibility problems', async () => {
	const {page, problems} = await open("script-src * 'unsafe-eval'", 'data-zorgwoorden')
	expect(await page.locator('main li').count()).toBe(2)
	expect(await violations(page, 'main')).toEqual([])
	expect(problems).toEqual([])
	await page.close()
})

test('nothing is marked without the attribute, and the global is there', async () => {
	const {page, problems} = await open("default-src 'self'; img-src data:", '')
	expect(await page.locator('.woord').count()).toBe(0)
	expect(await page.evaluate(() => typeof window.zorgwoorden.markElement)).toBe('function')
	expect(problems).toEqual([])
	await page.close()
})

test('a glossary of another origin is an error in the console', async () => {
	const {page, problems} = await open(
		"default-src 'self'; img-src data:",
		'data-zorgwoorden data-glossary="https://x.example/a.json"',
	)
	expect(await page.locator('.woord').count()).toBe(0)
	expect(problems).toEqual([expect.stringContaining('it is not of the origin of the page')])
	await page.close()
})
