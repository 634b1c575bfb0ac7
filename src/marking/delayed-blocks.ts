import type {Span} from '../text/span.ts'
import type {Steps} from '../text/steps.ts'
import {templateSpansIn} from './template-spans.ts'

/**
 * Keeps the blocks of a document until all of them have been read, since only a later block shows whether a template
 * that one opens is closed.
 */
export interface DelayedBlocks {
	/** Adds a block, with its text as written, and what receives the spans of its templates. In document order. */
	add(text: string, receive: (templates: readonly Span[]) => void): void
	/** Passes the templates in each block on, in document order, one block a step. */
	pass(): Steps<void>
}

export function delayBlocks(): DelayedBlocks {
	const texts: string[] = []
	const receivers: ((templates: readonly Span[]) => void)[] = []
	return {
		add(text, receive) {
			texts.push(text)
			receivers.push(receive)
		},
		*pass() {
			for (const [index, templates] of templateSpansIn(texts).entries()) {
				yield
				receivers[index]?.(templates)
			}
		},
	}
}
