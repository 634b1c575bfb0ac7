import {describe, expect, test} from 'vitest'
import {createExplain} from '../../src/engine/explain.ts'
import {createLookup} from '../../src/engine/lookup.ts'
import {createMatcher} from '../../src/engine/matcher.ts'
import {createSplit} from '../../src/engine/split.ts'
import {createSearch} from '../../src/search/index.ts'
import {marked, unmarked} from '../marked.ts'
import {concept} from '../remark/pipeline.ts'

const scopeNote = 'ook een bacterie'
const concepts = [
	concept('guillain-barre', 'syndroom van Guillain-Barré', {
		altLabel: ['GBS', 'polyradiculitis'],
		ambiguousLabel: ['GBS'],
		related: ['plasmaferese', 'niet-in-de-lijst'],
		broader: ['zenuwziekte'],
		scopeNote,
	}),
	concept('plasmaferese', 'plasmaferese', {
		altLabel: ['PF'],
		ambiguousLabel: ['PF'],
		related: ['guillain-barre'],
	}),
	concept('zenuwziekte', 'zenuwziekte'),
	concept('huisarts', 'huisarts'),
	concept('beroerte', 'beroerte', {altLabel: ['CVA', 'insult'], ambiguousLabel: ['insult']}),
	concept('epileptische-aanval', 'epileptische aanval', {altLabel: ['insult'], ambiguousLabel: ['insult']}),
	concept('mededeling', 'mededeling', {altLabel: ['memo']}),
	concept('geheugen', 'geheugen', {altLabel: ['memo'], ambiguousLabel: ['memo']}),
]
const match = createMatcher(concepts)

describe('an ambiguous label is found if the text has', () => {
	test.each([
		['another label of its concept, after it', '[GBS] is kort voor [syndroom van Guillain-Barré].'],
		['another label of its concept, before it', 'Een [polyradiculitis], dus [GBS].'],
		['another label in a compound', 'Een [{polyradiculitis}patiënt] met [GBS].'],
		['a label of a related concept', '[Plasmaferese] bij [GBS].'],
		['a label of a broader concept', 'Een [zenuwziekte]: [GBS].'],
		['also in a compound', 'De [{GBS}-patiënt] krijgt [plasmaferese].'],
		['each time that it occurs', '[GBS], [plasmaferese], [GBS].'],
	])('%s: %s', (_, row) => {
		expect(marked(unmarked(row), match(unmarked(row)))).toBe(row)
	})

	test.each([
		['nothing of the kind', 'Draagt u GBS?'],
		['itself twice', 'GBS is GBS.'],
		['only a concept that is not related', 'De [huisarts] test op GBS.'],
		['only another ambiguous label', 'PF en GBS.'],
	])('but not if it has %s: %s', (_, row) => {
		expect(marked(unmarked(row), match(unmarked(row)))).toBe(row)
	})
})

test.each([
	['one is named', 'Een beroerte of insult', ['beroerte']],
	['the other is named', 'Een epileptische aanval of insult', ['epileptische-aanval']],
	[
		'both are named',
		'Een beroerte, een epileptische aanval, een insult',
		['beroerte', 'epileptische-aanval'],
	],
	['it is a certain label of one', 'Een memo', ['mededeling']],
	[
		'it is a certain label of one, and the other is named',
		'Het geheugen, een memo',
		['mededeling', 'geheugen'],
	],
])('of the concepts of an ambiguous label only those that are meant: %s', (_, text, ids) => {
	expect(
		match(text)
			.at(-1)
			?.concepts.map(({id}) => id),
	).toEqual(ids)
})

test('a lookup and a search find it, with what else it may mean', () => {
	expect(createLookup(concepts)('GBS')[0]?.scopeNote).toBe(scopeNote)
	expect(createSearch(concepts)('GBS')[0]?.concept.id).toBe('guillain-barre')
})

test('split and explain find what a matcher finds', () => {
	const [split, explain] = [createSplit(concepts), createExplain(concepts)]
	const words = (text: string) => [
		split(text).flatMap(piece => (piece.match ? piece.text : [])),
		explain(text).map(({text}) => text),
	]
	expect(words('GBS.')).toEqual([[], []])
	expect(words('GBS, plasmaferese.')).toEqual([
		['GBS', 'plasmaferese'],
		['GBS', 'plasmaferese'],
	])
})
