import type {Element, ElementContent, RootContent} from 'hast'
import type {Heading} from 'mdast'
import {maxDepth} from '../text/max-depth.ts'

/** Any node of a page but its root. */
export type HtmlNode = RootContent | ElementContent

/** A node with children: an element, or the root of a page. */
export type HtmlParent = {children: HtmlNode[]}

/** Inline elements whose text may be marked. */
const transparent =
	/^(?:abbr|b|bdi|bdo|cite|data|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u)$/

/** Inline elements in which nothing is marked. */
const opaque =
	/^(?:a|button|code|kbd|math|samp|script|select|style|svg|textarea|var|br|wbr|img|input|picture|ruby)$/

/** Elements around blocks that a reader does not see: their blocks count as those of their parent. */
export const wrapper = /^(?:html|body|main|article|section|div|header|hgroup|center|figure)$/

/** Elements without text for a reader. */
export const silent = /^(?:head|script|style|template|noscript|iframe|object|svg)$/

/** Returns the depth of a heading. */
export function headingDepth(tagName: string): Heading['depth'] | undefined {
	return headings.get(tagName)
}

const headings: ReadonlyMap<string, Heading['depth']> = /* @__PURE__ */ new Map([
	['h1', 1],
	['h2', 2],
	['h3', 3],
	['h4', 4],
	['h5', 5],
	['h6', 6],
] as const)

/** Whether the text of an inline element may be marked. */
export function isTransparent({tagName}: Element): boolean {
	return transparent.test(tagName)
}

/** Whether a node is part of a line of text, and does not end it as a block does. */
export function isInline(node: HtmlNode): boolean {
	if (node.type === 'element') return transparent.test(node.tagName) || opaque.test(node.tagName)
	return node.type !== 'doctype'
}

/**
 * Returns the nearest descendants with a name; those in groups, such as `<tbody>`, too. `onChild` is called with each
 * element on the way and its parent.
 */
export function childrenNamed(
	parent: Element,
	name: RegExp,
	onChild: (child: Element, parent: Element) => void = () => {},
	depth = 0,
): Element[] {
	return parent.children.flatMap(child => {
		if (child.type !== 'element') return []
		onChild(child, parent)
		if (name.test(child.tagName)) return child
		const isGroup = /^(?:thead|tbody|tfoot|div)$/.test(child.tagName) && depth < maxDepth
		return isGroup ? childrenNamed(child, name, onChild, depth + 1) : []
	})
}
