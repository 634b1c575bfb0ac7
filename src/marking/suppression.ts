import {initialCommentState, readComment} from './author-comments.ts'
import type {MutedIds} from './inline-text.ts'
import {readRawHtml} from './raw-html.ts'
import {unmarkable} from './unmarkable.ts'

/** What is switched off at the current point of a document. Its methods are called in document order. */
export interface Suppression {
	/** Whether nothing may be marked here. */
	off(): boolean
	/** Concepts that may not be marked here. */
	muted(): MutedIds
	/** Reads the text of a comment, which may be one of the author's that switch marking off or on. */
	comment(text: string): void
	/** Reads a piece of raw HTML, which may open or close an unmarkable element, or be a comment. */
	html(value: string): void
	/**
	 * Calls `read` for the contents of a block. Elements that raw HTML opens in the block end with the block.
	 */
	block(read: () => void): void
	/**
	 * Calls `read` for the contents of a paragraph. Elements that raw HTML opens in the paragraph end with it,
	 * but it can close one that was opened before.
	 */
	paragraph(read: () => void): void
}

/**
 * Creates a tracker of what is switched off in a document, by the comments of the author or by raw HTML
 * elements that are open, such as a link whose `<a>` and `</a>` are separate nodes.
 */
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
			const openBefore = openElement
			read()
			openElement = openBefore
		},
		paragraph(read) {
			const openBefore = openElement
			read()
			if (!openBefore) openElement = undefined
		},
	}
	return suppression
}
