import {type StableKey, spellingKey, stableKey, unit} from '../dutch/index.ts'
import {APOSTROPHE, classAt, HYPHEN} from '../text/characters.ts'
import {type FoldedLetters, foldLetters} from '../text/fold.ts'
import type {Gap, Phrase} from '../text/phrase.ts'
import {type CompoundPart, matchKindOf, type StandaloneMatch} from './candidate.ts'
import type {MayBePart} from './compound-rule.ts'
import {findCompoundPart} from './compounds.ts'
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

const SMALL_A = 0x61

/** Returns the analysis of the word at a span of a text, from the cache if possible. */
export type AnalyseWord = WordCache<WordAnalysis>['analyse']

/**
 * Creates an analyser of single words, with its cache. Cost for a word that isn't cached: its length times
 * that of the longest label.
 */
export function createWordAnalyser(
	index: LabelIndex,
	mayBePart: MayBePart | undefined,
): WordCache<WordAnalysis> {
	const alphabet = [...'abcdefghijklmnopqrstuvwxyz'].map(stableKey)

	const analyse = (text: string, start: number, end: number): WordAnalysis => {
		// A real copy: a slice is a reference to the whole text in V8, and caching it would keep that text alive.
		const word = ` ${text.slice(start, end)}`.slice(1)
		const letters = foldLetters(word)
		const phrase = {folded: letters.folded, cased: letters.cased, gaps: hyphenGaps(word, letters), tail: ''}
		const key = spellingKey(phrase.folded)
		const exact = resolve(index, matchingForms(index, phrase, key), phrase.folded)
		const compoundPart = mayBePart ? findCompoundPart(index, mayBePart, word, phrase, letters) : undefined
		const startsPhrase = index.startsPhrase(key)
		const stable = stableKey(phrase.folded)
		const continuationLetters = lettersAfter(stable)
		const mayContinue = startsPhrase || phrase.gaps.length > 0 || continuationLetters !== 0
		const hasNoTerm = exact === undefined && compoundPart === undefined && !startsPhrase
		const standalone =
			startsPhrase || unit.test(word) ? undefined : standaloneMatchOf(word.length, exact, compoundPart)
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

	/** The letters that may follow a word in a term that begins with it. */
	function lettersAfter(word: StableKey): number {
		if (!index.mayStart(word)) return 0
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
 * in punctuation (i.v.) or starts with it ('s nachts), for an abbreviation, which doesn't count among words in
 * capitals, and for a single letter ('s).
 */
function standaloneMatchOf(
	length: number,
	exact: Resolution | undefined,
	part: CompoundPart | undefined,
): StandaloneMatch | undefined {
	const resolution = exact ?? part?.resolution
	if (length < 2 || resolution === undefined) return undefined
	const isOpen = ({abbreviation, phrase, form}: LabelForm) =>
		abbreviation || phrase.tail !== '' || classAt(form, 0) === APOSTROPHE
	if (resolution.forms.some(isOpen)) return undefined
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
