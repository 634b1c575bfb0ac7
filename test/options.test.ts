import {describe, expect, test} from 'vitest'
import {type CheckOptions, checkText} from '../src/check/index.ts'
import {
	type CsvOptions,
	type DefinedTermSetOptions,
	printCsv,
	printDefinedTermSet,
	printSkos,
	type SkosOptions,
} from '../src/exchange/index.ts'
import {
	createExplain,
	createMatcher,
	createSearch,
	createSplit,
	type MatcherOptions,
	type SearchOptions,
	type SplitOptions,
	search,
	split,
} from '../src/index.ts'
import rehypeZorgwoorden, {
	findOccurrences as findInHtml,
	type FindOptions as HtmlFindOptions,
	type Options as HtmlOptions,
} from '../src/rehype/index.ts'
import remarkZorgwoorden, {
	type FindOptions,
	findOccurrences as findInMarkdown,
	type Options,
	type WordListOptions,
} from '../src/remark/index.ts'
import {type ParseOptions, type PrintOptions, parseWordLists, printWordList} from '../src/word-list/index.ts'

/** For each option of a function a misspelt name, values of the wrong kind, and what the value must be. */
type Rows<T> = {
	readonly [Name in keyof T]-?: readonly [misspelt: string, wrong: readonly unknown[], constraint: string]
}

/** A public function, called with any options. */
type Call = (options: never) => unknown

const compounds = ['compound', ['no', 0, [], {}, {except: 'hoofd'}], 'true, false or {except: ids}'] as const
const marks = "a function or one of 'link', 'emphasis', 'popover', 'inline'"

const plugin = {
	concepts: ['concept', ['x', {}, true], 'an array of concepts'],
	definitions: ['definition', ['milt', [], {milt: 1}], 'an object with a string for each id'],
	mark: ['marks', ['abbr', true, ['link']], marks],
	occurrences: ['occurences', ['once', true, ['all']], "'first', 'section' or 'all'"],
	density: ['densety', [0, -1, '2', Number.NaN], 'a number above 0'],
	wordList: ['wordlist', ['yes', 1, []], 'true, false or an object with its options'],
	url: ['uri', ['/woorden', {}], 'a function, or a string with {id} or {label}'],
	idPrefix: ['id-prefix', ['a b', 1], 'made of ASCII letters, digits and `_.:/-`'],
	exclude: ['excludes', ['thymus', {}, [1]], 'an array of ids'],
	compounds,
	report: ['reports', ['spelling', ['all'], true], "an array with any of 'marked', 'spelling', 'exclude', "],
	version: ['verison', [1, {}], 'a string'],
} as const

const remarkRows: Rows<Options> = {...plugin, mark: ['marks', ['abbr', true], `${marks}, 'footnote'`]}
const rehypeRows: Rows<HtmlOptions> = {
	...plugin,
	mark: ['marks', ['abbr', 'footnote'], marks],
	within: ['whitin', ['main', {}], 'a function'],
}
const file = ['flie', [1, true], 'a string or a VFile'] as const
const findRows: Rows<FindOptions> = {...remarkRows, file}
const findInHtmlRows: Rows<HtmlFindOptions> = {...rehypeRows, file}
const matcherRows: Rows<MatcherOptions> = {compounds}
const splitRows: Rows<SplitOptions> = {seen: ['sen', ['thymus', [], {}, new Map()], 'a Set']}
const checkRows: Rows<CheckOptions> = {
	exclude: plugin.exclude,
	compounds,
	plainWords: ['plainwords', ['fiets', new Set(['fiets'])], 'an array of words'],
}
const limit = 'a whole number of 0 or more, or Infinity'
const searchRows: Rows<SearchOptions> = {
	limit: ['limits', [-1, 1.5, Number.NaN, '3'], limit],
	prefix: ['prefx', ['yes', 1], 'true or false'],
	filter: ['fliter', [['milt'], {}], 'a function'],
}
const parseRows: Rows<ParseOptions> = {
	heading: ['headin', [1, ['Woorden']], 'a string or a RegExp'],
	whole: ['hole', ['yes', 1], 'true or false'],
}
const printRows: Rows<PrintOptions> = {
	heading: ['headin', [1, ['Woorden']], 'a string'],
	depth: ['dept', [0, 7, 1.5, '2'], 'a whole number from 1 to 6'],
	anchors: ['anchor', ['yes', 1], 'true or false'],
	idPrefix: ['idprefix', [1, {}], 'a string'],
}
const csvRows: Rows<CsvOptions> = {excel: ['exel', ['yes', 1], 'true or false']}
const skosRows: Rows<SkosOptions> = {
	base: ['bas', [1, new URL('https://example.org')], 'a string'],
	title: ['titel', [1, ['Woorden']], 'a string'],
}
const setRows: Rows<DefinedTermSetOptions> = {
	name: ['naem', [1, {}], 'a string'],
	url: ['URI', [1, new URL('https://example.org')], 'a string'],
}

