import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {keepsSpaces} from '../dutch/index.ts'
import type {Span} from '../index.ts'
import {createLineColumnAt, type LineColumn} from '../text/line-column.ts'

/** A word as first written, the position of that occurrence, and the number of occurrences in any case. */
export interface LongWord extends LineColumn {
	readonly word: string
	readonly count: number
}

const minLength = 8

/**
 * Returns the words of eight or more UTF-16 units in a document, outside its word lists, in the order of first
 * occurrence. `text` is the source of `tree`. Words broken by a line end are left out, because the check has only half of such
 * a word. Cost: linear.
 */
export function longWords(tree: Root, text: string, lists: readonly Span[]): LongWord[] {
	const words = new Map<string, LongWord>()
	const linesEndInSpaces = keepsSpaces(text)
	visit(tree, 'text', ({value, position}) => {
		const start = position?.start.offset
		if (start === undefined || lists.some(list => start >= list.start && start < list.end)) return
		const lineColumnAt = createLineColumnAt(text, position?.start)
		const written = text.slice(start, position?.end.offset)
		let from = 0
		for (const [word] of value.matchAll(/\p{L}[\p{L}\p{M}-]+/gu)) {
			const index = written.indexOf(word, from)
			if (index < 0) continue
			from = index + word.length
			const isBroken =
				(linesEndInSpaces || word.endsWith('-')) && /^\r?\n\p{Ll}/u.test(written.slice(from, from + 3))
			if (word.length < minLength || isBroken) continue
			const key = word.toLowerCase()
			const earlier = words.get(key)
			words.set(
				key,
				earlier ? {...earlier, count: earlier.count + 1} : {word, count: 1, ...lineColumnAt(start + index)},
			)
		}
	})
	return [...words.values()]
}
