import type {Element, ElementContent, Root, RootContent, Text} from 'hast'
import type {List, Nodes} from 'mdast'
import {entryId} from '../glossary/anchors.ts'
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
import {asMarkdown, type HtmlNode, type HtmlParent, type MarkdownView} from './as-markdown.ts'
import {element, text} from './marks.ts'
import {isFootnotes} from './protected.ts'

/** An entry of a word list in an HTML tree. */
export type HtmlEntry = ListEntry<Element | undefined, Element>

/** A word list that belongs to the plugin. */
interface HtmlOwnList {
	/** Whether it has the heading of the plugin. */
	readonly isHeaded: boolean
	/** Whether entries in it are ours. */
	readonly hasOurs: boolean
	/** The `<ul>` and `<ol>` elements that it consists of. */
	readonly lists: readonly Element[]
	/** Its last element, and the parent of that. */
	readonly end: {readonly parent: HtmlParent; readonly last: HtmlParent} | undefined
	readonly entries: readonly HtmlEntry[]
}

/** The word lists of a page. */
export interface HtmlLists {
	/** The elements that are parts of word lists. */
	readonly all: ReadonlySet<Element>
	/** The lists that belong to the plugin. */
	readonly own: readonly HtmlOwnList[]
}

/**
 * Finds the word lists of a page by the rules for Markdown, and reads the entries of those that belong to the
 * plugin: lists with its heading or class, and lists with entries that are ours or have the id of a concept.
 */
export function findLists(tree: Root, heading: string, {isOurs, read}: EntryReader): HtmlLists {
	const view = asMarkdown(tree)
	const {root, elements} = view
	const elementsOf = (nodes: readonly Nodes[]) =>
		[...new Set(nodes)].flatMap(node => elements.get(node) ?? [])

	function describe({node, list, text, bold}: LocatedEntry): EntryText {
		const element = elements.get(node)
		const rest = list && element && entryTextIn(element)?.node.value
		return {text, bold, rest, ids: element ? idsIn(element) : [], isItem: list !== undefined}
	}

	function isOwn(list: List): boolean {
		return (
			classesOf(elements.get(list)).includes('woordenlijst') ||
			list.children.some(item => isOurs(describe(locateItem(item, list))))
		)
	}

	function readOwnList(found: FoundList): HtmlOwnList {
		const entries = locateEntries(found).map(entry => {
			const text = describe(entry)
			const list = entry.list && elements.get(entry.list)
			return {...text, node: elements.get(entry.node), list, reading: read(text)}
		})
		const blocks = found.parts.map(({block}) => block)
		return {
			isHeaded: found.name === heading,
			hasOurs: entries.some(({reading}) => reading.ours),
			lists: elementsOf(blocks.filter(({type}) => type === 'list')),
			end: endOf(found, view),
			entries,
		}
	}

	const {all, own} = findDocumentLists(root, '', heading, isOwn)
	const parts = all.flatMap(({parts}) => parts.filter(({from}) => from === 0))
	return {all: new Set(elementsOf(parts.map(({node}) => node))), own: own.map(readOwnList)}
}

/**
 * Adds the marked concepts to the list that belongs to the plugin, or adds a list. Renews the entries that are
 * ours, and leaves those of the author. Mutates the tree.
 */
export function updateWordLists(
	tree: Root,
	{own}: HtmlLists,
	{heading, depth, place}: WordListSettings,
	context: Omit<ListContext, 'otherIds'>,
): void {
	if (own.length === 0 && context.markedConcepts.marked.size === 0) return
	const entries = own.flatMap(({entries}) => entries)
	const otherIds = new Set(idsIn(tree, new Set(entries.map(({node}) => node))))
	const changes = planChanges(entries, {...context, otherIds})
	const target = chooseList(own)
	for (const [{node}, ids] of changes.newIds) for (const id of ids) if (node) giveId(node, id)
	for (const list of own) updateItems(list, changes, list === target)
	if (changes.added.length === 0 || (target && target.lists.length > 0)) return
	const list = element('ul', {className: ['woordenlijst']}, changes.added.map(itemOf))
	if (target?.end) {
		const siblings: unknown[] = target.end.parent.children
		siblings.splice(siblings.indexOf(target.end.last) + 1, 0, list)
		return
	}
	const body = bodyOf(tree)
	const titleIndex = body.children.findIndex(node => node.type === 'element' && node.tagName === 'h1')
	const notesIndex = body.children.findIndex(node => node.type === 'element' && isFootnotes(node))
	const endIndex = notesIndex < 0 ? body.children.length : notesIndex
	body.children.splice(
		place === 'end' ? endIndex : titleIndex + 1,
		0,
		element(`h${depth}`, {}, [text(heading)]),
		list,
	)
}

/** Renews the items of a word list and, if it is the one to add to, adds items. Other nodes keep their place. */
function updateItems(
	{lists, entries}: HtmlOwnList,
	changes: ListChanges<HtmlEntry>,
	isTarget: boolean,
): void {
	const last = lists.at(-1)
	if (!last) return
	const items = entries.flatMap(entry => {
		const {node, list, reading} = entry
		const newEntry = changes.renewed.get(entry)
		if (!node || !list || (reading.ours && !newEntry)) return []
		if (newEntry) renewItem(node, entry, newEntry)
		return [{item: node, list, ours: reading.ours}]
	})
	const added = isTarget ? changes.added.map(entry => ({item: itemOf(entry), ours: entry.concept})) : []
	const placed = placeItems(items, added, last)
	const old = new Set(entries.map(({node}) => node))
	for (const list of lists) {
		const inList = placed.filter(item => item.list === list)
		setItems(
			list,
			inList.map(({item}) => item),
			old,
		)
		const classes = classesOf(list)
		if (inList.some(({ours}) => ours) && !classes.includes('woordenlijst'))
			list.properties['className'] = [...classes, 'woordenlijst']
	}
}

