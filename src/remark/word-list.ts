import type {Heading, Html, List, ListItem, Nodes, Paragraph, Root, RootContent, TableCell, Text} from 'mdast'
import {entryAnchor, readEntryAnchor} from '../glossary/anchors.ts'
import type {WordListSettings} from '../marking/options.ts'
import {
	chooseList,
	type ListChanges,
	type ListContext,
	type ListEntry,
	type NewEntry,
	placeItems,
	planChanges,
} from '../marking/word-list-changes.ts'
import type {EntryReader, EntryText} from '../marking/word-list-entries.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import type {FoundList} from '../word-list/find.ts'
import {
	findDocumentLists,
	type LocatedEntry,
	locateEntries,
	locateItem,
} from '../word-list/located-entries.ts'
import {htmlData, propertiesOf, setProperty} from './html-data.ts'

/** An entry of a word list in a Markdown tree. */
export type MarkdownEntry = ListEntry<Nodes, List>

/** A word list that belongs to the plugin. */
interface MarkdownOwnList {
	readonly found: FoundList
	/** Whether it has the heading of the plugin. */
	readonly isHeaded: boolean
	/** Whether entries in it are ours. */
	readonly hasOurs: boolean
	readonly entries: readonly MarkdownEntry[]
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
		return {found, isHeaded: found.name === heading, hasOurs, entries}
	})
	return {all, own: ownLists}
}

/**
 * Adds the marked concepts to the list that belongs to the plugin, or adds a list. Renews the entries that are
 * ours, and leaves those of the author. Mutates the tree.
 */
export function updateWordLists(
	tree: Root,
	{own}: MarkdownLists,
	settings: WordListSettings,
	context: Omit<ListContext, 'otherIds'>,
): void {
	if (own.length === 0 && context.markedConcepts.marked.size === 0) return
	const {anchors, heading, depth, place} = settings
	const entries = own.flatMap(({entries}) => entries)
	const otherIds = new Set(idsIn(tree, new Set(entries.map(({node}) => node))))
	const changes = planChanges(entries, {...context, otherIds})
	const target = chooseList(own)
	for (const list of own) {
		for (const entry of list.entries)
			for (const id of changes.newIds.get(entry) ?? []) giveId(entry.node, id, list.found, anchors)
		updateItems(list, changes, list === target, anchors)
	}
	if (changes.added.length === 0 || (target && listsIn(target.found).length > 0)) return
	const children = changes.added.map(entry => itemOf(entry, anchors))
	const list: List = {type: 'list', ordered: false, start: null, spread: false, children}
	addClass(list)
	if (target) {
		const {parent, parts} = target.found
		const siblings: unknown[] = parent.children
		siblings.splice(siblings.indexOf(parts.at(-1)?.block) + 1, 0, list)
		return
	}
	const index = place === 'end' ? tree.children.length : afterTitle(tree.children)
	tree.children.splice(index, 0, {type: 'heading', depth, children: [{type: 'text', value: heading}]}, list)
}

/** Renews the items of a word list and, if it is the one to add to, adds items. */
function updateItems(
	{found, entries}: MarkdownOwnList,
	{renewed, added}: ListChanges<MarkdownEntry>,
	isTarget: boolean,
	anchors: boolean,
): void {
	const lists = listsIn(found)
	const last = lists.at(-1)
	if (!last) return
	const entryByNode = new Map(entries.map(entry => [entry.node, entry]))
	const items = lists.flatMap(list =>
		list.children.flatMap(item => {
			const entry = entryByNode.get(item)
			const ours = entry?.reading.ours
			const newEntry = entry && renewed.get(entry)
			if (ours && !newEntry) return []
			return [{item: newEntry ? renewItem(item, entry, newEntry, anchors) : item, list, ours}]
		}),
	)
	const newItems = isTarget ? added.map(entry => ({item: itemOf(entry, anchors), ours: entry.concept})) : []
	const placed = placeItems(items, newItems, last)
	for (const list of lists) {
		const inList = placed.filter(item => item.list === list)
		list.children = inList.map(({item}) => item)
		if (inList.some(({ours}) => ours)) addClass(list)
	}
}

/** The lists that a word list consists of. */
function listsIn({parts}: FoundList): List[] {
	return [...new Set(parts.map(({block}) => block))].flatMap(block => (block.type === 'list' ? block : []))
}

function addClass(list: List): void {
	const classes = [propertiesOf(list).get('className') ?? []].flat().map(String)
	setProperty(list, 'className', [...new Set([...classes, 'woordenlijst'])])
}

