import {APOSTROPHE, classAt, HYPHEN, LINE_END, SPACE, WORD} from './characters.ts'
import {foldLetters} from './fold.ts'
import type {Span} from './span.ts'
import {unicodeRegExp} from './unicode.ts'

/** A gap between two letters of a phrase: something there that is neither a letter nor a digit. */
export interface Gap {
	/** How many letters precede it. */
	readonly offset: number
	/** `-` for any hyphen, a space for any run of white space, else the punctuation as written (`. `, ` (`). */
	readonly separator: string
}

/**
 * One or more words, as letters and the gaps between them. `T-cel` has the letters `tcel` and a gap `-` after
 * one letter.
 */
export interface Phrase {
	/** The letters and digits in lower case, without diacritics. */
	readonly folded: string
	/** The same letters in their original case. */
	readonly cased: string
	/** In order of offset. */
	readonly gaps: readonly Gap[]
	/** The punctuation after the last letter: the closing bracket of `vitamine B12 (cobalamine)`. */
	readonly tail: string
}

/** Parses a label or one of its forms. Apostrophes are not gaps: aneurysma's is one word. Cost: linear. */
export function readPhrase(text: string): Phrase {
	// Fast path for most of the hundreds of thousands of forms of a glossary.
	if (/^[a-z]+$/.test(text)) return {folded: text, cased: text, gaps: [], tail: ''}
	const {folded, cased, starts} = foldLetters(text)
	const gaps: Gap[] = []
	let separator = ''
	let letterIndex = 0
	for (let index = 0; index < text.length; index++) {
		const kind = classAt(text, index)
		while (letterIndex < folded.length && (starts[letterIndex] ?? 0) < index) letterIndex++
		if (kind === WORD) {
			if (separator !== '' && letterIndex > 0) gaps.push({offset: letterIndex, separator})
			separator = ''
		} else {
			separator = appendToSeparator(separator, text.charAt(index), kind)
		}
	}
	return {folded, cased, gaps, tail: separator.trim()}
}

/** Appends a character to a separator: any hyphen as `-`, white space as one space; apostrophes are dropped. */
function appendToSeparator(separator: string, character: string, kind: number): string {
	if (kind === HYPHEN) return `${separator}-`
	if (kind === SPACE || kind === LINE_END) return separator.endsWith(' ') ? separator : `${separator} `
	return kind === APOSTROPHE || (character > '\x7f' && formatCharacter().test(character))
		? separator
		: separator + character
}

const formatCharacter = /* @__PURE__ */ unicodeRegExp('\\p{Cf}')

/** Joins two phrases into one, with `separator` as the gap between them. */
export function appendPhrase(left: Phrase, separator: string, right: Phrase): Phrase {
	const length = left.folded.length
	return {
		folded: left.folded + right.folded,
		cased: left.cased + right.cased,
		gaps: [
			...left.gaps,
			{offset: length, separator},
			...right.gaps.map(gap => ({offset: length + gap.offset, separator: gap.separator})),
		],
		tail: right.tail,
	}
}

/** Returns the letters from `start` to `end` (letter indexes) with the gaps between them. */
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

/** Returns the pieces between the gaps of a phrase, as letter indexes: of T-cel 0 to 1 and 1 to 4. */
export function piecesOf({folded, gaps}: Phrase): Span[] {
	const edges = [...gaps.map(({offset}) => offset), folded.length]
	return edges.map((end, index) => ({start: edges[index - 1] ?? 0, end}))
}
