import type {Nodes} from 'mdast'
import type {Edit} from '../text/edits.ts'
import {endOfLine, hasEmptyLine, startOf} from './gaps.ts'

/**
 * Returns the edits that take blocks and list items out of the source, with the lines that `blockEdits` added
 * around them: after an insertion and its removal, the source is what it was, byte for byte.
 *
 * The lines between the block above and the block below are either those above what is removed or those below it.
 * An insertion adds an empty line above itself if the author had one there, and none otherwise; so if there is no
 * empty line above, the author's lines are those above, and otherwise those below.
 *
 * @returns edits in order of their offsets
 */
export function blockRemovals(tree: Nodes, source: string, removed: ReadonlySet<Nodes>): readonly Edit[] {
	return removed.size === 0 ? [] : removalsIn(tree)

	function removalsIn(parent: Nodes): Edit[] {
		if (!('children' in parent)) return []
		const children: readonly Nodes[] = parent.children
		const edits: Edit[] = []
		for (let index = 0; index < children.length; index++) {
			const first = children[index]
			if (!first) continue
			if (!removed.has(first)) {
				edits.push(...removalsIn(first))
				continue
			}
			const above = children[index - 1]
			let last = first
			for (let next = children[index + 1]; next && removed.has(next); next = children[index + 1]) {
				last = next
				index++
			}
			const below = children[index + 1]
			edits.push(removal({parent, above, first, last, below}))
		}
		return edits
	}

	function removal({parent, above, first, last, below}: Run): Edit {
		const isTight = above !== undefined && !hasEmptyLine(source, above, first)
		const isBeforeBelow = below !== undefined && (!above || isTight)
		const start = isBeforeBelow || !above ? startOf(first) : endOfLine(source, above)
		if (isBeforeBelow) return {start, end: startOf(below), text: ''}
		const end = endOfContent(last) ?? start
		// At the end of a quotation or item, an empty line came after what was added.
		const isWithEmptyLine = isTight && (parent.type === 'blockquote' || parent.type === 'listItem')
		return {start, end: isWithEmptyLine ? end + emptyLineAfter(source, end).length : end, text: ''}
	}
}

/** Consecutive blocks that are removed, and those around them. */
interface Run {
	readonly parent: Nodes
	readonly above: Nodes | undefined
	readonly first: Nodes
	readonly last: Nodes
	readonly below: Nodes | undefined
}

/** Where the last paragraph in a block ends: the parser may count empty lines of a quotation as part of a list. */
function endOfContent(node: Nodes): number | undefined {
	const last =
		/^(?:list|listItem|footnoteDefinition)$/.test(node.type) && 'children' in node && node.children.at(-1)
	return last ? endOfContent(last) : node.position?.end.offset
}

function emptyLineAfter(source: string, offset: number): string {
	return /^(?:\r\n|\n|\r(?!\n))[ \t>]*(?=[\r\n])/.exec(source.slice(offset, offset + 200))?.[0] ?? ''
}
