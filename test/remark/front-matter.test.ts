import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readFrontMatterField} from '../../src/remark/front-matter-field.ts'
import remarkZorgwoorden, {findOccurrences, type Options} from '../../src/remark/index.ts'
import {glossary, markdown} from './pipeline.ts'

/** The text below the front matter, after the plugin. Nothing but remark-frontmatter reads the front matter. */
function marked(frontMatter: string, text: string, options: Options = {}): string {
	const page = `${frontMatter}\n\n${text}\n`
	const processor = unified()
		.use(remarkParse)
		.use(remarkFrontmatter, ['yaml', 'toml'])
		.use(remarkGfm)
		.use(remarkZorgwoorden, {concepts: glossary, wordList: false, ...options})
		.use(remarkStringify)
	const after = String(processor.processSync(page))
	expect(after.startsWith(frontMatter)).toBe(true)
	return after.slice(frontMatter.length).trim()
}

const yaml = (...lines: readonly string[]) => ['---', 'title: Uw bloed', ...lines, '---'].join('\n')
const toml = (...lines: readonly string[]) => ['+++', 'title = "Uw bloed"', ...lines, '+++'].join('\n')
const thymus = '[thymus](#woord-thymus)'
const cytokine = '[cytokine](#woord-cytokine)'

describe('front matter that nothing has parsed', () => {
	test.each([
		['nothing about it', yaml('date: 2026-01-01'), `${thymus} ${cytokine}`],
		['true', yaml('zorgwoorden: true'), `${thymus} ${cytokine}`],
		['null', yaml('zorgwoorden:'), `${thymus} ${cytokine}`],
		['another field', yaml('zorg: false', 'over:', '  zorgwoorden: false'), `${thymus} ${cytokine}`],
		['false', yaml('zorgwoorden: false'), 'thymus cytokine'],
		['false, with a comment', yaml('zorgwoorden: false # een pagina over woorden'), 'thymus cytokine'],
		['false, in TOML', toml('zorgwoorden = false'), 'thymus cytokine'],
		['exclude', yaml('zorgwoorden: {exclude: [thymus]}'), `thymus ${cytokine}`],
		['exclude in lines', yaml('zorgwoorden:', '  exclude:', '    - thymus'), `thymus ${cytokine}`],
		['exclude in TOML', toml('zorgwoorden = {exclude = ["thymus"]}'), `thymus ${cytokine}`],
		['exclude in a table', toml('[zorgwoorden]', 'exclude = ["thymus"]'), `thymus ${cytokine}`],
		['mark', yaml('zorgwoorden: {mark: emphasis}'), '*thymus* *cytokine*'],
	])('%s', (_, frontMatter, expected) => {
		expect(marked(frontMatter, 'thymus cytokine')).toBe(expected)
	})

	test('occurrences', () => {
		const frontMatter = yaml('zorgwoorden: {occurrences: all}')
		expect(marked(frontMatter, 'thymus thymus')).toBe(`${thymus} ${thymus}`)
	})

	test('what the host has parsed comes first', () => {
		const file = new VFile({value: 'thymus', data: {matter: {zorgwoorden: true}}})
		expect(markdown(file, {wordList: false})).toBe(`${thymus}\n`)
	})

	test.each([
		['a misspelt option', 'zorgwoorden: {exlude: [thymus]}', 'received "exlude"; did you mean "exclude"?'],
		[
			'a value of another kind',
			'zorgwoorden: {exclude: thymus}',
			'Expected option `exclude` to be an array of ids',
		],
		[
			'a mark that is not there',
			'zorgwoorden: {mark: tooltip}',
			"Expected option `mark` to be one of 'link', ",
		],
		['an option of the list', 'zorgwoorden: {wordList: {plaats: start}}', 'received "wordList.plaats"'],
		['a text', 'zorgwoorden: uit', 'Expected options of `zorgwoorden` in front matter to be an object'],
		['an anchor', 'zorgwoorden: &uit false', 'in front matter to be true, false or {exclude, mark, '],
		[
			'an end that is missing',
			'zorgwoorden: {exclude: [thymus}',
			'in front matter to be true, false or {exclude, mark, ',
		],
	])('%s throws', (_, line, message) => {
		expect(() => marked(yaml(line), 'thymus')).toThrow(TypeError)
		expect(() => marked(yaml(line), 'thymus')).toThrow(message)
	})
})

