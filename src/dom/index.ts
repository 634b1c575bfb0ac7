import type {ElementContent, Root} from 'hast'
import {findInDocument} from '../marking/find-in-document.ts'
import type {Host} from '../marking/host.ts'
import type {MarkFunction as HastMarkFunction} from '../marking/mark.ts'
import {resolveSettings} from '../marking/settings.ts'
import {createHtml, type Page} from '../rehype/host.ts'
import {createEdits} from './edits.ts'
import {expectElement, expectNewElement, expectObject, expectRoot, expectSelector} from './expect.ts'
import {type DomMarkFunction, domMarks, type DomOptions as Options} from './options.ts'
import {type MarkedOccurrence, placeMarks, planMarks} from './place-marks.ts'
import {markedPart} from './scope.ts'
import {createView, documentOf, type View} from './view.ts'
import {listPlaceOf, updatePageLists} from './word-list.ts'

export type {Occurrences} from '../marking/marked-concepts.ts'
export type {MarkOption, SharedOptions, WordListOptions} from '../marking/options.ts'
export type {
	DomMarkFunction as MarkFunction,
	DomMarkName as MarkName,
	DomOccurrence as Occurrence,
	DomOptions as Options,
	DomWordListOptions,
} from './options.ts'
export type {MarkedOccurrence} from './place-marks.ts'

/** What `markElement` did to a page. */
export interface Marked {
	/** The occurrences that got a mark, in document order. Those with a mark from before are not among them. */
	readonly occurrences: readonly MarkedOccurrence[]
	/**
	 * Takes the marks and the changes in word lists out of the page again, so that it has the nodes that it had. What the
	 * page itself has changed since is left. A second call does nothing. Of several calls of `markElement`, undo the last
	 * one first.
	 */
	undo(): void
}

/**
 * Marks the terms of a glossary in a live page, and adds a list of the marked words with their definitions.
 *
 * The rules are those of `rehypeZorgwoorden`: inline elements are read as one text, headings, links, code, word lists
 * and the like are left alone, also if `root` is in one, and a second call adds nothing. Comments switch marking off
 * and on. Shadow roots and iframes in the page are not read: pass a shadow root itself, or the document of an iframe.
 *
 * No element of the page is replaced: text nodes are split, and what a term consists of is moved into its mark. Each
 * text node stays where it was, with the text before the first mark in it. An occurrence with an element that has the
 * focus is not marked.
 *
 * The glossary is compiled at the first call with it. After that, the cost is linear in the page.
 *
 * @example
 * ```ts
 * import {JSDOM} from 'jsdom'
 * import {markElement} from 'zorgwoorden/dom'
 *
 * const {body} = new JSDOM('<p>Uw beenmerg.</p>').window.document
 * const {occurrences, undo} = markElement(body, {mark: 'emphasis', wordList: false})
 * occurrences.map(({text}) => text) // => ['beenmerg']
 * body.innerHTML // => '<p>Uw <em class="woord">beenmerg</em>.</p>'
 * undo()
 * body.innerHTML // => '<p>Uw beenmerg.</p>'
 * ```
 *
 * @param root an element, which keeps its place and attributes; a document, or a shadow root or other fragment
 * @throws {TypeError} if `root` is something else, an option is invalid, or a mark function does not return a new
 * element; the page has not changed then
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 */
export function markElement(root: Element | Document | DocumentFragment, options: Options = {}): Marked {
	expectRoot(root)
	expectObject('options', options)
	const {mark, wordList, within, ...shared} = options
	if (typeof wordList === 'object') expectObject('wordList', wordList)
	const {into, ...listOptions} = typeof wordList === 'object' ? wordList : {}
	if (into !== undefined) expectElement('wordList.into', into)
	const document = documentOf(root)
	const view = createView()
	const settings = resolveSettings<ElementContent>(
		'markElement',
		{
			...shared,
			...(mark !== undefined && {mark: typeof mark === 'function' ? asHastMark(mark, view) : mark}),
			...(wordList !== undefined && {wordList: typeof wordList === 'object' ? listOptions : wordList}),
		},
		domMarks,
	)
	expectSelector('within', within, document)

	const {tree, scope, listScope} = markedPart(root, within, view)
	const place = listPlaceOf(root, tree, into, view)
	const html = createHtml(undefined)
	const host: Host<Root, ElementContent, Page> = {
		...html,
		findLists: (_, source, heading, reader) => ({
			...html.findLists(place.tree, source, heading, reader),
			scope,
		}),
	}
	const found = findInDocument(host, tree, '', shared, settings)
	if (!found) return {occurrences: [], undo() {}}

	const {blocks, lists, markedConcepts} = found
	const edits = createEdits()
	const marks = planMarks(
		blocks.flatMap(({occurrences}) => occurrences),
		found.mark,
		document,
		view,
		focusedIn(root),
	)
	if (settings.wordList) {
		// A function may create links.
		const linksToEntries = typeof settings.mark === 'function' || settings.mark.linksToEntries
		const {idPrefix} = settings
		const context = {markedConcepts, idPrefix, url: linksToEntries ? settings.url : undefined}
		updatePageLists(place, {...lists, scope: listScope}, settings.wordList, context, {document, view, edits})
	}
	placeMarks(marks, edits)
	return {occurrences: marks.map(({marked}) => marked), undo: edits.undo}
}

/** Returns a mark function for hast that has the elements of one for a page. */
function asHastMark(mark: DomMarkFunction, view: View): HastMarkFunction<ElementContent> {
	return ({text, match, concepts, nodes}) => {
		const element = mark({text, match, concepts})
		expectNewElement(element)
		return [view.elementAround(element, [...view.elementFor(element).children, ...nodes])]
	}
}

/** Returns the element that has the focus in the document or shadow root that a node is in. */
function focusedIn(node: Node): Element | null {
	const root: Node & {readonly activeElement?: Element | null} = node.getRootNode()
	return root.activeElement ?? null
}
