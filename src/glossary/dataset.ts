import type {Concept} from './concept.ts'
import {hash, informatiemap, lopendeTekst, microImmunotherapie} from './data.ts'

/** The bundled glossary, sorted by id: the words of the printed lists and those of the running text. */
export const concepts: readonly Concept[] = /* @__PURE__ */ sorted(
	lopendeTekst,
	microImmunotherapie,
	informatiemap,
)

/**
 * Changes whenever the bundled glossary does. Give it to the plugin as `version`, so that a host that caches pages by their options
 * makes them anew.
 */
export const version: string = hash

/**
 * Only the words that the documents explain in a list of their own, sorted by id. Their `related` names no others,
 * so that it is a glossary by itself.
 */
export const listedConcepts: readonly Concept[] = /* @__PURE__ */ closed(
	/* @__PURE__ */ sorted(microImmunotherapie, informatiemap),
)

function sorted(...lists: readonly (readonly Concept[])[]): Concept[] {
	return lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
}

function closed(concepts: readonly Concept[]): Concept[] {
	const ids = new Set(concepts.map(({id}) => id))
	return concepts.map(concept => ({...concept, related: concept.related.filter(id => ids.has(id))}))
}
