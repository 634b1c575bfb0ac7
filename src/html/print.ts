import type {Element, Nodes} from 'hast'
import {toHtml} from 'hast-util-to-html'

/** Returns the tags of an element: `['<em class="woord">', '</em>']`. */
export function tagsOf(element: Element): [opening: string, closing: string] {
	const printed = toHtml({...element, children: []})
	const closing = `</${element.tagName}>`
	return [printed.slice(0, -closing.length), closing]
}

/** Prints a new node; a list with each item on a line, if there are lines. */
export function printNode(node: Nodes, lineEnd: string): string {
	if (node.type !== 'element' || node.tagName !== 'ul')
		return toHtml(node).replaceAll('\n', lineEnd === '' ? ' ' : lineEnd)
	const [opening, closing] = tagsOf(node)
	return [opening, ...node.children.map(child => printNode(child, lineEnd)), closing].join(lineEnd)
}

/** Prints an attribute: `'class="woord"'`. */
export function printAttribute(name: string, value: Element['properties'][string], quote: '"' | "'"): string {
	const printed = toHtml({type: 'element', tagName: 'x', properties: {[name]: value}, children: []}, {quote})
	return printed.slice('<x '.length, -'></x>'.length)
}
