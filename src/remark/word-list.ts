import type {List, Nodes, Root} from 'mdast'
import {readEntryAnchor} from '../glossary/anchors.ts'
import type {OwnList} from '../marking/update-lists.ts'
import type {ListEntry} from '../marking/word-list-changes.ts'
import type {EntryReader, EntryText} from '../marking/word-list-entries.ts'
import type {FoundList} from '../word-list/find.ts'
import {
	findDocumentLists,
	type LocatedEntry,
	locateEntries,
	locateItem,
} from '../word-list/located-entries.ts'
import {attributesOf, propertiesOf} from './html-data.ts'

/** An entry of a word list in a Markdown tree. */
export type MarkdownEntry = ListEntry<Nodes, List>

/** A word list that belongs to the plugin. */
export interface MarkdownOwnList extends OwnList<MarkdownEntry> {
	readonly found: FoundList
	readonly lists: readonly List[]
}

/** The word lists of a document: all of them, and those that belong to the plugin. */
export interface MarkdownLists {
	readonly all: readonly FoundList[]
	readonly own: readonly MarkdownOwnList[]
}

/** Finds the word lists of a document, and reads the entries of those that belong to the plugin. */
export function findLists(
	tree: Root,
	source: string,
	heading: string,
	{isOurs, read}: EntryReader,
): MarkdownLists {
	const {all, own} = findDocumentLists(tree, source, heading, list =>
		list.children.some(item => isOurs(describe(locateItem(item, list), idsIn(item)))),
	)
	const ownLists = own.map(found => {
		// Lines that share a paragraph share its ids: they are those of the first line.
		const seen = new Set<Nodes>()
		const entries = locateEntries(found).map(entry => {
			const {node, list} = entry
			const text = describe(entry, seen.has(node) ? [] : idsIn(node))
			seen.add(node)
			return {...text, node, list, reading: read(text)}
		})
		const hasOurs = entries.some(({reading}) => reading.ours)
		return {found, isHeaded: found.name === heading, hasOurs, lists: listsIn(found), entries}
	})
	return {all, own: ownLists}
}

/** The lists that a word list consists of. */
function listsIn({parts}: FoundList): List[] {
	return [...new Set(parts.map(({block}) => block))].flatMap(block => (block.type === 'list' ? block : []))
}

/** Describes an entry for the reader. */
function describe({node, list, text, bold}: LocatedEntry, ids: readonly string[]): EntryText {
	return {text, bold, rest: restOf(node), ids, isItem: list !== undefined}
}

/**
 * The text after the term of an item that has exactly the nodes that the plugin creates: a paragraph with an
 * anchor or not, a strong node with one text, and one text.
 */
function restOf(item: Nodes): string | undefined {
	if (item.type !== 'listItem' || item.checked === true || item.checked === false) return
	const [paragraph, second] = item.children
	if (second || paragraph?.type !== 'paragraph') return
	const start = anchorIn(paragraph) === undefined ? 0 : 2
	const [strong, text, ...more] = paragraph.children.slice(start)
	if (strong?.type !== 'strong' || text?.type !== 'text' || more.length > 0) return
	return strong.children.length === 1 && strong.children[0]?.type === 'text' ? text.value : undefined
}

/** Returns the opening tag of the anchor at the start of a paragraph. */
export function anchorIn(paragraph: Nodes | undefined): string | undefined {
	const [first, second] = paragraph?.type === 'paragraph' ? paragraph.children : []
	const isAnchor = first?.type === 'html' && second?.type === 'html' && second.value === '</a>'
	return isAnchor && readEntryAnchor(first.value) !== undefined ? first.value : undefined
}

/**
 * Returns the ids of a node and its descendants, in HTML, in MDX and in their data, except of the nodes in
 * `without`.
 */
export function idsIn(node: Nodes, without: ReadonlySet<Nodes> = new Set()): string[] {
	const ids: string[] = []
	const pending: Nodes[] = [node]
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (without.has(node)) continue
		if (node.data) ids.push(String(propertiesOf(node).get('id') ?? ''))
		if (node.type === 'html') {
			for (const [, double, single, plain] of node.value.matchAll(idAttribute))
				ids.push(double ?? single ?? plain ?? '')
		}
		const id = attributesOf(node).get('id')
		if (id !== undefined) ids.push(String(id))
		if ('children' in node) for (const child of node.children.toReversed()) pending.push(child)
	}
	return ids
}

const idAttribute = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
