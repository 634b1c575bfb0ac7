import type {Term} from '../term.ts'
import type {Span} from '../text/span.ts'

/** How a text stands for a label, the best first. */
const KINDS = ['label', 'inflection', 'ellipsis', 'compound'] as const

/** `label` also covers another spelling of the label. */
export type MatchKind = (typeof KINDS)[number]

/** A term inside a longer word. */
export interface Part extends Span {
	readonly terms: readonly Term[]
}

/** An occurrence with all that is known of it. */
export interface Finding extends Span {
	readonly kind: MatchKind
	/** The term inside the marked word. */
	readonly part: Span
	/** The terms that fit, the best first; never empty. */
	readonly terms: readonly Term[]
	/** For an ellipsis: the word in full. */
	readonly expansion?: string
}

/** The finding that a text which is a term gives; `terms` are the best ones. */
export function findWhole(span: Span, terms: readonly Term[]): Finding | undefined {
	const first = terms[0]
	if (first === undefined) return undefined
	return {
		start: span.start,
		end: span.end,
		kind: first.rule === 'label' ? 'label' : 'inflection',
		part: span,
		terms,
	}
}

/** The finding that a word with a term in it gives; the part's offsets are into the word. */
export function findCompound(word: Span, part: Part | undefined): Finding | undefined {
	if (part === undefined) return undefined
	const inText = {start: word.start + part.start, end: word.start + part.end}
	return {start: word.start, end: word.end, kind: 'compound', part: inText, terms: part.terms}
}

/** Leftmost, then longest; at one span by kind. */
export function isBetter(one: Finding, other: Finding | undefined): boolean {
	if (other === undefined) return true
	if (one.start !== other.start) return one.start < other.start
	if (one.end !== other.end) return one.end > other.end
	return KINDS.indexOf(one.kind) < KINDS.indexOf(other.kind)
}
