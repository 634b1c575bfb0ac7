import type {Nodes, PhrasingContent, Root} from 'mdast'
import {delayBlocks} from '../marking/delayed-blocks.ts'
import {type InlineText, type NodeReading, readInlineText} from '../marking/inline-text.ts'
import {readRawInline} from '../marking/raw-inline.ts'
import {trackSuppression} from '../marking/suppression.ts'
import {raiseFigures} from '../text/characters.ts'
import {maxDepth} from '../text/max-depth.ts'
import type {Span} from '../text/span.ts'
import {finish} from '../text/steps.ts'
import {textOf} from '../word-list/blocks.ts'
import {elementNameIn, isNeverMarked, isUnmarkable} from './protected.ts'
import {writtenText} from './written-text.ts'

/** What the caller of `readMarkdown` decides and receives. */
export interface MarkdownVisitor {
	/** Whether a block is left alone with all its descendants. */
	readonly skip: (node: Nodes) => boolean
	/** Whether nothing may be marked in an inline node, besides the nodes in which nothing ever is. */
	readonly protects: (node: PhrasingContent) => boolean
	/** Called with the text of each block, in document order, and the spans of its templates. */
	readonly onText: (inlineText: InlineText<PhrasingContent>, templates: readonly Span[]) => void
	/** Called with the text of each heading, and whether a section starts there. */
	readonly onHeading: (text: string, startsSection: boolean) => void
}

/** A block that contains inline nodes. */
type Block = Nodes & {children: PhrasingContent[]}

/** Types of inline nodes, those of common extensions included. */
const phrasing = new Set([
	'text',
	'emphasis',
	'strong',
	'delete',
	'break',
	'inlineCode',
	'link',
	'linkReference',
	'image',
	'imageReference',
	'footnoteReference',
	'mdxJsxTextElement',
	'mdxTextExpression',
	'textDirective',
	'inlineMath',
])

/**
 * Passes the text of a document to the visitor as a reader sees it, block by block and in order. Text that
 * must not be marked is left out or not markable: because of its node, of raw HTML around it, or of a comment
 * of the author. `source` is the text of the file, if it is known.
 */
export function readMarkdown(tree: Root, source: string, visitor: MarkdownVisitor): void {
	const suppression = trackSuppression()
	const raw = readRawInline()
	const blocks = delayBlocks()

	function readBlocks(parent: Nodes & {children: Nodes[]}, quoted: boolean, depth: number) {
		for (const node of parent.children) {
			if (node.type === 'heading') readHeading(textOf(node), !quoted)
			else if (node.type === 'html') blocks.add(node.value, () => {})
			trackNode(node)
			if (isNeverMarked(node) || visitor.skip(node)) continue
			if (isBlock(node)) readBlock(node)
			else if ('children' in node && depth < maxDepth) {
				const inQuote = quoted || /^(?:blockquote|list|table)$/.test(node.type)
				const endBlock = suppression.block()
				readBlocks(node, inQuote, depth + 1)
				endBlock()
			}
		}
	}

	function readHeading(text: string, startsSection: boolean) {
		blocks.add(text, () => visitor.onHeading(text, startsSection))
	}

	function readBlock(block: Block) {
		raw.start()
		suppression.paragraph(() => {
			const inlineText = readInlineText(block, readInline, suppression.muted)
			blocks.add(writtenText(inlineText, source), templates => visitor.onText(inlineText, templates))
		})
	}

	function readInline(node: PhrasingContent): NodeReading<PhrasingContent> {
		trackNode(node)
		const isMarkable = !suppression.off() && !visitor.protects(node)
		const type: string = node.type
		if ('children' in node) {
			const isTransparent = /^(?:emphasis|strong|delete|mdxJsxTextElement)$/.test(type) && !isUnmarkable(node)
			const isRaised = (elementNameIn(node) ?? elementNameIn(node.data)) === 'sup'
			return {parent: node, isMarkable: isMarkable && isTransparent, isRaised}
		}
		if (node.type === 'text')
			return {
				text: raw.isRaised() ? raiseFigures(node.value) : node.value,
				isMarkable: isMarkable && !elementNameIn(node.data),
			}
		if (node.type === 'break') return {text: '\n', isMarkable}
		if (node.type === 'html') {
			const reading = raw.read(node.value)
			return {text: reading.text, isMarkable: isMarkable && reading.isMarkable}
		}
		if (type === 'image' || type === 'imageReference') return {text: '\uFFFC', isMarkable: false}
		return {text: type.startsWith('mdx') || !('value' in node) ? '' : node.value, isMarkable: false}
	}

	/** Tracks raw HTML, and comments in HTML and MDX. */
	function trackNode(node: Nodes) {
		const type: string = node.type
		if (node.type === 'html') suppression.html(node.value)
		else if ((type === 'mdxTextExpression' || type === 'mdxFlowExpression') && 'value' in node) {
			suppression.comment(/^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value)?.[1] ?? '')
		}
	}

	readBlocks(tree, false, 0)
	finish(blocks.pass())
}

function isBlock(node: Nodes): node is Block {
	return 'children' in node && node.children.some(child => phrasing.has(child.type))
}