function itemOf({term, text, id}: NewEntry, anchors: boolean): ListItem {
	const paragraph: Paragraph = {
		type: 'paragraph',
		children: [
			...(anchors && id !== undefined ? anchorOf(id) : []),
			{type: 'strong', data: htmlData({}, 'dfn'), children: [{type: 'text', value: term}]},
			{type: 'text', value: text},
		],
	}
	return {
		type: 'listItem',
		spread: false,
		checked: null,
		...(!anchors && id !== undefined && {data: htmlData({id})}),
		children: [paragraph],
	}
}

/** Two nodes, as the parser creates. */
function anchorOf(id: string): Html[] {
	return [
		{type: 'html', value: entryAnchor(id)},
		{type: 'html', value: '</a>'},
	]
}

/** Returns the item of an entry of ours as it should be: the same node if its Markdown does not change. */
function renewItem(item: ListItem, entry: EntryText, newEntry: NewEntry, anchors: boolean): ListItem {
	const renewed = itemOf(newEntry, anchors)
	const [paragraph] = item.children
	const [newParagraph] = renewed.children
	const isSame =
		collapseWhiteSpace(entry.rest ?? '') === collapseWhiteSpace(newEntry.text) &&
		anchorIn(paragraph) === anchorIn(newParagraph) &&
		(renewed.data !== undefined || !propertiesOf(item).has('id'))
	if (!isSame || paragraph?.type !== 'paragraph') return renewed
	for (const node of paragraph.children) if (node.type === 'strong') node.data = htmlData({}, 'dfn')
	if (renewed.data && newEntry.id !== undefined) setProperty(item, 'id', newEntry.id)
	return item
}

/**
 * Gives an entry of the author an id in HTML or, if it has another already and with `anchors`, an anchor at its
 * start. For a `<dl>`, which no node can be added to, the anchor is at the name of the list.
 */
function giveId(node: Nodes, id: string, {parts}: FoundList, anchors: boolean): void {
	const canHaveId = /^(?:listItem|tableRow|paragraph|heading)$/.test(node.type)
	if (!anchors && canHaveId && !propertiesOf(node).has('id')) {
		setProperty(node, 'id', id)
		return
	}
	const first = node.type === 'listItem' || node.type === 'tableRow' ? node.children[0] : node
	const [block] = [first, parts[0]?.node].flatMap(node => (node && isInlineBlock(node) ? node : []))
	// Prints as nothing in Markdown.
	const inHtml: Text = {type: 'text', value: '', data: htmlData({id}, 'a')}
	block?.children.unshift(...(anchors ? anchorOf(id) : [inHtml]))
}

function isInlineBlock(node: Nodes): node is Heading | Paragraph | TableCell {
	return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell'
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

/** The opening tag of the anchor at the start of a paragraph. */
function anchorIn(paragraph: Nodes | undefined): string | undefined {
	const [first, second] = paragraph?.type === 'paragraph' ? paragraph.children : []
	const isAnchor = first?.type === 'html' && second?.type === 'html' && second.value === '</a>'
	return isAnchor && readEntryAnchor(first.value) !== undefined ? first.value : undefined
}

/** The ids of a node and its descendants, in HTML, in MDX and in their data, except of the nodes in `without`. */
function idsIn(node: Nodes, without: ReadonlySet<Nodes> = new Set()): string[] {
	const ids: string[] = []
	const pending: Nodes[] = [node]
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (without.has(node)) continue
		if (node.data) ids.push(String(propertiesOf(node).get('id') ?? ''))
		if (node.type === 'html') {
			for (const [, double, single, plain] of node.value.matchAll(idAttribute))
				ids.push(double ?? single ?? plain ?? '')
		}
		if ('attributes' in node && Array.isArray(node.attributes)) {
			for (const attribute of node.attributes) if (attribute?.name === 'id') ids.push(String(attribute.value))
		}
		if ('children' in node) for (const child of node.children.toReversed()) pending.push(child)
	}
	return ids
}

const idAttribute = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** Returns the index after front matter, MDX imports and a title of depth 1. */
function afterTitle(children: readonly RootContent[]): number {
	const first = children.findIndex(({type}: {type: string}) => !/^(?:yaml|toml|mdxjsEsm)$/.test(type))
	const node = children[first]
	if (!node) return children.length
	return node.type === 'heading' && node.depth === 1 ? first + 1 : first
}
