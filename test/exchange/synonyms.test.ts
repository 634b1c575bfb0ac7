import {expect, test} from 'vitest'
import {printSynonyms} from '../../src/exchange/index.ts'
import type {Concept} from '../../src/glossary/concept.ts'
import {concept} from './glossaries.ts'

test.each<[string, Concept, string]>([
	['correct labels', concept('a', {altLabel: ['b', 'c d']}), 'a, b, c d\n'],
	['misspellings', concept('a', {hiddenLabel: ['b']}), 'b => a\n'],
	['both', concept('a', {altLabel: ['b'], hiddenLabel: ['c', 'd']}), 'a, b\nc, d => a, b\n'],
	['one label', concept('a'), ''],
	[
		'the special characters of the format',
		concept('#a, b', {altLabel: ['c => d', 'e\\f', 'g\nh']}),
		'\\#a\\, b, c \\=> d, e\\\\f, g h\n',
	],
	['empty labels', concept('a', {altLabel: [' ', ''], hiddenLabel: ['']}), ''],
])('%s', (_, one, expected) => {
	expect(printSynonyms([one])).toBe(expected)
})
