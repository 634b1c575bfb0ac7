import type {HtmlNode} from '../word-list/html-elements.ts'
import {attributeName, attributeValue} from './view.ts'

/** Creates the node of a page that a new node of hast describes, with all that is in it. */
export function createNode(document: Document, node: HtmlNode): ChildNode {
	if (node.type !== 'element') return document.createTextNode('value' in node ? node.value : '')
	const element = document.createElement(node.tagName)
	for (const [property, value] of Object.entries(node.properties))
		element.setAttribute(attributeName(property), attributeValue(value) ?? '')
	for (const child of node.children) element.append(createNode(document, child))
	return element
}
