import type {Element, ElementContent, Root, RootContent} from 'hast'
import {entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {alphabetical, entryText, headTerm} from '../glossary/entry.ts'
import type {MarkedConcepts} from '../marking/marked-concepts.ts'
import type {WordListSettings} from '../marking/options.ts'
import {isListName} from '../word-list/find.ts'
import {element, text} from './marks.ts'

/** The lists of words that a page has already. */
export interface PageLists {
	/** Each element that is one. */
	readonly all: ReadonlySet<Element>
	/** The one that an earlier pass made. */
	readonly own: Element | undefined
}

/** Finds the lists and tables right behind a heading with one of the names, and the list that an earlier pass made. */
export function findLists(tree: Root): PageLists {
	const all = new Set<Element>()
	let own: Element | undefined
	function collectLists({children}: {children: readonly RootContent[]}) {
		let named = false
		for (const node of children) {
			if (node.type !== 'element') continue
			const {tagName, properties} = node
			const ours = tagName === 'ul' && [properties['className']].flat().includes('woordenlijst')
			if (ours) own ??= node
			if (ours || (named && /^(?:ul|ol|dl|table)$/.test(tagName))) all.add(node)
			named = /^h[1-6]$/.test(tagName) && isListName(textContent(node))
			collectLists(node)
		}
	}
	collectLists(tree)
	return {all, own}
}

/** Adds the list of the marked concepts, or fills the earlier one anew. Mutates the tree. */
export function addWordList(
	tree: Root,
	ledger: MarkedConcepts,
	{heading, depth, place}: WordListSettings,
	idPrefix: string,
	concepts: readonly Concept[],
	own: Element | undefined,
): void {
	const before = new Set(
		own?.children.map(item => (item.type === 'element' ? item.properties['id'] : undefined)),
	)
	const idOf = (concept: Concept) => entryId(concept, idPrefix)
	const marked = new Set([...concepts.filter(concept => before.has(idOf(concept))), ...ledger.marked])
	if (marked.size === 0) return
	const items = alphabetical(marked).map(concept =>
		element('li', {id: idOf(concept)}, [
			element('dfn', {}, [text(headTerm(concept))]),
			text(entryText(concept, ledger.labelsFor(concept))),
		]),
	)
	if (own) {
		own.children = items
		return
	}
	const list = [
		element(`h${depth}`, {}, [text(heading)]),
		element('ul', {className: ['woordenlijst']}, items),
	]
	const body = bodyOf(tree)
	const title = body.children.findIndex(node => node.type === 'element' && node.tagName === 'h1')
	body.children.splice(place === 'end' ? body.children.length : title + 1, 0, ...list)
}

function bodyOf(tree: Root): {children: (RootContent | ElementContent)[]} {
	const html = tree.children.find(node => node.type === 'element' && node.tagName === 'html')
	const within = html?.type === 'element' ? html.children : []
	const body = within.find(node => node.type === 'element' && node.tagName === 'body')
	return body?.type === 'element' ? body : tree
}

function textContent(node: RootContent): string {
	if (node.type === 'text') return node.value
	return 'children' in node ? node.children.map(textContent).join('') : ''
}
