import type {Nodes, PhrasingContent, Root} from 'mdast'
import {type InlineText, type NodeReading, readInlineText} from '../marking/inline-text.ts'
import {trackSuppression, unmarkable} from '../marking/suppression.ts'

/** What is done with a document while it is read. */
export interface MarkdownVisitor {
	/** Whether what stands in a node is left alone, mark or no mark. */
	readonly skip: (node: Nodes) => boolean
	/** Whether nothing in an inline node is marked, beyond what is never marked. */
	readonly protects: (node: PhrasingContent) => boolean
	readonly onText: (prose: InlineText<PhrasingContent>) => void
	readonly onSection: () => void
}

/** A block that holds inline nodes. */
type Block = Nodes & {children: PhrasingContent[]}

const leftAlone = new Set([
	'heading',
	'code',
	'math',
	'html',
	'definition',
	'footnoteDefinition',
	'leafDirective',
	'defListTerm',
])

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
 * Reads a document as its reader does, block by block and in order. What must not be marked is closed, by what it is,
 * by raw HTML around it, or by the author's comments.
 */
export function readMarkdown(tree: Root, visitor: MarkdownVisitor): void {
	const suppression = trackSuppression()

	function readBlocks(parent: Nodes & {children: Nodes[]}, quoted: boolean) {
		for (const node of parent.children) {
			if (node.type === 'heading' && !quoted) visitor.onSection()
			trackNode(node)
			if (leftAlone.has(node.type) || isDirectiveLabel(node) || isUnmarkable(node) || visitor.skip(node))
				continue
			if (isBlock(node)) readBlock(node)
			else if ('children' in node) {
				const inQuote = quoted || /^(?:blockquote|list|table)$/.test(node.type)
				suppression.block(() => readBlocks(node, inQuote))
			}
		}
	}

	function readBlock(block: Block) {
		suppression.paragraph(() => visitor.onText(readInlineText(block, readInline, suppression.muted)))
	}

	function readInline(node: PhrasingContent): NodeReading<PhrasingContent> {
		trackNode(node)
		const isMarkable = !suppression.off() && !visitor.protects(node)
		const type: string = node.type
		if ('children' in node) {
			const through = /^(?:emphasis|strong|delete|mdxJsxTextElement)$/.test(type) && !isUnmarkable(node)
			return {parent: node, isMarkable: isMarkable && through}
		}
		if (node.type === 'text') return {text: node.value, isMarkable: isMarkable && !elementNameIn(node.data)}
		if (node.type === 'break') return {text: '\n', isMarkable}
		if (node.type === 'html') {
			// A mark may hold a line end or a comment; a tag in it would be torn from its other half.
			const line = /^<br\b/i.test(node.value)
			return {text: line ? '\n' : '', isMarkable: isMarkable && (line || /^<(?:wbr\b|!--)/i.test(node.value))}
		}
		if (type === 'image' || type === 'imageReference') return {text: '\uFFFC', isMarkable: false}
		return {text: type.startsWith('mdx') || !('value' in node) ? '' : node.value, isMarkable: false}
	}

	function trackNode(node: Nodes) {
		const type: string = node.type
		if (node.type === 'html') suppression.html(node.value)
		else if ((type === 'mdxTextExpression' || type === 'mdxFlowExpression') && 'value' in node) {
			suppression.comment(/^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value)?.[1] ?? '')
		}
	}

	readBlocks(tree, false)
}

function isBlock(node: Nodes): node is Block {
	return 'children' in node && node.children.some(child => phrasing.has(child.type))
}

/** The title of a `:::note[…]`. */
function isDirectiveLabel(node: Nodes): boolean {
	return node.data !== undefined && 'directiveLabel' in node.data && node.data.directiveLabel === true
}

/** Elements of MDX, and nodes that another plugin turns into an element, which are a link or code. */
function isUnmarkable(node: Nodes): boolean {
	const name = elementNameIn(node) ?? elementNameIn(node.data)
	return name !== undefined && (unmarkable.test(name) || linksSomewhere(node))
}

function elementNameIn(holder: object | undefined): string | undefined {
	if (!holder) return
	if ('name' in holder && typeof holder.name === 'string') return holder.name
	if ('hName' in holder && typeof holder.hName === 'string') return holder.hName
	return
}

/** `<Link to="…">` becomes an `a`. */
function linksSomewhere(node: Nodes): boolean {
	if (!('attributes' in node) || !Array.isArray(node.attributes)) return false
	return node.attributes.some(attribute => attribute?.name === 'href' || attribute?.name === 'to')
}
