import type {Nodes, Root} from 'mdast'
import {canBeTerm, hasDefinedTerm, isInvisible, textOf} from './blocks.ts'
import {readEntries} from './entries.ts'
import type {Entry, LineRange, UnreadEntry} from './entry.ts'
import {piece} from './pieces.ts'
import type {SourceLines} from './source-lines.ts'
import {isDefinitionLine} from './split-term.ts'

/**
 * Returns the entries that a document has outside its word lists, in syntax that means nothing else: definition
 * lists (`Arts⏎: …`), abbreviations (`*[HLA]: …`), and terms in running text marked with `<dfn>`.
 */
export function looseEntries(
	tree: Root,
	source: SourceLines,
	lists: readonly LineRange[],
): (LineRange & {name: ''; entries: (Entry | UnreadEntry)[]; sectionEnd: number}) | undefined {
	const blocks = tree.children.filter(block => !isInvisible(block))
	let nextList = 0
	let listEnd = 0
	const isInList = (block: Nodes) => {
		const line = block.position?.start.line ?? 0
		for (let list = lists[nextList]; list && list.from <= line; list = lists[++nextList])
			listEnd = Math.max(listEnd, list.to)
		return line <= listEnd
	}
	const entries = blocks.flatMap((block, index) => {
		if (block.type !== 'paragraph') return []
		const text = textOf(block)
		const lines = text.split('\n')
		const definition = lines.findIndex(isDefinitionLine)
		const areTerms = definition > 0 && definition < 4 && lines.slice(0, definition).every(canBeTerm)
		const next = blocks[index + 1]
		const isTerm = next?.type === 'paragraph' && isDefinitionLine(textOf(next)) && !text.includes('\n')
		const isDefined = hasDefinedTerm(block)
		if (!isTerm && !isDefined && !/^\*\[[^[\]]+\]:/.test(text) && !areTerms) return []
		if (isInList(block)) return []
		const more = isTerm ? [next] : []
		return readEntries([piece(isTerm ? 'term' : 'entries', block, more)], source)
	})
	const [first] = entries
	const last = entries.at(-1)
	return first && last ? {name: '', entries, from: first.from, to: last.to, sectionEnd: last.to} : undefined
}
