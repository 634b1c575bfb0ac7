import {expect, test} from 'vitest'
import {nearWordsTable} from '../../scripts/near-words.ts'
import {isKnownWord} from '../../src/dutch/near-words.ts'
import {slipBetween} from '../../src/dutch/slip.ts'
import {createWordEdges} from '../../src/dutch/word-edges.ts'

const edges = createWordEdges([])

test.each([
	['a word', 'voorzitter', 'voorzitster', true],
	['a plural', 'voorzitters', 'voorzitsters', true],
	['the first part', 'damwand', 'darmwand', true],
	['the last part', 'zaadbollen', 'zaadballen', true],
	['a part after a particle', 'instoom', 'instroom', true],
	['no word', 'ovuladie', 'ovulatie', false],
	['no word, with a letter doubled', 'immmuun', 'immuun', false],
])('%s: %s', (_, written, meant, expected) => {
	expect(isKnownWord(written, meant, slipBetween(written, meant), edges)).toBe(expected)
})

test('the table is what the script makes of the dictionary', async () => {
	await expect(nearWordsTable()).toMatchFileSnapshot('../../src/dutch/near-words-table.ts')
}, 120_000)
