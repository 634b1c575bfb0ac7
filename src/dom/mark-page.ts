import type {ElementContent, Root} from 'hast'
import {findInDocument} from '../marking/find-in-document.ts'
import type {Host} from '../marking/host.ts'
import type {MarkFunction as HastMarkFunction} from '../marking/mark.ts'
import {resolveSettings, type Settings} from '../marking/settings.ts'
import {createHtml, type Page} from '../rehype/host.ts'
import {aString} from '../text/expect-options.ts'
import type {Steps} from '../text/steps.ts'
import {expectElement, expectNewElement, expectObject, expectRoot, expectSelector} from './expect.ts'
import {type DomMarkFunction, type DomOptions, domMarks} from './options.ts'
import type {PageMarks} from './page-marks.ts'
import {createPlanner} from './place-marks.ts'
import {markedPart} from './scope.ts'
import {createView, type DomRoot, documentOf, type View} from './view.ts'
import {listPlaceOf, updatePageLists} from './word-list.ts'

/** How many blocks change before the page is shown. */
const blocksAtATime = 40

/** A part of a page, and how it is marked. */
export interface PageSettings {
	readonly root: Element | DomRoot
	readonly options: Omit<DomOptions, 'mark' | 'wordList'>
	/** The element that is meant for a new word list. */
	readonly into: Element | undefined
	/** Returns the settings for one view of the page. */
	settingsFor(view: View): Settings<ElementContent>
}

/** Checks a part of a page and options. */
export function checkOptions(root: Element | DomRoot, options: DomOptions): PageSettings {
	expectRoot(root)
	expectObject('options', options)
	const {mark, wordList, within, ...shared} = options
	if (typeof wordList === 'object') expectObject('wordList', wordList)
	const {into, ...listOptions} = typeof wordList === 'object' ? wordList : {}
	if (into !== undefined) expectElement('wordList.into', into)
	expectSelector('within', within, documentOf(root))
	const settingsFor = (view: View) =>
		resolveSettings<ElementContent>(
			'markElement',
			{
				...shared,
				...(mark !== undefined && {mark: typeof mark === 'function' ? asHastMark(mark, view) : mark}),
				...(wordList !== undefined && {wordList: typeof wordList === 'object' ? listOptions : wordList}),
			},
			domMarks,
			{within: aString},
		)
	settingsFor(createView())
	return {root, options, into, settingsFor}
}

/**
 * Marks a page as it is now, and brings its word lists up to date. What has a mark gets no other.
 *
 * @param onlyText whether only a term in one text node is marked, so that no element of the page moves
 */
export function* markPage(
	{root, options, into, settingsFor}: PageSettings,
	onlyText: boolean,
	pageMarks: PageMarks,
): Steps<void> {
	const view = createView()
	const settings = settingsFor(view)
	const document = documentOf(root)
	const html = createHtml(undefined)
	yield* view.read(root)
	if (into) yield* view.read(into)
	const {tree, scope, listScope} = markedPart(root, options.within, view)
	const place = listPlaceOf(root, tree, into, view)
	const host: Host<Root, ElementContent, Page> = {
		...html,
		needsOneTextNode: onlyText,
		*findLists(_, source, heading, reader) {
			return {...(yield* html.findLists(place.tree, source, heading, reader)), scope}
		},
	}
	yield true
	const found = yield* findInDocument(host, tree, '', options, settings)

	const {blocks, lists, markedConcepts} = found
	const plan = createPlanner(found.mark, document, view)
	const planned = []
	for (const {occurrences} of blocks) {
		yield
		const [first] = occurrences
		const marks = occurrences.flatMap(occurrence => plan(occurrence) ?? [])
		if (first) planned.push({marks, block: view.nodeFor(first.inlineText.block) ?? root})
	}
	if (settings.wordList) {
		// A function may create links.
		const linksToEntries = typeof settings.mark === 'function' || settings.mark.linksToEntries
		const {idPrefix} = settings
		const context = {markedConcepts, idPrefix, url: linksToEntries ? settings.url : undefined}
		const page = {document, view, edits: pageMarks.listEdits}
		yield* updatePageLists(place, {...lists, scope: listScope}, settings.wordList, context, page)
	}
	for (const [index, {marks, block}] of planned.entries()) {
		// The browser lays these blocks out again, which takes longer than to change them.
		if (index % blocksAtATime === 0) yield true
		pageMarks.place(marks, block)
	}
}

/** Returns a mark function for hast that has the elements of one for a page. */
function asHastMark(mark: DomMarkFunction, view: View): HastMarkFunction<ElementContent> {
	return ({text, match, concepts, nodes}) => {
		const element = mark({text, match, concepts})
		expectNewElement(element)
		return [view.elementAround(element, [...view.elementFor(element).children, ...nodes])]
	}
}
