import {HIDDEN} from '../engine/label-form.ts'
import {editDistances} from '../text/edit-distance.ts'
import type {Answer} from './answer.ts'
import type {SearchLabel} from './search-label.ts'
import type {Query} from './sounded-word.ts'

/** A shorter label is by chance like a part of many words. */
const minPart = 7
const minRest = 3
/** In a part of so many sounds, one may be wrong. */
const longPart = 9
const minScore = 0.6

/**
 * Returns the labels that are the first or last part of a compound but for one sound: *tubercolosepatiënt*,
 * *insulineresistensie*. The longest part is best. Cost: two comparisons for each label.
 */
export function findMisspeltPart({key, words}: Query, labels: readonly SearchLabel[]): Answer[] {
	if (words.length > 1 || key.length < minPart + minRest) return []
	return labels.flatMap((label): Answer[] => {
		if (label.rank === HIDDEN || label.key.length < minPart || !hasPart(key, label.key)) return []
		return [{label, kind: 'similar', score: minScore + (0.1 * label.key.length) / key.length}]
	})
}

function hasPart(key: string, part: string): boolean {
	return isStart(key, part) || isStart(reversed(key), reversed(part))
}

/** Whether a key begins with a part, but for one sound that is not its first, and has more after it. */
function isStart(key: string, part: string): boolean {
	if (key[0] !== part[0]) return false
	const start = key.slice(0, part.length + 1)
	const errors = Math.min(...editDistances(part, start).slice(part.length - 1))
	return errors <= (part.length < longPart ? 0 : 1) && key.length - part.length >= minRest
}

function reversed(key: string): string {
	return [...key].reverse().join('')
}
