import {
	alignedKey,
	endsWord,
	FIRST_PART,
	isFalseCompound,
	MIN_FIRST_PART,
	mayFollow,
	mayPrecede,
	type TermSplit,
	type WordEdges,
} from '../dutch/index.ts'
import {type FoldedLetters, foldText} from '../text/fold.ts'
import {type Phrase, slicePhrase} from '../text/phrase.ts'
import type {CompoundPart} from './candidate.ts'
import type {MayBePart} from './compound-rule.ts'
import type {LabelForm} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {matchingFirstParts, matchingForms, resolve} from './resolution.ts'

// No Dutch word is longer. Anything that is (a line of DNA) isn't analysed as a compound.
const MAX_WORD_LENGTH = 100
// The fewest letters of a term inside a solid compound.
const MIN_SOLID = 5

/** A word that may be a compound. */
interface CompoundWord {
	readonly text: string
	readonly phrase: Phrase
	readonly letters: FoldedLetters
	/** The letter offsets at which it may always be split: its start, its end, and its hyphens. */
	readonly edges: readonly number[]
}

/**
 * Finds the term that makes a word a compound: the one that ends the word, since the head says what the thing
 * is; else the leftmost one.
 *
 * Every letter is tried as the start of a term, and the prefix filter returns, in one pass over the letters
 * from there, where a term that starts there may end. In stamceltransplantatie that is the end of stamcel for
 * the first letter; from the other letters nothing, as long as the glossary has no transplantatie. If it
 * does, that is the head, and it wins. The few possible ends are then verified: a form has these letters, and
 * Dutch allows the word to be split before and after it.
 */
export function findCompoundPart(
	index: LabelIndex,
	mayBePart: MayBePart,
	text: string,
	phrase: Phrase,
	letters: FoldedLetters,
): CompoundPart | undefined {
	const {folded, gaps} = phrase
	const word = {text, phrase, letters, edges: [0, ...gaps.map(gap => gap.offset), folded.length]}
	if (gaps.length === 0 && folded.length <= MIN_SOLID) return undefined
	if (folded.length > MAX_WORD_LENGTH) return undefined
	const aligned = alignedKey(folded)
	// A short term doesn't count in a solid word: hartslag contains no arts.
	const minInside = gaps.length > 0 ? 2 : MIN_SOLID
	let first: CompoundPart | undefined
	for (let start = 0; start + minInside <= folded.length; start++) {
		const minLength = start === 0 ? Math.min(minInside, MIN_FIRST_PART) : minInside
		const possibleEnds = index.possibleEnds(folded, aligned, start).filter(end => end >= start + minLength)
		if (possibleEnds.length === 0) continue
		const parts = partsFrom(index, mayBePart, word, start, possibleEnds.reverse())
		const head = parts.find(({end}) => end === letters.ends.at(-1))
		if (head !== undefined) return head
		// The label itself is better than a longer form of it: astma|spreekuur, not astmas|preekuur.
		first ??= parts.find(({resolution}) => resolution.forms[0]?.rule === 'label') ?? parts[0]
	}
	return first
}

/** Returns the terms that start at a letter, longest first. Takes the possible ends in that order. */
function partsFrom(
	index: LabelIndex,
	mayBePart: MayBePart,
	word: CompoundWord,
	start: number,
	possibleEnds: readonly number[],
): CompoundPart[] {
	const {starts, ends} = word.letters
	const {folded} = word.phrase
	const parts: CompoundPart[] = []
	for (const end of possibleEnds) {
		if (start === 0 && end === folded.length) continue
		const resolution = resolve(index, formsAt(index, mayBePart, word, start, end), folded.slice(start, end))
		if (resolution !== undefined) parts.push({start: starts[start] ?? 0, end: ends[end - 1] ?? 0, resolution})
	}
	return parts
}

