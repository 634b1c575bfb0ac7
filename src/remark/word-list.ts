import type {Html, List, ListItem, Nodes, Paragraph, Root, RootContent, Strong, Text} from 'mdast'
import {entryAnchor, entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {alphabetical, entryText, headTerm} from '../glossary/entry.ts'
import type {MarkedConcepts} from '../marking/marked-concepts.ts'
import type {WordListSettings} from '../marking/options.ts'
import {type FoundList, textOf} from '../word-list/find.ts'
import {htmlData} from './html-data.ts'

/** The list that an earlier pass made. */
export interface EarlierList {
	readonly list: List
	readonly from: FoundList
	/** The concepts that it explains. */
	readonly concepts: readonly Concept[]
	/** Items that explain no concept of this glossary: the author's own. */
	readonly others: readonly ListItem[]
}

/** Finds the list headed like ours in which at least one item is ours: a term in bold that heads one of the concepts. */
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
		const items = list.children.map(listItemOf => ({listItemOf, explained: explainedBy(listItemOf, byTerm)}))
		const explained = items.flatMap(({explained}) => explained)
		const others = items.filter(({explained}) => explained.length === 0).map(({listItemOf}) => listItemOf)
		if (explained.length > 0) return {list, from, concepts: explained, others}
	}
	return
}

/** Adds the list of the marked concepts, or puts it in place of the earlier one. Mutates the tree. */
export function addWordList(
	tree: Root,
	ledger: MarkedConcepts,
	settings: WordListSettings,
	idPrefix: string,
	earlier: EarlierList | undefined,
): void {
	const marked = new Set([...(earlier?.concepts ?? []), ...ledger.marked])
	if (marked.size === 0) return
	const items = alphabetical(marked).map(concept => listItemOf(concept, ledger, settings, idPrefix))
	const list: List = {
		type: 'list',
		ordered: false,
		start: null,
		spread: false,
		data: htmlData({className: ['woordenlijst']}),
		children: [...items, ...(earlier?.others ?? [])],
	}
	if (earlier) {
		const siblings: unknown[] = earlier.from.parent.children
		siblings.splice(siblings.indexOf(earlier.list), 1, list)
		return
	}
	const {heading, depth, place} = settings
	const at = place === 'end' ? tree.children.length : afterTitle(tree.children)
	tree.children.splice(at, 0, {type: 'heading', depth, children: [{type: 'text', value: heading}]}, list)
}

function listItemOf(
	concept: Concept,
	ledger: MarkedConcepts,
	{anchors}: WordListSettings,
	idPrefix: string,
): ListItem {
	const id = entryId(concept, idPrefix)
	const term: Text = {type: 'text', value: headTerm(concept)}
	const strong: Strong = {type: 'strong', data: htmlData({}, 'dfn'), children: [term]}
	const text: Text = {type: 'text', value: entryText(concept, ledger.labelsFor(concept))}
	// Two nodes, as the parser reads it.
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

/** The concepts that an item of ours explains: where two have one term, those whose definition it has, if any. */
function explainedBy(listItemOf: Nodes, byTerm: ReadonlyMap<string, readonly Concept[]>): readonly Concept[] {
	const paragraph = 'children' in listItemOf ? listItemOf.children[0] : undefined
	if (paragraph?.type !== 'paragraph') return []
	const term = paragraph.children.find(node => node.type !== 'html')
	const text = textOf(paragraph)
	const named = term?.type === 'strong' ? (byTerm.get(textOf(term)) ?? []) : []
	const exact = named.filter(({definition}) => text.endsWith(definition))
	return exact.length > 0 ? exact : named
}

function afterTitle(children: readonly RootContent[]): number {
	const first = children.findIndex(({type}: {type: string}) => !/^(?:yaml|toml|mdxjsEsm)$/.test(type))
	const node = children[first]
	if (!node) return children.length
	return node.type === 'heading' && node.depth === 1 ? first + 1 : first
}
