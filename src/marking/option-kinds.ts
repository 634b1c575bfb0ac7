import {compoundsKind} from '../engine/matcher.ts'
import {
	arrayOfIds,
	aString,
	headingDepth,
	isPlainObject,
	type OptionKind,
	type OptionKinds,
	trueOrFalse,
} from '../text/expect-options.ts'
import type {PageOptions} from './front-matter.ts'
import type {MarkFunction} from './mark.ts'
import type {MarkDescription} from './marks/description.ts'
import type {MarkOption, SharedOptions, WordListOptions} from './options.ts'
import {reports} from './report.ts'

/** The options that the plugins have in common. */
export type PluginOptions<N> = SharedOptions & MarkOption<string | MarkFunction<N>>

/** The kinds of the options that front matter can set. */
export function pageKinds(marks: readonly MarkDescription[]): OptionKinds<PageOptions> {
	const {exclude, occurrences, wordList} = pluginKinds(marks)
	const names = marks.map(({name}) => name)
	const mark: OptionKind = [oneOf(names), mark => names.some(name => name === mark)]
	return {exclude, occurrences, wordList, mark}
}

/** "one of 'link', 'emphasis'" */
function oneOf(names: readonly string[]): string {
	return `one of ${names.map(name => `'${name}'`).join(', ')}`
}

/** The kinds of the options that the plugins have in common. */
export const pluginKinds = (marks: readonly MarkDescription[]): OptionKinds<PluginOptions<never>> => ({
	concepts: ['an array of concepts', Array.isArray],
	definitions: [
		'an object with a string for each id',
		definitions =>
			isPlainObject(definitions) && Object.values(definitions).every(text => typeof text === 'string'),
	],
	mark: [
		`a function or ${oneOf(marks.map(({name}) => name))}`,
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
	url: [
		'a function, or a string with {id} or {label}',
		url => typeof url === 'function' || (typeof url === 'string' && /\{(?:id|label)\}/.test(url)),
	],
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

/** The kinds of the options of the word list. */
export const wordListKinds: OptionKinds<WordListOptions> = {
	heading: ['a non-blank string', heading => typeof heading === 'string' && /\S/.test(heading)],
	depth: headingDepth,
	place: ["'start' or 'end'", place => place === 'start' || place === 'end'],
	anchors: trueOrFalse,
}

/** The kind of an option that is a file. */
export const fileKind: OptionKind = [
	'a string or a VFile',
	file => typeof file === 'string' || (typeof file === 'object' && file !== null),
]
