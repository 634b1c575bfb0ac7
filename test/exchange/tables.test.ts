import {describe, expect, test} from 'vitest'
import {parseCsv, parseRows} from '../../src/exchange/index.ts'
import {parseConcepts} from '../../src/glossary/parse-concepts.ts'

/** Reads a table, with ` / ` for a line end, as lines such as `bmi, bmi-waarde = maat`, and its problems. */
function read(csv: string): {concepts: string[]; problems: string[]} {
	const {concepts, problems} = parseCsv(csv.replaceAll(' / ', '\n'))
	expect(parseConcepts(concepts)).toEqual(concepts)
	return {
		concepts: concepts.map(
			({prefLabel, altLabel, definition}) => `${[prefLabel, ...altLabel].join(', ')} = ${definition}`,
		),
		problems: problems.map(({place, reason}) => `${place}: ${reason}`),
	}
}

describe('which column contains what', () => {
	test.each<[string, string[]]>([
		[
			'Term,ICD-code,Uitleg voor patiënt / longontsteking,J18,Ontsteking van de long.',
			['longontsteking = Ontsteking van de long.'],
		],
		['Code,Medische term,Korte omschrijving / 1,Abces,Holte', ['abces = Holte']],
		['Begrip,Bron definitie,Definitie / Abces,boek,Holte', ['abces = Holte']],
		['Term NL,Term EN,Definitie / Abces,abscess,Holte', ['abces = Holte']],
		['Term EN,Term NL,Definitie / abscess,Abces,Holte', ['abces = Holte']],
		['Term (Engels),Term (Nederlands),Uitleg (nl) / abscess,Abces,Holte', ['abces = Holte']],
		['prefLabel@en,prefLabel@nl,definition@nl / abscess,Abces,Holte', ['abces = Holte']],
		['skos:prefLabel,skos:definition / Abces,Holte', ['abces = Holte']],
		['Woord,Meaning,Synonyms / Abces,Holte,pusholte', ['abces, pusholte = Holte']],
		['Medicijn;Uitleg / Paracetamol;Tegen pijn', ['paracetamol = Tegen pijn']],
		['Medicijn;Uitleg;Dosering / Paracetamol;Tegen pijn;500', ['paracetamol = Tegen pijn']],
		['nr;Medicijn;Uitleg / 1;Paracetamol;Tegen pijn', ['paracetamol = Tegen pijn']],
		[
			'Voorkeursterm;Alternatieve term;Zoekterm;Uitleg;Definitie / Abces;pusholte;apses;Holte;Formeel',
			['abces, pusholte = Holte'],
		],
		['Voorkeursterm;Definitie;Toelichting / Abces;Holte;niet het vocht', ['abces = Holte']],
		['Term;Toelichting / Abces;Holte', ['abces = Holte']],
		['Afkorting;Voluit;Uitleg / BMI;body mass index;Maat', ['BMI, body mass index = Maat']],
		['Afkorting;Staat voor / MRI;beeld met een magneet', ['MRI = beeld met een magneet']],
		['Woord;Meervoud;Uitleg / Abces;abcessen;Holte', ['abces, abcessen = Holte']],
	])('%s', (csv, concepts) => {
		expect(read(csv).concepts).toEqual(concepts)
	})

	test.each([
		['prefLabel,broader / abces,orgaan', 'prefLabel | broader'],
		['Term,ICD-code / abces,L02', 'Term | ICD-code'],
		['Term,Groep,Tekst / abces,huid,Holte', 'Term | Groep | Tekst'],
		['Code,Naam EN,Omschrijving EN / 1,abscess,cavity', 'Code | Naam EN | Omschrijving EN'],
		['a,b,c / 1,2,3 / 4,5,6', 'a | b | c'],
		['Aantal,Datum,Status / 1,2,3', 'Aantal | Datum | Status'],
	])('nothing is guessed of %s', (csv, columns) => {
		expect(read(csv)).toEqual({
			concepts: [],
			problems: [
				`line 1: Expected a header with a column for the term and one for its definition, found \`${columns}\``,
			],
		})
	})

	test('a table of unknown columns is one problem, however long', () => {
		const rows = Array.from({length: 20_000}, (_, index) => `x${index},y,z`)
		expect(parseCsv(`a,b,c\n${rows.join('\n')}`).problems).toHaveLength(1)
	})

	test('the note beside a definition is a scope note', () => {
		const {concepts} = parseCsv('Term;Definitie;Toelichting\nAbces;Holte;niet het vocht')
		expect(concepts).toMatchObject([{scopeNote: 'niet het vocht'}])
	})
})

