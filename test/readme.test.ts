import {spawnSync} from 'node:child_process'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {format} from 'node:util'
import type {Code} from 'mdast'
import remarkParse from 'remark-parse'
import ts from 'typescript'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'test/.readme')
const readme = await readFile(join(root, 'README.md'), 'utf8')
const tree = unified().use(remarkParse).parse(readme)
const blocks = tree.children.filter(node => node.type === 'code')

const programs = blocks
	.map((block, at) => ({
		line: block.position?.start.line,
		code: block,
		prints: printed(block, blocks[at + 1]),
	}))
	.filter(({code}) => code.lang === 'ts')
	.map(program => ({...program, file: join(folder, `line-${program.line}.ts`)}))

const commands = blocks.filter(({lang}) => lang === 'console').flatMap(({value}) => sessions(value))

beforeAll(async () => {
	await mkdir(folder, {recursive: true})
	await Promise.all(programs.map(({file, code}) => writeFile(file, code.value)))
})

afterEach(() => {
	vi.restoreAllMocks()
})

afterAll(() => rm(folder, {recursive: true}))

describe('the programs print what stands below them', () => {
	test.each(programs)('line $line', async ({file, prints}) => {
		const said: string[] = []
		vi.spyOn(console, 'log').mockImplementation((...words) => said.push(format(...words)))
		await import(/* @vite-ignore */ file)
		expect(said.join('\n').trimEnd()).toBe(prints)
	})

	test('and are typed', () => {
		const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
		const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root)
		const entries = ['remark', 'rehype', 'word-list', 'exchange']
		const paths = {
			...Object.fromEntries(entries.map(entry => [`zorgwoorden/${entry}`, [`./src/${entry}/index.ts`]])),
			zorgwoorden: ['./src/index.ts'],
		}
		const program = ts.createProgram(
			programs.map(({file}) => file),
			{...options, paths},
		)
		const problems = ts.getPreEmitDiagnostics(program)
		expect(problems.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
	}, 60_000)
})

describe('the commands print what stands below them', () => {
	test.each(commands)(
		'$command',
		({command, typed, prints}) => {
			const local = command.replaceAll('npx zorgwoorden', 'node --import tsx src/cli/main.ts')
			const {stdout} = spawnSync('sh', ['-c', `{ ${local}; } 2>&1`], {
				cwd: root,
				input: typed,
				encoding: 'utf8',
			})
			expect(stdout.trimEnd()).toBe(prints)
		},
		30_000,
	)
})

test.each(['npm ci && npm start', 'npm ci && npm test'])('it tells of `%s`', command => {
	expect(readme).toContain(`\`${command}\``)
})

test('its links to headings lead somewhere', () => {
	const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading))
	const links: string[] = []
	visit(tree, 'link', ({url}) => {
		if (url.startsWith('#')) links.push(url.slice(1))
	})
	expect(headings).toEqual(expect.arrayContaining(links))
})

/** What a program prints: the lines behind `//=>` in it, or the block below it. */
function printed(block: Code, below: Code | undefined): string | undefined {
	const inside = [...block.value.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line)
	return inside.length > 0 ? inside.join('\n') : below?.value
}

/** The commands behind `$`, what is typed behind `>`, and what they print. */
function sessions(block: string) {
	return block
		.split(/^\$ /m)
		.slice(1)
		.map(session => {
			const [command = '', ...lines] = session.trimEnd().split('\n')
			const typed = lines.filter(line => line.startsWith('> ')).map(line => line.slice(2))
			return {
				command,
				typed: typed.join('\n'),
				prints: lines.filter(line => !line.startsWith('> ')).join('\n'),
			}
		})
}

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\d\s_-]/gu, '')
		.replaceAll(' ', '-')
}
