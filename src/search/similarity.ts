import {functionWord} from '../dutch/index.ts'
import {editDistance, editDistances} from '../text/edit-distance.ts'
import type {Query, SoundedLabel, SoundedWord} from './sounded-word.ts'

/** How much the letters count on top of the sound. They separate words that sound alike (*mild*, *milt*). */
const letterWeight = 0.1

/** What a wrong first sound costs on top of the edit: it is rarely a misspelling (*keuken*, *jeuken*). */
const firstSoundCost = 0.5

/** A word of a label that is only like the query must be so much of the label: verwoorden, verworven ziekte. */
const minShare = 0.7

/** What is left of the similarity if both have words that the other hasn't: rode bloedcel, witte bloedcel. */
const otherPenalty = 0.82

/** Words with more errors than this share of their sounds have nothing in common. */
const maxErrors = 0.5

/** Words that are less similar than this are different words. */
const minWordSimilarity = 0.65

/**
 * What of a label a query must be like:
 *
 * - `'finished'`: all of it, or most of its words; also its start, if that has no error;
 * - `'typing'`: also its start with an error;
 * - `'whole'`: all of it.
 */
export type Comparison = 'finished' | 'typing' | 'whole'

/**
 * Returns how similar a query and a label are, 0 to 1: 1 for the same letters, about 0.8 for one wrong sound
 * in six. The best of four comparisons counts:
 *
 * - all letters as one word, so that it doesn't matter where a word is split (*groei faktor*);
 * - the same, with the query begun at another of its words, which sounds like the start of the label (*interactie
 *   geneesmiddelen*);
 * - the query as a prefix of the label, for a person who is still typing (*sitok*);
 * - word by word, in any order (*zenuwstelsel perifeer*).
 */
export function similarity(query: Query, label: SoundedLabel, comparison: Comparison): number {
	const isWhole = comparison === 'whole'
	const byWord = !isWhole && query.words.length + label.words.length > 2 ? similarityByWord(query, label) : 0
	// A query twice as long as the label can't be a spelling of it, and a long one would cost most.
	if (query.key.length > 2 * label.key.length) return byWord
	const prefix = isWhole ? 0 : similarityToStart(query, label, comparison)
	const rotations = query.rotations.filter(({key}) => key[0] === label.key[0])
	return Math.max(byWord, prefix, ...[query, ...rotations].map(spelling => wordSimilarity(spelling, label)))
}

/**
 * Compares two words by sound or by letters, whichever is closer: *sitokine* sounds like *cytokine*, while
 * *anuerysma* has two letters swapped, which changes two sounds.
 */
function wordSimilarity(a: SoundedWord, b: SoundedWord): number {
	const firstCost = a.key[0] === b.key[0] ? 0 : firstSoundCost
	const longest = Math.max(1, Math.max(a.key.length, b.key.length) - 1)
	if ((leastEdits(a, b) + firstCost) / longest > maxErrors) return 0
	const bySound = (editDistance(a.key, b.key) + firstCost) / longest
	if (bySound > maxErrors) return 0
	const length = Math.max(a.letters.length, b.letters.length)
	const edits = editDistance(a.letters, b.letters)
	const byLetters = (edits + firstCost) / Math.max(1, length - 1)
	return 1 - (1 - letterWeight) * Math.min(bySound, byLetters) - (letterWeight * edits) / length
}

/**
 * Returns a number that the edits between two keys are never below, at hardly any cost: each edit takes away one
 * sound at most, and adds one at most.
 */
function leastEdits(a: SoundedWord, b: SoundedWord): number {
	const lost = bitCount(a.sounds & ~b.sounds)
	const added = bitCount(b.sounds & ~a.sounds)
	return Math.max(lost, added, Math.abs(a.key.length - b.key.length))
}

function bitCount(bits: number): number {
	let count = 0
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++
	return count
}

function similarityToStart(query: SoundedWord, label: SoundedWord, comparison: Comparison): number {
	const share = query.key.length / label.key.length
	if (share >= 1) return 0
	if (comparison === 'finished') return label.key.startsWith(query.key) ? prefixSimilarity(query, share) : 0
	return startSimilarity(query, share, Math.min(...editDistances(query.key, label.key)))
}

/**
 * Compares a query with the start of a label, which it must be without an error: *sitok*. 0 for a query of fewer
 * than seven sounds, unless it has five that are most of the label and doesn't end as whole words do: *plassen*,
 * *cyste*.
 */
function prefixSimilarity({key, letters}: SoundedWord, share: number): number {
	if (key.length < 5) return 0
	if (key.length < 7 && (share <= 0.6 || /(?:e|en|er|s)$/.test(letters))) return 0
	return 0.85 + 0.15 * share
}

/** Compares a query that is still being typed with the start of a label, with one error in five sounds: *lombaal*. */
function startSimilarity({key, letters}: SoundedWord, share: number, errors: number): number {
	if (letters.length < 5 || errors * 5 > key.length) return 0
	return (1 - errors / key.length) * (0.9 + 0.1 * share)
}

/**
 * Compares each word of the label with the most similar word of the query. Words left over on either side
 * lower the result: *aandoening* is less than *verworven aandoening*. Those of *wat is een …?* don't count.
 */
function similarityByWord(query: Query, label: SoundedLabel): number {
	const unmatched = new Set(query.words)
	let similaritySum = 0
	let matchedLetters = 0
	let isExact = true
	const missing: SoundedWord[] = []
	for (const word of label.words) {
		if (functionWord.test(word.letters)) continue
		let best: {readonly word: SoundedWord; readonly value: number} | undefined
		for (const queryWord of unmatched) {
			const value = wordSimilarity(queryWord, word)
			if (value > (best?.value ?? minWordSimilarity)) best = {word: queryWord, value}
		}
		if (!best) {
			missing.push(word)
			continue
		}
		unmatched.delete(best.word)
		isExact &&= best.word.key === word.key && (word.letters.length >= 5 || best.word.letters === word.letters)
		similaritySum += best.value * word.letters.length
		matchedLetters += word.letters.length
	}
	const isPartial = query.words.length === 1 || matchedLetters * 2 < label.letters.length
	if (isPartial && !isExact && matchedLetters < minShare * label.letters.length) return 0
	if (matchedLetters < 5 && matchedLetters * 2 < label.letters.length) return 0
	const leftOver = [...unmatched].filter(word => !functionWord.test(word.letters))
	const isOther = lettersIn(leftOver) > 2 && missing.length > 0 && !beginAlike(leftOver, missing)
	const labelShare = matchedLetters / label.letters.length
	const queryShare = 1 - lettersIn(leftOver) / lettersIn(query.words)
	return (
		(similaritySum / matchedLetters) *
		(0.75 + 0.25 * labelShare) *
		(0.7 + 0.3 * queryShare) *
		(isOther ? otherPenalty : 1)
	)
}

/** Whether a word begins as one of the others does: dosis and dosering, of which the first may be meant for the other. */
function beginAlike(words: readonly SoundedWord[], others: readonly SoundedWord[]): boolean {
	return words.some(({key}) => others.some(other => key.slice(0, 3) === other.key.slice(0, 3)))
}

function lettersIn(words: readonly SoundedWord[]): number {
	return words.reduce((sum, {letters}) => sum + letters.length, 0)
}
