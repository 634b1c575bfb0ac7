import type {PhrasingContent, Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'
import {entryId, popoverId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {createMade} from '../marking/already-marked.ts'
import {explain, explainBriefly} from '../marking/explanation.ts'
import {explanationsIn, isExplained} from '../marking/in-brackets.ts'
import type {Mark, Occurrence} from '../marking/mark-block.ts'
import {leavesBehind} from '../marking/node-range.ts'
import type {SharedSettings} from '../marking/options.ts'
import type {Slice} from '../marking/replace.ts'
import {around, html, nameIn} from './node.ts'

/** The marks that have a name. */
export type MarkName = 'link' | 'emphasis' | 'popover' | 'inline' | 'footnote'

/** An own way of marking: what comes in place of the words. */
export type MarkFunction = (occurrence: Occurrence<PhrasingContent>) => PhrasingContent[]

type MarkdownMark = Mark<PhrasingContent>

/** Makes a mark for one document. */
export function createMark(
	mark: MarkName | MarkFunction,
	settings: SharedSettings,
	concepts: readonly Concept[],
	slice: Slice<PhrasingContent>,
): MarkdownMark {
	if (typeof mark === 'function')
		return {made: createMade(mark, slice, value => ({type: 'text', value})), make: mark}
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
		made: ({leaves, concepts}) =>
			leaves.some(({branch}) => {
				for (let at = branch; ; at = at.up) {
					if (at.node?.type === 'link' && at.node.url === urlOf(concepts)) return true
					if (!at.up) return false
				}
			}),
		make: ({nodes, concepts}) => [
			around({
				type: 'link',
				url: urlOf(concepts),
				title: null,
				children: nodes,
				data: html({className: ['woord']}),
			}),
		],
	}
}

function emphasis(): MarkdownMark {
	return {
		made: ({leaves: [leaf], match}) => {
			for (let at = leaf?.branch; at?.up; at = at.up) {
				if (at.node?.type === 'emphasis' && at.start === match.start && at.end === match.end) return true
			}
			return false
		},
		make: ({nodes}) => [around({type: 'emphasis', children: nodes, data: html({className: ['woord']})})],
	}
}

/** A button and, behind the first for a concept, what it opens. The words stay text, and so print as they were. */
function popover({idPrefix}: SharedSettings): MarkdownMark {
	const there = new Set<string>()
	return {
		plain: true,
		made({leaves: [leaf], concepts, match}) {
			if (leaf?.node.type !== 'text' || nameIn(leaf.node.data) !== 'button') return false
			there.add(popoverId(concepts, idPrefix))
			return leaf.start === match.start && leaf.end === match.end
		},
		make({nodes, concepts, match}) {
			const id = popoverId(concepts, idPrefix)
			const button = html({type: 'button', className: ['woord'], popoverTarget: id}, 'button')
			const words = nodes.map(node => (node.type === 'text' ? {...node, data: button} : node))
			if (there.has(id)) return words
			there.add(id)
			const text = {type: 'text', value: ` (${explain(concepts, match)})`}
			const data = {...html({popover: '', id, className: ['woord-uitleg']}, 'span'), hChildren: [text]}
			return [...words, {type: 'text', value: '', data}]
		},
	}
}

function inline(concepts: readonly Concept[]): MarkdownMark {
	return {
		read: ({text}) => explanationsIn(text, concepts),
		made: ({prose, concepts, match}) => isExplained(prose.text, match.end, concepts),
		make: ({nodes, concepts, match}) => [
			...nodes,
			{type: 'text', value: ` (${explainBriefly(concepts, match)})`},
		],
	}
}

function footnote({idPrefix}: SharedSettings): MarkdownMark {
	return {
		made({prose, concepts, match}) {
			const behind = leavesBehind(prose, match.end).map(({node}) => 'identifier' in node && node.identifier)
			return concepts.every(concept => behind.includes(entryId(concept, idPrefix).toLowerCase()))
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

/** Adds the footnotes that the document doesn't have yet, at its end. Mutates the tree. */
export function addFootnotes(tree: Root, marked: Iterable<Concept>, idPrefix: string): void {
	const there = new Set<string>()
	visit(tree, 'footnoteDefinition', ({identifier}) => {
		there.add(identifier)
	})
	for (const concept of marked) {
		const label = entryId(concept, idPrefix)
		const identifier = label.toLowerCase()
		if (there.has(identifier)) continue
		const text: Text = {type: 'text', value: concept.definition}
		tree.children.push({
			type: 'footnoteDefinition',
			identifier,
			label,
			children: [{type: 'paragraph', children: [text]}],
		})
	}
}
