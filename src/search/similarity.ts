import {functionWord} from '../dutch/function-words.ts'
import {editDistance, editDistances} from '../text/edit-distance.ts'
import type {Query, SoundedLabel, SoundedWord} from './sounded-word.ts'

/** What the letters weigh beside the sound: they part what sounds alike (*mild*, *milt*). */
const letterWeight = 0.1

/** What a wrong first sound costs on top of the edit: people seldom miss it (*keuken* is no *jeuken*). */
const firstSoundCost = 0.5

/** Words less close than this are different words. */
const leastWord = 0.65

/**
 * How close two spellings are, 0 to 1: 1 for the same letters, about 0.8 for one wrong sound in six. The best of these
 * readings: all letters in a row, so that a word wrongly cut or joined is the same, begun at each word of the query; the
 * query as a beginning of the label; and word by word in any order.
 */
export function similarity(query: Query, label: SoundedLabel): number {
	const words = query.words.length + label.words.length > 2 ? similarityByWord(query, label) : 0
	// A query twice as long as the label is no spelling of it, and a long one would cost most.
	if (query.key.length > 2 * label.key.length) return words
	const distances = editDistances(query.key, label.key)
	const whole = wordSimilarity(query, label, distances.at(-1) ?? 0)
	const begun = prefixSimilarity(query.key.length, label.key.length, Math.min(...distances))
	const turned = query.rotations.map(word => wordSimilarity(word, label, editDistance(word.key, label.key)))
	return Math.max(words, whole, begun, ...turned)
}

/**
 * By what is nearer, sound or letters: *sitokine* sounds like *cytokine*; *anuerysma* has two letters swapped, of which the
 * sound makes two changes.
 */
function wordSimilarity(a: SoundedWord, b: SoundedWord, distance: number): number {
	const first = a.key[0] === b.key[0] ? 0 : firstSoundCost
	const sound = (distance + first) / Math.max(1, Math.max(a.key.length, b.key.length) - 1)
	if (sound > 0.5) return 0
	const length = Math.max(a.letters.length, b.letters.length)
	const edits = editDistance(a.letters, b.letters)
	const spelled = (edits + first) / Math.max(1, length - 1)
	return 1 - (1 - letterWeight) * Math.min(sound, spelled) - (letterWeight * edits) / length
}

/** Seven sounds, or five that are most of the label, with at most one error in seven: *sitok*, *imuunsup*. */
function prefixSimilarity(query: number, label: number, errors: number): number {
	const share = query / label
	if (share >= 1 || query < 5 || (query < 7 && share <= 0.6) || errors * 7 > query) return 0
	return (1 - errors / (query - 1)) * (0.85 + 0.15 * share)
}

/**
 * Each word of the label with the word of the query closest to it. Words left over on either side lower it:
 * *aandoening* is less than *verworven aandoening*; those of *wat is een …?* do not count.
 */
function similarityByWord(query: Query, label: SoundedLabel): number {
	const free = new Set(query.words)
	let close = 0
	let matched = 0
	for (const word of label.words) {
		let best: {readonly word: SoundedWord; readonly value: number} | undefined
		for (const other of free) {
			const value = wordSimilarity(other, word, editDistance(other.key, word.key))
			if (value > (best?.value ?? leastWord)) best = {word: other, value}
		}
		if (!best) continue
		free.delete(best.word)
		close += best.value * word.letters.length
		matched += word.letters.length
	}
	if (matched < 5 && matched * 2 < label.letters.length) return 0
	const left = [...free].filter(word => !functionWord.test(word.letters))
	const ofLabel = matched / label.letters.length
	const ofQuery = 1 - lettersIn(left) / lettersIn(query.words)
	return (close / matched) * (0.75 + 0.25 * ofLabel) * (0.7 + 0.3 * ofQuery)
}

function lettersIn(words: readonly SoundedWord[]): number {
	return words.reduce((sum, {letters}) => sum + letters.length, 0)
}
