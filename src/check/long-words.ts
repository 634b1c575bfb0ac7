import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {keepsSpaces} from '../dutch/line-break.ts'
import type {Span} from '../index.ts'
import {createParser} from '../markdown/processor.ts'
import {createLineColumnAt, type LineColumn} from '../text/line-column.ts'

/** A word as first written, where that is, and how often it occurs in any case. */
export interface LongWord extends LineColumn {
	readonly word: string
	readonly count: number
}

const shortest = 8

/**
 * The words of eight letters and more that a document has outside its word lists, in the order of their first places. A word that a
 * line end broke is left out, since half of it tells nothing. Cost: linear.
 */
export function longWords(text: string, lists: readonly Span[]): LongWord[] {
	const found = new Map<string, LongWord>()
	const spaced = keepsSpaces(text)
	const tree: Root = createParser().parse(text)
	visit(tree, 'text', ({value, position}) => {
		const start = position?.start.offset
		if (start === undefined || lists.some(list => start >= list.start && start < list.end)) return
		const reach = createLineColumnAt(text, position?.start)
		const written = text.slice(start, position?.end.offset)
		let from = 0
		for (const [word] of value.matchAll(/\p{L}[\p{L}\p{M}-]+/gu)) {
			const at = written.indexOf(word, from)
			if (at < 0) continue
			from = at + word.length
			const goesOn = (spaced || word.endsWith('-')) && /^\r?\n\p{Ll}/u.test(written.slice(from, from + 3))
			if (word.length < shortest || goesOn) continue
			const key = word.toLowerCase()
			const known = found.get(key)
			found.set(key, known ? {...known, count: known.count + 1} : {word, count: 1, ...reach(start + at)})
		}
	})
	return [...found.values()]
}
