import {isSameLabel} from '../dutch/index.ts'
import {foldText} from '../text/fold.ts'

// Among this many labels of the same letters a double is found. No glossary has more, and each costs a comparison.
const MOST_WRITINGS = 20

/** A map from labels to values, in which two labels are one where the matcher takes each for the other. */
export interface LabelMap<T> {
	/** Returns the value of a label, or of one that is the same: of T-cel for t cel, not of CD4-cel for CD4+-cel. */
	get(label: string): T | undefined
	/** Adds a label that is not in the map yet. */
	add(label: string, value: T): void
}

/** Creates an empty map. Cost of both functions: the length of the label. */
export function createLabelMap<T>(): LabelMap<T> {
	const byLetters = new Map<string, [label: string, value: T][]>()
	return {
		get(label) {
			const entries = byLetters.get(foldText(label))
			return entries?.find(([known]) => known === label || isSameLabel(known, label))?.[1]
		},
		add(label, value) {
			const letters = foldText(label)
			const entries = byLetters.get(letters)
			if (entries === undefined) byLetters.set(letters, [[label, value]])
			else if (entries.length < MOST_WRITINGS) entries.push([label, value])
		},
	}
}
