import {describe, expect, test} from 'vitest'
import {concepts, createSearch, highlight, search} from '../../src/index.ts'

const typed = (query: string) => search(query, {prefix: true}).map(({label}) => label)

describe('what begins with the letters that were typed', () => {
	test.each([
		[
			'labels before later words, short before long',
			'onder',
			['onderhuids', 'onderhoudsbehandeling', 'toediening onder de tong'],
		],
		['more than one word', 'perifeer zen', ['perifeer zenuwstelsel']],
		['a form', 'leukocyte', ['leukocyt', 'leukocytendifferentiatie', 'human leukocyte antigen']],
		[
			'a label before what begins so',
			'leukocyt',
			['leukocyt', 'leukocytendifferentiatie', 'human leukocyte antigen'],
		],
		[
			'a form before what begins so',
			'leukocyten',
			['leukocyt', 'leukocytendifferentiatie', 'humaan leukocytenantigeen'],
		],
	])('%s: %s', (_, query, expected) => {
		expect(typed(query)).toEqual(expected)
	})

	test.each([
		['sound', 'bronki', 'bronchiëctasie'],
		['another vowel', 'lombaal', 'lumbaalpunctie'],
		['sound', 'nuklei', 'nucleïnezuur'],
		['sound', 'sitok', 'cytokine'],
	])('a misspelt beginning (%s): %s', (_, query, expected) => {
		expect(typed(query)[0]).toBe(expected)
	})

	test('over a hyphen', () => {
		expect(typed('tcel').slice(0, 2)).toEqual(['T-cel', 'CAR-T-cel'])
	})

	test.each(['sit', 'xq', 'fiets', '', ' '])('nothing: %j', query => {
		expect(typed(query)).toEqual([])
	})

	test('what was typed is highlighted, also in a later word', () => {
		const [result] = search('stam', {prefix: true, filter: ({id}) => id === 'hematopoetische-stamcel'})
		const marked = highlight(result?.label ?? '', result?.spans ?? []).map(({text, marked}) =>
			marked ? `[${text}]` : text,
		)
		expect(marked.join('')).toBe('hematopoëtische [stam]cel')
	})
})

describe('every label of the dataset, letter by letter', () => {
	const labels = concepts.flatMap(({id, prefLabel, altLabel}) =>
		[prefLabel, ...altLabel].map(label => ({id, label})),
	)

	test('always has an answer that begins so, and the label once it is whole', () => {
		for (const {id, label} of labels) {
			for (let length = 1; length <= label.length; length++)
				expect([label.slice(0, length), typed(label.slice(0, length)).length > 0]).toEqual([
					label.slice(0, length),
					true,
				])
			expect(search(label, {prefix: true})[0]?.concept.id).toBe(id)
		}
	})

	test('keeps its first answer while that begins with the letters', () => {
		for (const {label} of labels) {
			let before: string | undefined
			for (let length = 1; length < label.length; length++) {
				const results = search(label.slice(0, length), {prefix: true, limit: Number.POSITIVE_INFINITY})
				const [first] = results
				const stays = results.some(({concept, kind}) => concept.id === before && kind === 'prefix')
				if (stays && first?.kind === 'prefix')
					expect([label.slice(0, length), first.concept.id]).toEqual([label.slice(0, length), before])
				before = first?.concept.id
			}
		}
	})
})

test('a glossary of the caller', () => {
	const own = createSearch([
		{
			id: 'a',
			prefLabel: 'Ärztin',
			altLabel: [],
			hiddenLabel: ['artsin'],
			definition: '',
			related: [],
			source: [],
		},
	])
	expect(own('ar', {prefix: true}).map(({label, kind}) => [label, kind])).toEqual([['Ärztin', 'prefix']])
})
