import {ends, shortEnds, shortStarts, starts} from './word-edges-table.ts'

/**
 * How the parts of Dutch compounds begin and end, so that a split into letters that are no words is refused:
 * prij|sonde|rhandeling. An edge is three letters and whether the next one is a vowel, or a part of three
 * letters. Known edges say little each, and much together: of the words of a dictionary that contain a term by
 * chance, most have a rest that no word begins or ends like.
 */
export interface WordEdges {
	/** Whether a part begins as Dutch words do. Takes folded letters. */
	startsAsWord(part: string): boolean
	/** Whether a part ends as Dutch words do. Takes folded letters. */
	endsAsWord(part: string): boolean
}

// Shorter words would let too much through.
const minOwnLength = 5

let knownStarts: ReadonlySet<string> | undefined
let knownEnds: ReadonlySet<string> | undefined

/**
 * Creates the edges of the table, with those of a glossary's own words, which no general table knows: uvea,
 * Ewing. Takes folded words. Cost: linear in the words; the table is read once.
 */
export function createWordEdges(ownWords: readonly string[]): WordEdges {
	knownStarts ??= readEdges(starts, shortStarts)
	knownEnds ??= readEdges(ends, shortEnds)
	const table = {starts: knownStarts, ends: knownEnds}
	const ownStarts = new Set<string>()
	const ownEnds = new Set<string>()
	for (const word of ownWords) {
		if (word.length < minOwnLength) continue
		ownStarts.add(startEdge(word))
		ownEnds.add(endEdge(word))
	}
	const isAmong = (edge: string, known: ReadonlySet<string>, own: ReadonlySet<string>) =>
		known.has(edge) || own.has(edge)
	return {
		startsAsWord: part => isAmong(startEdge(part), table.starts, ownStarts),
		endsAsWord: part => isAmong(endEdge(part), table.ends, ownEnds),
	}
}

/** The edge at the start of a part: `cel.`, `sta-` for stamcel, `doo+` for dooier. */
function startEdge(part: string): string {
	return part.slice(0, 3) + kindOf(part.charAt(3))
}

/** The edge at the end of a part, read backwards: `lec-` for stamcel. */
function endEdge(part: string): string {
	const last = part.length - 1
	return part.charAt(last) + part.charAt(last - 1) + part.charAt(last - 2) + kindOf(part.charAt(last - 3))
}

/** `+` for a vowel, `-` for a consonant, `.` for no letter. */
function kindOf(letter: string): string {
	if (letter === '') return '.'
	return /[aeiouy]/.test(letter) ? '+' : '-'
}

/** Reads a table: in the row of *d*, the cell of *o* with `eO` gives *doe* before a consonant and *doo* before a vowel. */
function readEdges(table: string, shortParts: string): ReadonlySet<string> {
	const edges = new Set<string>()
	table.split('|').forEach((row, first) => {
		row.split(' ').forEach((thirdLetters, second) => {
			for (const third of thirdLetters)
				edges.add(letterAt(first) + letterAt(second) + third.toLowerCase() + (third < 'a' ? '+' : '-'))
		})
	})
	shortParts.split('|').forEach((row, first) => {
		for (let index = 0; index < row.length; index += 2)
			edges.add(`${letterAt(first)}${row.slice(index, index + 2)}.`)
	})
	return edges
}

function letterAt(index: number): string {
	return String.fromCharCode(0x61 + index)
}
