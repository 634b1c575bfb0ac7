import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parseConcepts} from '../../src/index.ts'
import {zorgwoorden} from './zorgwoorden.ts'

const glossary = [
	{
		id: 'beenmerg',
		prefLabel: 'beenmerg',
		altLabel: ['rood merg'],
		hiddenLabel: [],
		definition: 'Zachte binnenkant van botten.',
		related: ['stamcel'],
		source: [{document: 'Map', list: null, headword: 'Beenmerg'}],
	},
	{
		id: 'stamcel',
		prefLabel: 'stamcel',
		altLabel: [],
		hiddenLabel: ['stamsel'],
		definition: 'Cel die nog alles kan worden.',
		related: ['beenmerg'],
		source: [],
	},
]

const page = `# Map

De stamcel, stamcellen en een stamsel.
Uw beenmerch en immunomodulatie.

## Begrippen

- Stamcellen: cellen
- Thymus: orgaan
- Bot
`

let folder: string
const file = (name: string) => join(folder, name)

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zorgwoorden-'))
	await writeFile(file('own.json'), JSON.stringify(glossary))
	await writeFile(file('page.md'), page)
	await writeFile(file('bare.md'), 'Een stamcel.')
	await writeFile(file('latin.csv'), 'term,uitleg\nbeenmerg,merg\nbot,\n')
})

afterAll(() => rm(folder, {recursive: true}))

describe('convert', () => {
	test.each(['.csv', '.jsonld', '.json'])('to %s and back loses nothing', async ending => {
		expect(await zorgwoorden(['convert', file('own.json'), file(`out${ending}`)])).toEqual({
			code: 0,
			out: '',
			err: '',
		})
		const {out} = await zorgwoorden(['convert', file(`out${ending}`), '--to', 'json'])
		expect(JSON.parse(out)).toEqual(glossary)
	})

	test.each<[string, string, string]>([
		[
			'markdown',
			'- <a id="woord-beenmerg"></a>**Beenmerg** (rood merg): Zachte',
			'hiddenLabel, related, source',
		],
		['schema', '"@type": "DefinedTermSet"', 'hiddenLabel, related, source'],
		['synonyms', 'beenmerg, rood merg\nstamsel => stamcel\n', 'definition, related, source'],
	])('to %s, and reports what that leaves out', async (format, part, leftOut) => {
		const {code, out, err} = await zorgwoorden(['convert', file('own.json'), '--to', format])
		expect({code, err}).toEqual({
			code: 0,
			err: `Left out fields that the format does not support: ${leftOut}\n`,
		})
		expect(out).toContain(part)
	})

	test('reports optional fields that are left out, and keeps the others', async () => {
		const concepts = [
			{
				id: 'cel',
				prefLabel: 'cel',
				definition: 'Deel.',
				scopeNote: 'Niet de telefoon.',
				modified: '2026-01-31',
			},
		]
		await writeFile(file('optional.json'), JSON.stringify(concepts))
		const {err} = await zorgwoorden(['convert', file('optional.json'), '--to', 'markdown'])
		expect(err).toBe('Left out fields that the format does not support: scopeNote, modified\n')
		await zorgwoorden(['convert', file('optional.json'), file('optional.csv')])
		const {out} = await zorgwoorden(['convert', file('optional.csv'), '--to', 'json'])
		expect(JSON.parse(out)).toMatchObject(concepts)
	})

	test('for Excel', async () => {
		await zorgwoorden(['convert', file('own.json'), file('excel.csv'), '--to', 'excel'])
		expect(await readFile(file('excel.csv'), 'utf8')).toMatch(/^\uFEFFid;prefLabel;/)
	})

	test('reports what it could not read', async () => {
		const {code, err} = await zorgwoorden(['convert', file('latin.csv'), '--to', 'json'])
		expect({code, err}).toEqual({
			code: 0,
			err: `${file('latin.csv')}:line 3 Expected a term and a definition, found no definition: \`bot\`\n`,
		})
	})

	test.each<[string, string[], string]>([
		[
			'no format',
			['own.json'],
			'Expected convert to be given a second file, or --to with one of json, csv, excel, skos, schema, synonyms, markdown',
		],
		['an unknown format', ['own.json', '--to', '.csv'], 'Expected --to to be one of json'],
		[
			'an unknown extension',
			['own.json', 'out.doc'],
			'to end in one of .json, .csv, .jsonld, .md, .markdown, .txt',
		],
		['too many files', ['own.json', 'a', 'b'], 'Expected convert to be given at most two files'],
		['no file', [], 'Expected convert to be given a file'],
		['no glossary', ['page.json'], 'Expected convert to be given'],
		['a folder that does not exist', ['own.json', 'nowhere/out.csv'], 'Cannot write '],
	])('%s is wrong usage', async (_, args, message) => {
		const {code, err} = await zorgwoorden([
			'convert',
			...args.map(arg => (/^[-.]/.test(arg) ? arg : file(arg))),
		])
		expect(code).toBe(2)
		expect(err).toContain(message)
	})
})

