import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {zorgwoorden} from './zorgwoorden.ts'

const folder = mkdtempSync(join(tmpdir(), 'zorgwoorden-'))
const file = (name: string) => join(folder, name)

afterAll(() => rmSync(folder, {recursive: true}))

const definitions = (json: string) => {
	writeFileSync(file('definitions.json'), json)
	return ['--definitions', file('definitions.json')]
}

test('are what every command shows', async () => {
	const flags = definitions('{"beenmerg": "Het zachte deel in een bot."}')
	expect((await zorgwoorden(['lookup', 'beenmerg', ...flags])).out).toContain('Het zachte deel in een bot.')
	const marked = await zorgwoorden(['mark', ...flags], 'Uw beenmerg.')
	expect(marked.out).toContain('**Beenmerg**: Het zachte deel in een bot.')
	const unmarked = await zorgwoorden(['unmark', ...flags], marked.out)
	expect(unmarked).toMatchObject({out: 'Uw beenmerg.', err: '', code: 0})
})

test.each([
	['{"benmerg": "x"}', 'No concept has the id "benmerg"; did you mean "beenmerg"?'],
	['{"beenmerg": 5}', 'Expected the definition of "beenmerg" to be text with a letter or digit'],
	['["beenmerg"]', 'Expected definitions to be an object with a string for each id'],
	['{"beenmerg"', 'JSON'],
])('%s: one line and exit code 2', async (json, message) => {
	const {code, out, err} = await zorgwoorden(['lookup', 'beenmerg', ...definitions(json)])
	expect({code, out}).toEqual({code: 2, out: ''})
	expect(err).toContain('definitions.json has no definitions: ')
	expect(err).toContain(message)
	expect(err.trim()).not.toContain('\n')
})

test('a file that is not there', async () => {
	const {code, err} = await zorgwoorden(['lookup', 'beenmerg', '--definitions', file('none.json')])
	expect(code).toBe(2)
	expect(err).toMatch(/none\.json/)
})

test.each([
	['false', 'zorgwoorden: false', 'Uw beenmerg.\n'],
	['exclude', 'zorgwoorden:\n  exclude:\n    - beenmerg', 'Uw beenmerg.\n'],
	['mark', 'zorgwoorden: {mark: emphasis, wordList: false}', 'Uw *beenmerg*.\n'],
])('mark reads front matter: %s', async (_, field, expected) => {
	const page = (text: string) => `---\n${field}\n---\n\n${text}`
	const {out, code} = await zorgwoorden(['mark'], page('Uw beenmerg.\n'))
	expect({out, code}).toEqual({out: page(expected), code: 0})
})

test('a wrong option in front matter is one line and exit code 2', async () => {
	const {out, err, code} = await zorgwoorden(
		['mark'],
		'---\nzorgwoorden: {exlude: [x]}\n---\n\nUw beenmerg.\n',
	)
	expect({out, code}).toEqual({out: '', code: 2})
	expect(err).toBe(
		'zorgwoorden: Cannot mark standard input: Expected an option of `zorgwoorden` in front matter, received "exlude"; did you mean "exclude"?\n',
	)
})

test('--id-prefix auto is for the plugins', async () => {
	const {code, err} = await zorgwoorden(['mark', '--id-prefix', 'auto'], 'Uw beenmerg.')
	expect([code, err]).toEqual([
		2,
		'zorgwoorden: Expected --id-prefix to be a prefix; auto is for the plugins, which know the path of a page\n',
	])
})
