import fc from 'fast-check'
import {toHtml} from 'hast-util-to-html'
import {unified} from 'unified'
import {describe, expect, test, vi} from 'vitest'
import {createHtmlEditor} from '../../src/html/edit.ts'
import {parseHtml} from '../../src/html/parse.ts'
import rehypeZorgwoorden, {type Options} from '../../src/rehype/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {anyHtml, wellFormedHtml} from './generated.ts'

vi.setConfig({testTimeout: 120_000})

const numRuns = 500

function processorWith(options: Options) {
	return unified()
		.use(rehypeZorgwoorden, {concepts: glossary, ...options})
		.freeze()
}

function editorWith(options: Options) {
	const processor = processorWith(options)
	const edit = createHtmlEditor((tree, source) => {
		processor.runSync(tree, source)
	})
	return (html: string) => edit(html) ?? html
}

describe.each(['first', 'all'] as const)('any HTML, %s', occurrences => {
	const mark = editorWith({occurrences, mark: 'emphasis', wordList: false})
	const markAndList = editorWith({occurrences})
	const markPopovers = editorWith({occurrences, mark: 'popover'})

	test('without the tags that were added it is as it was', () => {
		fc.assert(
			fc.property(anyHtml, html => {
				expect(mark(html).replace(/<em class="woord">|<\/em>/g, '')).toBe(html)
			}),
			{numRuns},
		)
	})

	test('without the list that was added too', () => {
		fc.assert(
			fc.property(anyHtml, html => {
				const line = html.replace(/[\r\n]/g, ' ')
				const [before = '', after] = markAndList(line)
					.replace(/<a href="#woord-[a-z-]+" class="woord">([^<]*(?:<(?!a\b|\/a>)[^<]*)*)<\/a>/g, '$1')
					.split(/<h2>Moeilijke woorden<\/h2><ul class="woordenlijst">.*?<\/ul>/)
				const start = after === undefined ? line : line.slice(0, line.length - after.length)
				// Elements that were still open may have got their end tags.
				expect([before.slice(0, start.length), after ?? '']).toEqual([start, line.slice(start.length)])
				expect(before.slice(start.length)).toMatch(/^(?:<\/[^>]+>)*$/)
			}),
			{numRuns},
		)
	})

	test('marking it again changes nothing', () => {
		fc.assert(
			fc.property(anyHtml, html => {
				for (const edit of [mark, markAndList, markPopovers]) {
					const once = edit(html)
					expect(edit(once)).toBe(once)
				}
			}),
			{numRuns},
		)
	})
})

describe.each(['first', 'all'] as const)('well-formed HTML, %s', occurrences => {
	test.each(['link', 'emphasis', 'popover', 'inline'] as const)('is read as the plugin has it: %s', mark => {
		const options = {occurrences, mark}
		const processor = processorWith(options)
		const edit = editorWith(options)
		fc.assert(
			fc.property(wellFormedHtml, html => {
				const {tree, source} = parseHtml(html)
				processor.runSync(tree, source)
				const edited = edit(html)
				expect(withoutLines(toHtml(parseHtml(edited).tree))).toBe(withoutLines(toHtml(tree)))
			}),
			{numRuns: numRuns / 4},
		)
	})
})

test('a quarter of the generated HTML contains a term that gets a mark', () => {
	const mark = editorWith({})
	const marked = fc.sample(anyHtml, {numRuns: 200, seed: 1}).filter(html => mark(html) !== html)
	expect(marked.length).toBeGreaterThan(50)
})

function withoutLines(html: string): string {
	return html.replace(/\s+/g, ' ').replace(/ ?(<\/?(?:h2|ul|li)\b[^>]*>) ?/g, '$1')
}
