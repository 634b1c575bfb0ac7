import type {Root} from 'hast'
import {type Marked, markElement, type Options} from '../../src/dom/index.ts'
import type {HtmlNode} from '../../src/word-list/html-elements.ts'
import {glossary} from '../remark/pipeline.ts'

/** Returns a new element with this HTML in it, outside any page. */
export function elementOf(html: string): HTMLElement {
	const element = document.createElement('div')
	element.innerHTML = html
	return element
}

/** Marks an element, and checks that a second call adds nothing, in the element and in a copy of it. */
export function markOnce(root: HTMLElement, options: Options = {}): Marked {
	const marked = markElement(root, {concepts: glossary, ...options})
	const once = root.innerHTML
	for (const again of [root, elementOf(once)]) {
		const {occurrences} = markElement(again, {concepts: glossary, ...options})
		if (occurrences.length > 0 || again.innerHTML !== once) throw new Error(`A second call changes ${once}`)
	}
	return marked
}

/** Marks HTML, and returns it. Checks that `undo` gives back the nodes that were there. */
export function markHtml(html: string, options: Options = {}): string {
	const root = elementOf(html)
	const nodes = nodesIn(root)
	const copy = root.cloneNode(true)
	const {undo} = markOnce(root, options)
	const marked = root.innerHTML
	undo()
	if (!root.isEqualNode(copy) || !isSame(nodesIn(root), nodes))
		throw new Error(`undo() leaves ${root.innerHTML}`)
	return marked
}

/** Returns all nodes in a node, in document order. */
export function nodesIn(node: Node): Node[] {
	return [...node.childNodes].flatMap(child => [child, ...nodesIn(child)])
}

export function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
	return some.length === others.length && some.every((one, index) => one === others[index])
}

/** Returns an element with the nodes of a tree, also where no parser would put them. */
export function pageOf({children}: Root): Element {
	const root = document.createElement('div')
	for (const child of children) root.append(...domOf(child))
	return root
}

function domOf(node: HtmlNode): Node[] {
	if (node.type === 'text') return [document.createTextNode(node.value)]
	if (node.type === 'comment') return [document.createComment(node.value)]
	if (node.type !== 'element') return []
	const element = document.createElement(node.tagName)
	for (const [property, value] of Object.entries(node.properties))
		element.setAttribute(attributes.get(property) ?? property, [value].flat().join(' '))
	for (const child of node.children) element.append(...domOf(child))
	return [element]
}

const attributes: ReadonlyMap<string, string> = new Map([
	['ariaHidden', 'aria-hidden'],
	['className', 'class'],
	['popoverTarget', 'popovertarget'],
	['dataFootnoteRef', 'data-footnote-ref'],
])
