import {chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {zorgwoorden} from './zorgwoorden.ts'

const glossary = [{id: 'stamcel', prefLabel: 'stamcel', definition: 'Cel die nog alles kan worden.'}]
const link = '<a href="#woord-stamcel" class="woord">stamcel</a>'
const list =
	'<h2>Moeilijke woorden</h2>\n<ul class="woordenlijst">\n<li id="woord-stamcel"><dfn>Stamcel</dfn>: Cel die nog alles kan worden.</li>\n</ul>\n'

let folder: string
const file = (name: string) => join(folder, name)
const run = (args: readonly string[], input: string | Uint8Array = '') =>
	zorgwoorden([...args, '--glossary', file('own.json')], input)
const mark = (...args: readonly string[]) => run(['mark', ...args])

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zorgwoorden-'))
	await writeFile(file('own.json'), JSON.stringify(glossary))
	return () => rm(folder, {recursive: true})
})

describe('mark reads', () => {
	test.each(['a.html', 'a.htm', 'a.HTML', 'a.xhtml'])('HTML: %s', async name => {
		await writeFile(file(name), '<P>Een stamcel.\r\n')
		expect(await mark(file(name))).toEqual({
			code: 0,
			out: `<P>Een ${link}.\r\n${list.replaceAll('\n', '\r\n')}`,
			err: '',
		})
	})

	test('HTML on standard input', async () => {
		const {out} = await run(['mark', '--format', 'html'], '<p>Een stamcel.')
		expect(out).toBe(`<p>Een ${link}.${list.replaceAll('\n', '')}`)
	})

	test.each([
		['popover', '<button type="button" class="woord" popovertarget="uitleg-stamcel">stamcel</button>'],
		['emphasis', '<em class="woord">stamcel</em>'],
		['inline', 'stamcel (cel die nog alles kan worden)'],
	])('HTML, and marks it with %s', async (style, marked) => {
		const {out} = await run(['mark', '--format', 'html', '--mark', style], '<p>Een stamcel.')
		expect(out).toContain(marked)
	})

	test.each(['a.md', 'a.markdown', 'a.mdown', 'a'])('Markdown: %s', async name => {
		await writeFile(file(name), 'Een stamcel.')
		expect((await mark(file(name), '--word-list', 'off')).out).toBe('Een [stamcel](#woord-stamcel).')
	})

	test.each(['\n', '\r\n'])('text, and explains in brackets', async end => {
		const text = ['\uFEFFEen stamcel', 'of * twee.', ' ', '', '# stamcel', ''].join(end)
		await writeFile(file('a.txt'), text)
		await mark('--in-place', file('a.txt'))
		expect(await readFile(file('a.txt'), 'utf8')).toBe(
			text.replace('stamcel', 'stamcel (cel die nog alles kan worden)'),
		)
		expect((await mark('--in-place', file('a.txt'))).out).toBe(`${file('a.txt')}: unchanged\n`)
	})

	test('what --format says', async () => {
		await writeFile(file('a.php'), '<p>Een stamcel.')
		expect((await mark(file('a.php'), '--format', 'html')).out).toContain(link)
	})
})

describe('HTML', () => {
	const page =
		'<body><nav>stamcel</nav><main><p>Een stamcel.\n<h2>Woordenlijst</h2><dl><dt>Merg<dd>Zacht &amp; rood'

	test('is what check reads too', async () => {
		await writeFile(file('a.html'), page)
		expect((await run(['check', file('a.html')])).out).toBe(
			['1:38 stamcel: once, not in the word list', '2:30 merg: in the word list, but never in the text']
				.map(line => `${file('a.html')}:${line}\n`)
				.join(''),
		)
	})

	test('is what extract reads too', async () => {
		const {code, out} = await run(['extract', '--format', 'html'], page)
		expect(code).toBe(0)
		expect(JSON.parse(out)).toMatchObject([{prefLabel: 'merg', definition: 'Zacht & rood'}])
		const checked = await run(['extract', '--check', '--format', 'html'], page)
		expect(checked.out).toBe('2  merg    Zacht & rood\n')
		expect(await run(['extract', '--format', 'html'], '<p>x')).toEqual({
			code: 1,
			out: '[]\n',
			err: 'Found no word list in standard input.\n',
		})
	})
})

