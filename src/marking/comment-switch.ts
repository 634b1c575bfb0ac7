import type {Muted} from './inline-text.ts'

/** What the author's comments have switched off so far. */
export interface Switch {
	/** Whether everything is off. */
	readonly off: boolean
	/** Ids of concepts that are off. */
	readonly muted: Muted
}

/** Nothing is switched off. */
export const allOn: Switch = {off: false, muted: /* @__PURE__ */ new Set()}

/**
 * Reads the text of a comment: `zorgwoorden: off` and `zorgwoorden: on` for everything from here on, `zorgwoorden: off
 * cytokine thymus` and `zorgwoorden: on thymus` for some concepts. Any other comment changes nothing.
 */
export function turn(state: Switch, comment: string): Switch {
	const [name, way, ...ids] = comment.trim().split(/[\s,]+/)
	if (name !== 'zorgwoorden:' || (way !== 'on' && way !== 'off')) return state
	if (ids.length === 0) return way === 'on' ? allOn : {...state, off: true}
	const muted = new Set(state.muted)
	for (const id of ids) {
		if (way === 'off') muted.add(id)
		else muted.delete(id)
	}
	return {...state, muted}
}