describe('options of a page go with those of the plugin', () => {
	const list = (frontMatter: string, wordList: Options['wordList']) =>
		marked(frontMatter, 'thymus', {mark: 'emphasis', ...(wordList !== undefined && {wordList})})

	test.each<[name: string, frontMatter: string, options: Options['wordList'], heading: string | undefined]>([
		['a list', 'zorgwoorden: {wordList: true}', false, '## Moeilijke woorden'],
		['no list', 'zorgwoorden: {wordList: false}', {heading: 'Uitleg'}, undefined],
		['the list of the plugin', 'zorgwoorden: {wordList: true}', {heading: 'Uitleg'}, '## Uitleg'],
		['a depth more', 'zorgwoorden: {wordList: {depth: 3}}', {heading: 'Uitleg'}, '### Uitleg'],
		['a heading', 'zorgwoorden:\n  wordList:\n    heading: "Uitleg: woorden"', true, '## Uitleg: woorden'],
	])('%s', (_, frontMatter, options, heading) => {
		expect(/^#.*$/m.exec(list(yaml(frontMatter), options))?.[0]).toBe(heading)
	})

	test('exclude is added', () => {
		const frontMatter = yaml('zorgwoorden: {exclude: [thymus]}')
		expect(marked(frontMatter, 'thymus cytokine', {exclude: ['cytokine']})).toBe('thymus cytokine')
	})

	test('footnotes need remark-gfm, also by front matter', () => {
		const processor = unified()
			.use(remarkParse)
			.use(remarkFrontmatter)
			.use(remarkZorgwoorden, {concepts: glossary})
			.use(remarkStringify)
		expect(() => processor.processSync(`${yaml('zorgwoorden: {mark: footnote}')}\n\nthymus`)).toThrow(
			'remark-gfm',
		)
		expect(marked(yaml('zorgwoorden: {mark: footnote}'), 'thymus')).toContain('thymus[^woord-thymus]')
	})

	test('the next page has those of the plugin again', () => {
		const processor = unified()
			.use(remarkParse)
			.use(remarkZorgwoorden, {concepts: glossary, wordList: false})
			.use(remarkStringify)
		const page = (zorgwoorden?: unknown) =>
			String(processor.processSync(new VFile({value: 'thymus', data: {matter: {zorgwoorden}}}))).trim()
		expect([page(false), page(), page({mark: 'emphasis'}), page()]).toEqual([
			'thymus',
			thymus,
			'*thymus*',
			thymus,
		])
	})

	test('findOccurrences reads the data of the file, and finds all occurrences', () => {
		const find = (zorgwoorden: unknown) => {
			const file = new VFile({value: 'thymus thymus cytokine', data: {matter: {zorgwoorden}}})
			const tree = unified().use(remarkParse).parse(file)
			return findOccurrences(tree, {concepts: glossary, file}).map(({text}) => text)
		}
		expect(find(false)).toEqual([])
		expect(find({exclude: ['cytokine'], occurrences: 'first'})).toEqual(['thymus', 'thymus'])
	})
})

describe('a field of front matter', () => {
	const read = (type: 'yaml' | 'toml', ...lines: readonly string[]) =>
		readFrontMatterField(type, lines.join('\n'), 'x')

	test.each<[lines: readonly string[], value: unknown]>([
		[['y: 1'], undefined],
		[['x: 5'], 5],
		[["x: 'een: twee'"], 'een: twee'],
		[['x: een, twee # drie'], 'een, twee'],
		[['x: {a: [b, "c d", \'e\'], f: true}'], {a: ['b', 'c d', 'e'], f: true}],
		[['x: {', '  a: [', '    b,', '  ],', '}'], {a: ['b']}],
		[
			['x:', '  - a', '  - "b"'],
			['a', 'b'],
		],
		[
			['x:', '- a', '- b', 'y: 1'],
			['a', 'b'],
		],
		[['x:', '', '  # uitleg', '  a: 1', '  "b":', '    c: false', 'y: 2'], {a: 1, b: {c: false}}],
		[['"x": ~'], null],
		[['x:\r', '  a: b\r'], {a: 'b'}],
	])('YAML %j', (lines, value) => {
		expect(read('yaml', ...lines)).toEqual(value)
	})

	test.each<[lines: readonly string[], value: unknown]>([
		[['y = 1'], undefined],
		[['x = true'], true],
		[['x = {a = ["b"], c = "d"}'], {a: ['b'], c: 'd'}],
		[['[y]', 'x = 1', '[x]', 'a = ["b"]', '[z]', 'c = 1'], {a: ['b']}],
	])('TOML %j', (lines, value) => {
		expect(read('toml', ...lines)).toEqual(value)
	})

	test.each([
		['a text over several lines', 'x: |'],
		['an alias', 'x: *a'],
		['a list without an end', 'x: [a'],
		['a map without values', 'x: {a}'],
		['what follows the value', 'x: [a] b'],
		['a text on the next line', 'x:\n  a b'],
		['brackets without an end', `x: ${'['.repeat(100_000)}`],
	])('%s is refused', (_, line) => {
		expect(() => read('yaml', line)).toThrow(TypeError)
	})
})

describe('options that are plain data', () => {
	test.each([
		['/woorden/{id}', '[B-lymfocyten](/woorden/b-lymfocyt)'],
		['/zoek?q={label}', '[B-lymfocyten](/zoek?q=B-lymfocyt)'],
		['/{id}#{label}', '[B-lymfocyten](/b-lymfocyt#B-lymfocyt)'],
	])('url %s', (url, expected) => {
		expect(markdown('B-lymfocyten', {url}).trim()).toBe(expected)
	})

	test('a label is encoded in a url', () => {
		const concepts = [{id: 'iga', prefLabel: 'IgA & IgG', definition: 'Eiwit.'}]
		expect(markdown('IgA & IgG', {concepts, url: '/{label}'}).trim()).toBe('[IgA & IgG](/IgA%20%26%20IgG)')
	})

	describe("idPrefix 'auto'", () => {
		const linked = (path: string | undefined, cwd = '/site') => {
			const file = new VFile({value: 'thymus', cwd, ...(path !== undefined && {path})})
			return /\(#(.*)woord-thymus\)/.exec(markdown(file, {idPrefix: 'auto', wordList: false}))?.[1]
		}

		test('has the name of the file', () => {
			expect(linked('blog/Uw bloed.md')).toMatch(/^uw-bloed-[a-z0-9]+-$/)
			expect(linked('blog/één/index.mdx')).toMatch(/^index-[a-z0-9]+-$/)
		})

		test('is the same wherever the site is', () => {
			const prefix = linked('blog/bloed.md')
			expect(linked('/site/blog/bloed.md')).toBe(prefix)
			expect(linked('./blog/bloed.md')).toBe(prefix)
			expect(linked('/home/x/blog/bloed.md', '/home/x')).toBe(prefix)
			expect(linked('C:\\x\\blog\\bloed.md', 'C:\\x')).toBe(prefix)
		})

		test('differs for files with the same name', () => {
			expect(linked('a/index.md')).not.toBe(linked('b/index.md'))
		})

		test('is empty without a path', () => {
			expect(linked(undefined)).toBe('')
		})
	})
})
