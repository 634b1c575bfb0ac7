import type {Phrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import type {Resolution} from './resolution.ts'

/** The ways in which a text can match a label, best first. */
const KINDS = ['label', 'inflection', 'ellipsis', 'compound'] as const

/** How a text matches a label. `label` also covers another spelling of the label. */
export type MatchKind = (typeof KINDS)[number]

/** A term inside a longer word. */
export interface CompoundPart extends Span {
	readonly resolution: Resolution
}

/** A possible match: the span to mark, and everything known about it. Offsets into the text. */
export interface Candidate extends Span {
	readonly kind: MatchKind
	/** The term inside the marked word. */
	readonly part: Span
	readonly resolution: Resolution
	/** Only for an ellipsis: whether the word in full is a compound of the term, and not the term itself. */
	readonly ofCompound?: boolean
	/** Only for an ellipsis: the part of another word that completes it, where that is known. */
	readonly sharedPart?: Span | undefined
	/** Only for an ellipsis of words: all words of the term, `hepatitis C` for the C of "hepatitis B en C". */
	readonly inFull?: Phrase
}

/** The match of a word if nothing around it makes it part of something longer. Offsets into the word. */
export interface StandaloneMatch {
	readonly kind: MatchKind
	readonly partStart: number
	readonly partEnd: number
	readonly resolution: Resolution
}

/** Creates the candidate for a span that as a whole is a label or a form of one. */
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

/** Returns `'label'` if the best form of a resolution is a label itself, else `'inflection'`. */
export function matchKindOf({forms}: Resolution): MatchKind {
	return forms[0]?.rule === 'label' ? 'label' : 'inflection'
}

/** Creates the candidate for a word that contains a term. Takes the part with offsets into the word. */
export function compoundCandidate(word: Span, part: CompoundPart | undefined): Candidate | undefined {
	if (part === undefined) return undefined
	const partInText = {start: word.start + part.start, end: word.start + part.end}
	return {start: word.start, end: word.end, kind: 'compound', part: partInText, resolution: part.resolution}
}

/** Whether a candidate beats the current best: leftmost, then longest, then by kind. */
export function isBetter(candidate: Candidate, best: Candidate | undefined): boolean {
	if (best === undefined) return true
	if (candidate.start !== best.start) return candidate.start < best.start
	if (candidate.end !== best.end) return candidate.end > best.end
	return KINDS.indexOf(candidate.kind) < KINDS.indexOf(best.kind)
}
