import type {Nodes} from 'mdast'
import {isCaption} from '../dutch/index.ts'
import {textOf} from './blocks.ts'

/**
 * Whether a block, or a paragraph in it, is neither a term nor an explanation, whatever is around it: an image with its
 * caption, a caption alone, an alert of GitHub, or the syntax of a site generator that the source was not freed of.
 */
export function isAside(block: Nodes, paragraph = block): boolean {
	if (block.type === 'blockquote') {
		const [first] = block.children
		return first !== undefined && /^\[!\w+\]/.test(textOf(first))
	}
	if (paragraph.type !== 'paragraph') return false
	const text = textOf(paragraph).trim()
	const isImage = paragraph.children.some(({type}) => /^image/.test(type))
	const isCaptioned = paragraph.children.every(
		node => /^(?:image|break|emphasis)/.test(node.type) || textOf(node).trim() === '',
	)
	return (
		(isImage && isCaptioned) ||
		isCaption(text) ||
		/^(?:!!!|\?\?\?\+?|:::+)(?: ?[\w{"]|$)|^(?:\{\{[<%{]?|\{%)/.test(text)
	)
}
