import type {Nodes, Root, RootContent} from 'mdast'
import {type Edit, inlineEdits, type MarkdownChange} from './inline-edits.ts'

/**
 * What to write into the source, so that it says what the tree says now: words marked inside blocks, and blocks
 * added or replaced between the blocks of the root. Other blocks whose children changed stay as they were.
 *
 * @param print prints blocks, with `\n` between lines and none at the end
 * @returns edits in order
 */
export function blockEdits(
	tree: Root,
	page: MarkdownChange,
	print: (blocks: readonly RootContent[]) => string,
): readonly Edit[] {
	const {source, before} = page
	const lineEnd = /\r?\n/.exec(source)?.[0] ?? '\n'
	const old = before.get(tree) ?? []
	const edits: Edit[] = []
	let from = 0
	let added: RootContent[] = []
	for (const block of tree.children) {
		const at = old.indexOf(block, from)
		if (at < 0) {
			added.push(block)
			continue
		}
		replace(at)
		edits.push(...editsWithin(block))
		from = at + 1
		added = []
	}
	replace(old.length)
	return edits

	/** Puts the added blocks in the place of the old ones before `to`, or between their neighbours. */
	function replace(to: number): void {
		const gone = old.slice(from, to)
		if (gone.length + added.length === 0) return
		const above = old[from - 1]?.position?.end.offset
		const below = old[to]?.position?.start.offset
		const text = print(added).replaceAll('\n', lineEnd)
		if (gone.length === 0) edits.push(insertBetween(above, below, text))
		else if (added.length > 0) edits.push({...spanOfBlocks(gone), text})
		else edits.push({start: above ?? 0, end: spanOfBlocks(gone).end, text})
	}

	function insertBetween(above: number | undefined, below: number | undefined, text: string): Edit {
		const gap = lineEnd + lineEnd
		if (above === undefined) return {start: below ?? 0, end: below ?? 0, text: text + gap}
		const apart = below === undefined || /\n[ \t]*\r?\n/.test(source.slice(above, below))
		return {start: above, end: above, text: gap + text + (apart ? '' : lineEnd)}
	}

	function editsWithin(node: Nodes): readonly Edit[] {
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
			return inlineEdits(node, page)
		if (!('children' in node)) return []
		const kept = before.get(node)
		const same =
			kept?.length === node.children.length && node.children.every((child, at) => child === kept[at])
		return same ? node.children.flatMap(editsWithin) : []
	}
}

function spanOfBlocks(blocks: readonly Nodes[]) {
	return {start: blocks[0]?.position?.start.offset ?? 0, end: blocks.at(-1)?.position?.end.offset ?? 0}
}
