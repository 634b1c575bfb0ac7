import type {Element, ElementContent, Properties, Text} from 'hast'
import {popoverId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {createIsAlreadyMarked} from '../marking/already-marked.ts'
import {fullExplanation} from '../marking/explanation.ts'
import type {Mark, TreeOccurrence} from '../marking/mark-block.ts'
import type {SharedSettings} from '../marking/options.ts'
import type {Slice} from '../marking/replace.ts'
import {positionAround} from '../marking/source-position.ts'

/** The marks that have a name. */
export type HtmlMarkName = 'link' | 'emphasis' | 'popover'

/** An own way of marking: what comes in place of the words. */
export type HtmlMarkFunction = (occurrence: TreeOccurrence<ElementContent>) => ElementContent[]

type HtmlMark = Mark<ElementContent>

/** Makes a mark for one page. */
export function createMark(
	mark: HtmlMarkName | HtmlMarkFunction,
	settings: SharedSettings,
	slice: Slice<ElementContent>,
): HtmlMark {
	if (typeof mark === 'function')
		return {isAlreadyMarked: createIsAlreadyMarked(mark, slice, text), make: mark}
	return {link: () => link(settings), emphasis, popover: () => popover(settings)}[mark]()
}

/** An element with its children's place, where that is known. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	const position = positionAround(children)
	return {type: 'element', tagName, properties, children, ...(position && {position})}
}

export function text(value: string): Text {
	return {type: 'text', value}
}

function link({url}: SharedSettings): HtmlMark {
	const urlOf = ([concept]: readonly Concept[]) => (concept ? url(concept) : '')
	return {
		isAlreadyMarked: ({leaves, concepts}) =>
			leaves.some(({branch}) => {
				for (let at = branch; ; at = at.up) {
					if (at.node?.type === 'element' && at.node.properties['href'] === urlOf(concepts)) return true
					if (!at.up) return false
				}
			}),
		make: ({nodes, concepts}) => [element('a', {href: urlOf(concepts), className: ['woord']}, nodes)],
	}
}

function emphasis(): HtmlMark {
	return {
		isAlreadyMarked: ({leaves: [leaf], match}) => {
			for (let at = leaf?.branch; at?.up; at = at.up) {
				if (isElement(at.node, 'em') && at.start === match.start && at.end === match.end) return true
			}
			return false
		},
		make: ({nodes}) => [element('em', {className: ['woord']}, nodes)],
	}
}

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
