import type {PhrasingContent, Root} from 'mdast'
import {openDocument, type ReadableDocument} from '../marking/document.ts'
import {defaultHeading, type SharedOptions, type SourceFile} from '../marking/options.ts'
import {createEntryReader} from '../marking/word-list-entries.ts'
import {createMark} from './marks.ts'
import type {MarkdownSettings} from './options.ts'
import {createProtected} from './protected.ts'
import {readMarkdown} from './read-markdown.ts'
import {findLists, type MarkdownLists} from './word-list.ts'

/** A Markdown document while its terms are found. */
export interface MarkdownDocument extends ReadableDocument<PhrasingContent> {
	readonly lists: MarkdownLists
}

/**
 * Opens a Markdown document, and finds its word lists. Returns `undefined` if its front matter switches
 * marking off.
 *
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 * @throws {TypeError} if the front matter has an invalid `zorgwoorden` field
 */
export function openMarkdown(
	tree: Root,
	file: SourceFile,
	options: SharedOptions,
	settings: MarkdownSettings,
): MarkdownDocument | undefined {
	const {mark, wordList, idPrefix} = settings
	const document = openDocument<PhrasingContent>(file, options, settings, (concepts, slice) =>
		createMark(mark, settings, concepts, slice),
	)
	if (!document) return
	const reader = createEntryReader(document.concepts, idPrefix)
	const lists = findLists(tree, String(file), wordList?.heading ?? defaultHeading, reader)
	const {isProtected, protectedSpans} = createProtected(lists.all)
	return {
		...document,
		lists,
		read(onText) {
			readMarkdown(tree, {
				skip: isProtected,
				protects: node => mark === 'emphasis' && node.type === 'emphasis',
				onText: inlineText => onText(inlineText, protectedSpans(inlineText)),
				onSection: document.markedConcepts.startSection,
			})
		},
	}
}
