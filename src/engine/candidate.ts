import type {Span} from '../text/span.ts'
import type {Resolution} from './resolution.ts'

/** How a text stands for a label, the best first. */
const KINDS = ['label', 'inflection', 'ellipsis', 'compound'] as const

/** `label` also covers another spelling of the label. */
export type MatchKind = (typeof KINDS)[number]

/** A term inside a longer word. */
export interface CompoundPart extends Span {
	readonly resolution: Resolution
}

/** An occurrence with all that is known of it. */
export interface Candidate extends Span {
	readonly kind: MatchKind
	/** The term inside the marked word. */
	readonly part: Span
	readonly resolution: Resolution
	/** For an ellipsis: the word in full. */
	readonly expansion?: string
	/** For an ellipsis: whether that word is a compound of the term, and not the term. */
	readonly ofCompound?: boolean
}

/** What a word is where nothing around it makes it part of something longer. Its offsets are into the word. */
export interface StandaloneMatch {
	readonly kind: MatchKind
	readonly partStart: number
	readonly partEnd: number
	readonly resolution: Resolution
}

/** The finding that a text which is a term gives. */
export function exactCandidate(span: Span, resolution: Resolution | undefined): Candidate | undefined {
	if (resolution === undefined) return undefined
	return {
		start: span.start,
		end: span.end,
		kind: matchKindOf(resolution),
		part: span,
		resolution,
	}
}

/** How words that are a term stand for it. */
export function matchKindOf({forms}: Resolution): MatchKind {
	return forms[0]?.rule === 'label' ? 'label' : 'inflection'
}

/** The finding that a word with a term in it gives; the part's offsets are into the word. */
export function compoundCandidate(word: Span, part: CompoundPart | undefined): Candidate | undefined {
	if (part === undefined) return undefined
	const inText = {start: word.start + part.start, end: word.start + part.end}
	return {start: word.start, end: word.end, kind: 'compound', part: inText, resolution: part.resolution}
}

/** Leftmost, then longest; at one span by kind. */
export function isBetter(one: Candidate, other: Candidate | undefined): boolean {
	if (other === undefined) return true
	if (one.start !== other.start) return one.start < other.start
	if (one.end !== other.end) return one.end > other.end
	return KINDS.indexOf(one.kind) < KINDS.indexOf(other.kind)
}
