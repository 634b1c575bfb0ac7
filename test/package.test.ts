import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {build} from 'tsup'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {generalConcepts} from '../src/general/index.ts'
import {plainWords} from '../src/plain-words/index.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
let folder: string

// Installs the tarball, as it would be published, in an empty folder. `npm ci` has already filled npm's cache.
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zorgwoorden-'))
	const {stdout} = await run('npm', ['pack', '--silent', '--pack-destination', folder], {cwd: root})
	const tarball = stdout.trim().split('\n').at(-1) ?? ''
	await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}')
	await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], {cwd: folder})
}, 180_000)

afterAll(() => rm(folder, {recursive: true}))

const node = (code: string) => run(process.execPath, ['--input-type=module', '--eval', code], {cwd: folder})
const zorgwoorden = (args: string, env = {}) =>
	run('sh', ['-c', `npx --no-install zorgwoorden ${args}`], {cwd: folder, env: {...process.env, ...env}})

describe('the installed package', () => {
	test('can be imported by each entry point', async () => {
		const {stdout} = await node(`
			import {concepts, createLookup, parseConcepts} from 'zorgwoorden'
			import {checkText} from 'zorgwoorden/check'
			import {markElement} from 'zorgwoorden/dom'
			import {printCsv} from 'zorgwoorden/exchange'
			import {generalConcepts} from 'zorgwoorden/general'
			import {plainWords} from 'zorgwoorden/plain-words'
			import general from 'zorgwoorden/general.json' with {type: 'json'}
			import rehypeZorgwoorden from 'zorgwoorden/rehype'
			import remarkZorgwoorden, {findOccurrences} from 'zorgwoorden/remark'
			import {parseWordLists} from 'zorgwoorden/word-list'
			import list from 'zorgwoorden/concepts.json' with {type: 'json'}
			const tree = {type: 'root', children: [{type: 'text', value: 'thymus'}]}
			rehypeZorgwoorden({wordList: false})(tree, {data: {}})
			console.log(concepts.length === list.length, createLookup(list)('trombocyt')[0].id, tree.children[0].tagName)
			console.log([remarkZorgwoorden, findOccurrences, markElement, parseWordLists, printCsv].map(value => typeof value).join())
			console.log(checkText('Uw beenmerg.', list).occurring[0].concept.id)
			console.log(checkText('Hypertensie.', list, {plainWords}).candidates.length, plainWords.length > 10000)
			console.log(generalConcepts.length > 0, parseConcepts(general).length === generalConcepts.length)
		`)
		expect(stdout).toBe(
			'true bloedplaatje a\nfunction,function,function,function,function\nbeenmerg\n1 true\ntrue true\n',
		)
	})

	test('has types for a strict project, in which a short glossary and an imported JSON file are glossaries', async () => {
		await writeFile(join(folder, 'words.json'), shortGlossary)
		await writeFile(join(folder, 'definitions.json'), '{"milt": "Orgaan in de buik."}')
		await writeFile(join(folder, 'use.ts'), uses)
		const options =
			'--noEmit --strict --skipLibCheck false --target es2022 --module nodenext --resolveJsonModule'.split(
				' ',
			)
		await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'use.ts'], {
			cwd: folder,
		})
	}, 60_000)

	test('has a command', async () => {
		expect((await zorgwoorden('lookup trombocyt')).stdout).toMatch(/^bloedplaatje/)
		await expect(zorgwoorden('lookup fiets')).rejects.toMatchObject({code: 1, stdout: ''})
		await expect(zorgwoorden('--fiets')).rejects.toMatchObject({code: 2})
	}, 30_000)

	test('its command honours NO_COLOR, and colours a pipe only with FORCE_COLOR', async () => {
		const plain = {FORCE_COLOR: undefined, NO_COLOR: undefined}
		const coloured = '\x1B'
		expect((await zorgwoorden('lookup trombocyt', plain)).stdout).not.toContain(coloured)
		expect((await zorgwoorden('lookup trombocyt', {...plain, FORCE_COLOR: '1'})).stdout).toContain(coloured)
		expect((await zorgwoorden('lookup trombocyt', {...plain, NO_COLOR: '1'})).stdout).not.toContain(coloured)
	}, 30_000)

	test('its command ends quietly if the pipe is closed', async () => {
		await writeFile(join(folder, 'long.md'), 'Een lange tekst.\n\n'.repeat(10_000))
		const {stdout, stderr} = await zorgwoorden('mark long.md | head -1')
		expect(stdout).toBe('Een lange tekst.\n')
		expect(stderr).not.toMatch(/EPIPE|Error/)
	}, 60_000)

	test('contains no source and no tests', async () => {
		const files = await readdir(join(folder, 'node_modules/zorgwoorden'))
		expect(files.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'data', 'dist', 'package.json'])
	})
})

