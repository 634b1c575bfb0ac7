import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createMatcher} from '../src/engine/matcher.ts'
import {concepts, listedConcepts} from '../src/glossary/dataset.ts'

const text = readFileSync('examples/gezondheidstekst.md', 'utf8')
const matches = createMatcher(listedConcepts)(text)

test('the sample text is long enough to be real', () => {
	expect(text.match(/\p{L}+/gu)?.length).toBeGreaterThan(450)
})

test('the sample text contains most of the listed concepts', () => {
	expect(new Set(matches.flatMap(match => match.concepts)).size).toBeGreaterThanOrEqual(22)
})

test('the sample text contains inflected words, compounds, and words that no list explains', () => {
	const kinds = matches.map(({kind}) => kind)
	expect(kinds).toEqual(expect.arrayContaining(['label', 'inflection', 'compound']))
	expect(createMatcher(concepts)(text).length).toBeGreaterThan(matches.length)
})
