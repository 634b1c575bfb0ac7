import type {Element, ElementContent, Properties, Text} from 'hast'
import {positionAround} from '../marking/source-position.ts'
import {maxDepth} from '../text/max-depth.ts'

/** Creates an element, with the position of its children if that is known. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	const position = positionAround(children)
	return {type: 'element', tagName, properties, children, ...(position && {position})}
}

/** Returns the text in an element, without its markup. */
export function textIn(parent: Element, depth = 0): string {
	if (depth === maxDepth) return ''
	return parent.children
		.map(node => (node.type === 'text' ? node.value : node.type === 'element' ? textIn(node, depth + 1) : ''))
		.join('')
}

/** Creates a text node. */
export function text(value: string): Text {
	return {type: 'text', value}
}
