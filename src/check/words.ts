import {keepsSpaces} from '../dutch/index.ts'
import type {Span} from '../index.ts'
import type {Position} from '../remark/index.ts'
import {addressAround} from '../text/address.ts'
import {createLineColumnAt, type LineColumn} from '../text/line-column.ts'

/** A word as first written, the position of that occurrence, and the number of occurrences in any case. */
export interface UnexplainedWord extends LineColumn {
	readonly word: string
	readonly count: number
}

/** A word of a document. */
export interface DocumentWord extends UnexplainedWord {
	/** Whether it only occurs with a capital inside a sentence, as names do: *Graves*. */
	readonly isName: boolean
}

/** A text of a document, and where it is in the source. */
export interface ReadText {
	readonly value: string
	readonly position?: Position | undefined
}

/**
 * Returns the words of a document outside its word lists, in the order of first occurrence, except for those that a span
 * of `explainedIn` contains. `text` is its source. Words broken by a line end are left out, because the check
 * has only half of such a word, and so are words in addresses. Cost: linear.
 */
export function wordsIn(
	texts: readonly ReadText[],
	text: string,
	lists: readonly Span[],
	explainedIn: (value: string) => readonly Span[],
): DocumentWord[] {
	const words = new Map<string, DocumentWord>()
	const linesEndInSpaces = keepsSpaces(text)
	for (const {value, position} of texts) {
		const start = position?.start.offset
		if (start === undefined || lists.some(list => start >= list.start && start < list.end)) continue
		const lineColumnAt = createLineColumnAt(text, position?.start)
		const written = text.slice(start, position?.end.offset)
		const explained = createIsInside(explainedIn(value))
		let from = 0
		let wasBroken = false
		for (const {0: match, index: valueIndex} of value.matchAll(wordWithHyphen)) {
			const word = match.endsWith('-') ? match.slice(0, -1) : match
			const index = written.indexOf(word, from)
			if (index < 0) continue
			from = index + word.length
			const isBroken =
				(linesEndInSpaces || match.length > word.length) &&
				/^-?\r?\n\p{Ll}/u.test(written.slice(from, from + 4))
			const span = {start: valueIndex, end: valueIndex + word.length}
			const isHalf = isBroken || wasBroken
			wasBroken = isBroken
			if (isHalf || explained(span) || addressAround(value, span)) continue
			const key = word.toLowerCase()
			const isName = /^\p{Lu}\p{Ll}/u.test(word) && !isSentenceStart(value, valueIndex)
			const earlier = words.get(key)
			words.set(
				key,
				earlier
					? {...earlier, count: earlier.count + 1, isName: earlier.isName && isName}
					: {word, count: 1, isName, ...lineColumnAt(start + index)},
			)
		}
	}
	return [...words.values()]
}

/** A word with the hyphens in it, and one after it: T- in T- en B-cellen. */
const wordWithHyphen = /\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*-?/gu

/** Whether a sentence may start at an index: at the start of a text, or after the end of another sentence. */
function isSentenceStart(text: string, index: number): boolean {
	return /(?:^|[.!?:\n])[^\p{L}\p{N}]{0,5}$/u.test(text.slice(Math.max(0, index - 6), index))
}

/** Returns a function that says whether a span is in one of some spans, which are in order; so are its arguments. */
function createIsInside(spans: readonly Span[]): (span: Span) => boolean {
	let next = 0
	return ({start, end}) => {
		while ((spans[next]?.end ?? Infinity) <= start) next++
		return (spans[next]?.start ?? Infinity) < end
	}
}
