import type {Html, List, ListItem, Nodes, Paragraph, Root, RootContent, Strong, Text} from 'mdast'
import {entryAnchor, entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {alphabetical, entryText, headTerm} from '../glossary/entry.ts'
import type {MarkedConcepts} from '../marking/marked-concepts.ts'
import type {WordListSettings} from '../marking/options.ts'
import {type FoundList, textOf} from '../word-list/find.ts'
import {htmlData} from './html-data.ts'

/** The word list that an earlier pass added. */
export interface EarlierList {
	readonly list: List
	/** The word list in the document that contains it. */
	readonly from: FoundList
	/** The concepts that it explains. */
	readonly concepts: readonly Concept[]
	/** Items that do not explain a concept of the glossary. They were written by the author, and are kept. */
	readonly authorItems: readonly ListItem[]
}

/**
 * Finds the word list of an earlier pass: the first list under this heading with at least one item that
 * explains a concept, recognised by its term in bold. Returns `undefined` if the document has none.
 */
export function findEarlier(
	lists: readonly FoundList[],
	heading: string,
	concepts: readonly Concept[],
): EarlierList | undefined {
	const named = lists.filter(({name}) => name === heading)
	if (named.length === 0) return
	const byTerm = new Map<string, Concept[]>()
	for (const concept of concepts) {
		const term = headTerm(concept)
		byTerm.set(term, [...(byTerm.get(term) ?? []), concept])
	}
	for (const from of named) {
		const list = from.parts.map(({node}) => node).find(node => node.type === 'list')
		if (!list) continue
		const items = list.children.map(item => ({item, explained: explainedBy(item, byTerm)}))
		const explained = items.flatMap(({explained}) => explained)
		const authorItems = items.filter(({explained}) => explained.length === 0).map(({item}) => item)
		if (explained.length > 0) return {list, from, concepts: explained, authorItems}
	}
	return
}

/** Adds the word list with the marked concepts, or replaces the earlier one by it. Mutates the tree. */
export function addWordList(
	tree: Root,
	markedConcepts: MarkedConcepts,
	settings: WordListSettings,
	idPrefix: string,
	earlier: EarlierList | undefined,
): void {
	const marked = new Set([...(earlier?.concepts ?? []), ...markedConcepts.marked])
	if (marked.size === 0) return
	const items = alphabetical(marked).map(concept => listItemOf(concept, markedConcepts, settings, idPrefix))
	const list: List = {
		type: 'list',
		ordered: false,
		start: null,
		spread: false,
		data: htmlData({className: ['woordenlijst']}),
		children: [...items, ...(earlier?.authorItems ?? [])],
	}
	if (earlier) {
		const siblings: unknown[] = earlier.from.parent.children
		siblings.splice(siblings.indexOf(earlier.list), 1, list)
		return
	}
	const {heading, depth, place} = settings
	const index = place === 'end' ? tree.children.length : afterTitle(tree.children)
	tree.children.splice(index, 0, {type: 'heading', depth, children: [{type: 'text', value: heading}]}, list)
}

function listItemOf(
	concept: Concept,
	markedConcepts: MarkedConcepts,
	{anchors}: WordListSettings,
	idPrefix: string,
): ListItem {
	const id = entryId(concept, idPrefix)
	const term: Text = {type: 'text', value: headTerm(concept)}
	const strong: Strong = {type: 'strong', data: htmlData({}, 'dfn'), children: [term]}
	const text: Text = {type: 'text', value: entryText(concept, markedConcepts.labelsFor(concept))}
	// Two nodes, as the parser creates.
	const anchor: Html[] = [
		{type: 'html', value: entryAnchor(id)},
		{type: 'html', value: '</a>'},
	]
	const paragraph: Paragraph = {type: 'paragraph', children: [...(anchors ? anchor : []), strong, text]}
	return {
		type: 'listItem',
		spread: false,
		checked: null,
		...(!anchors && {data: htmlData({id})}),
		children: [paragraph],
	}
}

/**
 * Returns the concepts that an item explains: those with its term. If it has the definition of some of them,
 * only those.
 */
function explainedBy(item: Nodes, byTerm: ReadonlyMap<string, readonly Concept[]>): readonly Concept[] {
	const paragraph = 'children' in item ? item.children[0] : undefined
	if (paragraph?.type !== 'paragraph') return []
	const term = paragraph.children.find(node => node.type !== 'html')
	const text = textOf(paragraph)
	const named = term?.type === 'strong' ? (byTerm.get(textOf(term)) ?? []) : []
	const exact = named.filter(({definition}) => text.endsWith(definition))
	return exact.length > 0 ? exact : named
}

/** Returns the index after front matter, MDX imports and a title of depth 1. */
function afterTitle(children: readonly RootContent[]): number {
	const first = children.findIndex(({type}: {type: string}) => !/^(?:yaml|toml|mdxjsEsm)$/.test(type))
	const node = children[first]
	if (!node) return children.length
	return node.type === 'heading' && node.depth === 1 ? first + 1 : first
}
