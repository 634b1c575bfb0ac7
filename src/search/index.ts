import {HIDDEN} from '../engine/label-form.ts'
import type {Concept, ConceptInput} from '../glossary/concept.ts'
import {aFunction, expectOptions, type OptionKinds, trueOrFalse} from '../text/expect-options.ts'
import {expectArray, expectString} from '../text/expect-type.ts'
import type {Span} from '../text/span.ts'
import type {SearchKind} from './answer.ts'
import {answerQuery} from './answer-query.ts'
import {completeQuery} from './complete-query.ts'
import {highlightSpans} from './highlight-spans.ts'
import {compileSearchIndex, type SearchIndex} from './search-index.ts'
import {soundQuery} from './sounded-word.ts'

export type {SearchKind} from './answer.ts'

/** A concept that a query finds. */
export interface SearchResult {
	readonly concept: Concept
	/** How the label answers the query. */
	readonly kind: SearchKind
	/** The label that answered; the prefLabel if a hiddenLabel did. */
	readonly label: string
	/** Only if a hiddenLabel answered. */
	readonly hidden?: true
	/**
	 * From 0 to 1, higher is better:
	 *
	 * - 1: the label itself, except for case, diacritics, spaces and hyphens; 0.98: its other correct spelling;
	 * - 0.95: an inflected form of it;
	 * - 0.94, 0.92 and 0.89: the same three, for some words of the query;
	 * - 0.9 to 0.91: it is a part of a word of the query;
	 * - over 0.8 to 0.9: a prefix of it, by how much is typed;
	 * - 0.6 to 0.8: something similar, by sound or by letters, or a later word of it;
	 * - 0.4 to 0.6: what its concept means.
	 */
	readonly score: number
	/** The parts of `label` to highlight: disjoint, in order, in UTF-16 units. May be empty. */
	readonly spans: readonly Span[]
}

/** Options of a search. */
export interface SearchOptions {
	/** The maximum number of results, a whole number of 0 or more, or `Infinity`. Default: `10`. */
	readonly limit?: number
	/**
	 * Whether the query is still being typed, as in a search box: what begins so is an answer from the first letter, and
	 * nothing is looked for inside it. Default: `false`.
	 */
	readonly prefix?: boolean
	/** Which concepts may be results; applied before `limit`. Default: all. */
	readonly filter?: (concept: Concept) => boolean
}

const maxQueryLength = 100

/**
 * Compiles a glossary into a function that searches it for what a person types, misspelt or not: by letters
 * and by sound, with the words in any order, wrongly split or joined. Each concept is returned once, best
 * first. Equal scores are in the order prefLabel, altLabel, hiddenLabel, then shorter label first, then the
 * order of `concepts`. Without a match, or for an empty query, the result is `[]`. Only the first 100
 * characters of a query count.
 *
 * Cost: the first search builds an index, in time and memory linear in the labels, unless another search of
 * the same array has built it. A search reads that index, which at most is linear in the glossary, and compares at
 * most 50 labels with the query, and with each run of up to three words of it if nothing else answers. The first query
 * that nothing else answers builds an index of the definitions.
 *
 * @throws {TypeError} If `concepts` is not an array. The returned function throws one if the query is not a string, or an
 *   option is unknown or invalid.
 * @example
 * ```ts
 * import {createSearch, listedConcepts} from 'zorgwoorden'
 *
 * const search = createSearch(listedConcepts)
 * search('trombosiet', {limit: 1}).map(({label}) => label) // => ['trombocyt']
 * search('cyto')[0]?.spans // => [{start: 0, end: 4}]
 * ```
 */
export function createSearch(
	concepts: readonly ConceptInput[],
): (query: string, options?: SearchOptions) => SearchResult[] {
	expectArray('concepts', concepts)
	let index: SearchIndex | undefined
	return (query, options = {}) => {
		expectString('query', query)
		expectOptions('search', options, searchOptionKinds)
		const {limit = 10, prefix = false, filter} = options
		const typed = query.slice(0, maxQueryLength)
		const sounded = soundQuery(typed)
		if (sounded.letters === '') return []
		index ??= compileSearchIndex(concepts)
		const answers = prefix ? completeQuery(index, typed) : answerQuery(index, typed)
		const results: SearchResult[] = []
		for (const {label, kind, score} of answers) {
			const concept = index.concepts[label.conceptIndex]
			if (results.length >= limit) break
			if (concept === undefined || filter?.(concept) === false) continue
			const isHidden = label.rank === HIDDEN
			const shown = isHidden ? concept.prefLabel : label.text
			results.push({
				concept,
				kind,
				label: shown,
				...(isHidden ? {hidden: true} : {}),
				score,
				spans: highlightSpans(sounded, shown),
			})
		}
		return results
	}
}

const searchOptionKinds: OptionKinds<SearchOptions> = {
	limit: [
		'a whole number of 0 or more, or Infinity',
		limit => limit === Number.POSITIVE_INFINITY || (Number.isInteger(limit) && Number(limit) >= 0),
	],
	prefix: trueOrFalse,
	filter: aFunction,
}
