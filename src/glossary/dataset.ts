import type {Concept} from './concept.ts'
import {hash, informatiemap, lopendeTekst, microImmunotherapie} from './data.ts'
import {frozen, sorted, withoutOutsideIds} from './lists.ts'

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
