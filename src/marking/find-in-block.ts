import type {Context} from '../engine/ambiguous-labels.ts'
import type {Match, UnsettledMatch} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import type {InlineText, MutedIds} from './inline-text.ts'
import type {Mark, TreeMatch} from './mark.ts'
import {createLeavesIn} from './node-range.ts'
import {createOverlaps} from './overlaps.ts'

/** A match in a tree that has a mark already, or may get one. */
export interface MarkCandidate<N> extends TreeMatch<N> {
	/** Whether it has a mark already, from an earlier pass or by the author. */
	readonly isMarked: boolean
	/** Those of the concepts that it names only by an ambiguous label. */
	readonly ambiguous: readonly Concept[]
}

/** What finding the candidates of a block needs from its document. */
interface FindContext<N> {
	readonly match: (text: string) => UnsettledMatch[]
	/** Learns which concepts the document names. */
	readonly context: Pick<Context, 'add'>
	readonly mark: Pick<Mark<N>, 'insertedSpans' | 'isAlreadyMarked'>
	/** Ids of the concepts that are never marked. */
	readonly excluded: ReadonlySet<string>
}

/**
 * Finds the matches in one block that have a mark or may get one, in order. `protectedSpans` are spans of its
 * text, in order, in which nothing is marked.
 */
export function findInBlock<N>(
	inlineText: InlineText<N>,
	protectedSpans: readonly Span[],
	{match: matchesOf, context, mark, excluded}: FindContext<N>,
): MarkCandidate<N>[] {
	const matches = matchWithoutSpans(inlineText.text, mark.insertedSpans?.(inlineText.text), matchesOf)
	if (matches.length === 0) return []
	const leavesIn = createLeavesIn(inlineText)
	const isProtected = createOverlaps(protectedSpans)
	return matches.flatMap(({ambiguous, ...match}) => {
		context.add({concepts: match.concepts, ambiguous})
		if (isProtected(match)) return []
		const leaves = leavesIn(match)
		const concepts = allowedConcepts(match.concepts, excluded, leaves[0]?.muted)
		if (concepts.length === 0) return []
		const text = inlineText.text.slice(match.start, match.end)
		const treeMatch = {inlineText, match, text, concepts, leaves}
		const isMarked = mark.isAlreadyMarked(treeMatch)
		if (!isMarked && leaves.some(leaf => !leaf.isMarkable)) return []
		return {...treeMatch, isMarked, ambiguous}
	})
}

/** Returns the concepts that are neither excluded nor switched off. */
function allowedConcepts(
	concepts: readonly Concept[],
	excluded: ReadonlySet<string>,
	muted: MutedIds | undefined,
): readonly Concept[] {
	const isAllowed = ({id}: Concept) => !excluded.has(id) && !muted?.has(id)
	return concepts.every(isAllowed) ? concepts : concepts.filter(isAllowed)
}

/**
 * Matches a text as if the spans were not there, and drops matches that run over a removed span.
 *
 * The pieces between the spans are joined and matched as one text. Each piece records its offset in the
 * joined text and the shift that leads back: in `cytokinen (klein eiwit) en thymus`, where the span has 14
 * units, the piece ` en thymus` starts at 9 in the joined text and its matches are shifted by 14.
 */
export function matchWithoutSpans<M extends Match>(
	text: string,
	spans: readonly Span[] | undefined,
	match: (text: string) => M[],
): M[] {
	if (!spans || spans.length === 0) return match(text)
	const pieces: {offset: number; shift: number}[] = [{offset: 0, shift: 0}]
	let joined = ''
	let from = 0
	for (const {start, end} of spans) {
		joined += text.slice(from, start)
		from = end
		pieces.push({offset: joined.length, shift: from - joined.length})
	}
	joined += text.slice(from)
	let piece = 0
	return match(joined).flatMap(joinedMatch => {
		while ((pieces[piece + 1]?.offset ?? Infinity) <= joinedMatch.start) piece++
		if ((pieces[piece + 1]?.offset ?? Infinity) < joinedMatch.end) return []
		const shift = pieces[piece]?.shift ?? 0
		const {start, end} = joinedMatch.part
		return [
			{
				...joinedMatch,
				start: joinedMatch.start + shift,
				end: joinedMatch.end + shift,
				part: {start: start + shift, end: end + shift},
			},
		]
	})
}
