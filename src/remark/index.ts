import type {PhrasingContent, Root} from 'mdast'
import type {Processor} from 'unified'
import {openDocument} from '../marking/document.ts'
import type {TreeOccurrence} from '../marking/mark-block.ts'
import {defaultHeading, expectOption, resolveOptions, type SharedOptions} from '../marking/options.ts'
import type {ReportFile} from '../marking/report.ts'
import {createEntryReader} from '../marking/word-list-entries.ts'
import {expectFootnotes} from './expect-footnotes.ts'
import {addFootnotes, createMark, type MarkdownMarkFunction, type MarkdownMarkName} from './marks.ts'
import {createProtected} from './protected.ts'
import {readMarkdown} from './read-markdown.ts'
import {findLists, updateWordLists} from './word-list.ts'

export type {TreeOccurrence} from '../marking/mark-block.ts'
export type {Occurrences} from '../marking/marked-concepts.ts'
export type {SharedOptions, WordListOptions} from '../marking/options.ts'
export type {Report, ReportFile} from '../marking/report.ts'
export type {MarkdownMarkFunction as MarkFunction, MarkdownMarkName as MarkName} from './marks.ts'

/** An occurrence of a term in an mdast tree, as a mark function receives it. */
export type Occurrence = TreeOccurrence<PhrasingContent>

/** Options of `remarkZorgwoorden`. */
export interface Options extends SharedOptions {
	/**
	 * How an occurrence is marked:
	 *
	 * - `'link'`: a link to the concept's entry in the word list, or to `url`: `[cytokinen](#woord-cytokine)`
	 * - `'emphasis'`: emphasis, as in printed patient folders: `*cytokinen*`. In text that is emphasised
	 *   already, nothing is marked.
	 * - `'popover'`: in HTML, a button that opens the definition without JavaScript. In Markdown, the text is
	 *   unchanged. A term that is in more than one node, such as `**B**-cellen`, is not marked.
	 * - `'inline'`: the first sentence of the definition, in brackets after the word:
	 *   `cytokinen (klein eiwit …)`. After a word that is not the term itself, it starts with the term:
	 *   `beenmergonderzoek (beenmerg: …)`.
	 * - `'footnote'`: a footnote with the definition: `cytokinen[^woord-cytokine]`. Requires remark-gfm.
	 * - a function: receives the occurrence, and returns the nodes that replace `occurrence.nodes`:
	 *   `({nodes}) => [{type: 'strong', children: nodes}]`. It must be pure, since it is also called to find
	 *   out whether an occurrence has its mark already.
	 *
	 * Default `'link'`.
	 */
	readonly mark?: MarkdownMarkName | MarkdownMarkFunction
}

const markNames: readonly unknown[] = ['link', 'emphasis', 'popover', 'inline', 'footnote']

/**
 * Remark plugin that marks the terms of a glossary in Markdown, and adds a list of the marked words with
 * their definitions.
 *
 * Inline nodes are read as one text, so that `**B**-lymfocyten` is one term. Headings, links, images, code,
 * math, HTML, front matter, footnotes and existing word lists are left alone. A second pass adds nothing.
 *
 * Authors can switch marking off and on with the comments `<!-- zorgwoorden: off -->` and
 * `<!-- zorgwoorden: on -->`, in MDX with the same text in an expression, and for single concepts with their
 * ids after `off` or `on`. Front matter with `zorgwoorden: false` switches it off for a page, if the host
 * puts the parsed front matter in `file.data.matter`, `file.data.frontMatter` or
 * `file.data.astro.frontmatter`.
 *
 * The transformer mutates the tree. It puts the marked concepts, in order of their first mark, in
 * `file.data.zorgwoorden`, and the messages of `options.report` on the file. The glossary is compiled at the
 * first document; after that, the cost is linear in the document.
 *
 * @example
 * ```ts
 * import remarkParse from 'remark-parse'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 * import remarkZorgwoorden from 'zorgwoorden/remark'
 *
 * const processor = unified()
 * 	.use(remarkParse)
 * 	.use(remarkZorgwoorden, {wordList: false})
 * 	.use(remarkStringify)
 * String(processor.processSync('Uw *bloedplaatjes*.')) // => 'Uw *[bloedplaatjes](#woord-bloedplaatje)*.\n'
 * ```
 *
 * @throws {TypeError} if an option is invalid, when the processor is frozen: at `freeze()` or its first use
 * @throws {AggregateError} from the transformer, if `parseConcepts` rejects `options.concepts`
 * @throws {TypeError} from the transformer, if the front matter has an invalid `zorgwoorden` field
 * @throws {Error} from the transformer, if `mark` is `'footnote'` and the processor does not use remark-gfm
 */
export default function remarkZorgwoorden(this: Processor | undefined, options: Options = {}) {
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
		if (mark === 'footnote') expectFootnotes(this)
		const document = openDocument<PhrasingContent>(file, options, settings, (concepts, slice) =>
			createMark(mark, settings, concepts, slice),
		)
		if (!document) return
		const {concepts, markedConcepts} = document
		const {wordList, idPrefix, url} = settings
		const reader = createEntryReader(concepts, idPrefix)
		const lists = findLists(tree, String(file), wordList?.heading ?? defaultHeading, reader)
		const protectedParts = createProtected(lists.all)
		readMarkdown(tree, {
			skip: protectedParts.isProtected,
			protects: node => mark === 'emphasis' && node.type === 'emphasis',
			onText: inlineText => document.markText(inlineText, protectedParts.protectedSpans(inlineText)),
			onSection: markedConcepts.startSection,
		})
		document.applyMarks()
		if (mark === 'footnote') addFootnotes(tree, markedConcepts.marked, idPrefix)
		if (wordList) {
			const isLink = mark === 'link' || typeof mark === 'function'
			updateWordLists(tree, lists, wordList, {markedConcepts, idPrefix, url: isLink ? url : undefined})
		}
		for (const {entries} of lists.own) document.reportEntries(entries, wordList !== undefined)
		document.finish()
	}
}
