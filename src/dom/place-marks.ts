import type {ElementContent} from 'hast'
import type {BlockOccurrence} from '../marking/choose-occurrences.ts'
import type {Mark} from '../marking/mark.ts'
import {createNode} from './create-node.ts'
import type {Edits} from './edits.ts'
import {notNew} from './expect.ts'
import type {DomOccurrence} from './options.ts'
import {isElement, isText, type View} from './view.ts'

/** An occurrence that got a mark. */
export interface MarkedOccurrence extends DomOccurrence {
	/** The mark: an element around the text. */
	readonly element: Element
}

/** A mark that is yet to be put in the page. */
export interface PlannedMark {
	readonly marked: MarkedOccurrence
	/** The siblings that it goes around, with the text of each as it was read. */
	readonly siblings: readonly {readonly node: Node; readonly text: string | undefined}[]
	/** Where it starts in the first of these, if that is a text node. */
	readonly start: number
	/** Where it ends in the last of these; `undefined` at its end. */
	readonly end: number | undefined
	/** What comes after it, such as a popover. */
	readonly after: readonly Node[]
}

/**
 * Returns a function that creates the mark of an occurrence, in order. The page does not change yet, so that an error
 * of a mark function leaves it unchanged.
 *
 * @throws {TypeError} if a mark function does not return a new element
 */
export function createPlanner(
	mark: Mark<ElementContent>,
	document: Document,
	view: View,
): (occurrence: BlockOccurrence<ElementContent>) => PlannedMark | undefined {
	const used = new Set<Node>()
	return ({text, match, concepts, range}) => {
		if (!range) return
		const {branch, first, last, start, end} = range
		const siblings = branch.parent.children.slice(first, last + 1).flatMap(viewed => {
			const node = view.nodeFor(viewed)
			return node ? {node, text: viewed.type === 'text' ? viewed.value : undefined} : []
		})
		const [element, ...after] = mark
			.make({text, match, concepts, nodes: []})
			.map(node => view.nodeFor(node) ?? createNode(document, node))
		if (!element || !isElement(element)) return
		if (used.has(element)) throw notNew(element)
		used.add(element)
		return {marked: {text, match, concepts, element}, siblings, start, end, after}
	}
}

/**
 * Puts the marks of a block in the page, in order, and returns those that are in it. A mark is left out where the page
 * has changed since it was read. So is one around an element with the focus, which it would lose.
 */
export function placeMarks(marks: readonly PlannedMark[], edits: Edits): MarkedOccurrence[] {
	const placed = marks.filter(mark => isUnchanged(mark) && !hasFocus(mark))
	// From the end, so that the offsets in a text node that contains several stay right.
	for (const {marked, siblings, start, end, after} of placed.toReversed()) {
		const {element} = marked
		const last = siblings.length - 1
		const nodes = siblings.flatMap(({node}, index) =>
			partOf(node, index === 0 ? start : 0, index === last ? end : undefined, edits),
		)
		edits.wrap(nodes, element)
		const next = element.nextSibling
		for (const node of after) if (element.parentNode) edits.insert(node, element.parentNode, next)
	}
	return placed.map(({marked}) => marked)
}

function isUnchanged({siblings}: PlannedMark): boolean {
	return siblings.every(({node, text}, index) => {
		const isInPlace =
			node.parentNode !== null && (index === 0 || siblings[index - 1]?.node === node.previousSibling)
		return isInPlace && (!isText(node) || node.data === text)
	})
}

function hasFocus({siblings}: PlannedMark): boolean {
	return siblings.some(({node}) => {
		const root: Node & {readonly activeElement?: Element | null} = node.getRootNode()
		return node.contains(root.activeElement ?? null)
	})
}

/** Splits a part off a text node. Other nodes, and empty ones, have no parts. */
function partOf(node: Node, start: number, end: number | undefined, edits: Edits): Node[] {
	if (!isText(node)) return [node]
	if (node.data === '') return []
	if (end !== undefined) edits.split(node, end)
	return [edits.split(node, start)]
}