describe('extract', () => {
	test('prints a glossary', async () => {
		const {code, out, err} = await zorgwoorden(['extract', file('page.md')])
		expect(code).toBe(0)
		expect(parseConcepts(JSON.parse(out)).map(({id, source}) => [id, source[0]])).toEqual([
			['stamcel', {document: 'Map', list: 'Begrippen', headword: 'Stamcellen'}],
			['thymus', {document: 'Map', list: 'Begrippen', headword: 'Thymus'}],
		])
		expect(err).toBe(`${file('page.md')}:10:1 Expected a term and its explanation, found \`Bot\`\n`)
	})

	test('--check prints a table', async () => {
		const input = '## Begrippen\n\n- Bloedplaatjes (trombocyten): stukjes van cellen.\n- Bot: hard deel\n'
		expect((await zorgwoorden(['extract', '--check'], input)).out).toBe(
			'3  bloedplaatje  trombocyt  stukjes van cellen.\n4  bot                      hard deel\n',
		)
	})

	test.each([
		[['--heading', 'Uitleg'], '## Uitleg\n\n- Bot: hard'],
		[['--whole'], '- Bot: hard'],
	])('%s', async (flags, input) => {
		const {out} = await zorgwoorden(['extract', '--check', ...flags], input)
		expect(out).toMatch(/^\d {2}bot {4}hard\n$/)
		expect((await zorgwoorden(['extract'], input)).code).toBe(1)
	})

	test('finds no list in running text', async () => {
		expect(await zorgwoorden(['extract'], 'Tekst.')).toEqual({
			code: 1,
			out: '[]\n',
			err: 'Found no word list in standard input.\n',
		})
	})
})

