import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {zorgwoorden} from './zorgwoorden.ts'

const glossary = [
	{
		id: 'beenmerg',
		prefLabel: 'beenmerg',
		altLabel: ['rood merg'],
		definition: 'Zachte binnenkant van botten.',
		related: ['stamcel'],
		source: [{document: 'Map', list: null, headword: 'Beenmerg'}],
	},
	{
		id: 'stamcel',
		prefLabel: 'stamcel',
		hiddenLabel: ['stamsel'],
		definition: 'Cel die nog alles kan worden.',
		related: ['beenmerg'],
	},
]

let folder: string
let own: string[]
const file = (name: string) => join(folder, name)

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zorgwoorden-'))
	own = ['--glossary', file('own.json')]
	await writeFile(file('own.json'), `\uFEFF${JSON.stringify(glossary)}`)
	await writeFile(file('bad.json'), JSON.stringify([{id: 'Stam Cel'}, 3]))
	await writeFile(file('broken.json'), '[')
	await writeFile(file('latin1.md'), Buffer.from([0x63, 0xe9, 0x6c]))
	await writeFile(file('text.md'), 'Een stamcel.\r\n')
	await writeFile(file('other.md'), '*  fiets\n\n\n')
})

afterAll(() => rm(folder, {recursive: true}))

describe('lookup', () => {
	test('prints the concept of a label', async () => {
		expect(await zorgwoorden(['lookup', 'rood', 'merg', ...own])).toEqual({
			code: 0,
			out: 'beenmerg (rood merg)\n  Zachte binnenkant van botten.\n  See also: stamcel\n  Source: Map\n',
			err: '',
		})
	})

	test('prints JSON', async () => {
		const {code, out} = await zorgwoorden(['lookup', 'stamsel', '--json', ...own])
		expect(code).toBe(0)
		expect(JSON.parse(out)).toEqual([{altLabel: [], source: [], ...glossary[1]}])
	})

	test.each([
		['beenmergdonor', '`beenmergdonor` is not in the glossary. It contains: beenmerg.\n'],
		[
			'rood merg of stamceldonor',
			'`rood merg of stamceldonor` is not in the glossary. It contains: rood merg, stamcel.\n',
		],
		['stamzel', '`stamzel` is not in the glossary. Did you mean: stamcel?\n'],
		[
			'binnenkant van een bot',
			'`binnenkant van een bot` is not in the glossary. Perhaps you are looking for: beenmerg.\n',
		],
		['fiets', '`fiets` is not in the glossary, and nothing similar was found.\n'],
		['__proto__', '`__proto__` is not in the glossary, and nothing similar was found.\n'],
	])('of an unknown word, %s, suggests others on standard error', async (word, err) => {
		expect(await zorgwoorden(['lookup', word, ...own])).toEqual({code: 1, out: '', err})
		expect(await zorgwoorden(['lookup', word, '--json', ...own])).toEqual({code: 1, out: '[]\n', err})
	})
})

describe('search', () => {
	test('prints a line for each result', async () => {
		expect(await zorgwoorden(['search', 'stamc', ...own])).toEqual({
			code: 0,
			out: 'stamcel: Cel die nog alles kan worden.\n',
			err: '',
		})
	})

	test('prints the concept of another label', async () => {
		const {out} = await zorgwoorden(['search', 'rood merg', ...own])
		expect(out).toBe('rood merg (beenmerg): Zachte binnenkant van botten.\n')
	})

	test.each([
		['rood merg', 'label', 'rood merg'],
		['rood merk', 'similar', 'rood merg'],
		['stamcellen', 'inflection', 'stamcel'],
		['stamceldonor', 'compound', 'stamcel'],
		['stamc', 'prefix', 'stamcel'],
		['binnenkant van een bot', 'definition', 'beenmerg'],
	])('prints the kind in JSON: %s, %s', async (query, kind, label) => {
		const {out} = await zorgwoorden(['search', query, '--json', ...own])
		expect(JSON.parse(out)[0]).toMatchObject({kind, label})
	})

	test('prints JSON, at most so many', async () => {
		const {out} = await zorgwoorden(['search', 'rood', 'merk', '--json', '--limit', '1', ...own])
		expect(JSON.parse(out)).toMatchObject([{label: 'rood merg', concept: {id: 'beenmerg'}}])
	})

	test('exits with 1 where nothing is found', async () => {
		const err = 'Nothing in the glossary matches `fiets`.\n'
		expect(await zorgwoorden(['search', 'fiets', ...own])).toEqual({code: 1, out: '', err})
		expect(await zorgwoorden(['search', 'fiets', '--json', ...own])).toEqual({code: 1, out: '[]\n', err})
	})
})