describe('which character separates the cells', () => {
	test.each<[string, string[]]>([
		['term (uniek, kort);definitie (kort, B1) / thymus;klier, in de borst', ['thymus = klier, in de borst']],
		['term,definitie / thymus,"klier; in de borst"', ['thymus = klier; in de borst']],
		['term\tdefinitie, kort; B1 / thymus\tklier, zacht; roze', ['thymus = klier, zacht; roze']],
		['thymus;klier, in, de, borst / bot;hard', ['thymus = klier, in, de, borst', 'bot = hard']],
		['sep=; / term;definitie / a,b;c', ['a,b = c']],
		['term|definitie / thymus|klier', []],
	])('%s', (csv, concepts) => {
		expect(read(csv).concepts).toEqual(concepts)
	})
})

describe('lines above the header', () => {
	test.each<[string, string[], string[]]>([
		[
			'Begrippenlijst versie 3;; / ;; / Term;Uitleg;Bron / Abces;Holte;boek',
			['abces = Holte'],
			['line 1: Left out a line above the header: `Begrippenlijst versie 3`'],
		],
		[
			'Export / Datum: 1-1-2026 / Term;Uitleg / Abces;Holte',
			['abces = Holte'],
			[
				'line 1: Left out a line above the header: `Export`',
				'line 2: Left out a line above the header: `Datum: 1-1-2026`',
			],
		],
		['Term;Uitleg / Term;Uitleg', [], ['line 2: Left out a repeated header']],
	])('%s', (csv, concepts, problems) => {
		expect(read(csv)).toEqual({concepts, problems})
	})
})

describe('cells', () => {
	test.each(['null', 'NULL', 'NA', 'N/A', 'n/a', 'n.v.t.', 'N.v.t.', 'nvt', '-', '–', '?', '#N/B', ' - '])(
		'%s is empty in a table of others',
		cell => {
			expect(read(`Term;Uitleg;Synoniem / Abces;Holte;${cell}`).concepts).toEqual(['abces = Holte'])
			expect(read(`Term;Uitleg / Abces;${cell}`).concepts).toEqual([])
		},
	)

	test.each(['Na', 'nul', 'nee', '--a', 'n.v.', 'NAN'])('%s is a text', cell => {
		expect(read(`Term;Uitleg / Abces;${cell}`).concepts).toEqual([`abces = ${cell}`])
	})

	test.each<[string, string]>([
		['Body Mass Index (BMI)', 'Body Mass Index, BMI'],
		['Atherosclerose / Aderverkalking', 'atherosclerose, aderverkalking'],
		['Complicaties', 'complicatie'],
		['MRI-scan', 'MRI-scan'],
	])('the term %s is read as a headword', (term, labels) => {
		const [concept] = parseRows([{term, uitleg: 'Tekst'}]).concepts
		expect([concept?.prefLabel, ...(concept?.altLabel ?? [])].join(', ')).toBe(labels)
	})

	test('but not in a table that printCsv printed', () => {
		const header = 'id,prefLabel,altLabel,hiddenLabel,definition,related,document,list,headword'
		expect(read(`${header} / x,Complicaties / NA (x),NA,,n.v.t.,,,, `).concepts).toEqual([])
		expect(read(`${header}\nx,Complicaties (x),NA,,n.v.t.,,,,`).concepts).toEqual([
			'Complicaties (x), NA = n.v.t.',
		])
	})

	test('rows that are no concepts are left out, and ids that are addresses are one problem', () => {
		const rows = ['Concept', 'Concept', 'Collection', 'ConceptScheme'].map(
			(type, index) => `https://x.nl/id/${index},skos:${type},Woord ${index},Tekst`,
		)
		const {concepts, problems} = parseCsv(['uri,type,voorkeursterm,definitie', ...rows].join('\n'))
		expect(concepts.map(({id}) => id)).toEqual(['https-x-nl-id-0', 'https-x-nl-id-1'])
		expect(problems.map(({reason}) => reason)).toEqual([
			'Left out a row that is not a concept but a collection or scheme (likewise in line 5)',
			expect.stringMatching(/^Changed the id `https:\/\/x.nl\/id\/0` to `.*` \(likewise in line 3\)$/),
		])
	})

	test('several values may have ## between them, as thesaurus tools print them', () => {
		const {concepts} = parseCsv(
			'conceptURI,prefLabel,altLabel,definition\nhttps://x.nl/1,beroerte,CVA##herseninfarct,Ziekte.',
		)
		expect(concepts).toMatchObject([{prefLabel: 'beroerte', altLabel: ['CVA', 'herseninfarct']}])
	})

	test('what an abbreviation stands for is one label', () => {
		const csv = 'Afkorting,Voluit,Omschrijving\nVVT,"Verpleging, Verzorging en Thuiszorg",Deel van de zorg'
		expect(parseCsv(csv).concepts).toMatchObject([
			{prefLabel: 'VVT', altLabel: ['Verpleging, Verzorging en Thuiszorg']},
		])
	})

	test('rows in another language are left out', () => {
		const {concepts, problems} = parseCsv('label,language,definition\njeuk,nl,x\nitch,en,y\nkoorts,nl-NL,z')
		expect(concepts.map(({prefLabel}) => prefLabel)).toEqual(['jeuk', 'koorts'])
		expect(problems).toEqual([{place: 'line 3', reason: 'Left out a row in another language: `en`'}])
	})

	test('a formal definition is taken where there is no plain one', () => {
		const csv =
			'voorkeurslabel,definitie,uitleg\nPerceel,Begrensd stuk.,Een stuk grond.\nGrond,Deel van de aarde.,'
		const {concepts, problems} = parseCsv(csv)
		expect(concepts.map(({definition}) => definition)).toEqual(['Een stuk grond.', 'Deel van de aarde.'])
		expect(problems).toEqual([
			{place: 'line 2', reason: 'Left out a definition, since there is a plain explanation'},
		])
	})

	test('a term may name others by their terms', () => {
		const {concepts, problems} = parseCsv('Term;Uitleg;Gerelateerd\nAbces;Holte;etter\nEtter;Vocht;abces')
		expect(concepts.map(({related}) => related)).toEqual([['etter'], ['abces']])
		expect(problems).toEqual([])
	})
})

