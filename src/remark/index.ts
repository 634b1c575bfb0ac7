import type {PhrasingContent, Root} from 'mdast'
import type {Processor} from 'unified'
import {openDocument} from '../marking/document.ts'
import type {TreeOccurrence as ProseOccurrence} from '../marking/mark-block.ts'
import {expectOption, resolveOptions, type SharedOptions} from '../marking/options.ts'
import type {ReportFile} from '../marking/report.ts'
import {findWordLists} from '../word-list/find.ts'
import {expectFootnotes} from './expect-footnotes.ts'
import {addFootnotes, createMark, type MarkdownMarkFunction, type MarkdownMarkName} from './marks.ts'
import {createProtected} from './protected.ts'
import {readMarkdown} from './read-markdown.ts'
import {addWordList, findEarlier} from './word-list.ts'

export type {WordListOptions} from '../marking/options.ts'
export type {Report} from '../marking/report.ts'

/** A match in the tree, as an own mark gets it. */
export type Occurrence = ProseOccurrence<PhrasingContent>

/** Options of `remarkZorgwoorden`. */
export interface Options extends SharedOptions {
	/**
	 * How a word is marked; an unknown value throws.
	 *
	 * - `'link'`: a link to the word's entry in the word list, or to `url`
	 * - `'emphasis'`: emphasis, as in printed patient folders; with the word list
	 * - `'popover'`: a button that shows the definition, without JavaScript; prints as plain text in Markdown
	 * - `'inline'`: the first sentence of the definition in brackets behind the word; behind a word that isn't the term
	 *   itself the term comes first, *beenmergonderzoek (beenmerg: …)*
	 * - `'footnote'`: a footnote with the definition; needs remark-gfm
	 * - a function: gets the occurrence and returns what comes in place of `occurrence.nodes`. It should do nothing else: it is
	 *   also asked what it would make of words that may have their mark already.
	 *
	 * Default `'link'`.
	 */
	readonly mark?: MarkdownMarkName | MarkdownMarkFunction
}

const markNames: readonly unknown[] = ['link', 'emphasis', 'popover', 'inline', 'footnote']

/**
 * Marks the terms of a glossary in a Markdown tree and lists them with their definitions. A second pass adds nothing.
 *
 * Options are checked when the plugin is attached, the glossary at the first document. Mutates the tree and puts the marked
 * concepts, in order of their first mark, in `file.data.zorgwoorden`.
 */
export default function remarkZorgwoorden(this: Processor | undefined, options: Options = {}) {
	const {mark = 'link'} = options
	const known = typeof mark === 'function' || markNames.includes(mark)
	expectOption('mark', mark, known, `a function, ${markNames.map(name => `'${name}'`).join(', ')}`)
	const settings = resolveOptions(options, mark === 'emphasis' || (mark === 'link' && !options.url))

	return (tree: Root, file: ReportFile): void => {
		if (mark === 'footnote') expectFootnotes(this)
		const document = openDocument<PhrasingContent>(file, options, settings, (concepts, slice) =>
			createMark(mark, settings, concepts, slice),
		)
		if (!document) return
		const {concepts, markedConcepts} = document
		const {wordList, idPrefix} = settings
		const lists = findWordLists(tree, String(file), wordList?.heading)
		const protectedParts = createProtected(lists)
		readMarkdown(tree, {
			skip: protectedParts.isProtected,
			protects: node => mark === 'emphasis' && node.type === 'emphasis',
			onText: prose => document.markText(prose, protectedParts.protectedSpans(prose)),
			onSection: markedConcepts.startSection,
		})
		document.applyMarks()
		if (mark === 'footnote') addFootnotes(tree, markedConcepts.marked, idPrefix)
		if (wordList)
			addWordList(tree, markedConcepts, wordList, idPrefix, findEarlier(lists, wordList.heading, concepts))
		document.finish()
	}
}
