// @vitest-environment jsdom

import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {glossary} from '../remark/pipeline.ts'
import {mark} from './page.ts'

const folder = join(import.meta.dirname, '../fixtures/pages')

// The comment that each page starts with has the words that a reader of the article reads.
test.each(readdirSync(folder).sort())('%s: only its article is marked', async name => {
	const html = readFileSync(join(folder, name), 'utf8')
	const [, words = ''] = /^marked: (.*)$/m.exec(html) ?? []
	const page = new DOMParser().parseFromString(html, 'text/html')
	const before = page.cloneNode(true)
	const marked = await mark(page, {concepts: glossary, occurrences: 'all'})
	expect(marked.occurrences.map(({text}) => text.replace(/\s+/g, ' ')).join(', ')).toBe(words)

	marked.undo()
	expect(page.isEqualNode(before)).toBe(true)
})
