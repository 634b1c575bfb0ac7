import type {Element, ElementContent, Root, RootContent, Text} from 'hast'
import type {List, Nodes} from 'mdast'
import type {ListLines} from '../marking/protected-spans.ts'
import type {OwnList} from '../marking/update-lists.ts'
import type {ListEntry} from '../marking/word-list-changes.ts'
import type {EntryReader, EntryText} from '../marking/word-list-entries.ts'
import type {Steps} from '../text/steps.ts'
import type {FoundList} from '../word-list/find.ts'
import type {HtmlNode, HtmlParent} from '../word-list/html-elements.ts'
import {
	findDocumentLists,
	type LocatedEntry,
	locateEntries,
	locateItem,
} from '../word-list/located-entries.ts'
import {asMarkdown, type MarkdownView} from './as-markdown.ts'

/** An entry of a word list in an HTML tree. */
export type HtmlEntry = ListEntry<Element | undefined, Element>

/** A word list that belongs to the plugin. */
export interface HtmlOwnList extends OwnList<HtmlEntry> {
	/** The `<ul>` and `<ol>` elements that it consists of. */
	readonly lists: readonly Element[]
	/** Its last element, and the parent of that. */
	readonly end: {readonly parent: HtmlParent; readonly last: HtmlParent} | undefined
}

/** The word lists of a page. */
export interface HtmlLists {
	/** The elements that are parts of word lists. */
	readonly all: ReadonlySet<Element>
	/** The elements of which only these lines are part of a word list. */
	readonly lines: ReadonlyMap<object, ListLines>
	/** The lists that belong to the plugin. */
	readonly own: readonly HtmlOwnList[]
}

/**
 * Finds the word lists of a page by the rules for Markdown, and reads the entries of those that belong to the
 * plugin: lists with its heading or class, and lists with entries that are ours or have the id of a concept.
 */
export function* findLists(tree: Root, heading: string, {isOurs, read}: EntryReader): Steps<HtmlLists> {
	const view = yield* asMarkdown(tree)
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
	const parts = all.flatMap(({parts}) => parts)
	const isWhole = ({from, to}: ListLines) => from === 0 && to === Infinity
	const lines = parts
		.filter(part => !isWhole(part))
		.flatMap(({node, from, to}) => elementsOf([node]).map(element => [element, {from, to}] as const))
	return {
		all: new Set(elementsOf(parts.filter(isWhole).map(({node}) => node))),
		lines: new Map(lines),
		own: own.map(readOwnList),
	}
}

/**
 * The text after the term of an item that has exactly the nodes that the plugin creates: a `<dfn>` with one
 * text, and one text, in a paragraph or not.
 */
export function entryTextIn(item: Element): {parent: Element; node: Text} | undefined {
	const [first, ...others] = contentOfItem(item)
	const parent = first?.type === 'element' && first.tagName === 'p' && others.length === 0 ? first : item
	const [dfn, node, ...more] = contentOfItem(parent)
	if (dfn?.type !== 'element' || dfn.tagName !== 'dfn' || node?.type !== 'text' || more.length > 0) return
	return dfn.children.length === 1 && dfn.children[0]?.type === 'text' ? {parent, node} : undefined
}

function contentOfItem({children}: Element): ElementContent[] {
	return children.filter(child => !isWhiteSpace(child))
}

export function isWhiteSpace(node: HtmlNode | undefined): boolean {
	return node?.type === 'text' && node.value.trim() === ''
}

export function classesOf(list: Element | undefined): string[] {
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
export function idsIn(
	node: Root | Element,
	without: ReadonlySet<HtmlParent | undefined> = new Set(),
): string[] {
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
