import type {Concept} from './concept.ts'

/** Checks a glossary of unknown shape and returns it typed. */
export function parseConcepts(value: unknown): Concept[] {
	if (!Array.isArray(value)) throw new TypeError('Expected a glossary to be an array')
	return value
}
