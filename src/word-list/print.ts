import type {List, ListItem, Paragraph, Root} from 'mdast'
import {entryAnchor, entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {alphabetical, entryText, headTerm} from '../glossary/entry.ts'
import {createPrinter} from '../markdown/processor.ts'
import {expectArray} from '../text/expect-type.ts'

/** Options of {@link printWordList}. */
export interface PrintOptions {
	/** Text of the heading. Default `'Moeilijke woorden'`. */
	readonly heading?: string
	/** Depth of the heading. Default 2. */
	readonly depth?: 1 | 2 | 3 | 4 | 5 | 6
	/**
	 * Whether each item starts with `<a id="woord-…"></a>`, which links can target in any viewer. Default
	 * `false`.
	 */
	readonly anchors?: boolean
	/** Prefix of the ids of the anchors. Default `''`. */
	readonly idPrefix?: string
}

/**
 * Returns concepts as a Markdown word list in Dutch alphabetical order, with all altLabels in brackets:
 * `- **Bloedplaatje** (trombocyt): Stukje van …`. Contains no other fields.
 * Without concepts, it returns `''`. Never throws.
 *
 * `parseWordLists` reads the same labels and definitions back, except for the case of a label's first letter
 * and the kind of white space. With `anchors`, that is so for labels without a comma or an unpaired bracket,
 * and the ids are read back too. Without `anchors`, it is so for labels in base form that don't contain *of*,
 * brackets, a semicolon or a slash between spaces.
 *
 * @example
 * ```ts
 * import {parseConcepts} from 'zorgwoorden'
 * import {printWordList} from 'zorgwoorden/word-list'
 *
 * const thymus = {id: 'thymus', prefLabel: 'thymus', altLabel: ['zwezerik'], definition: 'Orgaan.'}
 * printWordList(parseConcepts([thymus])) // => '## Moeilijke woorden\n\n- **Thymus** (zwezerik): Orgaan.\n'
 * ```
 */
export function printWordList(concepts: readonly Concept[], options: PrintOptions = {}): string {
	expectArray('concepts', concepts)
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
