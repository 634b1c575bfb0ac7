import type {Element, ElementContent} from 'hast'
import type {TreeOccurrence} from '../marking/mark.ts'
import type {ElementMarkName} from '../marking/marks/index.ts'
import type {MarkOption, SharedFindOptions, SharedOptions} from '../marking/options.ts'

/** An occurrence of a term in a hast tree, as a mark function receives it. */
export type HtmlOccurrence = TreeOccurrence<ElementContent>

/**
 * A custom mark: returns the nodes that replace `occurrence.nodes`. It must be pure, since it is also called
 * to find out whether an occurrence has its mark already.
 */
export type HtmlMarkFunction = (occurrence: HtmlOccurrence) => ElementContent[]

/** Options of `rehypeZorgwoorden`. */
export interface HtmlOptions extends SharedOptions, MarkOption<ElementMarkName | HtmlMarkFunction> {
	/**
	 * Which parts of a page are read: the outermost block elements for which it returns `true`, such as
	 * `({properties}) => properties.id === 'tekst'`. Elsewhere nothing is marked, and the word list is added inside
	 * the last of them, or the first if its place is `'start'`. Even an `<aside>` or `<form>` is read if it is named here.
	 *
	 * Default: in a whole page, with an `<html>` or `<body>`, its `<main>` or, if it has none, its only `<article>`.
	 * All of any other page, and of a fragment.
	 */
	readonly within?: (element: Element) => boolean
}

/** Options of `findOccurrences`. */
export interface HtmlFindOptions
	extends Omit<HtmlOptions, 'occurrences' | 'report' | 'version'>,
		SharedFindOptions {}
