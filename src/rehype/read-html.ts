import type {Element, ElementContent, Root} from 'hast'
import {type InlineText, type NodeReading, readInlineText} from '../marking/inline-text.ts'
import {type Language, readLanguage} from '../marking/language.ts'
import {trackSuppression} from '../marking/suppression.ts'
import {maxDepth} from '../text/max-depth.ts'
import {type HtmlNode, isInline, isTransparent} from '../word-list/html-elements.ts'
import {textIn} from './nodes.ts'
import {isNeverMarked} from './protected.ts'

/** What the caller of `readHtml` decides and receives. */
export interface HtmlVisitor {
	/** Whether a block element is left alone with all its descendants. */
	readonly skip: (node: Element) => boolean
	/** Whether nothing may be marked in an inline element, besides the elements in which nothing ever is. */
	readonly protects: (node: Element) => boolean
	/** Called with each run of text between blocks, in document order. */
	readonly onText: (inlineText: InlineText<ElementContent>) => void
	/** Called with the text of each heading, and whether a section starts there. */
	readonly onHeading: (text: string, startsSection: boolean) => void
}

/**
 * Passes the text of a page to the visitor as a reader sees it: each run of inline nodes between blocks is
 * one text, in order. Text that must not be marked is left out or not markable: because of its element, of
 * raw HTML around it, or of a comment of the author.
 */
export function readHtml(tree: Root, visitor: HtmlVisitor): void {
	const suppression = trackSuppression()
	let afterLineBreak = false

	function readBlocks(
		parent: {children: HtmlNode[]},
		quoted: boolean,
		language: Language | undefined,
		depth: number,
	) {
		let from = 0
		const {children} = parent
		children.forEach((node, index) => {
			if (isInline(node)) return
			readRun(parent, language, from, index)
			from = index + 1
			if (node.type === 'element') readBlock(node, quoted, language, depth)
		})
		readRun(parent, language, from, children.length)
	}

	function readRun(parent: {children: HtmlNode[]}, language: Language | undefined, from: number, to: number) {
		if (from === to || !hasElementContent(parent)) return
		suppression.paragraph(() =>
			visitor.onText({
				...readInlineText(parent, readInline, suppression.muted, from, to),
				language,
			}),
		)
	}

	function readBlock(node: Element, quoted: boolean, language: Language | undefined, depth: number) {
		const {tagName} = node
		if (/^h[1-6]$/.test(tagName)) visitor.onHeading(textIn(node), !quoted)
		if (depth === maxDepth || isNeverMarked(node) || visitor.skip(node)) return
		const isQuote = quoted || /^(?:blockquote|ol|ul|dl|table)$/.test(tagName)
		const own = languageOf(node) ?? language
		suppression.block(() => readBlocks(node, isQuote, own, depth + 1))
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
		// The number of a footnote and the text of a closed popover are not part of the sentence.
		if (/^(?:script|style)$/.test(tagName) || 'dataFootnoteRef' in properties || 'popover' in properties) {
			return {text: '', isMarkable: false}
		}
		return {
			parent: node,
			isMarkable:
				isMarkable && isTransparent(node) && languageOf(node) !== 'other' && !visitor.protects(node),
			isRaised: tagName === 'sup',
		}
	}

	readBlocks(tree, false, undefined, 0)
}

/** The language that an element declares. That of a whole page is often a wrong default. */
function languageOf({tagName, properties}: Element): Language | undefined {
	return /^(?:html|body)$/.test(tagName) ? undefined : readLanguage(properties['lang'])
}

/**
 * Returns the text as a browser shows it, but with the same length, so that offsets stay valid: a run of
 * white space that contains a line ending becomes one line ending and spaces, so that no line is empty.
 */
function foldWhiteSpace(text: string, afterLineBreak: boolean): string {
	const folded = text.replace(/\s+/g, space =>
		space.includes('\n') ? `\n${' '.repeat(space.length - 1)}` : space,
	)
	return afterLineBreak ? folded.replace(/^\n/, ' ') : folded
}

/** Narrows the type of a parent. A root may also contain a doctype, but a run of text never does. */
function hasElementContent(parent: {children: HtmlNode[]}): parent is {children: ElementContent[]} {
	return parent.children.length > 0
}
