import {createExplain, type Explanation} from './engine/explain.ts'
import {createLookup} from './engine/lookup.ts'
import {createMatcher, type Match} from './engine/matcher.ts'
import {createSplit, type Piece, type SplitOptions} from './engine/split.ts'
import type {Concept} from './glossary/concept.ts'
import {concepts} from './glossary/dataset.ts'
import {createSearch, type SearchOptions, type SearchResult} from './search/index.ts'
import {expectString} from './text/expect-type.ts'

export {inflect} from './dutch/index.ts'
export {createExplain, type Explanation} from './engine/explain.ts'
export {createLookup} from './engine/lookup.ts'
export {
	type Compounds,
	createMatcher,
	type Match,
	type MatcherOptions,
	type MatchKind,
} from './engine/matcher.ts'
export {createSplit, type Piece, type SplitOptions} from './engine/split.ts'
export type {Concept, ConceptInput, Review, Source} from './glossary/concept.ts'
export {concepts, listedConcepts, version} from './glossary/dataset.ts'
export {parseConcepts} from './glossary/parse-concepts.ts'
export {type Definitions, withDefinitions} from './glossary/with-definitions.ts'
export {type HighlightedPiece, highlight} from './search/highlight.ts'
export {createSearch, type SearchKind, type SearchOptions, type SearchResult} from './search/index.ts'
export type {Span} from './text/span.ts'

/**
 * Returns the concept of the bundled glossary with this id, or `undefined`. Cost: linear in the glossary.
 *
 * @example
 * ```ts
 * import {conceptById} from 'zorgwoorden'
 *
 * conceptById('b-lymfocyt')?.prefLabel // => 'B-lymfocyt'
 * conceptById('fiets') // => undefined
 * ```
 */
export function conceptById(id: string): Concept | undefined {
	expectString('id', id)
	return concepts.find(concept => concept.id === id)
}

let bundledLookup: ReturnType<typeof createLookup> | undefined
let bundledMatch: ReturnType<typeof createMatcher> | undefined
let bundledSplit: ReturnType<typeof createSplit> | undefined
let bundledExplain: ReturnType<typeof createExplain> | undefined
let bundledSearch: ReturnType<typeof createSearch> | undefined

/**
 * Returns the concepts of the bundled glossary that have this label, exact except for case, diacritics,
 * hyphens, spaces and inflection; an empty list if the label is unknown. See {@link createLookup}. The
 * glossary is compiled at the first call.
 *
 * @example
 * ```ts
 * import {lookup} from 'zorgwoorden'
 *
 * lookup('trombocyten')[0]?.prefLabel // => 'bloedplaatje'
 * ```
 */
export function lookup(label: string): Concept[] {
	bundledLookup ??= createLookup(concepts)
	return bundledLookup(label)
}

/**
 * Finds the terms of the bundled glossary in a text, in order, with UTF-16 offsets. See {@link
 * createMatcher}. The glossary is compiled at the first call.
 *
 * @example
 * ```ts
 * import {match} from 'zorgwoorden'
 *
 * match('T- en B-lymfocyten').map(({label}) => label) // => ['T-lymfocyt', 'B-lymfocyt']
 * match('De stamceltransplantatie')[0]?.part // => {start: 3, end: 10}
 * ```
 */
export function match(text: string): Match[] {
	bundledMatch ??= createMatcher(concepts)
	return bundledMatch(text)
}

/**
 * Splits a text at the terms of the bundled glossary: joined in order, the pieces are the text itself. With
 * `seen`, a set that the caller keeps, only the first occurrence of each concept is a piece with a match. See
 * {@link createSplit}. The glossary is compiled at the first call.
 *
 * @throws {TypeError} If `text` is not a string or `seen` is not a set.
 * @example
 * ```ts
 * import {split} from 'zorgwoorden'
 *
 * split('Uw hart en thymus').map(({text, match}) => (match ? `[${text}]` : text)).join('') // => 'Uw hart en [thymus]'
 *
 * const seen = new Set<string>()
 * split('De thymus.', {seen}).length // => 3
 * split('De thymus.', {seen}) // => [{text: 'De thymus.'}]
 * ```
 */
export function split(text: string, options?: SplitOptions): Piece[] {
	bundledSplit ??= createSplit(concepts)
	return bundledSplit(text, options)
}

/**
 * Finds the terms of the bundled glossary in a text, each with the reason why it is a match. See {@link
 * createExplain}. The glossary is compiled at the first call.
 *
 * @example
 * ```ts
 * import {explain} from 'zorgwoorden'
 *
 * explain('bloedplaatjestransfusie')[0]?.cut // => ['bloedplaatjes', 'transfusie']
 * ```
 */
export function explain(text: string): Explanation[] {
	bundledExplain ??= createExplain(concepts)
	return bundledExplain(text)
}

/**
 * Searches the bundled glossary for what a person types, misspelt or not, best result first. See {@link
 * createSearch}. The index is built at the first call.
 *
 * @throws {TypeError} If the query is not a string, or an option is unknown or invalid.
 * @example
 * ```ts
 * import {search} from 'zorgwoorden'
 *
 * search('asimetries', {limit: 1})[0]?.concept.id // => 'asymmetrisch'
 * search('bloed', {limit: 1}).length // => 1
 * ```
 */
export function search(query: string, options?: SearchOptions): SearchResult[] {
	bundledSearch ??= createSearch(concepts)
	return bundledSearch(query, options)
}
