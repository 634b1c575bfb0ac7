import type {ElementContent} from 'hast'
import type {TreeOccurrence} from '../marking/mark.ts'
import type {ElementMarkName} from '../marking/marks/index.ts'
import type {MarkOption, SharedFindOptions, SharedOptions} from '../marking/options.ts'

/** An occurrence of a term in a hast tree, as a mark function receives it. */
export type Occurrence = TreeOccurrence<ElementContent>

/**
 * A custom mark: returns the nodes that replace `occurrence.nodes`. It must be pure, since it is also called
 * to find out whether an occurrence has its mark already.
 */
export type MarkFunction = (occurrence: Occurrence) => ElementContent[]

/** Options of `rehypeZorgwoorden`. */
export interface Options extends SharedOptions, MarkOption<ElementMarkName | MarkFunction> {}

/** Options of `findOccurrences`. */
export interface FindOptions extends Omit<Options, 'occurrences' | 'report' | 'version'>, SharedFindOptions {}
