import type {FootnoteDefinition, FootnoteReference, PhrasingContent, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {isPublishedDefinition} from '../glossary/published.ts'
import type {Leaf} from '../marking/inline-text.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {textOf} from '../word-list/blocks.ts'
import {removeSpan, type Unmarking} from './removal.ts'

/** The footnotes of a document. */
export interface Footnotes {
	/** Removes the references among these leaves to these concepts, if their definition is ours. */
	removeReferences(leaves: readonly Leaf<PhrasingContent>[], concepts: readonly Concept[]): void
	/** Removes the definitions of ours to which no reference is left. */
	removeDefinitions(): void
}

/**
 * Reads the footnotes of a document. A definition is ours if it has the id of a concept, and its text is, or once
 * was, the definition of the glossary. One that was edited stays with its references.
 */
export function readFootnotes(tree: Root, unmarking: Unmarking): Footnotes {
	const {concepts, idPrefix} = unmarking
	const ids = new Map(concepts.map(concept => [entryId(concept, idPrefix).toLowerCase(), concept]))
	const definitions: FootnoteDefinition[] = []
	const references: FootnoteReference[] = []
	visit(tree, node => {
		if (node.type === 'footnoteDefinition') definitions.push(node)
		else if (node.type === 'footnoteReference') references.push(node)
	})
	const ours = definitions.filter(definition => isOurs(definition, ids.get(definition.identifier)))
	const identifiers = new Set(ours.map(({identifier}) => identifier))
	return {
		removeReferences(leaves, concepts) {
			const wanted = new Set(concepts.map(concept => entryId(concept, idPrefix).toLowerCase()))
			for (const {node} of leaves) {
				if (node.type !== 'footnoteReference' || unmarking.removedInline.has(node)) continue
				if (!wanted.has(node.identifier) || !identifiers.has(node.identifier)) continue
				const {position} = node
				if (removeSpan(unmarking, position?.start.offset, position?.end.offset))
					unmarking.removedInline.add(node)
			}
		},
		removeDefinitions() {
			const left = new Set(
				references.filter(node => !unmarking.removedInline.has(node)).map(({identifier}) => identifier),
			)
			for (const node of ours) if (!left.has(node.identifier)) unmarking.removedBlocks.add(node)
		},
	}
}

function isOurs({children: [paragraph, second]}: FootnoteDefinition, concept: Concept | undefined): boolean {
	if (!concept || second || paragraph?.type !== 'paragraph') return false
	if (paragraph.children.some(({type}) => type !== 'text' && type !== 'link')) return false
	const text = collapseWhiteSpace(textOf(paragraph))
	return text === collapseWhiteSpace(concept.definition) || isPublishedDefinition(text)
}
