import {functionWord} from '../dutch/index.ts'
import {editDistance, editDistances} from '../text/edit-distance.ts'
import type {Query, SoundedLabel, SoundedWord} from './sounded-word.ts'

/** How much the letters count on top of the sound. They separate words that sound alike (*mild*, *milt*). */
const letterWeight = 0.1

/** What a wrong first sound costs on top of the edit: it is rarely a misspelling (*keuken*, *jeuken*). */
const firstSoundCost = 0.5

/** Words that are less similar than this are different words. */
const minWordSimilarity = 0.65

/**
 * Returns how similar a query and a label are, 0 to 1: 1 for the same letters, about 0.8 for one wrong sound
 * in six. The best of four comparisons counts:
 *
 * - all letters as one word, so that it doesn't matter where a word is split (*groei faktor*);
 * - the same, with the query begun at another of its words (*interactie geneesmiddelen*);
 * - the query as a prefix of the label, for a person who is still typing (*sitok*);
 * - word by word, in any order (*zenuwstelsel perifeer*).
 */
export function similarity(query: Query, label: SoundedLabel): number {
	const byWord = query.words.length + label.words.length > 2 ? similarityByWord(query, label) : 0
	// A query twice as long as the label can't be a spelling of it, and a long one would cost most.
	if (query.key.length > 2 * label.key.length) return byWord
	const distances = editDistances(query.key, label.key)
	const whole = wordSimilarity(query, label, distances.at(-1) ?? 0)
	const prefix = prefixSimilarity(query.key.length, label.key.length, Math.min(...distances))
	const rotated = query.rotations.map(word => wordSimilarity(word, label, editDistance(word.key, label.key)))
	return Math.max(byWord, whole, prefix, ...rotated)
}

/**
 * Compares two words by sound or by letters, whichever is closer: *sitokine* sounds like *cytokine*, while
 * *anuerysma* has two letters swapped, which changes two sounds. `distance` is the edit distance of the keys.
 */
function wordSimilarity(a: SoundedWord, b: SoundedWord, distance: number): number {
	const firstCost = a.key[0] === b.key[0] ? 0 : firstSoundCost
	const bySound = (distance + firstCost) / Math.max(1, Math.max(a.key.length, b.key.length) - 1)
	if (bySound > 0.5) return 0
	const length = Math.max(a.letters.length, b.letters.length)
	const edits = editDistance(a.letters, b.letters)
	const byLetters = (edits + firstCost) / Math.max(1, length - 1)
	return 1 - (1 - letterWeight) * Math.min(bySound, byLetters) - (letterWeight * edits) / length
}

/**
 * Compares a query with the start of a label, by the lengths of their keys. 0 for a query of fewer than seven
 * sounds, unless it has five that are most of the label, and for more than one error in seven: *sitok*,
 * *imuunsup*.
 */
function prefixSimilarity(query: number, label: number, errors: number): number {
	const share = query / label
	if (share >= 1 || query < 5 || (query < 7 && share <= 0.6) || errors * 7 > query) return 0
	return (1 - errors / (query - 1)) * (0.85 + 0.15 * share)
}

/**
 * Compares each word of the label with the most similar word of the query. Words left over on either side
 * lower the result: *aandoening* is less than *verworven aandoening*. Those of *wat is een …?* don't count.
 */
function similarityByWord(query: Query, label: SoundedLabel): number {
	const unmatched = new Set(query.words)
	let similaritySum = 0
	let matchedLetters = 0
	for (const word of label.words) {
		let best: {readonly word: SoundedWord; readonly value: number} | undefined
		for (const queryWord of unmatched) {
			const value = wordSimilarity(queryWord, word, editDistance(queryWord.key, word.key))
			if (value > (best?.value ?? minWordSimilarity)) best = {word: queryWord, value}
		}
		if (!best) continue
		unmatched.delete(best.word)
		similaritySum += best.value * word.letters.length
		matchedLetters += word.letters.length
	}
	if (matchedLetters < 5 && matchedLetters * 2 < label.letters.length) return 0
	const leftOver = [...unmatched].filter(word => !functionWord.test(word.letters))
	const labelShare = matchedLetters / label.letters.length
	const queryShare = 1 - lettersIn(leftOver) / lettersIn(query.words)
	return (similaritySum / matchedLetters) * (0.75 + 0.25 * labelShare) * (0.7 + 0.3 * queryShare)
}

function lettersIn(words: readonly SoundedWord[]): number {
	return words.reduce((sum, {letters}) => sum + letters.length, 0)
}
