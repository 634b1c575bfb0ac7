import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import type {InlineText, Leaf} from './inline-text.ts'

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

/**
 * A custom mark: returns the nodes that replace `occurrence.nodes`. It must be pure, since it is also called
 * to find out whether an occurrence has its mark already.
 */
export type MarkFunction<N> = (occurrence: TreeOccurrence<N>) => N[]

/** A match in a tree that may or may not get a mark. */
export interface TreeMatch<N> {
	readonly inlineText: InlineText<N>
	readonly match: Match
	readonly text: string
	readonly concepts: readonly Concept[]
	readonly leaves: readonly Leaf<N>[]
}

/** A way of marking one document. */
export interface Mark<N> {
	/**
	 * Finds what marks of an earlier pass have inserted in a text, such as explanations in brackets, in order.
	 * Matching skips it.
	 */
	readonly insertedSpans?: ((text: string) => readonly Span[]) | undefined
	/** Whether the match has this mark already, from an earlier pass or because the author wrote it. */
	isAlreadyMarked(treeMatch: TreeMatch<N>): boolean
	/** Creates the nodes that replace `occurrence.nodes`. */
	make(occurrence: TreeOccurrence<N>): N[]
	/** Whether only a match inside one text node can be marked. */
	readonly needsOneTextNode?: boolean | undefined
	/** Whether nothing may be marked in a node, since the mark would not show there. */
	protects(node: N): boolean
}
