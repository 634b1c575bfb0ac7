import type {Element, Root} from 'hast'
import type {BlockContent, ListItem, PhrasingContent, TableRow} from 'mdast'
import {raiseFigures} from '../text/characters.ts'
import {maxDepth} from '../text/max-depth.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {
	childrenNamed,
	type HtmlNode,
	type HtmlParent,
	headingDepth,
	isInline,
	silent,
	wrapper,
} from './html-elements.ts'

const leftOut = /^(?:aside|nav|footer|form|dialog|iframe|object|svg|video|audio|canvas)$/
const unseen = /^(?:head|script|style|template|noscript|datalist)$/

/**
 * Returns the blocks of a page as Markdown nodes, so that its word lists are read by the same rules. A `<dl>` and a
 * `<details>` become list items that start with a term in bold, and a figure becomes an image. What has no text of the
 * page becomes a node of raw HTML, which is reported. `blocks` are the blocks of Markdown that elements stand for.
 * Elements deeper than 100 levels are left out.
 */
export function blocksFromHtml(
	tree: Root,
	blocks: ReadonlyMap<HtmlNode, BlockContent> = new Map(),
): BlockContent[] {
	return blocksIn(tree, 0)

	function blocksIn(parent: HtmlParent, depth: number): BlockContent[] {
		const found: BlockContent[] = []
		let inline: HtmlNode[] = []
		const endParagraph = () => {
			const children = inline.flatMap(node => inlineOf(node, depth))
			const position = inline.find(node => node.type !== 'text' || node.value.trim() !== '')?.position
			const visible = children.filter(node => node.type !== 'text' || node.value.trim() !== '')
			const raw = visible.filter(node => node.type === 'html')
			// HTML that was not parsed: remark-rehype leaves it as it is.
			if (raw.length === visible.length) found.push(...raw.map(node => ({...node, position})))
			else found.push({type: 'paragraph', children, position})
			inline = []
		}
		for (const node of parent.children) {
			if (!blocks.has(node) && (node.type !== 'element' || isInline(node))) inline.push(node)
			else {
				endParagraph()
				found.push(...blockOf(node, depth + 1))
			}
		}
		endParagraph()
		return found
	}

	function blockOf(node: HtmlNode, depth: number): BlockContent[] {
		const block = blocks.get(node)
		if (block) return [block]
		if (node.type !== 'element' || depth > maxDepth || unseen.test(node.tagName)) return []
		const {tagName, position} = node
		const level = headingDepth(tagName)
		if (level) return [{type: 'heading', depth: level, children: inlineIn(node, depth), position}]
		if (leftOut.test(tagName)) return [{type: 'html', value: `<${tagName}> ${textIn(node)}`.trim(), position}]
		switch (tagName) {
			case 'p':
				return [{type: 'paragraph', children: inlineIn(node, depth), position}]
			case 'pre':
				return [{type: 'code', value: textIn(node), position}]
			case 'hr':
				return [{type: 'thematicBreak', position}]
			case 'figure':
				return [{type: 'paragraph', children: [{type: 'image', url: '', alt: textIn(node)}], position}]
			case 'ul':
			case 'ol': {
				const items = childrenNamed(node, /^li$/)
				return [{type: 'list', children: items.map(item => itemOf(item, depth + 1)), position}]
			}
			case 'dl':
				return [{type: 'list', children: definitionsIn(node, depth + 1), position}]
			case 'details':
				return [{type: 'list', children: [detailsOf(node, depth + 1)], position}]
			case 'table': {
				const captions = childrenNamed(node, /^caption$/)
				const rows = childrenNamed(node, /^tr$/).map(row => rowOf(row, depth + 1))
				return [
					...captions.map(caption => paragraphOf(caption, depth)),
					{type: 'table', children: rows, position},
				]
			}
			default: {
				const children = blocksIn(node, depth)
				return wrapper.test(tagName) ? children : [{type: 'blockquote', children, position}]
			}
		}
	}

	function paragraphOf(element: Element, depth: number): BlockContent {
		return {type: 'paragraph', children: inlineIn(element, depth), position: element.position}
	}

	function itemOf(element: Element, depth: number): ListItem {
		return {type: 'listItem', children: blocksIn(element, depth), position: element.position}
	}

	function rowOf(element: Element, depth: number): TableRow {
		const cells = childrenNamed(element, /^t[hd]$/)
		return {
			type: 'tableRow',
			children: cells.map(cell => ({type: 'tableCell', children: inlineIn(cell, depth)})),
			position: element.position,
		}
	}

	/** The terms of a `<dl>`, those above one explanation together, each with its explanations. */
	function definitionsIn(element: Element, depth: number): ListItem[] {
		const items: ListItem[] = []
		let terms: Element[] = []
		for (const child of childrenNamed(element, /^d[td]$/)) {
			const last = items.at(-1)
			if (child.tagName === 'dt') terms.push(child)
			else if (terms.length > 0) {
				items.push(termItem(terms, blocksIn(child, depth), depth))
				terms = []
			} else if (last) last.children.push(...blocksIn(child, depth))
		}
		return terms.length > 0 ? [...items, termItem(terms, [], depth)] : items
	}

	function detailsOf(element: Element, depth: number): ListItem {
		const isSummary = (node: HtmlNode) => node.type === 'element' && node.tagName === 'summary'
		const summaries = childrenNamed(element, /^summary$/)
		const body = blocksIn({children: element.children.filter(node => !isSummary(node))}, depth)
		return {...termItem(summaries, body, depth), position: element.position}
	}

	function termItem(terms: readonly Element[], body: readonly BlockContent[], depth: number): ListItem {
		const names = terms.flatMap((term, index): PhrasingContent[] => [
			...(index > 0 ? [{type: 'text' as const, value: '; '}] : []),
			...inlineIn(term, depth),
		])
		const position = terms[0]?.position
		return {
			type: 'listItem',
			children: [{type: 'paragraph', children: [{type: 'strong', children: names}], position}, ...body],
			position,
		}
	}
}

