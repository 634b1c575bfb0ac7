import {emphasis} from './emphasis.ts'
import {footnote} from './footnote.ts'
import {inline} from './inline.ts'
import {link} from './link.ts'
import {popover} from './popover.ts'

/** The marks of a tree that has text and elements. */
export const elementMarks = [link, emphasis, popover, inline] as const

/** All marks, for a tree that has footnotes too. */
export const allMarks = [...elementMarks, footnote] as const

/** The names of the built-in marks that need no footnotes: see the option `mark`. */
export type ElementMarkName = (typeof elementMarks)[number]['name']

/** The names of the built-in marks: see the option `mark`. */
export type MarkName = (typeof allMarks)[number]['name']

/**
 * The names of the built-in marks, in the order of their documentation.
 *
 * @example
 * ```ts
 * import {markNames} from 'zorgwoorden/remark'
 *
 * markNames.includes('popover') // => true
 * ```
 */
export const markNames: readonly MarkName[] = /* @__PURE__ */ allMarks.map(({name}) => name)
