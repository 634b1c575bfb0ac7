import type {Nodes} from 'mdast'
import type {Concept} from '../glossary/concept.ts'
import type {Edit} from '../text/edits.ts'

/** What is removed from a document, collected while its marks are found. */
export interface Removal {
	/** Blocks and list items that go with the lines around them. */
	readonly removedBlocks: Set<Nodes>
	/** Inline nodes that go, or whose delimiters do. */
	readonly removedInline: Set<Nodes>
	/** Removals of inline marks. */
	readonly edits: Edit[]
	/** What stays, with its offset in the source. */
	readonly messages: {offset: number; reason: string}[]
	/** Reports a node that stays. */
	readonly report: (node: Nodes, reason: string) => void
}

/** A document whose marks are removed, and the glossary that it was marked with. */
export interface Unmarking extends Removal {
	readonly source: string
	readonly concepts: readonly Concept[]
	readonly conceptById: ReadonlyMap<string, Concept>
	readonly idPrefix: string
	readonly heading: string
}

/** Adds the removal of a span of the source, if its offsets are known. Returns whether they are. */
export function removeSpan(
	{edits}: Pick<Removal, 'edits'>,
	start: number | undefined,
	end: number | undefined,
): boolean {
	if (start === undefined || end === undefined || start >= end) return false
	edits.push({start, end, text: ''})
	return true
}
