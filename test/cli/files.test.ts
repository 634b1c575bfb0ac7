import {spawn} from 'node:child_process'
import {
	chmod,
	link,
	lstat,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	symlink,
	writeFile,
} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'tsup'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {zorgwoorden} from './zorgwoorden.ts'

const partial = 'term,uitleg\nbeenmerg,merg\nbot,\n'
let folder: string
const file = (name: string) => join(folder, name)
const convert = (...names: readonly string[]) => zorgwoorden(['convert', ...names.map(file)])

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zorgwoorden-'))
	await writeFile(file('in.csv'), 'term,uitleg\nbeenmerg,merg\n')
	await writeFile(file('partial.csv'), partial)
	await writeFile(file('empty.csv'), 'term,uitleg\n')
	return () => rm(folder, {recursive: true})
})

describe('convert replaces a whole file', () => {
	test('and keeps its permissions, without a trace of the temporary file', async () => {
		await writeFile(file('out.json'), 'old')
		await chmod(file('out.json'), 0o640)
		expect(await convert('in.csv', 'out.json')).toEqual({code: 0, out: '', err: ''})
		expect((await stat(file('out.json'))).mode & 0o7777).toBe(0o640)
		expect(JSON.parse(await readFile(file('out.json'), 'utf8'))).toHaveLength(1)
		expect(await readdir(folder)).toHaveLength(4)
	})

	test('to which a symbolic link leads, also one that leads to nothing yet', async () => {
		await mkdir(file('deep'))
		await symlink('deep/real.json', file('link.json'))
		await symlink('link.json', file('second.json'))
		for (const name of ['second.json', 'link.json']) {
			expect((await convert('in.csv', name)).code).toBe(0)
			expect((await lstat(file(name))).isSymbolicLink()).toBe(true)
		}
		expect(await readdir(file('deep'))).toEqual(['real.json'])
	})

	test.each([
		['a folder', 'folder.json', 'it is a folder'],
		['a file in a file', 'in.csv/out.json', 'part of its path is not a folder'],
		['links in a circle', 'circle.json', 'its symbolic links form a circle'],
		['a name that is too long', `${'a'.repeat(300)}.json`, 'its name is too long'],
	])('but not %s', async (_, name, reason) => {
		await mkdir(file('folder.json'))
		await symlink('circle.json', file('circle.json'))
		const before = await readdir(folder)
		const {code, err} = await convert('in.csv', name)
		expect([code, err]).toEqual([2, `zorgwoorden: Cannot write ${file(name)}: ${reason}\n`])
		expect(await readdir(folder)).toEqual(before)
	})

	test('and writes to standard output by its name', async () => {
		const {out} = await zorgwoorden(['convert', file('in.csv'), '/dev/stdout', '--to', 'json'])
		expect(JSON.parse(out)).toHaveLength(1)
	})
})

describe('convert keeps a file', () => {
	test('that an empty glossary would replace, and creates none', async () => {
		await writeFile(file('out.json'), 'old')
		for (const name of ['out.json', 'new.json']) {
			expect(await convert('empty.csv', name)).toEqual({
				code: 1,
				out: '',
				err: `Found no concepts in ${file('empty.csv')}. Did not write ${file(name)}.\n`,
			})
		}
		expect(await readFile(file('out.json'), 'utf8')).toBe('old')
		expect(await readdir(folder)).toHaveLength(4)
	})

	test.each(['partial.csv', './partial.csv', 'link.csv', 'hard.csv'])(
		'that is its own input, of which rows would be lost, under the name %s',
		async name => {
			await symlink('partial.csv', file('link.csv'))
			await link(file('partial.csv'), file('hard.csv'))
			const {code, err} = await zorgwoorden(['convert', file('partial.csv'), `${folder}/${name}`])
			expect(code).toBe(2)
			expect(err).toMatch(
				/line 3 Expected .*\nzorgwoorden: Expected .* to be another file than the input, .*\n$/,
			)
			expect(await readFile(file('partial.csv'), 'utf8')).toBe(partial)
		},
	)

	test('that is its own input, of which the format leaves fields out', async () => {
		const page = '# Map\n\n## Woordenlijst\n\n- Merg: zacht\n'
		await writeFile(file('page.md'), page)
		expect((await convert('page.md', 'page.md')).code).toBe(2)
		expect(await readFile(file('page.md'), 'utf8')).toBe(page)
	})

	test('but not its own input of which nothing is lost', async () => {
		expect(await convert('in.csv', 'in.csv')).toEqual({code: 0, out: '', err: ''})
		expect(await readFile(file('in.csv'), 'utf8')).toMatch(/^id,prefLabel/)
	})
})

