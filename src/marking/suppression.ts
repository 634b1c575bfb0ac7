import {allOn, turn} from './comment-switch.ts'
import {readHtml} from './html-pieces.ts'
import type {Muted} from './inline-text.ts'

/** Elements whose text is no prose, or in which a link or button would be wrong. */
export const bare =
	/^(?:a|button|code|h[1-6]|kbd|math|option|pre|samp|script|select|style|svg|textarea|title|var)$/i

/** What is off at a point of a document. */
export interface Following {
	/** Whether nothing is to be marked here. */
	off(): boolean
	/** Concepts that are not to be marked here. */
	muted(): Muted
	/** Follows an author's comment. */
	comment(text: string): void
	/** Follows a piece of raw HTML. */
	html(value: string): void
	/** Reads what is in a block; an element that raw HTML opens in it ends with it. */
	block(read: () => void): void
	/** Reads a paragraph; an element that raw HTML opens in it ends with it, and one opened before may end in it. */
	paragraph(read: () => void): void
}

/** Follows a document, in order: the author's comments, and the raw HTML elements that are open. */
export function follow(): Following {
	let comments = allOn
	let held: {name: string; depth: number} | undefined
	const following: Following = {
		off: () => comments.off || held !== undefined,
		muted: () => comments.muted,
		comment(text) {
			comments = turn(comments, text)
		},
		html(value) {
			for (const piece of readHtml(value)) {
				if (piece.kind === 'comment') following.comment(piece.text)
				else if (!held && piece.kind === 'open' && bare.test(piece.name)) held = {name: piece.name, depth: 1}
				else if (held?.name === piece.name) {
					const depth = held.depth + (piece.kind === 'open' ? 1 : -1)
					held = depth > 0 ? {...held, depth} : undefined
				}
			}
		},
		block(read) {
			const outside = held
			read()
			held = outside
		},
		paragraph(read) {
			const outside = held
			read()
			if (!outside) held = undefined
		},
	}
	return following
}
