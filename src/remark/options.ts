import type {PhrasingContent} from 'mdast'
import type {TreeOccurrence} from '../marking/mark.ts'
import {
	expectOption,
	resolveOptions,
	type SharedFindOptions,
	type SharedOptions,
	type SharedSettings,
} from '../marking/options.ts'
import type {MarkdownMarkFunction, MarkdownMarkName} from './marks.ts'

/** An occurrence of a term in an mdast tree, as a mark function receives it. */
export type MarkdownOccurrence = TreeOccurrence<PhrasingContent>

/** Options of `remarkZorgwoorden`. */
export interface MarkdownOptions extends SharedOptions {
	/**
	 * How an occurrence is marked:
	 *
	 * - `'link'`: a link to the concept's entry in the word list, or to `url`: `[cytokinen](#woord-cytokine)`
	 * - `'emphasis'`: emphasis, as in printed patient folders: `*cytokinen*`. In text that is emphasised
	 *   already, nothing is marked.
	 * - `'popover'`: in HTML, a button that opens the definition without JavaScript. In Markdown, the text is
	 *   unchanged. A term that is in more than one node, such as `**B**-cellen`, is not marked.
	 * - `'inline'`: the first sentence of the definition, in brackets after the word:
	 *   `cytokinen (klein eiwit …)`. After a word that is not the term itself, it starts with the term:
	 *   `beenmergonderzoek (beenmerg: …)`.
	 * - `'footnote'`: a footnote with the definition: `cytokinen[^woord-cytokine]`. Requires remark-gfm.
	 * - a function: receives the occurrence, and returns the nodes that replace `occurrence.nodes`:
	 *   `({nodes}) => [{type: 'strong', children: nodes}]`. It must be pure, since it is also called to find
	 *   out whether an occurrence has its mark already.
	 *
	 * Default `'link'`.
	 */
	readonly mark?: MarkdownMarkName | MarkdownMarkFunction
}

/** Options of `findOccurrences`. */
export interface MarkdownFindOptions
	extends Omit<MarkdownOptions, 'occurrences' | 'report' | 'version'>,
		SharedFindOptions {}

/** The options, checked and with their defaults filled in. */
export interface MarkdownSettings extends SharedSettings {
	readonly mark: MarkdownMarkName | MarkdownMarkFunction
}

const markNames: readonly unknown[] = ['link', 'emphasis', 'popover', 'inline', 'footnote']

/**
 * Checks the options and fills in their defaults.
 *
 * @throws {TypeError} at the first invalid option
 */
export function resolveMarkdownOptions(options: MarkdownOptions): MarkdownSettings {
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
