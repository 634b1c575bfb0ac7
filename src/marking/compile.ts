import {createMatcher, type Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {concepts as bundled} from '../glossary/dataset.ts'
import {parseConcepts} from '../glossary/parse-concepts.ts'
import {createMisspellingFinder, type Misspelling} from '../misspelling/index.ts'

/** A glossary made ready for documents. */
export interface Compiled {
	/** Checked, with the fields that may be left out. */
	readonly concepts: readonly Concept[]
	readonly match: (text: string) => Match[]
}

type Parsed = readonly Concept[]

const parsed = /* @__PURE__ */ new WeakMap<readonly Concept[], Parsed>()
const withoutCompounds = /* @__PURE__ */ new WeakMap<Parsed, Compiled>()
const withCompounds = /* @__PURE__ */ new WeakMap<Parsed, Compiled>()

/**
 * Checks and compiles a glossary, the bundled one by default, once: hosts attach their plugins anew for every page.
 *
 * Throws what `parseConcepts` throws.
 */
export function compile(given: readonly Concept[] = bundled, compounds = true): Compiled {
	const concepts = given === bundled ? bundled : (parsed.get(given) ?? parseConcepts(given))
	parsed.set(given, concepts)
	const known = compounds ? withCompounds : withoutCompounds
	const compiled = known.get(concepts) ?? {concepts, match: createMatcher(concepts, {compounds})}
	known.set(concepts, compiled)
	return compiled
}

const misspellingFinders = /* @__PURE__ */ new WeakMap<Parsed, (text: string) => Misspelling[]>()

/** Compiles the spelling of a glossary once. It counts compounds as right, whether they are marked or not. */
export function compileMisspellings(given: readonly Concept[] | undefined): (text: string) => Misspelling[] {
	const {concepts, match} = compile(given)
	const check = misspellingFinders.get(concepts) ?? createMisspellingFinder(concepts, match)
	misspellingFinders.set(concepts, check)
	return check
}
