import type {List, Nodes} from 'mdast'
import {maxDepth} from '../text/max-depth.ts'
import {isEntry, isLetterDivider, textOf} from './blocks.ts'
import {type FoundList, findWordLists} from './find.ts'

/** An entry of a word list, and where it is in the tree. */
export interface LocatedEntry {
	/** The node that an id of the entry belongs on: an item, a row or a paragraph. Lines may share a paragraph. */
	readonly node: Nodes
	/** The list that the node is an item of, if it is one. */
	readonly list: List | undefined
	/** Its text without markup, with line ends between blocks and cells; of a `<dl>` only the term. */
	readonly text: string
	/** The bold term that it starts with. */
	readonly bold: string | undefined
}

/** The word lists of a document. */
export interface DocumentLists {
	/** In document order, except that lists without a name come last. */
	readonly all: readonly FoundList[]
	/** Those that belong to the plugin: lists with its heading, and lists that `isOwn` recognises. */
	readonly own: readonly FoundList[]
}

/**
 * Finds all word lists of a document, as {@link findWordLists} does, and those that belong to the plugin.
 *
 * @param isOwn whether a list contains entries of the plugin, whatever its heading
 */
export function findDocumentLists(
	tree: Nodes,
	source: string,
	heading: string,
	isOwn: (list: List) => boolean,
): DocumentLists {
	const named = findWordLists(tree, source, heading)
	const known = new Set(named.flatMap(({parts}) => parts.map(({block}) => block)))
	const unnamed: FoundList[] = []

	function findUnnamedIn(parent: Nodes, depth: number) {
		if (!('children' in parent) || depth > maxDepth) return
		for (const block of parent.children) {
			if (known.has(block)) continue
			if (block.type === 'list' && isOwn(block))
				unnamed.push({name: '', parent, parts: [{node: block, block, from: 0, to: Infinity}], isEmpty: false})
			else if (block.type !== 'paragraph' && block.type !== 'heading') findUnnamedIn(block, depth + 1)
		}
	}

	findUnnamedIn(tree, 0)
	const isOwnBlock = (block: Nodes) => block.type === 'list' && isOwn(block)
	const own = named.filter(({name, parts}) => name === heading || parts.some(({block}) => isOwnBlock(block)))
	return {all: [...named, ...unnamed], own: [...own, ...unnamed]}
}

/** Returns the entries of a list in all its shapes, in order. Items of lists are all there, whatever their text. */
export function locateEntries({name, parts}: FoundList): LocatedEntry[] {
	const entries: LocatedEntry[] = []
	const lists = new Set<Nodes>()
	parts.forEach(({node, block, from, to}, index) => {
		const isName = index === 0 && name !== ''
		if (block.type === 'list') {
			if (!lists.has(block)) for (const item of block.children) entries.push(locateItem(item, block))
			lists.add(block)
		} else if (node.type === 'paragraph') {
			const lines = entryLinesOf(node).slice(isName ? from + 1 : 0, to)
			lines.forEach(({text, bold}, line) => {
				const isFirst = line === 0 && !isName
				if (isFirst ? isEntry(node) : bold !== undefined || startsEntry.test(text))
					entries.push({node, list: undefined, text: isFirst ? textOf(node) : text, bold})
			})
		} else if (!isName && !isLetterDivider(node)) {
			const terms = node.type === 'heading' ? [termSection(node, parts[index + 1]?.node)] : termsIn(node)
			for (const term of terms) entries.push({...term, list: undefined, bold: undefined})
		}
	})
	return entries
}

/** Returns the entry in an item of a list. */
export function locateItem(item: Nodes, list: List): LocatedEntry {
	const [first = item] = 'children' in item ? item.children : []
	return {node: item, list, text: textOfBlocks(item), bold: entryLinesOf(first)[0]?.bold}
}

const startsEntry = /^.{1,60}?(?:(?::| [–—=-]) |\t)/

interface EntryLine {
	readonly text: string
	readonly bold: string | undefined
}

/** The lines of a block, each with the bold term that it starts with. */
function entryLinesOf(block: Nodes): EntryLine[] {
	const lines: {text: string; bold: string | undefined}[] = [{text: '', bold: undefined}]
	let isAtStart = true
	let isAfterBold = false
	for (const node of 'children' in block ? block.children : [block]) {
		const [first = '', ...rest] = textOf(node).split('\n')
		const line = lines.at(-1)
		if (!line) continue
		const isBold = isAtStart && node.type === 'strong'
		if (isBold) line.bold = textOf(node)
		// **B**-lymfocyt: the bold part is not the term.
		else if (isAfterBold && /^[\p{L}\p{N}-]/u.test(first)) line.bold = undefined
		line.text += first
		for (const text of rest) lines.push({text, bold: undefined})
		isAfterBold = isBold || (isAfterBold && first === '')
		isAtStart = (rest.length > 0 || isAtStart) && (rest.at(-1) ?? first).trim() === ''
	}
	return lines
}

/** A heading that is a term. Its id belongs on the explanation, so that the heading keeps its own. */
function termSection(heading: Nodes, explanation: Nodes | undefined) {
	if (explanation?.type !== 'paragraph') return {node: heading, text: textOf(heading)}
	return {node: explanation, text: `${textOf(heading)}\n${textOf(explanation)}`}
}

/** The rows of a table, or the terms of a definition list. */
function termsIn(node: Nodes): {node: Nodes; text: string}[] {
	if (node.type === 'table') return node.children.map(row => ({node: row, text: textOfBlocks(row)}))
	if (node.type !== 'html') return definedTermsIn(node)
	const [, ...terms] = node.value.split(/<dt\b[^<>]*>/i)
	return terms.map(html => ({
		node,
		text: html
			.split(/<\/?d[tdl]\b/i, 1)
			.join('')
			.replace(/<[^<>]*>/g, ''),
	}))
}

/** The terms of a definition list that other plugins parsed. */
function definedTermsIn(node: Nodes, depth = 0): {node: Nodes; text: string}[] {
	const type: string = node.type
	const isTerm = type === 'defListTerm' || ('name' in node && node.name === 'dt')
	if (isTerm) return [{node, text: textOf(node)}]
	if (!('children' in node) || depth === maxDepth) return []
	return node.children.flatMap(child => definedTermsIn(child, depth + 1))
}

function textOfBlocks(node: Nodes, depth = 0): string {
	if (!('children' in node) || !/^(?:list|listItem|blockquote|table|tableRow)$/.test(node.type))
		return textOf(node)
	return depth === maxDepth ? '' : node.children.map(child => textOfBlocks(child, depth + 1)).join('\n')
}
