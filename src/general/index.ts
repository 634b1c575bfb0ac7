import type {Concept} from '../glossary/concept.ts'
import {frozen, relatedWithin, sorted} from '../glossary/lists.ts'
import {fields, hash, unpublished} from './fields.ts'

/**
 * A general glossary next to the bundled one: words that patients meet in any Dutch health text, whatever the field,
 * sorted by id. No label is also one of `concepts`, so that both can be joined. Only concepts that were read and agreed
 * on are in it; `subject` has their field. `related` and `broader` may also name concepts of the bundled glossary.
 * Frozen, like `concepts`.
 *
 * @example
 * ```ts
 * import {concepts, createMatcher} from 'zorgwoorden'
 * import {generalConcepts} from 'zorgwoorden/general'
 *
 * const match = createMatcher([...concepts, ...generalConcepts])
 * match('Trombose en een stent').map(({label}) => label) // => ['trombose', 'stent']
 * ```
 */
export const generalConcepts: readonly Concept[] = /* @__PURE__ */ frozen(
	/* @__PURE__ */ published(/* @__PURE__ */ sorted(...fields)),
)

/**
 * Changes whenever the general glossary does. Pass it to a plugin as its option `version`, joined to that of the
 * bundled glossary if the plugin has both.
 *
 * @example
 * ```ts
 * import {version} from 'zorgwoorden'
 * import {generalVersion} from 'zorgwoorden/general'
 *
 * /^[0-9a-f]{12}$/.test(generalVersion) // => true
 * generalVersion === version // => false
 * ```
 */
export const generalVersion: string = hash

function published(concepts: readonly Concept[]): Concept[] {
	const held = new Set<string>(unpublished)
	const isPublished = (id: string) => !held.has(id)
	return relatedWithin(
		concepts.filter(({id}) => isPublished(id)),
		isPublished,
	)
}
