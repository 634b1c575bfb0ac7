import type {MutedIds} from './inline-text.ts'

/** What the author's comments have switched off so far. */
export interface CommentState {
	/** Whether everything is off. */
	readonly off: boolean
	/** Ids of the concepts that are off. */
	readonly muted: MutedIds
}

/** The state at the start of a document: nothing is switched off. */
export const initialCommentState: CommentState = {off: false, muted: /* @__PURE__ */ new Set()}

/**
 * Returns the state after a comment. `zorgwoorden: off` and `zorgwoorden: on` switch everything off and on
 * from there; `zorgwoorden: off cytokine thymus` and `zorgwoorden: on thymus` switch single concepts. A plain
 * `on` also switches all single concepts back on. Any other comment leaves the state unchanged.
 *
 * @param comment the text between the comment delimiters
 */
export function readComment(state: CommentState, comment: string): CommentState {
	const [name, command, ...ids] = comment.trim().split(/[\s,]+/)
	if (name !== 'zorgwoorden:' || (command !== 'on' && command !== 'off')) return state
	if (ids.length === 0) return command === 'on' ? initialCommentState : {...state, off: true}
	const muted = new Set(state.muted)
	for (const id of ids) {
		if (command === 'off') muted.add(id)
		else muted.delete(id)
	}
	return {...state, muted}
}
