import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formsOf, inflect} from '../../src/dutch/inflect/index.ts'

// Letters, punctuation and parts that the rules depend on, to be combined in any order
const piece = fc.constantFrom(
	...'aeiouybcdfghjklmnpqrstvwxz',
	...[
		'ij',
		'aa',
		'ee',
		'oo',
		'uu',
		'ie',
		'ë',
		'é',
		'ing',
		'heid',
		'isch',
		'vat',
		'lid',
		'kind',
		'cel',
		'um',
		'us',
		'is',
		'ma',
	],
	...['T', 'CT', 'β', '5', '-', '/', '.', "'", '(', ')', 'İ'],
)
const word = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(''))
const phrase = fc
	.array(fc.oneof(word, fc.constantFrom('van', 'perifeer', 'type', 'B')), {maxLength: 6})
	.map(words => words.join(' '))
const label = fc.oneof(word, phrase, fc.string(), fc.string({unit: 'binary'}))

test('forms are distinct, not empty, in NFC and never the label itself', () => {
	fc.assert(
		fc.property(label, text => {
			const forms = inflect(text)
			expect(new Set(forms).size).toBe(forms.length)
			expect(forms).not.toContain(text)
			expect(forms).not.toContain('')
			expect(forms).toEqual(forms.map(form => form.normalize('NFC')))
		}),
		{numRuns: 2000},
	)
})

test('a word has at most 24 forms, a phrase 80', () => {
	fc.assert(
		fc.property(word, phrase, (oneWord, words) => {
			expect(inflect(oneWord).length).toBeLessThanOrEqual(24)
			expect(inflect(words).length).toBeLessThanOrEqual(80)
		}),
		{numRuns: 2000},
	)
})

test('a form keeps the text before the last part', () => {
	fc.assert(
		fc.property(word, word, (before, last) => {
			const forms = formsOf(`${before}-${last}`).map(({form}) => form)
			expect(
				forms.every(
					form =>
						form.startsWith(`${before.normalize('NFC')}-`) || before.includes('-') || last.includes('-'),
				),
			).toBe(true)
		}),
	)
})

test.each([
	['letters', 'a'.repeat(50_000)],
	['consonants', 'k'.repeat(50_000)],
	['digits', `${'1'.repeat(50_000)}a`],
	['dots', `${'.'.repeat(50_000)}ab`],
	['apostrophes', `${"'".repeat(50_000)}ab`],
	['hyphens', 'a-'.repeat(50_000)],
	['prefixes', 'ge'.repeat(25_000)],
	['words', 'rood '.repeat(10_000)],
	['spaces', `a${' '.repeat(50_000)}b`],
])('a long label is fast: %s', (_, text) => {
	const start = performance.now()
	formsOf(text)
	expect(performance.now() - start).toBeLessThan(500)
})
