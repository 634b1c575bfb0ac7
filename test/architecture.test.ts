import {readdirSync, readFileSync} from 'node:fs'
import {join, posix, relative, sep} from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const remarkPackages = ['remark-parse', 'remark-gfm', 'remark-frontmatter', 'remark-stringify']

/** The rooms of the house, and which rooms and packages each may import. A room may always import itself. */
const arrows = new Map<string, readonly string[]>([
	['text', []],
	['dutch', ['text']],
	['glossary', ['text', 'data']],
	['engine', ['text', 'dutch', 'glossary']],
	['search', ['text', 'dutch', 'glossary', 'fuse.js/basic']],
	['misspelling', ['text', 'dutch', 'glossary', 'engine']],
	['marking', ['text', 'glossary', 'engine', 'misspelling', 'unified']],
	['word-list', ['text', 'dutch', 'glossary', 'marking', 'mdast', 'unified', ...remarkPackages]],
	['exchange', ['glossary', 'word-list', 'csv-parse/sync', 'csv-stringify/sync']],
	['markdown', ['mdast', 'unified', 'unist-util-visit', ...remarkPackages]],
	['remark', ['text', 'glossary', 'marking', 'word-list', 'mdast', 'unified', 'unist-util-visit']],
	['rehype', ['glossary', 'marking', 'word-list', 'hast']],
	['index', ['text', 'dutch', 'glossary', 'engine', 'search']],
	[
		'check',
		[
			...['text', 'dutch', 'index', 'word-list', 'remark', 'cli'],
			...['mdast', 'unified', 'unist-util-visit', ...remarkPackages],
		],
	],
	['annotate', ['index', 'marking', 'remark', 'node', 'mdast', 'unified', ...remarkPackages]],
	[
		'cli',
		[
			...['text', 'index', 'markdown', 'word-list', 'exchange', 'remark', 'check', 'annotate'],
			...['package.json', 'node', 'unified', ...remarkPackages],
		],
	],
])

const root = join(import.meta.dirname, '..')
const imports = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
	.filter(file => file.endsWith('.ts'))
	.flatMap(file => importsOf(posix.join('src', ...file.split(sep))))

describe('imports point one way', () => {
	test.each(imports)('$file imports $specifier', ({from, to}) => {
		expect([from, ...(arrows.get(from) ?? [])]).toContain(to)
	})

	test('the imports of every file are read', () => {
		const files = new Set(imports.map(({file}) => file))
		expect(files).toContain('src/cli/main.ts')
		expect(files).toContain('src/index.ts')
	})

	test('every room is listed', () => {
		expect([...arrows.keys()]).toEqual(expect.arrayContaining(imports.map(({from}) => from)))
	})
})

test('the command imports the public names alone', () => {
	const entries = ['index', 'remark', 'word-list', 'exchange']
	const behind = imports.filter(({from, to}) => from === 'cli' && entries.includes(to))
	expect(new Set(behind.map(({specifier}) => specifier))).toEqual(
		new Set(entries.map(entry => (entry === 'index' ? '../index.ts' : `../${entry}/index.ts`))),
	)
})

function importsOf(file: string) {
	const source = readFileSync(join(root, file), 'utf8')
	return ts.preProcessFile(source).importedFiles.map(({fileName: specifier}) => {
		return {file, specifier, from: roomOf(file), to: target(file, specifier)}
	})
}

/** The room, `data`, `package.json`, `node` or package that an import leads to. */
function target(file: string, specifier: string): string {
	if (specifier.startsWith('node:')) return 'node'
	if (!specifier.startsWith('.')) return specifier
	const path = posix.join(posix.dirname(file), specifier)
	return path.startsWith('src/') ? roomOf(path) : (path.split('/')[0] ?? '')
}

function roomOf(path: string): string {
	return (relative('src', path).split(sep)[0] ?? '').replace(/\.ts$/, '')
}
