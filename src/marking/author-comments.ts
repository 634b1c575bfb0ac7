import type {MutedIds} from './inline-text.ts'

/** What the author's comments have switched off so far. */
export interface CommentState {
	/** Whether everything is off. */
	readonly off: boolean
	/** Ids of concepts that are off. */
	readonly muted: MutedIds
}

/** Nothing is switched off. */
export const initialCommentState: CommentState = {off: false, muted: /* @__PURE__ */ new Set()}

/**
 * Reads the text of a comment: `zorgwoorden: off` and `zorgwoorden: on` for everything from here on, `zorgwoorden: off
 * cytokine thymus` and `zorgwoorden: on thymus` for some concepts. Any other comment changes nothing.
 */
export function readComment(state: CommentState, comment: string): CommentState {
	const [name, way, ...ids] = comment.trim().split(/[\s,]+/)
	if (name !== 'zorgwoorden:' || (way !== 'on' && way !== 'off')) return state
	if (ids.length === 0) return way === 'on' ? initialCommentState : {...state, off: true}
	const muted = new Set(state.muted)
	for (const id of ids) {
		if (way === 'off') muted.add(id)
		else muted.delete(id)
	}
	return {...state, muted}
}
