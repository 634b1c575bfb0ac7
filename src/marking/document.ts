import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {compile} from './compile.ts'
import {type BlockOccurrence, findInBlock} from './find-in-block.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Host, OwnLists} from './host.ts'
import type {InlineText} from './inline-text.ts'
import type {Mark} from './mark.ts'
import {createMarkedConcepts, type MarkedConcepts} from './marked-concepts.ts'
import {createMark} from './marks/create-mark.ts'
import type {SharedOptions, SourceFile} from './options.ts'
import type {Slice} from './replace.ts'
import {defaultHeading, type Settings} from './settings.ts'
import {createPositionOf, type PositionOf} from './source-position.ts'
import {createSlice, type PositionedNode} from './text-node.ts'
import {createEntryReader} from './word-list-entries.ts'

/** One document while its terms are found, for any kind of tree. */
export interface Document<N, Lists> {
	/** The checked glossary. */
	readonly concepts: readonly Concept[]
	readonly match: (text: string) => Match[]
	/** Ids of the concepts that are never marked. */
	readonly excluded: ReadonlySet<string>
	readonly lists: Lists
	readonly mark: Mark<N>
	readonly markedConcepts: MarkedConcepts
	readonly positionOf: PositionOf
	readonly slice: Slice<N>
	/**
	 * Passes the text of each block, in document order, with the spans of it, in order, in which nothing is
	 * marked. To be called once.
	 */
	read(onText: (inlineText: InlineText<N>, protectedSpans: readonly Span[]) => void): void
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

/**
 * Opens a document: reads its front matter, finds its word lists, and compiles the glossary if that has not
 * been done. Returns `undefined` if the front matter switches marking off.
 *
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 * @throws {TypeError} if the front matter has an invalid `zorgwoorden` field
 */
export function openDocument<Tree, N extends PositionedNode, Lists extends OwnLists>(
	host: Host<Tree, N, Lists>,
	tree: Tree,
	file: SourceFile,
	options: SharedOptions,
	settings: Settings<N>,
): Document<N, Lists> | undefined {
	const {concepts, match} = compile(options.concepts, options.compounds)
	const frontMatter = readFrontMatter(file.data)
	if (frontMatter.off) return
	const {idPrefix, url, wordList} = settings
	const source = String(file)
	const excluded = new Set([...settings.exclude, ...frontMatter.exclude])
	const positionOf = createPositionOf(source)
	const slice = createSlice<N>(positionOf)
	const mark = createMark(host, settings.mark, {concepts, idPrefix, url}, slice)
	const markedConcepts = createMarkedConcepts(settings.occurrences)
	const reader = createEntryReader(concepts, idPrefix)
	const lists = host.findLists(tree, source, wordList?.heading ?? defaultHeading, reader)
	return {
		concepts,
		match,
		excluded,
		lists,
		mark,
		markedConcepts,
		positionOf,
		slice,
		read(onText) {
			host.read(tree, lists, {protects: mark.protects, onText, onSection: markedConcepts.startSection})
		},
		findIn(inlineText, protectedSpans, onOccurrence) {
			const context = {match, mark, markedConcepts, excluded}
			findInBlock(inlineText, protectedSpans, context, onOccurrence)
		},
	}
}
