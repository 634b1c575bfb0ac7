import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openBrowser, serve} from './open.ts'
import {violations} from './violations.ts'

const run = promisify(execFile)
const clientsFolder = join(import.meta.dirname, '../clients')
const shots = join(import.meta.dirname, 'shots')
// Locally, clients that were not built are left out. Under CI a missing client is a failure.
const clients = ['unified', 'mdx', 'astro', 'eleventy', 'docusaurus'].filter(
	client => process.env['CI'] || existsSync(join(clientsFolder, client, 'build')),
)
const pages = ['link', 'emphasis', 'popover', 'inline', 'footnote', 'eigen', 'twee', 'onderdelen']

let browser: Browser

beforeAll(async () => {
	browser = await openBrowser()
	mkdirSync(shots, {recursive: true})
})

afterAll(() => browser.close())

describe.each(clients)('%s', client => {
	let site: Awaited<ReturnType<typeof serve>>
	const built = pages.filter(page =>
		filesOf(client).some(file => file === `${page}.html` || file === join(page, 'index.html')),
	)

	beforeAll(async () => {
		site = await serve(join(clientsFolder, client, 'build'))
	})

	afterAll(() => site.close())

	/** Opens a page, runs `look` on it, and closes it. */
	async function at<T>(
		name: string,
		options: Parameters<Browser['newContext']>[0],
		look: (page: Page) => Promise<T>,
	) {
		const context = await browser.newContext({viewport: {width: 900, height: 700}, ...options})
		const page = await context.newPage()
		await page.goto(`${site.url}/${name}`)
		return look(page).finally(() => context.close())
	}

	describe.each([true, false])('a popover, with JavaScript: %s', javaScriptEnabled => {
		test('opens and closes by keyboard, and focus stays', () =>
			at('popover', {javaScriptEnabled}, async page => {
				const button = page.locator('main button.woord').first()
				const explanation = page.locator('#uitleg-beenmerg')
				expect(await explanation.isVisible()).toBe(false)
				await button.focus()
				await page.keyboard.press('Enter')
				expect(await explanation.isVisible()).toBe(true)
				expect(await explanation.textContent()).toContain('zachte binnenkant van de botten')
				await page.keyboard.press('Escape')
				expect(await explanation.isVisible()).toBe(false)
				expect(await focusIsOn(page, 'button.woord', 'beenmerg')).toBe(true)
				await page.keyboard.press('Space')
				expect(await explanation.isVisible()).toBe(true)
				await page.keyboard.press('Space')
				expect(await explanation.isVisible()).toBe(false)
			}))

		test('is reached by Tab, and closes when the next one opens', () =>
			at('popover', {javaScriptEnabled}, async page => {
				await page.locator('main button.woord').first().focus()
				await page.keyboard.press('Enter')
				await page.keyboard.press('Tab')
				expect(await focusIsOn(page, 'button.woord', 'bloedplaatjes')).toBe(true)
				await page.keyboard.press('Enter')
				expect(await page.locator('#uitleg-bloedplaatje').isVisible()).toBe(true)
				expect(await page.locator('#uitleg-beenmerg').isVisible()).toBe(false)
			}))
	})

	test.each([320, 900])('a popover stays inside a window of %i px', width =>
		at('popover', {viewport: {width, height: 640}}, async page => {
			const buttons = page.locator('main button.woord')
			for (let nth = 0; nth < (await buttons.count()); nth++) {
				await buttons.nth(nth).click()
				const box = await page.locator('.woord-uitleg:popover-open').boundingBox()
				expect(box?.x).toBeGreaterThanOrEqual(0)
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
				expect(box?.height).toBeGreaterThan(30)
				// Not squeezed into the space left next to the word.
				expect(box?.height).toBeLessThan(200)
				if (nth === 2) await page.screenshot({path: join(shots, `${client}-open-${width}.png`)})
				await page.keyboard.press('Escape')
			}
		}),
	)

	test.each(['link', 'popover'])('a word marked as %s has a dotted line, and can be selected', name =>
		at(name, {}, async page => {
			const style = await page
				.locator('main .woord')
				.first()
				.evaluate(node => {
					const {textDecorationLine, textDecorationStyle, userSelect} = getComputedStyle(node)
					return {textDecorationLine, textDecorationStyle, canBeSelected: userSelect !== 'none'}
				})
			expect(style).toEqual({
				textDecorationLine: 'underline',
				textDecorationStyle: 'dotted',
				canBeSelected: true,
			})
		}),
	)

	test("a site's rule for spans opens no popover", () =>
		at('popover', {}, async page => {
			await page.addStyleTag({content: 'span {display: inline-block}'})
			expect(await page.locator('#uitleg-beenmerg').isVisible()).toBe(false)
			await page.locator('main button.woord').first().click()
			expect(await page.locator('#uitleg-beenmerg').isVisible()).toBe(true)
		}))

	test.each([true, false])('a link goes to the list and back, with JavaScript: %s', javaScriptEnabled =>
		at('link', {javaScriptEnabled, viewport: {width: 320, height: 400}}, async page => {
			const link = page.locator('main a.woord').first()
			await link.focus()
			await page.keyboard.press('Enter')
			const item = page.locator('#woord-beenmerg')
			await expect.poll(() => isInView(page, '#woord-beenmerg')).toBe(true)
			expect(await item.textContent()).toMatch(/^Beenmerg: /)
			await page.goBack()
			expect(new URL(page.url()).hash).toBe('')
			await expect.poll(() => isInView(page, 'main a.woord')).toBe(true)
		}),
	)

	test.each(built)('%s fits a window of 320 px', name =>
		at(name, {viewport: {width: 320, height: 640}}, async page => {
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
			await page.screenshot({path: join(shots, `${client}-${name}-320.png`), fullPage: true})
		}),
	)

	test.each(built)('%s prints every explanation', name =>
		at(name, {}, async page => {
			const explanations = await page.evaluate(() =>
				[...document.querySelectorAll('main :is(.woord-uitleg, .woordenlijst > li)')].map(
					({textContent}) => textContent,
				),
			)
			expect(explanations.length > 0).toBe(name !== 'inline' && name !== 'footnote')
			const file = join(shots, `${client}-${name}.pdf`)
			writeFileSync(file, await page.pdf({format: 'A5'}))
			// In the order of the page's source: a table's cells beside each other are not mixed.
			const {stdout} = await run('pdftotext', ['-raw', file, '-'])
			for (const explanation of explanations) expect(letters(stdout)).toContain(letters(explanation))
		}),
	)

	describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', colorScheme => {
		test.each(built)('%s', name =>
			at(name, {colorScheme}, async page => {
				expect(await violations(page, client === 'docusaurus' ? '.theme-doc-markdown' : 'main')).toEqual([])
				await page.screenshot({path: join(shots, `${client}-${name}-${colorScheme}.png`), fullPage: true})
				if (name !== 'popover') return
				await page.locator('main button.woord').first().click()
				expect(await violations(page, client === 'docusaurus' ? '.theme-doc-markdown' : 'main')).toEqual([])
				await page.screenshot({path: join(shots, `${client}-open-${colorScheme}.png`)})
			}),
		)
	})

	test('the explanation has the colours of the system where they are forced', () =>
		at('popover', {forcedColors: 'active'}, async page => {
			await page.locator('main button.woord').first().click()
			await page.screenshot({path: join(shots, `${client}-forced.png`)})
			const style = await page.locator('.woord-uitleg:popover-open').evaluate(node => {
				const {borderTopWidth, backgroundColor, color} = getComputedStyle(node)
				return {borderTopWidth, differs: backgroundColor !== color}
			})
			expect(style).toEqual({borderTopWidth: '1px', differs: true})
		}))

	test('the Nu checker finds no error', async () => {
		const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
		const files = filesOf(client).map(file => join(clientsFolder, client, 'build', file))
		// It doesn't know `position-area` yet, which the stylesheet tests with @supports.
		const options = [
			'-Xss4m',
			'-jar',
			jar,
			'--errors-only',
			'--exit-zero-always',
			'--filterpattern',
			'.*CSS: .*',
		]
		const {stderr} = await run('java', [...options, '--format', 'gnu', ...files])
		expect(stderr).toBe('')
	})
})

function filesOf(client: string): string[] {
	const files = readdirSync(join(clientsFolder, client, 'build'), {recursive: true, encoding: 'utf8'})
	return files.filter(file => file.endsWith('.html'))
}

/** Printing may break words and add page numbers, but the letters stay in order. */
function letters(text: string | null): string {
	return (text ?? '').replace(/[^\p{L}]/gu, '')
}

function focusIsOn(page: Page, selector: string, text: string): Promise<boolean> {
	return page.evaluate(
		([selector, text]) =>
			document.activeElement?.matches(selector) === true && document.activeElement.textContent === text,
		[selector, text] as const,
	)
}

function isInView(page: Page, selector: string): Promise<boolean> {
	return page
		.locator(selector)
		.first()
		.evaluate(node => {
			const {top, bottom} = node.getBoundingClientRect()
			// The browser scrolls by whole pixels.
			return top > -1 && bottom < innerHeight + 1
		})
}
