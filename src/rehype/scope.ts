import type {Element, Root} from 'hast'
import {maxDepth} from '../text/max-depth.ts'
import {type HtmlParent, isInline} from '../word-list/html-elements.ts'
import {isNeverMarked, mayContainText} from './protected.ts'

/** The part of a page that is read. */
export interface Scope {
	/** What is read, in order; none is inside another. The tree itself, if it is not a whole page. */
	readonly roots: readonly HtmlParent[]
	/** The elements around them, which are passed through whatever they are. */
	readonly around: ReadonlySet<HtmlParent>
}

/** Says whether an element is to be read. */
export type Within = (element: Element) => boolean

/**
 * Finds the part of a page that is read: the outermost block elements that `within` accepts. By default, that is
 * `<main>` in a whole page, or else its article if it has only one, or else its body; and all of a fragment.
 */
export function findScope(tree: Root, within: Within | undefined): Scope {
	if (within) return outermost(tree, within, mayContainText)
	const page = elementIn(tree, 'html') ?? tree
	const body = elementIn(page, 'body')
	if (page === tree && !body) return {roots: [tree], around: new Set()}
	const mains = outermost(tree, isMain, mayContainMain)
	if (mains.roots.length > 0) return mains
	const articles = outermost(tree, ({tagName}) => tagName === 'article', mayContainMain)
	return articles.roots.length === 1 ? articles : {roots: [body ?? page], around: new Set()}
}

function isMain({tagName, properties}: Element): boolean {
	return tagName === 'main' || properties['role'] === 'main'
}

/** A menu, a dialog or a hidden element does not. Some systems put all of a page in a form. */
function mayContainMain(element: Element): boolean {
	return element.tagName === 'form' || !isNeverMarked(element)
}

/** Finds the outermost block elements that a test accepts, in the elements that `enters` accepts. */
export function outermost(
	parent: HtmlParent,
	accepts: (element: Element) => boolean,
	enters: (element: Element) => boolean,
): {roots: Element[]; around: Set<HtmlParent>} {
	const roots: Element[] = []
	const around = new Set<HtmlParent>()

	function findIn(parent: HtmlParent, depth: number): boolean {
		let isAround = false
		for (const node of parent.children) {
			if (node.type !== 'element' || isInline(node)) continue
			const isRoot = enters(node) && accepts(node)
			if (isRoot) roots.push(node)
			if (isRoot || (enters(node) && depth < maxDepth && findIn(node, depth + 1))) isAround = true
		}
		if (isAround) around.add(parent)
		return isAround
	}

	findIn(parent, 0)
	return {roots, around}
}

/** Returns the child element with a name. */
function elementIn({children}: HtmlParent, tagName: string): Element | undefined {
	return children.find((node): node is Element => node.type === 'element' && node.tagName === tagName)
}
