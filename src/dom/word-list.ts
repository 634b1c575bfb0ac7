import type {Element as HastElement, Root} from 'hast'
import type {WordListSettings} from '../marking/settings.ts'
import type {ListContext} from '../marking/word-list-changes.ts'
import type {Page} from '../rehype/host.ts'
import {updateWordLists} from '../rehype/update-word-lists.ts'
import type {Steps} from '../text/steps.ts'
import type {HtmlNode} from '../word-list/html-elements.ts'
import {createNode} from './create-node.ts'
import type {Edits} from './edits.ts'
import {attributeName, attributeValue, type DomRoot, isElement, type View} from './view.ts'

/** Where the word lists of a page are. */
export interface ListPlace {
	/** What is searched for lists and ids. */
	readonly tree: Root
	/** The element that is meant for a new list. */
	readonly into: HastElement | undefined
}

/** Returns where the word lists of a part of a page are, if new ones go into an element. */
export function listPlaceOf(
	root: Element | DomRoot,
	tree: Root,
	into: Element | undefined,
	view: View,
): ListPlace {
	const parent = into && view.elementFor(into)
	if (!into || !parent || root.contains(into)) return {tree, into: parent}
	const children = into.contains(root) ? [parent] : [view.elementFor(root), parent]
	return {tree: {type: 'root', children}, into: parent}
}

/** What updating a word list may change in an element. */
interface Before {
	readonly children: readonly HtmlNode[]
	readonly properties: HastElement['properties']
}

/** A page that is changed. */
interface LivePage {
	readonly document: Document
	readonly view: View
	readonly edits: Edits
}

/** Updates the word lists of a page by the rules for hast: first its view is changed, then the page is made like it. */
export function* updatePageLists(
	{tree, into}: ListPlace,
	lists: Page,
	settings: WordListSettings,
	context: ListContext,
	page: LivePage,
): Steps<void> {
	const before = yield* remember(tree)
	yield true
	updateWordLists(tree, lists, settings, context, into)
	for (const [viewed, {children, properties}] of before) {
		yield
		const node = page.view.nodeFor(viewed)
		if (!node) continue
		if (!isSame(children, viewed.children)) updateChildren(node, children, viewed.children, page)
		if (viewed.type === 'element') updateAttributes(node, properties, viewed, page.edits)
	}
}

/** Remembers the children and attributes of everything in a page. */
function* remember(tree: Root): Steps<Map<Root | HastElement, Before>> {
	const before = new Map<Root | HastElement, Before>()
	const pending: (Root | HastElement)[] = [tree]
	for (let parent = pending.pop(); parent; parent = pending.pop()) {
		const {children} = parent
		before.set(parent, {
			children: [...children],
			properties: parent.type === 'element' ? {...parent.properties} : {},
		})
		yield
		for (const child of children) if (child.type === 'element') pending.push(child)
	}
	return before
}

/** Gives a node of the page its new children. Only those that are new, gone or in another order are touched. */
function updateChildren(
	parent: Node,
	old: readonly HtmlNode[],
	children: readonly HtmlNode[],
	{view, edits, document}: LivePage,
): void {
	const kept = new Set(children)
	for (const child of old) {
		const node = kept.has(child) ? undefined : view.nodeFor(child)
		if (node?.parentNode === parent) edits.remove(node)
	}
	const before = new Set(old)
	const isInOrder = isSame(
		old.filter(child => kept.has(child)),
		children.filter(child => before.has(child)),
	)
	let next: Node | null = null
	for (const child of children.toReversed()) {
		const node: Node = view.nodeFor(child) ?? createNode(document, child)
		if (!isInOrder || !before.has(child)) edits.insert(node, parent, next)
		next = node
	}
}

function updateAttributes(
	node: Node,
	old: Before['properties'],
	{properties}: HastElement,
	edits: Edits,
): void {
	if (!isElement(node)) return
	for (const property of Object.keys({...old, ...properties})) {
		const value = attributeValue(properties[property])
		if (value !== attributeValue(old[property])) edits.setAttribute(node, attributeName(property), value)
	}
}

function isSame(some: readonly HtmlNode[], others: readonly HtmlNode[]): boolean {
	return some.length === others.length && some.every((node, index) => node === others[index])
}
