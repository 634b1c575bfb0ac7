import {isAbbreviation} from '../dutch/index.ts'
import {HIDDEN} from '../engine/label-form.ts'
import type {Concept} from '../glossary/concept.ts'
import {fitsLabel} from '../glossary/label-length.ts'
import type {RankedLabel} from './answer.ts'
import {type SoundedLabel, soundLabel} from './sounded-word.ts'

/** A label in the search index. */
export interface SearchLabel extends RankedLabel, SoundedLabel {
	/** Whether it is an abbreviation, which is found by its letters, never by its sound: IgD is not like jicht. */
	readonly isAbbreviation: boolean
}

/** Returns the labels of all concepts, in the order of the glossary. */
export function searchLabelsOf(concepts: readonly Concept[]): SearchLabel[] {
	return concepts.flatMap(({prefLabel, altLabel, hiddenLabel}, conceptIndex) => {
		const toLabel = (text: string, rank: number): SearchLabel => ({
			...soundLabel(text),
			text,
			rank,
			conceptIndex,
			isAbbreviation: isAbbreviation(text),
		})
		return fitsLabel(prefLabel)
			? [
					toLabel(prefLabel, 0),
					...altLabel.filter(fitsLabel).map(text => toLabel(text, 1)),
					...hiddenLabel.filter(fitsLabel).map(text => toLabel(text, HIDDEN)),
				]
			: []
	})
}
