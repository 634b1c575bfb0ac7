import type {Element, ElementContent, Properties, Text} from 'hast'
import {popoverId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {createIsAlreadyMarked} from '../marking/already-marked.ts'
import {fullExplanation} from '../marking/explanation.ts'
import type {Mark, TreeOccurrence} from '../marking/mark.ts'
import type {SharedSettings} from '../marking/options.ts'
import type {Slice} from '../marking/replace.ts'
import {positionAround} from '../marking/source-position.ts'

/** The names of the built-in marks: see the option `mark`. */
export type HtmlMarkName = 'link' | 'emphasis' | 'popover'

/**
 * A custom mark: returns the nodes that replace `occurrence.nodes`. It must be pure, since it is also called
 * to find out whether an occurrence has its mark already.
 */
export type HtmlMarkFunction = (occurrence: TreeOccurrence<ElementContent>) => ElementContent[]

type HtmlMark = Mark<ElementContent>

/** Creates a mark for one page. */
export function createMark(
	mark: HtmlMarkName | HtmlMarkFunction,
	settings: SharedSettings,
	slice: Slice<ElementContent>,
): HtmlMark {
	if (typeof mark === 'function')
		return {isAlreadyMarked: createIsAlreadyMarked(mark, slice, text), make: mark}
	return {link: () => link(settings), emphasis, popover: () => popover(settings)}[mark]()
}

/** Creates an element, with the position of its children if that is known. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	const position = positionAround(children)
	return {type: 'element', tagName, properties, children, ...(position && {position})}
}

/** Creates a text node. */
export function text(value: string): Text {
	return {type: 'text', value}
}

function link({url}: SharedSettings): HtmlMark {
	const urlOf = ([concept]: readonly Concept[]) => (concept ? url(concept) : '')
	return {
		isAlreadyMarked: ({leaves, concepts}) =>
			leaves.some(({branch}) => {
				for (let ancestor = branch; ; ancestor = ancestor.up) {
					if (ancestor.node?.type === 'element' && ancestor.node.properties['href'] === urlOf(concepts))
						return true
					if (!ancestor.up) return false
				}
			}),
		make: ({nodes, concepts}) => [element('a', {href: urlOf(concepts), className: ['woord']}, nodes)],
	}
}

function emphasis(): HtmlMark {
	return {
		isAlreadyMarked: ({leaves: [leaf], match}) => {
			for (let ancestor = leaf?.branch; ancestor?.up; ancestor = ancestor.up) {
				if (isElement(ancestor.node, 'em') && ancestor.start === match.start && ancestor.end === match.end)
					return true
			}
			return false
		},
		make: ({nodes}) => [element('em', {className: ['woord']}, nodes)],
	}
}

/** A button and, after the first button of a concept, the popover that it opens. */
function popover({idPrefix}: SharedSettings): HtmlMark {
	const existing = new Set<string>()
	return {
		needsOneTextNode: true,
		isAlreadyMarked({leaves: [leaf], concepts, match}) {
			const id = popoverId(concepts, idPrefix)
			const branch = leaf?.branch
			if (!branch || !isElement(branch.node, 'button') || branch.node.properties['popoverTarget'] !== id)
				return false
			existing.add(id)
			return branch.start === match.start && branch.end === match.end
		},
		make({nodes, concepts, match}) {
			const id = popoverId(concepts, idPrefix)
			const button = element('button', {type: 'button', className: ['woord'], popoverTarget: id}, nodes)
			if (existing.has(id)) return [button]
			existing.add(id)
			const properties = {popover: '', id, className: ['woord-uitleg']}
			return [button, element('span', properties, [text(` (${fullExplanation(concepts, match)})`)])]
		},
	}
}

function isElement(node: ElementContent | undefined, tagName: string): node is Element {
	return node?.type === 'element' && node.tagName === tagName
}
