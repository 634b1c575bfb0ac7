import fc from 'fast-check'
import {expect, test} from 'vitest'
import {editDistance, editDistances} from '../../src/text/edit-distance.ts'

test.each([
	['equal', 'cel', 'cel', 0],
	['empty', '', 'cel', 3],
	['empty target', 'cel', '', 3],
	['added', 'cell', 'cel', 1],
	['dropped', 'cl', 'cel', 1],
	['changed', 'sel', 'cel', 1],
	['swapped', 'ecl', 'cel', 1],
	['swapped at the end', 'cle', 'cel', 1],
	['a swapped letter is not edited a second time', 'ca', 'abc', 3],
])('%s: %s, %s', (_, word, target, expected) => {
	expect(editDistance(word, target)).toBe(expected)
})

test('distances to each prefix', () => {
	expect(editDistances('sto', 'stof')).toEqual([3, 2, 1, 0, 1])
})

test('agrees with the recursive definition', () => {
	const short = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6})
	fc.assert(
		fc.property(short, short, (word, target) => {
			expect(editDistance(word, target)).toBe(recursiveDistance(word, target))
		}),
	)
})

/** The recursive definition: slow but simple. */
function recursiveDistance(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length
	const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
	const options = [
		recursiveDistance(restA, b) + 1,
		recursiveDistance(a, restB) + 1,
		recursiveDistance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
	]
	if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
		options.push(recursiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1)
	}
	return Math.min(...options)
}
