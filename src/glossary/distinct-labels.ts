import {foldText} from '../text/fold.ts'

/**
 * Returns labels without duplicates, compared as `parseConcepts` compares them, and without those that have
 * no letter or digit.
 */
export function distinctLabels(labels: readonly string[]): string[] {
	const seenLabels = new Set([''])
	return labels.filter(label => {
		const folded = foldText(label)
		return !seenLabels.has(folded) && seenLabels.add(folded)
	})
}
