import {APOSTROPHE, classAt} from '../text/characters.ts'
import {type Gap, type Phrase, piecesOf, readPhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import {isAbbreviation, mayBeWord, needsDots} from './abbreviation.ts'
import {isInitialism} from './inflect/initialism.ts'
import {analyseEnding} from './inflect/word-ending.ts'
import {isSameSpelling, keyOffset} from './spelling-variants.ts'

/**
 * Whether a text is a writing of a form: the same letters, except where Dutch has two spellings, with separators
 * that the form allows. For `T-cel` these are T-cel, T cel and Tcel, for `stamcel` stam-cel but not stam cel, for
 * `CD4+-cel` also CD4+ cel. The case of an abbreviation counts (ALS), except in small letters that are not a Dutch
 * word (hiv); nor do the dots in those count (m.b.v., T.I.A.). What follows the last letter is not compared.
 */
export function isWritingOf(form: Phrase, text: Phrase, keepsCase: boolean): boolean {
	// Nearly all words.
	if (form.gaps.length + text.gaps.length === 0 && !keepsCase) return isSpelledAs(form, text.folded)
	const plainForm = withoutDots(form)
	const plainText = withoutDots(text)
	const hasLostDots = plainForm !== form && plainText === text
	// Capitals stay capitals with dots: i.c. is no IC.
	const hasDots = plainText !== text && plainForm === form
	if (keepsCase && hasDots && plainForm.cased !== plainText.cased) return false
	return (
		isSpelledAs(plainForm, plainText.folded) &&
		hasItsGaps(plainForm, plainText) &&
		(!(keepsCase || hasLostDots) || hasItsCase(plainForm, plainText))
	)
}

/**
 * Whether letters are those of a form, whatever their case and separators, as a person types a label. Two
 * spellings (th, t) are one in words only, never in what is read letter by letter: PTH is not PT, nor a Th-cel a
 * T-cel.
 */
export function isSpelledAs(form: Phrase, letters: string): boolean {
	if (form.folded === letters) return true
	const spelledOut = piecesOf(form).filter(({start, end}) =>
		isInitialism(analyseEnding(form.cased.slice(start, end))),
	)
	return isSameSpelling(
		form.folded,
		letters,
		index => !spelledOut.some(({start, end}) => index >= start && index < end),
	)
}

/** Whether two labels are one: each is a writing of the other, with the same punctuation before and after it. */
export function isSameLabel(one: string, other: string): boolean {
	const phrase = readPhrase(one)
	const otherPhrase = readPhrase(other)
	return (
		isWritingOf(phrase, otherPhrase, isAbbreviation(one)) &&
		isWritingOf(otherPhrase, phrase, isAbbreviation(other)) &&
		looseTail(phrase) === looseTail(otherPhrase) &&
		(classAt(one, 0) === APOSTROPHE) === (classAt(other, 0) === APOSTROPHE)
	)
}

function looseTail(phrase: Phrase): string {
	return hasLooseDots(phrase) ? '' : phrase.tail
}

/** Whether a phrase has dots between single letters that are not a word without them: m.b.v., not i.v. */
export function hasLooseDots(phrase: Phrase): boolean {
	return withoutDots(phrase) !== phrase
}

/** Returns a phrase without the dots between its single letters, unchanged if these could be a word. */
function withoutDots(phrase: Phrase): Phrase {
	if (!phrase.gaps.some(({separator}) => separator.startsWith('.'))) return phrase
	const {folded, gaps} = phrase
	const dots = gaps.filter(
		({offset, separator}, index) =>
			separator.startsWith('.') && offset === (gaps[index - 1]?.offset ?? 0) + 1,
	)
	const first = dots[0]
	const last = dots.at(-1)
	if (first === undefined || last === undefined) return phrase
	const start = first.offset - 1
	const end = last.separator === '.' ? last.offset + 1 : last.offset
	const endsThere = end === folded.length || gaps.some(({offset}) => offset === end)
	const letters = folded.slice(start, end)
	// The plural of T.I.A. is T.I.A.'s, whose letters could be a word.
	const mayLoseDots = !needsDots(letters) || !needsDots(letters.replace(/s$/, ''))
	if (dots.length !== last.offset - start || !endsThere || !mayLoseDots) return phrase
	const plainGaps = gaps.map(gap => (dots.includes(gap) ? {...gap, separator: gap.separator.slice(1)} : gap))
	return {...phrase, gaps: plainGaps.filter(({separator}) => separator !== '')}
}

/** Whether a text has separators that a form allows, and all of its punctuation. */
function hasItsGaps(form: Phrase, text: Phrase): boolean {
	if (form.gaps.length + text.gaps.length === 0) return true
	// Where the spellings differ (th, t), the offsets agree in the spelling key.
	const isSame = form.folded === text.folded
	const offsetIn = ({folded}: Phrase, {offset}: Gap) => (isSame ? offset : keyOffset(folded, offset))
	const inForm = new Map(form.gaps.map(gap => [offsetIn(form, gap), gap.separator]))
	const inText = new Set<number>()
	for (const gap of text.gaps) {
		const offset = offsetIn(text, gap)
		inText.add(offset)
		const expected = inForm.get(offset)
		if (!allowsSeparator(gap.separator, expected) && (expected !== undefined || !isBeforeFigure(text, gap)))
			return false
	}
	for (const [offset, separator] of inForm) if (isPunctuation(separator) && !inText.has(offset)) return false
	return true
}

/** Whether a text may have a separator at an offset where the form has `expected`, or none. */
function allowsSeparator(separator: string, expected: string | undefined): boolean {
	if (separator === expected) return true
	if (separator === ' ') return expected === '-'
	if (!isPunctuation(separator)) return expected === undefined || !isPunctuation(expected)
	return (
		expected !== undefined &&
		/.[- ]$/.test(expected) &&
		phraseSeparator(separator) === phraseSeparator(expected)
	)
}

/** Whether a space or hyphen is between letters, at least two, and a figure: vitamine B 12, not T 4. */
function isBeforeFigure({folded}: Phrase, {offset, separator}: Gap): boolean {
	return !isPunctuation(separator) && /\D\D\d/.test(folded.slice(Math.max(0, offset - 2), offset + 1))
}

/** Whether a separator is punctuation that must match (i.v.), not a hyphen, a space or a line end. */
export function isPunctuation(separator: string): boolean {
	return separator !== '-' && separator !== ' ' && separator !== '\n'
}

/**
 * Returns what the separators that a text may have at the same place share: a space for a hyphen, space or line
 * end, else the punctuation without the hyphen or space after it.
 */
export function phraseSeparator(separator: string): string {
	if (!isPunctuation(separator)) return ' '
	return /[- ]$/.test(separator) ? separator.slice(0, -1) : separator
}

/**
 * Whether a text has the case of an abbreviation, or a usual other one: small letters for capitals where these
 * are not a word (hiv, Hiv, pet-ct; not als, igg), and any with a figure (HbA1C, il-6).
 */
function hasItsCase(form: Phrase, text: Phrase): boolean {
	if (form.cased === text.cased) return true
	if (form.folded !== text.folded) return false
	const isJoined = text.gaps.every(({separator}) => separator === '-')
	const evidence = piecesOf(form)
		.filter(({start, end}) => form.cased.slice(start, end) !== text.cased.slice(start, end))
		.map(piece => (isJoined && isWithFigure(form, piece) ? 'certain' : smallLetters(form, text, piece)))
	// Pieces that are joined are one word: pet is a word, pet-ct is not.
	const isEnough = isJoined ? evidence.includes('certain') : !evidence.includes('word')
	return isEnough && !evidence.includes('none') && !isSplit(form, text)
}

/** Whether a piece of a phrase has a figure in it or right after it: HbA1c, the IL of IL-6. */
function isWithFigure({folded}: Phrase, {start, end}: Span): boolean {
	return /\d/.test(folded.slice(start, end + 1))
}

/** What it says that a piece has another case in a text: small letters for capitals, which may be a word, or not. */
function smallLetters(form: Phrase, text: Phrase, {start, end}: Span): 'certain' | 'word' | 'none' {
	const match = uniform().exec(form.cased.slice(start, end))
	if (match === null || text.cased.slice(start + 1, end) !== form.folded.slice(start + 1, end)) return 'none'
	return match[1] !== undefined && mayBeWord(match[1].toLowerCase()) ? 'word' : 'certain'
}

// Capitals, without the ending that they may have (HIV, HIVs), or small letters alone.
const uniform = /* @__PURE__ */ unicodeRegExp('^(?:(\\p{Lu}+)(?:s|en|t?jes?)?|\\p{Ll}+)$')

/** Whether a text has a separator where the form has none, other than before a figure: d-na. */
function isSplit(form: Phrase, text: Phrase): boolean {
	return text.gaps.some(
		({offset}) => !/\d/.test(text.folded.charAt(offset)) && !form.gaps.some(gap => gap.offset === offset),
	)
}
