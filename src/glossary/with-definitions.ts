import {isPlainObject, nearestName} from '../text/expect-options.ts'
import {unexpected} from '../text/expect-type.ts'
import {completeConcepts} from './complete-concepts.ts'
import type {Concept, ConceptInput} from './concept.ts'
import {readProse} from './read-value.ts'

/** Definitions in other words, by the id of their concept: `{milt: 'Orgaan dat het bloed zuivert.'}`. */
export type Definitions = Readonly<Record<string, string>>

/**
 * Returns a glossary in which some concepts have another definition. The other concepts are the same objects, in the
 * same order. Cost: linear in the glossary.
 *
 * @throws {TypeError} If `concepts` is not an array of concepts, no concept has one of the ids, or a definition has no
 *   letter: "Expected the definition of "milt" to be text with a letter or digit, received `""`".
 * @example
 * ```ts
 * import {concepts, createLookup, withDefinitions} from 'zorgwoorden'
 *
 * const own = withDefinitions(concepts, {beenmerg: 'Het zachte deel in een bot.'})
 * createLookup(own)('beenmerg')[0]?.definition // => 'Het zachte deel in een bot.'
 * ```
 */
export function withDefinitions(
	concepts: readonly ConceptInput[],
	definitions: Definitions,
): readonly Concept[] {
	const complete = completeConcepts(concepts)
	if (!isPlainObject(definitions))
		throw unexpected('definitions', 'an object with a string for each id', definitions)
	const definitionById = new Map(Object.entries(definitions))
	if (definitionById.size === 0) return complete
	const ids = new Set(complete.map(({id}) => id))
	const problems: TypeError[] = []
	for (const [id, definition] of definitionById) {
		if (!ids.has(id)) throw new TypeError(unknownId(id, ids))
		readProse(definition, `the definition of "${id}"`, problems)
	}
	for (const problem of problems) throw problem
	return complete.map(concept => {
		const definition = definitionById.get(concept.id)
		return definition === undefined ? concept : {...concept, definition}
	})
}

function unknownId(id: string, ids: Iterable<string>): string {
	const nearest = nearestName(id, ids)
	const suggestion = nearest === undefined ? '' : `; did you mean "${nearest}"?`
	return `No concept has the id "${id}"${suggestion}`
}
