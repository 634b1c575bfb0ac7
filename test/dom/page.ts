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

/** Marks a part of a page, and waits until that is done. */
export async function mark(root: Parameters<typeof markElement>[0], options: Options): Promise<Marked> {
	const marked = markElement(root, options)
	await marked.done
	return marked
}

/** Marks an element, and checks that a second call adds nothing, in the element and in a copy of it. */
async function markOnce(root: HTMLElement, options: Options): Promise<Marked> {
	const marked = await mark(root, {concepts: glossary, ...options})
	const once = root.innerHTML
	for (const again of [root, elementOf(once)]) {
		const {occurrences} = await mark(again, {concepts: glossary, ...options})
		if (occurrences.length > 0 || again.innerHTML !== once) throw new Error(`A second call changes ${once}`)
	}
	return marked
}

/** Marks HTML, and returns it. Checks that `undo` gives back the nodes that were there. */
export async function markHtml(html: string, options: Options = {}): Promise<string> {
	const root = elementOf(html)
	const nodes = nodesIn(root)
	const copy = root.cloneNode(true)
	const {undo} = await markOnce(root, options)
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
