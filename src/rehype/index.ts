import type {ElementContent, Root} from 'hast'
import {openDocument} from '../marking/document.ts'
import type {TreeOccurrence as ProseOccurrence} from '../marking/mark-block.ts'
import {expectOption, resolveOptions, type SharedOptions} from '../marking/options.ts'
import type {ReportFile} from '../marking/report.ts'
import {createMark, type HtmlMarkFunction, type HtmlMarkName} from './marks.ts'
import {readHtml} from './read-html.ts'
import {addWordList, findLists} from './word-list.ts'

export type {WordListOptions} from '../marking/options.ts'
export type {Report} from '../marking/report.ts'

/** A match in the page, as an own mark gets it. */
export type Occurrence = ProseOccurrence<ElementContent>

/** Options of `rehypeZorgwoorden`; they mean what they mean for Markdown. */
export interface Options extends SharedOptions {
	/** How a word is marked, as in `zorgwoorden/remark`; an unknown value throws. Default `'link'`. */
	readonly mark?: HtmlMarkName | HtmlMarkFunction
}

const markNames: readonly unknown[] = ['link', 'emphasis', 'popover']

/**
 * Marks the terms of a glossary in an HTML tree and lists them with their definitions. A second pass adds nothing.
 *
 * Options are checked when the plugin is attached, the glossary at the first page. Mutates the tree and puts the marked
 * concepts, in order of their first mark, in `file.data.zorgwoorden`.
 */
export default function rehypeZorgwoorden(options: Options = {}) {
	const {mark = 'link'} = options
	const known = typeof mark === 'function' || markNames.includes(mark)
	expectOption('mark', mark, known, `a function, ${markNames.map(name => `'${name}'`).join(', ')}`)
	const settings = resolveOptions(options, mark === 'emphasis' || (mark === 'link' && !options.url))

	return (tree: Root, file: ReportFile): void => {
		const document = openDocument<ElementContent>(file, options, settings, (_, slice) =>
			createMark(mark, settings, slice),
		)
		if (!document) return
		const {concepts, markedConcepts} = document
		const {wordList, idPrefix} = settings
		const lists = findLists(tree)
		readHtml(tree, {
			skip: node => lists.all.has(node),
			protects: node => mark === 'emphasis' && node.tagName === 'em',
			onText: prose => document.markText(prose, []),
			onSection: markedConcepts.startSection,
		})
		document.applyMarks()
		if (wordList) addWordList(tree, markedConcepts, wordList, idPrefix, concepts, lists.own)
		document.finish()
	}
}
