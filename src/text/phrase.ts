import {APOSTROPHE, classAt, HYPHEN, LINE_END, SPACE, WORD} from './characters.ts'
import {foldLetters} from './fold.ts'
import {unicodeRegExp} from './unicode.ts'

/** A place between two letters where something other than a letter stands. */
export interface Gap {
	/** How many letters stand before it. */
	readonly offset: number
	/** `-` for any hyphen, a space for any run of white space, else the signs as written (`. `, ` (`). */
	readonly separator: string
}

/** One word or several, as letters and the cuts between them. */
export interface Phrase {
	readonly folded: string
	readonly cased: string
	readonly gaps: readonly Gap[]
	/** The signs behind the last letter: the bracket of `vitamine B12 (cobalamine)`. */
	readonly tail: string
}

/** Reads a label or a form of it. Apostrophes are no cuts: aneurysma's is one word. Cost: linear. */
export function readPhrase(text: string): Phrase {
	// Most forms of most labels, by the hundred thousand.
	if (/^[a-z]+$/.test(text)) return {folded: text, cased: text, gaps: [], tail: ''}
	const {folded, cased, starts} = foldLetters(text)
	const gaps: Gap[] = []
	let separator = ''
	let letter = 0
	for (let index = 0; index < text.length; index++) {
		const kind = classAt(text, index)
		while (letter < folded.length && (starts[letter] ?? 0) < index) letter++
		if (kind === WORD) {
			if (separator !== '' && letter > 0) gaps.push({offset: letter, separator})
			separator = ''
		} else {
			separator = appendToSeparator(separator, text.charAt(index), kind)
		}
	}
	return {folded, cased, gaps, tail: separator.trim()}
}

/** The sign that a hyphen or white space, in whatever shape, counts as. */
function appendToSeparator(separator: string, character: string, kind: number): string {
	if (kind === HYPHEN) return `${separator}-`
	if (kind === SPACE || kind === LINE_END) return separator.endsWith(' ') ? separator : `${separator} `
	return kind === APOSTROPHE || (character > '\x7f' && formatCharacter().test(character))
		? separator
		: separator + character
}

const formatCharacter = /* @__PURE__ */ unicodeRegExp('\\p{Cf}')

/** Two phrases as one, with a cut between them. */
export function appendPhrase(one: Phrase, separator: string, other: Phrase): Phrase {
	const length = one.folded.length
	return {
		folded: one.folded + other.folded,
		cased: one.cased + other.cased,
		gaps: [
			...one.gaps,
			{offset: length, separator},
			...other.gaps.map(gap => ({offset: length + gap.offset, separator: gap.separator})),
		],
		tail: other.tail,
	}
}

/** The letters from `start` to `end` with the cuts between them. */
export function slicePhrase({folded, cased, gaps}: Phrase, start: number, end: number): Phrase {
	return {
		folded: folded.slice(start, end),
		cased: cased.slice(start, end),
		gaps: gaps
			.filter(({offset}) => offset > start && offset < end)
			.map(({offset, separator}) => ({offset: offset - start, separator})),
		tail: '',
	}
}
