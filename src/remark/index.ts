import type {PhrasingContent, Root} from 'mdast'
import type {Processor} from 'unified'
import {compile} from '../prose/compile.ts'
import {readFrontMatter} from '../prose/host.ts'
import {createLedger} from '../prose/ledger.ts'
import {markProse, type Occurrence as ProseOccurrence, type Room, type Sight} from '../prose/mark-prose.ts'
import {expect, type SharedOptions, settle} from '../prose/options.ts'
import {createPositions, type Position, type PositionOf} from '../prose/position.ts'
import {type Replacement, replace} from '../prose/replace.ts'
import {createReporter, type ReportFile} from '../prose/report.ts'
import {findWordLists} from '../word-list/find.ts'
import {createClosed} from './closed.ts'
import {expectFootnotes} from './expect-footnotes.ts'
import {addFootnotes, createMark, type MarkFunction, type MarkName} from './marks.ts'
import {createSlice} from './node.ts'
import {readMarkdown} from './read-markdown.ts'
import {addWordList, findEarlier} from './word-list.ts'

export type {WordListOptions} from '../prose/options.ts'
export type {Report} from '../prose/report.ts'

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
	 * - `'inline'`: the first sentence of the definition in brackets behind the word
	 * - `'footnote'`: a footnote with the definition; needs remark-gfm
	 * - a function: gets the occurrence and returns what comes in place of `occurrence.nodes`. It should do nothing else: it is
	 *   also asked what it would make of words that may have their mark already.
	 *
	 * Default `'link'`.
	 */
	readonly mark?: MarkName | MarkFunction
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
	expect('mark', mark, known, `a function, ${markNames.map(name => `'${name}'`).join(', ')}`)
	const settings = settle(options, mark === 'emphasis' || (mark === 'link' && !options.url))

	return (tree: Root, file: ReportFile): void => {
		if (mark === 'footnote') expectFootnotes(this)
		const {concepts, match} = compile(options.concepts, options.compounds)
		const page = readFrontMatter(file.data)
		if (page.off) return
		const {wordList, idPrefix} = settings
		const exclude = [...settings.exclude, ...page.exclude]
		const source = String(file)
		const lists = findWordLists(tree, source, wordList?.heading)
		const closed = createClosed(lists)
		const ledger = createLedger(settings.occurrences)
		const reporter = createReporter(file, settings.report)
		const positionOf = createPositions(source)
		const slice = createSlice(positionOf)
		const made: Replacement<PhrasingContent>[] = []
		const room: Room<PhrasingContent> = {
			match,
			ledger,
			mark: createMark(mark, settings, concepts, slice),
			excluded: new Set(exclude),
			slice,
			onMarked: sight => reporter.marked({...sight, place: placeIn(sight, positionOf)}),
			onTorn: sight => reporter.torn({...sight, place: placeIn(sight, positionOf)}),
		}
		reporter.excluded(exclude, concepts, match)
		readMarkdown(tree, {
			skip: closed.isClosed,
			close: node => mark === 'emphasis' && node.type === 'emphasis',
			onProse(prose) {
				for (const one of markProse(prose, closed.closedIn(prose), room)) made.push(one)
			},
			onSection: ledger.section,
		})
		replace(made, slice)
		if (mark === 'footnote') addFootnotes(tree, ledger.marked, idPrefix)
		if (wordList)
			addWordList(tree, ledger, wordList, idPrefix, findEarlier(lists, wordList.heading, concepts))
		reporter.definitions(ledger, room.excluded, match)
		file.data['zorgwoorden'] = [...ledger.marked]
	}
}

/** Where the words stand in the file, as closely as is known. */
function placeIn({leaves, match}: Sight<PhrasingContent>, positionOf: PositionOf): Position | undefined {
	const [first] = leaves
	const last = leaves.at(-1)
	if (!first || !last) return
	const from =
		first.node.type === 'text' && positionOf(first.node, match.start - first.start, first.end - first.start)
	const to = last.node.type === 'text' && positionOf(last.node, 0, match.end - last.start)
	const start = (from || first.node.position)?.start
	const end = (to || last.node.position)?.end
	return start && end && {start, end}
}
