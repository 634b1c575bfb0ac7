import {mayFollow, mayPrecede} from '../dutch/compound.ts'
import {alignedKey, type StableKey, spellingKey, stableKey} from '../dutch/spelling-variants.ts'
import {classAt, HYPHEN} from '../text/characters.ts'
import {type FoldedLetters, foldLetters} from '../text/fold.ts'
import {type Gap, type Phrase, slicePhrase} from '../text/phrase.ts'
import {type CompoundPart, matchKindOf, type StandaloneMatch} from './candidate.ts'
import type {LabelForm} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {matchingForms, type Resolution, resolve} from './resolution.ts'
import {createWordCache, type WordCache} from './word-cache.ts'

/**
 * Everything that the glossary says about one word (letters, and the hyphens between them), whatever the text
 * around it. It depends on the word alone, so it is computed once and cached.
 */
export interface WordAnalysis {
	/**
	 * The match of the word, if nothing around it makes it part of something longer. `undefined` if there is
	 * none, or if the context decides.
	 */
	readonly standalone: StandaloneMatch | undefined
	/** Length of the word in UTF-16 units. */
	readonly length: number
	readonly phrase: Phrase
	readonly stableKey: StableKey
	/**
	 * The letters that may follow the word in a term that begins with it, one bit for each of a to z. A
	 * superset: it may have false positives.
	 */
	readonly continuationLetters: number
	readonly letters: FoldedLetters
	/** What the whole word resolves to, if it is a label or a form of one. */
	readonly exact: Resolution | undefined
	/** The term inside the word, if it is a compound of one. Offsets into the word. */
	readonly compoundPart: CompoundPart | undefined
	/** Whether a term of more than one word may begin with it. */
	readonly startsPhrase: boolean
	/** Whether it may be the first half of a term broken over a line end. May give false positives. */
	readonly mayContinue: boolean
	/** Whether the word on its own is neither a term, nor a compound of one, nor the start of a phrase. */
	readonly hasNoTerm: boolean
}

// No Dutch word is longer. Anything that is (a line of DNA) isn't analysed as a compound.
const MAX_WORD_LENGTH = 100
// The fewest letters of a term inside a solid compound.
const MIN_SOLID = 5
const SMALL_A = 0x61
const EVERY_LETTER = -1

/** Returns the analysis of the word at a span of a text, from the cache if possible. */
export type AnalyseWord = WordCache<WordAnalysis>['analyse']

/**
 * Creates an analyser of single words, with its cache. Cost for a word that isn't cached: its length times
 * that of the longest label.
 */
export function createWordAnalyser(index: LabelIndex, compounds: boolean): WordCache<WordAnalysis> {
	const alphabet = [...'abcdefghijklmnopqrstuvwxyz'].map(stableKey)

	const analyse = (text: string, start: number, end: number): WordAnalysis => {
		// A real copy: a slice is a reference to the whole text in V8, and caching it would keep that text alive.
		const word = ` ${text.slice(start, end)}`.slice(1)
		const letters = foldLetters(word)
		const phrase = {folded: letters.folded, cased: letters.cased, gaps: hyphenGaps(word, letters), tail: ''}
		const key = spellingKey(phrase.folded)
		const exact = resolve(index, matchingForms(index, phrase, key), phrase.folded)
		const compoundPart = compounds ? findCompoundPart(index, word, phrase, letters) : undefined
		const startsPhrase = index.startsPhrase(key)
		const stable = stableKey(phrase.folded)
		const continuationLetters = lettersAfter(stable)
		const mayContinue = startsPhrase || phrase.gaps.length > 0 || continuationLetters !== 0
		const hasNoTerm = exact === undefined && compoundPart === undefined && !startsPhrase
		const standalone = startsPhrase ? undefined : standaloneMatchOf(word.length, exact, compoundPart)
		return {
			standalone,
			length: word.length,
			phrase,
			stableKey: stable,
			continuationLetters,
			letters,
			exact,
			compoundPart,
			startsPhrase,
			mayContinue,
			hasNoTerm,
		}
	}
	return createWordCache(analyse)

	/**
	 * The letters that may follow a word in a term that begins with it. For a single letter these are all
	 * letters: checking each would generate the forms of all 26 two-letter prefixes.
	 */
	function lettersAfter(word: StableKey): number {
		if (!index.mayStart(word)) return 0
		if (word.key.length < 2) return EVERY_LETTER
		return alphabet.reduce((bits, letter, i) => (index.mayStart(word, letter) ? bits | (1 << i) : bits), 0)
	}
}

/** Whether a term that begins with the word may continue with a UTF-16 unit. Always true outside a to z. */
export function mayContinueWith({continuationLetters}: WordAnalysis, code: number): boolean {
	const letterIndex = (code | 0x20) - SMALL_A
	return letterIndex < 0 || letterIndex >= 26 || (continuationLetters & (1 << letterIndex)) !== 0
}