describe('check', () => {
	test('reports to an editor', async () => {
		const {code, out} = await zorgwoorden(['check', file('page.md'), '--glossary', file('own.json')])
		expect(code).toBe(0)
		expect(out.replaceAll(file('page.md'), 'page')).toBe(
			[
				'page:3:4 stamcel: 3 times',
				'page:9:3 thymus: in the word list, but never in the text',
				'page:3:31 stamsel: did you mean stamcel?',
				'page:4:4 beenmerch: did you mean beenmerg?',
				'page:4:17 immunomodulatie: once, not explained; may need an explanation',
				'',
			].join('\n'),
		)
	})

	test('reports a concept that the list lacks', async () => {
		const input = 'Een stamcel.\n\n## Begrippen\n\n- Bot: hard'
		const {out} = await zorgwoorden(['check', '--glossary', file('own.json')], input)
		expect(out).toBe(
			'standard input:1:5 stamcel: once, not in the word list\nstandard input:5:3 bot: in the word list, but never in the text\n',
		)
	})

	test('shows the other meaning of a word, on one line', async () => {
		const scopeNote = 'Ook een bacterie:\n\tde streptokok.'
		const concepts = [
			{id: 'gbs', prefLabel: 'GBS', definition: 'Ziekte van zenuwen.', scopeNote},
			{id: 'merg', prefLabel: 'merg', definition: 'Zacht.'},
		]
		await writeFile(file('gbs.json'), JSON.stringify(concepts))
		const args = ['check', '--glossary', file('gbs.json')]
		const {out} = await zorgwoorden(args, 'GBS en merg. GBS.\n\n## Begrippen\n\n- Merg: zacht')
		expect(out).toBe(
			[
				'standard input:1:1 GBS: 2 times, not in the word list. Other meaning: Ook een bacterie: de streptokok.',
				'standard input:1:8 merg: once',
				'',
			].join('\n'),
		)
		const {occurring} = JSON.parse((await zorgwoorden([...args, '--json'], 'GBS en merg.')).out)
		expect(occurring.map((one: {scopeNote?: string}) => one.scopeNote)).toEqual([scopeNote, undefined])
	})

	test('says which ambiguous labels were passed over, and what else they mean', async () => {
		const scopeNote = 'Ook een bacterie.'
		const barre = {id: 'barre', prefLabel: 'ziekte van Barré', altLabel: ['GBS'], definition: 'Ziekte.'}
		await writeFile(file('barre.json'), JSON.stringify([{...barre, ambiguousLabel: ['GBS'], scopeNote}]))
		const args = ['check', '--glossary', file('barre.json')]
		const {out} = await zorgwoorden(args, 'Een test op GBS.\n\n## Begrippen\n\n- Merg: zacht')
		expect(out.split('\n')[0]).toBe(
			'standard input:1:13 GBS: not marked, since nothing else in the text names ziekte van Barré or a related word. Other meaning: Ook een bacterie.',
		)
		const {ambiguous} = JSON.parse((await zorgwoorden([...args, '--json'], 'GBS.')).out)
		expect(ambiguous).toEqual([
			{word: 'GBS', id: 'barre', prefLabel: 'ziekte van Barré', line: 1, column: 1, scopeNote},
		])
	})

	test('recognises a listed concept by its other labels in the glossary', async () => {
		const input = 'Rood merg.\n\n## Begrippen\n\n- Beenmerg: merg'
		const {out} = await zorgwoorden(['check', '--glossary', file('own.json')], input)
		expect(out).toBe('standard input:1:1 beenmerg: once\n')
	})

	test('does not report half of a word that a line end broke', async () => {
		const linesEndingInSpaces = 'een \nregel \nen \nnog \neen \nregel \n'
		for (const input of ['Een immunomodu-\nlatie.', `${linesEndingInSpaces}immunomodu\nlatie.`]) {
			const {out} = await zorgwoorden(['check', '--glossary', file('own.json')], input)
			expect(out).toBe('standard input has no word list.\n')
		}
	})

	test('asks about a misspelling, not about a wider term', async () => {
		const cells = [{id: 't', prefLabel: 'T-killercel', definition: 'Cel die doodt.'}]
		await writeFile(file('cells.json'), JSON.stringify(cells))
		const input = 'De killercel, killercellen en T-kilercellen.'
		const {out} = await zorgwoorden(['check', '--glossary', file('cells.json')], input)
		expect(out).toContain('standard input:1:31 T-kilercellen: did you mean T-killercellen?\n')
		expect(out.match(/did you mean/g)).toHaveLength(1)
	})

	test('names what a reader may not know, the rarest first, with the nearest concept', async () => {
		const cells = [{id: 't', prefLabel: 'T-killercel', definition: 'Cel die doodt.'}]
		await writeFile(file('cells.json'), JSON.stringify(cells))
		const input = 'De killercel en hypertensie. De killercel doodt.'
		const args = ['check', '--glossary', file('cells.json')]
		expect((await zorgwoorden(args, input)).out).toBe(
			'standard input:1:17 hypertensie: once, not explained; may need an explanation\n' +
				'standard input:1:4 killercel: 2 times, not explained; may need an explanation (the glossary has T-killercel)\n' +
				'standard input has no word list.\n',
		)
		const {candidates} = JSON.parse((await zorgwoorden([...args, '--json'], input)).out)
		expect(candidates).toEqual([
			{word: 'hypertensie', count: 1, line: 1, column: 17},
			{word: 'killercel', count: 2, line: 1, column: 4, nearest: {id: 't', prefLabel: 'T-killercel'}},
		])
	})

	test.each([
		['a misspelling in the glossary', 'stamsel', 'stamcel'],
		['in another form', 'Stamsellen', 'Stamcellen'],
		['in a compound', 'stamseldonoren', 'stamceldonoren'],
		['broken over a line', 'stam-\nsellen', 'stamcellen'],
		['one slip away', 'lumbalpuncties', 'lumbaalpuncties'],
	])('asks about %s', async (_, word, expected) => {
		const concepts = [
			{id: 's', prefLabel: 'stamcel', hiddenLabel: ['stamsel'], definition: 'Cel.'},
			{id: 'l', prefLabel: 'lumbaalpunctie', hiddenLabel: ['rugprik'], definition: 'Prik.'},
		]
		await writeFile(file('slips.json'), JSON.stringify(concepts))
		const {out} = await zorgwoorden(['check', '--glossary', file('slips.json')], `De ${word} is er.`)
		const questions = out.split('\n').filter(line => line.includes('did you mean'))
		expect(questions).toEqual([`standard input:1:4 ${word.replace('\n', ' ')}: did you mean ${expected}?`])
	})

	test('asks about a misnomer', async () => {
		const concepts = [{id: 'l', prefLabel: 'lumbaalpunctie', hiddenLabel: ['rugprik'], definition: 'Prik.'}]
		await writeFile(file('misnomer.json'), JSON.stringify(concepts))
		const {out} = await zorgwoorden(['check', '--glossary', file('misnomer.json')], 'De rugprikken.')
		expect(out).toContain('standard input:1:4 rugprikken: a misnomer, did you mean lumbaalpunctie?\n')
	})

	test('reports that there is no list', async () => {
		const {out} = await zorgwoorden(['check', file('bare.md'), '--glossary', file('own.json')])
		expect(out).toBe(`${file('bare.md')}:1:5 stamcel: once\n${file('bare.md')} has no word list.\n`)
	})

	test('reports an entry that differs from the glossary', async () => {
		const input = [
			'Een stamcel en beenmerg.',
			'## Moeilijke woorden',
			'- **Beenmerg**: Zachte binnenkant van botten.\n- **Stamcel**: mijn *eigen* uitleg.\n- Bot: hard',
		].join('\n\n')
		const text = 'Stamcel: mijn eigen uitleg.'
		const expected = 'Stamcel: Cel die nog alles kan worden.'
		const args = ['check', '--glossary', file('own.json')]
		const {out} = await zorgwoorden(args, input)
		expect(out.split('\n').filter(line => line.includes('differs'))).toEqual([
			`standard input:6:1 \`${text}\` differs from the glossary: \`${expected}\``,
		])
		const json = JSON.parse((await zorgwoorden([...args, '--json'], input)).out)
		expect(json.entries).toEqual([{text, expected, line: 6, column: 1}])
	})

	test('prints JSON for other programs', async () => {
		const {out} = await zorgwoorden(['check', file('page.md'), '--json', '--glossary', file('own.json')])
		expect(JSON.parse(out)).toEqual({
			occurring: [{id: 'stamcel', prefLabel: 'stamcel', count: 3, listed: true, line: 3, column: 4}],
			ambiguous: [],
			unused: [{id: 'thymus', prefLabel: 'thymus', line: 9, column: 3}],
			entries: [],
			spelling: [
				{word: 'stamsel', line: 3, column: 31, expected: 'stamcel', isMisnomer: false, id: 'stamcel'},
				{word: 'beenmerch', line: 4, column: 4, expected: 'beenmerg', isMisnomer: false, id: 'beenmerg'},
			],
			candidates: [{word: 'immunomodulatie', line: 4, column: 17, count: 1}],
		})
	})
})

describe('--glossary takes', () => {
	test.each(['.csv', '.jsonld', '.md'])('%s', async ending => {
		await zorgwoorden(['convert', file('own.json'), file(`given${ending}`)])
		const {out} = await zorgwoorden(['lookup', 'rood', 'merg', '--glossary', file(`given${ending}`)])
		expect(out).toContain('beenmerg (rood merg)\n  Zachte binnenkant van botten.\n')
	})

	test('a document, and reports what it could not read', async () => {
		const {code, err} = await zorgwoorden(['lookup', 'thymus', '--glossary', file('page.md')])
		expect(code).toBe(0)
		expect(err).toContain('page.md:10:1 Expected a term')
	})

	test('no document without a list', async () => {
		const {code, err} = await zorgwoorden(['lookup', 'thymus', '--glossary', file('bare.md')])
		expect({code, err}).toEqual({
			code: 2,
			err: `zorgwoorden: ${file('bare.md')} is not a glossary: 1:1 Expected a term and its explanation, found \`Een stamcel.\`\n`,
		})
	})
})
