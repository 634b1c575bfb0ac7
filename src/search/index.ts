import {compileOnce} from '../glossary/compile-once.ts'
import type {Concept} from '../glossary/concept.ts'
import {fitsLabel} from '../glossary/label-length.ts'
import {expectArray, expectString} from '../text/expect-type.ts'
import type {Span} from '../text/span.ts'
import {createCandidates} from './candidates.ts'
import {highlightSpans} from './highlight-spans.ts'
import {rank, type SearchLabel} from './score.ts'
import {type Query, soundLabel, soundQuery} from './sounded-word.ts'

/** A concept that a query finds. */
export interface SearchResult {
	readonly concept: Concept
	/** The label that matched; the prefLabel if a hiddenLabel did. */
	readonly label: string
	/**
	 * From 0.6 to 1, higher is better:
	 *
	 * - 1: the label itself, except for case, diacritics, spaces and hyphens;
	 * - 0.98: its other correct spelling;
	 * - 0.95: an inflected form of it;
	 * - over 0.8 to 0.9: a prefix of it, by how much is typed;
	 * - 0.6 to 0.8: something similar, by sound or by letters.
	 */
	readonly score: number
	/** The parts of `label` to highlight: disjoint, in order, in UTF-16 units. May be empty. */
	readonly spans: readonly Span[]
}

/** Options of a search. */
export interface SearchOptions {
	/** The maximum number of results, 0 or more. Default: `10`. */
	readonly limit?: number
}

const maxQueryLength = 100
const candidateCount = 100

/**
 * Compiles a glossary into a function that searches it for what a person types, misspelt or not: by letters
 * and by sound, with the words in any order, wrongly split or joined. Each concept is returned once, best
 * first. Equal scores are in the order prefLabel, altLabel, hiddenLabel, then shorter label first, then the
 * order of `concepts`. Without a match, or for an empty query, the result is `[]`. Only the first 100
 * characters of a query count.
 *
 * Cost: the first search builds an index, in time and memory linear in the labels, unless another search of
 * the same array has built it. A search reads that index,
 * which at most is linear in the glossary, and compares at most 100 labels with the query.
 *
 * @throws {RangeError} The returned function throws if `limit` is negative or `NaN`.
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
	concepts: readonly Concept[],
): (query: string, options?: SearchOptions) => SearchResult[] {
	expectArray('concepts', concepts)
	let candidates: ((query: Query) => SearchLabel[]) | undefined
	return (query, {limit = 10} = {}) => {
		expectString('query', query)
		if (!(limit >= 0))
			throw new RangeError(`Expected limit to be a number of 0 or more, received \`${limit}\``)
		const sounded = soundQuery(query.slice(0, maxQueryLength))
		if (sounded.letters === '') return []
		candidates ??= compileIndex(concepts)
		return rank(sounded, candidates(sounded))
			.slice(0, limit)
			.map(({label, score}) => ({
				concept: label.concept,
				label: label.shown,
				score,
				spans: highlightSpans(sounded, label.shown),
			}))
	}
}

/** Returns the index of a glossary, which all searches of it share. */
const compileIndex = /* @__PURE__ */ compileOnce(createIndex)

/** Creates a function that returns the labels to compare with a query, most similar first. */
function createIndex(concepts: readonly Concept[]): (query: Query) => SearchLabel[] {
	const labels = concepts.flatMap((concept, order) => searchLabelsOf(concept, order))
	const candidates = createCandidates(labels.map(({key}) => key))
	return query => candidates(query.contentKey, candidateCount).flatMap(index => labels[index] ?? [])
}

function searchLabelsOf(concept: Concept, order: number): SearchLabel[] {
	const {prefLabel, altLabel, hiddenLabel} = concept
	const labels = [
		{text: prefLabel, shown: prefLabel, kind: 0},
		...altLabel.map(text => ({text, shown: text, kind: 1})),
		...hiddenLabel.map(text => ({text, shown: prefLabel, kind: 2})),
	]
	return labels
		.filter(({text, shown}) => fitsLabel(text) && fitsLabel(shown))
		.map(label => ({...soundLabel(label.text), ...label, concept, order}))
}