describe('a bundle contains only what it uses', () => {
	/** Returns all code that a bundler includes for an entry, dependencies included. */
	async function bundled(code: string): Promise<string> {
		const entry = join(folder, 'entry.js')
		const outDir = join(folder, 'bundle')
		await mkdir(outDir, {recursive: true})
		await writeFile(entry, code)
		await build({
			entry: {app: entry},
			outDir,
			format: 'esm',
			config: false,
			silent: true,
			noExternal: [/./],
			treeshake: true,
		})
		return readFile(join(outDir, 'app.js'), 'utf8')
	}

	const definition = 'Heel klein deeltje dat in het bloed zit en helpt om een bloeding te stoppen'
	const fuse = /fuse\.?js|fuseSortFn|useExtendedSearch/i

	test('everything', async () => {
		const code = await bundled(`import * as all from 'zorgwoorden'; console.log(all)`)
		expect(code.includes(definition)).toBe(true)
		expect(fuse.test(code)).toBe(true)
	})

	test('createMatcher: no dataset, no fuse.js', async () => {
		const code = await bundled(`import {createMatcher} from 'zorgwoorden'; console.log(createMatcher)`)
		expect(code.includes(definition)).toBe(false)
		expect(fuse.test(code)).toBe(false)
	})

	const [general] = generalConcepts

	test('the general glossary: its words and nothing else', async () => {
		const code = await bundled(
			`import {generalConcepts} from 'zorgwoorden/general'; console.log(generalConcepts)`,
		)
		expect(code).toContain(general?.definition)
		expect(code.includes(definition)).toBe(false)
		expect(code.length).toBeLessThan(JSON.stringify(generalConcepts).length * 2 + 5000)
	})

	test.each(['', '/remark', '/rehype', '/check', '/exchange', '/word-list'])(
		'zorgwoorden%s: nothing of the general glossary and of the plain words',
		async entry => {
			const code = await bundled(`import * as all from 'zorgwoorden${entry}'; console.log(all)`)
			expect(code.includes(general?.definition ?? '')).toBe(false)
			expect(code.includes(plainWords.slice(-20).join(' '))).toBe(false)
		},
	)

	test.each(['remark', 'rehype'])('zorgwoorden/%s: no fuse.js', async entry => {
		const code = await bundled(`import plugin from 'zorgwoorden/${entry}'; console.log(plugin)`)
		expect(fuse.test(code)).toBe(false)
	})
})

/** Some concepts have more fields than others, as in a file that someone wrote. */
const shortGlossary = JSON.stringify([
	{id: 'milt', prefLabel: 'milt', definition: 'Orgaan.'},
	{id: 'lever', prefLabel: 'lever', definition: 'Orgaan.', altLabel: ['hepar'], rarity: 2},
	{
		id: 'nier',
		prefLabel: 'nier',
		definition: 'Orgaan.',
		source: [{document: 'a', list: null, headword: 'b'}],
	},
])

/** How an app uses the package; `@ts-expect-error` where the compiler must refuse it. */
const uses = `
	import {unified} from 'unified'
	import {type Concept, type ConceptInput, type Definitions, type Match, type SearchResult} from 'zorgwoorden'
	import {concepts, createExplain, createLookup, createMatcher, createSearch, createSplit} from 'zorgwoorden'
	import {parseConcepts, withDefinitions} from 'zorgwoorden'
	import {type CheckReport, checkText} from 'zorgwoorden/check'
	import {printCsv, printDefinedTermSet, printSkos, printSynonyms} from 'zorgwoorden/exchange'
	import {generalConcepts} from 'zorgwoorden/general'
	import rehypeZorgwoorden, {type Options} from 'zorgwoorden/rehype'
	import remarkZorgwoorden, {findOccurrences, type Options as MarkdownOptions} from 'zorgwoorden/remark'
	import {parseWordLists, printWordList} from 'zorgwoorden/word-list'
	import definitions from './definitions.json' with {type: 'json'}
	import words from './words.json' with {type: 'json'}

	const bundled: readonly Concept[] = concepts
	const both: readonly ConceptInput[] = [...bundled, ...generalConcepts, ...words]
	const literal: ConceptInput = {id: 'hart', prefLabel: 'hart', definition: 'Pomp van het bloed.'}
	const found: readonly Match[] = createMatcher(words, {compounds: {except: ['milt']}})('Uw milt.')
	export const definition: string | undefined = createLookup([literal])('harten')[0]?.definition
	export const lists: readonly string[] | undefined = found[0]?.concepts[0]?.altLabel
	export const results: readonly SearchResult[] = createSearch(both)('hepar', {limit: 3, filter: ({rarity = 3}) => rarity > 1})
	export const pieces = createSplit(words)('Uw milt.', {seen: new Set<string>()}).map(({text, match}) => match?.label ?? text)
	export const rule: string | undefined = createExplain(words)('milten')[0]?.rule
	export const own: readonly Concept[] = withDefinitions(words, definitions)
	export const texts: Definitions = {milt: 'Orgaan.'}
	export const report: CheckReport = checkText('Uw milt.', words, {exclude: ['lever']})
	export const files: string[] = [printCsv(words), printSkos(words), printDefinedTermSet(words), printSynonyms(words), printWordList(words, {depth: 3})]
	export const listed: readonly Concept[] = parseWordLists('## Woorden').flatMap(({concepts}) => concepts)
	export const checked: readonly Concept[] = parseConcepts(words)
	const markdown: MarkdownOptions = {concepts: words, mark: 'footnote', definitions, wordList: {place: 'start'}}
	const html: Options = {concepts: [literal], mark: 'emphasis', within: ({tagName}) => tagName === 'main'}
	export const processor = unified().use(remarkZorgwoorden, markdown).use(rehypeZorgwoorden, html)
	export const bare = unified().use(remarkZorgwoorden).use(rehypeZorgwoorden)
	export const nodes = findOccurrences({type: 'root', children: []}, {concepts: words, occurrences: 'all'}).flatMap(({nodes}) => nodes)
	// @ts-expect-error: a match has no such field
	export const wrong = found[0]?.fiets
	// @ts-expect-error: a concept has a definition
	createMatcher([{id: 'hart', prefLabel: 'hart'}])
	// @ts-expect-error: a misspelt option
	export const misspelt: MarkdownOptions = {concepts: words, occurences: 'all'}
	// @ts-expect-error: a misspelt option
	createMatcher(words, {compound: false})
	// @ts-expect-error: a definition is a text
	withDefinitions(words, {milt: 5})
`
