import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {compile} from './compile.ts'
import {type BlockOccurrence, findInBlock} from './find-in-block.ts'
import {readFrontMatter} from './front-matter.ts'
import type {InlineText} from './inline-text.ts'
import type {Mark} from './mark.ts'
import {createMarkedConcepts, type MarkedConcepts} from './marked-concepts.ts'
import type {SharedOptions, SharedSettings, SourceFile} from './options.ts'
import type {Slice} from './replace.ts'
import {createPositionOf, type PositionOf} from './source-position.ts'
import {createSlice, type PositionedNode} from './text-node.ts'

/** One document while its terms are found, for any kind of tree. */
export interface Document<N> {
	/** The checked glossary. */
	readonly concepts: readonly Concept[]
	readonly match: (text: string) => Match[]
	/** Ids of the concepts that are never marked. */
	readonly excluded: ReadonlySet<string>
	readonly mark: Mark<N>
	readonly markedConcepts: MarkedConcepts
	readonly positionOf: PositionOf
	readonly slice: Slice<N>
	/**
	 * Finds the occurrences in the next block, and records them as marked. `protectedSpans` are spans of its
	 * text, in order, in which nothing is marked. The tree does not change.
	 */
	findIn(
		inlineText: InlineText<N>,
		protectedSpans: readonly Span[],
		onOccurrence: (occurrence: BlockOccurrence<N>) => void,
	): void
}

/** A document with the tree that it is read from. */
export interface ReadableDocument<N> extends Document<N> {
	/**
	 * Passes the text of each block, in document order, with the spans of it, in order, in which nothing is
	 * marked. To be called once.
	 */
	read(onText: (inlineText: InlineText<N>, protectedSpans: readonly Span[]) => void): void
}

/**
 * Opens a document: reads its front matter, and compiles the glossary if that has not been done. Returns
 * `undefined` if the front matter switches marking off.
 *
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 * @throws {TypeError} if the front matter has an invalid `zorgwoorden` field
 */
export function openDocument<N extends PositionedNode>(
	file: SourceFile,
	options: SharedOptions,
	settings: SharedSettings,
	createMark: (concepts: readonly Concept[], slice: Slice<N>) => Mark<N>,
): Document<N> | undefined {
	const {concepts, match} = compile(options.concepts, options.compounds)
	const frontMatter = readFrontMatter(file.data)
	if (frontMatter.off) return
	const excluded = new Set([...settings.exclude, ...frontMatter.exclude])
	const markedConcepts = createMarkedConcepts(settings.occurrences)
	const positionOf = createPositionOf(String(file))
	const slice = createSlice<N>(positionOf)
	const document: Document<N> = {
		concepts,
		match,
		excluded,
		mark: createMark(concepts, slice),
		markedConcepts,
		positionOf,
		slice,
		findIn(inlineText, protectedSpans, onOccurrence) {
			findInBlock(inlineText, protectedSpans, document, onOccurrence)
		},
	}
	return document
}
