import {foldText} from '../text/fold.ts'

/** Keeps the first of the labels that `parseConcepts` takes for one and the same, and none without a letter or digit. */
export function distinctLabels(labels: readonly string[]): string[] {
	const seen = new Set([''])
	return labels.filter(label => {
		const folded = foldText(label)
		return !seen.has(folded) && seen.add(folded)
	})
}
