import {expect, test} from 'vitest'
import {parseCsv, parseSkos} from '../src/exchange/index.ts'
import {createLookup, createMatcher, createSearch, parseConcepts} from '../src/index.ts'
import {createMisspellingFinder} from '../src/misspelling/index.ts'
import {parseWordLists} from '../src/word-list/index.ts'

const long = 'cel '.repeat(4000).trim()
const concept = {
	...{id: 'cel', prefLabel: 'trombocyt', altLabel: [long], hiddenLabel: [`${long}s`]},
	...{definition: 'Deel.', related: [], source: []},
}

test('a label of 16 kB is ignored, and the others of its concept are not', () => {
	const match = createMatcher([concept])
	expect(match(`${long} trombocyten`).map(({label}) => label)).toEqual(['trombocyt'])
	expect(createLookup([concept])(long)).toEqual([])
	expect(createSearch([concept])('trombosiet').map(({label}) => label)).toEqual(['trombocyt'])
	expect(createMisspellingFinder([concept], match)('trombocit').length).toBe(1)
})

test('a glossary that is read has no such label', () => {
	const csv = parseCsv(`term;uitleg;synoniemen\ncel;deel;${long}\n${long};deel;`)
	const skos = parseSkos(
		JSON.stringify([
			{'@type': 'skos:Concept', prefLabel: 'cel', altLabel: long, definition: 'deel'},
			{'@type': 'skos:Concept', prefLabel: long, definition: 'deel'},
		]),
	)
	for (const {concepts, problems} of [csv, skos]) {
		expect(parseConcepts(concepts).map(({altLabel}) => altLabel)).toEqual([[]])
		expect(problems.map(({reason}) => reason)).toEqual([
			expect.stringMatching(/^Expected a term of at most 500 characters, received `cel cel/),
			'Left out labels of more than 500 characters: 1',
		])
	}
	const [list] = parseWordLists(`## Woordenlijst\n\n- Cel: deel.\n- **${long}**: deel.`)
	expect(list?.concepts.map(({prefLabel}) => prefLabel)).toEqual(['cel'])
	expect(list?.messages[0]?.reason).toMatch(/^Expected a term.*found `cel cel/)
})
