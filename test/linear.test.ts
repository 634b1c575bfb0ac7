import {describe, expect, test} from 'vitest'
import {concepts} from '../src/dataset.ts'
import {createMatcher} from '../src/matcher.ts'

// Twice the text may take so many times as long: 2 if linear, 4 if quadratic, and the machine may be busy.
const MOST = 3.2
const LENGTH = 1 << 16

const texts: readonly (readonly [string, string])[] = [
	['no spaces', 'a'],
	['no spaces, a term over and over', 'trombocyt'],
	['one long word with a hyphen at a line end', 'a-\n'],
	['hyphens', 'a-'],
	['nothing but hyphens', '-'],
	['ellipses that never end', 'T- en '],
	['ellipses that never begin', 'en -cel '],
	['letters on lines of their own', 'a\n'],
	['halves of words on lines', 'trombo-\n'],
	['blank lines', ' \n'],
	['terms without a space', 'trombocyt,'],
	['addresses', 'www.'],
	['at signs', 'a@'],
	['digits', '1234567890'],
	['apostrophes', "a'"],
	['combining marks', '\u0301'],
	['soft hyphens', 'a\u00ad'],
	['zero-width characters', '\u200b'],
	['surrogate pairs', '\u{1f600}'],
	['letters of two units', '\u{1d400}'],
	['halves of characters', '\ud800'],
	['the first word of a phrase', 'congenitale '],
	['capitals', 'ALS '],
	['words that are all new', ''],
]

describe('twice the text takes twice the time', () => {
	test.each(texts)(
		'%s',
		(_, piece) => {
			const half = grow(piece, LENGTH)
			const whole = grow(piece, 2 * LENGTH)
			createMatcher(concepts)(half.slice(0, 10_000))
			const ratios: number[] = []
			for (let round = 0; round < 5 && !ratios.some(ratio => ratio < MOST); round++) {
				ratios.push(timeOf(whole) / Math.max(timeOf(half), 2))
			}
			expect(Math.min(...ratios)).toBeLessThan(MOST)
		},
		60_000,
	)
})

function grow(piece: string, length: number): string {
	if (piece !== '') return piece.repeat(Math.ceil(length / piece.length))
	let text = ''
	for (let number = 0; text.length < length; number++) text += `${(number * 7919 + 46656).toString(36)}x `
	return text
}

/** With a new matcher, so that nothing is remembered. */
function timeOf(text: string): number {
	const match = createMatcher(concepts)
	const before = process.cpuUsage()
	match(text)
	const {user, system} = process.cpuUsage(before)
	return (user + system) / 1000
}
