import {foldLetters} from '../text/fold.ts'
import {readPhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import type {Query} from './sounded-word.ts'

/**
 * Finds the parts of `label` that correspond to a query, to highlight them: disjoint spans in order,
 * half-open, in UTF-16 units.
 *
 * The query is aligned with the label with the fewest edits, and the letters that the alignment leaves
 * unchanged are highlighted, with the hyphens and spaces between them: the query sitokine highlights
 * cy[tokine]. This is tried word by word, for the whole query, and for its rotations; the alignment with the
 * most unchanged letters wins. An alignment of a whole query counts only if it has more than half of the
 * letters of the shorter of the two, since fewer are chance. The result may be empty for a label that was
 * found by a hidden label.
 */
export function highlightSpans(query: Query, label: string): Span[] {
	const letters = labelLetters(label)
	const start = wordStartWith(query.letters, letters)
	if (start !== undefined)
		return toSpans(
			[...query.letters].map((_, i) => start + i),
			letters,
		)
	const shorter = Math.min(query.letters.length, letters.length)
	const wholeAlignments = [query, ...query.rotations]
		.map(word => unchangedLetters(word.letters, letters))
		.filter(unchanged => unchanged.length * 2 > shorter)
	const mostUnchanged = [unchangedByWord(query, letters), ...wholeAlignments].reduce((best, unchanged) =>
		unchanged.length > best.length ? unchanged : best,
	)
	// One letter in the middle of others is chance, and says nothing.
	return toSpans(mostUnchanged, letters).filter(
		({start, end}) => end - start > 1 || query.letters.length === 1,
	)
}

/** Returns the index of the first letter of a word, if the label has the letters of the query from there on. */
function wordStartWith(query: string, letters: readonly LabelLetter[]): number | undefined {
	const label = letters.map(({letter}) => letter).join('')
	const isStart = (_: LabelLetter, i: number) =>
		letters[i]?.word !== letters[i - 1]?.word && label.startsWith(query, i)
	const index = letters.findIndex(isStart)
	return index === -1 ? undefined : index
}

/** A letter of a label, with its span in it. */
interface LabelLetter extends Span {
	readonly letter: string
	/** How many words are before its own. */
	readonly word: number
}

function labelLetters(label: string): LabelLetter[] {
	const {folded, starts, ends} = foldLetters(label)
	const gapOffsets = readPhrase(label).gaps.map(({offset}) => offset)
	return folded.split('').map((letter, i) => ({
		letter,
		word: gapOffsets.filter(offset => offset <= i).length,
		start: starts[i] ?? 0,
		end: ends[i] ?? 0,
	}))
}

/**
 * Returns the indexes of the unchanged letters, word by word. Each word of the label is aligned with the word
 * of the query that has most in common with it, if that is at least two thirds of its letters.
 */
function unchangedByWord(query: Query, letters: readonly LabelLetter[]): number[] {
	const indexes: number[] = []
	for (let start = 0; start < letters.length; ) {
		const word = letters.filter(letter => letter.word === letters[start]?.word)
		const alignments = query.words
			.map(queryWord => unchangedLetters(queryWord.letters, word))
			.sort((a, b) => b.length - a.length)
		const longest = alignments[0] ?? []
		if (longest.length * 3 >= word.length * 2) indexes.push(...longest.map(i => start + i))
		start += word.length
	}
	return indexes
}

const changeCost = 1.5

/**
 * Returns the indexes of the letters that an alignment with the fewest edits leaves unchanged or swaps.
 * Letters after the last one that the query corresponds to cost nothing, so that the query may be a prefix of
 * the label.
 */
function unchangedLetters(query: string, letters: readonly LabelLetter[]): number[] {
	const label = letters.map(({letter}) => letter)
	const table = editCosts(query, label)
	const cost = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY
	let j = label.length
	for (let k = j - 1; k > 0; k--) if (cost(query.length, k) < cost(query.length, j)) j = k
	const unchanged: number[] = []
	for (let i = query.length; i > 0 && j > 0; ) {
		const isEqual = query[i - 1] === label[j - 1]
		if (isEqual && cost(i, j) === cost(i - 1, j - 1)) {
			unchanged.push(j - 1)
			i--
			j--
		} else if (isSwapped(query, label, i, j) && cost(i, j) === cost(i - 2, j - 2) + 1) {
			unchanged.push(j - 1, j - 2)
			i -= 2
			j -= 2
		} else if (cost(i, j) === cost(i - 1, j - 1) + changeCost) {
			i--
			j--
		} else if (cost(i, j) === cost(i, j - 1) + 1) j--
		else i--
	}
	return unchanged.reverse()
}

/**
 * Returns the costs of turning each prefix of the query into each prefix of the label. A change costs more
 * than in `editDistances`: a letter dropped and one added leave more letters unchanged than two changes do
 * (*assymetrisch*, *asymmetrisch*).
 */
function editCosts(query: string, label: readonly string[]): number[][] {
	const table = [Array.from({length: label.length + 1}, (_, j) => j)]
	const cost = (i: number, j: number) => table[i]?.[j] ?? 0
	for (let i = 1; i <= query.length; i++) {
		table.push([i])
		for (let j = 1; j <= label.length; j++) {
			let least = cost(i - 1, j - 1) + (query[i - 1] === label[j - 1] ? 0 : changeCost)
			least = Math.min(least, cost(i - 1, j) + 1, cost(i, j - 1) + 1)
			if (isSwapped(query, label, i, j)) least = Math.min(least, cost(i - 2, j - 2) + 1)
			table[i]?.push(least)
		}
	}
	return table
}

function isSwapped(query: string, label: readonly string[], i: number, j: number): boolean {
	return i > 1 && j > 1 && query[i - 1] === label[j - 2] && query[i - 2] === label[j - 1]
}

/** Joins the spans of letters that follow each other. */
function toSpans(letterIndexes: readonly number[], letters: readonly LabelLetter[]): Span[] {
	const spans: Span[] = []
	let last = -2
	for (const index of letterIndexes) {
		const {start, end} = letters[index] ?? {start: 0, end: 0}
		const before = spans.at(-1)
		if (before && (index === last + 1 || start < before.end))
			spans[spans.length - 1] = {start: before.start, end}
		else spans.push({start, end})
		last = index
	}
	return spans
}
