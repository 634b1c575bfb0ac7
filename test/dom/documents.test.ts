// @vitest-environment jsdom

import {expect, test} from 'vitest'
import {documents} from '../documents.ts'
import {elementOf, mark} from './page.ts'

/** As for the command in HTML: in a page, a `<p>` on its own line is no raw HTML. */
const onlyInHtml = new Map([['micro-immunotherapie', ['interferon']]])

test.each(documents)('the same words are marked in the page of $name', async ({name, html, words}) => {
	const page = elementOf(html)
	const before = page.cloneNode(true)
	const marked = await mark(page, {occurrences: 'all'})
	const links = [...page.querySelectorAll('a[href^="#woord-"]')].map(link =>
		link.textContent.replace(/\s+/g, ' '),
	)
	const more = onlyInHtml.get(name) ?? []
	expect(links.filter(word => !more.includes(word))).toEqual(words.filter(word => !more.includes(word)))
	expect(links).toHaveLength(words.length + more.length)

	marked.undo()
	expect(page.isEqualNode(before)).toBe(true)
})
