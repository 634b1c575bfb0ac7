import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import type {InlineText, MutedIds} from './inline-text.ts'
import type {Mark, TreeMatch} from './mark.ts'
import type {MarkedConcepts} from './marked-concepts.ts'
import {createLeavesIn, type NodeRange, nodeRangeOf} from './node-range.ts'
import {createOverlaps} from './overlaps.ts'

/** A match in a tree that gets a mark, or would get one if the markup allowed it. */
export interface BlockOccurrence<N> extends TreeMatch<N> {
	/** The siblings that a mark goes around; `undefined` if a mark would split other markup. */
	readonly range: NodeRange<N> | undefined
}

/** What finding the occurrences of a block needs from its document. */
interface FindContext<N> {
	readonly match: (text: string) => Match[]
	/** What has this mark already does not get another. */
	readonly mark: Omit<Mark<N>, 'make' | 'protects'>
	readonly markedConcepts: MarkedConcepts
	/** Ids of the concepts that are never marked. */
	readonly excluded: ReadonlySet<string>
}

/**
 * Finds the matches in one block that get a mark, in order. `protectedSpans` are spans of its text, in order,
 * in which nothing is marked.
 *
 * `onOccurrence` is called for each of them before the next one is looked for, since some marks depend on the
 * marks before them. The tree must not change until all blocks have been read.
 */
export function findInBlock<N>(
	inlineText: InlineText<N>,
	protectedSpans: readonly Span[],
	context: FindContext<N>,
	onOccurrence: (occurrence: BlockOccurrence<N>) => void,
): void {
	const {mark, markedConcepts, excluded} = context
	const matches = matchWithoutSpans(inlineText.text, mark.insertedSpans?.(inlineText.text), context.match)
	if (matches.length === 0) return
	const leavesIn = createLeavesIn(inlineText)
	const isProtected = createOverlaps(protectedSpans)
	for (const match of matches) {
		if (isProtected(match)) continue
		const leaves = leavesIn(match)
		const concepts = allowedConcepts(match.concepts, excluded, leaves[0]?.muted)
		if (concepts.length === 0) continue
		const text = inlineText.text.slice(match.start, match.end)
		const treeMatch = {inlineText, match, text, concepts, leaves}
		if (mark.isAlreadyMarked(treeMatch)) {
			markedConcepts.addLabel(concepts, match.label)
			markedConcepts.addMark(concepts)
			continue
		}
		if (leaves.some(leaf => !leaf.isMarkable)) continue
		markedConcepts.addLabel(concepts, match.label)
		if (!markedConcepts.wantsMark(concepts)) continue
		const range = mark.needsOneTextNode && leaves.length > 1 ? undefined : nodeRangeOf(leaves, match)
		if (range) markedConcepts.addMark(concepts)
		onOccurrence({...treeMatch, range})
	}
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
export function matchWithoutSpans(
	text: string,
	spans: readonly Span[] | undefined,
	match: (text: string) => Match[],
): Match[] {
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
