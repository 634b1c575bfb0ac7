import {createMatcher, type Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {concepts as bundled} from '../glossary/dataset.ts'
import {parseConcepts} from '../glossary/parse-concepts.ts'
import {createSpelling, type Slip} from '../misspelling/index.ts'

/** A glossary made ready for documents. */
export interface Compiled {
	/** Checked, with the fields that may be left out. */
	readonly concepts: readonly Concept[]
	readonly match: (text: string) => Match[]
}

type Parsed = readonly Concept[]

const parsed = /* @__PURE__ */ new WeakMap<readonly Concept[], Parsed>()
const solid = /* @__PURE__ */ new WeakMap<Parsed, Compiled>()
const compound = /* @__PURE__ */ new WeakMap<Parsed, Compiled>()

/**
 * Checks and compiles a glossary, the bundled one by default, once: hosts attach their plugins anew for every page.
 *
 * Throws what `parseConcepts` throws.
 */
export function compile(given: readonly Concept[] = bundled, compounds = true): Compiled {
	const concepts = given === bundled ? bundled : (parsed.get(given) ?? parseConcepts(given))
	parsed.set(given, concepts)
	const known = compounds ? compound : solid
	const compiled = known.get(concepts) ?? {concepts, match: createMatcher(concepts, {compounds})}
	known.set(concepts, compiled)
	return compiled
}

const spellings = /* @__PURE__ */ new WeakMap<Parsed, (text: string) => Slip[]>()

/** Compiles the spelling of a glossary once. It counts compounds as right, whether they are marked or not. */
export function compileSpelling(given: readonly Concept[] | undefined): (text: string) => Slip[] {
	const {concepts, match} = compile(given)
	const check = spellings.get(concepts) ?? createSpelling(concepts, match)
	spellings.set(concepts, check)
	return check
}
