import {mayFollow, mayPrecede} from '../dutch/compound.ts'
import {alignedKey, type SettledKey, settledKey, spellingKey} from '../dutch/variants.ts'
import {classAt, HYPHEN} from '../text/characters.ts'
import {foldLetters, type Letters} from '../text/fold.ts'
import {type Cut, type Phrase, slicePhrase} from '../text/phrase.ts'
import {kindOf, type Part, type Standing} from './candidate.ts'
import type {Term} from './label-form.ts'
import type {LabelIndex} from './label-index.ts'
import {fittingTerms, type Meaning, meaningOf} from './resolution.ts'
import {createKnownWords, type KnownWords} from './word-cache.ts'

/** What the glossary makes of one word (letters, and the hyphens between them). */
export interface Reading {
	/** What the word is where nothing around it makes it part of something longer; `undefined` where that is to be looked at. */
	readonly alone: Standing | undefined
	/** UTF-16 units of the word. */
	readonly length: number
	readonly phrase: Phrase
	readonly settled: SettledKey
	/** The letters that may stand behind the word in a term that begins with it: a bit for each of a to z. Seldom wrong, and only by letters too many. */
	readonly goesOnWith: number
	readonly letters: Letters
	/** What the whole word means, if it is a term. */
	readonly whole: Meaning | undefined
	/** The term that the word is a compound of. Offsets into the word. */
	readonly part: Part | undefined
	/** Whether a term of more than one word may begin with it. */
	readonly opens: boolean
	/** Whether the word may be the first half of a term that a line end broke; seldom wrong, and only in saying so. */
	readonly mayGoOn: boolean
	/** Whether the word by itself holds nothing to find. */
	readonly isPlain: boolean
}

// No Dutch word is longer, and what looks like one (a line of DNA) would be cut in vain.
const LONGEST_WORD = 100
const SHORTEST_SOLID = 5
const SMALL_A = 0x61
const EVERY_LETTER = -1

/** Reads the word that stands at a span of a text. */
export type ReadWord = KnownWords<Reading>['read']

/** Reads single words against a glossary. Cost: the length of the word times that of the longest label. */
export function createWordReader(index: LabelIndex, compounds: boolean): KnownWords<Reading> {
	const alphabet = [...'abcdefghijklmnopqrstuvwxyz'].map(settledKey)

	const readNew = (text: string, start: number, end: number): Reading => {
		// A copy: a string cut from a text would keep the whole text alive.
		const word = ` ${text.slice(start, end)}`.slice(1)
		const letters = foldLetters(word)
		const phrase = {folded: letters.folded, cased: letters.cased, cuts: hyphenCuts(word, letters), tail: ''}
		const key = spellingKey(phrase.folded)
		const whole = meaningOf(index, fittingTerms(index, phrase, key), phrase.folded)
		const part = compounds ? findPart(index, word, phrase, letters) : undefined
		const opens = index.opens(key)
		const settled = settledKey(phrase.folded)
		const goesOnWith = lettersBehind(settled)
		const mayGoOn = opens || phrase.cuts.length > 0 || goesOnWith !== 0
		const isPlain = whole === undefined && part === undefined && !opens
		const alone = opens ? undefined : findAlone(word.length, whole, part)
		return {
			alone,
			length: word.length,
			phrase,
			settled,
			goesOnWith,
			letters,
			whole,
			part,
			opens,
			mayGoOn,
			isPlain,
		}
	}
	return createKnownWords(readNew)

	/** The letters that may stand behind a word in a term that begins with it. A single letter may begin too much to ask. */
	function lettersBehind(word: SettledKey): number {
		if (!index.mayBegin(word)) return 0
		if (word.key.length < 2) return EVERY_LETTER
		return alphabet.reduce(
			(letters, letter, place) => (index.mayBegin(word, letter) ? letters | (1 << place) : letters),
			0,
		)
	}
}

/** Whether a term that begins with the word may go on with a unit. One that is no letter of a to z always may. */
export function mayGoOnWith({goesOnWith}: Reading, code: number): boolean {
	const letter = (code | 0x20) - SMALL_A
	return letter < 0 || letter >= 26 || (goesOnWith & (1 << letter)) !== 0
}

/** What a word is by itself, unless that needs a look at the text: for the last sign of i.v., for capitals all around, for 's. */
function findAlone(length: number, whole: Meaning | undefined, part: Part | undefined): Standing | undefined {
	const meaning = whole ?? part?.meaning
	if (length < 2 || meaning === undefined) return undefined
	if (meaning.terms.some(({abbreviation, phrase}) => abbreviation || phrase.tail !== '')) return undefined
	if (whole !== undefined) return {kind: kindOf(whole), partStart: 0, partEnd: length, meaning}
	return part && {kind: 'compound', partStart: part.start, partEnd: part.end, meaning}
}

