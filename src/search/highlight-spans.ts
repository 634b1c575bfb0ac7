import {foldLetters} from '../text/fold.ts'
import {readPhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import type {Query} from './sounded-word.ts'

/**
 * What of `label` a query has too: spans in order, apart, half-open, in UTF-16 units. A letter counts where it stands in
 * the alignment with the fewest edits; a hyphen or space between two such letters is taken along. Only half or less of
 * the shorter one is chance; a label that was found by its other name may have nothing.
 */
export function highlightSpans(query: Query, label: string): Span[] {
	const letters = placedLetters(label)
	const shorter = Math.min(query.letters.length, letters.length)
	const whole = [query, ...query.rotations]
		.map(word => unchangedLetters(word.letters, letters))
		.filter(found => found.length * 2 > shorter)
	const found = [byWord(query, letters), ...whole].reduce((one, other) =>
		other.length > one.length ? other : one,
	)
	return toSpans(found, letters)
}

interface PlacedLetter extends Span {
	readonly letter: string
	/** How many words stand before its own. */
	readonly word: number
}

function placedLetters(label: string): PlacedLetter[] {
	const {folded, starts, ends} = foldLetters(label)
	const cuts = readPhrase(label).gaps.map(({offset}) => offset)
	return folded.split('').map((letter, i) => ({
		letter,
		word: cuts.filter(at => at <= i).length,
		start: starts[i] ?? 0,
		end: ends[i] ?? 0,
	}))
}

/** Indices of letters. Word by word, each with the word of the query that has most in common with it, if two thirds. */
function byWord(query: Query, letters: readonly PlacedLetter[]): number[] {
	const found: number[] = []
	for (let start = 0; start < letters.length; ) {
		const word = letters.filter(letter => letter.word === letters[start]?.word)
		const options = query.words
			.map(other => unchangedLetters(other.letters, word))
			.sort((a, b) => b.length - a.length)
		const longest = options[0] ?? []
		if (longest.length * 3 >= word.length * 2) found.push(...longest.map(i => start + i))
		start += word.length
	}
	return found
}

const changeCost = 1.5

/** Indices of the letters that an alignment with the fewest edits leaves as they are, or swaps. */
function unchangedLetters(query: string, letters: readonly PlacedLetter[]): number[] {
	const label = letters.map(({letter}) => letter)
	const cost = costs(query, label)
	const at = (i: number, j: number) => cost[i]?.[j] ?? Number.POSITIVE_INFINITY
	let j = label.length
	for (let k = j - 1; k > 0; k--) if (at(query.length, k) < at(query.length, j)) j = k
	const found: number[] = []
	for (let i = query.length; i > 0 && j > 0; ) {
		const equal = query[i - 1] === label[j - 1]
		if (equal && at(i, j) === at(i - 1, j - 1)) {
			found.push(j - 1)
			i--
			j--
		} else if (isSwapped(query, label, i, j) && at(i, j) === at(i - 2, j - 2) + 1) {
			found.push(j - 1, j - 2)
			i -= 2
			j -= 2
		} else if (at(i, j) === at(i - 1, j - 1) + changeCost) {
			i--
			j--
		} else if (at(i, j) === at(i, j - 1) + 1) j--
		else i--
	}
	return found.reverse()
}

/**
 * The costs of turning each beginning of the query into each of the label. A change costs more than in `editDistances`: a letter
 * dropped and one added leave more letters as they are than two changes (*assymetrisch*, *asymmetrisch*).
 */
function costs(query: string, label: readonly string[]): number[][] {
	const table = [Array.from({length: label.length + 1}, (_, j) => j)]
	const at = (i: number, j: number) => table[i]?.[j] ?? 0
	for (let i = 1; i <= query.length; i++) {
		table.push([i])
		for (let j = 1; j <= label.length; j++) {
			let least = at(i - 1, j - 1) + (query[i - 1] === label[j - 1] ? 0 : changeCost)
			least = Math.min(least, at(i - 1, j) + 1, at(i, j - 1) + 1)
			if (isSwapped(query, label, i, j)) least = Math.min(least, at(i - 2, j - 2) + 1)
			table[i]?.push(least)
		}
	}
	return table
}

function isSwapped(query: string, label: readonly string[], i: number, j: number): boolean {
	return i > 1 && j > 1 && query[i - 1] === label[j - 2] && query[i - 2] === label[j - 1]
}

function toSpans(found: readonly number[], letters: readonly PlacedLetter[]): Span[] {
	const spans: Span[] = []
	let last = -2
	for (const index of found) {
		const {start, end} = letters[index] ?? {start: 0, end: 0}
		const before = spans.at(-1)
		if (before && (index === last + 1 || start < before.end))
			spans[spans.length - 1] = {start: before.start, end}
		else spans.push({start, end})
		last = index
	}
	return spans
}
