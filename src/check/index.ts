import type {Root as HtmlRoot} from 'hast'
import type {Text} from 'mdast'
import {visit} from 'unist-util-visit'
import {compoundsKind} from '../engine/matcher.ts'
import type {ConceptInput} from '../index.ts'
import {createParser} from '../markdown/processor.ts'
import {findOccurrences as findInHtml} from '../rehype/index.ts'
import {inspectHtml, textsOf} from '../rehype/inspect.ts'
import {findOccurrences as findInMarkdown} from '../remark/index.ts'
import {inspectMarkdown} from '../remark/inspect.ts'
import {arrayOfIds, expectOptions, type OptionKinds} from '../text/expect-options.ts'
import {expectArray, expectString, expectTree} from '../text/expect-type.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import {parseWordLists} from '../word-list/index.ts'
import {checkDocument, type InspectOptions} from './check-document.ts'
import type {CheckOptions, CheckReport} from './report.ts'

export type {Compounds} from '../index.ts'
export type {LineColumn} from '../text/line-column.ts'
export type {CheckOptions, CheckReport, MisspeltTerm} from './report.ts'
export type {UnexplainedWord} from './words.ts'

/**
 * Checks a Markdown document for an editor: which concepts of a glossary occur in it and how often, which of
 * them its word lists lack, which concepts of its lists never occur, which entries differ from the glossary,
 * misspelt terms, and words that may need an explanation. Lines and columns count from 1.
 *
 * It reads what `remarkZorgwoorden` reads: no headings, links, code or word lists. GFM and front matter are
 * understood. A term that is explained in brackets already does not count as an occurrence.
 *
 * The glossary is checked as `parseConcepts` does, except that `related` and `broader` may name concepts that
 * it lacks. It is compiled at the first call, and cached by the identity of the array. After that, the cost is
 * linear in the text.
 *
 * @example
 * ```ts
 * import {concepts} from 'zorgwoorden'
 * import {checkText} from 'zorgwoorden/check'
 *
 * const report = checkText('Uw beenmerg en bloetplaatjes.\n\n## Begrippen\n\n- Thymus: orgaan', concepts)
 * report.occurring.map(({concept, listed}) => [concept.id, listed]) // => [['beenmerg', false]]
 * report.unused.map(({concept, line}) => [concept.id, line]) // => [['thymus', 5]]
 * report.spelling.map(({word, expected}) => [word, expected]) // => [['bloetplaatjes', 'bloedplaatjes']]
 * ```
 *
 * @throws {TypeError} if an argument or option has the wrong type
 * @throws {AggregateError} if `concepts` is not a valid glossary
 */
export function checkText(
	text: string,
	concepts: readonly ConceptInput[],
	options: CheckOptions = {},
): CheckReport {
	expectString('text', text)
	expectArray('concepts', concepts)
	expectOptions('checkText', options, optionKinds)
	const source = withoutByteOrderMark(text)
	const tree = createParser().parse(source)
	const texts: Text[] = []
	visit(tree, 'text', node => {
		texts.push(node)
	})
	const inspect = (options: InspectOptions) => inspectMarkdown(tree, options)
	const find = (options: InspectOptions) => findInMarkdown(tree, options)
	return checkDocument({source, texts, lists: parseWordLists(source), inspect, find}, concepts, options)
}

/**
 * Checks a page like {@link checkText}. It reads what `rehypeZorgwoorden` reads.
 *
 * @param tree the page, as rehype-parse or hast-util-from-html returns it, with positions
 * @param source the HTML that it was parsed from, without a byte order mark
 * @example
 * ```ts
 * import {concepts} from 'zorgwoorden'
 * import {checkHtml} from 'zorgwoorden/check'
 *
 * const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 13, offset: 12}}
 * const text = {type: 'text' as const, value: 'Uw beenmerg.', position}
 * const report = checkHtml({type: 'root', children: [text]}, 'Uw beenmerg.', concepts)
 * report.occurring.map(({concept, column}) => [concept.id, column]) // => [['beenmerg', 4]]
 * ```
 *
 * @throws {TypeError} if an argument or option has the wrong type
 * @throws {AggregateError} if `concepts` is not a valid glossary
 */
export function checkHtml(
	tree: HtmlRoot,
	source: string,
	concepts: readonly ConceptInput[],
	options: CheckOptions = {},
): CheckReport {
	expectTree(tree)
	expectString('source', source)
	expectArray('concepts', concepts)
	expectOptions('checkHtml', options, optionKinds)
	const inspect = (options: InspectOptions) => inspectHtml(tree, options)
	const find = (options: InspectOptions) => findInHtml(tree, options)
	const lists = parseWordLists(tree)
	return checkDocument({source, texts: textsOf(tree), lists, inspect, find}, concepts, options)
}

const optionKinds: OptionKinds<CheckOptions> = {
	exclude: arrayOfIds,
	compounds: compoundsKind,
	plainWords: ['an array of words', Array.isArray],
}
