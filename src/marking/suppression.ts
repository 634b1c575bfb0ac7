import {initialCommentState, readComment} from './author-comments.ts'
import type {MutedIds} from './inline-text.ts'
import {readRawHtml} from './raw-html.ts'

/** Elements whose text is no prose, or in which a link or button would be wrong. */
export const unmarkable =
	/^(?:a|button|code|h[1-6]|kbd|math|option|pre|samp|script|select|style|svg|textarea|title|var)$/i

/** What is off at a point of a document. */
export interface Suppression {
	/** Whether nothing is to be marked here. */
	off(): boolean
	/** Concepts that are not to be marked here. */
	muted(): MutedIds
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
export function trackSuppression(): Suppression {
	let comments = initialCommentState
	let openElement: {name: string; depth: number} | undefined
	const suppression: Suppression = {
		off: () => comments.off || openElement !== undefined,
		muted: () => comments.muted,
		comment(text) {
			comments = readComment(comments, text)
		},
		html(value) {
			for (const piece of readRawHtml(value)) {
				if (piece.kind === 'comment') suppression.comment(piece.text)
				else if (!openElement && piece.kind === 'open' && unmarkable.test(piece.name))
					openElement = {name: piece.name, depth: 1}
				else if (openElement?.name === piece.name) {
					const depth = openElement.depth + (piece.kind === 'open' ? 1 : -1)
					openElement = depth > 0 ? {...openElement, depth} : undefined
				}
			}
		},
		block(read) {
			const outside = openElement
			read()
			openElement = outside
		},
		paragraph(read) {
			const outside = openElement
			read()
			if (!outside) openElement = undefined
		},
	}
	return suppression
}
