import type {Root as HtmlRoot} from 'hast'
import type {Nodes, Root} from 'mdast'
import {createParser} from '../markdown/processor.ts'
import {blankControlCharacters} from '../text/control-characters.ts'
import {withoutAsides} from './aside-lines.ts'
import {asPlainMarkdown} from './dialects.ts'
import type {UnreadEntry} from './entry.ts'
import {withoutFences} from './fences.ts'
import {blocksFromHtml} from './from-html.ts'
import {withoutForeignSyntax} from './inline-syntax.ts'
import {withoutRawHtml} from './raw-html.ts'
import {withoutRecords} from './records.ts'
import {createSourceText, type SourceText} from './source-text.ts'
import {createTreeText} from './tree-text.ts'

/** A `VFile`, or an object like it. */
export interface DocumentFile {
	/** The file name without folder and extension; names the document if no heading does. */
	readonly stem?: string | undefined
	toString(): string
}

/** A document as a tree of Markdown, whatever it was given as. */
export interface ReadDocument {
	readonly tree: Root
	readonly source: SourceText
	/** Its text, or `''` for a tree. */
	readonly text: string
	/** Lines that were taken out of the text. */
	readonly asides: readonly UnreadEntry[]
	/** Whether it has a glossary of MyST. */
	readonly hasGlossary: boolean
	readonly stem: string
}

/** Reads a document: a text, a file, or a tree of Markdown or HTML. No tree changes. */
export function openDocument(document: string | DocumentFile | Root | HtmlRoot): ReadDocument {
	if (typeof document !== 'string' && isTree(document)) {
		const blocks: Root = isHtml(document) ? {type: 'root', children: blocksFromHtml(document)} : document
		const tree = withoutRawHtml(withSpacesForControls(blocks))
		return {tree, source: createTreeText(tree), text: '', asides: [], hasGlossary: false, stem: ''}
	}
	const raw = String(document).replace(/\r\n?/g, end => (end === '\r' ? '\n' : end))
	const text = blankControlCharacters(raw)
	const {body: listText, asides} = withoutAsides(raw)
	const {body, hasGlossary} = withoutFences(asPlainMarkdown(withoutRecords(withoutForeignSyntax(listText))))
	const tree = withoutRawHtml(parseMarkdown(body))
	const stem = typeof document === 'string' ? '' : (document.stem ?? '')
	return {tree, source: createSourceText(text), text, asides, hasGlossary, stem}
}

/** Parses Markdown. The parser overflows the stack on thousands of nested blocks, which nobody writes. */
function parseMarkdown(text: string): Root {
	try {
		return createParser().parse(text)
	} catch (error) {
		if (error instanceof RangeError) return {type: 'root', children: []}
		throw error
	}
}

function isTree(document: DocumentFile | Root | HtmlRoot): document is Root | HtmlRoot {
	return 'type' in document && document.type === 'root' && 'children' in document
}

function isHtml(tree: Root | HtmlRoot): tree is HtmlRoot {
	const types: readonly string[] = tree.children.map(({type}) => type)
	return ['element', 'doctype', 'raw'].some(type => types.includes(type))
}

/** Returns a tree with a space for each control character, as in a text. */
function withSpacesForControls(tree: Root): Root {
	const hasControl = (node: Nodes) => 'value' in node && blankControlCharacters(node.value) !== node.value
	if (!descendants(tree).some(hasControl)) return tree
	const copy = structuredClone(tree)
	for (const node of descendants(copy)) if ('value' in node) node.value = blankControlCharacters(node.value)
	return copy
}

function descendants(tree: Root): Nodes[] {
	const nodes: Nodes[] = [tree]
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index]
		if (node && 'children' in node) for (const child of node.children) nodes.push(child)
	}
	return nodes
}
