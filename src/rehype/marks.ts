import type {Element, ElementContent, Properties, Text} from 'hast'
import {popoverId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {createMade} from '../marking/already-marked.ts'
import {explain} from '../marking/explanation.ts'
import type {Mark, Occurrence} from '../marking/mark-block.ts'
import type {SharedSettings} from '../marking/options.ts'
import type {Slice} from '../marking/replace.ts'
import {positionAround} from '../marking/source-position.ts'

/** The marks that have a name. */
export type MarkName = 'link' | 'emphasis' | 'popover'

/** An own way of marking: what comes in place of the words. */
export type MarkFunction = (occurrence: Occurrence<ElementContent>) => ElementContent[]

type PageMark = Mark<ElementContent>

/** Makes a mark for one page. */
export function createMark(
	mark: MarkName | MarkFunction,
	settings: SharedSettings,
	slice: Slice<ElementContent>,
): PageMark {
	if (typeof mark === 'function') return {made: createMade(mark, slice, text), make: mark}
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

function link({url}: SharedSettings): PageMark {
	const urlOf = ([concept]: readonly Concept[]) => (concept ? url(concept) : '')
	return {
		made: ({leaves, concepts}) =>
			leaves.some(({branch}) => {
				for (let at = branch; ; at = at.up) {
					if (at.node?.type === 'element' && at.node.properties['href'] === urlOf(concepts)) return true
					if (!at.up) return false
				}
			}),
		make: ({nodes, concepts}) => [element('a', {href: urlOf(concepts), className: ['woord']}, nodes)],
	}
}

function emphasis(): PageMark {
	return {
		made: ({leaves: [leaf], match}) => {
			for (let at = leaf?.branch; at?.up; at = at.up) {
				if (isElement(at.node, 'em') && at.start === match.start && at.end === match.end) return true
			}
			return false
		},
		make: ({nodes}) => [element('em', {className: ['woord']}, nodes)],
	}
}

function popover({idPrefix}: SharedSettings): PageMark {
	const there = new Set<string>()
	return {
		plain: true,
		made({leaves: [leaf], concepts, match}) {
			const id = popoverId(concepts, idPrefix)
			const branch = leaf?.branch
			if (!branch || !isElement(branch.node, 'button') || branch.node.properties['popoverTarget'] !== id)
				return false
			there.add(id)
			return branch.start === match.start && branch.end === match.end
		},
		make({nodes, concepts, match}) {
			const id = popoverId(concepts, idPrefix)
			const button = element('button', {type: 'button', className: ['woord'], popoverTarget: id}, nodes)
			if (there.has(id)) return [button]
			there.add(id)
			const properties = {popover: '', id, className: ['woord-uitleg']}
			return [button, element('span', properties, [text(` (${explain(concepts, match)})`)])]
		},
	}
}

function isElement(node: ElementContent | undefined, tagName: string): node is Element {
	return node?.type === 'element' && node.tagName === tagName
}
