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

/** What the glossary makes of one word (letters, and the hyphens between them). */
export interface WordAnalysis {
	/** What the word is where nothing around it makes it part of something longer; `undefined` where that is to be looked at. */
	readonly standalone: StandaloneMatch | undefined
	/** UTF-16 units of the word. */
	readonly length: number
	readonly phrase: Phrase
	readonly stableKey: StableKey
	/** The letters that may stand behind the word in a term that begins with it: a bit for each of a to z. Seldom wrong, and only by letters too many. */
	readonly continuationLetters: number
	readonly letters: FoldedLetters
	/** What the whole word means, if it is a term. */
	readonly exact: Resolution | undefined
	/** The term that the word is a compound of. Offsets into the word. */
	readonly compoundPart: CompoundPart | undefined
	/** Whether a term of more than one word may begin with it. */
	readonly startsPhrase: boolean
	/** Whether the word may be the first half of a term that a line end broke; seldom wrong, and only in saying so. */
	readonly mayContinue: boolean
	/** Whether the word by itself holds nothing to find. */
	readonly hasNoTerm: boolean
}

// No Dutch word is longer, and what looks like one (a line of DNA) would be cut in vain.
const LONGEST_WORD = 100
const SHORTEST_SOLID = 5
const SMALL_A = 0x61
const EVERY_LETTER = -1

/** Reads the word that stands at a span of a text. */
export type AnalyseWord = WordCache<WordAnalysis>['analyse']

