import type {Concept} from './concept.ts'
import {createLabelMap} from './label-map.ts'
import {addProblem, preview} from './problems.ts'

/**
 * Adds a problem for each label of a concept that the matcher takes for an earlier one of it, and for each
 * ambiguous label that is not one of its alternative labels, or is named twice.
 */
export function checkLabels(
	{prefLabel, altLabel, hiddenLabel, ambiguousLabel = []}: Concept,
	path: string,
	problems: TypeError[],
): void {
	const seenLabels = createLabelMap<true>()
	seenLabels.add(prefLabel, true)
	for (const [field, labels] of [
		['altLabel', altLabel],
		['hiddenLabel', hiddenLabel],
	] as const) {
		for (const [position, label] of labels.entries()) {
			if (label === '') continue
			if (seenLabels.get(label)) {
				addProblem(
					problems,
					`${path}.${field}[${position}]`,
					'unlike every other label of the concept',
					preview(label),
				)
			}
			seenLabels.add(label, true)
		}
	}
	for (const [position, label] of ambiguousLabel.entries()) {
		if (label === '' || (altLabel.includes(label) && ambiguousLabel.indexOf(label) === position)) continue
		addProblem(
			problems,
			`${path}.ambiguousLabel[${position}]`,
			'one of `altLabel`, named once',
			preview(label),
		)
	}
}