/**
 * The match of a word on its own. `undefined` where the text around the word decides: for a label that ends
 * in punctuation (i.v.), for an abbreviation, which doesn't count among words in capitals, and for a single
 * letter ('s).
 */
function standaloneMatchOf(
	length: number,
	exact: Resolution | undefined,
	part: CompoundPart | undefined,
): StandaloneMatch | undefined {
	const resolution = exact ?? part?.resolution
	if (length < 2 || resolution === undefined) return undefined
	if (resolution.forms.some(({abbreviation, phrase}) => abbreviation || phrase.tail !== '')) return undefined
	if (exact !== undefined) return {kind: matchKindOf(exact), partStart: 0, partEnd: length, resolution}
	return part && {kind: 'compound', partStart: part.start, partEnd: part.end, resolution}
}

function hyphenGaps(word: string, {folded, starts}: FoldedLetters): Gap[] {
	const gaps: Gap[] = []
	if (folded === word) return gaps
	let letterIndex = 0
	for (let index = 0; index < word.length; index++) {
		if (classAt(word, index) !== HYPHEN) continue
		while ((starts[letterIndex] ?? word.length) < index) letterIndex++
		if (letterIndex > 0 && letterIndex < starts.length) gaps.push({offset: letterIndex, separator: '-'})
	}
	return gaps
}

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
function findCompoundPart(
	index: LabelIndex,
	text: string,
	phrase: Phrase,
	letters: FoldedLetters,
): CompoundPart | undefined {
	const {folded, gaps} = phrase
	const word = {text, phrase, letters, edges: [0, ...gaps.map(gap => gap.offset), folded.length]}
	if (gaps.length === 0 && folded.length <= MIN_SOLID) return undefined
	const isNegated = folded.startsWith('niet') && word.edges.includes(4)
	if (folded.length > MAX_WORD_LENGTH || isNegated) return undefined
	const aligned = alignedKey(folded)
	// A short term doesn't count in a solid word: hartslag contains no arts.
	const minLength = gaps.length > 0 ? 2 : MIN_SOLID
	let first: CompoundPart | undefined
	for (let start = 0; start + minLength <= folded.length; start++) {
		const possibleEnds = index.possibleEnds(folded, aligned, start).filter(end => end >= start + minLength)
		if (possibleEnds.length === 0) continue
		const parts = partsFrom(index, word, start, possibleEnds.reverse())
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
	word: CompoundWord,
	start: number,
	possibleEnds: readonly number[],
): CompoundPart[] {
	const {starts, ends} = word.letters
	const {folded} = word.phrase
	const parts: CompoundPart[] = []
	for (const end of possibleEnds) {
		if (start === 0 && end === folded.length) continue
		const resolution = resolve(index, formsAt(index, word, start, end), folded.slice(start, end))
		if (resolution !== undefined) parts.push({start: starts[start] ?? 0, end: ends[end - 1] ?? 0, resolution})
	}
	return parts
}

/** Returns the forms that the letters from `start` to `end` are, if the word can be split there. */
function formsAt(index: LabelIndex, word: CompoundWord, start: number, end: number): LabelForm[] {
	const piece = slicePhrase(word.phrase, start, end)
	const forms = matchingForms(index, piece)
	if (forms.length === 0 || (word.edges.includes(start) && word.edges.includes(end))) return forms
	if (!canBeSplitAround(word, start, end)) return []
	return forms.filter(form => isLongEnough(form, piece) && hasItsVowels(word, start, end, form))
}

function canBeSplitAround({phrase, edges}: CompoundWord, start: number, end: number): boolean {
	const term = phrase.folded.slice(start, end)
	const edgeBefore = Math.max(...edges.filter(edge => edge <= start))
	const edgeAfter = Math.min(...edges.filter(edge => edge >= end))
	return (
		(start === edgeBefore || mayPrecede(phrase.folded.slice(edgeBefore, start), term)) &&
		(end === edgeAfter || mayFollow(term, phrase.folded.slice(end, edgeAfter)))
	)
}

/**
 * Short terms, and those that begin with a single letter (T-cel), need their own hyphens in the text: gastcel
 * contains no T-cel.
 */
function isLongEnough({label, phrase}: LabelForm, piece: Phrase): boolean {
	const hyphens = phrase.gaps.map(({offset}) => offset)
	const hasHyphens =
		hyphens.length > 0 && hyphens.every(hyphen => piece.gaps.some(({offset}) => offset === hyphen))
	return hasHyphens || (Math.min(label.letters, piece.folded.length) >= MIN_SOLID && !hyphens.includes(1))
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
