import {createIsBroaderOrNarrower, linksThatCloseCircles} from './broader.ts'
import type {Concept} from './concept.ts'
import {addProblem, preview} from './problems.ts'

/**
 * Adds a problem for each id that is not unique, and for each id in `related` and `broader` that can't be there.
 * Ids that no concept has are problems only if the glossary is whole. Cost: linear.
 */
export function checkRelations(concepts: readonly Concept[], isWhole: boolean, problems: TypeError[]): void {
	const ids = new Set<string>()
	for (const [index, {id}] of concepts.entries()) {
		if (id !== '' && ids.has(id)) addProblem(problems, `concepts[${index}].id`, 'unique', preview(id))
		ids.add(id)
	}
	const isBroaderOrNarrower = createIsBroaderOrNarrower(concepts)
	for (const [index, {id, related, broader = []}] of concepts.entries()) {
		for (const [field, list] of [
			['related', related],
			['broader', broader],
		] as const) {
			const seenIds = new Set([id])
			for (const [position, otherId] of list.entries()) {
				const path = `concepts[${index}].${field}[${position}]`
				if (otherId === '') continue
				if (seenIds.has(otherId)) addProblem(problems, path, 'another concept, named once', preview(otherId))
				else if (isWhole && !ids.has(otherId))
					addProblem(problems, path, 'the id of a concept in the glossary', preview(otherId))
				else if (field === 'related' && isBroaderOrNarrower(id, otherId))
					addProblem(problems, path, 'neither broader nor narrower than the concept', preview(otherId))
				seenIds.add(otherId)
			}
		}
	}
	for (const {index, position} of linksThatCloseCircles(concepts)) {
		const path = `concepts[${index}].broader[${position}]`
		addProblem(problems, path, 'not narrower than the concept', preview(concepts[index]?.broader?.[position]))
	}
}
