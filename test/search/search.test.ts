import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {glossary, misspellings, misspelt} from '../../evaluate/search/material.ts'
import type {Concept} from '../../src/glossary/concept.ts'
import {createSearch} from '../../src/search/index.ts'

const search = createSearch(glossary())
const ids = (query: string) => search(query).map(({concept}) => concept.id)
const marked = (query: string) =>
	search(query)
		.slice(0, 1)
		.map(({label, spans}) => mark(label, spans))

describe('the first result is what was meant', () => {
	test.each([
		['sound', 'sitokine', 'cytokine'],
		['sound', 'limfoom', 'lymfoom'],
		['sound', 'trombociet', 'bloedplaatje'],
		['sound', 'timus', 'thymus'],
		['sound', 'bronkiectasie', 'bronchiectasie'],
		['doubled and single letters', 'assymetrisch', 'asymmetrisch'],
		['sound, letter dropped', 'imuunsupressiva', 'immunosuppressivum'],
		['letters swapped', 'beenmreg', 'beenmerg'],
		['letters swapped in a vowel', 'anuerysma', 'aneurysma'],
		['neighbouring key', 'thynus', 'thymus'],
		['first letter lost', 'eenmerg', 'beenmerg'],
		['wrongly split', 'groei faktor', 'groeifactor'],
		['wrongly split', 'auto imuun', 'auto-immuun'],
		['wrongly joined', 'bcel', 'b-lymfocyt'],
		['wrongly joined', 'moleculairebiologie', 'moleculaire-biologie'],
		['other order', 'zenuwstelsel perifeer', 'perifeer-zenuwstelsel'],
		['other order, wrongly split', 'zenuw stelsel periveer', 'perifeer-zenuwstelsel'],
		['other order, one word', 'interactie geneesmiddelen', 'geneesmiddeleninteractie'],
		['plural', 'trombocyten', 'bloedplaatje'],
		['misspelt plural', 'trombocieten', 'bloedplaatje'],
		['abbreviation in lower case', 'pzs', 'perifeer-zenuwstelsel'],
		['being typed', 'bloedpl', 'bloedplaatje'],
		['being typed, misspelt', 'sitok', 'cytokine'],
		['being typed, second word', 'fysiologische con', 'fysiologische-concentratie'],
		['a later word', 'zenuwstelsel', 'perifeer-zenuwstelsel'],
		['a question', 'Wat is een sitokine?', 'cytokine'],
		['a question', 'wat betekent auto imuun', 'auto-immuun'],
	])('%s: %s', (_, query, id) => {
		expect(ids(query)[0]).toBe(id)
	})

	test('two terms at once', () => {
		expect(ids('T en B cellen').slice(0, 2).sort()).toEqual(['b-lymfocyt', 't-lymfocyt'])
	})

	test('for every misspelling in the tuning half, except one with three errors and a form of one word of two', () => {
		const few = createSearch(misspelt())
		const missed = misspellings.filter(
			({half, text, id}) => half === 'tuning' && few(text)[0]?.concept.id !== id,
		)
		expect(missed.map(({text}) => text)).toEqual(['annuerisma', 'sublinguwaal'])
	})
})

describe('nothing is similar', () => {
	test.each([
		['an everyday word', 'fiets'],
		['an everyday word', 'voetbal'],
		['a part of a label that is a word of its own', 'auto'],
		['function words', 'wat is het'],
		['empty', ''],
		['punctuation', '?!…,-'],
		['a soft hyphen', '\u00ad'],
		['a combining mark', '\u0301'],
		['emoji', '🙂👩‍⚕️'],
		['a lone surrogate', '\ud83d'],
		['a property name', '__proto__'],
		['a property name', 'constructor'],
		['100,000 letters', 'a'.repeat(100_000)],
	])('%s: %j', (_, query) => {
		expect(search(query)).toEqual([])
	})
})

describe('the score', () => {
	test.each([
		['the label', 'thymus', 1],
		['without diacritics', 'bronchiectasie', 1],
		['with another separator', 'auto immuun', 1],
		['an altLabel', 'trombocyt', 1],
		['the other correct spelling', 'thrombocyt', 0.98],
		['a form', 'cytokinen', 0.95],
		['a prefix, half of it', 'cyto', 0.85],
	])('%s: %s', (_, query, score) => {
		expect(search(query)[0]?.score).toBeCloseTo(score, 10)
	})

	test('a prefLabel is shown before an altLabel that is hardly better', () => {
		expect(search('cyto')[0]?.label).toBe('cytokine')
		expect(search('cytokien')[0]?.label).toBe('cytokien')
	})

	test('exact before form before prefix before similar', () => {
		const words = ['cellenbank', 'sellen', 'cel', 'cellen'].map((label, i) => concept(`${i}`, label))
		expect(createSearch(words)('cellen').map(({label}) => label)).toEqual([
			'cellen',
			'cel',
			'cellenbank',
			'sellen',
		])
	})

	test.each([
		['mild', ['mild', 'milt']],
		['milt', ['milt', 'mild']],
		['ilium', ['ilium', 'ileum']],
		['ileum', ['ileum', 'ilium']],
	])('%s comes first, the most similar label second', (query, labels) => {
		const near = createSearch(['mild', 'milt', 'ilium', 'ileum'].map(label => concept(label, label)))
		expect(near(query).map(({label}) => label)).toEqual(labels)
	})

	test('equal scores keep prefLabel before altLabel, then the order of the glossary', () => {
		const equal = createSearch([
			concept('one', 'afweercel', ['stamcel']),
			concept('two', 'stamcel'),
			concept('three', 'stamcel'),
		])
		expect(equal('stamcel').map(({concept}) => concept.id)).toEqual(['two', 'three', 'one'])
	})
})

