import type {Concept} from './concept.ts'
import {hash, informatiemap, lopendeTekst, microImmunotherapie} from './data.ts'

/**
 * The bundled glossary, sorted by id: the words that the documents explain in a list, and those that they
 * explain in running text. Frozen, with everything in it: other code on the same page uses it too.
 *
 * @example
 * ```ts
 * import {concepts} from 'zorgwoorden'
 *
 * concepts.find(({prefLabel}) => prefLabel === 'bloedplaatje')?.altLabel // => ['trombocyt']
 * ```
 */
export const concepts: readonly Concept[] = /* @__PURE__ */ frozen(
	/* @__PURE__ */ sorted(lopendeTekst, microImmunotherapie, informatiemap),
)

/**
 * Changes whenever the bundled glossary does. Pass it to a plugin as its option `version`, so that a host that
 * caches pages by plugin options renders them again.
 *
 * @example
 * ```ts
 * import {version} from 'zorgwoorden'
 *
 * /^[0-9a-f]{12}$/.test(version) // => true
 * ```
 */
export const version: string = hash

/**
 * Only the words that the documents explain in a list, sorted by id. Their `related` and `broader` contain
 * only ids of each other, so that they are a complete glossary. Frozen, like {@link concepts}.
 *
 * @example
 * ```ts
 * import {listedConcepts} from 'zorgwoorden'
 *
 * listedConcepts.every(({source}) => source.some(({list}) => list !== null)) // => true
 * ```
 */
export const listedConcepts: readonly Concept[] = /* @__PURE__ */ frozen(
	/* @__PURE__ */ withoutOutsideIds(/* @__PURE__ */ sorted(microImmunotherapie, informatiemap)),
)

function sorted(...lists: readonly (readonly Concept[])[]): Concept[] {
	return lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Removes the ids of related and broader concepts that are not in the list. */
function withoutOutsideIds(concepts: readonly Concept[]): Concept[] {
	const ids = new Set(concepts.map(({id}) => id))
	const inside = (list: readonly string[]) => list.filter(id => ids.has(id))
	return concepts.map(concept => ({
		...concept,
		related: inside(concept.related),
		...(concept.broader && {broader: inside(concept.broader)}),
	}))
}

/** Freezes concepts all the way down. Spelt out, because it runs at every import: walking any data takes 1 ms. */
function frozen(concepts: readonly Concept[]): readonly Concept[] {
	const {freeze} = Object
	for (const concept of concepts) {
		freeze(concept.altLabel)
		freeze(concept.hiddenLabel)
		freeze(concept.related)
		freeze(concept.source)
		for (const source of concept.source) freeze(source)
		freeze(concept.ambiguousLabel)
		freeze(concept.broader)
		freeze(concept.subject)
		freeze(concept.reviewed)
		for (const review of concept.reviewed ?? []) freeze(review)
		freeze(concept)
	}
	return freeze(concepts)
}
