import type {ReadableDocument} from './document.ts'
import type {TreeOccurrence} from './mark.ts'
import type {Position} from './source-position.ts'
import {exactPositionOf, type PositionedNode} from './text-node.ts'

/** An occurrence of a term in a tree, as `findOccurrences` returns it. */
export interface FoundOccurrence<N> extends Pick<TreeOccurrence<N>, 'text' | 'match' | 'concepts'> {
	/**
	 * The nodes of the tree that show the text, in order: text nodes, with the line breaks and comments
	 * between them. They are not copies.
	 */
	readonly nodes: readonly N[]
	/** Where the text starts in the value of the first node, in UTF-16 units. */
	readonly startOffset: number
	/** Where the text ends in the value of the last node, in UTF-16 units. */
	readonly endOffset: number
	/**
	 * The position of the text in the file, from its first letter to its last; markup between them is inside.
	 * `undefined` if it can't be proved: if a text node has an escape or a character reference in its source,
	 * or if another plugin has changed or created it.
	 */
	readonly position: Position | undefined
	/**
	 * Whether a mark around the text would split other markup, such as `**mooie B**-lymfocyt`. The plugin
	 * leaves it unmarked, and reports it with the rule `split-markup`.
	 */
	readonly splitsMarkup: boolean
}

/** Reads a document, and returns its occurrences in order; none if it is `undefined`. */
export function collectOccurrences<N extends PositionedNode>(
	document: ReadableDocument<N> | undefined,
): FoundOccurrence<N>[] {
	const occurrences: FoundOccurrence<N>[] = []
	document?.read((inlineText, protectedSpans) =>
		document.findIn(inlineText, protectedSpans, ({text, match, concepts, leaves, range}) => {
			occurrences.push({
				text,
				match,
				concepts,
				nodes: leaves.map(({node}) => node),
				startOffset: match.start - (leaves[0]?.start ?? 0),
				endOffset: match.end - (leaves.at(-1)?.start ?? 0),
				position: exactPositionOf({leaves, match}, document.positionOf),
				splitsMarkup: !range,
			})
		}),
	)
	return occurrences
}
