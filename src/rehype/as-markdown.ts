import type {Element, Root} from 'hast'
import type {BlockContent, ListItem, Nodes, PhrasingContent, TableRow} from 'mdast'
import {maxDepth} from '../text/max-depth.ts'
import {oneStep, type Steps} from '../text/steps.ts'
import {
	childrenNamed,
	type HtmlNode,
	type HtmlParent,
	headingDepth,
	isInline,
	silent,
	wrapper,
} from '../word-list/html-elements.ts'
import {createLineReader, type LineReader} from './lines.ts'

/** A page as Markdown nodes. */
export interface MarkdownView {
	readonly root: Nodes
	/** The element that a block, item or row was made from. */
	readonly elements: ReadonlyMap<Nodes, Element>
	/** The parent of each of those elements and of their ancestors. */
	readonly parents: ReadonlyMap<HtmlParent, HtmlParent>
}

/**
 * Returns a page as the Markdown nodes that say the same, so that its word lists are found by the rules for
 * Markdown: headings, paragraphs, lists, tables (also for `<dl>`) and bold text. Paragraphs have the lines that
 * their source has, and otherwise only `<br>` ends a line. The page does not change. Elements deeper than 100 levels
 * are left out. Each element is a step.
 */
export function* asMarkdown(tree: Root): Steps<MarkdownView> {
	const elements = new Map<Nodes, Element>()
	const parents = new Map<HtmlParent, HtmlParent>()

	function withElement<N extends Nodes>(node: N, element: Element): N {
		elements.set(node, element)
		return node
	}

	/** The blocks in a parent, with each text between them as a paragraph without an element. */
	function* blocksIn(parent: HtmlParent, depth: number): Steps<BlockContent[]> {
		const blocks: BlockContent[] = []
		let children: PhrasingContent[] = []
		const endParagraph = () => {
			if (children.some(node => node.type !== 'text' || node.value.trim() !== ''))
				blocks.push({type: 'paragraph', children})
			children = []
		}
		for (const node of parent.children) {
			if (node.type !== 'element' || isInline(node)) children.push(...inlineOf(node, depth))
			else {
				endParagraph()
				parents.set(node, parent)
				for (const block of yield* markdownOf(node, depth + 1)) blocks.push(block)
			}
		}
		endParagraph()
		return blocks
	}

	/** Text outside elements is not a part of a word list, since it can't be left alone. */
	function withoutLooseText(blocks: readonly BlockContent[]): BlockContent[] {
		return blocks.map(block =>
			block.type === 'paragraph' && !elements.has(block) ? {type: 'thematicBreak'} : block,
		)
	}

	function* markdownOf(element: Element, depth: number): Steps<BlockContent[]> {
		if (depth > maxDepth) return []
		yield
		const {tagName} = element
		const level = headingDepth(tagName)
		if (level)
			return [withElement({type: 'heading', depth: level, children: inlineIn(element, depth)}, element)]
		if (tagName === 'p') return [withElement({type: 'paragraph', children: linesIn(element, depth)}, element)]
		if (tagName === 'ul' || tagName === 'ol') {
			const children = yield* each(childrenIn(element, /^li$/), item => listItemOf(item, depth + 1))
			return [withElement({type: 'list', children}, element)]
		}
		if (tagName === 'table') {
			const rows = childrenIn(element, /^tr$/)
			const children = yield* each(rows, row => oneStep(() => rowOf(row, depth + 1)))
			return [withElement({type: 'table', children}, element)]
		}
		if (tagName === 'dl') {
			const terms = childrenIn(element, /^dt$/)
			const children = yield* each(terms, term => oneStep(() => termOf(term, depth + 1)))
			return [withElement({type: 'table', children}, element)]
		}
		if (silent.test(tagName)) return []
		const blocks = yield* blocksIn(element, depth)
		if (!wrapper.test(tagName))
			return [withElement({type: 'blockquote', children: withoutLooseText(blocks)}, element)]
		const [first, ...others] = blocks
		// A `<div>` with nothing but text is a paragraph.
		if (first?.type === 'paragraph' && others.length === 0 && !elements.has(first))
			return [withElement(first, element)]
		return withoutLooseText(blocks)
	}

	function* listItemOf(element: Element, depth: number): Steps<ListItem> {
		return withElement({type: 'listItem', children: yield* blocksIn(element, depth)}, element)
	}

	function rowOf(element: Element, depth: number): TableRow {
		const cells = childrenIn(element, /^t[hd]$/)
		return withElement(
			{type: 'tableRow', children: cells.map(cell => ({type: 'tableCell', children: inlineIn(cell, depth)}))},
			element,
		)
	}

	function termOf(element: Element, depth: number): TableRow {
		return withElement(
			{type: 'tableRow', children: [{type: 'tableCell', children: inlineIn(element, depth)}]},
			element,
		)
	}

	/** The nearest descendants with a name, whose parents are remembered. */
	function childrenIn(parent: Element, name: RegExp): Element[] {
		return childrenNamed(parent, name, (child, parent) => parents.set(child, parent))
	}

	const blocks = yield* blocksIn(tree, 0)
	return {root: {type: 'root', children: withoutLooseText(blocks)}, elements, parents}
}

function* each<Item, Result>(
	items: readonly Item[],
	resultOf: (item: Item) => Steps<Result>,
): Steps<Result[]> {
	const results: Result[] = []
	for (const item of items) results.push(yield* resultOf(item))
	return results
}

/** The inline nodes of a paragraph with its lines, none of which is empty. */
function linesIn(element: Element, depth: number): PhrasingContent[] {
	const nodes = inlineIn(element, depth, createLineReader())
	const last = nodes.at(-1)
	if (last?.type === 'text') last.value = last.value.trimEnd()
	return nodes
}

/** The inline nodes of an element on one line, or on those of a reader. */
function inlineIn({children}: Element, depth: number, lines?: LineReader): PhrasingContent[] {
	return children.flatMap(child => inlineOf(child, depth, lines))
}

function inlineOf(node: HtmlNode, depth: number, lines?: LineReader): PhrasingContent[] {
	if (node.type === 'text') {
		const value = lines ? lines.fold(node.value).replace(/[^\S\n]+/g, ' ') : node.value.replace(/\s+/g, ' ')
		return [{type: 'text', value}]
	}
	if (node.type !== 'element' || silent.test(node.tagName) || depth >= maxDepth) return []
	if (node.tagName === 'br') {
		lines?.start()
		return [{type: 'break'}]
	}
	const children = inlineIn(node, depth + 1, lines)
	return [{type: /^(?:dfn|strong|b)$/.test(node.tagName) ? 'strong' : 'emphasis', children}]
}
