import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root} from 'hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {findOccurrences as findInHtml} from '../../src/rehype/index.ts'
import {findOccurrences as findInMarkdown} from '../../src/remark/index.ts'
import {glossary, parse} from '../remark/pipeline.ts'

/*
 * What one plugin leaves alone, the other one does too. The files have fragments of Markdown, each below a line
 * with its name and the words in it that are marked.
 */
const folder = join(import.meta.dirname, '../fixtures/left-alone')
const files = readdirSync(folder).sort()
const toHtml = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkRehype, {allowDangerousHtml: true})
	.freeze()

describe.each(files)('%s', file => {
	test.each(fragmentsIn(readFileSync(join(folder, file), 'utf8')))('$name', ({text, words}) => {
		expect(markedInMarkdown(text)).toEqual(words)
		expect(markedInHtml(text)).toEqual(words)
	})
})

function markedInMarkdown(text: string): string[] {
	return findInMarkdown(parse(text), {concepts: glossary, file: text}).map(({text}) =>
		text.replace(/\s+/g, ' '),
	)
}

function markedInHtml(text: string): string[] {
	const tree: Root = toHtml.runSync(toHtml.parse(text))
	return findInHtml(tree, {concepts: glossary}).map(({text}) => text.replace(/\s+/g, ' '))
}

/** Reads the fragments: `=== name: marked, words`, and the Markdown below it. */
function fragmentsIn(file: string): {name: string; text: string; words: string[]}[] {
	return [...file.matchAll(/^=== ([^:\n]*):?(.*)\n([\s\S]*?)(?=^===|$(?![\s\S]))/gm)].map(
		([, name = '', words = '', text = '']) => ({
			name,
			text: text.trim(),
			words: words.split(',').flatMap(word => word.trim() || []),
		}),
	)
}
