import type {Root} from 'mdast'
import type {Processor} from 'unified'
import type {TreeEditor} from '../marking/host.ts'
import {markDocument} from '../marking/mark-document.ts'
import {allMarks} from '../marking/marks/index.ts'
import type {ReportFile} from '../marking/report.ts'
import {resolveOptions} from '../marking/settings.ts'
import {expectFootnotes} from './expect-footnotes.ts'
import {addFootnotes} from './footnotes.ts'
import {frontMatterOf} from './front-matter.ts'
import {markdown} from './host.ts'
import type {MarkdownOptions as Options} from './options.ts'
import {updateWordLists} from './update-word-lists.ts'
import type {MarkdownLists} from './word-list.ts'

export type {FoundOccurrence} from '../marking/find-occurrences.ts'
export type {TreeOccurrence} from '../marking/mark.ts'
export type {Occurrences} from '../marking/marked-concepts.ts'
export {type MarkName, markNames} from '../marking/marks/index.ts'
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
	MarkdownFindOptions as FindOptions,
	MarkdownMarkFunction as MarkFunction,
	MarkdownOccurrence as Occurrence,
	MarkdownOptions as Options,
} from './options.ts'

/**
 * Remark plugin that marks the terms of a glossary in Markdown, and adds a list of the marked words with
 * their definitions.
 *
 * Inline nodes are read as one text, so that `**B**-lymfocyten` is one term. Headings, links, images, code,
 * math, HTML, front matter, footnotes, existing word lists and English paragraphs are left alone. A second pass adds
 * nothing.
 *
 * Authors can switch marking off and on with the comments `<!-- zorgwoorden: off -->` and
 * `<!-- zorgwoorden: on -->`, in MDX with the same text in an expression, and for single concepts with their
 * ids after `off` or `on`. Front matter with `zorgwoorden: false` switches it off for a page, and
 * `zorgwoorden: {exclude, mark, occurrences, wordList}` sets these options for it. It is read from the tree, if
 * remark-frontmatter is used, and from `file.data.matter`, `file.data.frontMatter` or `file.data.astro.frontmatter`.
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
 * @throws {AggregateError} from the transformer, if `options.concepts` is not a valid glossary
 * @throws {TypeError} from the transformer, if the front matter has an invalid `zorgwoorden` field
 * @throws {Error} from the transformer, if `mark` is `'footnote'` and the processor does not use remark-gfm
 */
export default function remarkZorgwoorden(this: Processor | undefined, options: Options = {}) {
	const settingsOfPage = resolveOptions('remarkZorgwoorden', options, allMarks)
	const editor: TreeEditor<Root, MarkdownLists> = {
		frontMatterOf,
		updateLists: updateWordLists,
		addFootnotes: (tree, texts) => {
			expectFootnotes(this)
			addFootnotes(tree, texts)
		},
	}

	return (tree: Root, file: ReportFile): void => {
		markDocument(markdown, editor, tree, file, options, settingsOfPage)
	}
}
