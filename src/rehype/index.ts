import type {ElementContent, Root} from 'hast'
import {openDocument} from '../marking/document.ts'
import type {TreeOccurrence} from '../marking/mark-block.ts'
import {defaultHeading, expectOption, resolveOptions, type SharedOptions} from '../marking/options.ts'
import type {ReportFile} from '../marking/report.ts'
import {createEntryReader} from '../marking/word-list-entries.ts'
import {createMark, type HtmlMarkFunction, type HtmlMarkName} from './marks.ts'
import {readHtml} from './read-html.ts'
import {findLists, updateWordLists} from './word-list.ts'

export type {TreeOccurrence} from '../marking/mark-block.ts'
export type {Occurrences} from '../marking/marked-concepts.ts'
export type {SharedOptions, WordListOptions} from '../marking/options.ts'
export type {Report, ReportFile} from '../marking/report.ts'
export type {HtmlMarkFunction as MarkFunction, HtmlMarkName as MarkName} from './marks.ts'

/** An occurrence of a term in a hast tree, as a mark function receives it. */
export type Occurrence = TreeOccurrence<ElementContent>

/** Options of `rehypeZorgwoorden`. */
export interface Options extends SharedOptions {
	/**
	 * How an occurrence is marked:
	 *
	 * - `'link'`: a link to the concept's entry in the word list, or to `url`:
	 *   `<a href="#woord-cytokine" class="woord">cytokinen</a>`
	 * - `'emphasis'`: `<em class="woord">cytokinen</em>`, as in printed patient folders. In an `em`, nothing is
	 *   marked.
	 * - `'popover'`: a button that opens the definition without JavaScript. A term that is in more than one
	 *   text node, such as `<b>B</b>-cellen`, is not marked.
	 * - a function: receives the occurrence, and returns the nodes that replace `occurrence.nodes`:
	 *   `({nodes}) => [{type: 'element', tagName: 'dfn', properties: {}, children: nodes}]`. It must be pure,
	 *   since it is also called to find out whether an occurrence has its mark already.
	 *
	 * Default `'link'`.
	 */
	readonly mark?: HtmlMarkName | HtmlMarkFunction
}

const markNames: readonly unknown[] = ['link', 'emphasis', 'popover']

/**
 * Rehype plugin that marks the terms of a glossary in HTML, and adds a list of the marked words with their
 * definitions.
 *
 * Inline elements are read as one text, so that `<b>B</b>-lymfocyten` is one term. Headings, links, buttons,
 * images, code, form controls, footnotes and existing word lists are left alone. A second pass adds nothing.
 * Comments and front matter switch marking off as for `remarkZorgwoorden`, which has more marks: prefer it in
 * a pipeline that has the Markdown.
 *
 * The transformer mutates the tree. It puts the marked concepts, in order of their first mark, in
 * `file.data.zorgwoorden`, and the messages of `options.report` on the file. The glossary is compiled at the
 * first page; after that, the cost is linear in the page.
 *
 * @example
 * ```ts
 * import rehypeStringify from 'rehype-stringify'
 * import remarkParse from 'remark-parse'
 * import remarkRehype from 'remark-rehype'
 * import {unified} from 'unified'
 * import rehypeZorgwoorden from 'zorgwoorden/rehype'
 *
 * const processor = unified()
 * 	.use(remarkParse)
 * 	.use(remarkRehype)
 * 	.use(rehypeZorgwoorden, {mark: 'emphasis', wordList: false})
 * 	.use(rehypeStringify)
 * String(processor.processSync('Uw beenmerg.')) // => '<p>Uw <em class="woord">beenmerg</em>.</p>'
 * ```
 *
 * @throws {TypeError} if an option is invalid, when the processor is frozen: at `freeze()` or its first use
 * @throws {AggregateError} from the transformer, if `parseConcepts` rejects `options.concepts`
 * @throws {TypeError} from the transformer, if the front matter has an invalid `zorgwoorden` field
 */
export default function rehypeZorgwoorden(options: Options = {}) {
	const {mark = 'link'} = options
	const isValidMark = typeof mark === 'function' || markNames.includes(mark)
	expectOption(
		'mark',
		mark,
		isValidMark,
		`a function or one of ${markNames.map(name => `'${name}'`).join(', ')}`,
	)
	const settings = resolveOptions(options, mark === 'emphasis' || (mark === 'link' && !options.url))

	return (tree: Root, file: ReportFile): void => {
		const document = openDocument<ElementContent>(file, options, settings, (_, slice) =>
			createMark(mark, settings, slice),
		)
		if (!document) return
		const {concepts, markedConcepts} = document
		const {wordList, idPrefix, url} = settings
		const reader = createEntryReader(concepts, idPrefix)
		const lists = findLists(tree, wordList?.heading ?? defaultHeading, reader)
		readHtml(tree, {
			skip: node => lists.all.has(node),
			protects: node => mark === 'emphasis' && node.tagName === 'em',
			onText: inlineText => document.markText(inlineText, []),
			onSection: markedConcepts.startSection,
		})
		document.applyMarks()
		if (wordList) {
			const isLink = mark === 'link' || typeof mark === 'function'
			updateWordLists(tree, lists, wordList, {markedConcepts, idPrefix, url: isLink ? url : undefined})
		}
		for (const {entries} of lists.own) document.reportEntries(entries, wordList !== undefined)
		document.finish()
	}
}
