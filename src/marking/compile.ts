import {type Compounds, createMatcherOfAll, type UnsettledMatch} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {concepts as bundled} from '../glossary/dataset.ts'
import {parsePartOfConcepts} from '../glossary/parse-concepts.ts'
import {createMisspellingFinder, type Misspelling} from '../misspelling/index.ts'

/** A glossary that has been checked and compiled. */
export interface Compiled {
	/** The checked concepts, with every list filled in that a user may leave out. */
	readonly concepts: readonly Concept[]
	/** Finds terms by ambiguous labels too: the whole document decides what these mean. */
	readonly match: (text: string) => UnsettledMatch[]
}

type Parsed = readonly Concept[]

const parsed = /* @__PURE__ */ new WeakMap<readonly Concept[], Parsed>()
// By the option `compounds`.
const compiledGlossaries = /* @__PURE__ */ new WeakMap<Parsed, Map<string, Compiled>>()

/**
 * Checks and compiles a glossary, the bundled one by default. The result is cached by the identity of the
 * array, since hosts attach their plugins again for every page.
 *
 * @throws {AggregateError} if `given` is not a valid glossary
 */
export function compile(given: readonly Concept[] = bundled, compounds: Compounds = true): Compiled {
	const concepts = given === bundled ? bundled : (parsed.get(given) ?? check(given))
	parsed.set(given, concepts)
	const byOption = compiledGlossaries.get(concepts) ?? new Map<string, Compiled>()
	compiledGlossaries.set(concepts, byOption)
	const key = JSON.stringify(compounds)
	const compiled = byOption.get(key) ?? {concepts, match: createMatcherOfAll(concepts, {compounds})}
	byOption.set(key, compiled)
	return compiled
}

/**
 * Checks a glossary or part of one, and fills in the lists that are missing. If none is missing, the glossary is
 * used as it is, so that it shares its label index with other functions over the same array.
 */
function check(given: readonly Concept[]): readonly Concept[] {
	const concepts = parsePartOfConcepts(given)
	const isComplete = given.every(
		({altLabel, hiddenLabel, related, source}) => altLabel && hiddenLabel && related && source,
	)
	return isComplete ? given : concepts
}

const misspellingFinders = /* @__PURE__ */ new WeakMap<Parsed, (text: string) => Misspelling[]>()

/**
 * Compiles the misspelling finder of a glossary, cached like `compile`. Compounds always count as correct
 * words, whether or not they are marked.
 *
 * @throws {AggregateError} if `given` is not a valid glossary
 */
export function compileMisspellings(given: readonly Concept[] | undefined): (text: string) => Misspelling[] {
	const {concepts, match} = compile(given)
	const finder = misspellingFinders.get(concepts) ?? createMisspellingFinder(concepts, match)
	misspellingFinders.set(concepts, finder)
	return finder
}