describe('explain', () => {
	test('prints a line for each match', async () => {
		const text =
			'Een stamcel of stamcellen, beenmergdonor, stam-\nceltherapie, stamceldonoren en\n-ontvangers.'
		expect(await zorgwoorden(['explain', text, ...own])).toEqual({
			code: 0,
			out: [
				'stamcel: label of stamcel',
				'stamcellen: inflection of stamcel, in the form stamcellen (plural -en)',
				'beenmergdonor: compound of beenmerg, split as beenmerg|donor (first part; donor begins as a word does)',
				'stam- celtherapie: compound of stamcel, split as stam- cel|therapie (first part; therapie begins as a word does)',
				'stamceldonoren: compound of stamcel, split as stamcel|donoren (first part; donoren begins as a word does)',
				'-ontvangers: ellipsis of stamcel, short for stamcelontvangers',
				'',
			].join('\n'),
			err: '',
		})
	})

	test('prints JSON', async () => {
		const {code, out} = await zorgwoorden(['explain', 'rood', 'merg', '--json', ...own])
		expect(code).toBe(0)
		expect(JSON.parse(out)).toMatchObject([
			{
				text: 'rood merg',
				kind: 'label',
				label: 'rood merg',
				form: 'rood merg',
				rule: 'label',
				cut: [],
				reasons: [],
			},
		])
	})

	test('exits with 1 where nothing is found', async () => {
		const err = 'No glossary terms found in `een fiets`.\n'
		expect(await zorgwoorden(['explain', 'een fiets', ...own])).toEqual({code: 1, out: '', err})
		expect(await zorgwoorden(['explain', 'een fiets', '--json', ...own])).toEqual({code: 1, out: '[]\n', err})
	})
})

describe('mark', () => {
	const list =
		'## Moeilijke woorden\n\n- <a id="woord-stamcel"></a>**Stamcel**: Cel die nog alles kan worden.\n'

	test('marks a file, in its own line ends', async () => {
		expect(await zorgwoorden(['mark', file('text.md'), ...own])).toEqual({
			code: 0,
			out: `Een [stamcel](#woord-stamcel).\n\n${list}`.replaceAll('\n', '\r\n'),
			err: '',
		})
	})

	test('marks standard input', async () => {
		const {out} = await zorgwoorden(['mark', ...own], 'een stamcel')
		expect(out).toBe(`een [stamcel](#woord-stamcel)\n\n${list.trimEnd()}`)
	})

	test('prints a text in which nothing is found byte for byte', async () => {
		const {code, out} = await zorgwoorden(['mark', file('other.md'), ...own])
		expect({code, out}).toEqual({code: 0, out: '*  fiets\n\n\n'})
	})

	test.each([
		[
			['--word-list', 'off', '--occurrences', 'all', '--density', '40'],
			'[Stamcel](#woord-stamcel), stamcel, beenmergdonor',
		],
		[['--mark', 'emphasis', '--word-list', 'off'], '*Stamcel*, stamcel, beenmergdonor'],
		[
			['--word-list', 'off', '--occurrences', 'all', '--exclude', 'beenmerg'],
			'[Stamcel](#woord-stamcel), [stamcel](#woord-stamcel), beenmergdonor',
		],
	])('takes %s', async (flags, expected) => {
		const args = ['mark', ...flags, '--no-compounds', ...own]
		expect((await zorgwoorden(args, 'Stamcel, stamcel, beenmergdonor')).out).toBe(expected)
	})
})

