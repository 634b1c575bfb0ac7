import type {PhrasingContent, Root} from 'mdast'
import type {Host} from '../marking/host.ts'
import type {HtmlElement} from '../marking/html-element.ts'
import type {MarkPart} from '../marking/marks/description.ts'
import {positionAround} from '../marking/source-position.ts'
import {oneStep} from '../text/steps.ts'
import {elementNameOf, htmlData, propertiesOf} from './html-data.ts'
import {createProtected} from './protected.ts'
import {type MarkdownVisitor, readMarkdown} from './read-markdown.ts'
import {findLists, type MarkdownLists} from './word-list.ts'

/** Markdown, as marking sees it. */
export const markdown: Host<Root, PhrasingContent, MarkdownLists> = {
	elementOf,
	render,
	findLists: (tree, source, heading, reader) => oneStep(() => findLists(tree, source, heading, reader)),
	read(tree, source, lists, {protects, onText, onHeading}) {
		const {isProtected, protectedSpans} = createProtected(lists.all)
		const visitor: MarkdownVisitor = {
			skip: isProtected,
			protects,
			onText: (inlineText, templates) => onText(inlineText, protectedSpans(inlineText, templates)),
			onHeading,
		}
		return oneStep(() => readMarkdown(tree, source, visitor))
	},
	footnoteOf: node => (node.type === 'footnoteReference' ? (node.label ?? node.identifier) : undefined),
}

/** Links and emphasis, and nodes that become another element in HTML. */
function elementOf(node: PhrasingContent): HtmlElement | undefined {
	if (node.type === 'link') return {tagName: 'a', properties: {href: node.url}}
	if (node.type === 'emphasis') return {tagName: 'em', properties: {}}
	const tagName = elementNameOf(node.data)
	return tagName === undefined ? undefined : {tagName, properties: Object.fromEntries(propertiesOf(node))}
}

/**
 * Creates the nodes of a part. Markdown has nodes for links and emphasis only. Other elements are text nodes
 * that become elements in HTML (`hName`), so that they print as the unchanged text.
 */
function render(part: MarkPart, nodes: PhrasingContent[]): PhrasingContent[] {
	if (part.type === 'occurrence') return nodes
	if (part.type === 'text') return [{type: 'text', value: part.text}]
	if (part.type === 'footnoteReference')
		return [{type: 'footnoteReference', identifier: part.label.toLowerCase(), label: part.label}]
	const {tagName, properties} = part.element
	if (part.type === 'element') {
		const data = {
			...htmlData(properties, tagName),
			hChildren: [{type: 'text' as const, value: part.text}],
		}
		return [{type: 'text', value: '', data}]
	}
	const found = positionAround(nodes)
	const position = found && {position: found}
	if (tagName === 'a') {
		const {href, ...rest} = properties
		const link = {
			type: 'link',
			url: String(href),
			title: null,
			children: nodes,
			data: htmlData(rest),
		} as const
		return [{...link, ...position}]
	}
	if (tagName === 'em') return [{type: 'emphasis', children: nodes, data: htmlData(properties), ...position}]
	const data = htmlData(properties, tagName)
	return nodes.map(node => (node.type === 'text' ? {...node, data} : node))
}
