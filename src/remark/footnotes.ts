import type {Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Adds footnotes with these texts by their labels at the end of a document, unless it has them. Mutates the
 * tree.
 */
export function addFootnotes(tree: Root, texts: ReadonlyMap<string, string>): void {
	const existing = new Set<string>()
	visit(tree, 'footnoteDefinition', ({identifier}) => {
		existing.add(identifier)
	})
	for (const [label, value] of texts) {
		const identifier = label.toLowerCase()
		if (existing.has(identifier)) continue
		const text: Text = {type: 'text', value}
		tree.children.push({
			type: 'footnoteDefinition',
			identifier,
			label,
			children: [{type: 'paragraph', children: [text]}],
		})
	}
}
