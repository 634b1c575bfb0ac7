import {APOSTROPHE, classAt, HYPHEN, LINE_END, SPACE, WORD} from './characters.ts'
import {foldLetters} from './fold.ts'
import {unicode} from './unicode.ts'

/** A place between two letters where something other than a letter stands. */
export interface Cut {
	/** How many letters stand before it. */
	readonly at: number
	/** `-` for any hyphen, a space for any run of white space, else the signs as written (`. `, ` (`). */
	readonly by: string
}

/** One word or several, as letters and the cuts between them. */
export interface Phrase {
	readonly folded: string
	readonly cased: string
	readonly cuts: readonly Cut[]
	/** The signs behind the last letter: the bracket of `vitamine B12 (cobalamine)`. */
	readonly tail: string
}

/** Reads a label or a form of it. Apostrophes are no cuts: aneurysma's is one word. Cost: linear. */
export function readPhrase(text: string): Phrase {
	// Most forms of most labels, by the hundred thousand.
	if (/^[a-z]+$/.test(text)) return {folded: text, cased: text, cuts: [], tail: ''}
	const {folded, cased, starts} = foldLetters(text)
	const cuts: Cut[] = []
	let by = ''
	let letter = 0
	for (let index = 0; index < text.length; index++) {
		const kind = classAt(text, index)
		while (letter < folded.length && (starts[letter] ?? 0) < index) letter++
		if (kind === WORD) {
			if (by !== '' && letter > 0) cuts.push({at: letter, by})
			by = ''
		} else {
			by = extend(by, text.charAt(index), kind)
		}
	}
	return {folded, cased, cuts, tail: by.trim()}
}

/** The sign that a hyphen or white space, in whatever shape, counts as. */
function extend(by: string, character: string, kind: number): string {
	if (kind === HYPHEN) return `${by}-`
	if (kind === SPACE || kind === LINE_END) return by.endsWith(' ') ? by : `${by} `
	return kind === APOSTROPHE || (character > '\x7f' && format().test(character)) ? by : by + character
}

const format = /* @__PURE__ */ unicode('\\p{Cf}')

/** Two phrases as one, with a cut between them. */
export function appendPhrase(one: Phrase, by: string, other: Phrase): Phrase {
	const length = one.folded.length
	return {
		folded: one.folded + other.folded,
		cased: one.cased + other.cased,
		cuts: [...one.cuts, {at: length, by}, ...other.cuts.map(cut => ({at: length + cut.at, by: cut.by}))],
		tail: other.tail,
	}
}

/** The letters from `start` to `end` with the cuts between them. */
export function slicePhrase({folded, cased, cuts}: Phrase, start: number, end: number): Phrase {
	return {
		folded: folded.slice(start, end),
		cased: cased.slice(start, end),
		cuts: cuts.filter(({at}) => at > start && at < end).map(({at, by}) => ({at: at - start, by})),
		tail: '',
	}
}
