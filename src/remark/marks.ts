import type {PhrasingContent, Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'
import {entryId, popoverId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {createIsAlreadyMarked} from '../marking/already-marked.ts'
import {briefExplanation, fullExplanation} from '../marking/explanation.ts'
import {explanationEndAt, explanationsIn} from '../marking/in-brackets.ts'
import type {Mark, TreeOccurrence} from '../marking/mark.ts'
import {leavesAfter} from '../marking/node-range.ts'
import type {SharedSettings} from '../marking/options.ts'
import type {Slice} from '../marking/replace.ts'
import {elementNameOf, htmlData, withPosition} from './html-data.ts'

/** The names of the built-in marks: see the option `mark`. */
export type MarkdownMarkName = 'link' | 'emphasis' | 'popover' | 'inline' | 'footnote'

/**
 * A custom mark: returns the nodes that replace `occurrence.nodes`. It must be pure, since it is also called
 * to find out whether an occurrence has its mark already.
 */
export type MarkdownMarkFunction = (occurrence: TreeOccurrence<PhrasingContent>) => PhrasingContent[]

type MarkdownMark = Mark<PhrasingContent>

/** Creates a mark for one document. */
export function createMark(
	mark: MarkdownMarkName | MarkdownMarkFunction,
	settings: SharedSettings,
	concepts: readonly Concept[],
	slice: Slice<PhrasingContent>,
): MarkdownMark {
	if (typeof mark === 'function')
		return {isAlreadyMarked: createIsAlreadyMarked(mark, slice, value => ({type: 'text', value})), make: mark}
	return {
		link: () => link(settings),
		emphasis,
		popover: () => popover(settings),
		inline: () => inline(concepts),
		footnote: () => footnote(settings),
	}[mark]()
}

function link({url}: SharedSettings): MarkdownMark {
	const urlOf = ([concept]: readonly Concept[]) => (concept ? url(concept) : '')
	return {
		isAlreadyMarked: ({leaves, concepts}) =>
			leaves.some(({branch}) => {
				for (let ancestor = branch; ; ancestor = ancestor.up) {
					if (ancestor.node?.type === 'link' && ancestor.node.url === urlOf(concepts)) return true
					if (!ancestor.up) return false
				}
			}),
		make: ({nodes, concepts}) => [
			withPosition({
				type: 'link',
				url: urlOf(concepts),
				title: null,
				children: nodes,
				data: htmlData({className: ['woord']}),
			}),
		],
	}
}

function emphasis(): MarkdownMark {
	return {
		isAlreadyMarked: ({leaves: [leaf], match}) => {
			for (let ancestor = leaf?.branch; ancestor?.up; ancestor = ancestor.up) {
				if (
					ancestor.node?.type === 'emphasis' &&
					ancestor.start === match.start &&
					ancestor.end === match.end
				)
					return true
			}
			return false
		},
		make: ({nodes}) => [
			withPosition({type: 'emphasis', children: nodes, data: htmlData({className: ['woord']})}),
		],
	}
}

/**
 * A button and, after the first button of a concept, the popover that it opens. Both are text nodes that
 * become elements in HTML (`hName`), so that they print as the unchanged text.
 */
function popover({idPrefix}: SharedSettings): MarkdownMark {
	const existing = new Set<string>()
	return {
		needsOneTextNode: true,
		isAlreadyMarked({leaves: [leaf], concepts, match}) {
			if (leaf?.node.type !== 'text' || elementNameOf(leaf.node.data) !== 'button') return false
			existing.add(popoverId(concepts, idPrefix))
			return leaf.start === match.start && leaf.end === match.end
		},
		make({nodes, concepts, match}) {
			const id = popoverId(concepts, idPrefix)
			const button = htmlData({type: 'button', className: ['woord'], popoverTarget: id}, 'button')
			const buttons = nodes.map(node => (node.type === 'text' ? {...node, data: button} : node))
			if (existing.has(id)) return buttons
			existing.add(id)
			const text = {type: 'text', value: ` (${fullExplanation(concepts, match)})`}
			const data = {...htmlData({popover: '', id, className: ['woord-uitleg']}, 'span'), hChildren: [text]}
			return [...buttons, {type: 'text', value: '', data}]
		},
	}
}

function inline(concepts: readonly Concept[]): MarkdownMark {
	return {
		insertedSpans: ({text}) => explanationsIn(text, concepts),
		isAlreadyMarked: ({inlineText, concepts, match}) =>
			explanationEndAt(inlineText.text, match.end, concepts) !== undefined,
		make: ({nodes, concepts, match}) => [
			...nodes,
			{type: 'text', value: ` (${briefExplanation(concepts, match)})`},
		],
	}
}

function footnote({idPrefix}: SharedSettings): MarkdownMark {
	return {
		isAlreadyMarked({inlineText, concepts, match}) {
			const identifiers = leavesAfter(inlineText, match.end).map(
				({node}) => 'identifier' in node && node.identifier,
			)
			return concepts.every(concept => identifiers.includes(entryId(concept, idPrefix).toLowerCase()))
		},
		make: ({nodes, concepts}) => [
			...nodes,
			...concepts.map((concept): PhrasingContent => {
				const label = entryId(concept, idPrefix)
				return {type: 'footnoteReference', identifier: label.toLowerCase(), label}
			}),
		],
	}
}

/** Adds the definitions of footnotes that the document lacks, at its end. Mutates the tree. */
export function addFootnotes(tree: Root, marked: Iterable<Concept>, idPrefix: string): void {
	const existing = new Set<string>()
	visit(tree, 'footnoteDefinition', ({identifier}) => {
		existing.add(identifier)
	})
	for (const concept of marked) {
		const label = entryId(concept, idPrefix)
		const identifier = label.toLowerCase()
		if (existing.has(identifier)) continue
		const text: Text = {type: 'text', value: concept.definition}
		tree.children.push({
			type: 'footnoteDefinition',
			identifier,
			label,
			children: [{type: 'paragraph', children: [text]}],
		})
	}
}
