import {checkOptions, markPage} from './mark-page.ts'
import type {DomOptions as Options} from './options.ts'
import {type PageChanges, watchPage} from './page-changes.ts'
import {createPageMarks} from './page-marks.ts'
import type {MarkedOccurrence} from './place-marks.ts'
import {inSlices, type Slices} from './slices.ts'
import {whenIdle} from './when-idle.ts'

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

/** The marks in a part of a page. */
export interface Marked {
	/**
	 * The occurrences that have a mark, in document order; those of later changes come last. Those with a mark from before
	 * are not among them. All are there when `done` has resolved.
	 */
	readonly occurrences: readonly MarkedOccurrence[]
	/** Resolves when the page is marked, or when `undo` is called before. Rejects with the error of a mark function. */
	readonly done: Promise<void>
	/**
	 * Marks what the page adds or changes from now on, when it is idle. A term that consists of more than one text node
	 * has no mark then, as its nodes belong to the code that changes the page.
	 */
	observe(): void
	/** Ends `observe`. The marks stay. */
	disconnect(): void
	/**
	 * Takes the marks and the changes in word lists out of the page again, so that it has the nodes that it had, and ends
	 * `observe`. What the page itself has changed since is left. Of several calls of `markElement`, undo the last one
	 * first.
	 */
	undo(): void
}

/**
 * Marks the terms of a glossary in a live page, and adds a list of the marked words with their definitions.
 *
 * The rules are those of `rehypeZorgwoorden`: inline elements are read as one text, headings, links, code, word lists
 * and the like are left alone, a whole page is read in its `<main>` or only `<article>`, and a second call adds nothing.
 * Comments switch marking off and on. Shadow roots and iframes in the page are not read: pass a shadow root itself, or
 * the document of an iframe.
 *
 * No element of the page is replaced: text nodes are split, and what a term consists of is moved into its mark. Each
 * text node stays where it was, with the text before the first mark in it. An occurrence with an element that has the
 * focus is not marked.
 *
 * It works in slices of 8 ms, between which the page can respond: the page is marked when `done` has resolved. What the
 * page changes before that stays as it is. The glossary is compiled at the first call with it. After that, the cost is
 * linear in the page.
 *
 * @example
 * ```ts
 * import {JSDOM} from 'jsdom'
 * import {markElement} from 'zorgwoorden/dom'
 *
 * const {body} = new JSDOM('<p>Uw beenmerg.</p>').window.document
 * const marked = markElement(body, {mark: 'emphasis', wordList: false})
 * await marked.done
 * marked.occurrences.map(({text}) => text) // => ['beenmerg']
 * body.innerHTML // => '<p>Uw <em class="woord">beenmerg</em>.</p>'
 * marked.undo()
 * body.innerHTML // => '<p>Uw beenmerg.</p>'
 * ```
 *
 * @param root an element, which keeps its place and attributes; a document, or a shadow root or other fragment
 * @throws {TypeError} if `root` is something else, or an option is invalid. `done` rejects with an `AggregateError` if
 * `options.concepts` is not a valid glossary; the page has not changed then, nor after an error of a mark function
 */
export function markElement(root: Element | Document | DocumentFragment, options: Options = {}): Marked {
	const settings = checkOptions(root, options)
	const marks = createPageMarks(root)
	let changes: PageChanges | undefined
	let slices: Slices | undefined
	let isStale = false
	let cancelNext = () => {}

	/** Marks the page as it is now, and again if it changes meanwhile. */
	function start(): Promise<void> {
		isStale = false
		const onlyText = changes !== undefined
		if (onlyText) changes?.ignore(marks.undoWithoutPopover)
		const current = inSlices(markPage(settings, onlyText, marks), slice =>
			changes ? changes.ignore(slice) : slice(),
		)
		slices = current
		return current.done.finally(() => {
			if (slices !== current) return
			slices = undefined
			if (isStale) startWhenIdle()
		})
	}

	function startWhenIdle() {
		cancelNext()
		cancelNext = whenIdle(start)
	}

	function update() {
		isStale = true
		if (!slices) startWhenIdle()
	}

	function disconnect() {
		changes?.stop()
		changes = undefined
		cancelNext()
		isStale = false
	}

	const done = start()
	return {
		get occurrences() {
			return marks.occurrences()
		},
		done,
		observe() {
			if (changes) return
			changes = watchPage(root, changed => {
				marks.undoIn(changed)
				update()
			})
			changes.ignore(marks.undoAroundElements)
			update()
		},
		disconnect,
		undo() {
			disconnect()
			slices?.stop()
			slices = undefined
			marks.undo()
		},
	}
}
