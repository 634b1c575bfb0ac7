import type {List, Nodes} from 'mdast'
import {entryAnchor, entryId, readEntryAnchor} from '../glossary/anchors.ts'
import type {MarkdownLists} from '../remark/word-list.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {removeSpan, type Unmarking} from './removal.ts'

type ListToUnmark = MarkdownLists['own'][number]

/**
 * Removes the entries of ours from the word lists of a document, the lists that have no others, and the headings
 * that were added with them. Entries of the author stay, without the anchors that they got.
 */
export function removeWordLists(lists: readonly ListToUnmark[], unmarking: Unmarking): void {
	for (const list of lists) removeList(list, unmarking)
}

function removeList({found, isHeaded, hasOurs, entries}: ListToUnmark, unmarking: Unmarking): void {
	const {removedBlocks, removedInline, report} = unmarking
	const ours = itemsOfOurs(entries)
	const blocks = new Set(found.parts.map(({block}) => block))
	for (const block of blocks) {
		if (block.type !== 'list') continue
		if (isListOf(block, ours)) removedBlocks.add(block)
		else for (const item of block.children) if (ours.has(item)) removedBlocks.add(item)
	}
	for (const {node} of [...found.parts, ...entries]) if (!ours.has(node)) removeAnchors(node, unmarking)
	for (const {node, text, reading} of entries) {
		if (reading.ours || !reading.differsFrom || !(hasOurs || removedInline.has(node))) continue
		report(node, `Left the entry \`${collapseWhiteSpace(text)}\`: it differs from the glossary`)
	}
	const [heading, list] = blocks
	if (heading?.type !== 'heading' || !isHeaded || list?.type !== 'list') return
	if (removedBlocks.has(list) && !isBelowAuthorsHeading(list, unmarking)) removedBlocks.add(heading)
}

function itemsOfOurs(entries: ListToUnmark['entries']): ReadonlySet<Nodes> {
	return new Set(entries.flatMap(({node, reading}) => (reading.ours ? node : [])))
}

function isListOf(block: Nodes, items: ReadonlySet<Nodes>): boolean {
	return block.type === 'list' && block.children.every(item => items.has(item))
}

/** Whether the editor wrote a list under a heading that was there already: it then has another bullet. */
function isBelowAuthorsHeading({position}: List, {source}: Unmarking): boolean {
	return source[position?.start.offset ?? 0] === '+'
}

function removeAnchors(node: Nodes, unmarking: Unmarking): void {
	const isInlineBlock = /^(?:heading|paragraph|tableCell)$/.test(node.type)
	if (!('children' in node) || unmarking.removedBlocks.has(node)) return
	if (!isInlineBlock) {
		if (/^(?:listItem|tableRow|list|table)$/.test(node.type))
			for (const child of node.children) removeAnchors(child, unmarking)
		return
	}
	for (let index = 0; ; index += 2) {
		const [start, end] = node.children.slice(index, index + 2)
		if (start?.type !== 'html' || end?.type !== 'html' || end.value !== '</a>') return
		if (!isAnchorOfOurs(start.value, unmarking) || unmarking.removedInline.has(start)) return
		removeSpan(unmarking, start.position?.start.offset, end.position?.end.offset)
		unmarking.removedInline.add(start).add(node)
	}
}

/** Whether HTML is the opening tag of an anchor that a mark writes. */
export function isAnchorOfOurs(tag: string, {conceptById, idPrefix}: Unmarking): boolean {
	const concept = conceptById.get(readEntryAnchor(tag) ?? '')
	return concept !== undefined && tag === entryAnchor(entryId(concept, idPrefix))
}
