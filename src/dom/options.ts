import type {TreeOccurrence} from '../marking/mark.ts'
import {emphasis} from '../marking/marks/emphasis.ts'
import {link} from '../marking/marks/link.ts'
import {popover} from '../marking/marks/popover.ts'
import type {MarkOption, SharedOptions, WordListOptions} from '../marking/options.ts'

/** The built-in marks of a live page. */
export const domMarks = [link, emphasis, popover] as const

/** The names of the built-in marks: see the option `mark`. */
export type DomMarkName = (typeof domMarks)[number]['name']

/** An occurrence of a term in a page, as a mark function receives it. */
export interface DomOccurrence extends Pick<TreeOccurrence<never>, 'text' | 'match' | 'concepts'> {}

/**
 * A custom mark: returns a new element, which the nodes of the occurrence are moved into, after its own children. It
 * must return an equal element every time, since it is also called to find out whether an occurrence has its mark
 * already.
 */
export type DomMarkFunction = (occurrence: DomOccurrence) => Element

/** Options of the word list in a page. */
export interface DomWordListOptions extends Omit<WordListOptions, 'anchors'> {
	/**
	 * The element that gets a new list, at its end or start. It may be outside the element that is marked.
	 *
	 * A list that the page has already, in there or in the marked element, is added to where it is.
	 *
	 * Default: the element that is marked; of a whole page, the part that is read.
	 */
	readonly into?: Element
}

/** Options of `markElement`. */
export interface DomOptions
	extends Omit<SharedOptions, 'report' | 'version' | 'wordList'>,
		MarkOption<DomMarkName | DomMarkFunction> {
	/**
	 * A CSS selector of the parts that are read: the outermost block elements that match it, such as `'#tekst, .uitleg'`.
	 * Elsewhere nothing is marked. Even an `<aside>` or `<form>` is read if it matches.
	 *
	 * Default: of a whole page, its `<main>` or, if it has none, its only `<article>`. All of an element that is not a
	 * whole page, whatever it is.
	 */
	readonly within?: string
	/**
	 * Whether to add a list of the marked words with their definitions: `true`, `false`, or its options, such as
	 * `{into: document.querySelector('#woorden')}`.
	 *
	 * Default: `true` for `mark: 'emphasis'`, and for `mark: 'link'` unless `url` is given; otherwise `false`.
	 */
	readonly wordList?: boolean | DomWordListOptions
}
