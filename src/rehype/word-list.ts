import type {Element, ElementContent, Root, RootContent} from 'hast'
import {entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {alphabetical, entryText, headTerm} from '../glossary/entry.ts'
import type {MarkedConcepts} from '../marking/marked-concepts.ts'
import type {WordListSettings} from '../marking/options.ts'
import {maxDepth} from '../text/max-depth.ts'
import {isListName} from '../word-list/find.ts'
import {element, text} from './marks.ts'

/** The word lists that a page has already. */
export interface PageLists {
	/** The lists and tables that are one, the earlier one included. */
	readonly all: ReadonlySet<Element>
	/** The list that an earlier pass added. */
	readonly earlier: Element | undefined
}

/**
 * Finds the word lists of a page: lists and tables directly after a heading with the name of a word list, and
 * the list that an earlier pass added, recognised by its class.
 */
export function findLists(tree: Root): PageLists {
	const all = new Set<Element>()
	let earlier: Element | undefined
	function collectLists({children}: {children: readonly RootContent[]}, depth: number) {
		let isAfterListName = false
		for (const node of children) {
			if (node.type !== 'element') continue
			const {tagName, properties} = node
			const isGenerated = tagName === 'ul' && [properties['className']].flat().includes('woordenlijst')
			if (isGenerated) earlier ??= node
			if (isGenerated || (isAfterListName && /^(?:ul|ol|dl|table)$/.test(tagName))) all.add(node)
			isAfterListName = /^h[1-6]$/.test(tagName) && isListName(textContent(node))
			if (depth < maxDepth) collectLists(node, depth + 1)
		}
	}
	collectLists(tree, 0)
	return {all, earlier}
}

/**
 * Adds the word list with the marked concepts, or replaces the items of the earlier one. Mutates the tree.
 */
export function addWordList(
	tree: Root,
	markedConcepts: MarkedConcepts,
	{heading, depth, place}: WordListSettings,
	idPrefix: string,
	concepts: readonly Concept[],
	earlier: Element | undefined,
): void {
	const earlierIds = new Set(
		earlier?.children.map(item => (item.type === 'element' ? item.properties['id'] : undefined)),
	)
	const idOf = (concept: Concept) => entryId(concept, idPrefix)
	const marked = new Set([
		...concepts.filter(concept => earlierIds.has(idOf(concept))),
		...markedConcepts.marked,
	])
	if (marked.size === 0) return
	const items = alphabetical(marked).map(concept =>
		element('li', {id: idOf(concept)}, [
			element('dfn', {}, [text(headTerm(concept))]),
			text(entryText(concept, markedConcepts.labelsFor(concept))),
		]),
	)
	if (earlier) {
		earlier.children = items
		return
	}
	const list = [
		element(`h${depth}`, {}, [text(heading)]),
		element('ul', {className: ['woordenlijst']}, items),
	]
	const body = bodyOf(tree)
	const titleIndex = body.children.findIndex(node => node.type === 'element' && node.tagName === 'h1')
	body.children.splice(place === 'end' ? body.children.length : titleIndex + 1, 0, ...list)
}

/** Returns the body of a page, or the root of a fragment. */
function bodyOf(tree: Root): {children: (RootContent | ElementContent)[]} {
	const html = tree.children.find(node => node.type === 'element' && node.tagName === 'html')
	const children = html?.type === 'element' ? html.children : []
	const body = children.find(node => node.type === 'element' && node.tagName === 'body')
	return body?.type === 'element' ? body : tree
}

function textContent(node: RootContent, depth = 0): string {
	if (node.type === 'text') return node.value
	if (!('children' in node) || depth === maxDepth) return ''
	return node.children.map(child => textContent(child, depth + 1)).join('')
}
