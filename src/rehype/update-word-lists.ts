import type {Element, ElementContent, Root} from 'hast'
import {entryId} from '../glossary/anchors.ts'
import type {WordListSettings} from '../marking/settings.ts'
import {type ListEditor, updateLists} from '../marking/update-lists.ts'
import {type ListChanges, type ListContext, type NewEntry, placeItems} from '../marking/word-list-changes.ts'
import type {EntryText} from '../marking/word-list-entries.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import type {HtmlParent} from '../word-list/html-elements.ts'
import type {Page} from './host.ts'
import {listPlace, placeIn} from './list-place.ts'
import {element, text} from './nodes.ts'
import {classesOf, entryTextIn, type HtmlEntry, type HtmlOwnList, idsIn, isWhiteSpace} from './word-list.ts'

/** Updates the word lists of a page, see `TreeEditor`. A new list goes in `into` or, without it, where the text is. */
export function updateWordLists(
	tree: Root,
	{own, scope}: Page,
	{heading, depth, place}: WordListSettings,
	context: ListContext,
	into?: HtmlParent,
): void {
	const editor: ListEditor<HtmlEntry, HtmlOwnList> = {
		idsOutside: entries => idsIn(tree, new Set(entries.map(({node}) => node))),
		giveId({node}, id) {
			if (node) giveId(node, id)
		},
		updateItems,
		addList(added, target) {
			const list = element('ul', {className: ['woordenlijst']}, added.map(itemOf))
			if (target?.end) {
				const siblings: unknown[] = target.end.parent.children
				siblings.splice(siblings.indexOf(target.end.last) + 1, 0, list)
				return
			}
			const found = into ? placeIn(into, place) : listPlace(scope, place)
			const {parent, index} = found ?? {parent: tree, index: tree.children.length}
			const title = element(`h${depth}`, {}, [text(heading)])
			parent.children.splice(index, 0, title, list)
		},
	}
	updateLists(own, context, editor)
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
