import type {
	Heading,
	Html,
	List,
	ListItem,
	Nodes,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	TableCell,
	Text,
} from 'mdast'
import {entryAnchor} from '../glossary/anchors.ts'
import type {WordListSettings} from '../marking/settings.ts'
import {type ListEditor, updateLists} from '../marking/update-lists.ts'
import {type ListChanges, type ListContext, type NewEntry, placeItems} from '../marking/word-list-changes.ts'
import type {EntryText} from '../marking/word-list-entries.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import type {FoundList} from '../word-list/find.ts'
import {htmlData, propertiesOf, setProperty} from './html-data.ts'
import {anchorIn, idsIn, type MarkdownEntry, type MarkdownLists, type MarkdownOwnList} from './word-list.ts'

/** Updates the word lists of a Markdown document, see `Host`. Mutates the tree. */
export function updateWordLists(
	tree: Root,
	{own}: MarkdownLists,
	{anchors, heading, depth, place}: WordListSettings,
	context: ListContext,
): void {
	const editor: ListEditor<MarkdownEntry, MarkdownOwnList> = {
		idsOutside: entries => idsIn(tree, new Set(entries.map(({node}) => node))),
		giveId: ({node}, id, {found}) => giveId(node, id, found, anchors),
		updateItems: (list, changes, isTarget) => updateItems(list, changes, isTarget, anchors),
		addList(added, target) {
			const children = added.map(entry => itemOf(entry, anchors))
			const list: List = {type: 'list', ordered: false, start: null, spread: false, children}
			addClass(list)
			if (target) {
				const {parent, parts} = target.found
				const siblings: unknown[] = parent.children
				siblings.splice(siblings.indexOf(parts.at(-1)?.block) + 1, 0, list)
				return
			}
			const index = place === 'end' ? tree.children.length : afterTitle(tree.children)
			const title: Heading = {type: 'heading', depth, children: [{type: 'text', value: heading}]}
			tree.children.splice(index, 0, title, list)
		},
	}
	updateLists(own, context, editor)
}

/** Renews the items of a word list and, if it is the one to add to, adds items. */
function updateItems(
	{lists, entries}: MarkdownOwnList,
	{renewed, added}: ListChanges<MarkdownEntry>,
	isTarget: boolean,
	anchors: boolean,
): void {
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

/**
 * Returns the index after front matter, MDX imports and a title of depth 1. Comments, logos and tags may come before the
 * title, and the end tags of what it is in after it.
 */
function afterTitle(children: readonly RootContent[]): number {
	const isMatter = ({type}: {type: string}) => /^(?:yaml|toml|mdxjsEsm)$/.test(type)
	const first = children.findIndex(node => !isMatter(node))
	const title = children.findIndex(node => !isMatter(node) && !isTextless(node))
	const node = children[title]
	if (first < 0) return children.length
	if (!node || !isTitle(node)) return first
	const next = children.slice(title + 1).findIndex(node => !isEndTag(node))
	return next < 0 ? children.length : title + 1 + next
}

function isTitle(node: RootContent): boolean {
	return node.type === 'heading' ? node.depth === 1 : node.type === 'html' && /^<h1\b/i.test(node.value)
}

function isEndTag(node: RootContent): boolean {
	return node.type === 'html' && /^<\/[^<>]*>$/.test(node.value)
}

/** Whether a reader sees no text of a block: a logo, a comment, or tags. */
function isTextless(node: RootContent): boolean {
	if (node.type === 'html') {
		const [start, ...tags] = node.value.split('<')
		const isComment = node.value.startsWith('<!--') && node.value.endsWith('-->')
		return isComment || (start === '' && tags.every(tag => tag.slice(tag.indexOf('>') + 1).trim() === ''))
	}
	return node.type === 'definition' || (node.type === 'paragraph' && node.children.every(isPicture))
}

function isPicture(node: PhrasingContent): boolean {
	if (node.type === 'link' || node.type === 'linkReference') return node.children.every(isPicture)
	return /^image/.test(node.type) || (node.type === 'text' && node.value.trim() === '')
}
