import type {Concept} from '../glossary/concept.ts'
import {entryText, headTerm} from '../glossary/entry.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import type {MarkedConcepts} from './marked-concepts.ts'
import type {Position} from './source-position.ts'
import type {EntryReading} from './word-list-entries.ts'

/** The fields of an entry of a word list that a comparison with the glossary needs. */
export interface EntryToCompare {
	readonly text: string
	readonly node: {readonly position?: Position | undefined} | undefined
	readonly reading: Pick<EntryReading, 'ours' | 'differsFrom'>
}

/** An entry of a word list whose text differs from that of its concept. */
export interface DifferingEntry {
	readonly concept: Concept
	/** The text of the entry, on one line. */
	readonly text: string
	/** The text that the glossary has for it. */
	readonly expected: string
	readonly position: Position | undefined
}

/**
 * Returns the entries whose text differs from the glossary, in order. `areRenewed` says whether those of ours
 * are brought up to date, so that they do not count. All occurrences must have been found before.
 */
export function differingEntries(
	entries: readonly EntryToCompare[],
	areRenewed: boolean,
	{labelsFor}: MarkedConcepts,
): DifferingEntry[] {
	return entries.flatMap(({text, node, reading: {ours, differsFrom: concept}}) => {
		if (!concept || (ours && areRenewed)) return []
		const expected = headTerm(concept) + entryText(concept, labelsFor(concept))
		return {
			concept,
			text: collapseWhiteSpace(text),
			expected: collapseWhiteSpace(expected),
			position: node?.position,
		}
	})
}
