import {readdirSync, readFileSync} from 'node:fs'
import {join, posix, sep} from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

/**
 * The rooms of the house (folders of `src/`, and `index.ts`) from left to right, each with the rooms and packages that it
 * imports. A room imports rooms to its left only.
 */
const house: readonly (readonly [room: string, imports: readonly string[]])[] = [
	['text', []],
	['dutch', ['text']],
	['glossary', ['text', 'dutch', 'data']],
	['engine', ['text', 'dutch', 'glossary']],
	['search', ['text', 'dutch', 'glossary', 'engine', 'fuse.js/basic']],
	[
		'markdown',
		[
			...['text', 'mdast', 'unified', 'unist-util-visit'],
			...['remark-parse', 'remark-gfm', 'remark-frontmatter', 'remark-stringify'],
		],
	],
	['html', ['text', 'hast', 'hast-util-from-html', 'hast-util-to-html', 'unist-util-visit']],
	['word-list', ['text', 'dutch', 'glossary', 'markdown', 'hast', 'mdast']],
	['exchange', ['text', 'dutch', 'glossary', 'word-list']],
	['misspelling', ['text', 'dutch', 'glossary', 'engine']],
	['marking', ['text', 'dutch', 'glossary', 'engine', 'misspelling', 'unified']],
	['remark', ['text', 'glossary', 'word-list', 'marking', 'mdast', 'unified', 'unist-util-visit']],
	['rehype', ['text', 'glossary', 'word-list', 'marking', 'hast', 'mdast']],
	['dom', ['text', 'word-list', 'marking', 'rehype', 'hast']],
	['browser', ['glossary', 'dom']],
	['general', ['glossary', 'data']],
	['plain-words', ['data']],
	['index', ['text', 'dutch', 'glossary', 'engine', 'search']],
	[
		'check',
		[
			'text',
			'dutch',
			'glossary',
			'engine',
			'markdown',
			'word-list',
			'remark',
			'rehype',
			'index',
			'hast',
			'mdast',
			'unist-util-visit',
		],
	],
	['annotate', ['text', 'markdown', 'remark', 'index', 'node']],
	[
		'unmark',
		[
			...['text', 'glossary', 'engine', 'markdown', 'word-list', 'marking', 'remark'],
			...['mdast', 'unist-util-visit'],
		],
	],
	[
		'cli',
		[
			...['text', 'markdown', 'html', 'word-list', 'exchange', 'remark', 'rehype', 'general', 'plain-words'],
			...['index', 'check', 'annotate', 'unmark'],
			...['node', 'package.json', 'n3', 'mdast', 'unified'],
		],
	],
]

const order = house.map(([room]) => room)
const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
	.filter(file => file.endsWith('.ts'))
	.map(file => posix.join('src', ...file.split(sep)))
const imports = files.flatMap(importsOf)

test('every room is on the map', () => {
	expect(new Set(files.map(roomOf))).toEqual(new Set(order))
})

test('the map points left', () => {
	for (const [room, targets] of house) {
		const right = order.slice(order.indexOf(room))
		expect(targets.filter(target => right.includes(target))).toEqual([])
	}
})

test.each(house)('%s imports what the map says, and all of it', (room, targets) => {
	const found = imports.filter(({from, to}) => from === room && to !== room).map(({to}) => to)
	expect([...new Set(found)].sort()).toEqual([...targets].sort())
})

test('dutch has one door', () => {
	const door = 'src/dutch/index.ts'
	const intoDutch = imports.filter(({from, to}) => from !== 'dutch' && to === 'dutch')
	expect(intoDutch.filter(({path}) => path !== door)).toEqual([])
	expect(imports.filter(({from, path}) => from === 'dutch' && path === door)).toEqual([])
})

test('no files import each other in a circle', () => {
	expect(cyclesIn(new Map(files.map(file => [file, imports.filter(one => one.file === file)])))).toEqual([])
})

test('a circle would be found', () => {
	const a = {file: 'a', path: 'b', from: '', to: ''}
	const b = {file: 'b', path: 'a', from: '', to: ''}
	expect(
		cyclesIn(
			new Map([
				['a', [a]],
				['b', [b]],
			]),
		),
	).toEqual(['a b a'])
})

describe('docs/architecture.md', () => {
	const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

	test('lists every file of src/ once', () => {
		const listed = [...page.matchAll(/^([\w/-]+\.(?:ts|css)) {2,}\S/gm)].map(([, file]) => `src/${file}`)
		expect(listed.sort()).toEqual([...files, 'src/styles.css'].sort())
	})

	test.each(house)('%s has the imports that the map has', (room, targets) => {
		const row = page.match(new RegExp(`^\\| \`${room}(?:/|\\.ts)\` \\|.*\\| ?(.*) \\|$`, 'm'))
		expect(row?.[1]).toBe(targets.filter(target => order.includes(target)).join(', '))
	})
})

describe('commands are customers of the package', () => {
	const entries = [
		'src/index.ts',
		...['general', 'plain-words', 'remark', 'rehype', 'check', 'word-list', 'exchange'].map(
			room => `src/${room}/index.ts`,
		),
	]
	const shared = [
		'n3',
		'mdast',
		'unified',
		'text',
		'markdown',
		'html',
		'annotate',
		'unmark',
		'node',
		'package.json',
	]

	test.each(['cli', 'annotate'])('%s imports public entries, and rooms without rules of their own', room => {
		const own = imports.filter(({from, to}) => from === room && to !== room && !shared.includes(to))
		expect(own.filter(({path}) => !entries.includes(path))).toEqual([])
	})
})

interface Import {
	readonly file: string
	/** The file or package that is imported. */
	readonly path: string
	/** The room of `file`. */
	readonly from: string
	/** The room, `data`, `package.json`, `node` or package of `path`. */
	readonly to: string
}

function importsOf(file: string): Import[] {
	const source = readFileSync(join(root, file), 'utf8')
	return ts.preProcessFile(source).importedFiles.map(({fileName}) => {
		const path = fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName
		return {file, path, from: roomOf(file), to: roomOf(path)}
	})
}

function roomOf(path: string): string {
	if (path.startsWith('node:')) return 'node'
	if (path.startsWith('src/')) return path.split('/').slice(1, 2).join('').replace(/\.ts$/, '')
	return path.startsWith('data/') ? 'data' : path
}

/** Each circle of imports once, as the files that it goes through: `'a b a'`. */
function cyclesIn(graph: ReadonlyMap<string, readonly Import[]>): string[] {
	const cycles: string[] = []
	const done = new Set<string>()
	const visit = (file: string, trail: readonly string[]) => {
		const seen = trail.indexOf(file)
		if (seen >= 0) cycles.push([...trail.slice(seen), file].join(' '))
		if (seen >= 0 || done.has(file)) return
		for (const {path} of graph.get(file) ?? []) visit(path, [...trail, file])
		done.add(file)
	}
	for (const file of graph.keys()) visit(file, [])
	return cycles
}
