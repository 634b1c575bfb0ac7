import type {Element} from 'hast'
import {isClosed} from '../marking/closed-element.ts'
import {unmarkable} from '../marking/unmarkable.ts'

/** Block elements whose text is not read. */
const leftAlone = /^(?:audio|canvas|datalist|head|iframe|noscript|object|template|video)$/

/** Whether nothing in a block element is ever marked: a heading, code, a menu, footnotes. */
export function isNeverMarked(element: Element): boolean {
	return isClosed(element) || leftAlone.test(element.tagName) || isFootnotes(element)
}

/** Whether an element may contain running text, whatever it is on its page. */
export function mayContainText({tagName}: Element): boolean {
	return !unmarkable.test(tagName) && !leftAlone.test(tagName)
}

/** Whether an element is the footnotes at the end of a page, as remark-rehype creates it. */
export function isFootnotes({properties}: Element): boolean {
	return 'dataFootnotes' in properties
}
