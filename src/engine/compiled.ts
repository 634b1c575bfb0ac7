import type {Concept} from '../glossary/concept.ts'
import {expectArray} from '../text/expect-type.ts'
import {createLabelIndex, type LabelIndex} from './label-index.ts'

/** A label index, and the concepts and labels that it was compiled from. */
interface CachedIndex {
	readonly index: LabelIndex
	readonly contents: readonly unknown[]
}

const glossaries = /* @__PURE__ */ new WeakMap<readonly Concept[], CachedIndex>()

/**
 * Compiles a glossary into the label index that all functions for it share: lookups, matchers, explainers, the
 * plugins. The key is the array. Since the caller may change it, or the labels of its concepts, each call
 * compares them with what was compiled. A glossary that changed is compiled again, and functions that were
 * created before keep what they had.
 *
 * Cost if it was compiled before: linear in the labels, a millisecond for 10,000 concepts.
 *
 * @throws {TypeError} If `concepts` is not an array.
 */
export function compileGlossary(concepts: readonly Concept[]): LabelIndex {
	expectArray('concepts', concepts)
	// With the ends of the lists, so that no change goes unnoticed.
	const contents = [
		...concepts.flatMap(concept => [
			concept,
			concept.prefLabel,
			...concept.altLabel,
			0,
			...concept.hiddenLabel,
		]),
		0,
	]
	const known = glossaries.get(concepts)
	if (known && contents.every((value, i) => value === known.contents[i])) return known.index
	const index = createLabelIndex([...concepts])
	glossaries.set(concepts, {index, contents})
	return index
}
