import type {ElementContent, Root} from 'hast'
import type {Host} from '../marking/host.ts'
import type {HtmlElement} from '../marking/html-element.ts'
import type {MarkPart} from '../marking/marks/description.ts'
import {protectedSpansIn} from '../marking/protected-spans.ts'
import type {OwnKinds} from '../marking/settings.ts'
import {aFunction} from '../text/expect-options.ts'
import {element, text} from './nodes.ts'
import {readHtml} from './read-html.ts'
import {findScope, type Scope, type Within} from './scope.ts'
import {findLists, type HtmlLists} from './word-list.ts'

/** What is found in a page before it is read: its word lists, and the part of it that is read. */
export interface Page extends HtmlLists {
	readonly scope: Scope
}

/** The options that only HTML has. */
export const ownKinds: OwnKinds = {within: aFunction}

/** Creates HTML as marking sees it, read in the elements that `within` accepts. */
export function createHtml(within: Within | undefined): Host<Root, ElementContent, Page> {
	return {
		elementOf,
		render,
		*findLists(tree, _, heading, reader) {
			return {...(yield* findLists(tree, heading, reader)), scope: findScope(tree, within)}
		},
		read(tree, _, {all, lines, scope}, {protects, onText, onHeading}) {
			return readHtml(tree, {
				scope,
				skip: node => all.has(node),
				protects,
				onText: (inlineText, templates) =>
					onText(inlineText, protectedSpansIn(inlineText.text, templates, lines.get(inlineText.block))),
				onHeading,
			})
		},
	}
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
