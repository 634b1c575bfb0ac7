import type {PhrasingContent} from 'mdast'
import type {TreeOccurrence} from '../marking/mark.ts'
import type {MarkName} from '../marking/marks/index.ts'
import type {MarkOption, SharedFindOptions, SharedOptions} from '../marking/options.ts'

/** An occurrence of a term in an mdast tree, as a mark function receives it. */
export type MarkdownOccurrence = TreeOccurrence<PhrasingContent>

/**
 * A custom mark: returns the nodes that replace `occurrence.nodes`. It must be pure, since it is also called
 * to find out whether an occurrence has its mark already.
 */
export type MarkdownMarkFunction = (occurrence: MarkdownOccurrence) => PhrasingContent[]

/** Options of `remarkZorgwoorden`. */
export interface MarkdownOptions extends SharedOptions, MarkOption<MarkName | MarkdownMarkFunction> {}

/** Options of `findOccurrences`. */
export interface MarkdownFindOptions
	extends Omit<MarkdownOptions, 'occurrences' | 'report' | 'version'>,
		SharedFindOptions {}
