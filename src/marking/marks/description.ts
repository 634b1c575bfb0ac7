import type {Match} from '../../engine/matcher.ts'
import type {Concept} from '../../glossary/concept.ts'
import type {Span} from '../../text/span.ts'
import type {HtmlElement} from '../html-element.ts'

/** An element that a mark creates, without its children. */
export interface NewElement extends HtmlElement {
	readonly properties: Readonly<Record<string, string | string[]>>
}

/** What a mark is made of, for every kind of tree. Each host has one renderer of these parts. */
export type MarkPart =
	/** The nodes of the occurrence, unchanged. */
	| {readonly type: 'occurrence'}
	/** An element around the nodes of the occurrence. */
	| {readonly type: 'wrapper'; readonly element: NewElement}
	/** An element with a text. */
	| {readonly type: 'element'; readonly element: NewElement; readonly text: string}
	/** A text. */
	| {readonly type: 'text'; readonly text: string}
	/** A reference to a footnote. */
	| {readonly type: 'footnoteReference'; readonly label: string}

/** What a mark needs to know about its document. */
export interface MarkContext {
	/** The glossary. */
	readonly concepts: readonly Concept[]
	readonly idPrefix: string
	/** Returns where links to a concept go. */
	readonly url: (concept: Concept) => string
}

/** An element, and the part of the text of a block that it contains. */
export interface ElementSpan extends HtmlElement, Span {}

/** A match, and what is around it. */
export interface MatchInContext {
	/** The text of the block that contains the match. */
	readonly text: string
	readonly match: Match
	readonly concepts: readonly Concept[]
	/** Returns the inline elements that contain the match or a part of it, the innermost first. */
	elements(): readonly ElementSpan[]
	/** Returns the labels of the footnotes that are referred to directly after the match. */
	footnotesAfter(): readonly string[]
}

/** A built-in mark in one document. */
export interface DescribedMark {
	/** The parts that replace the nodes of an occurrence. Called once for each, in document order. */
	parts(occurrence: {readonly match: Match; readonly concepts: readonly Concept[]}): readonly MarkPart[]
	/** Whether a match has this mark already, from an earlier pass or because the author wrote it. */
	isAlreadyMarked(match: MatchInContext): boolean
	/** Finds what earlier passes have inserted in a text, in order. */
	insertedSpans?(text: string): readonly Span[]
}

/** A built-in mark. */
export interface MarkDescription {
	/** The value of the option `mark`. */
	readonly name: string
	/** Whether a word list is added if the option `wordList` is not given. */
	addsWordList(options: {readonly url?: unknown}): boolean
	/** Whether it links to entries of the word list. */
	readonly linksToEntries?: true
	/** Whether each marked concept needs a footnote with its definition. */
	readonly addsFootnotes?: true
	/** Name of the element in which nothing is marked, since the mark would not show there. */
	readonly protectedElement?: string
	/** Whether only a match inside one text node can be marked. */
	readonly needsOneTextNode?: true
	/** Creates the mark for one document. */
	create(context: MarkContext): DescribedMark
}