describe('wrong use exits with 2 and one line', () => {
	test.each([
		[
			'a density of nothing',
			['mark', '--density', '0'],
			'Expected --density to be a number above 0, received `0`',
		],
		[
			'an unknown command',
			['fiets'],
			'Expected the command to be lookup, search, explain, mark, unmark, extract, check, convert or annotate, received `fiets`',
		],
		['annotate without --ndjson', ['annotate'], 'Expected annotate to be given --ndjson'],
		[
			'annotate with a file',
			['annotate', '--ndjson', 'a.json'],
			'Expected annotate to read only standard input',
		],
		['an unknown flag', ['lookup', '--fiets'], "Unknown option '--fiets' (see zorgwoorden --help)\n"],
		['a flag without its value', ['search', 'x', '--limit'], 'argument missing (see zorgwoorden --help)\n'],
		['the flag of another command', ['search', 'x', '--exclude', 'y'], 'Expected no --exclude with search'],
		['a flag without a command', ['--json'], 'Expected no --json without a command'],
		['no word', ['lookup', ' '], 'Expected lookup to be given a word'],
		['no text', ['explain'], 'Expected explain to be given text'],
		[
			'a limit that is no number',
			['search', 'x', '--limit', 'y'],
			'Expected --limit to be a whole number of 1 or more, received `y`',
		],
		[
			'an unknown mark',
			['mark', '--mark', 'popover'],
			'Expected --mark to be link, emphasis, inline or footnote, received `popover`',
		],
		[
			'an unknown id',
			['mark', '--exclude', 'fiets'],
			'Expected --exclude to be the id of a concept, received `fiets`',
		],
		['two files', ['mark', 'a', 'b'], 'Expected mark to be given one file, received `a b`'],
		[
			'MDX',
			['mark', 'p.mdx'],
			'Expected mark to be given Markdown, received MDX: `p.mdx` (use remark-mdx and the plugin)',
		],
		['no file', ['mark', 'nowhere.md'], 'Cannot read nowhere.md: there is no such file or folder\n'],
		['a folder', ['mark', 'src'], 'Cannot read src: it is a folder; name the files in it: src/**/*.md\n'],
		[
			'no glossary',
			['lookup', 'x', '--glossary', 'nowhere.json'],
			'Cannot read nowhere.json: there is no such',
		],
		[
			'nothing to convert to',
			['convert', 'a.json'],
			'Expected convert to be given a second file, or --to with one of json, csv',
		],
	])('%s', async (_, args, message) => {
		const {code, out, err} = await zorgwoorden(args)
		expect({code, out}).toEqual({code: 2, out: ''})
		expect(err).toMatch(/^zorgwoorden: .*\n$/)
		expect(err).toContain(message)
	})

	test.each(['bad.json', 'broken.json', 'latin1.md'])('the glossary %s', async name => {
		const {code, err} = await zorgwoorden(['--glossary', file(name)])
		expect(code).toBe(2)
		expect(err).toMatch(/^zorgwoorden: .*\n$/)
		expect(err).toContain(name)
	})

	test('text that is not UTF-8', async () => {
		const {code, err} = await zorgwoorden(['mark'], new Uint8Array([0xe9, 0x20]))
		expect({code, err}).toEqual({
			code: 2,
			err: 'zorgwoorden: Cannot read standard input: it is not UTF-8 (Word and Excel can save it as UTF-8)\n',
		})
	})
})

describe('help and version', () => {
	test.each([['help'], ['--help'], ['lookup', '-h']])('%s %s', async (...args) => {
		const {code, out} = await zorgwoorden(args.filter(arg => arg !== undefined))
		expect(code).toBe(0)
		expect(out).toMatch(/^Usage: zorgwoorden/)
	})

	test('--version', async () => {
		expect((await zorgwoorden(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
	})
})
