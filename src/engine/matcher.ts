import type {Concept, ConceptInput} from '../glossary/concept.ts'
import {isPlainObject, type OptionKind, type OptionKinds} from '../text/expect-options.ts'
import {expectString, unexpected} from '../text/expect-type.ts'
import type {Span} from '../text/span.ts'
import type {Naming} from './ambiguous-labels.ts'
import type {Candidate, MatchKind} from './candidate.ts'
import {compileFinderOfAll, compileTermFinder} from './compiled.ts'
import type {Compounds} from './compound-rule.ts'

export type {MatchKind} from './candidate.ts'
export type {Compounds} from './compound-rule.ts'

/** An occurrence of one or more concepts in a text. */
export interface Match extends Span {
	/** `label` also covers another spelling of the label. */
	readonly kind: MatchKind
	/** The label that was recognised, as authored. */
	readonly label: string
	/** The term inside the marked word; equals the match unless `kind` is `'compound'`. */
	readonly part: Span
	/**
	 * More than one if the label is ambiguous; in the order of the glossary. Frozen, since matches of the same
	 * word share it.
	 */
	readonly concepts: readonly Concept[]
}

/** Options of `createMatcher` and `createExplain`. */
export interface MatcherOptions {
	/**
	 * Whether a term inside a longer word (stamceltransplantatie) marks that word. `{except: ids}`: not for these
	 * concepts, since lay words have compounds of another sense (a *hoofdrol* is not about the *hoofd*). Default: `true`.
	 */
	readonly compounds?: Compounds
}

/** The kind of an option `compounds`. */
export const compoundsKind: OptionKind = ['true, false or {except: ids}', isCompounds]

/** The kinds of {@link MatcherOptions}. */
export const matcherOptionKinds: OptionKinds<MatcherOptions> = {compounds: compoundsKind}

/**
 * Compiles a glossary into a function that finds its terms in a text, in every form. Matches are
 * leftmost-longest, never overlap and are in order; offsets are UTF-16 units into the text as given. A label in
 * `ambiguousLabel` counts only in a text that has another label of the concept, or a label of a related or broader
 * one.
 *
 * @throws {TypeError} If `concepts` is not an array of concepts, or an option is unknown or invalid. The returned
 *   function throws one if `text` is not a string.
 *
 * Cost: compiling is linear in the number of labels. Forms are generated lazily: the first word with a given
 * two-letter prefix inflects all labels with that prefix. Matching is linear in the text, whatever the size
 * of the glossary.
 *
 * @example
 * ```ts
 * import {createMatcher, listedConcepts} from 'zorgwoorden'
 *
 * const match = createMatcher(listedConcepts, {compounds: false})
 * match('Stamcellen en T-lymfocyten').map(({label}) => label) // => ['stamcel', 'T-lymfocyt']
 * match('stamceltransplantatie') // => []
 * ```
 */
export function createMatcher(
	concepts: readonly ConceptInput[],
	options: MatcherOptions = {},
): (text: string) => Match[] {
	// Like expectOptions, which is too large for the function that browsers load most.
	if (!isPlainObject(options)) throw unexpected('options of createMatcher', 'an object', options)
	const {compounds = true, ...others} = options
	for (const name in others)
		throw new TypeError(`Expected an option of createMatcher, received "${name}"; did you mean "compounds"?`)
	if (!isCompounds(compounds))
		throw unexpected('option `compounds`', 'true, false or {except: ids}', compounds)
	const find = compileTermFinder(concepts, options)
	return text => {
		expectString('text', text)
		return find(text).map(toMatch)
	}
}

function isCompounds(compounds: unknown): boolean {
	return typeof compounds === 'boolean' || Array.isArray(Object(compounds).except)
}

/** A match, and which of its concepts it names only by an ambiguous label. */
export interface UnsettledMatch extends Match, Naming {}

/**
 * Compiles a glossary into a function that finds its terms in a text, also by ambiguous labels: what those mean is
 * left to the caller, who knows the whole document. Otherwise like {@link createMatcher}.
 */
export function createMatcherOfAll(
	concepts: readonly ConceptInput[],
	options: MatcherOptions = {},
): (text: string) => UnsettledMatch[] {
	const find = compileFinderOfAll(concepts, options)
	return text =>
		find(text).map(candidate => ({...toMatch(candidate), ambiguous: candidate.resolution.ambiguous}))
}

function toMatch({start, end, kind, part, resolution}: Candidate): Match {
	return {start, end, kind, label: resolution.label, part, concepts: resolution.concepts}
}
