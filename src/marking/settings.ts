import {compoundsKind} from '../engine/matcher.ts'
import {entryHref} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {
	aFunction,
	arrayOfIds,
	aString,
	expectOptions,
	headingDepth,
	type OptionKind,
	type OptionKinds,
	trueOrFalse,
} from '../text/expect-options.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import type {MarkFunction} from './mark.ts'
import type {Occurrences} from './marked-concepts.ts'
import type {MarkDescription} from './marks/description.ts'
import {link} from './marks/link.ts'
import type {MarkOption, SharedFindOptions, SharedOptions, SourceFile, WordListOptions} from './options.ts'
import {type Report, reports} from './report.ts'

/** The heading of the word list by default. */
export const defaultHeading = 'Moeilijke woorden'

/** The options of the word list with their defaults filled in. */
export type WordListSettings = Required<WordListOptions>

/** The options of a plugin, checked and with their defaults filled in. */
export interface Settings<N> {
	readonly mark: MarkDescription | MarkFunction<N>
	readonly occurrences: Occurrences
	/** `undefined` if there may be any number of marks. */
	readonly density: number | undefined
	/** `undefined` if no list is added. */
	readonly wordList: WordListSettings | undefined
	readonly url: (concept: Concept) => string
	readonly idPrefix: string
	readonly exclude: readonly string[]
	readonly report: readonly Report[]
}

/**
 * Checks the options of a plugin and fills in their defaults.
 *
 * @param owner the name of the plugin
 * @param marks the built-in marks that the plugin has
 * @param ownKinds the options that only this plugin has
 * @throws {TypeError} at the first invalid option
 */
export function resolveOptions<N>(
	owner: string,
	options: PluginOptions<N>,
	marks: readonly MarkDescription[],
	ownKinds: OwnKinds = {},
): Settings<N> {
	expectOptions(owner, options, {...pluginKinds(marks), ...ownKinds})
	expectWordListOptions(owner, options.wordList)
	return withDefaults(options, marks)
}

/**
 * Checks the options of `findOccurrences` and fills in their defaults. Those of the plugin that it has no use for
 * are fine, so that both can have the same options.
 *
 * @param marks the built-in marks of the kind of tree
 * @param ownKinds the options that only this kind of tree has
 * @throws {TypeError} at the first invalid option
 */
export function resolveFindOptions<N>(
	options: PluginOptions<N> & SharedFindOptions,
	marks: readonly MarkDescription[],
	ownKinds: OwnKinds = {},
): {readonly settings: Settings<N>; readonly file: SourceFile} {
	const owner = 'findOccurrences'
	expectOptions(owner, options, {...pluginKinds(marks), ...ownKinds, file: fileKind})
	expectWordListOptions(owner, options.wordList)
	const {occurrences = 'all', file = ''} = options
	return {settings: withDefaults({...options, occurrences}, marks), file}
}

/** The kinds of the options that only one plugin has. */
export type OwnKinds = Readonly<Record<string, OptionKind>>

type PluginOptions<N> = SharedOptions & MarkOption<string | MarkFunction<N>>

function withDefaults<N>(options: PluginOptions<N>, marks: readonly MarkDescription[]): Settings<N> {
	const {mark: given = 'link', idPrefix = ''} = options
	const mark = typeof given === 'function' ? given : (marks.find(({name}) => name === given) ?? link)
	const addsList = typeof mark !== 'function' && mark.addsWordList(options)
	const {
		occurrences = 'first',
		density,
		wordList = addsList,
		url = (concept: Concept) => entryHref(concept, idPrefix),
		exclude = [],
		report = [],
	} = options
	return {mark, occurrences, density, wordList: wordListSettings(wordList), url, idPrefix, exclude, report}
}

function wordListSettings(given: boolean | WordListOptions): WordListSettings | undefined {
	if (given === false) return
	const {heading = defaultHeading, depth = 2, place = 'end', anchors = false} = given === true ? {} : given
	return {heading: collapseWhiteSpace(heading), depth, place, anchors}
}

function expectWordListOptions(owner: string, wordList: boolean | WordListOptions | undefined): void {
	if (typeof wordList === 'object') expectOptions(owner, wordList, wordListKinds, 'wordList.')
}

const pluginKinds = (marks: readonly MarkDescription[]): OptionKinds<PluginOptions<never>> => ({
	concepts: ['an array of concepts', Array.isArray],
	definitions: [
		'an object with a text for each id',
		definitions =>
			isPlainObject(definitions) && Object.values(definitions).every(text => typeof text === 'string'),
	],
	mark: [
		`a function or one of ${marks.map(({name}) => `'${name}'`).join(', ')}`,
		mark => typeof mark === 'function' || marks.some(({name}) => name === mark),
	],
	occurrences: [
		"'first', 'section' or 'all'",
		value => value === 'first' || value === 'section' || value === 'all',
	],
	density: ['a number above 0', density => typeof density === 'number' && density > 0],
	wordList: [
		'true, false or an object with its options',
		wordList => typeof wordList === 'boolean' || isPlainObject(wordList),
	],
	url: aFunction,
	idPrefix: [
		'made of ASCII letters, digits and `_.:/-`',
		prefix => typeof prefix === 'string' && /^[\w.:/-]*$/.test(prefix),
	],
	exclude: arrayOfIds,
	compounds: compoundsKind,
	report: [
		`an array with any of ${reports.map(name => `'${name}'`).join(', ')}`,
		report => Array.isArray(report) && report.every(name => reports.includes(name)),
	],
	version: aString,
})

const wordListKinds: OptionKinds<WordListOptions> = {
	heading: ['a non-blank string', heading => typeof heading === 'string' && /\S/.test(heading)],
	depth: headingDepth,
	place: ["'start' or 'end'", place => place === 'start' || place === 'end'],
	anchors: trueOrFalse,
}

function isPlainObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const fileKind: OptionKind = [
	'a text or a VFile',
	file => typeof file === 'string' || (typeof file === 'object' && file !== null),
]
