import type {Element, ElementContent, Root, RootContent} from 'hast'
import {type Prose, type Reading, readProse} from '../marking/inline-text.ts'
import {bare, follow} from '../marking/suppression.ts'

/** What is done with a page while it is read. */
export interface Visitor {
	/** Whether an element and all in it is left alone. */
	readonly skip: (node: Element) => boolean
	/** Whether nothing in an inline element is marked, beyond what is never marked. */
	readonly close: (node: Element) => boolean
	readonly onProse: (prose: Prose<ElementContent>) => void
	readonly onSection: () => void
}

type Content = RootContent | ElementContent

// Elements in a line of text that are read through.
const through =
	/^(?:abbr|b|bdi|bdo|cite|data|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u)$/

// Elements in a line of text that are no prose.
const inLine =
	/^(?:a|button|code|kbd|math|samp|script|select|style|svg|textarea|var|br|wbr|img|input|picture|ruby)$/

const leftAlone = /^(?:audio|canvas|datalist|head|iframe|noscript|object|template|video)$/

/**
 * Reads a page as its reader does, each run of text between blocks as one and in order. What must not be marked is
 * closed, by what it is, or by the author's comments.
 */
export function readPage(tree: Root, visitor: Visitor): void {
	const following = follow()
	let broken = false

	function walk(parent: {children: Content[]}, quoted: boolean) {
		let from = 0
		const {children} = parent
		children.forEach((node, index) => {
			if (isInline(node)) return
			run(parent, from, index)
			from = index + 1
			if (node.type === 'element') enter(node, quoted)
		})
		run(parent, from, children.length)
	}

	function run(parent: {children: Content[]}, from: number, to: number) {
		if (from === to || !holdsElements(parent)) return
		following.paragraph(() => visitor.onProse(readProse(parent, read, following.muted, from, to)))
	}

	function enter(node: Element, quoted: boolean) {
		const {tagName, properties} = node
		if (/^h[1-6]$/.test(tagName) && !quoted) visitor.onSection()
		if (bare.test(tagName) || leftAlone.test(tagName) || 'dataFootnotes' in properties || visitor.skip(node))
			return
		following.block(() => walk(node, quoted || /^(?:blockquote|ol|ul|dl|table)$/.test(tagName)))
	}

	function read(node: ElementContent): Reading<ElementContent> {
		if (node.type === 'comment') following.comment(node.value)
		if (node.type !== 'text' && node.type !== 'element') {
			if ('value' in node && node.type !== 'comment') following.html(node.value)
			return {text: '', open: node.type === 'comment' && !following.off()}
		}
		const open = !following.off()
		if (node.type === 'text') {
			const text = flowing(node.value, broken)
			broken = false
			return {text, open}
		}
		const {tagName, properties} = node
		broken = tagName === 'br'
		if (broken) return {text: '\n', open}
		if (tagName === 'wbr') return {text: '', open}
		if (/^(?:img|input|picture)$/.test(tagName)) return {text: '\uFFFC', open: false}
		// A footnote's number and a closed popover are no part of the sentence.
		if (/^(?:script|style)$/.test(tagName) || 'dataFootnoteRef' in properties || 'popover' in properties) {
			return {text: '', open: false}
		}
		return {inside: node, open: open && through.test(tagName) && !visitor.close(node)}
	}

	walk(tree, false)
}

/** Text as a page shows it, at its own length: white space is one space or line end, and no line is blank. */
function flowing(text: string, broken: boolean): string {
	const flat = text.replace(/\s+/g, space =>
		space.includes('\n') ? `\n${' '.repeat(space.length - 1)}` : space,
	)
	return broken ? flat.replace(/^\n/, ' ') : flat
}

function isInline(node: Content): boolean {
	if (node.type === 'element') return through.test(node.tagName) || inLine.test(node.tagName)
	return node.type !== 'doctype'
}

/** A root holds a doctype too, but never in a run of text. */
function holdsElements(parent: {children: Content[]}): parent is {children: ElementContent[]} {
	return parent.children.length > 0
}