function hyphenCuts(word: string, {folded, starts}: Letters): Cut[] {
	const cuts: Cut[] = []
	if (folded === word) return cuts
	let letter = 0
	for (let index = 0; index < word.length; index++) {
		if (classAt(word, index) !== HYPHEN) continue
		while ((starts[letter] ?? word.length) < index) letter++
		if (letter > 0 && letter < starts.length) cuts.push({at: letter, by: '-'})
	}
	return cuts
}

/** A word and the letters at which it may be cut without asking: its ends, and where a hyphen stands. */
interface Word {
	readonly text: string
	readonly phrase: Phrase
	readonly letters: Letters
	readonly edges: readonly number[]
}

/** The term that ends the word, since the head tells what the thing is; else the leftmost one. */
function findPart(index: LabelIndex, text: string, phrase: Phrase, letters: Letters): Part | undefined {
	const {folded, cuts} = phrase
	const word = {text, phrase, letters, edges: [0, ...cuts.map(cut => cut.at), folded.length]}
	if (cuts.length === 0 && folded.length <= SHORTEST_SOLID) return undefined
	const isNegated = folded.startsWith('niet') && word.edges.includes(4)
	if (folded.length > LONGEST_WORD || isNegated) return undefined
	const aligned = alignedKey(folded)
	// In a solid word a short term is none.
	const shortest = cuts.length > 0 ? 2 : SHORTEST_SOLID
	let first: Part | undefined
	for (let start = 0; start + shortest <= folded.length; start++) {
		const places = index.ends(folded, aligned, start).filter(end => end >= start + shortest)
		if (places.length === 0) continue
		const parts = partsFrom(index, word, start, places.reverse())
		const head = parts.find(({end}) => end === letters.ends.at(-1))
		if (head !== undefined) return head
		first ??= parts.find(({meaning}) => meaning.terms[0]?.rule === 'label') ?? parts[0]
	}
	return first
}

/** The terms that begin at a letter, the longest first. Of those that go on, the label itself is best: astma|spreekuur, not astmas|preekuur. */
function partsFrom(index: LabelIndex, word: Word, start: number, places: readonly number[]): Part[] {
	const {starts, ends} = word.letters
	const {folded} = word.phrase
	const parts: Part[] = []
	for (const end of places) {
		if (start === 0 && end === folded.length) continue
		const meaning = meaningOf(index, termsAt(index, word, start, end), folded.slice(start, end))
		if (meaning !== undefined) parts.push({start: starts[start] ?? 0, end: ends[end - 1] ?? 0, meaning})
	}
	return parts
}

function termsAt(index: LabelIndex, word: Word, start: number, end: number): Term[] {
	const piece = slicePhrase(word.phrase, start, end)
	const terms = fittingTerms(index, piece)
	if (terms.length === 0 || (word.edges.includes(start) && word.edges.includes(end))) return terms
	if (!hasSeams(word, start, end)) return []
	return terms.filter(term => isLongEnough(term, piece) && hasItsVowels(word, start, end, term))
}

function hasSeams({phrase, edges}: Word, start: number, end: number): boolean {
	const term = phrase.folded.slice(start, end)
	const before = Math.max(...edges.filter(edge => edge <= start))
	const after = Math.min(...edges.filter(edge => edge >= end))
	return (
		(start === before || mayPrecede(phrase.folded.slice(before, start), term)) &&
		(end === after || mayFollow(term, phrase.folded.slice(end, after)))
	)
}

/** A short term, or one that begins with a single letter (T-cel), needs its own hyphen in the text: gastcel holds no T-cel. */
function isLongEnough({label, phrase}: Term, piece: Phrase): boolean {
	const own = phrase.cuts.map(({at}) => at)
	const stands = own.length > 0 && own.every(place => piece.cuts.some(({at}) => at === place))
	return stands || (Math.min(label.letters, piece.folded.length) >= SHORTEST_SOLID && !own.includes(1))
}

/** A diaeresis that the term does not have makes another syllable: harmo|niëren holds no nieren. People leave one out, and add none. */
function hasItsVowels({text, letters}: Word, start: number, end: number, term: Term): boolean {
	return countDiaereses(text.slice(letters.starts[start], letters.ends[end - 1])) <= countDiaereses(term.form)
}

function countDiaereses(text: string): number {
	return text.normalize('NFD').match(/[aeiou][eiou]\u0308/giu)?.length ?? 0
}
