import {trackComments} from './author-comments.ts'
import type {MutedIds} from './inline-text.ts'
import {type OpenElement, readRawHtml, trackOpenElement} from './raw-html.ts'

/** What is switched off at the current point of a document. Its methods are called in document order. */
export interface Suppression extends Pick<OpenElement, 'block' | 'paragraph'> {
	/** Whether nothing may be marked here. */
	off(): boolean
	/** Concepts that may not be marked here. */
	muted(): MutedIds
	/** Reads the text of a comment, which may be one of the author's that switch marking off or on. */
	comment(text: string): void
	/** Reads a piece of raw HTML: tags and comments. */
	html(value: string): void
}

/** Creates a tracker of what is switched off in a document, by the author's comments or by open raw HTML elements. */
export function trackSuppression(): Suppression {
	const comments = trackComments()
	const {isOpen, tag, block, paragraph} = trackOpenElement()
	return {
		off: () => comments.off() || isOpen(),
		muted: comments.muted,
		comment: comments.read,
		html(value) {
			for (const piece of readRawHtml(value)) {
				if (piece.kind === 'comment') comments.read(piece.text)
				else tag(piece)
			}
		},
		block,
		paragraph,
	}
}
