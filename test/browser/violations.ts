import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Returns the axe-core violations in a part of the page, one line per rule. */
export async function violations(page: Page, selector: string): Promise<string[]> {
	await page.evaluate(source)
	return page.evaluate(async selector => {
		const {violations} = await window.axe.run(selector)
		return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
	}, selector)
}

declare global {
	interface Window {
		readonly axe: typeof import('axe-core')
	}
}
