import type {Root} from 'mdast'
import {unified} from 'unified'
import type {Concept} from '../index.ts'
import {createEditor} from '../markdown/edit.ts'
import {createParser} from '../markdown/processor.ts'
import remarkZorgwoorden from '../remark/index.ts'
import type {DocumentFormat} from './format.ts'
import {markOptions, visibleMarks} from './mark-options.ts'
import type {Flags} from './request.ts'

/** A document with its marks, and how many words have got one. */
export interface MarkedDocument {
	readonly text: string
	readonly count: number
}

/** Marks the terms in a document, and leaves every other byte as it was. */
export type DocumentMarker = (text: string) => MarkedDocument

/**
 * Creates a function that marks the terms in documents of a format, from the flags of `mark`. It throws if HTML has no
 * safe place for the marks. The parser of HTML is loaded if it is needed.
 *
 * @throws if a flag has a value that the format doesn't have
 */
export async function createDocumentMarker(
	flags: Flags,
	concepts: readonly Concept[],
	format: DocumentFormat,
): Promise<DocumentMarker> {
	switch (format) {
		case 'html':
			return createHtmlMarker(flags, concepts)
		case 'markdown':
			return createMarkdownMarker(flags, concepts)
		case 'text':
			return createTextMarker(flags, concepts)
	}
}

/** Creates a function that marks the terms in Markdown, from the flags of `mark`. */
export function createMarker(flags: Flags, concepts: readonly Concept[]): (markdown: string) => string {
	const mark = createMarkdownMarker(flags, concepts)
	return markdown => mark(markdown).text
}

function createMarkdownMarker(flags: Flags, concepts: readonly Concept[]): DocumentMarker {
	const counter = createCounter()
	const options = markOptions(flags, concepts, visibleMarks.markdown)
	// The plugin accepts `mark: 'footnote'` only in a pipeline with remark-gfm.
	const processor = createParser()
		.use(remarkZorgwoorden, {...options, report: ['marked']})
		.use(counter.plugin)
		.freeze()
	const edit = createEditor((tree, source) => {
		processor.runSync(tree, source)
	})
	return markdown => ({text: edit(markdown), count: counter.count()})
}

async function createHtmlMarker(flags: Flags, concepts: readonly Concept[]): Promise<DocumentMarker> {
	const counter = createCounter()
	const options = markOptions(flags, concepts, visibleMarks.html)
	const {createHtmlEditor} = await import('../html/edit.ts')
	const {default: rehypeZorgwoorden} = await import('../rehype/index.ts')
	const processor = unified()
		.use(rehypeZorgwoorden, {...options, report: ['marked']})
		.use(counter.plugin)
		.freeze()
	const edit = createHtmlEditor((tree, source) => {
		processor.runSync(tree, source)
	})
	return html => {
		const text = edit(html)
		if (text === undefined) throw new Error('the marks have no safe place in its HTML')
		return {text, count: counter.count()}
	}
}

/** In a text, explanations go in brackets after the terms. Its blocks are divided by empty lines. */
function createTextMarker(flags: Flags, concepts: readonly Concept[]): DocumentMarker {
	const counter = createCounter()
	const options = markOptions(flags, concepts, visibleMarks.text)
	if (options.wordList) throw new Error('Expected --word-list to be off for text, which has no list of words')
	const processor = createParser()
		.use(remarkZorgwoorden, {...options, report: ['marked']})
		.use(counter.plugin)
		.freeze()
	return text => {
		const blocks = text.split(/(\r?\n(?:[ \t]*\r?\n)+)/).map((value, index) => ({
			isText: index % 2 === 0,
			node: {type: 'paragraph' as const, children: [{type: 'text' as const, value}]},
		}))
		const tree: Root = {type: 'root', children: blocks.flatMap(({isText, node}) => (isText ? node : []))}
		processor.runSync(tree, text)
		const marked = blocks.flatMap(({node}) => node.children.map(({value}) => value))
		return {text: marked.join(''), count: counter.count()}
	}
}

/** Counts the words that the plugin before it in a pipeline has marked in the last tree. */
function createCounter() {
	let count = 0
	return {
		count: () => count,
		plugin:
			() => (_: unknown, file: {readonly messages: readonly {readonly ruleId?: string | undefined}[]}) => {
				count = file.messages.filter(({ruleId}) => ruleId === 'marked').length
			},
	}
}
