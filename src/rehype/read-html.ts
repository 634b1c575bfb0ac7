import type {Element, ElementContent, Root} from 'hast'
import {isClosed, isHeading, isHidden, isInvisible} from '../marking/closed-element.ts'
import {delayBlocks} from '../marking/delayed-blocks.ts'
import {type InlineText, type NodeReading, readInlineText} from '../marking/inline-text.ts'
import {type Language, readLanguage} from '../marking/language.ts'
import {readRawInline} from '../marking/raw-inline.ts'
import {trackSuppression} from '../marking/suppression.ts'
import {raiseFigures} from '../text/characters.ts'
import {maxDepth} from '../text/max-depth.ts'
import type {Span} from '../text/span.ts'
import type {Steps} from '../text/steps.ts'
import {type HtmlNode, isInline, isTransparent} from '../word-list/html-elements.ts'
import {createLineReader} from './lines.ts'
import {textIn} from './nodes.ts'
import {isNeverMarked} from './protected.ts'
import type {Scope} from './scope.ts'

/** What the caller of `readHtml` decides and receives. */
export interface HtmlVisitor {
	/** The part of the page whose text is passed on. */
	readonly scope: Scope
	/** Whether a block element is left alone with all its descendants. */
	readonly skip: (node: Element) => boolean
	/** Whether nothing may be marked in an inline element, besides the elements in which nothing ever is. */
	readonly protects: (node: Element) => boolean
	/** Called with each run of text between blocks, in document order, and the spans of its templates. */
	readonly onText: (inlineText: InlineText<ElementContent>, templates: readonly Span[]) => void
	/** Called with the text of each heading, and whether a section starts there. */
	readonly onHeading: (text: string, startsSection: boolean) => void
}

/** What is known of a block from the elements around it. */
interface BlockContext {
	/** Whether its text is passed on. Outside the scope, only comments and headings are read. */
	readonly isRead: boolean
	/** Whether it is in a quotation, list or table, in which a heading does not start a section. */
	readonly isQuoted: boolean
	readonly language: Language | undefined
}

/**
 * Passes the text of a page to the visitor as a reader sees it: each run of inline nodes between blocks is
 * one text, in order. Text that must not be marked is left out or not markable: because of its element, of
 * raw HTML around it, or of a comment of the author. Each block is a step.
 */
export function* readHtml(tree: Root, visitor: HtmlVisitor): Steps<void> {
	const suppression = trackSuppression()
	const {around} = visitor.scope
	const roots = new Set(visitor.scope.roots)
	const raw = readRawInline()
	const blocks = delayBlocks()
	const lines = createLineReader()

	function* readBlocks(parent: {children: HtmlNode[]}, context: BlockContext, depth: number): Steps<void> {
		let from = 0
		const {children} = parent
		for (const [index, node] of children.entries()) {
			if (isInline(node)) continue
			readRun(parent, context, from, index)
			from = index + 1
			if (node.type === 'element') yield* readBlock(node, context, depth)
		}
		readRun(parent, context, from, children.length)
	}

	function readRun(
		parent: {children: HtmlNode[]},
		{isRead, language}: BlockContext,
		from: number,
		to: number,
	) {
		if (from === to || !hasElementContent(parent)) return
		raw.start()
		lines.start()
		const read = () => {
			const inlineText = readInlineText(parent, readInline, suppression.muted, from, to)
			const receive = (templates: readonly Span[]) => {
				if (isRead) visitor.onText({...inlineText, language}, templates)
			}
			blocks.add(inlineText.text, receive)
		}
		if (parent.children.slice(from, to).every(isMarkup)) read()
		else suppression.paragraph(read)
	}

	function readHeading(text: string, startsSection: boolean) {
		blocks.add(text, () => visitor.onHeading(text, startsSection))
	}

	function* readBlock(node: Element, context: BlockContext, depth: number): Steps<void> {
		yield
		const {tagName} = node
		if (isHeading(node)) readHeading(textIn(node), context.isRead && !context.isQuoted)
		const isRoot = roots.has(node)
		// The header of an article contains its title.
		const isHeader = tagName === 'header' && !isHidden(node)
		const isPassed = isRoot || around.has(node) || isHeader || !isNeverMarked(node)
		if (depth === maxDepth || !isPassed || visitor.skip(node)) return
		const inner = {
			isRead: isRoot || (context.isRead && !isHeader),
			isQuoted: context.isQuoted || /^(?:blockquote|ol|ul|dl|table)$/.test(tagName),
			language: languageOf(node) ?? context.language,
		}
		const endBlock = suppression.block()
		yield* readBlocks(node, inner, depth + 1)
		endBlock()
	}

	function readInline(node: ElementContent): NodeReading<ElementContent> {
		if (node.type === 'comment') {
			suppression.comment(node.value)
			return {text: '', isMarkable: !suppression.off()}
		}
		if (node.type !== 'text' && node.type !== 'element') {
			if (!('value' in node)) return {text: '', isMarkable: false}
			suppression.html(node.value)
			const reading = raw.read(node.value)
			return {text: reading.text, isMarkable: reading.isMarkable && !suppression.off()}
		}
		const isMarkable = !suppression.off()
		if (node.type === 'text') {
			const text = lines.fold(node.value)
			return {text: raw.isRaised() ? raiseFigures(text) : text, isMarkable}
		}
		const {tagName, properties} = node
		if (tagName === 'br') {
			lines.start()
			return {text: '\n', isMarkable}
		}
		if (tagName === 'wbr') return {text: '', isMarkable}
		if (/^(?:img|input|picture)$/.test(tagName)) return {text: '\uFFFC', isMarkable: false}
		// The number of a footnote and what is hidden, such as a closed popover, are not part of the sentence.
		const isSilent = /^(?:script|style)$/.test(tagName) || 'dataFootnoteRef' in properties
		if (isSilent || isInvisible(node)) return {text: '', isMarkable: false}
		return {
			parent: node,
			isMarkable:
				isMarkable &&
				isTransparent(node) &&
				!isClosed(node) &&
				languageOf(node) !== 'other' &&
				!visitor.protects(node),
			isRaised: tagName === 'sup',
		}
	}

	yield* readBlocks(tree, {isRead: roots.has(tree), isQuoted: false, language: undefined}, 0)
	yield* blocks.pass()
}

/** The language that an element declares. That of a whole page is often a wrong default. */
function languageOf({tagName, properties}: Element): Language | undefined {
	return /^(?:html|body)$/.test(tagName) ? undefined : readLanguage(properties['lang'])
}

/** Whether a node has no text: raw HTML, a comment or white space. On a line of its own, raw HTML is around the next blocks. */
function isMarkup(node: ElementContent): boolean {
	return node.type === 'text' ? node.value.trim() === '' : node.type !== 'element'
}

/** Narrows the type of a parent. A root may also contain a doctype, but a run of text never does. */
function hasElementContent(parent: {children: HtmlNode[]}): parent is {children: ElementContent[]} {
	return parent.children.length > 0
}
