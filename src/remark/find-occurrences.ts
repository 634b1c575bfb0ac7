import type {PhrasingContent, Root} from 'mdast'
import {type FoundOccurrence, findOccurrencesIn} from '../marking/find-occurrences.ts'
import {allMarks} from '../marking/marks/index.ts'
import {markdown} from './host.ts'
import type {MarkdownFindOptions} from './options.ts'

/**
 * Finds the terms of a glossary in a Markdown tree where `remarkZorgwoorden` marks them, and returns them in
 * document order. The tree does not change.
 *
 * It takes the options of the plugin, and the plugin with the same options marks exactly these occurrences,
 * except those with `splitsMarkup`; only `occurrences` has another default, `'all'`. With `mark`, `url`,
 * `idPrefix` and the heading of `wordList` it recognises what the plugin leaves alone: an occurrence that has
 * its mark already, from an earlier pass or by the author, and existing word lists.
 *
 * The glossary is compiled at the first call with it. After that, the cost is linear in the document.
 *
 * @example
 * ```ts
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 * import {findOccurrences} from 'zorgwoorden/remark'
 *
 * const source = '# Thymus\n\nUw **B**-cellen en `thymus`.'
 * const found = findOccurrences(unified().use(remarkParse).parse(source), {file: source})
 * found.map(({text}) => text) // => ['B-cellen']
 * found[0]?.concepts.map(({id}) => id) // => ['b-lymfocyt']
 * found[0]?.position?.start // => {line: 3, column: 6, offset: 15}
 * ```
 *
 * @throws {TypeError} if `tree` has no children, an option is invalid, or the front matter of `file` has an
 * invalid `zorgwoorden` field
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 */
export function findOccurrences(
	tree: Root,
	options: MarkdownFindOptions = {},
): FoundOccurrence<PhrasingContent>[] {
	return findOccurrencesIn(markdown, allMarks, tree, options)
}
