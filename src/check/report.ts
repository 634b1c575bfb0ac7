import type {Compounds, Concept} from '../index.ts'
import type {LineColumn} from '../text/line-column.ts'
import type {UnexplainedWord} from './words.ts'

/** Options of `checkText` and `checkHtml`. */
export interface CheckOptions {
	/** Ids of concepts to leave out of the report. Default `[]`. */
	readonly exclude?: readonly string[]
	/** Whether a term inside a longer word counts as an occurrence. Default `true`. */
	readonly compounds?: Compounds
	/**
	 * The words that readers know, most common first: `plainWords` from `zorgwoorden/plain-words`. With it, `candidates`
	 * are the words of the text that are neither on the list nor made of common words on it. It is not loaded by
	 * itself, because it is larger than the check. Pass the same array every time.
	 *
	 * Default: none; `candidates` are then long words with a Greek or Latin part.
	 */
	readonly plainWords?: readonly string[]
}

/**
 * The findings about a document: plain data. Each list is in the order of first occurrence, except that `candidates` may
 * start with the rarest.
 */
export interface CheckReport {
	/** How many word lists with concepts the document has. */
	readonly lists: number
	/**
	 * Concepts of the glossary that occur in the text, each with the number of occurrences, and whether the
	 * word lists of the document contain it. Where a concept has a `scopeNote`, an editor should see whether the
	 * text means the concept.
	 */
	readonly occurring: readonly (LineColumn & {concept: Concept; count: number; listed: boolean})[]
	/**
	 * Labels in `ambiguousLabel` that get no mark, since the text has no other label of their concept, nor one of
	 * a related or broader concept.
	 */
	readonly ambiguous: readonly (LineColumn & {word: string; concept: Concept})[]
	/** Concepts of the word lists that never occur in the text. */
	readonly unused: readonly (LineColumn & {concept: Concept})[]
	/** Entries of the word lists that differ from the glossary, such as edited ones, and what the glossary has. */
	readonly entries: readonly (LineColumn & {text: string; expected: string})[]
	/** Misspelt terms, each with the correct word in the same form: *stamcellen* for *stamsellen*. */
	readonly spelling: readonly MisspeltTerm[]
	/**
	 * Words that a reader may not know, and that neither the glossary nor the word lists explain. With `plainWords`
	 * the rarest come first.
	 */
	readonly candidates: readonly UnexplainedWord[]
}

/** A misspelt or misnamed term, and the correct word in the same form. */
export interface MisspeltTerm extends LineColumn {
	/** The word as written. */
	readonly word: string
	readonly concept: Concept
	readonly expected: string
	/** Whether it is another name, not a misspelling: *ruggenmergpunctie* for *lumbaalpunctie*. */
	readonly isMisnomer: boolean
}
