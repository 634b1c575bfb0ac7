import type {Concept} from './concept.ts'
import {addProblem, preview} from './problems.ts'

/** Adds a problem for each id that is not unique, and for each relation to a concept that can't be one. */
export function checkRelations(concepts: readonly Concept[], problems: TypeError[]): void {
	const ids = new Set<string>()
	for (const [index, {id}] of concepts.entries()) {
		if (id !== '' && ids.has(id)) addProblem(problems, `concepts[${index}].id`, 'unique', preview(id))
		ids.add(id)
	}
	for (const [index, {id, related}] of concepts.entries()) {
		const seenIds = new Set([id])
		for (const [position, relatedId] of related.entries()) {
			const path = `concepts[${index}].related[${position}]`
			if (relatedId === '') continue
			if (seenIds.has(relatedId))
				addProblem(problems, path, 'another concept, named once', preview(relatedId))
			else if (!ids.has(relatedId))
				addProblem(problems, path, 'the id of a concept in the glossary', preview(relatedId))
			seenIds.add(relatedId)
		}
	}
}
