import type {Nodes, PhrasingContent} from 'mdast'
import type {InlineText} from '../marking/inline-text.ts'
import {readLanguage} from '../marking/language.ts'
import {type ListLines, protectedSpansIn} from '../marking/protected-spans.ts'
import {unmarkable} from '../marking/unmarkable.ts'
import type {Span} from '../text/span.ts'
import type {FoundList} from '../word-list/find.ts'
import {attributesOf, propertiesOf} from './html-data.ts'

/** Types of blocks whose text is never marked. */
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

/** Whether nothing in a block is ever marked: a heading, code, a link of MDX. */
export function isNeverMarked(node: Nodes): boolean {
	return leftAlone.has(node.type) || isDirectiveLabel(node) || isUnmarkable(node)
}

/**
 * Creates functions that say what is left alone in a document, besides what is never marked: whole blocks,
 * which are parts of its word lists, and spans of the text of a block, in order. Those are its templates, and the
 * lines of a word list that shares a paragraph with other text.
 */
export function createProtected(lists: readonly FoundList[]) {
	const lineRanges = new Map<object, ListLines>()
	for (const {node, from, to} of lists.flatMap(({parts}) => parts)) lineRanges.set(node, {from, to})
	return {
		isProtected(node: Nodes): boolean {
			const range = lineRanges.get(node)
			return range !== undefined && range.from === 0 && range.to === Infinity
		},
		protectedSpans({block, text}: InlineText<PhrasingContent>, templates: readonly Span[]): readonly Span[] {
			return protectedSpansIn(text, templates, lineRanges.get(block))
		},
	}
}

/** Whether a node is the label of a directive: `:::note[label]`. */
function isDirectiveLabel(node: Nodes): boolean {
	return node.data !== undefined && 'directiveLabel' in node.data && node.data.directiveLabel === true
}

/**
 * Whether a node is an MDX element, or a node that another plugin turns into an element, in which nothing may
 * be marked, such as a link or code.
 */
export function isUnmarkable(node: Nodes): boolean {
	const name = elementNameIn(node) ?? elementNameIn(node.data)
	return (
		declaresOtherLanguage(node) || (name !== undefined && (unmarkable.test(name) || linksSomewhere(node)))
	)
}

/** Returns the name of an MDX element, or of the element that a node's data asks for. */
export function elementNameIn(holder: object | undefined): string | undefined {
	if (!holder) return
	if ('name' in holder && typeof holder.name === 'string') return holder.name
	if ('hName' in holder && typeof holder.hName === 'string') return holder.hName
	return
}

/** Whether a node declares another language than Dutch. */
function declaresOtherLanguage(node: Nodes): boolean {
	if (node.data && readLanguage(propertiesOf(node).get('lang')) === 'other') return true
	return readLanguage(attributesOf(node).get('lang')) === 'other'
}

/** Whether an MDX element is a link: components such as `<Link to="…">` render an `a`. */
function linksSomewhere(node: Nodes): boolean {
	const attributes = attributesOf(node)
	return attributes.has('href') || attributes.has('to')
}
