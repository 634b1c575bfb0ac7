import type {Nodes} from 'mdast'
import type {SourceText} from './source-text.ts'

/**
 * Returns the positions of a tree whose source is unknown, by line, from the positions of its nodes. Where there are none, all
 * numbers are 0.
 */
export function createTreeText(tree: Nodes): SourceText {
	const starts = new Map<number, {column: number; start: number}>()
	const ends = new Map<number, number>()
	const pending: Nodes[] = [tree]
	for (let node = pending.pop(); node; node = pending.pop()) {
		if ('children' in node) for (const child of node.children) pending.push(child)
		if (node === tree || !node.position) continue
		const {start, end} = node.position
		const offset = start.offset ?? 0
		const first = starts.get(start.line)
		if (!first || offset < first.start) starts.set(start.line, {column: start.column, start: offset})
		for (const line of new Set([start.line, end.line]))
			ends.set(line, Math.max(ends.get(line) ?? 0, end.offset ?? 0))
	}
	return {
		lines: [],
		keepsSpaces: false,
		locate(from, to) {
			const {column, start} = starts.get(from) ?? {column: 0, start: 0}
			return {line: from, column, start, end: Math.max(ends.get(to) ?? 0, ends.get(from) ?? 0, start)}
		},
		isHtml: () => false,
	}
}