const root = {type: 'root', children: []} as const
const entries: readonly (readonly [owner: string, call: Call, rows: object])[] = [
	['remarkZorgwoorden', (options: never) => remarkZorgwoorden.call(undefined, options), remarkRows],
	['rehypeZorgwoorden', (options: never) => rehypeZorgwoorden(options), rehypeRows],
	['findOccurrences', (options: never) => findInMarkdown({...root, children: []}, options), findRows],
	['findOccurrences', (options: never) => findInHtml({...root, children: []}, options), findInHtmlRows],
	['createMatcher', (options: never) => createMatcher([], options), matcherRows],
	['createSplit', (options: never) => createSplit([], options), matcherRows],
	['createExplain', (options: never) => createExplain([], options), matcherRows],
	['split', (options: never) => split('', options), splitRows],
	['split', (options: never) => createSplit([])('', options), splitRows],
	['search', (options: never) => search('', options), searchRows],
	['search', (options: never) => createSearch([])('', options), searchRows],
	['parseWordLists', (options: never) => parseWordLists('', options), parseRows],
	['printWordList', (options: never) => printWordList([], options), printRows],
	['checkText', (options: never) => checkText('', [], options), checkRows],
	['printCsv', (options: never) => printCsv([], options), csvRows],
	['printSkos', (options: never) => printSkos([], options), skosRows],
	['printDefinedTermSet', (options: never) => printDefinedTermSet([], options), setRows],
]

/** Calls a function with options that its type does not allow. */
function calling(call: Call, options: unknown): () => unknown {
	return () => call(options as never)
}

describe.each(entries)('%s', (owner, call, rows) => {
	describe.each(Object.entries(rows))('%s', (name, [misspelt, wrong, constraint]) => {
		test('a misspelt name', () => {
			const message = `Expected an option of ${owner}, received "${misspelt}"; did you mean "${name}"?`
			expect(calling(call, {[misspelt]: true})).toThrow(new TypeError(message))
			expect(calling(call, {[misspelt]: undefined})).toThrow(new TypeError(message))
		})

		test.each([null, ...wrong])('a value of the wrong kind: %j', value => {
			expect(calling(call, {[name]: value})).toThrow(TypeError)
			expect(calling(call, {[name]: value})).toThrow(`Expected option \`${name}\` to be ${constraint}`)
		})

		test('undefined is the default', () => {
			expect(calling(call, {[name]: undefined})).not.toThrow()
		})
	})

	test.each(['compounds', null])('%j in place of options', options => {
		expect(calling(call, options)).toThrow(TypeError)
	})

	test('no options', () => {
		expect(calling(call, undefined)).not.toThrow()
		expect(calling(call, {})).not.toThrow()
	})
})

describe('options of the word list', () => {
	const rows: Rows<WordListOptions> = {
		heading: ['headin', [' ', '', 1, ['Uitleg']], 'a non-blank string'],
		depth: ['dept', [0, 7, 1.5, '2'], 'a whole number from 1 to 6'],
		place: ['plaec', ['top', true], "'start' or 'end'"],
		anchors: ['anchor', ['yes', 1], 'true or false'],
	}
	const attach = (wordList: unknown) =>
		calling((options: never) => remarkZorgwoorden.call(undefined, options), {wordList})

	test.each(Object.entries(rows))('%s', (name, [misspelt, wrong, constraint]) => {
		expect(attach({[misspelt]: true})).toThrow(
			`Expected an option of remarkZorgwoorden, received "wordList.${misspelt}"; did you mean "wordList.${name}"?`,
		)
		for (const value of [null, ...wrong])
			expect(attach({[name]: value})).toThrow(`Expected option \`wordList.${name}\` to be ${constraint}`)
		expect(attach({[name]: undefined})).not.toThrow()
	})
})

describe('messages', () => {
	test.each([
		['a text', 'compounds', 'Expected options of createSplit to be an object, received `a string`'],
		['an array', ['x'], 'Expected options of createSplit to be an object, received `[…]`'],
		['a value', {compounds: 'no'}, 'to be true, false or {except: ids}, received `"no"`'],
		['several values', {compounds: ['a', null, {}]}, 'received `["a", null, {…}]`'],
		['no value', {compounds: []}, 'received `[]`'],
		['a long value', {compounds: 'no'.repeat(1000)}, `received \`"${'no'.repeat(30)}"\``],
		['no prototype', {compounds: Object.create(null)}, 'received `{…}`'],
		['a symbol', {compounds: Symbol('no')}, 'received `a symbol`'],
		['a name of every object', {toString: 1}, 'received "toString"; the options are "compounds"'],
		['another case', {COMPOUNDS: true}, 'received "COMPOUNDS"; did you mean "compounds"?'],
		[
			'nothing like it',
			{taal: 'nl'},
			'Expected an option of createSplit, received "taal"; the options are "compounds"',
		],
	])('%s', (_, options, message) => {
		expect(calling((options: never) => createSplit([], options), options)).toThrow(message)
	})

	test('all names, if none is near', () => {
		expect(calling((options: never) => printSkos([], options), {language: 'nl'})).toThrow(
			new TypeError('Expected an option of printSkos, received "language"; the options are "base", "title"'),
		)
	})

	test('findOccurrences takes the options of the plugin', () => {
		const options = {report: ['spelling'], version: '1', occurrences: 'first'} as const
		expect(() => findInMarkdown({...root, children: []}, options)).not.toThrow()
	})
})
