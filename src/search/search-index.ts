import {compileFinderOfAll, compileGlossary} from '../engine/compiled.ts'
import {compileOnce} from '../glossary/compile-once.ts'
import type {Concept, ConceptInput} from '../glossary/concept.ts'
import type {Answer} from './answer.ts'
import {createCandidates} from './candidates.ts'
import {type Completions, createCompletions} from './completions.ts'
import {findInside} from './inside.ts'
import {createMeaningSearch} from './meaning.ts'
import {type SearchLabel, searchLabelsOf} from './search-label.ts'
import type {Query} from './sounded-word.ts'
import {createStarts, type Starts} from './starts.ts'
import {findWhole} from './whole.ts'

/** What a search of a glossary looks its answers up in. */
export interface SearchIndex {
	/** The concepts of the glossary when it was compiled. */
	readonly concepts: readonly Concept[]
	/** Returns the labels that a text is, or is a form of. */
	whole(text: string): Answer[]
	/** Returns the labels that words of a text are, or contain. */
	inside(text: string): Answer[]
	readonly starts: Starts
	readonly completions: Completions
	/** Returns the labels that sound most like a query, most similar first. */
	candidates(query: Query): SearchLabel[]
	/** Returns the concepts whose definitions have words of a text. Its own index is built at the first call. */
	meaning(text: string): Answer[]
}

const candidateCount = 50

/** Returns the index of a glossary, which all searches of it share. Cost at the first call: linear in the labels. */
export const compileSearchIndex = /* @__PURE__ */ compileOnce(createSearchIndex)

function createSearchIndex(concepts: readonly Concept[], given: readonly ConceptInput[]): SearchIndex {
	const labels = searchLabelsOf(concepts)
	const candidates = createCandidates(labels.map(({key}) => key))
	const labelIndex = compileGlossary(given)
	const find = compileFinderOfAll(given, {})
	const starts = createStarts(labels)
	let meaning: ((text: string) => Answer[]) | undefined
	return {
		concepts,
		whole: text => findWhole(labelIndex, text),
		inside: text => findInside(labelIndex, find, text),
		starts,
		completions: createCompletions(starts),
		candidates: query => candidates(query.contentKey, candidateCount).flatMap(index => labels[index] ?? []),
		meaning(text) {
			meaning ??= createMeaningSearch(concepts)
			return meaning(text)
		},
	}
}
