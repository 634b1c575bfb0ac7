import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parseConcepts} from '../../src/index.ts'
import {escapeControlCharacters, escapeInJson} from '../../src/text/control-characters.ts'
import {zorgwoorden} from './zorgwoorden.ts'

// Clear the screen, set the title, a C1 control, delete, carriage return, bell, and an override of the direction.
const attack = '\u001b[2J\u001b]0;x\u0007\u009b31m\u007f\r\u202e\u2066'
// A glossary may have no others, and these only in its texts.
const direction = '\u202e\u2066'
const anyControl = /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u

let folder: string
const file = (name: string) => join(folder, name)

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zorgwoorden-'))
	const concept = {
		id: 'merg',
		prefLabel: `merg${direction}stof`,
		altLabel: [`rood${direction}merg`],
		definition: `Zachte${direction}\n\tstof.`,
		source: [{document: `Map${direction}`, list: null, headword: 'x'}],
	}
	const other = {id: 'bot', prefLabel: 'bot', definition: 'Hard.', related: ['merg']}
	await writeFile(file('own.json'), JSON.stringify([concept, other]))
	await writeFile(
		file('own.md'),
		`## Woordenlijst\n\n- Merg${attack}: zachte${attack} stof.\n- Kapot${attack}\n`,
	)
	await writeFile(file(`page${attack}.md`), `De stamsel${attack} en merg${attack}stof.`)
	await writeFile(file('latin.md'), Uint8Array.of(0xe9))
	await writeFile(file('bad.json'), JSON.stringify([{id: 'x', prefLabel: `x${attack}`, [attack]: 1}]))
})

afterAll(() => rm(folder, {recursive: true}))

describe('no control character reaches a terminal', () => {
	test.each<[string, string[], string?]>([
		['a query', ['lookup', `trombocyt${attack}`]],
		['a query with a line end', ['lookup', 'fiets\nzorgwoorden: fout']],
		['a query without results', ['search', `fiets${attack}`]],
		['a text', ['explain', `stamcel${attack}donor stam\ncel`]],
		['a text without terms', ['explain', `fiets${attack}`]],
		['a document', ['check'], `stamsel${attack} bloedplaat${attack}tje`],
		['a file that is not there', ['mark', attack]],
		['a command', [attack]],
		['a flag', ['lookup', 'x', `--${attack}`]],
		['the value of a flag', ['mark', '--exclude', attack]],
		['an extension', ['convert', 'x', `x.${attack}`]],
		[
			'a line of the REPL',
			[],
			`cytokine${attack}\n.mark cytokine${attack}\n.${attack}\n.explain cytokine${attack}\n`,
		],
	])('from %s', async (_, args, input) => {
		const {out, err} = await zorgwoorden(args, input)
		expect(out + err).not.toMatch(anyControl)
		expect(err.split('\n').length).toBeLessThanOrEqual(2)
	})

	test.each([
		['lookup', 'mergstof'],
		['lookup', 'bot'],
		['lookup', 'merg'],
		['search', 'merg'],
		['search', 'merg', '--json'],
		['explain', 'rood\u202e\u2066merg'],
		['explain', 'rood\u202e\u2066merg', '--json'],
	])('from a glossary: %s', async (...args) => {
		const {out, err} = await zorgwoorden([...args, '--glossary', file('own.json')])
		expect(out + err).not.toMatch(anyControl)
		expect(out + err).toContain('202e')
	})

	test('from a word list, of which control characters are spaces', async () => {
		const {out, err} = await zorgwoorden(['lookup', 'merg', '--glossary', file('own.md')])
		expect(out + err).not.toMatch(anyControl)
		const extracted = await zorgwoorden(['extract', file('own.md')])
		expect(parseConcepts(JSON.parse(extracted.out))).toHaveLength(1)
		expect(extracted.code).toBe(0)
	})

	test.each([
		['check', `page${attack}.md`],
		['check', '--json', `page${attack}.md`],
		['mark', 'latin.md'],
		['lookup', 'x', '--glossary', 'bad.json'],
	])('from names and content of files: %s %s', async (...args) => {
		const {out, err} = await zorgwoorden(args.map(arg => (arg.includes('.') ? file(arg) : arg)))
		expect(out + err).not.toMatch(anyControl)
		expect(out + err).not.toBe('')
	})
})

test('a query is shown with its code points', async () => {
	const {err} = await zorgwoorden(['lookup', 'fiets\u001b[2J\u202e'])
	expect(err).toBe('`fiets\\u{1b}[2J\\u{202e}` is not in the glossary, and nothing similar was found.\n')
})

test('JSON keeps its value', async () => {
	const text = `Een stam\u00ad\u202ecel, cytokine${attack}`
	const {out} = await zorgwoorden(['explain', text, '--json'])
	expect(out).not.toMatch(anyControl)
	expect(JSON.parse(out)).toMatchObject([{text: 'cytokine'}])
	expect(JSON.parse(escapeInJson(JSON.stringify([attack], null, 2)))).toEqual([attack])
})

test('data is printed byte for byte', async () => {
	const text = `Een fiets${attack}.\n`
	expect((await zorgwoorden(['mark'], text)).out).toBe(text)
})

test('letters, marks and soft hyphens stay as they are', () => {
	const text = 'e\u0301é\u00ad\u200b\u200d\u00a0😀\ud83d'
	expect(escapeControlCharacters(text)).toBe(text)
})
