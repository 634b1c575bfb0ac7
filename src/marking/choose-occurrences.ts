import type {Concept} from '../glossary/concept.ts'
import {sentencesIn} from '../text/sentences.ts'
import type {MarkCandidate} from './find-in-block.ts'
import type {Mark, TreeMatch} from './mark.ts'
import type {Occurrences} from './marked-concepts.ts'
import {type NodeRange, nodeRangeOf} from './node-range.ts'
import {createOverlaps} from './overlaps.ts'

/** A match in a tree that gets a mark, or would get one if the markup allowed it. */
export interface BlockOccurrence<N> extends TreeMatch<N> {
	/** The siblings that a mark goes around; `undefined` if a mark would split other markup. */
	readonly range: NodeRange<N> | undefined
}

/** The candidates of one block of a document, in order. */
export interface CandidateBlock<N> {
	/** The number of headings that start a section before it. */
	readonly section: number
	readonly candidates: readonly MarkCandidate<N>[]
}

/**
 * Chooses which candidates of a document get a mark. Of a concept, in the document or in each section, that is
 * none if one has a mark already; or else the first in a sentence; or else the first, which may be in a label
 * or a line of a table of contents. A candidate that can't be marked is chosen too, so that it is reported, but
 * does not count.
 *
 * Linear in the candidates and their blocks.
 */
export function chooseOccurrences<N>(
	blocks: readonly CandidateBlock<N>[],
	occurrences: Occurrences,
	{needsOneTextNode}: Pick<Mark<N>, 'needsOneTextNode'>,
): ReadonlyMap<MarkCandidate<N>, BlockOccurrence<N>> {
	const chosen = new Map<MarkCandidate<N>, BlockOccurrence<N>>()
	const doneBySection = new Map<number, Set<Concept>>()

	function doneIn(section: number): Set<Concept> {
		const key = occurrences === 'section' ? section : 0
		const done = doneBySection.get(key) ?? new Set()
		doneBySection.set(key, done)
		return done
	}

	function choose(candidate: MarkCandidate<N>, done: Set<Concept>): void {
		const {isMarked, leaves, match, concepts} = candidate
		const isWanted = occurrences === 'all' || concepts.some(concept => !done.has(concept))
		if (isMarked || !isWanted) return
		const range = needsOneTextNode && leaves.length > 1 ? undefined : nodeRangeOf(leaves, match)
		chosen.set(candidate, {...candidate, range})
		if (range) for (const concept of concepts) done.add(concept)
	}

	for (const {section, candidates} of blocks) {
		for (const {isMarked, concepts} of candidates)
			if (isMarked) for (const concept of concepts) doneIn(section).add(concept)
	}
	if (occurrences !== 'all') {
		for (const {section, candidates} of blocks)
			for (const candidate of inSentences(candidates)) choose(candidate, doneIn(section))
	}
	for (const {section, candidates} of blocks)
		for (const candidate of candidates) if (!chosen.has(candidate)) choose(candidate, doneIn(section))
	return chosen
}

/** Returns the candidates of a block that are in a sentence. */
function inSentences<N>(candidates: readonly MarkCandidate<N>[]): readonly MarkCandidate<N>[] {
	const [first] = candidates
	if (!first) return []
	const isInSentence = createOverlaps(sentencesIn(first.inlineText.text))
	return candidates.filter(({match}) => isInSentence(match))
}