/** Reads single words against a glossary. Cost: the length of the word times that of the longest label. */
export function createWordAnalyser(index: LabelIndex, compounds: boolean): WordCache<WordAnalysis> {
	const alphabet = [...'abcdefghijklmnopqrstuvwxyz'].map(stableKey)

	const analyse = (text: string, start: number, end: number): WordAnalysis => {
		// A copy: a string cut from a text would keep the whole text alive.
		const word = ` ${text.slice(start, end)}`.slice(1)
		const letters = foldLetters(word)
		const phrase = {folded: letters.folded, cased: letters.cased, gaps: hyphenGaps(word, letters), tail: ''}
		const key = spellingKey(phrase.folded)
		const exact = resolve(index, matchingForms(index, phrase, key), phrase.folded)
		const compoundPart = compounds ? findCompoundPart(index, word, phrase, letters) : undefined
		const startsPhrase = index.startsPhrase(key)
		const settled = stableKey(phrase.folded)
		const continuationLetters = lettersAfter(settled)
		const mayContinue = startsPhrase || phrase.gaps.length > 0 || continuationLetters !== 0
		const hasNoTerm = exact === undefined && compoundPart === undefined && !startsPhrase
		const standalone = startsPhrase ? undefined : standaloneMatchOf(word.length, exact, compoundPart)
		return {
			standalone,
			length: word.length,
			phrase,
			stableKey: settled,
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

	/** The letters that may stand behind a word in a term that begins with it. A single letter may begin too much to ask. */
	function lettersAfter(word: StableKey): number {
		if (!index.mayStart(word)) return 0
		if (word.key.length < 2) return EVERY_LETTER
		return alphabet.reduce(
			(letters, letter, place) => (index.mayStart(word, letter) ? letters | (1 << place) : letters),
			0,
		)
	}
}

/** Whether a term that begins with the word may go on with a unit. One that is no letter of a to z always may. */
export function mayContinueWith({continuationLetters}: WordAnalysis, code: number): boolean {
	const letter = (code | 0x20) - SMALL_A
	return letter < 0 || letter >= 26 || (continuationLetters & (1 << letter)) !== 0
}

/** What a word is by itself, unless that needs a look at the text: for the last sign of i.v., for capitals all around, for 's. */
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
	let letter = 0
	for (let index = 0; index < word.length; index++) {
		if (classAt(word, index) !== HYPHEN) continue
		while ((starts[letter] ?? word.length) < index) letter++
		if (letter > 0 && letter < starts.length) gaps.push({offset: letter, separator: '-'})
	}
	return gaps
}

/** A word and the letters at which it may be cut without asking: its ends, and where a hyphen stands. */
interface SplitWord {
	readonly text: string
	readonly phrase: Phrase
	readonly letters: FoldedLetters
	readonly edges: readonly number[]
}

/** The term that ends the word, since the head tells what the thing is; else the leftmost one. */
function findCompoundPart(
	index: LabelIndex,
	text: string,
	phrase: Phrase,
	letters: FoldedLetters,
): CompoundPart | undefined {
	const {folded, gaps} = phrase
	const word = {text, phrase, letters, edges: [0, ...gaps.map(cut => cut.offset), folded.length]}
	if (gaps.length === 0 && folded.length <= SHORTEST_SOLID) return undefined
	const isNegated = folded.startsWith('niet') && word.edges.includes(4)
	if (folded.length > LONGEST_WORD || isNegated) return undefined
	const aligned = alignedKey(folded)
	// In a solid word a short term is none.
	const shortest = gaps.length > 0 ? 2 : SHORTEST_SOLID
	let first: CompoundPart | undefined
	for (let start = 0; start + shortest <= folded.length; start++) {
		const possibleEnds = index.possibleEnds(folded, aligned, start).filter(end => end >= start + shortest)
		if (possibleEnds.length === 0) continue
		const parts = partsFrom(index, word, start, possibleEnds.reverse())
		const head = parts.find(({end}) => end === letters.ends.at(-1))
		if (head !== undefined) return head
		first ??= parts.find(({resolution}) => resolution.forms[0]?.rule === 'label') ?? parts[0]
	}
	return first
}

/** The terms that begin at a letter, the longest first. Of those that go on, the label itself is best: astma|spreekuur, not astmas|preekuur. */
function partsFrom(
	index: LabelIndex,
	word: SplitWord,
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

function formsAt(index: LabelIndex, word: SplitWord, start: number, end: number): LabelForm[] {
	const piece = slicePhrase(word.phrase, start, end)
	const terms = matchingForms(index, piece)
	if (terms.length === 0 || (word.edges.includes(start) && word.edges.includes(end))) return terms
	if (!hasValidSeams(word, start, end)) return []
	return terms.filter(term => isLongEnough(term, piece) && hasItsVowels(word, start, end, term))
}

function hasValidSeams({phrase, edges}: SplitWord, start: number, end: number): boolean {
	const term = phrase.folded.slice(start, end)
	const before = Math.max(...edges.filter(edge => edge <= start))
	const after = Math.min(...edges.filter(edge => edge >= end))
	return (
		(start === before || mayPrecede(phrase.folded.slice(before, start), term)) &&
		(end === after || mayFollow(term, phrase.folded.slice(end, after)))
	)
}

/** A short term, or one that begins with a single letter (T-cel), needs its own hyphen in the text: gastcel holds no T-cel. */
function isLongEnough({label, phrase}: LabelForm, piece: Phrase): boolean {
	const own = phrase.gaps.map(({offset}) => offset)
	const stands = own.length > 0 && own.every(place => piece.gaps.some(({offset}) => offset === place))
	return stands || (Math.min(label.letters, piece.folded.length) >= SHORTEST_SOLID && !own.includes(1))
}

/** A diaeresis that the term does not have makes another syllable: harmo|niëren holds no nieren. People leave one out, and add none. */
function hasItsVowels({text, letters}: SplitWord, start: number, end: number, term: LabelForm): boolean {
	return (
		countSeparatedVowels(text.slice(letters.starts[start], letters.ends[end - 1])) <=
		countSeparatedVowels(term.form)
	)
}

function countSeparatedVowels(text: string): number {
	return text.normalize('NFD').match(/[aeiou][eiou]\u0308/giu)?.length ?? 0
}
