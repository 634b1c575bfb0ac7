import type {Element, ElementContent, Root as HtmlRoot} from 'hast'
import type {BlockContent, Html, Root, RootContent} from 'mdast'
import {createParser} from '../markdown/processor.ts'
import {maxDepth} from '../text/max-depth.ts'
import {textOf} from './blocks.ts'
import {blocksFromHtml} from './from-html.ts'
import {type HtmlNode, wrapper} from './html-elements.ts'

const readable = /<\/?(?:dl|dt|dd|details|summary|table|caption|ul|ol|h[1-6]|p|figure)\b/i
const markup = /^\s*(?:<\/?(?:div|section|article|main|center|header|span|a|p|br)\b[^<>]*>\s*)+$/i
const isVoid = /^(?:br|hr|img|input|wbr|source|col|link|meta)$/

/** What a tag ends without a closing tag, and what it may be in: `<dt>a<dd>b`. */
const implied: ReadonlyMap<string, {readonly ends: RegExp; readonly within: RegExp}> =
	/* @__PURE__ */ new Map([
		...['dt', 'dd'].map(name => [name, {ends: /^(?:dt|dd|p)$/, within: /^dl$/}] as const),
		['li', {ends: /^(?:li|p)$/, within: /^(?:ul|ol)$/}],
		['tr', {ends: /^(?:tr|td|th|caption)$/, within: /^table$/}],
		...['td', 'th'].map(name => [name, {ends: /^(?:td|th)$/, within: /^tr$/}] as const),
		['p', {ends: /^p$/, within: /^(?:dd|li|td|details)$/}],
	])

/**
 * Returns a tree of Markdown in which the pieces of HTML that may contain a list (definition lists, tables, `<details>`,
 * headings) are nodes of Markdown, with the blocks of Markdown between their tags. Other HTML remains. This is not a parser of
 * HTML: it knows the tags that lists consist of. Cost: linear.
 */
export function withoutRawHtml(tree: Root): Root {
	const isRead = (node: RootContent) => node.type === 'html' && readable.test(node.value)
	const isMarkup = (node: RootContent) => node.type === 'html' && markup.test(node.value)
	if (!tree.children.some(node => isRead(node) || isMarkup(node))) return tree
	const children: RootContent[] = []
	const blocks = new Map<HtmlNode, BlockContent>()
	let page: HtmlRoot = {type: 'root', children: []}
	let open: Element[] = []
	const decoded = createReferenceDecoder()
	const flush = () => {
		children.push(...blocksFromHtml(page, blocks))
		page = {type: 'root', children: []}
		open = []
	}
	for (const block of tree.children) {
		const isOpen = open.length > 0
		if (block.type === 'html' && (isOpen || isRead(block))) readHtml(block)
		else if (isMarkup(block)) continue
		else if (isOpen && mayBeBetweenTags(block)) {
			const standIn: Element = {type: 'element', tagName: 'div', properties: {}, children: []}
			blocks.set(standIn, block)
			append(standIn)
		} else {
			flush()
			children.push(block)
		}
		if (open.length === 0) flush()
	}
	flush()
	return {...tree, children}

	function append(node: ElementContent) {
		const parent = open.at(-1) ?? page
		parent.children.push(node)
	}

	function readHtml({value, position}: Html) {
		let line = position?.start.line ?? 0
		let index = 0
		while (index < value.length) {
			const start = value.indexOf('<', index)
			const isComment = value.startsWith('<!--', start)
			const end = start < 0 ? -1 : value.indexOf(isComment ? '-->' : '>', start)
			const text = value.slice(index, end < 0 ? undefined : start)
			if (text !== '') append({type: 'text', value: decoded(text), position: at(line + leadingLines(text))})
			if (end < 0) return
			line += linesIn(text)
			if (!isComment) readTag(value.slice(start + 1, end), line)
			index = end + (isComment ? 3 : 1)
			line += linesIn(value.slice(start, index))
		}
	}

	function readTag(tag: string, line: number) {
		const [, slash, name = ''] = /^(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? []
		const tagName = name.toLowerCase()
		if (tagName === '' || isLayoutTag(tagName)) return
		if (slash === '/') {
			const index = open.findLastIndex(element => element.tagName === tagName)
			if (index >= 0) open.length = index
			return
		}
		const rule = implied.get(tagName)
		if (rule) {
			const from = open.findLastIndex(element => rule.within.test(element.tagName)) + 1
			const ended = open.findIndex((element, index) => index >= from && rule.ends.test(element.tagName))
			if (ended >= 0) open.length = ended
		}
		const element: Element = {type: 'element', tagName, properties: {}, children: [], position: at(line)}
		append(element)
		if (!isVoid.test(tagName) && !tag.endsWith('/') && open.length < maxDepth) open.push(element)
	}
}

/** Whether the content of a tag counts as that of the tags around it. */
function isLayoutTag(tagName: string): boolean {
	return (wrapper.test(tagName) && tagName !== 'figure') || /^t(?:head|body|foot)$/.test(tagName)
}

/** Whether a block may be between the tags of a list. A heading ends what no tag closed. */
function mayBeBetweenTags(block: RootContent): block is BlockContent {
	return /^(?:paragraph|list|table|blockquote|code|thematicBreak)$/.test(block.type)
}

function at(line: number) {
	const point = {line, column: 1}
	return {start: point, end: point}
}

function linesIn(text: string): number {
	return text.split('\n').length - 1
}

function leadingLines(text: string): number {
	return linesIn(/^\s*/.exec(text)?.[0] ?? '')
}

/** Creates a function that decodes the character references of a text. Markdown has the same. */
function createReferenceDecoder(): (text: string) => string {
	const known = new Map<string, string>()
	const decode = (reference: string) => {
		const character = known.get(reference) ?? textOf(createParser().parse(reference))
		known.set(reference, character)
		return character
	}
	return text => text.replace(/&(?:#\w{1,8}|[a-z]\w{1,30});/gi, decode)
}
