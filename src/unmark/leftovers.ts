import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {entryHref, entryId} from '../glossary/anchors.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {textOf} from '../word-list/blocks.ts'
import type {Unmarking} from './removal.ts'
import {isAnchorOfOurs} from './word-lists.ts'

/** Reports what has an id of ours and is not removed. */
export function reportLeftovers(tree: Nodes, unmarking: Unmarking): void {
	const {idPrefix, removedBlocks, removedInline, report} = unmarking
	const href = entryHref({id: ''}, idPrefix)
	const label = entryId({id: ''}, idPrefix).toLowerCase()
	visit(tree, node => {
		if (removedBlocks.has(node)) return 'skip'
		if (removedInline.has(node)) return
		if (node.type === 'link' && node.url.startsWith(href))
			report(node, `Left the link \`${collapseWhiteSpace(textOf(node))}\` to \`${node.url}\``)
		else if (node.type === 'definition' && node.url.startsWith(href))
			report(node, `Left the definition of a link to \`${node.url}\``)
		else if (node.type === 'footnoteReference' && node.identifier.startsWith(label))
			report(node, `Left a reference to the footnote \`${node.label ?? node.identifier}\``)
		else if (node.type === 'footnoteDefinition' && node.identifier.startsWith(label))
			report(node, `Left the footnote \`${node.label ?? node.identifier}\``)
		else if (node.type === 'html' && isAnchorOfOurs(node.value, unmarking))
			report(node, `Left the anchor \`${node.value}\``)
		return
	})
}
