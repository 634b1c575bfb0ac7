import {createMatcher, type Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import {wordEnd, wordStart} from '../text/words.ts'

// Shorter hidden labels are found in too many words: timus in septimus.
const MIN_PART = 6

/**
 * Compiles the hidden labels of a glossary into a function that finds them as the first or last part of
 * compounds (*stamsel* in *stamseltransplantatie*), in order. Takes the correct terms of the text, with which
 * they may share a compound but no letters. The matcher of the glossary itself only finds whole hidden labels.
 */
export function createHiddenPartFinder(
	concepts: readonly Concept[],
): (text: string, matches: readonly Match[]) => Match[] {
	const conceptByStandIn = new Map<Concept, Concept>(
		concepts.flatMap(concept => {
			const [prefLabel, ...altLabel] = concept.hiddenLabel
			return prefLabel === undefined ? [] : [[{...concept, prefLabel, altLabel, hiddenLabel: []}, concept]]
		}),
	)
	if (conceptByStandIn.size === 0) return () => []
	const match = createMatcher([...conceptByStandIn.keys()])
	return (text, matches) => {
		const parts = match(text).filter(
			({kind, part}) =>
				kind === 'compound' &&
				part.end - part.start >= MIN_PART &&
				(wordStart(text, part.end) === part.start || wordEnd(text, part.start) === part.end),
		)
		return apartFrom(parts, matches).map(found => ({
			...found,
			concepts: found.concepts.map(standIn => conceptByStandIn.get(standIn) ?? standIn),
		}))
	}
}

/** Returns the matches whose part shares no letters with that of any of the others; both in order. */
function apartFrom(matches: readonly Match[], others: readonly Match[]): Match[] {
	let index = 0
	return matches.filter(({part}) => {
		while ((others[index]?.part.end ?? Infinity) <= part.start) index++
		return (others[index]?.part.start ?? Infinity) >= part.end
	})
}
