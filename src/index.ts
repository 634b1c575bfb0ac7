import {createExplain, type Explanation} from './engine/explain.ts'
import {createLookup} from './engine/lookup.ts'
import {createMatcher, type Match} from './engine/matcher.ts'
import type {Concept} from './glossary/concept.ts'
import {concepts} from './glossary/dataset.ts'
import {createSearch, type SearchOptions, type SearchResult} from './search/index.ts'

export {inflect} from './dutch/inflect/index.ts'
export {createExplain, type Explanation} from './engine/explain.ts'
export {createLookup} from './engine/lookup.ts'
export {createMatcher, type Match, type MatcherOptions, type MatchKind} from './engine/matcher.ts'
export type {Concept, Source} from './glossary/concept.ts'
export {concepts, listedConcepts, version} from './glossary/dataset.ts'
export {parseConcepts} from './glossary/parse-concepts.ts'
export {createSearch, type SearchOptions, type SearchResult} from './search/index.ts'
export type {Span} from './text/span.ts'

/** The concept of the bundled glossary with this id. */
export function conceptById(id: string): Concept | undefined {
	return concepts.find(concept => concept.id === id)
}

let bundledLookup: ReturnType<typeof createLookup> | undefined
let bundledMatch: ReturnType<typeof createMatcher> | undefined
let bundledExplain: ReturnType<typeof createExplain> | undefined
let bundledSearch: ReturnType<typeof createSearch> | undefined

/**
 * The concepts of the bundled glossary that a label stands for; exact but for case, diacritics, hyphens, spaces and inflection.
 * An empty list if the label is unknown. The glossary is compiled at the first call.
 */
export function lookup(label: string): Concept[] {
	bundledLookup ??= createLookup(concepts)
	return bundledLookup(label)
}

/** The terms of the bundled glossary in a text, as `createMatcher` tells. The glossary is compiled at the first call. */
export function match(text: string): Match[] {
	bundledMatch ??= createMatcher(concepts)
	return bundledMatch(text)
}

/** Why each match in a text is made, as `createExplain` tells. The glossary is compiled at the first call. */
export function explain(text: string): Explanation[] {
	bundledExplain ??= createExplain(concepts)
	return bundledExplain(text)
}

/** The concepts of the bundled glossary that answer a query, as `createSearch` tells. The index is built at the first call. */
export function search(query: string, options?: SearchOptions): SearchResult[] {
	bundledSearch ??= createSearch(concepts)
	return bundledSearch(query, options)
}
