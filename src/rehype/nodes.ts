import type {Element, ElementContent, Properties, Text} from 'hast'
import {positionAround} from '../marking/source-position.ts'

/** Creates an element, with the position of its children if that is known. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	const position = positionAround(children)
	return {type: 'element', tagName, properties, children, ...(position && {position})}
}

/** Creates a text node. */
export function text(value: string): Text {
	return {type: 'text', value}
}