function inlineIn({children}: Element, depth: number): PhrasingContent[] {
	return children.flatMap(child => inlineOf(child, depth))
}

function inlineOf(node: HtmlNode, depth: number): PhrasingContent[] {
	if (node.type === 'text') return [{type: 'text', value: node.value.replace(/\s+/g, ' ')}]
	if (node.type !== 'element' && 'value' in node && node.type !== 'comment') {
		const {value}: {value: string} = node
		return [{type: 'html', value}]
	}
	if (node.type !== 'element' || silent.test(node.tagName) || depth >= maxDepth) return []
	const {tagName, properties} = node
	if (tagName === 'br') return [{type: 'break'}]
	if (tagName === 'img' || tagName === 'picture')
		return [{type: 'image', url: '', alt: String(properties['alt'] ?? '')}]
	if ('dataFootnoteRef' in properties) return []
	const children = inlineIn(node, depth + 1)
	if (tagName === 'sup') return children.map(raised)
	if (tagName === 'dfn') return [{type: 'html', value: '<dfn>'}, ...children, {type: 'html', value: '</dfn>'}]
	if (tagName === 'a' && children.length > 0) return [{type: 'link', url: '', children}]
	if (/^(?:strong|b)$/.test(tagName)) return [{type: 'strong', children}]
	return /^(?:em|i|cite)$/.test(tagName) ? [{type: 'emphasis', children}] : children
}

/** Text with its figures raised, if it is nothing else: the 2 of m². */
function raised(node: PhrasingContent): PhrasingContent {
	const isFigure = node.type === 'text' && /^\d{1,3}$/.test(node.value)
	return isFigure ? {...node, value: raiseFigures(node.value)} : node
}

/** The text of an element, with single spaces. */
function textIn(element: Element): string {
	const read = (node: HtmlNode, depth: number): string => {
		if (node.type === 'text') return node.value
		if (node.type !== 'element' || unseen.test(node.tagName) || depth > maxDepth) return ''
		return node.children.map(child => read(child, depth + 1)).join(isInline(node) ? '' : ' ')
	}
	return collapseWhiteSpace(read(element, 0))
}
