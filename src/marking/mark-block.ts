import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import type {InlineText, Leaf, MutedIds} from './inline-text.ts'
import type {MarkedConcepts} from './marked-concepts.ts'
import {createLeavesIn, type NodeRange, nodeRangeOf} from './node-range.ts'
import {createOverlaps} from './overlaps.ts'
import {nodesIn, type Slice} from './replace.ts'

/** A match in a tree: what is about to be marked. */
export interface TreeOccurrence<N> {
	/** The words as the reader sees them. */
	readonly text: string
	/** The match; its offsets are into the text of the block that it stands in. */
	readonly match: Match
	/** What the words may mean, the excluded left out: more than one where they are ambiguous. */
	readonly concepts: readonly Concept[]
	/** The nodes that show the words, to be placed in the mark. */
	readonly nodes: N[]
}

/** A match in prose, before it is known whether it can be marked. */
export interface TreeMatch<N> {
	readonly inlineText: InlineText<N>
	readonly match: Match
	readonly text: string
	readonly concepts: readonly Concept[]
	readonly leaves: readonly Leaf<N>[]
}

/** A way of marking, in one kind of tree. */
export interface Mark<N> {
	/** The text to match in, where the marks of an earlier pass hold more than the document's own words. */
	readonly insertedSpans?: (inlineText: InlineText<N>) => Reading
	/** Whether the mark stands there already, from an earlier pass or by the author's hand. */
	isAlreadyMarked(treeMatch: TreeMatch<N>): boolean
	/** What comes in place of the words. */
	make(occurrence: TreeOccurrence<N>): N[]
	/** Whether the mark holds no more than one text node. */
	readonly needsOneTextNode?: boolean
}

/** Spans of a text that are not the document's own words, in order. */
export type Reading = readonly Span[]

/** What marking one block needs to know of its document. */
export interface MarkContext<N> {
	readonly match: (text: string) => Match[]
	readonly mark: Mark<N>
	readonly markedConcepts: MarkedConcepts
	readonly excluded: ReadonlySet<string>
	readonly slice: Slice<N>
	/** Puts a mark in its place, once all of the document is marked. */
	readonly replace: (place: NodeRange<N>, nodes: readonly N[]) => void
	/** Called for each occurrence that gets a mark. */
	readonly onMarked: (treeMatch: TreeMatch<N>) => void
	/** Called for each that is due and stays without one, since it would tear a node apart. */
	readonly onSplitMarkup: (treeMatch: TreeMatch<N>) => void
}

/**
 * Makes the marks for the occurrences in one block, in order; `closed` are spans of its text to leave alone, in order.
 * The tree stays as it is.
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
		const place = nodeRangeOf(leaves, match)
		if (!place || (mark.needsOneTextNode && leaves.length > 1)) {
			context.onSplitMarkup(treeMatch)
			continue
		}
		context.replace(place, mark.make({text, match, concepts, nodes: nodesIn(place, slice)}))
		markedConcepts.addMark(concepts)
		context.onMarked(treeMatch)
	}
}

/** Those neither excluded nor switched off. */
function allowedConcepts(
	concepts: readonly Concept[],
	excluded: ReadonlySet<string>,
	muted: MutedIds | undefined,
): readonly Concept[] {
	if (excluded.size === 0 && !muted?.size) return concepts
	return concepts.filter(({id}) => !excluded.has(id) && !muted?.has(id))
}

/** Matches as if the spans weren't there; a match never runs over one. */
function matchWithoutSpans(
	text: string,
	spans: readonly Span[] | undefined,
	match: (text: string) => Match[],
): Match[] {
	if (!spans || spans.length === 0) return match(text)
	const pieces: {at: number; shift: number}[] = [{at: 0, shift: 0}]
	let own = ''
	let from = 0
	for (const {start, end} of spans) {
		own += text.slice(from, start)
		from = end
		pieces.push({at: own.length, shift: from - own.length})
	}
	own += text.slice(from)
	let piece = 0
	return match(own).flatMap(found => {
		while ((pieces[piece + 1]?.at ?? Infinity) <= found.start) piece++
		if ((pieces[piece + 1]?.at ?? Infinity) < found.end) return []
		const shift = pieces[piece]?.shift ?? 0
		const {start, end} = found.part
		return [
			{
				...found,
				start: found.start + shift,
				end: found.end + shift,
				part: {start: start + shift, end: end + shift},
			},
		]
	})
}
