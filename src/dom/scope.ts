import type {Element as HastElement, Root} from 'hast'
import {mayContainText} from '../rehype/protected.ts'
import {findScope, type Scope} from '../rehype/scope.ts'
import type {HtmlParent} from '../word-list/html-elements.ts'
import {type DomRoot, inAncestors, isElement, type View} from './view.ts'

/** The part of a page that is marked, as hast. */
export interface MarkedPart {
	/** The part with the elements around it. */
	readonly tree: Root
	/** What is read of it. */
	readonly scope: Scope
	/** What may get a new word list. */
	readonly listScope: Scope
}

/**
 * Returns what is read of an element, a document or a fragment: by the rule for pages, or the elements that the selector
 * `within` matches. An element that is not a whole page is read itself, whatever it is and whatever is around it,
 * except in a link, a heading or code.
 */
export function markedPart(root: Element | DomRoot, within: string | undefined, view: View): MarkedPart {
	const accepts =
		within === undefined
			? undefined
			: (element: HastElement) => {
					const node = view.nodeFor(element)
					return node !== undefined && isElement(node) && node.matches(within)
				}
	const tree = inAncestors(root, view)
	if (isPage(root)) {
		const scope = findScope(tree, accepts)
		return {tree, scope, listScope: scope}
	}
	const viewed = view.elementFor(root)
	const path = pathTo(viewed, tree).filter(mayContainText)
	if (!accepts)
		return {
			tree,
			scope: {roots: [tree, ...path], around: new Set()},
			listScope: {roots: [viewed], around: new Set()},
		}
	const {roots, around} = findScope({type: 'root', children: [viewed]}, accepts)
	const scope = {roots, around: new Set<HtmlParent>([...path, ...around])}
	return {tree, scope, listScope: scope}
}

function isPage(root: Element | DomRoot): boolean {
	return root.nodeType === 9 || (isElement(root) && /^(?:html|body)$/.test(root.localName))
}

/** Returns the elements from the root of a tree to one in it, which each have no sibling. */
function pathTo(element: HastElement, {children}: Root): HastElement[] {
	const path: HastElement[] = []
	let [node] = children
	while (node?.type === 'element') {
		path.push(node)
		if (node === element) break
		;[node] = node.children
	}
	return path
}
