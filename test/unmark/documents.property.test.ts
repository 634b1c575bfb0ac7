import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {documents, glossary} from './documents.ts'
import {createRoundTrip, everyMark} from './round-trip.ts'

vi.setConfig({testTimeout: 120_000})

const others = [
	'--occurrences section --word-list-depth 4',
	'--mark inline --word-list start --word-list-depth 1 --word-list-heading Uitleg',
	'--id-prefix folder-1- --word-list-heading Woordenlijst',
	'--mark footnote --id-prefix a/b: --occurrences all --exclude cel',
	'--mark emphasis --no-compounds --occurrences all --word-list-heading *Uitleg*',
]

describe.each([...everyMark, ...others].map(flags => createRoundTrip(flags, glossary)))(
	'$flags',
	({mark, unmark, hasNoMarks}) => {
		test('a marked document without its marks is the document', () => {
			let count = 0
			fc.assert(
				fc.property(documents, document => {
					fc.pre(hasNoMarks(document))
					const marked = mark(document)
					if (marked !== document) count++
					expect(unmark(marked)).toBe(document)
					expect(unmark(mark(marked))).toBe(document)
				}),
				{numRuns: 40},
			)
			expect(count).toBeGreaterThan(20)
		})

		test('what is unmarked has nothing more to take out', () => {
			fc.assert(
				fc.property(documents, document => {
					const unmarked = unmark(document)
					expect(unmark(unmarked)).toBe(unmarked)
				}),
				{numRuns: 15},
			)
		})
	},
)
