import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {expect} from 'vitest'

/** The folder of the built demo. */
export const dist = join(import.meta.dirname, '../../demo/dist')

/** Opens the demo at this URL. `close` expects no requests to other hosts and no errors. */
export async function openDemo(
	browser: Browser,
	url: string,
	options: Parameters<Browser['newContext']>[0] = {},
) {
	const context = await browser.newContext({viewport: {width: 1200, height: 900}, ...options})
	const page = await context.newPage()
	const problems: string[] = []
	page.on('request', request => {
		if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(url)) problems.push(request.url())
	})
	page.on('console', message => {
		if (message.type() === 'error') problems.push(message.text())
	})
	page.on('pageerror', error => problems.push(error.message))
	await page.goto(`${url}/index.html`)
	return {
		page,
		async close() {
			await context.close()
			expect(problems).toEqual([])
		},
	}
}
