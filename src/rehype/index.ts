import type {Root} from 'hast'
import {markDocument} from '../marking/mark-document.ts'
import {elementMarks} from '../marking/marks/index.ts'
import type {ReportFile} from '../marking/report.ts'
import {resolveOptions} from '../marking/settings.ts'
import {createHtml, ownKinds} from './host.ts'
import type {HtmlOptions as Options} from './options.ts'
import {updateWordLists} from './update-word-lists.ts'

export type {FoundOccurrence} from '../marking/find-occurrences.ts'
export type {TreeOccurrence} from '../marking/mark.ts'
export type {Occurrences} from '../marking/marked-concepts.ts'
export type {ElementMarkName as MarkName} from '../marking/marks/index.ts'
export type {
	MarkOption,
	SharedFindOptions,
	SharedOptions,
	SourceFile,
	WordListOptions,
} from '../marking/options.ts'
export type {Report, ReportFile} from '../marking/report.ts'
export type {Point, Position} from '../marking/source-position.ts'
export {findOccurrences} from './find-occurrences.ts'
export type {
	HtmlFindOptions as FindOptions,
	HtmlMarkFunction as MarkFunction,
	HtmlOccurrence as Occurrence,
	HtmlOptions as Options,
} from './options.ts'

/**
 * Rehype plugin that marks the terms of a glossary in HTML, and adds a list of the marked words with their
 * definitions.
 *
 * Inline elements are read as one text, so that `<b>B</b>-lymfocyten` is one term. Headings, links, buttons,
 * images, code, footnotes, existing word lists, English paragraphs and passages with another `lang` than
 * Dutch are left alone, as are headers, footers, menus, asides, forms, dialogs and what is hidden, editable or not to be
 * translated. A whole page is read in its `<main>` or only `<article>`, see `within`. A second pass adds nothing.
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
 * @throws {AggregateError} from the transformer, if `options.concepts` is not a valid glossary
 * @throws {TypeError} from the transformer, if the front matter has an invalid `zorgwoorden` field
 */
export default function rehypeZorgwoorden(options: Options = {}) {
	const settingsOfPage = resolveOptions('rehypeZorgwoorden', options, elementMarks, ownKinds)
	const html = createHtml(options.within)

	return (tree: Root, file: ReportFile): void => {
		markDocument(html, {updateLists: updateWordLists}, tree, file, options, settingsOfPage)
	}
}
