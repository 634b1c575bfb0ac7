import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {createParser} from '../src/markdown/processor.ts'

const folder = join(import.meta.dirname, 'fixtures/documents')
const converter = unified().use(remarkRehype, {allowDangerousHtml: true}).freeze()
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

/** A Dutch health text. */
export interface HealthDocument {
	readonly name: string
	readonly markdown: string
	/** The HTML that remark-rehype makes of it. */
	readonly html: string
	/** The words of the bundled glossary that are marked in the Markdown, with `occurrences: 'all'`. */
	readonly words: readonly string[]
}

/** Returns the tree that remark-rehype makes of Markdown, with raw HTML as it is. */
export function htmlTreeOf(markdown: string): Root {
	return converter.runSync(createParser().parse(markdown))
}

const wordsByName = new Map(
	[...read('marked.txt').matchAll(/^(.+?): ?(.*)$/gm)].map(([, name, words = '']) => [
		name,
		words === '' ? [] : words.split(', '),
	]),
)

/** Twenty texts with what Markdown has: lists, tables, notes, front matter, word lists, HTML. */
export const documents: readonly HealthDocument[] = readdirSync(folder)
	.filter(file => file.endsWith('.md'))
	.sort()
	.map(file => {
		const name = file.replace('.md', '')
		const markdown = read(file)
		const html = toHtml(htmlTreeOf(markdown), {allowDangerousHtml: true})
		return {name, markdown, html, words: wordsByName.get(name) ?? []}
	})
