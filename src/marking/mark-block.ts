import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import type {InlineText, Leaf, MutedIds} from './inline-text.ts'
import type {MarkedConcepts} from './marked-concepts.ts'
import {createLeavesIn, type NodeRange, nodeRangeOf} from './node-range.ts'
import {createOverlaps} from './overlaps.ts'
import {nodesIn, type Slice} from './replace.ts'

/** A match in a tree that is about to be marked. A custom mark function receives it. */
export interface TreeOccurrence<N> {
	/** The matched text as a reader sees it, without markup. */
	readonly text: string
	/** The match. Its offsets, in UTF-16 units, are into the text of the block that contains it. */
	readonly match: Match
	/**
	 * The concepts of the match, except those that are excluded or switched off. At least one; more than one if
	 * the text is ambiguous.
	 */
	readonly concepts: readonly Concept[]
	/**
	 * The nodes that show the text, to be put in the mark. Text nodes are already split at the ends of the
	 * match.
	 */
	readonly nodes: N[]
}

/** A match in a tree that may or may not get a mark. */
export interface TreeMatch<N> {
	readonly inlineText: InlineText<N>
	readonly match: Match
	readonly text: string
	readonly concepts: readonly Concept[]
	readonly leaves: readonly Leaf<N>[]
}

/** A way of marking, in one kind of tree. */
export interface Mark<N> {
	/**
	 * Finds what marks of an earlier pass have inserted in the text, such as explanations in brackets. Matching
	 * skips it.
	 */
	readonly insertedSpans?: (inlineText: InlineText<N>) => InsertedSpans
	/** Whether the match has this mark already, from an earlier pass or because the author wrote it. */
	isAlreadyMarked(treeMatch: TreeMatch<N>): boolean
	/** Creates the nodes that replace `occurrence.nodes`. */
	make(occurrence: TreeOccurrence<N>): N[]
	/** Whether only a match inside one text node can be marked. */
	readonly needsOneTextNode?: boolean
}

/** Spans of a text that are not the document's words, in order. */
export type InsertedSpans = readonly Span[]

/** What marking a block needs from its document. */
export interface MarkContext<N> {
	readonly match: (text: string) => Match[]
	readonly mark: Mark<N>
	readonly markedConcepts: MarkedConcepts
	/** Ids of the concepts that are never marked. */
	readonly excluded: ReadonlySet<string>
	readonly slice: Slice<N>
	/** Records that nodes replace a range; the tree changes later. */
	readonly replace: (range: NodeRange<N>, nodes: readonly N[]) => void
	/** Called for each match that gets a mark. */
	readonly onMarked: (treeMatch: TreeMatch<N>) => void
	/** Called for each match that should get a mark but does not, since the mark would split a node. */
	readonly onSplitMarkup: (treeMatch: TreeMatch<N>) => void
}

/**
 * Creates the marks for the matches in one block, in order. `protectedSpans` are spans of its text, in order,
 * in which nothing is marked. The marks go to `context.replace`; the tree does not change.
 */
export function markBlock<N>(
	inlineText: InlineText<N>,
	protectedSpans: readonly Span[],
	context: MarkContext<N>,
): void {
	const {mark, markedConcepts, excluded, slice} = context
	const matches = matchWithoutSpans(inlineText.text, mark.insertedSpans?.(inlineText), context.match)
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
		const range = nodeRangeOf(leaves, match)
		if (!range || (mark.needsOneTextNode && leaves.length > 1)) {
			context.onSplitMarkup(treeMatch)
			continue
		}
		context.replace(range, mark.make({text, match, concepts, nodes: nodesIn(range, slice)}))
		markedConcepts.addMark(concepts)
		context.onMarked(treeMatch)
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
function matchWithoutSpans(
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
