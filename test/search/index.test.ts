import {describe, expect, test} from 'vitest'
import {glossary, misspellings, padded} from '../../evaluate/search/material.ts'
import {createCandidates} from '../../src/search/candidates.ts'
import {similarity} from '../../src/search/similarity.ts'
import {soundLabel, soundQuery} from '../../src/search/sounded-word.ts'

const labels = [...glossary(), ...padded(1000)]
	.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel])
	.map(soundLabel)
const candidates = createCandidates(labels.map(({key}) => key))

test('the candidates include the best label that a comparison with every label finds', () => {
	const queries = misspellings.filter((_, i) => i % 8 === 0).map(({text}) => soundQuery(text))
	const missed = queries.filter(query => {
		const similarities = labels.map(label => similarity(query, label, 'finished'))
		const best = Math.max(...similarities)
		return !candidates(query.contentKey, 50).some(index => similarities[index] === best)
	})
	expect(queries.length).toBeGreaterThan(40)
	expect(missed.map(({letters}) => letters)).toEqual([])
})

describe('candidates', () => {
	const few = createCandidates(['sitokine', 'sitosine', 'timus', 'sitokine'])

	test.each([
		['most similar first, equals in order', 'sitokine', 4, [0, 3, 1]],
		['no more than asked for', 'sitokine', 1, [0]],
		['a prefix', 'sit', 4, [0, 1, 3]],
		['first letter lost', 'imus', 4, [2]],
		['nothing in common', 'xyz', 4, []],
		['empty', '', 4, []],
	])('%s', (_, key, count, expected) => {
		expect(few(key, count)).toEqual(expected)
	})
})
