import {compileOnce} from '../glossary/compile-once.ts'
import type {ConceptInput} from '../glossary/concept.ts'
import {withoutAmbiguous} from './ambiguous-labels.ts'
import type {Candidate} from './candidate.ts'
import type {Compounds} from './compound-rule.ts'
import {createTermFinder} from './find-terms.ts'
import {createLabelIndex, type LabelIndex} from './label-index.ts'

type TermFinder = (text: string) => Candidate[]

/**
 * Returns the label index of a glossary, which all functions for it share: lookups, matchers, explainers, the
 * plugins. It is compiled at the first call, see {@link compileOnce}.
 *
 * @throws {TypeError} If `concepts` is not an array.
 */
export const compileGlossary = /* @__PURE__ */ compileOnce(createLabelIndex)

const finders = /* @__PURE__ */ new WeakMap<LabelIndex, TermFinder>()
const findersWithoutCompounds = /* @__PURE__ */ new WeakMap<LabelIndex, TermFinder>()

interface TermFinderOptions {
	readonly compounds?: Compounds
}

/**
 * Returns the term finder of a glossary, without the ambiguous labels that mean something else in the text.
 *
 * @throws {TypeError} If `concepts` is not an array.
 */
export function compileTermFinder(concepts: readonly ConceptInput[], options: TermFinderOptions): TermFinder {
	const index = compileGlossary(concepts)
	const find = compileFinderOfAll(concepts, options)
	return text => withoutAmbiguous(index, find(text))
}

/**
 * Returns the finder of all terms of a glossary, whatever their ambiguous labels mean. Functions for the same
 * glossary share it, and with it the words that it has analysed, except those with concepts of their own to leave
 * out of compounds.
 *
 * @throws {TypeError} If `concepts` is not an array.
 */
export function compileFinderOfAll(
	concepts: readonly ConceptInput[],
	{compounds = true}: TermFinderOptions,
): TermFinder {
	const index = compileGlossary(concepts)
	if (typeof compounds !== 'boolean') return createTermFinder(index, compounds)
	const cache = compounds ? finders : findersWithoutCompounds
	const finder = cache.get(index) ?? createTermFinder(index, compounds)
	cache.set(index, finder)
	return finder
}
