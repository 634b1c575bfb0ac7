import type {ElementContent} from 'hast'
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
export interface HtmlOptions extends SharedOptions, MarkOption<ElementMarkName | HtmlMarkFunction> {}

/** Options of `findOccurrences`. */
export interface HtmlFindOptions
	extends Omit<HtmlOptions, 'occurrences' | 'report' | 'version'>,
		SharedFindOptions {}
