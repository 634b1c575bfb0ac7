import type {ElementContent, Root} from 'hast'
import type {Host} from '../marking/host.ts'
import type {HtmlElement} from '../marking/html-element.ts'
import type {MarkPart} from '../marking/marks/description.ts'
import {element, text} from './nodes.ts'
import {readHtml} from './read-html.ts'
import {findLists, type HtmlLists} from './word-list.ts'

/** HTML, as marking sees it. */
export const html: Host<Root, ElementContent, HtmlLists> = {
	elementOf,
	render,
	findLists,
	read(tree, lists, {protects, onText, onHeading}) {
		readHtml(tree, {
			skip: node => lists.all.has(node),
			protects,
			onText: inlineText => onText(inlineText, []),
			onHeading,
		})
	},
}

function elementOf(node: ElementContent): HtmlElement | undefined {
	return node.type === 'element' ? node : undefined
}

function render(part: MarkPart, nodes: ElementContent[]): ElementContent[] {
	switch (part.type) {
		case 'occurrence':
			return nodes
		case 'wrapper':
			return [element(part.element.tagName, {...part.element.properties}, nodes)]
		case 'element':
			return [element(part.element.tagName, {...part.element.properties}, [text(part.text)])]
		case 'text':
			return [text(part.text)]
		case 'footnoteReference':
			return []
	}
}
