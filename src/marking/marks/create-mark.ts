import type {Host} from '../host.ts'
import type {Mark, MarkFunction, TreeMatch} from '../mark.ts'
import {leavesAfter} from '../node-range.ts'
import type {Slice} from '../replace.ts'
import {createCustomMark, type TreeNode} from './custom.ts'
import type {ElementSpan, MarkContext, MarkDescription} from './description.ts'

/** The fields of a host that creating a mark needs. */
type MarkHost<N> = Pick<Host<never, N, never>, 'elementOf' | 'render' | 'footnoteOf'>

/** Creates a mark for one document, from a built-in mark or a function. */
export function createMark<N extends TreeNode>(
	host: MarkHost<N>,
	mark: MarkDescription | MarkFunction<N>,
	context: MarkContext,
	slice: Slice<N>,
): Mark<N> {
	if (typeof mark !== 'function') return renderMark(host, mark, context)
	return createCustomMark(mark, slice, text => host.render({type: 'text', text}, []))
}

function renderMark<N>(
	{elementOf, render, footnoteOf}: MarkHost<N>,
	description: MarkDescription,
	context: MarkContext,
): Mark<N> {
	const {needsOneTextNode, protectedElement} = description
	const {parts, isAlreadyMarked, insertedSpans} = description.create(context)

	function elementsAround({leaves}: TreeMatch<N>): ElementSpan[] {
		const elements: ElementSpan[] = []
		const add = (node: N | undefined, start: number, end: number) => {
			const element = node && elementOf(node)
			if (element) elements.push({...element, start, end})
		}
		for (const leaf of leaves) {
			add(leaf.node, leaf.start, leaf.end)
			for (let branch = leaf.branch; branch.up; branch = branch.up) add(branch.node, branch.start, branch.end)
		}
		return elements
	}

	return {
		needsOneTextNode,
		insertedSpans,
		isAlreadyMarked: treeMatch =>
			isAlreadyMarked({
				text: treeMatch.inlineText.text,
				match: treeMatch.match,
				concepts: treeMatch.concepts,
				elements: () => elementsAround(treeMatch),
				footnotesAfter: () =>
					leavesAfter(treeMatch.inlineText, treeMatch.match.end).flatMap(
						({node}) => footnoteOf?.(node) ?? [],
					),
			}),
		make: ({nodes, ...occurrence}) => parts(occurrence).flatMap(part => render(part, nodes)),
		protects: node => protectedElement !== undefined && elementOf(node)?.tagName === protectedElement,
	}
}
