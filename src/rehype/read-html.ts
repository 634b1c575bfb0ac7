import type {Element, ElementContent, Root, RootContent} from 'hast'
import {type InlineText, type NodeReading, readInlineText} from '../marking/inline-text.ts'
import {trackSuppression, unmarkable} from '../marking/suppression.ts'

/** What is done with a page while it is read. */
export interface HtmlVisitor {
	/** Whether an element and all in it is left alone. */
	readonly skip: (node: Element) => boolean
	/** Whether nothing in an inline element is marked, beyond what is never marked. */
	readonly protects: (node: Element) => boolean
	readonly onText: (prose: InlineText<ElementContent>) => void
	readonly onSection: () => void
}

type HtmlNode = RootContent | ElementContent

// Elements in a line of text that are read through.
const transparent =
	/^(?:abbr|b|bdi|bdo|cite|data|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u)$/

// Elements in a line of text that are no prose.
const opaque =
	/^(?:a|button|code|kbd|math|samp|script|select|style|svg|textarea|var|br|wbr|img|input|picture|ruby)$/

const leftAlone = /^(?:audio|canvas|datalist|head|iframe|noscript|object|template|video)$/

/**
 * Reads a page as its reader does, each run of text between blocks as one and in order. What must not be marked is
 * closed, by what it is, or by the author's comments.
 */
export function readHtml(tree: Root, visitor: HtmlVisitor): void {
	const suppression = trackSuppression()
	let afterLineBreak = false

	function readBlocks(parent: {children: HtmlNode[]}, quoted: boolean) {
		let from = 0
		const {children} = parent
		children.forEach((node, index) => {
			if (isInline(node)) return
			readRun(parent, from, index)
			from = index + 1
			if (node.type === 'element') readBlock(node, quoted)
		})
		readRun(parent, from, children.length)
	}

	function readRun(parent: {children: HtmlNode[]}, from: number, to: number) {
		if (from === to || !holdsElements(parent)) return
		suppression.paragraph(() =>
			visitor.onText(readInlineText(parent, readInline, suppression.muted, from, to)),
		)
	}

	function readBlock(node: Element, quoted: boolean) {
		const {tagName, properties} = node
		if (/^h[1-6]$/.test(tagName) && !quoted) visitor.onSection()
		if (
			unmarkable.test(tagName) ||
			leftAlone.test(tagName) ||
			'dataFootnotes' in properties ||
			visitor.skip(node)
		)
			return
		suppression.block(() => readBlocks(node, quoted || /^(?:blockquote|ol|ul|dl|table)$/.test(tagName)))
	}

	function readInline(node: ElementContent): NodeReading<ElementContent> {
		if (node.type === 'comment') suppression.comment(node.value)
		if (node.type !== 'text' && node.type !== 'element') {
			if ('value' in node && node.type !== 'comment') suppression.html(node.value)
			return {text: '', isMarkable: node.type === 'comment' && !suppression.off()}
		}
		const isMarkable = !suppression.off()
		if (node.type === 'text') {
			const text = foldWhiteSpace(node.value, afterLineBreak)
			afterLineBreak = false
			return {text, isMarkable}
		}
		const {tagName, properties} = node
		afterLineBreak = tagName === 'br'
		if (afterLineBreak) return {text: '\n', isMarkable}
		if (tagName === 'wbr') return {text: '', isMarkable}
		if (/^(?:img|input|picture)$/.test(tagName)) return {text: '\uFFFC', isMarkable: false}
		// A footnote's number and a closed popover are no part of the sentence.
		if (/^(?:script|style)$/.test(tagName) || 'dataFootnoteRef' in properties || 'popover' in properties) {
			return {text: '', isMarkable: false}
		}
		return {parent: node, isMarkable: isMarkable && transparent.test(tagName) && !visitor.protects(node)}
	}

	readBlocks(tree, false)
}

/** Text as a page shows it, at its own length: white space is one space or line end, and no line is blank. */
function foldWhiteSpace(text: string, afterLineBreak: boolean): string {
	const flat = text.replace(/\s+/g, space =>
		space.includes('\n') ? `\n${' '.repeat(space.length - 1)}` : space,
	)
	return afterLineBreak ? flat.replace(/^\n/, ' ') : flat
}

function isInline(node: HtmlNode): boolean {
	if (node.type === 'element') return transparent.test(node.tagName) || opaque.test(node.tagName)
	return node.type !== 'doctype'
}

/** A root holds a doctype too, but never in a run of text. */
function holdsElements(parent: {children: HtmlNode[]}): parent is {children: ElementContent[]} {
	return parent.children.length > 0
}