describe('what corresponds is highlighted', () => {
	test.each([
		['all of it', 'thymus', '[thymus]'],
		['a prefix', 'bloedpl', '[bloedpl]aatje'],
		['a later word', 'zenuwstelsel', 'perifeer [zenuwstelsel]'],
		['a word and the next', 'perifeer zen', '[perifeer zen]uwstelsel'],
		['not what only sounds alike', 'sitokine', 'cy[tokine]'],
		['not a letter too many', 'assymetrisch', '[asy]m[metrisch]'],
		['swapped letters', 'stmacel', '[stamcel]'],
		['a letter with its diacritic', 'bronchiectasie', '[bronchiëctasie]'],
		['over a hyphen', 'bcel', '[B-cel]'],
		['words in another order', 'zenuw stelsel perifeer', '[perifeer zenuwstelsel]'],
		['in a question, but no single letter', 'wat is een limfoom?', 'ly[mfoom]'],
	])('%s: %s', (_, query, label) => {
		expect(marked(query)).toEqual([label])
	})

	test.each([
		['of another word', 'vaccin tegen kanker', 'vaksin', '[va]cc[in] tegen kanker'],
		['of all words in a row', 'killer-T-cel', 'T en B cellen', 'killer-[T-cel]'],
	])('no chance letters %s', (_, label, query, expected) => {
		const results = createSearch([concept('one', label)])(query)
		expect(results.map(({label, spans}) => mark(label, spans))).toEqual([expected])
	})

	test('a hiddenLabel returns the prefLabel, in which nothing needs to correspond', () => {
		const hidden = createSearch([concept('thymus', 'thymus', [], ['borstklier'])])
		expect(hidden('borstklier')).toEqual([
			{
				concept: concept('thymus', 'thymus', [], ['borstklier']),
				kind: 'label',
				label: 'thymus',
				hidden: true,
				score: 1,
				spans: [],
			},
		])
	})

	test('a decomposed letter keeps its mark', () => {
		const label = 'bronchie\u0308ctasie'
		const [result] = createSearch([concept('b', label)])('bronchië')
		expect(result && mark(label, result.spans)).toBe('[bronchie\u0308]ctasie')
	})
})

describe('any query', () => {
	const letters = fc.string({unit: 'binary', maxLength: 30})
	const mixed = fc
		.tuple(letters, fc.constantFrom(...misspellings.map(({text}) => text)), letters)
		.map(([before, text, after]) => before + text + after)

	test('returns each concept once, best first, with spans inside the label', () => {
		fc.assert(
			fc.property(fc.oneof(letters, mixed), query => {
				const results = search(query)
				expect(results.map(({score}) => score)).toEqual(results.map(({score}) => score).sort((a, b) => b - a))
				expect(new Set(results.map(({concept}) => concept)).size).toBe(results.length)
				for (const {label, score, spans} of results) {
					expect(score).toBeGreaterThanOrEqual(0.6)
					expect(score).toBeLessThanOrEqual(1)
					expect(
						isInOrder(
							spans.flatMap(({start, end}) => [start, end]),
							label.length,
						),
					).toBe(true)
				}
			}),
		)
	})

	test.each([0, 1, 3])('returns at most %i', limit => {
		expect(search('aandoening', {limit}).length).toBe(Math.min(limit, 2))
	})
})

test('an empty glossary has no results', () => {
	expect(createSearch([])('thymus')).toEqual([])
})

function concept(
	id: string,
	prefLabel: string,
	altLabel: string[] = [],
	hiddenLabel: string[] = [],
): Concept {
	return {id, prefLabel, altLabel, hiddenLabel, definition: '', related: [], source: []}
}

function mark(label: string, spans: readonly {start: number; end: number}[]): string {
	return spans.reduceRight(
		(text, {start, end}) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
		label,
	)
}

/**
 * Whether offsets, a start and an end in turn, are those of spans in order: none is empty or touches the one
 * before it.
 */
function isInOrder(offsets: readonly number[], length: number): boolean {
	return offsets.every((offset, i) => offset > (offsets[i - 1] ?? -1) && offset <= length)
}
