import type {Nodes, Parents, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Compounds} from '../engine/matcher.ts'
import type {ConceptInput} from '../glossary/concept.ts'
import {blockRemovals} from '../markdown/block-removals.ts'
import {createDecoder, createSourceParser} from '../markdown/processor.ts'
import {compile} from '../marking/compile.ts'
import {defaultHeading} from '../marking/settings.ts'
import {createEntryReader} from '../marking/word-list-entries.ts'
import {createProtected} from '../remark/protected.ts'
import {readMarkdown} from '../remark/read-markdown.ts'
import {findLists} from '../remark/word-list.ts'
import {applyEdits, type Edit} from '../text/edits.ts'
import {createLineColumnAt, type LineColumn} from '../text/line-column.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {readFootnotes} from './footnotes.ts'
import {reportLeftovers} from './leftovers.ts'
import {createMarkFinder} from './marks-in-text.ts'
import type {Removal, Unmarking} from './removal.ts'
import {createSourceOffset} from './source-offset.ts'
import {removeWordLists} from './word-lists.ts'

/** Options of {@link createUnmarker}: as the plugin got them, except `emphasis`. */
export interface UnmarkOptions {
	/** The glossary. Default: the bundled one. */
	readonly concepts?: readonly ConceptInput[]
	/** Prefix of the ids. Default `''`. */
	readonly idPrefix?: string
	/** Heading of the word list. Default `'Moeilijke woorden'`. */
	readonly heading?: string
	/** Whether terms inside longer words were marked. Default `true`. */
	readonly compounds?: Compounds
	/** Whether to remove emphasis around terms, which may be the author's. Default `false`. */
	readonly emphasis?: boolean
}

/** A mark that is not removed, with its position. */
export interface UnmarkMessage extends LineColumn {
	readonly reason: string
}

/** Markdown without marks, and what was left in it, in order. */
export interface Unmarked {
	readonly markdown: string
	readonly messages: readonly UnmarkMessage[]
}

/**
 * Creates a function that removes the marks of the plugin from Markdown (with GFM and front matter): links,
 * explanations, footnotes, word lists and the anchors in them, whatever the mark. Every other byte stays, so that
 * the result is the document that was marked.
 *
 * A mark is recognised by what it is: `[cytokinen](#woord-cytokine)` is one, because the text is an occurrence of
 * the concept that it links to, and an entry of a word list is one if its text is, or once was, that of the
 * glossary. What looks like a mark but was edited, or is in a place where the plugin marks nothing, stays and is
 * reported.
 *
 * The document is parsed once. The marks are found in the tree, and become edits of the source at their positions.
 *
 * @throws {AggregateError} if `concepts` is not a valid glossary
 */
export function createUnmarker(options: UnmarkOptions = {}): (markdown: string) => Unmarked {
	const {idPrefix = '', emphasis = false} = options
	const heading = collapseWhiteSpace(options.heading ?? defaultHeading)
	const {concepts, match} = compile(options.concepts, options)
	const parser = createSourceParser().freeze()
	const decode = createDecoder(parser)

	return markdown => {
		// The parser skips a byte order mark, and its offsets start after it.
		const source = markdown.replace(/^\uFEFF+/, '')
		const tree: Root = parser.parse(source)
		const unmarking: Unmarking = {
			source,
			concepts,
			conceptById: new Map(concepts.map(concept => [concept.id, concept])),
			idPrefix,
			heading,
			...collectRemovals(),
		}
		const listsIn = (tree: Root) => findLists(tree, source, heading, createEntryReader(concepts, idPrefix))
		removeWordLists(listsIn(tree).own, unmarking)
		const footnotes = readFootnotes(tree, unmarking)
		const findMarks = createMarkFinder(unmarking, {
			match,
			sourceOffset: createSourceOffset(source, decode),
			footnotes,
			emphasis,
		})
		// Read as it was when it was marked, so that the same text is part of a word list.
		withoutBlocks(tree, unmarking.removedBlocks, () => {
			const {isProtected, protectedSpans} = createProtected(listsIn(tree).all)
			readMarkdown(tree, source, {
				skip: node => node.type !== 'paragraph' && isProtected(node),
				protects: () => false,
				onText: (inlineText, templates) => findMarks(inlineText, protectedSpans(inlineText, templates)),
				onHeading: () => {},
			})
		})
		footnotes.removeDefinitions()
		reportLeftovers(tree, unmarking)

		const {removedBlocks, edits, messages} = unmarking
		const allEdits = [...edits, ...blockRemovals(tree, source, removedBlocks)]
		const edited = applyEdits(
			source,
			allEdits.sort((a, b) => a.start - b.start || a.end - b.end),
		)
		const lineColumnAt = createLineColumnAt(source)
		return {
			markdown: markdown.slice(0, markdown.length - source.length) + edited,
			messages: messages
				.toSorted((a, b) => a.offset - b.offset)
				.map(({offset, reason}) => ({reason, ...lineColumnAt(offset)})),
		}
	}
}

/** Calls a function while a tree lacks some of its blocks. */
function withoutBlocks(tree: Root, removed: ReadonlySet<Nodes>, read: () => void): void {
	const parents: {node: Parents; children: Nodes[]}[] = []
	visit(tree, node => {
		if ('children' in node && node.children.some(child => removed.has(child)))
			parents.push({node, children: node.children})
	})
	for (const {node, children} of parents)
		Object.assign(node, {children: children.filter(child => !removed.has(child))})
	read()
	for (const {node, children} of parents) Object.assign(node, {children})
}

function collectRemovals(): Removal {
	const removedBlocks = new Set<Nodes>()
	const removedInline = new Set<Nodes>()
	const edits: Edit[] = []
	const messages: {offset: number; reason: string}[] = []
	return {
		removedBlocks,
		removedInline,
		edits,
		messages,
		report: (node, reason) => messages.push({offset: node.position?.start.offset ?? 0, reason}),
	}
}
