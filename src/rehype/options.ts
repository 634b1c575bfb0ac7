import type {ElementContent} from 'hast'
import type {TreeOccurrence} from '../marking/mark.ts'
import {
	expectOption,
	resolveOptions,
	type SharedFindOptions,
	type SharedOptions,
	type SharedSettings,
} from '../marking/options.ts'
import type {HtmlMarkFunction, HtmlMarkName} from './marks.ts'

/** An occurrence of a term in a hast tree, as a mark function receives it. */
export type HtmlOccurrence = TreeOccurrence<ElementContent>

/** Options of `rehypeZorgwoorden`. */
export interface HtmlOptions extends SharedOptions {
	/**
	 * How an occurrence is marked:
	 *
	 * - `'link'`: a link to the concept's entry in the word list, or to `url`:
	 *   `<a href="#woord-cytokine" class="woord">cytokinen</a>`
	 * - `'emphasis'`: `<em class="woord">cytokinen</em>`, as in printed patient folders. In an `em`, nothing is
	 *   marked.
	 * - `'popover'`: a button that opens the definition without JavaScript. A term that is in more than one
	 *   text node, such as `<b>B</b>-cellen`, is not marked.
	 * - a function: receives the occurrence, and returns the nodes that replace `occurrence.nodes`:
	 *   `({nodes}) => [{type: 'element', tagName: 'dfn', properties: {}, children: nodes}]`. It must be pure,
	 *   since it is also called to find out whether an occurrence has its mark already.
	 *
	 * Default `'link'`.
	 */
	readonly mark?: HtmlMarkName | HtmlMarkFunction
}

/** Options of `findOccurrences`. */
export interface HtmlFindOptions
	extends Omit<HtmlOptions, 'occurrences' | 'report' | 'version'>,
		SharedFindOptions {}

/** The options, checked and with their defaults filled in. */
export interface HtmlSettings extends SharedSettings {
	readonly mark: HtmlMarkName | HtmlMarkFunction
}

const markNames: readonly unknown[] = ['link', 'emphasis', 'popover']

/**
 * Checks the options and fills in their defaults.
 *
 * @throws {TypeError} at the first invalid option
 */
export function resolveHtmlOptions(options: HtmlOptions): HtmlSettings {
	const {mark = 'link'} = options
	const isValidMark = typeof mark === 'function' || markNames.includes(mark)
	expectOption(
		'mark',
		mark,
		isValidMark,
		`a function or one of ${markNames.map(name => `'${name}'`).join(', ')}`,
	)
	return {mark, ...resolveOptions(options, mark === 'emphasis' || (mark === 'link' && !options.url))}
}
