import {spawnSync} from 'node:child_process'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {format} from 'node:util'
import type {Code, Root} from 'mdast'
import remarkParse from 'remark-parse'
import ts from 'typescript'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'test/.readme')
const readme = await readFile(join(root, 'README.md'), 'utf8')
const tree = unified().use(remarkParse).parse(readme)
const blocks = codeIn(tree)
const pages = await Promise.all(
	['glossaries', 'general'].map(async page => {
		const text = await readFile(join(root, `docs/${page}.md`), 'utf8')
		return programsIn(page, codeIn(unified().use(remarkParse).parse(text)))
	}),
)

const programs = [...programsIn('README', blocks), ...pages.flat()]

// test/dom/readme.test.ts runs the program for a live page.
const adapters = blocks.filter(
	({lang, value}) => lang === 'js' && !/defineConfig|zorgwoorden\/dom/.test(value),
)

const entries = ['remark', 'rehype', 'check', 'word-list', 'exchange', 'general', 'plain-words']
const paths = {
	...Object.fromEntries(
		entries.map(entry => [`zorgwoorden/${entry}`, [join(root, `src/${entry}/index.ts`)]]),
	),
	zorgwoorden: [join(root, 'src/index.ts')],
}

const commands = blocks.filter(({lang}) => lang === 'console').flatMap(({value}) => sessions(value))

beforeAll(async () => {
	await mkdir(folder, {recursive: true})
	await Promise.all(programs.map(({file, code}) => writeFile(file, code.value)))
	await writeFile(join(folder, 'rehype-parse.js'), paragraphParser)
	await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: {paths}}))
})

afterEach(() => {
	vi.restoreAllMocks()
})

afterAll(() => rm(folder, {recursive: true}))

describe('the programs print the output shown with them', () => {
	test.each(programs)('$page, line $line', async ({file, prints}) => {
		const printed: string[] = []
		vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(format(...words)))
		await import(/* @vite-ignore */ file)
		expect(printed.join('\n').trimEnd()).toBe(prints)
	})

	test('and pass the type checker', () => {
		const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
		const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root)
		const program = ts.createProgram(
			programs.map(({file}) => file),
			{...options, paths},
		)
		const problems = ts.getPreEmitDiagnostics(program)
		expect(problems.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
	}, 60_000)
})

describe('the adapters, with stubs of packages that are not dependencies', () => {
	async function adapter(name: string) {
		const {value = ''} = adapters.find(({value}) => value.includes(`export function ${name}(`)) ?? {}
		const file = join(folder, `${name}.js`)
		await writeFile(file, value.replace("'rehype-parse'", "'./rehype-parse.js'"))
		return (await import(/* @vite-ignore */ file))[name]
	}

	test('number two', () => {
		expect(adapters).toHaveLength(2)
	})

	test('HTML', async () => {
		const markHtml = await adapter('markHtml')
		const marked = '<p>Uw <a href="#woord-beenmerg" class="woord">beenmerg</a>.</p><h2>Moeilijke woorden</h2>'
		for (let page = 0; page < 2; page++) expect(markHtml('<p>Uw beenmerg.</p>')).toContain(marked)
	})

	const thymus = '<a woord /woorden#woord-thymus>thymus</a>'

	test.each<[string, [string, string?][], string, string?]>([
		[
			'text',
			[
				['text', 'Uw '],
				['text', 'T- en B-cel.'],
			],
			'Uw <a woord /woorden#woord-t-lymfocyt>T-</a> en <a woord /woorden#woord-b-lymfocyt>B-cel</a>.',
		],
		[
			'only the first',
			[
				['text', 'thymus, '],
				['text', 'thymus'],
			],
			`${thymus}, thymus`,
		],
		[
			'not in a link',
			[['link_open'], ['text', 'thymus'], ['link_close'], ['text', ', thymus']],
			`<a>thymus</a>, ${thymus}`,
		],
		[
			'not in a link of HTML',
			[
				['html_inline', '<a href="x">'],
				['text', 'thymus'],
				['html_inline', '</a>'],
				['text', ', thymus'],
			],
			`<a href="x">thymus</a>, ${thymus}`,
		],
		['not in code', [['code_inline', 'thymus']], 'thymus'],
		['not in a heading', [['text', 'thymus']], 'thymus', 'heading_open'],
		['text without a block, as from renderInline', [['text', 'thymus']], thymus, ''],
	])('markdown-it: %s', async (_, inline, expected, before = 'paragraph_open') => {
		const rules: ((state: object) => void)[] = []
		const zorgwoorden = await adapter('zorgwoorden')
		zorgwoorden({core: {ruler: {push: (_: string, rule: (state: object) => void) => rules.push(rule)}}})
		const block = {...Token('inline'), children: inline.map(given => Token(...given))}
		for (const rule of rules) rule({tokens: before ? [Token(before), block] : [block], Token})
		expect(block.children.map(printToken).join('')).toBe(expected)
	})
})

