import type {Nodes} from 'mdast'

/**
 * A block of a word list, or some of its lines: from line `from` up to line `to`, counted from 0 in the text
 * of the block.
 */
export interface WordListPart {
	readonly node: Nodes
	/** The child of the list's parent that contains the node: itself, or the list of an item. */
	readonly block: Nodes
	readonly from: number
	/** Exclusive; `Infinity` for all remaining lines. */
	readonly to: number
}

/** A piece of a word list: a block and what it is there for, with the blocks that belong to it. */
export interface ListPiece extends WordListPart {
	/**
	 * A block that contains entries, a term that the blocks of `more` explain, a letter or heading between entries,
	 * the introduction of the list, or something that is not an entry.
	 */
	readonly role: 'entries' | 'term' | 'divider' | 'introduction' | 'odd'
	readonly more: readonly Nodes[]
	/** The heading that the piece is below, if the list has headings for groups of entries. */
	readonly group?: string | undefined
}

/** How a word list is read. */
export interface ReadingContext {
	/**
	 * Whether only what is plainly a list counts, as for the plugins, which leave a list alone and mark running text.
	 * Otherwise everything up to the end of the section is read, and whatever is not an entry is odd.
	 */
	readonly isCautious: boolean
	/** Whether the plugin added the list, or will: definition lists count, and kinds may follow each other. */
	readonly isCustom: boolean
	/** Whether the document is a list as a whole. */
	readonly isWhole: boolean
	/** Whether the name of the list is a heading, so that the next heading ends the list. */
	readonly hasHeading: boolean
	/** Whether entries came before these blocks, so that they have no introduction. */
	readonly isAfterEntries: boolean
	/** Whether only what plainly shows entries counts. */
	readonly needsProof: boolean
	/** Whether only lists and tables count, as around a list with a name in a document that is a list as a whole. */
	readonly onlyRows: boolean
	/** The lines of the source. */
	readonly lines: readonly string[]
}

export function wholeBlock(node: Nodes, block = node): WordListPart {
	return {node, block, from: 0, to: Infinity}
}

export function piece(role: ListPiece['role'], node: Nodes, more: readonly Nodes[] = []): ListPiece {
	return {...wholeBlock(node), role, more}
}

/** The parts of a list that are neither odd nor letters after its last entry. */
export function partsOf(pieces: readonly ListPiece[]): WordListPart[] {
	const kept = pieces.filter(({role}) => role !== 'odd')
	const last = kept.findLastIndex(({role}) => role !== 'divider' && role !== 'introduction')
	return kept
		.slice(0, last + 1)
		.flatMap(({node, block, from, to, more}) => [
			{node, block, from, to},
			...more.map(node => wholeBlock(node)),
		])
}
