import {firstIndexWhere} from '../text/first-index-where.ts'
import type {MutedIds} from './inline-text.ts'

/** What the author's comments have switched off so far. Its methods are called in document order. */
export interface AuthorComments {
	/** Whether everything is off. */
	off(): boolean
	/** Ids of the concepts that are off. Later comments do not change the set that is returned. */
	muted(): MutedIds
	/**
	 * Reads a comment. `zorgwoorden: off` and `zorgwoorden: on` switch everything off and on from there;
	 * `zorgwoorden: off cytokine thymus` and `zorgwoorden: on thymus` switch single concepts. A plain `on` also
	 * switches all single concepts back on. Any other comment changes nothing.
	 *
	 * @param text the text between the comment delimiters
	 */
	read(text: string): void
}

/** An id that a comment switched, and the number of that comment. */
interface Switch {
	readonly comment: number
	readonly isOff: boolean
}

const nothingMuted: MutedIds = /* @__PURE__ */ new Set()

/**
 * Creates a tracker for one document, in which nothing is switched off yet. It keeps a history of each id
 * instead of a set for each comment, so that a comment costs no more than its own ids.
 */
export function trackComments(): AuthorComments {
	let isOff = false
	let count = 0
	let muted = nothingMuted
	let history = new Map<string, Switch[]>()
	return {
		off: () => isOff,
		muted: () => muted,
		read(text) {
			const [name, command, ...ids] = text.trim().split(/[\s,]+/)
			if (name !== 'zorgwoorden:' || (command !== 'on' && command !== 'off')) return
			if (ids.length === 0) {
				isOff = command === 'off'
				if (isOff) return
				muted = nothingMuted
				history = new Map()
				return
			}
			count++
			for (const id of ids) {
				const change = {comment: count, isOff: command === 'off'}
				const changes = history.get(id)
				if (changes) changes.push(change)
				else history.set(id, [change])
			}
			muted = mutedAfter(count, history)
		},
	}
}

/** The ids that are off after a comment, whatever later comments switch. */
function mutedAfter(comment: number, history: ReadonlyMap<string, readonly Switch[]>): MutedIds {
	return {
		has(id) {
			const changes = history.get(id) ?? []
			return changes[firstIndexWhere(changes, change => change.comment > comment) - 1]?.isOff ?? false
		},
	}
}
