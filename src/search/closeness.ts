import {editDistance, editDistances} from '../dutch/edit-distance.ts'
import type {Spelling} from './spelling.ts'

/** What the letters weigh beside the sound: they part what sounds alike (*mild*, *milt*). */
const letterWeight = 0.1

/** What a wrong first sound costs on top of the edit: people seldom miss it (*keuken* is no *jeuken*). */
const firstSoundCost = 0.5

/**
 * How close two spellings are, 0 to 1: 1 for the same letters, about 0.8 for one wrong sound in six. The best of three
 * readings: all letters in a row (so that a word wrongly cut or joined is the same), the query as a
 * beginning of the label, and word by word in any order.
 */
export function closeness(query: Spelling, label: Spelling): number {
	const distances = editDistances(query.key, label.key)
	const whole = wordCloseness(query.letters, query.key, label.letters, label.key, distances.at(-1) ?? 0)
	const typed = beginningCloseness(query.key.length, label.key.length, Math.min(...distances))
	const apart = label.words.length + query.words.length > 2 ? wordsCloseness(query, label) : 0
	return Math.max(whole, typed, apart)
}

function wordCloseness(a: string, aKey: string, b: string, bKey: string, distance: number): number {
	const first = aKey[0] === bKey[0] ? 0 : firstSoundCost
	const sound = (distance + first) / Math.max(1, Math.max(aKey.length, bKey.length) - 1)
	if (sound > 0.5) return 0
	const letters = editDistance(a, b) / Math.max(a.length, b.length)
	return 1 - (1 - letterWeight) * sound - letterWeight * letters
}

/** Half of the label or six sounds, with at most one error in eight. */
function beginningCloseness(query: number, label: number, errors: number): number {
	const share = query / label
	if (share >= 1 || query < 4 || (query < 6 && share < 0.5) || errors * 8 > query) return 0
	return (1 - errors / (query - 1)) * (0.85 + 0.15 * share)
}

/**
 * Each word of the label with the word of the query closest to it. Words left over on either side lower it:
 * *aandoening* is less than *verworven aandoening*.
 */
function wordsCloseness(query: Spelling, label: Spelling): number {
	const free = new Set(query.words.keys())
	let close = 0
	let matched = 0
	let used = 0
	for (const [i, word] of label.words.entries()) {
		let best = {at: -1, value: 0.65}
		for (const at of free) {
			const key = query.wordKeys[at] ?? ''
			const labelKey = label.wordKeys[i] ?? ''
			const distance = editDistance(key, labelKey)
			const value = wordCloseness(query.words[at] ?? '', key, word, labelKey, distance)
			if (value > best.value) best = {at, value}
		}
		if (best.at < 0) continue
		free.delete(best.at)
		close += best.value * word.length
		matched += word.length
		used += (query.words[best.at] ?? '').length
	}
	if (matched < 5 && matched * 2 < label.letters.length) return 0
	return (
		(close / matched) *
		(0.75 + (0.25 * matched) / label.letters.length) *
		(0.8 + (0.2 * used) / query.letters.length)
	)
}
