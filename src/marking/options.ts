import {entryHref} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Occurrences} from './marked-concepts.ts'
import {type Report, reports} from './report.ts'

/** How the list of explained words looks. */
export interface WordListOptions {
	/** Text of its heading. A list under this heading that an earlier pass made is replaced. Default `'Moeilijke woorden'`. */
	readonly heading?: string
	/** Rank of its heading, 1 to 6. Default `2`. */
	readonly depth?: 1 | 2 | 3 | 4 | 5 | 6
	/** `'end'` of the document, or its `'start'`: behind front matter, imports and a title of rank 1. Default `'end'`. */
	readonly place?: 'start' | 'end'
	/**
	 * Whether each item starts with `<a id="woord-…"></a>`, so that links reach it in any viewer of Markdown; the item
	 * itself then has no id. For printed Markdown: without rehype-raw a page made from it loses the anchors, and MDX
	 * takes no HTML. The plugin for HTML doesn't read it. Default `false`.
	 */
	readonly anchors?: boolean
}

/** What the plugins for Markdown and for HTML have in common. */
export interface SharedOptions {
	/**
	 * The glossary. It is checked with `parseConcepts` and compiled at the first document, once for each array: keep one
	 * array for all pages. Default: the bundled one.
	 */
	readonly concepts?: readonly Concept[]
	/**
	 * Which occurrences get a mark: the `'first'` of each concept in the document, the first in each `'section'`, or
	 * `'all'`. A section runs from one heading to the next, of whatever rank; lists, tables and quotes belong to the section
	 * that they stand in, and a heading inside one begins no section. A mark that is there already counts.
	 * Default `'first'`.
	 */
	readonly occurrences?: Occurrences
	/**
	 * Whether a list of the marked words, with their definitions, is added; an object changes how it looks.
	 * Default: on for `mark: 'link'` without `url` and for `mark: 'emphasis'`, off otherwise.
	 */
	readonly wordList?: boolean | WordListOptions
	/**
	 * Where `mark: 'link'` goes, from the concept; of an ambiguous word the first. What the function returns is placed as
	 * it is. Default: the entry in the word list, `'#woord-cytokine'`.
	 */
	readonly url?: (concept: Concept) => string
	/**
	 * Begins each id and each link to one, so that two documents can share a page: `'folder-1-'` gives
	 * `#folder-1-woord-cytokine`. ASCII letters, digits and `_.:/-`. Default `''`.
	 */
	readonly idPrefix?: string
	/** Ids of concepts never marked, such as the page's own subject: `['thymus']`. Default `[]`. */
	readonly exclude?: readonly string[]
	/** Whether a term inside a longer word marks that word: *stamceltransplantatie* for *stamcel*. Default `true`. */
	readonly compounds?: boolean
	/**
	 * Messages to put on the file: `'marked'` (each occurrence that gets a mark, and each that stays without since a mark
	 * would tear other markup apart), `'spelling'` (misspelt terms, with how they should be: a hiddenLabel, or a word one letter away
	 * from a label of eight letters and more; also in what is excluded), `'exclude'` (excluded ids that the glossary doesn't have), `'definition'` (definitions
	 * that use a term which the document leaves unexplained). Default `[]`.
	 */
	readonly report?: readonly Report[]
	/** Not read: put the glossary's version here, and hosts that cache pages by a plugin's options make them anew. */
	readonly version?: string
}

/** The word list's options, none left open. */
export type WordListSettings = Required<WordListOptions>

/** Shared options checked, with their defaults. */
export interface SharedSettings {
	readonly occurrences: Occurrences
	/** `undefined` for none. */
	readonly wordList: WordListSettings | undefined
	readonly url: (concept: Concept) => string
	readonly idPrefix: string
	readonly exclude: readonly string[]
	readonly report: readonly Report[]
}

/** Checks the options and fills in the defaults; throws at the first that is wrong. */
export function resolveOptions(options: SharedOptions, listByDefault: boolean): SharedSettings {
	const {occurrences = 'first', wordList = listByDefault, idPrefix = '', exclude = [], report = []} = options
	expectOption(
		'occurrences',
		occurrences,
		['first', 'section', 'all'].includes(occurrences),
		"'first', 'section' or 'all'",
	)
	expectOption(
		'idPrefix',
		idPrefix,
		/^[\w.:/-]*$/.test(idPrefix),
		'made of ASCII letters, digits and `_.:/-`',
	)
	expectOption('exclude', exclude, Array.isArray(exclude), 'a list of ids')
	const allowed = Array.isArray(report) && report.every(name => reports.includes(name))
	expectOption('report', report, allowed, `a list of ${reports.map(name => `'${name}'`).join(', ')}`)
	const {url = (concept: Concept) => entryHref(concept, idPrefix)} = options
	expectOption('url', url, typeof url === 'function', 'a function')
	return {occurrences, wordList: resolveWordList(wordList), url, idPrefix, exclude, report}
}

function resolveWordList(given: boolean | WordListOptions): WordListSettings | undefined {
	if (given === false) return
	const {
		heading = 'Moeilijke woorden',
		depth = 2,
		place = 'end',
		anchors = false,
	} = given === true ? {} : given
	expectOption('wordList.heading', heading, typeof heading === 'string' && /\S/.test(heading), 'a text')
	expectOption('wordList.depth', depth, [1, 2, 3, 4, 5, 6].includes(depth), 'a whole number from 1 to 6')
	expectOption('wordList.place', place, ['start', 'end'].includes(place), "'start' or 'end'")
	return {heading: heading.trim(), depth, place, anchors}
}

/** Throws the error that every wrong option gets. */
export function expectOption(name: string, value: unknown, holds: boolean, constraint: string): void {
	if (!holds)
		throw new TypeError(`Expected option \`${name}\` to be ${constraint}, received \`${String(value)}\``)
}
