import type {ElementContent, Element as HastElement, Root} from 'hast'
import {maxDepth} from '../text/max-depth.ts'
import {finish, type Steps} from '../text/steps.ts'
import type {HtmlNode} from '../word-list/html-elements.ts'

/** A document, or a fragment such as a shadow root. */
export type DomRoot = Document | DocumentFragment

/** A page as hast, which the rules for HTML are applied to, and the node of the page that each node of it shows. */
export interface View {
	/** Reads a node with all that is in it, so that `elementFor` returns it at once. Each element is a step. */
	read(node: Element | DomRoot): Steps<void>
	/**
	 * Returns a node with all that is in it, as hast; a document or fragment as a `<div>`. The result is the same at each
	 * call. Elements deeper than 100 levels have no children.
	 */
	elementFor(node: Element | DomRoot): HastElement
	/** Returns an element as hast, with these children. */
	elementAround(element: Element, children: ElementContent[]): HastElement
	/** Returns the node of the page; `undefined` for a node that is only in the view. */
	nodeFor(viewed: object): Node | undefined
}

/** Attributes whose names in hast are not their own names in camel case. */
const hastNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	['class', 'className'],
	['popovertarget', 'popoverTarget'],
	['contenteditable', 'contentEditable'],
])

const attributeNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
	[...hastNames].map(([attribute, property]) => [property, attribute]),
)

/** Creates a view of a page, of each node as it is when it is read. The page does not change. */
export function createView(): View {
	const elements = new Map<Node, HastElement>()
	const nodes = new Map<object, Node>()

	function viewOf<N extends HtmlNode>(node: Node, viewed: N): N {
		nodes.set(viewed, node)
		return viewed
	}

	function* read(node: Element | DomRoot, depth: number): Steps<HastElement> {
		const existing = elements.get(node)
		if (existing) return existing
		yield
		const children = depth > maxDepth ? [] : yield* readChildren(node, depth)
		const viewed: HastElement = isElement(node)
			? elementAround(node, children)
			: viewOf(node, {type: 'element', tagName: 'div', properties: {}, children})
		elements.set(node, viewed)
		return viewed
	}

	function elementAround(element: Element, children: ElementContent[]): HastElement {
		const properties = propertiesFor(element)
		return viewOf(element, {type: 'element', tagName: element.localName, properties, children})
	}

	function* readChildren(parent: Node, depth: number): Steps<ElementContent[]> {
		const children: ElementContent[] = []
		for (const node of [...parent.childNodes]) {
			if (isElement(node)) children.push(yield* read(node, depth + 1))
			else if (isText(node)) children.push(viewOf(node, {type: 'text', value: node.data}))
			else if (isComment(node)) children.push(viewOf(node, {type: 'comment', value: node.data}))
		}
		return children
	}

	return {
		*read(node) {
			yield* read(node, 0)
		},
		elementFor: node => finish(read(node, 0)),
		elementAround,
		nodeFor: viewed => nodes.get(viewed),
	}
}

/**
 * Returns a node in its ancestors, each with no other child, so that the rules for these hold: nothing is marked in an
 * element in a link. Of a document, what is in it, so that its `<html>` is that of a page.
 */
export function inAncestors(node: Element | DomRoot, view: View): Root {
	let viewed = view.elementFor(node)
	if (isDocument(node)) return {type: 'root', children: viewed.children}
	for (let ancestor = node.parentElement; ancestor; ancestor = ancestor.parentElement)
		viewed = view.elementAround(ancestor, [viewed])
	return {type: 'root', children: [viewed]}
}

/** Returns the name of the attribute that a property of hast is. */
export function attributeName(property: string): string {
	return attributeNames.get(property) ?? property
}

/** Returns the value of an attribute that a property of hast has. */
export function attributeValue(value: unknown): string | undefined {
	if (value === undefined) return
	return Array.isArray(value) ? value.join(' ') : String(value)
}

function propertiesFor({attributes}: Element): HastElement['properties'] {
	const properties: HastElement['properties'] = {}
	for (const {name, value} of attributes) {
		const property =
			hastNames.get(name) ?? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
		if (property === 'className') properties[property] = value.split(/\s+/).filter(word => word !== '')
		else if (/^(?:hidden|inert)$/.test(property)) properties[property] = true
		else properties[property] = value
	}
	return properties
}

/** Returns the document that a node belongs to. */
export function documentOf(node: Element | DomRoot): Document {
	return isDocument(node) ? node : node.ownerDocument
}

// Nodes of another window, such as that of an iframe, are no instances of the classes of this one.

export function isElement(node: Node): node is Element {
	return node.nodeType === 1
}

export function isText(node: Node): node is Text {
	return node.nodeType === 3
}

function isComment(node: Node): node is Comment {
	return node.nodeType === 8
}

function isDocument(node: Node): node is Document {
	return node.nodeType === 9
}
