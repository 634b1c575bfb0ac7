import type {Element} from 'hast'
import {unmarkable} from '../marking/unmarkable.ts'

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
