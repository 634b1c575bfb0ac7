import type {Element} from 'hast'
import {isFurniture, isHidden} from '../marking/closed-element.ts'
import {maxDepth} from '../text/max-depth.ts'
import {type HtmlNode, type HtmlParent, isInline, wrapper} from '../word-list/html-elements.ts'
import {afterTemplateTags} from './after-template-tags.ts'
import {isFootnotes, isNeverMarked} from './protected.ts'
import {outermost, type Scope} from './scope.ts'

const layout = /^(?:article|body|center|div|html|main|section)$/

/** Where nodes are inserted: before the child of a parent at an index. */
export interface InsertionPoint {
	readonly parent: HtmlParent
	readonly index: number
}

/**
 * Returns where a new word list goes in the part of a page that is read: after its title, at the start of its
 * text, or at the end of it. Never before a header, nor after a footer, the footnotes or scripts, nor between the tags
 * of a template.
 */
export function listPlace({roots}: Scope, place: 'start' | 'end'): InsertionPoint | undefined {
	const [first] = roots
	const last = roots.at(-1)
	if (!first || !last) return
	if (place === 'end') return endOf(textParent(last))
	const start = afterTitleIn(roots) ?? startOf(textParent(first))
	return {...start, index: afterTemplateTags(start.parent.children, start.index)}
}

/** Returns where a new word list goes in an element that is meant for it. */
export function placeIn(parent: HtmlParent, place: 'start' | 'end'): InsertionPoint {
	return place === 'end' ? endOf(parent) : (afterTitleIn([parent]) ?? startOf(parent))
}

/**
 * Returns the element that the text of a part of a page is in, besides headings: the `<div>` in
 * `<main><nav>…</nav><div><p>…</p></div></main>`, or in the article that contains most of the text. An element with
 * nothing but other elements of a layout, such as columns, is not one of them.
 */
function textParent(root: HtmlParent): HtmlParent {
	const isArticle = ({tagName}: Element) => tagName === 'article'
	const articles = outermost(root, isArticle, element => !isNeverMarked(element)).roots
	const length = articles.length > 0 ? textLengthIn(root) : 0
	let found = articles.find(article => textLengthIn(article) * 3 > length * 2) ?? root
	let inner = onlyWrapperIn(found)
	for (let depth = 0; inner && depth < maxDepth; depth++) {
		if (inner.children.some(node => !isBlank(node) && !isLayout(node))) found = inner
		inner = onlyWrapperIn(inner)
	}
	return found
}

function isLayout(node: HtmlNode): boolean {
	return node.type === 'element' && layout.test(node.tagName) && !isFurniture(node)
}

/** Returns the length of the text in which words may be marked. */
function textLengthIn({children}: HtmlParent, depth = 0): number {
	let length = 0
	for (const node of children) {
		if (node.type === 'text') length += node.value.trim().length
		else if (node.type === 'element' && !isNeverMarked(node) && depth < maxDepth)
			length += textLengthIn(node, depth + 1)
	}
	return length
}

/** A section has its own subject, which a word list is not a part of. */
function onlyWrapperIn({children}: HtmlParent): HtmlParent | undefined {
	const [only, ...others] = children.filter(node => hasText(node))
	if (only?.type !== 'element' || others.length > 0) return
	const hasBlocks = only.children.some(node => !isInline(node))
	return layout.test(only.tagName) && only.tagName !== 'section' && hasBlocks ? only : undefined
}

/** Whether a node contains text in which words may be marked. */
function hasText(node: HtmlNode, depth = 0): boolean {
	if (node.type === 'text') return node.value.trim() !== ''
	if (node.type !== 'element' || isNeverMarked(node) || depth === maxDepth) return false
	return node.children.some(child => hasText(child, depth + 1))
}

/** Returns the first `<h1>` with the elements around it, the outermost first; also one in a header. */
function pathToTitle(parent: HtmlParent, depth = 0): HtmlParent[] | undefined {
	for (const node of parent.children) {
		if (node.type !== 'element' || isHidden(node) || depth === maxDepth) continue
		if (node.tagName === 'h1') return [parent, node]
		const path = wrapper.test(node.tagName) ? pathToTitle(node, depth + 1) : undefined
		if (path) return [parent, ...path]
	}
	return
}

function afterTitleIn(roots: readonly HtmlParent[]): InsertionPoint | undefined {
	for (const root of roots) {
		const path = pathToTitle(root)
		if (path) return afterTitle(path)
	}
	return
}

/** After the title, and after the header that it is in or the element that ends with it. */
function afterTitle(path: readonly HtmlParent[]): InsertionPoint | undefined {
	const header = path.findIndex((node, depth) => depth > 0 && isHeader(node))
	let depth = header < 0 ? path.length - 1 : header
	for (; depth > 0; depth--) {
		const parent = path[depth - 1]
		const node = path[depth]
		if (!parent || !node) return
		const siblings: readonly unknown[] = parent.children
		const index = siblings.indexOf(node) + 1
		const isLast = parent.children.slice(index).every(isBlank)
		if (depth === 1 || !isLast) return {parent, index}
	}
	return
}

function isHeader(node: HtmlParent): boolean {
	return 'tagName' in node && /^(?:header|hgroup)$/.test(String(node.tagName))
}

function startOf(parent: HtmlParent): InsertionPoint {
	const {children} = parent
	const end = children.findIndex(node => !isBlank(node) && !isAround(node))
	const before = children.slice(0, end < 0 ? children.length : end)
	return {parent, index: before.findLastIndex(node => isAround(node)) + 1}
}

function endOf(parent: HtmlParent): InsertionPoint {
	const {children} = parent
	const notes = children.findIndex(node => node.type === 'element' && isFootnotes(node))
	if (notes >= 0) return {parent, index: notes}
	const start = children.findLastIndex(node => !isBlank(node) && !isAround(node)) + 1
	const first = children.slice(start).findIndex(node => isAround(node))
	return {parent, index: first < 0 ? children.length : start + first}
}

/** Whether a node is around the text: furniture, what is hidden, scripts, and wrappers of these. */
function isAround(node: HtmlNode, depth = 0): boolean {
	if (node.type === 'doctype') return true
	if (node.type !== 'element' || depth === maxDepth) return false
	// A popover is a part of the line with its button.
	if (isFurniture(node) || (isHidden(node) && !isInline(node))) return true
	if (/^(?:head|link|meta|noscript|script|style|template)$/.test(node.tagName)) return true
	return (
		/^(?:div|section)$/.test(node.tagName) &&
		node.children.every(child => isBlank(child) || isAround(child, depth + 1))
	)
}

/** Whether a node is white space or a comment. */
function isBlank(node: HtmlNode): boolean {
	return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}
