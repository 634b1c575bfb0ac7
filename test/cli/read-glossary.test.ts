import {describe, expect, test} from 'vitest'
import {readGlossary} from '../../src/cli/glossary-formats.ts'
import {readTurtle} from '../../src/cli/read-turtle.ts'

const turtle = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<https://x.nl/abces> a skos:Concept ;
  skos:prefLabel "Abces"@nl, "Abscess"@en ; rdfs:comment "Holte."@nl ; skos:broader <https://x.nl/ziekte> .
<https://x.nl/ziekte> a skos:Concept ; rdfs:label "Ziekte"@nl ; skos:definition "Niet gezond."@nl .
<https://x.nl/lijst> a skos:ConceptScheme .
`
const skos = '{"@graph": [{"@type": "skos:Concept", "prefLabel": "abces", "definition": "Holte."}]}'

describe('a glossary in a file', () => {
	test.each<[string, string, string[]]>([
		['of this package', '[{"id": "a", "prefLabel": "abces", "definition": "Holte."}]', ['abces = Holte.']],
		['rows', '[{"woord": "Abces", "uitleg": "Holte."}]', ['abces = Holte.']],
		[
			'rows in an object',
			'{"versie": 1, "terms": [{"term": "Abces", "definition": "Holte."}]}',
			['abces = Holte.'],
		],
		['an object of rows', '{"x": {"woord": "Abces", "uitleg": "Holte."}}', ['abces = Holte.']],
		[
			'rows by their terms',
			'{"Abces": {"uitleg": "Holte."}, "Bot": {"uitleg": "Hard."}}',
			['abces = Holte.', 'bot = Hard.'],
		],
		['SKOS', skos, ['abces = Holte.']],
	])('JSON: %s', async (_, json, expected) => {
		const {concepts} = await readGlossary('x.json', json)
		expect(concepts.map(({prefLabel, definition}) => `${prefLabel} = ${definition}`)).toEqual(expected)
	})

	test.each<[string, string, string]>([
		['a problem in one of this package', '[{"id": "a", "prefLabel": "abces"}]', 'concepts[0].definition'],
		['no JSON', '{', 'JSON'],
		['a number', '3', 'Expected concepts to be an array'],
	])('JSON that throws: %s', async (_, json, message) => {
		await expect(readGlossary('x.json', json)).rejects.toThrow(message)
	})

	test('JSON without known names is one problem', async () => {
		expect(await readGlossary('x.json', '{"title": "x", "items": [{"a": 1}, {"b": 2}]}')).toEqual({
			concepts: [],
			problems: [
				'items Expected objects with a key for the term and one for its definition, such as `term` and `uitleg`, found `a, b`',
			],
		})
	})

	test('Turtle, with the subject as place of a problem', async () => {
		const {concepts, problems} = await readGlossary('x.ttl', turtle)
		expect(
			concepts.map(({id, prefLabel, definition, broader}) => [id, prefLabel, definition, broader]),
		).toEqual([
			['abces', 'abces', 'Holte.', ['ziekte']],
			['ziekte', 'ziekte', 'Niet gezond.', undefined],
		])
		expect(problems).toEqual(['https://x.nl/abces Left out values that are not Dutch text: 1'])
		await expect(readGlossary('x.ttl', '<a> <b>')).rejects.toThrow('line 1')
	})

	test('Turtle in which a definition is a node', async () => {
		const node = '[<http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Hard."@nl]'
		const {concepts} = await readGlossary('x.ttl', turtle.replace('"Niet gezond."@nl', node))
		expect(concepts.map(({definition}) => definition)).toEqual(['Holte.', 'Hard.'])
	})

	test('Turtle without n3 says what to install', async () => {
		const load = () => Promise.reject(new Error('Cannot find package'))
		await expect(readTurtle(turtle, load)).rejects.toThrow('npm install n3')
	})

	test.each([
		['x.xlsx', 'save the sheet as CSV'],
		['x.docx', 'save the text as .txt'],
		['x.html', 'print its list as .json with `zorgwoorden extract`'],
		['x.yml', 'convert it to JSON'],
		['x.rdf', 'convert it to Turtle or JSON-LD'],
		['x.xyz', 'save it as one of these'],
		['x', 'save it as one of these'],
	])('%s is not read, and the error says what to do', async (name, recipe) => {
		await expect(readGlossary(name, 'inhoud')).rejects.toThrow(
			`what is read is .json, .csv, .tsv, .jsonld, .ttl, .md and .txt; ${recipe}`,
		)
	})

	test('a file with another name is read if it contains JSON', async () => {
		const {concepts} = await readGlossary('x', ' [{"woord": "Abces", "uitleg": "Holte."}]')
		expect(concepts).toHaveLength(1)
	})
})
