import type {Element, Root, Text} from 'hast'
import {isHeading} from '../marking/closed-element.ts'
import {type Inspection, inspectDocument} from '../marking/inspect.ts'
import {elementMarks} from '../marking/marks/index.ts'
import {maxDepth} from '../text/max-depth.ts'
import type {HtmlParent} from '../word-list/html-elements.ts'
import {createHtml, ownKinds} from './host.ts'
import type {HtmlFindOptions} from './options.ts'
import {isNeverMarked} from './protected.ts'
import {findScope} from './scope.ts'

/** Finds what the plugin would report on a page, see `inspectDocument`. */
export function inspectHtml(tree: Root, options: HtmlFindOptions): Inspection {
	return inspectDocument(createHtml(options.within), elementMarks, tree, options, ownKinds)
}

/** Returns the texts that a reader of a page reads, headings and links too, in order. */
export function textsOf(tree: Root): Text[] {
	return findScope(tree, undefined).roots.flatMap(root => textsIn(root, 0))
}

function textsIn({children}: HtmlParent, depth: number): Text[] {
	return children.flatMap(child => {
		if (child.type === 'text') return child
		return child.type === 'element' && depth < maxDepth && isRead(child) ? textsIn(child, depth + 1) : []
	})
}

function isRead(element: Element): boolean {
	return isHeading(element) || element.tagName === 'a' || !isNeverMarked(element)
}
