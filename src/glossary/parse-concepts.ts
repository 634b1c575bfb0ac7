import {checkLabels} from './check-labels.ts'
import {checkRelations} from './check-relations.ts'
import type {Concept} from './concept.ts'
import {maxProblems} from './problems.ts'
import {readConcept} from './read-concept.ts'
import {readList} from './read-value.ts'

/**
 * Checks a glossary of unknown shape, such as parsed JSON, and returns it typed: new objects with exactly the
 * fields of `Concept`, in that order. A missing `altLabel`, `hiddenLabel`, `related` or `source` becomes
 * `[]`. The order of the concepts is kept, and `value` is never changed. Cost: linear in its size.
 *
 * These are problems: an unknown key; a missing `id`, `prefLabel` or `definition`; a label without a letter
 * or digit, or with more than 500 characters; a control character, except for line feeds and tabs in a definition; an `id` that is not kebab-case ASCII or not unique; a `related` that is the concept's own id or
 * is not an id of the glossary; and a label of a concept that the matcher takes for another one of it. The same
 * label in two concepts is fine: it is ambiguous.
 *
 * @throws {AggregateError} If there are problems. `errors` has a `TypeError` for each of them, at most 100,
 * such as "Expected concepts[3].altLabel[0] to be text with a letter or digit, received `""`", and `message`
 * lists them all.
 * @example
 * ```ts
 * import {createLookup, parseConcepts} from 'zorgwoorden'
 *
 * const concepts = parseConcepts([{id: 'milt', prefLabel: 'milt', definition: 'Orgaan in de buik.'}])
 * concepts[0]?.altLabel // => []
 * createLookup(concepts)('milten')[0]?.id // => 'milt'
 * ```
 */
export function parseConcepts(value: unknown): Concept[] {
	const problems: TypeError[] = []
	const concepts = readList(value, 'concepts', problems, readConcept)
	checkRelations(concepts, problems)
	for (const [index, concept] of concepts.entries()) checkLabels(concept, `concepts[${index}]`, problems)
	if (problems.length === 0) return concepts
	const lines = problems.map(problem => `\n- ${problem.message}`)
	const count = problems.length < maxProblems ? problems.length : `${maxProblems} or more`
	throw new AggregateError(problems, `Expected a glossary without problems, found ${count}:${lines.join('')}`)
}