describe('mark --in-place', () => {
	test('marks files, and prints a line about each', async () => {
		await writeFile(file('a.md'), 'Een stamcel en een fiets.')
		await writeFile(file('b.html'), '<p>Stamcellen.</p><p>Een stamcel.</p>\n')
		await writeFile(file('c.html'), '<p>Een fiets.')
		await chmod(file('b.html'), 0o640)
		const names = ['a.md', 'b.html', 'c.html'].map(file)
		expect(await mark('--in-place', '--occurrences', 'all', ...names)).toEqual({
			code: 0,
			out: `${names[0]}: 1 word marked\n${names[1]}: 2 words marked\n${names[2]}: unchanged\n`,
			err: '',
		})
		expect(await readFile(file('b.html'), 'utf8')).toBe(
			`<p>${link.replace('stamcel<', 'Stamcellen<')}.</p><p>Een ${link}.</p>\n${list}`,
		)
		expect((await stat(file('b.html'))).mode & 0o777).toBe(0o640)
		expect(await mark('--in-place', '--occurrences', 'all', ...names)).toEqual({
			code: 0,
			out: names.map(name => `${name}: unchanged\n`).join(''),
			err: '',
		})
		expect(await readdir(folder)).toHaveLength(4)
	})

	test('reports a file that it can not mark, and marks the others', async () => {
		await writeFile(file('a.html'), '<p>Een stamcel.</p><!-- ')
		await writeFile(file('b.html'), '<p>Een stamcel.')
		expect(await mark('--in-place', file('a.html'), file('b.html'))).toEqual({
			code: 1,
			out: `${file('b.html')}: 1 word marked\n`,
			err: `zorgwoorden: Cannot mark ${file('a.html')}: the marks have no safe place in its HTML\n`,
		})
		expect(await readFile(file('a.html'), 'utf8')).toBe('<p>Een stamcel.</p><!-- ')
	})

	test('says that only a list changed', async () => {
		await writeFile(
			file('a.html'),
			`<p>Een ${link}.</p><h2>Moeilijke woorden</h2><ul><li>Stamcel: mijn uitleg</ul>`,
		)
		expect((await mark('--in-place', file('a.html'))).out).toBe(`${file('a.html')}: word list updated\n`)
	})

	describe('writes nothing, and exits with 2 and one line, for', () => {
		test.each([
			['a picture', 'b.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'it is not a text but a'],
			['zeros', 'b.html', new Uint8Array(20), 'it is not a text but a binary file'],
			['another encoding', 'b.html', new Uint8Array([0x63, 0xe9]), 'it is not UTF-8'],
			['UTF-16', 'b.html', new Uint8Array([0xff, 0xfe, 0x63, 0]), 'it is not UTF-8'],
			['an unknown ending', 'b.json', '{}', 'whose ending is not .html, .md or .txt'],
		])('%s', async (_, name, content, reason) => {
			await writeFile(file('a.md'), 'Een stamcel.')
			await writeFile(file(name), content)
			const {code, out, err} = await mark('--in-place', file('a.md'), file(name))
			expect([code, out]).toEqual([2, ''])
			expect(err).toMatch(/^zorgwoorden: [^\n]*\n$/)
			expect(err).toContain(reason)
			expect(await readFile(file('a.md'), 'utf8')).toBe('Een stamcel.')
		})

		// Unlike a file without the right to read it, root can't read this one either.
		test('a file that can not be read', async () => {
			await writeFile(file('a.md'), 'Een stamcel.')
			await symlink(file('b.md'), file('b.md'))
			expect(await mark('--in-place', file('a.md'), file('b.md'))).toEqual({
				code: 2,
				out: '',
				err: `zorgwoorden: Cannot read ${file('b.md')}: its symbolic links form a circle\n`,
			})
			expect(await readFile(file('a.md'), 'utf8')).toBe('Een stamcel.')
		})

		test('a folder', async () => {
			await mkdir(file('docs'))
			await writeFile(file('a.md'), 'Een stamcel.')
			const {code, err} = await mark('--in-place', file('a.md'), `${file('docs')}/`)
			expect([code, err]).toEqual([
				2,
				`zorgwoorden: Cannot read ${file('docs')}/: it is a folder; name the files in it: ${file('docs')}/**/*.md\n`,
			])
			expect(await readFile(file('a.md'), 'utf8')).toBe('Een stamcel.')
		})

		test.each([
			['no files', [], 'Expected mark --in-place to be given files'],
			['a missing file', ['nowhere.md'], 'Cannot read nowhere.md: there is no such file or folder'],
		])('%s', async (_, names, message) => {
			const {code, err} = await mark('--in-place', ...names)
			expect([code, err]).toEqual([2, `zorgwoorden: ${message}\n`])
		})

		test('a mark that one of the formats does not have', async () => {
			await writeFile(file('a.html'), '<p>Een stamcel.')
			await writeFile(file('b.md'), 'Een stamcel.')
			const {code, err} = await mark('--in-place', '--mark', 'popover', file('a.html'), file('b.md'))
			expect([code, err]).toEqual([
				2,
				'zorgwoorden: Expected --mark to be link, emphasis, inline or footnote, received `popover`\n',
			])
			expect(await readFile(file('a.html'), 'utf8')).toBe('<p>Een stamcel.')
		})
	})
})

describe('wrong use of --format', () => {
	test.each([
		[['mark', '--format', 'pdf'], 'Expected --format to be html, markdown or text, received `pdf`'],
		[['lookup', 'x', '--format', 'html'], 'Expected no --format with lookup (see zorgwoorden --help)'],
		[['mark', '--format', 'text', '--mark', 'link'], 'Expected --mark to be inline, received `link`'],
		[
			['mark', '--format', 'text', '--word-list', 'end'],
			'Expected --word-list to be off for text, which has no list of words',
		],
		[
			['unmark', '--format', 'html'],
			'Expected unmark to be given Markdown, received HTML (unmark cannot remove marks from HTML yet)',
		],
	])('%s', async (args, message) => {
		expect(await run(args, 'x')).toEqual({code: 2, out: '', err: `zorgwoorden: ${message}\n`})
	})
})
