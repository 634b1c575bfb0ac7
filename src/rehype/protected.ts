import type {Element, ElementContent, RootContent} from 'hast'
import {unmarkable} from '../marking/unmarkable.ts'

/** Inline elements whose text may be marked. */
const transparent =
	/^(?:abbr|b|bdi|bdo|cite|data|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u)$/

/** Inline elements in which nothing is marked. */
const opaque =
	/^(?:a|button|code|kbd|math|samp|script|select|style|svg|textarea|var|br|wbr|img|input|picture|ruby)$/

/** Block elements whose text is not read. */
const leftAlone = /^(?:audio|canvas|datalist|head|iframe|noscript|object|template|video)$/

/** Whether nothing in a block element is ever marked: a heading, code, footnotes. */
export function isNeverMarked(element: Element): boolean {
	return unmarkable.test(element.tagName) || leftAlone.test(element.tagName) || isFootnotes(element)
}

/** Whether an element is the footnotes at the end of a page, as remark-rehype creates it. */
export function isFootnotes({properties}: Element): boolean {
	return 'dataFootnotes' in properties
}

/** Whether the text of an inline element may be marked. */
export function isTransparent({tagName}: Element): boolean {
	return transparent.test(tagName)
}

/** Whether a node is part of a line of text, and does not end it as a block does. */
export function isInline(node: RootContent | ElementContent): boolean {
	if (node.type === 'element') return transparent.test(node.tagName) || opaque.test(node.tagName)
	return node.type !== 'doctype'
}