/** Gives an entry of the author an id or, if it has another already, an anchor at its start. */
function giveId(node: Element, id: string): void {
	const cell = node.children.find(child => child.type === 'element')
	const inline = node.tagName === 'tr' && cell?.type === 'element' ? cell : node
	if (node.properties['id'] === undefined) node.properties['id'] = id
	else inline.children.unshift(element('a', {id}, []))
}

/** Gives a list its items. What came before an old item, such as white space, still does. Mutates the list. */
function setItems(list: Element, items: readonly Element[], old: ReadonlySet<Element | undefined>): void {
	const isSpaced = isWhiteSpace(list.children[0])
	const kept = new Set<ElementContent>(items)
	const before = new Map<ElementContent, ElementContent[]>()
	let others: ElementContent[] = []
	for (const child of list.children) {
		if (kept.has(child)) {
			before.set(child, others)
			others = []
		} else if (child.type !== 'element' || !old.has(child)) others.push(child)
	}
	const newLine = isSpaced ? [text('\n')] : []
	list.children = [...items.flatMap(item => [...(before.get(item) ?? newLine), item]), ...others]
}

function itemOf({term, text: definition, id}: NewEntry): Element {
	return element('li', id === undefined ? {} : {id}, [element('dfn', {}, [text(term)]), text(definition)])
}

/** Brings an item of ours up to date. An id that the author gave it stays. Mutates the item. */
function renewItem(item: Element, {ids}: EntryText, {concept, text: newText, id}: NewEntry): void {
	const old = entryTextIn(item)
	if (old && collapseWhiteSpace(old.node.value) !== collapseWhiteSpace(newText))
		old.parent.children = old.parent.children.map(node => (node === old.node ? text(newText) : node))
	const {properties} = item
	const ownId = properties['id']
	const isFree = ownId === undefined || String(ownId).endsWith(entryId(concept, ''))
	if (!isFree) return
	if (id === undefined) delete properties['id']
	else if (!ids.includes(id)) properties['id'] = id
}

/**
 * The text after the term of an item that has exactly the nodes that the plugin creates: a `<dfn>` with one
 * text, and one text, in a paragraph or not.
 */
function entryTextIn(item: Element): {parent: Element; node: Text} | undefined {
	const [first, ...others] = contentOfItem(item)
	const parent = first?.type === 'element' && first.tagName === 'p' && others.length === 0 ? first : item
	const [dfn, node, ...more] = contentOfItem(parent)
	if (dfn?.type !== 'element' || dfn.tagName !== 'dfn' || node?.type !== 'text' || more.length > 0) return
	return dfn.children.length === 1 && dfn.children[0]?.type === 'text' ? {parent, node} : undefined
}

function contentOfItem({children}: Element): ElementContent[] {
	return children.filter(child => !isWhiteSpace(child))
}

function isWhiteSpace(node: HtmlNode | undefined): boolean {
	return node?.type === 'text' && node.value.trim() === ''
}

function classesOf(list: Element | undefined): string[] {
	return [list?.properties['className'] ?? []].flat().map(String)
}

/** The last element of a word list, with the wrappers that end with it but do not contain its heading. */
function endOf({parts}: FoundList, {elements, parents}: MarkdownView): HtmlOwnList['end'] {
	const elementOf = (part: FoundList['parts'][number] | undefined) => part && elements.get(part.node)
	const around = new Set<HtmlParent>()
	for (let parent: HtmlParent | undefined = elementOf(parts[0]); parent; parent = parents.get(parent))
		around.add(parent)
	let last: HtmlParent | undefined = elementOf(parts.at(-1))
	for (;;) {
		const parent = last && parents.get(last)
		if (!last || !parent) return
		const siblings: readonly unknown[] = parent.children
		const isLast = !parent.children.slice(siblings.indexOf(last) + 1).some(node => node.type === 'element')
		if (around.has(parent) || !isLast) return {parent, last}
		last = parent
	}
}

/** The ids of a node and its descendants, except of the nodes in `without`. */
function idsIn(node: Root | Element, without: ReadonlySet<HtmlParent | undefined> = new Set()): string[] {
	const ids: string[] = []
	const pending: (Root | RootContent)[] = [node]
	for (let next = pending.pop(); next; next = pending.pop()) {
		if (!('children' in next) || without.has(next)) continue
		if (next.type === 'element' && next.properties['id'] !== undefined)
			ids.push(String(next.properties['id']))
		for (const child of next.children.toReversed()) pending.push(child)
	}
	return ids
}

/** Returns the body of a page, or the root of a fragment. */
function bodyOf(tree: Root): {children: (RootContent | ElementContent)[]} {
	const html = tree.children.find(node => node.type === 'element' && node.tagName === 'html')
	const children = html?.type === 'element' ? html.children : []
	const body = children.find(node => node.type === 'element' && node.tagName === 'body')
	return body?.type === 'element' ? body : tree
}
