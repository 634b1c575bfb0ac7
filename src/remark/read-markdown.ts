import type {Nodes, PhrasingContent, Root} from 'mdast'
import {type Prose, type Reading, readProse} from '../marking/inline-text.ts'
import {bare, follow} from '../marking/suppression.ts'

/** What is done with a document while it is read. */
export interface Visitor {
	/** Whether what stands in a node is left alone, mark or no mark. */
	readonly skip: (node: Nodes) => boolean
	/** Whether nothing in an inline node is marked, beyond what is never marked. */
	readonly close: (node: PhrasingContent) => boolean
	readonly onProse: (prose: Prose<PhrasingContent>) => void
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
export function readMarkdown(tree: Root, visitor: Visitor): void {
	const following = follow()

	function walk(parent: Nodes & {children: Nodes[]}, quoted: boolean) {
		for (const node of parent.children) {
			if (node.type === 'heading' && !quoted) visitor.onSection()
			hear(node)
			if (leftAlone.has(node.type) || isLabel(node) || isBare(node) || visitor.skip(node)) continue
			if (isBlock(node)) readBlock(node)
			else if ('children' in node) {
				const inQuote = quoted || /^(?:blockquote|list|table)$/.test(node.type)
				following.block(() => walk(node, inQuote))
			}
		}
	}

	function readBlock(block: Block) {
		following.paragraph(() => visitor.onProse(readProse(block, read, following.muted)))
	}

	function read(node: PhrasingContent): Reading<PhrasingContent> {
		hear(node)
		const open = !following.off() && !visitor.close(node)
		const type: string = node.type
		if ('children' in node) {
			const through = /^(?:emphasis|strong|delete|mdxJsxTextElement)$/.test(type) && !isBare(node)
			return {inside: node, open: open && through}
		}
		if (node.type === 'text') return {text: node.value, open: open && !nameIn(node.data)}
		if (node.type === 'break') return {text: '\n', open}
		if (node.type === 'html') {
			// A mark may hold a line end or a comment; a tag in it would be torn from its other half.
			const line = /^<br\b/i.test(node.value)
			return {text: line ? '\n' : '', open: open && (line || /^<(?:wbr\b|!--)/i.test(node.value))}
		}
		if (type === 'image' || type === 'imageReference') return {text: '\uFFFC', open: false}
		return {text: type.startsWith('mdx') || !('value' in node) ? '' : node.value, open: false}
	}

	function hear(node: Nodes) {
		const type: string = node.type
		if (node.type === 'html') following.html(node.value)
		else if ((type === 'mdxTextExpression' || type === 'mdxFlowExpression') && 'value' in node) {
			following.comment(/^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value)?.[1] ?? '')
		}
	}

	walk(tree, false)
}

function isBlock(node: Nodes): node is Block {
	return 'children' in node && node.children.some(child => phrasing.has(child.type))
}

/** The title of a `:::note[…]`. */
function isLabel(node: Nodes): boolean {
	return node.data !== undefined && 'directiveLabel' in node.data && node.data.directiveLabel === true
}

/** Elements of MDX, and nodes that another plugin turns into an element, which are a link or code. */
function isBare(node: Nodes): boolean {
	const name = nameIn(node) ?? nameIn(node.data)
	return name !== undefined && (bare.test(name) || linksSomewhere(node))
}

function nameIn(holder: object | undefined): string | undefined {
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
