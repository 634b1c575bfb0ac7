import type {List, ListItem, Paragraph, Root} from 'mdast'
import {entryAnchor, entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {alphabetical, entryText, headTerm} from '../glossary/entry.ts'
import {createPrinter} from '../markdown/processor.ts'

export interface PrintOptions {
	/** Default `'Moeilijke woorden'`. */
	readonly heading?: string
	/** Depth of the heading. Default 2. */
	readonly depth?: 1 | 2 | 3 | 4 | 5 | 6
	/** Whether each item starts with `<a id="woord-…"></a>`, which links can point to in any viewer. Default `false`. */
	readonly anchors?: boolean
	/** What the ids of the anchors begin with. Default `''`. */
	readonly idPrefix?: string
}

/**
 * Prints concepts as a Markdown word list, in Dutch alphabetical order: `- **Bloedplaatje** (trombocyt): Stukje van …`, with all
 * altLabels in the brackets. It has no place for hiddenLabels, related concepts and sources. Nothing for no concepts.
 *
 * `parseWordLists` reads the same labels and definitions back, the first letter of a label and kinds of white space aside. With
 * `anchors` always, ids too, for labels without a comma or a bracket that has no other; else where the labels are in base form and
 * hold no *of*, brackets, semicolon or lone slash.
 */
export function printWordList(concepts: readonly Concept[], options: PrintOptions = {}): string {
	const {heading = 'Moeilijke woorden', depth = 2, anchors = false, idPrefix = ''} = options
	if (concepts.length === 0) return ''
	const children = alphabetical(concepts).map(concept =>
		printedItem(concept, anchors ? entryId(concept, idPrefix) : undefined),
	)
	const list: List = {type: 'list', ordered: false, start: null, spread: false, children}
	const root: Root = {
		type: 'root',
		children: [{type: 'heading', depth, children: [{type: 'text', value: heading}]}, list],
	}
	return createPrinter().stringify(root)
}

function printedItem(concept: Concept, id: string | undefined): ListItem {
	const paragraph: Paragraph = {
		type: 'paragraph',
		children: [
			...(id === undefined ? [] : [{type: 'html' as const, value: `${entryAnchor(id)}</a>`}]),
			{type: 'strong', children: [{type: 'text', value: toOneLine(headTerm(concept))}]},
			{type: 'text', value: toOneLine(entryText(concept, new Set(concept.altLabel)))},
		],
	}
	return {type: 'listItem', spread: false, checked: null, children: [paragraph]}
}

function toOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trimEnd()
}
