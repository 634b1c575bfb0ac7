import type {List, ListItem, Paragraph, Root} from 'mdast'
import {referredTerm, withoutShouting} from '../dutch/index.ts'
import {entryAnchor, entryId} from '../glossary/anchors.ts'
import {completeConcepts} from '../glossary/complete-concepts.ts'
import type {Concept, ConceptInput} from '../glossary/concept.ts'
import {alphabetical, entryText, headTerm} from '../glossary/entry.ts'
import {createPrinter} from '../markdown/processor.ts'
import {aString, expectOptions, headingDepth, type OptionKinds, trueOrFalse} from '../text/expect-options.ts'
import {bracketsAtStart} from './brackets.ts'
import {canBeHeadword} from './entry.ts'
import {readHeadword, readPrintedHeadword} from './headword.ts'

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
 * Without concepts, it returns `''`.
 *
 * `parseWordLists` reads the same labels and definitions back, except for the case of the first letter of a term and
 * the kind of white space. A label that it would read as something else is in quotation marks: `“en/of”`. With
 * `anchors`, the ids are read back too.
 *
 * @example
 * ```ts
 * import {parseConcepts} from 'zorgwoorden'
 * import {printWordList} from 'zorgwoorden/word-list'
 *
 * const thymus = {id: 'thymus', prefLabel: 'thymus', altLabel: ['zwezerik'], definition: 'Orgaan.'}
 * printWordList(parseConcepts([thymus])) // => '## Moeilijke woorden\n\n- **Thymus** (zwezerik): Orgaan.\n'
 * ```
 *
 * @throws {TypeError} if `concepts` is not an array of concepts, or an option is unknown or invalid
 */
export function printWordList(concepts: readonly ConceptInput[], options: PrintOptions = {}): string {
	const complete = completeConcepts(concepts)
	expectOptions('printWordList', options, printOptionKinds)
	const {heading = 'Moeilijke woorden', depth = 2, anchors = false, idPrefix = ''} = options
	if (complete.length === 0) return ''
	const isShouted = complete.every(concept => !/\p{Ll}/u.test(headTerm(concept)))
	const children = alphabetical(complete).map(concept =>
		printedItem(concept, anchors ? entryId(concept, idPrefix) : undefined, isShouted),
	)
	const list: List = {type: 'list', ordered: false, start: null, spread: false, children}
	const root: Root = {
		type: 'root',
		children: [{type: 'heading', depth, children: [{type: 'text', value: heading}]}, list],
	}
	return createPrinter().stringify(root)
}

const printOptionKinds: OptionKinds<PrintOptions> = {
	heading: aString,
	depth: headingDepth,
	anchors: trueOrFalse,
	idPrefix: aString,
}

function printedItem(concept: Concept, id: string | undefined, isShouted: boolean): ListItem {
	const {prefLabel, altLabel, definition} = quoted(concept, id !== undefined, isShouted)
	const text = entryText({...concept, altLabel, definition}, new Set(altLabel))
	const paragraph: Paragraph = {
		type: 'paragraph',
		children: [
			...(id === undefined ? [] : [{type: 'html' as const, value: `${entryAnchor(id)}</a>`}]),
			{type: 'strong', children: [{type: 'text', value: toOneLine(prefLabel)}]},
			{type: 'text', value: toOneLine(text)},
		],
	}
	return {type: 'listItem', spread: false, checked: null, children: [paragraph]}
}

/** Returns a concept with the term as printed, and the labels that would be read otherwise in quotation marks. */
function quoted(concept: Concept, isAnchored: boolean, isShouted: boolean): Concept {
	const {altLabel, definition} = concept
	const term = headTerm(concept)
	const isRead = (term: string, labels: readonly string[], expected: readonly string[]) =>
		isSame(readBack(toOneLine(term), labels.map(toOneLine), isAnchored, definition), expected.map(toOneLine))
	const isTermRead = isRead(term, [], [term]) && !(isShouted && withoutShouting(term) !== term)
	const prefLabel = isTermRead ? term : inQuotes(term)
	if (isTermRead && isRead(term, altLabel, [term, ...altLabel])) return {...concept, prefLabel}
	const single = altLabel.map(label => (isRead('x', [label], ['x', label]) ? label : inQuotes(label)))
	const labels = isRead(prefLabel, single, [term, ...altLabel]) ? single : altLabel.map(inQuotes)
	return {...concept, prefLabel, altLabel: labels}
}

/** The labels that a printed headword is read as. */
function readBack(
	term: string,
	altLabel: readonly string[],
	isAnchored: boolean,
	definition: string,
): readonly string[] {
	const rest = altLabel.length > 0 ? ` (${altLabel.join(', ')})` : ''
	if (rest.trim() !== bracketsAtStart(`${rest.trim()}: x`).brackets) return []
	if (isAnchored) return readPrintedHeadword(term, rest)
	return canBeHeadword(term) && referredTerm(definition) === undefined
		? readHeadword(term + rest, definition)
		: []
}

function isSame(labels: readonly string[], [term = '', ...altLabel]: readonly string[]): boolean {
	const lower = (text: string) => text.replace(/^(?:ij|.)/iu, letter => letter.toLowerCase())
	const [first = '', ...rest] = labels
	return (
		lower(first) === lower(term) &&
		rest.length === altLabel.length &&
		rest.every((label, index) => label === altLabel[index])
	)
}

function inQuotes(label: string): string {
	return `“${label}”`
}

function toOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trimEnd()
}
