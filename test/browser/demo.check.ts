import {execFile} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openBrowser, serve} from './open.ts'
import {dist, openDemo} from './open-demo.ts'
import {violations} from './violations.ts'

const run = promisify(execFile)
const shots = join(import.meta.dirname, 'shots')

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

/** Opens the demo, runs `steps` on it, and closes it. */
async function inDemo(
	steps: (page: Page) => Promise<void>,
	options: Parameters<Browser['newContext']>[0] = {},
) {
	const {page, close} = await openDemo(browser, site.url, options)
	await steps(page)
	await close()
}

describe('the demo', () => {
	test('explains the text as it is typed', () =>
		inDemo(async page => {
			expect(await page.locator('#result a.woord').count()).toBeGreaterThan(10)
			await page.fill('#text', 'Uw beenmerg maakt bloedplaatjes. Ja, uw beenmerg.')
			expect(await page.locator('#result a.woord').allTextContents()).toEqual(['beenmerg', 'bloedplaatjes'])
			expect(await page.textContent('#status')).toBe('2 woorden krijgen uitleg.')
			expect(await page.locator('#concepts li').allTextContents()).toEqual([
				'beenmerg: 2 keer (beenmerg)',
				'bloedplaatje: 1 keer (bloedplaatjes)',
			])
			await page.selectOption('#occurrences', 'all')
			expect(await page.locator('#result a.woord').count()).toBe(3)
			await page.locator('#spelling-status', {hasText: 'geen woorden'}).waitFor()
			await page.fill('#text', 'Uw stamsellen.\n\nEn een limfoom.')
			await page.locator('#spelling li').nth(1).waitFor()
			expect(await page.locator('#spelling li').allTextContents()).toEqual([
				'stamsellen (regel 1): bedoelt u stamcellen?',
				'limfoom (regel 3): bedoelt u lymfoom?',
			])
			await page.fill('#text', 'Niets moeilijks.')
			expect(await page.textContent('#status')).toBe('Er staan geen woorden in die wij uitleggen.')
		}))

	test('shows each mark', () =>
		inDemo(async page => {
			await page.fill('#text', 'Uw beenmerg.')
			for (const [mark, selector] of [
				['emphasis', 'em.woord'],
				['popover', 'button.woord'],
				['footnote', 'sup a[data-footnote-ref]'],
				['link', 'a.woord[href="#tekst-woord-beenmerg"]'],
			] as const) {
				await page.selectOption('#mark', mark)
				expect(await page.locator(`#result ${selector}`).count()).toBe(1)
			}
			await page.selectOption('#mark', 'popover')
			await page.focus('#result button.woord')
			await page.keyboard.press('Enter')
			expect(await page.locator('#result .woord-uitleg').isVisible()).toBe(true)
			await page.selectOption('#mark', 'inline')
			expect(await page.textContent('#result')).toContain('beenmerg (zachte binnenkant')
		}))

	test('shows HTML in a text as text, and runs no script', () =>
		inDemo(async page => {
			const text =
				'<img src=x onerror="document.title = 1"> beenmerg [x](javascript:document.title=2)\n\n<script>document.title = 3</script>'
			await page.fill('#text', text)
			expect(await page.textContent('#result')).toContain('<img src=x onerror="document.title = 1">')
			expect(await page.locator('#result :is(img, script, [href^="javascript"])').count()).toBe(0)
			expect(await page.title()).toContain('Zorgwoorden')
		}))

	test('opens a custom glossary, and shows errors in it as text', () =>
		inDemo(async page => {
			const load = (value: string) =>
				page.setInputFiles('#glossary', {
					name: 'eigen.json',
					mimeType: 'application/json',
					buffer: Buffer.from(value),
				})
			await page.fill('#text', 'Uw fietsen en uw beenmerg.')
			await load('[{"id": "fiets", "prefLabel": "fiets", "definition": "Met <b>twee</b> wielen."}]')
			await expect.poll(() => page.locator('#result a.woord').allTextContents()).toEqual(['fietsen'])
			expect(await page.textContent('#result li')).toBe('Fiets: Met <b>twee</b> wielen.')
			await load('[{"id": "Fiets <b>", "prefLabel": "fiets"}]')
			await expect.poll(() => page.textContent('#glossary-errors')).toContain('concepts[0].id')
			expect(await page.locator('#result a.woord').allTextContents()).toEqual(['fietsen'])
			await load('{')
			await expect.poll(() => page.textContent('#glossary-errors')).toContain('JSON')
			await page.click('#glossary-reset')
			expect(await page.locator('#result a.woord').allTextContents()).toEqual(['beenmerg'])
			expect(await page.locator('#glossary-errors').isVisible()).toBe(false)
		}))

	test('switches to the general glossary, and marks fewer words if asked', () =>
		inDemo(async page => {
			const marked = () => page.locator('#result a.woord').allTextContents()
			await page.fill('#text', 'Een stent, uw beenmerg en een groot en zwaar hart. Dat is hartfalen.')
			expect(await marked()).toEqual(['beenmerg'])
			await page.selectOption('#words', 'general')
			expect(await marked()).toEqual(['stent', 'hartfalen'])
			await page.selectOption('#words', 'both')
			expect(await marked()).toEqual(['stent', 'beenmerg', 'hartfalen'])
			await page.selectOption('#density', '5')
			expect(await marked()).toEqual([])
			expect(await page.textContent('#status')).toBe('Er staan geen woorden in die wij uitleggen.')
		}))

	test('saves Markdown and HTML', () =>
		inDemo(async page => {
			const saved = async (button: string) => {
				const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
				return readFileSync(await download.path(), 'utf8')
			}
			await page.fill('#text', 'Uw beenmerg.')
			expect(await saved('#save-markdown')).toBe(
				`Uw [beenmerg](#woord-beenmerg).\n\n## Moeilijke woorden\n\n- <a id="woord-beenmerg"></a>**Beenmerg**: ${await definition(page)}\n`,
			)
			await page.selectOption('#mark', 'popover')
			expect(await saved('#save-html')).toContain(
				'<button type="button" class="woord" popovertarget="uitleg-beenmerg">',
			)
			expect(await page.isDisabled('#save-markdown')).toBe(true)
		}))

	test.each([
		['desktop', 1200, 'light'],
		['desktop', 1200, 'dark'],
		['phone', 360, 'light'],
		['phone', 320, 'dark'],
	] as const)('fits a %s of %i px without axe-core violations, %s', (_name, width, colorScheme) =>
		inDemo(
			async page => {
				await page.fill('#query', 'sitokine')
				await page.press('#query', 'Enter')
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
				await page.fill('#query', 'cyto')
				await page.press('#query', 'ArrowDown')
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
				expect(await violations(page, 'html')).toEqual([])
				await page.screenshot({path: join(shots, `demo-list-${width}-${colorScheme}.png`), fullPage: true})
				await page.press('#query', 'Enter')
				for (const mark of ['link', 'popover', 'footnote']) {
					await page.selectOption('#mark', mark)
					expect(await violations(page, 'html')).toEqual([])
				}
				await page.selectOption('#mark', 'link')
				await page.selectOption('#example', 'Tabel, lijst en citaat')
				await page.screenshot({path: join(shots, `demo-${width}-${colorScheme}.png`), fullPage: true})
			},
			{viewport: {width, height: 800}, colorScheme},
		),
	)

	test('has no Node.js modules in its bundle', () => {
		const script = readdirSync(join(dist, 'assets')).find(name => name.endsWith('.js')) ?? ''
		const code = readFileSync(join(dist, 'assets', script), 'utf8')
		expect(code.match(/["'`]node:\w+|__vite-browser-external/g)).toBeNull()
	})

	test('passes the Nu checker', async () => {
		const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
		const {stderr} = await run('java', [
			'-jar',
			jar,
			'--errors-only',
			'--exit-zero-always',
			join(dist, 'index.html'),
		])
		expect(stderr).toBe('')
	})
})

function definition(page: Page): Promise<string> {
	return page
		.locator('#result .woordenlijst > li')
		.evaluate(node => (node.textContent ?? '').replace(/^Beenmerg: /, ''))
}