test('the React component, with a stub of JSX', async () => {
	const [{value = ''} = {}] = blocks.filter(({lang}) => lang === 'jsx')
	const options = {jsx: ts.JsxEmit.React, jsxFactory: 'h', target: ts.ScriptTarget.ES2022}
	const {outputText} = ts.transpileModule(value, {compilerOptions: options})
	const file = join(folder, 'react.js')
	await writeFile(
		file,
		`const h = (tag, {key, ...props}, ...children) => [tag, props, ...children]\n${outputText}`,
	)
	const {Article} = await import(/* @vite-ignore */ file)
	const link = ['a', {href: '/woorden#woord-thymus'}, 'thymus']
	for (let rendering = 0; rendering < 2; rendering++)
		expect(Article({paragraphs: ['De thymus.', 'thymus']})).toEqual([
			['p', {}, ['De ', link, '.']],
			['p', {}, ['thymus']],
		])
})

describe('the commands print the output shown with them', () => {
	test.each(commands)(
		'$command',
		({command, typed, prints}) => {
			const local = command
				.replaceAll('npx zorgwoorden', 'node src/cli/main.ts')
				.replaceAll(/\bnode /g, 'node --import tsx ')
			const {stdout} = spawnSync('sh', ['-c', `{ ${local}; } 2>&1`], {
				cwd: root,
				input: typed,
				encoding: 'utf8',
				// Imports from 'zorgwoorden' are of the source, not of the build.
				env: {...process.env, TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json')},
			})
			expect(stdout.trimEnd()).toBe(prints)
		},
		30_000,
	)
})

test('the script that it shows is the example', async () => {
	const [{value = ''} = {}] = blocks.filter(({lang}) => lang === 'mjs')
	expect(`${value}\n`).toBe(await readFile(join(root, 'examples/repl.mjs'), 'utf8'))
	expect(value.split('\n').length).toBeLessThanOrEqual(15)
})

test.each(['npm ci && npm start', 'npm ci && npm test'])('it mentions `%s`', command => {
	expect(readme).toContain(`\`${command}\``)
})

test('its links to headings have targets', () => {
	const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading))
	const links: string[] = []
	visit(tree, 'link', ({url}) => {
		if (url.startsWith('#')) links.push(url.slice(1))
	})
	expect(headings).toEqual(expect.arrayContaining(links))
})

test('the links in its HTML output have targets', () => {
	const pages = blocks.filter(({lang}) => lang === 'html').map(({value}) => value)
	expect(pages).toHaveLength(5)
	for (const page of pages) {
		const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
		const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
		expect(ids).toEqual(expect.arrayContaining(targets))
	}
})

/** A stub of rehype-parse, which parses a paragraph of plain text. */
const paragraphParser = `
export default function () {
	this.parser = html => {
		const text = {type: 'text', value: html.replace(/<\\/?p>/g, '')}
		return {type: 'root', children: [{type: 'element', tagName: 'p', properties: {}, children: [text]}]}
	}
}
`

/** A stub of markdown-it's Token. */
function Token(type: string, content = ''): Piece {
	return {type, content, attrs: []}
}

interface Piece {
	readonly type: string
	readonly content: string
	readonly attrs: readonly (readonly string[])[]
}

function printToken({type, content, attrs}: Piece): string {
	if (type === 'link_open') return `<${['a', ...attrs.map(([, value]) => value)].join(' ')}>`
	return type === 'link_close' ? '</a>' : content
}

/** Returns the expected output of a program: its `//=>` lines, or the block below it. */
function expectedOutput(block: Code, below: Code | undefined): string | undefined {
	const inside = [...block.value.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line)
	return inside.length > 0 ? inside.join('\n') : below?.value
}

/** Returns the commands after `$`, the input typed after `>`, and the output of each command. */
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

/** Returns the anchor that GitHub generates for a heading. */
function slug(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\d\s_-]/gu, '')
		.replaceAll(' ', '-')
}

function codeIn(page: Root): Code[] {
	return page.children.filter(node => node.type === 'code')
}

/** The programs among the blocks of code of a page, each with what it prints. */
function programsIn(page: string, blocks: readonly Code[]) {
	return blocks
		.map((code, index) => ({
			page,
			line: code.position?.start.line,
			code,
			prints: expectedOutput(code, blocks[index + 1]),
		}))
		.filter(({code}) => code.lang === 'ts')
		.map(program => ({...program, file: join(folder, `${page}-${program.line}.ts`)}))
}
