import fc from 'fast-check'
import {expect, test} from 'vitest'
import {firstIndexWhere} from '../../src/text/first-index-where.ts'

test('the first item that passes, or the length if none does', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 0, max: 20})), fc.integer({min: -1, max: 21}), (numbers, limit) => {
			const sorted = [...numbers].sort((a, b) => a - b)
			const passes = (number: number) => number >= limit
			const expected = sorted.findIndex(passes)
			expect(firstIndexWhere(sorted, passes)).toBe(expected < 0 ? sorted.length : expected)
		}),
	)
})
