import {entryHref} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {expectOptions, type OptionKind} from '../text/expect-options.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {hostFrontMatter, pageOwner, readPageOptions} from './front-matter.ts'
import {prefixOf} from './id-prefix.ts'
import type {MarkFunction} from './mark.ts'
import type {Occurrences} from './marked-concepts.ts'
import type {MarkDescription} from './marks/description.ts'
import {link} from './marks/link.ts'
import {fileKind, type PluginOptions, pageKinds, pluginKinds, wordListKinds} from './option-kinds.ts'
import type {SharedFindOptions, SourceFile, WordListOptions} from './options.ts'
import type {Report} from './report.ts'

/** The heading of the word list by default. */
export const defaultHeading = 'Moeilijke woorden'

/** The options of the word list with their defaults filled in. */
export type WordListSettings = Required<WordListOptions>

/** The options of a plugin for a page, checked and with their defaults filled in. */
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
 * Returns the settings of a page: the options of the plugin, with those that the front matter of the page has. `false`
 * if that switches marking off.
 *
 * @param frontMatter the field `zorgwoorden` of the front matter, if the host has not put it in the data of the file
 * @throws {TypeError} if the front matter has an unknown or invalid option
 */
export type SettingsOfPage<N> = (file: SourceFile, frontMatter?: unknown) => Settings<N> | false

/**
 * Checks the options of a plugin. Returns the function that fills in the defaults for a page.
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
): SettingsOfPage<N> {
	expectOptions(owner, options, {...pluginKinds(marks), ...ownKinds})
	expectWordListOptions(owner, options.wordList)
	return (file, frontMatter) => settingsOfPage(options, marks, file, frontMatter)
}

/**
 * Checks options like {@link resolveOptions} and fills in their defaults, for a page that is not a file: it has no front
 * matter, no messages and no build that caches it.
 *
 * @throws {TypeError} at the first invalid option
 */
export function resolveSettings<N>(
	owner: string,
	options: PluginOptions<N>,
	marks: readonly MarkDescription[],
	ownKinds: OwnKinds = {},
): Settings<N> {
	const {report, version, ...kinds} = pluginKinds(marks)
	expectOptions(owner, options, {...kinds, ...ownKinds})
	expectWordListOptions(owner, options.wordList)
	return withDefaults(options, marks, {})
}

/**
 * Checks the options of `findOccurrences` and fills in their defaults. Those of the plugin that it has no use for
 * are fine, so that both can have the same options. Which occurrences are found, front matter doesn't change.
 *
 * @param marks the built-in marks of the kind of tree
 * @param ownKinds the options that only this kind of tree has
 * @throws {TypeError} at the first invalid option
 */
export function resolveFindOptions<N>(
	options: PluginOptions<N> & SharedFindOptions,
	marks: readonly MarkDescription[],
	ownKinds: OwnKinds = {},
): {readonly settings: Settings<N> | false; readonly file: SourceFile} {
	const owner = 'findOccurrences'
	expectOptions(owner, options, {...pluginKinds(marks), ...ownKinds, file: fileKind})
	expectWordListOptions(owner, options.wordList)
	const {occurrences = 'all', file = ''} = options
	const settings = settingsOfPage(options, marks, typeof file === 'string' ? {} : file)
	return {settings: settings && {...settings, occurrences}, file}
}

/** The kinds of the options that only one plugin has. */
export type OwnKinds = Readonly<Record<string, OptionKind>>

function settingsOfPage<N>(
	options: PluginOptions<N>,
	marks: readonly MarkDescription[],
	file: SourceFile,
	frontMatter?: unknown,
): Settings<N> | false {
	const page = readPageOptions(hostFrontMatter(file.data) ?? frontMatter, pageKinds(marks))
	if (page === false) return false
	expectWordListOptions(pageOwner, page.wordList)
	return withDefaults(
		{
			...options,
			...page,
			exclude: [...(options.exclude ?? []), ...(page.exclude ?? [])],
			...joinWordList(options.wordList, page.wordList),
		},
		marks,
		file,
	)
}

/** Options of the list in front matter go with those of the plugin; `true` has no effect if the plugin has some. */
function joinWordList(given: WordListOption, page: WordListOption): {wordList?: boolean | WordListOptions} {
	if (typeof given === 'object' && page !== false) return {wordList: {...given, ...Object(page)}}
	const wordList = page ?? given
	return wordList === undefined ? {} : {wordList}
}

type WordListOption = boolean | WordListOptions | undefined

function withDefaults<N>(
	options: PluginOptions<N>,
	marks: readonly MarkDescription[],
	file: SourceFile,
): Settings<N> {
	const {mark: given = 'link'} = options
	const idPrefix = options.idPrefix === 'auto' ? prefixOf(file) : (options.idPrefix ?? '')
	const mark = typeof given === 'function' ? given : (marks.find(({name}) => name === given) ?? link)
	const addsList = typeof mark !== 'function' && mark.addsWordList(options)
	const {
		occurrences = 'first',
		density,
		wordList = addsList,
		url: givenUrl = (concept: Concept) => entryHref(concept, idPrefix),
		exclude = [],
		report = [],
	} = options
	const url = typeof givenUrl === 'string' ? urlFrom(givenUrl) : givenUrl
	return {mark, occurrences, density, wordList: wordListSettings(wordList), url, idPrefix, exclude, report}
}

/** Fills in the address of a concept: `'/woorden/{id}'`. */
function urlFrom(template: string): (concept: Concept) => string {
	return ({id, prefLabel}) =>
		template.replaceAll('{id}', () => id).replaceAll('{label}', () => encodeURIComponent(prefLabel))
}

function wordListSettings(given: boolean | WordListOptions): WordListSettings | undefined {
	if (given === false) return
	const {heading = defaultHeading, depth = 2, place = 'end', anchors = false} = given === true ? {} : given
	return {heading: collapseWhiteSpace(heading), depth, place, anchors}
}

function expectWordListOptions(owner: string, wordList: boolean | WordListOptions | undefined): void {
	if (typeof wordList === 'object') expectOptions(owner, wordList, wordListKinds, 'wordList.')
}
