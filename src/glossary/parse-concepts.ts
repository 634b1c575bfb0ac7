import {checkLabels} from './check-labels.ts'
import {checkRelations} from './check-relations.ts'
import type {Concept} from './concept.ts'
import {maxProblems} from './problems.ts'
import {readConcept} from './read-concept.ts'
import {readList} from './read-value.ts'

/**
 * Checks a glossary of unknown shape, such as parsed JSON, and returns it typed: new objects with exactly the
 * fields of `Concept`, in that order. A missing `altLabel`, `hiddenLabel`, `related` or `source` becomes
 * `[]`; any other optional field that is missing stays so. The order of the concepts is kept, and `value` is
 * never changed. Cost: linear in its size.
 *
 * These are problems: an unknown key; a missing `id`, `prefLabel` or `definition`; a label without a letter
 * or digit, or with more than 500 characters; a control character, except for line feeds and tabs in a
 * definition or `scopeNote`; an `id` that is not kebab-case ASCII or not unique; a date that is not an existing
 * day as `YYYY-MM-DD`; and a label of a concept that the matcher takes for another one of it. The same label in
 * two concepts is fine: it is ambiguous.
 *
 * An id in `related` or `broader` must be that of another concept in the glossary, and be there once. A concept
 * can't be broader than itself through others, nor be related to one that is directly broader or narrower.
 * Part of a glossary, such as `concepts.filter(…)`, may lack a concept that another one names. It needs no
 * check: plugins, `checkText` and the `create…` functions ignore such ids.
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
	return parse(value, true)
}

/**
 * Like {@link parseConcepts}, for a glossary that may be part of a larger one: ids in `related` and `broader` that
 * no concept has are kept and ignored.
 */
export function parsePartOfConcepts(value: unknown): Concept[] {
	return parse(value, false)
}

function parse(value: unknown, isWhole: boolean): Concept[] {
	const problems: TypeError[] = []
	const concepts = readList(value, 'concepts', problems, readConcept)
	checkRelations(concepts, isWhole, problems)
	for (const [index, concept] of concepts.entries()) checkLabels(concept, `concepts[${index}]`, problems)
	if (problems.length === 0) return concepts
	const lines = problems.map(problem => `\n- ${problem.message}`)
	const count = problems.length < maxProblems ? problems.length : `${maxProblems} or more`
	throw new AggregateError(problems, `Expected a glossary without problems, found ${count}:${lines.join('')}`)
}
