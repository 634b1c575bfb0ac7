import type {ElementContent, Root} from 'hast'
import {openDocument} from '../marking/document.ts'
import type {Occurrence as ProseOccurrence} from '../marking/mark-block.ts'
import {expect, type SharedOptions, settle} from '../marking/options.ts'
import type {ReportFile} from '../marking/report.ts'
import {createMark, type MarkFunction, type MarkName} from './marks.ts'
import {readPage} from './read-page.ts'
import {addWordList, findLists} from './word-list.ts'

export type {WordListOptions} from '../marking/options.ts'
export type {Report} from '../marking/report.ts'

/** A match in the page, as an own mark gets it. */
export type Occurrence = ProseOccurrence<ElementContent>

/** Options of `rehypeZorgwoorden`; they mean what they mean for Markdown. */
export interface Options extends SharedOptions {
	/** How a word is marked, as in `zorgwoorden/remark`; an unknown value throws. Default `'link'`. */
	readonly mark?: MarkName | MarkFunction
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
	expect('mark', mark, known, `a function, ${markNames.map(name => `'${name}'`).join(', ')}`)
	const settings = settle(options, mark === 'emphasis' || (mark === 'link' && !options.url))

	return (tree: Root, file: ReportFile): void => {
		const document = openDocument<ElementContent>(file, options, settings, (_, slice) =>
			createMark(mark, settings, slice),
		)
		if (!document) return
		const {concepts, ledger} = document
		const {wordList, idPrefix} = settings
		const lists = findLists(tree)
		readPage(tree, {
			skip: node => lists.all.has(node),
			close: node => mark === 'emphasis' && node.tagName === 'em',
			onProse: prose => document.mark(prose, []),
			onSection: ledger.section,
		})
		document.place()
		if (wordList) addWordList(tree, ledger, wordList, idPrefix, concepts, lists.own)
		document.close()
	}
}