/** Returns the forms that the letters from `start` to `end` are, if the word can be split there. */
function formsAt(
	index: LabelIndex,
	mayBePart: MayBePart,
	word: CompoundWord,
	start: number,
	end: number,
): LabelForm[] {
	const piece = slicePhrase(word.phrase, start, end)
	const split = splitAround(word, start, end)
	const isFirst = split.left === '' || split.isAfterHyphen
	const onlyFirst = isFirst && end < word.phrase.folded.length ? matchingFirstParts(index, piece) : []
	const forms = [...matchingForms(index, piece), ...onlyFirst].filter(mayBePart)
	if (forms.length === 0) return forms
	const isBetweenHyphens = (split.left === '' || split.isAfterHyphen) && split.right === ''
	if (!isBetweenHyphens && !canBeSplit(split, index.edges)) return []
	return forms.filter(
		form =>
			(isBetweenHyphens ||
				(isLongEnough(form, piece) &&
					hasItsVowels(word, start, end, form) &&
					isWholeAtHyphens(form, piece, split) &&
					!(split.right !== '' && endsWord(form)))) &&
			!isFalseCompound({...split, label: foldText(form.label.text)}, index.edges),
	)
}

/** Splits the piece of a word between two hyphens around a term in it. */
function splitAround({phrase, edges}: CompoundWord, start: number, end: number) {
	const {folded} = phrase
	const before = Math.max(...edges.filter(edge => edge <= start))
	const after = Math.min(...edges.filter(edge => edge >= end))
	const isAfterHyphen = start === before && start > 0
	const leftStart = isAfterHyphen ? Math.max(...edges.filter(edge => edge < start)) : before
	return {
		left: folded.slice(leftStart, start),
		isAfterHyphen,
		term: folded.slice(start, end),
		right: folded.slice(end, after),
	}
}

function canBeSplit({left, isAfterHyphen, term, right}: Omit<TermSplit, 'label'>, edges: WordEdges): boolean {
	return (
		(left === '' || isAfterHyphen || mayPrecede(left, term, edges)) &&
		(right === '' || mayFollow(term, right, edges))
	)
}

/**
 * A label with a hyphen or space in it does not begin inside a piece before a hyphen, nor end inside the one
 * after it: Barrett-cellen contains no T-cel.
 */
function isWholeAtHyphens(
	form: LabelForm,
	piece: Phrase,
	{left, isAfterHyphen, right}: Omit<TermSplit, 'label'>,
): boolean {
	if (form.phrase.gaps.length === 0 || piece.gaps.length === 0) return true
	const endsAtHyphen = form.phrase.gaps.every(({separator}) => separator === '-') || right === ''
	return (left === '' || isAfterHyphen) && endsAtHyphen
}

/**
 * Short terms, and those that begin with a single letter or an abbreviation (T-cel, CT-scan), need their own hyphens in
 * the text: gastcel contains no T-cel, contactscan no CT-scan.
 */
function isLongEnough({label, phrase, rule}: LabelForm, piece: Phrase): boolean {
	const hyphens = phrase.gaps.map(({offset}) => offset)
	const hasHyphens =
		hyphens.length > 0 && hyphens.every(hyphen => piece.gaps.some(({offset}) => offset === hyphen))
	const letters = rule === FIRST_PART ? label.letters : Math.min(label.letters, piece.folded.length)
	return (
		hasHyphens || (letters >= MIN_SOLID && !/^(?:.|[A-Z]+)$/.test(phrase.cased.slice(0, hyphens[0] ?? 0)))
	)
}

/**
 * Whether a word has no diaeresis that the term lacks, since that starts another syllable: harmo|niëren
 * contains no nieren. The word may have fewer, since people leave them out but never add one.
 */
function hasItsVowels({text, letters}: CompoundWord, start: number, end: number, form: LabelForm): boolean {
	return (
		countSeparatedVowels(text.slice(letters.starts[start], letters.ends[end - 1])) <=
		countSeparatedVowels(form.form)
	)
}

/** Counts the vowels with a diaeresis after another vowel. */
function countSeparatedVowels(text: string): number {
	return text.normalize('NFD').match(/[aeiou][eiou]\u0308/giu)?.length ?? 0
}
