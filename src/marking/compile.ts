import {type Compounds, createMatcherOfAll, type UnsettledMatch} from '../engine/matcher.ts'
import {completeConcepts} from '../glossary/complete-concepts.ts'
import type {Concept, ConceptInput} from '../glossary/concept.ts'
import {concepts as bundled} from '../glossary/dataset.ts'
import {parsePartOfConcepts} from '../glossary/parse-concepts.ts'
import {type Definitions, withDefinitions} from '../glossary/with-definitions.ts'
import {createMisspellingFinder, type Misspelling} from '../misspelling/index.ts'

/** A glossary that has been checked and compiled. */
export interface Compiled {
	/** The checked concepts, with every list filled in that a user may leave out. */
	readonly concepts: readonly Concept[]
	/** Finds terms by ambiguous labels too: the whole document decides what these mean. */
	readonly match: (text: string) => UnsettledMatch[]
}

type Parsed = readonly Concept[]

const parsed = /* @__PURE__ */ new WeakMap<readonly ConceptInput[], Parsed>()
// By the options `compounds` and `definitions`.
const compiledGlossaries = /* @__PURE__ */ new WeakMap<Parsed, Map<string, Compiled>>()

/** Options that change what a glossary is compiled to. */
export interface CompileOptions {
	readonly compounds?: Compounds
	readonly definitions?: Definitions
}

/**
 * Checks and compiles a glossary, the bundled one by default. The result is cached by the identity of the
 * array, since hosts attach their plugins again for every page.
 *
 * @throws {AggregateError} if `given` is not a valid glossary
 * @throws {TypeError} if `definitions` has an unknown id
 */
export function compile(
	given: readonly ConceptInput[] = bundled,
	{compounds = true, definitions = {}}: CompileOptions = {},
): Compiled {
	const checked = given === bundled ? bundled : (parsed.get(given) ?? check(given))
	parsed.set(given, checked)
	const byOptions = compiledGlossaries.get(checked) ?? new Map<string, Compiled>()
	compiledGlossaries.set(checked, byOptions)
	const key = JSON.stringify([compounds, definitions])
	const known = byOptions.get(key)
	if (known) return known
	const concepts = withDefinitions(checked, definitions)
	const compiled = {concepts, match: createMatcherOfAll(concepts, {compounds})}
	byOptions.set(key, compiled)
	return compiled
}

/**
 * Checks a glossary or part of one, and fills in the lists that are missing. If none is missing, the glossary is
 * used as it is, so that it shares its label index with other functions over the same array.
 */
function check(given: readonly ConceptInput[]): readonly Concept[] {
	parsePartOfConcepts(given)
	return completeConcepts(given)
}

const misspellingFinders = /* @__PURE__ */ new WeakMap<Parsed, (text: string) => Misspelling[]>()

/**
 * Compiles the misspelling finder of a glossary, cached like `compile`. Compounds always count as correct
 * words, whether or not they are marked.
 *
 * @throws {AggregateError} if `given` is not a valid glossary
 */
export function compileMisspellings(
	given: readonly ConceptInput[] | undefined,
): (text: string) => Misspelling[] {
	const {concepts, match} = compile(given)
	const finder = misspellingFinders.get(concepts) ?? createMisspellingFinder(concepts, match)
	misspellingFinders.set(concepts, finder)
	return finder
}
