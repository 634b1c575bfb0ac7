import type {ElementContent, Root} from 'hast'
import {openDocument, type ReadableDocument} from '../marking/document.ts'
import {defaultHeading, type SharedOptions, type SourceFile} from '../marking/options.ts'
import {createEntryReader} from '../marking/word-list-entries.ts'
import {createMark} from './marks.ts'
import type {HtmlSettings} from './options.ts'
import {readHtml} from './read-html.ts'
import {findLists, type HtmlLists} from './word-list.ts'

/** A page while its terms are found. */
export interface HtmlDocument extends ReadableDocument<ElementContent> {
	readonly lists: HtmlLists
}

/**
 * Opens a page, and finds its word lists. Returns `undefined` if its front matter switches marking off.
 *
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 * @throws {TypeError} if the front matter has an invalid `zorgwoorden` field
 */
export function openHtml(
	tree: Root,
	file: SourceFile,
	options: SharedOptions,
	settings: HtmlSettings,
): HtmlDocument | undefined {
	const {mark, wordList, idPrefix} = settings
	const document = openDocument<ElementContent>(file, options, settings, (_, slice) =>
		createMark(mark, settings, slice),
	)
	if (!document) return
	const reader = createEntryReader(document.concepts, idPrefix)
	const lists = findLists(tree, wordList?.heading ?? defaultHeading, reader)
	return {
		...document,
		lists,
		read(onText) {
			readHtml(tree, {
				skip: node => lists.all.has(node),
				protects: node => mark === 'emphasis' && node.tagName === 'em',
				onText: inlineText => onText(inlineText, []),
				onSection: document.markedConcepts.startSection,
			})
		},
	}
}
