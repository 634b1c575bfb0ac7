import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formsOf, inflect} from '../../src/dutch/inflect/index.ts'

// Letters, signs and parts that the rules look at, so that they meet in every order
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

test('no form twice, none empty, never the label itself, composed', () => {
	fc.assert(
		fc.property(label, text => {
			const made = inflect(text)
			expect(new Set(made).size).toBe(made.length)
			expect(made).not.toContain(text)
			expect(made).not.toContain('')
			expect(made).toEqual(made.map(form => form.normalize('NFC')))
		}),
		{numRuns: 2000},
	)
})

test('a word has at most 24 forms, a phrase 80', () => {
	fc.assert(
		fc.property(word, phrase, (one, more) => {
			expect(inflect(one).length).toBeLessThanOrEqual(24)
			expect(inflect(more).length).toBeLessThanOrEqual(80)
		}),
		{numRuns: 2000},
	)
})

test('a form keeps what stands before the last part', () => {
	fc.assert(
		fc.property(word, word, (before, last) => {
			const whole = formsOf(`${before}-${last}`).map(({form}) => form)
			expect(
				whole.every(
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
	['blanks', `a${' '.repeat(50_000)}b`],
])('a long label is no trap: %s', (_, text) => {
	const start = performance.now()
	formsOf(text)
	expect(performance.now() - start).toBeLessThan(500)
})