// Only Linux has this device, on which every write fails as on a full disk.
describe.runIf(process.platform === 'linux')('a full disk is one line and exit code 2', () => {
	let built: string

	beforeAll(async () => {
		built = await mkdtemp(join(import.meta.dirname, '../../node_modules/.zorgwoorden-'))
		await build({
			config: false,
			silent: true,
			entry: {'cli/main': 'src/cli/main.ts', annotate: 'src/annotate/main.ts'},
			format: 'esm',
			target: 'node20',
			outDir: built,
		})
	}, 60_000)

	afterAll(() => rm(built, {recursive: true}))

	const run = (program: string, args: readonly string[], input: string, command = 'exec "$@" > /dev/full') =>
		new Promise(resolve => {
			const child = spawn('sh', ['-c', command, 'sh', process.execPath, join(built, program), ...args])
			let errors = ''
			child.stderr.on('data', piece => {
				errors += piece
			})
			child.on('close', code => resolve([code, errors]))
			child.stdin.end(input)
		})

	test.each([
		['lookup stamcel', ''],
		['search stamcel --json', ''],
		['explain stamcel', ''],
		['mark', 'stamcel'],
		['extract', '## Woordenlijst\n\n- Cel: deel'],
		['check', 'stamcel'],
		['convert in.csv --to json', ''],
		['annotate --ndjson', '{"id":1,"text":"stamcel"}\n'],
		['annotate --ndjson --workers 1', '{"id":1,"text":"stamcel"}\n'],
		['', 'stamcel\n'],
		['--help', ''],
	])('zorgwoorden %s', async (args, input) => {
		const words = args.split(' ').filter(word => word !== '')
		const full = 'zorgwoorden: Cannot write standard output: the disk is full\n'
		const absolute = words.map(word => (word === 'in.csv' ? file(word) : word))
		expect(await run('cli/main.js', absolute, input)).toEqual([2, full])
	})

	test('annotate.js', async () => {
		const full = 'annotate: Cannot write standard output: the disk is full\n'
		expect(await run('annotate.js', ['--ndjson'], '{"id":1,"text":"stamcel"}\n')).toEqual([2, full])
	})

	test.each([
		['cli/main.js', 'mark', 'zorgwoorden'],
		['annotate.js', '--ndjson', 'annotate'],
	])('a file that takes only a part: %s', async (program, arg, name) => {
		const input = arg === 'mark' ? 'fiets '.repeat(10_000) : '{"id":1,"text":"stamcel"}\n'.repeat(1000)
		// The limit of a shell to the size of a file also cuts a write in two.
		const command = `ulimit -f 8; exec "$@" > '${file('part')}'`
		const message = `${name}: Cannot write standard output: the file is too large\n`
		expect(await run(program, [arg], input, command)).toEqual([2, message])
	})

	test('in a file', async () => {
		const args = ['convert', file('in.csv'), '/dev/full', '--to', 'json']
		expect(await zorgwoorden(args)).toEqual({
			code: 2,
			out: '',
			err: 'zorgwoorden: Cannot write /dev/full: the disk is full\n',
		})
	})
})
