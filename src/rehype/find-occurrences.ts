import type {ElementContent, Root} from 'hast'
import {type FoundOccurrence, findOccurrencesIn} from '../marking/find-occurrences.ts'
import {elementMarks} from '../marking/marks/index.ts'
import {createHtml, ownKinds} from './host.ts'
import type {HtmlFindOptions} from './options.ts'

/**
 * Finds the terms of a glossary in an HTML tree where `rehypeZorgwoorden` marks them, and returns them in
 * document order. The tree does not change.
 *
 * It takes the options of the plugin, and the plugin with the same options marks exactly these occurrences,
 * except those with `splitsMarkup`; only `occurrences` has another default, `'all'`. With `mark`, `url`,
 * `idPrefix` and the heading of `wordList` it recognises what the plugin leaves alone: an occurrence that has
 * its mark already, from an earlier pass or by the author, and existing word lists.
 *
 * The glossary is compiled at the first call with it. After that, the cost is linear in the page.
 *
 * @example
 * ```ts
 * import {findOccurrences} from 'zorgwoorden/rehype'
 *
 * const text = {type: 'text' as const, value: 'Uw beenmerg.'}
 * const p = {type: 'element' as const, tagName: 'p', properties: {}, children: [text]}
 * const [found] = findOccurrences({type: 'root', children: [p]})
 * found?.text // => 'beenmerg'
 * found?.nodes[0] === text // => true
 * found?.startOffset // => 3
 * ```
 *
 * @throws {TypeError} if `tree` has no children, an option is invalid, or the front matter of `file` has an
 * invalid `zorgwoorden` field
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 */
export function findOccurrences(
	tree: Root,
	options: HtmlFindOptions = {},
): FoundOccurrence<ElementContent>[] {
	return findOccurrencesIn(createHtml(options?.within), elementMarks, tree, options, ownKinds)
}
