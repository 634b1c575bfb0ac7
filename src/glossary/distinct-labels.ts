import {foldText} from '../text/fold.ts'
import {createLabelMap} from './label-map.ts'

/**
 * Returns labels without duplicates, compared as `parseConcepts` compares them, and without those that have
 * no letter or digit.
 */
export function distinctLabels(labels: readonly string[]): string[] {
	const seenLabels = createLabelMap<true>()
	return labels.filter(label => {
		if (foldText(label) === '' || seenLabels.get(label)) return false
		seenLabels.add(label, true)
		return true
	})
}
