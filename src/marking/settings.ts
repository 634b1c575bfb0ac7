import {entryHref} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import type {MarkFunction} from './mark.ts'
import type {Occurrences} from './marked-concepts.ts'
import type {MarkDescription} from './marks/description.ts'
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
 * @param marks the built-in marks that the plugin has
 * @throws {TypeError} at the first invalid option
 */
export function resolveOptions<N>(
	options: SharedOptions & MarkOption<string | MarkFunction<N>>,
	marks: readonly MarkDescription[],
): Settings<N> {
	const mark = resolveMark(options.mark, marks)
	const addsList = typeof mark !== 'function' && mark.addsWordList(options)
	const {
		occurrences = 'first',
		density,
		wordList = addsList,
		idPrefix = '',
		exclude = [],
		report = [],
		compounds = true,
	} = options
	expectOption(
		'occurrences',
		occurrences,
		['first', 'section', 'all'].includes(occurrences),
		"'first', 'section' or 'all'",
	)
	const isDensity = density === undefined || (typeof density === 'number' && density > 0)
	expectOption('density', density, isDensity, 'a number above 0')
	expectOption(
		'idPrefix',
		idPrefix,
		/^[\w.:/-]*$/.test(idPrefix),
		'made of ASCII letters, digits and `_.:/-`',
	)
	expectOption('exclude', exclude, Array.isArray(exclude), 'an array of ids')
	const isValidReport = Array.isArray(report) && report.every(name => reports.includes(name))
	expectOption(
		'report',
		report,
		isValidReport,
		`an array with any of ${reports.map(name => `'${name}'`).join(', ')}`,
	)
	expectOption('compounds', compounds, isCompounds(compounds), 'true, false or {except: ids}')
	const {url = (concept: Concept) => entryHref(concept, idPrefix)} = options
	expectOption('url', url, typeof url === 'function', 'a function')
	return {mark, occurrences, density, wordList: resolveWordList(wordList), url, idPrefix, exclude, report}
}

function isCompounds(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return typeof value === 'boolean'
	return 'except' in value && Array.isArray(value.except)
}

function resolveMark<N>(
	mark: string | MarkFunction<N> = 'link',
	marks: readonly MarkDescription[],
): MarkDescription | MarkFunction<N> {
	if (typeof mark === 'function') return mark
	const description = marks.find(({name}) => name === mark)
	if (description) return description
	const names = marks.map(({name}) => `'${name}'`)
	throw optionError('mark', mark, `a function or one of ${names.join(', ')}`)
}

function resolveWordList(given: boolean | WordListOptions): WordListSettings | undefined {
	if (given === false) return
	const {heading = defaultHeading, depth = 2, place = 'end', anchors = false} = given === true ? {} : given
	expectOption(
		'wordList.heading',
		heading,
		typeof heading === 'string' && /\S/.test(heading),
		'a non-blank string',
	)
	expectOption('wordList.depth', depth, [1, 2, 3, 4, 5, 6].includes(depth), 'a whole number from 1 to 6')
	expectOption('wordList.place', place, ['start', 'end'].includes(place), "'start' or 'end'")
	return {heading: collapseWhiteSpace(heading), depth, place, anchors}
}

/**
 * Checks the option `file`, and returns it, or an empty text by default.
 *
 * @throws {TypeError} if it is not a file
 */
export function resolveFile({file = ''}: SharedFindOptions): SourceFile {
	const isFile = typeof file === 'string' || (typeof file === 'object' && file !== null)
	expectOption('file', file, isFile, 'a text or a VFile')
	return file
}

/**
 * Throws the error for an invalid option, unless `isValid`.
 *
 * @throws {TypeError} "Expected option `name` to be <constraint>, received `value`"
 */
function expectOption(name: string, value: unknown, isValid: boolean, constraint: string): void {
	if (!isValid) throw optionError(name, value, constraint)
}

function optionError(name: string, value: unknown, constraint: string): TypeError {
	return new TypeError(`Expected option \`${name}\` to be ${constraint}, received \`${String(value)}\``)
}
