import type {List, ListItem, Nodes, Table} from 'mdast'
import {isAboutDocument, isLetterIndex, isSentence} from '../dutch/index.ts'
import {maxDepth} from '../text/max-depth.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {splitField, tableFields} from './fields.ts'
import {expansionStart} from './spelled-out.ts'

/** What the blocks of a document look like: entries of a word list, letters between them, or running text. */

/** The text of a block without markup; a break is a line end. */
export function textOf(node: Nodes, depth = 0): string {
	if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
	if (node.type === 'html') return ''
	if ('value' in node) return node.value
	let text = ''
	if ('children' in node && depth < maxDepth)
		for (const child of node.children) text += textOf(child, depth + 1)
	return text
}

/** Whether a block is a letter that divides a list, as a heading or paragraph: `### B`, `B` or `B – C`. */
export function isLetterDivider(block: Nodes | undefined): boolean {
	if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
	return isLetterIndex(collapseWhiteSpace(textOf(block)))
}

/** Whether a reader of the page sees nothing of a block: a comment, a line, or the address of a link. */
export function isInvisible(block: Nodes): boolean {
	if (block.type === 'html')
		return /^\s*<!--/.test(block.value) || /^\s*<a\b[^<>]*>\s*<\/a>\s*$/.test(block.value)
	return /^(?:thematicBreak|definition|footnoteDefinition|yaml|toml)$/.test(block.type)
}

export function isListOrTable(block: Nodes | undefined): block is List | Table {
	return block?.type === 'list' || block?.type === 'table'
}

/** Whether a list is a table of contents: each item is a link and no more. */
export function isContents(block: Nodes): boolean {
	return (
		block.type === 'list' &&
		block.children.every(({children: [first]}) => {
			const [link, ...rest] = first?.type === 'paragraph' ? first.children : []
			return link?.type === 'link' && rest.length === 0
		})
	)
}

/** Whether a block is a list, a table or a definition list, in HTML, in MDX or of remark-definition-list. */
export function isRowBlock(block: Nodes | undefined): boolean {
	if (!block || isListOrTable(block)) return block !== undefined
	if (block.type === 'html') return /^\s*<dl\b/i.test(block.value)
	const type: string = block.type
	return type === 'defList' || ('name' in block && block.name === 'dl')
}

const separated = /^.{1,60}?(?:(?::| [–—=-]) |\t| {3,})/

/**
 * Whether a block starts like an entry: `**Term**: …`, `Term: …`, `Term – …`, a term and a tab (from a copied
 * table), or a term on its own line followed by its explanation; or an abbreviation before what it stands for.
 */
export function isEntry(block: Nodes): boolean {
	if (block.type !== 'paragraph') return false
	const [first = '', second] = textOf(block).split('\n')
	if (isMarkedEntry(block)) return true
	if (isSeparated(first) || expansionStart(first) > 0) return true
	return (
		second !== undefined &&
		canBeTerm(first) &&
		!separated.test(first) &&
		!isSentence(first) &&
		!isAboutDocument(first)
	)
}

/** Whether a paragraph is running text with a term in `<dfn>`. */
export function hasDefinedTerm(block: Nodes): boolean {
	return (
		block.type === 'paragraph' &&
		!isEntry(block) &&
		block.children.some(node => node.type === 'html' && /^<dfn\b/i.test(node.value))
	)
}

/** Whether a block starts with a bold term (`**Term** …`), or is a term with `: …` on the next line. */
export function isMarkedEntry(block: Nodes | undefined): boolean {
	if (block?.type !== 'paragraph') return false
	const first = block.children.find(node => textOf(node).trim() !== '')
	if (first?.type === 'strong') return !isAboutDocument(collapseWhiteSpace(textOf(first)))
	return /^[^\n]+\n:\s/.test(textOf(block))
}

/** Whether a line is a term, a separator and more, and not a sentence or a remark (`Bron: …`) with a colon. */
export function isSeparated(line: string): boolean {
	const [start] = separated.exec(line) ?? []
	if (start === undefined) return false
	const term = start.trim().replace(/(?::| [–—=-])$/, '')
	return !isAboutDocument(term) && !isSentence(term)
}

export function canBeTerm(line: string): boolean {
	return /^.{1,60}$/.test(line) && !/[.!?]$/.test(line)
}

/** Whether a block contains entries, whatever is around it: most items explain a term, or the columns are named so. */
export function showsEntries(block: Nodes): boolean {
	if (block.type === 'list') {
		const count = block.children.filter(itemShowsEntry).length
		return count > 0 && count * 2 >= block.children.length
	}
	if (block.type === 'table') return tableFields(headerOf(block)).includes('prefLabel')
	return isMarkedEntry(block)
}

/** Whether each item of a list explains a term. */
export function showsOnlyEntries(block: Nodes): boolean {
	return block.type === 'list' && block.children.every(itemShowsEntry)
}

/** The names of a table's columns. */
export function headerOf({children: [header]}: Table): string[] {
	return header?.children.map(cell => collapseWhiteSpace(textOf(cell))) ?? []
}

/** Whether a paragraph after an entry says more of its term, by a name that is not a term: `Synoniemen: dokter`. */
export function isFieldLine(block: Nodes): boolean {
	if (block.type !== 'paragraph') return false
	const found = splitField(textOf(block).split('\n', 1).join(''))
	return found !== undefined && found.field !== 'definition'
}

function itemShowsEntry({children: [first, second]}: ListItem): boolean {
	if (first?.type !== 'paragraph') return false
	const [line = '', ...rest] = textOf(first).split('\n')
	if (first.children.length === 1 && first.children[0]?.type === 'link') return false
	const hasMore = rest.length > 0 || second?.type === 'paragraph'
	if (!isMarkedEntry(first)) return isSeparated(line)
	return hasMore || first.children.length > 1
}