describe('rows as objects', () => {
	test.each<[string, readonly unknown[], string[], string[]]>([
		['Dutch names', [{woord: 'Abces', uitleg: 'Holte'}], ['abces = Holte'], []],
		[
			'English names',
			[{term: 'Abces', meaning: 'Holte', synonyms: ['pusholte', 3]}],
			['abces, pusholte, 3 = Holte'],
			[],
		],
		[
			'keys in another order in each',
			[
				{label: 'A1', comment: 'x'},
				{comment: 'y', label: 'B2'},
			],
			['A1 = x', 'B2 = y'],
			[],
		],
		['an empty value', [{term: 'Abces', definitie: 'Holte', afkorting: null}], ['abces = Holte'], []],
		['no rows', [], [], []],
		[
			'unknown names',
			[{a: 1, b: 2}],
			[],
			['rows: Expected objects with a key for the term and one for its definition, found `a, b`'],
		],
		[
			'no objects',
			['x'],
			[],
			['rows: Expected objects with a key for the term and one for its definition, found none'],
		],
		[
			'an odd value and an odd row',
			[{term: 'Abces', definitie: 'Holte', x: {}}, 'x', {term: 'Bot', definitie: true}],
			['abces = Holte'],
			[
				'rows[0]: Left out a value that is neither text nor a number (likewise in rows[2])',
				'rows[1]: Expected an object',
				'rows: Left out columns: x',
				'rows[2]: Expected a term and a definition, found no definition: `bot`',
			],
		],
	])('%s', (_, rows, expected, messages) => {
		const {concepts, problems} = parseRows(rows)
		expect(
			concepts.map(
				({prefLabel, altLabel, definition}) => `${[prefLabel, ...altLabel].join(', ')} = ${definition}`,
			),
		).toEqual(expected)
		expect(problems.map(({place, reason}) => `${place}: ${reason}`)).toEqual(messages)
	})

	test('anything but an array throws', () => {
		// @ts-expect-error
		expect(() => parseRows({})).toThrow(TypeError)
	})
})
