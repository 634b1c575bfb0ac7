import {describe, expect, test} from 'vitest'
import {measureCompounds, readCompounds} from '../evaluate/compounds.ts'
import {knownLimit, parseGold, readGold, type Sentence} from '../evaluate/gold.ts'
import {measureLarge} from '../evaluate/large.ts'
import {measureMatching, measureSentence} from '../evaluate/matching.ts'
import {figuresOf, recorded} from '../evaluate/record.ts'
import {measureSpelling} from '../evaluate/spelling.ts'
import {precision, recall, score} from '../evaluate/tally.ts'
import {checkText} from '../src/check/index.ts'
import {createMatcher, type Match} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {parseConcepts} from '../src/glossary/parse-concepts.ts'

const golds = readGold()
const counted = golds.flatMap(gold => gold.sentences).filter(({category}) => category !== knownLimit)
const compounds = readCompounds()

describe('the recorded figures', () => {
	const figures = figuresOf(
		measureMatching(createMatcher, golds),
		measureCompounds(createMatcher, compounds),
		measureLarge(createMatcher),
		measureSpelling(checkText),
	)
	const floor = recorded()

	test('cover every measured category', () => {
		expect([...floor.keys()].sort()).toEqual([...figures.keys()].sort())
	})
	test.each([...floor])('%s is at least %d', (name, minimum) => {
		expect(figures.get(name)).toBeGreaterThanOrEqual(minimum)
	})
})

describe('the gold sentences', () => {
	test('number at least 450, at least a third of which expect nothing', () => {
		expect(counted.length).toBeGreaterThanOrEqual(450)
		const negatives = counted.filter(({marks}) => marks.length === 0)
		expect(negatives.length / counted.length).toBeGreaterThanOrEqual(1 / 3)
	})
	test('have glossaries with at least 170 labels', () => {
		const labels = golds.flatMap(({concepts}) =>
			concepts.flatMap(concept => [concept.prefLabel, ...concept.altLabel]),
		)
		expect(new Set(labels).size).toBeGreaterThanOrEqual(170)
	})
	test('are unique', () => {
		expect(repeated(golds.flatMap(({sentences}) => sentences.map(({text}) => text)))).toEqual([])
	})
	test('have about a third in the checking part, and some in every category', () => {
		const share = (all: readonly Sentence[]) =>
			all.filter(({part}) => part === 'checking').length / all.length
		expect(share(counted)).toBeCloseTo(1 / 3, 1)
		for (const category of new Set(counted.map(sentence => sentence.category))) {
			const categoryShare = share(counted.filter(sentence => sentence.category === category))
			expect(categoryShare, category).toBeGreaterThan(0.05)
			expect(categoryShare, category).toBeLessThan(0.7)
		}
	})

	describe.each(golds.map(gold => [gold.name, gold] as const))('in %s', (_, {concepts, sentences}) => {
		test('have a valid glossary with unique ids', () => {
			expect(parseConcepts(concepts)).toEqual(concepts)
			expect(repeated(concepts.map(({id}) => id))).toEqual([])
		})
		test('have marks within the text, at word boundaries, in order, with ids of the glossary', () => {
			const ids = new Set(concepts.map(({id}) => id))
			for (const {text, marks, location} of sentences) {
				let end = 0
				for (const mark of marks) {
					expect(mark.start, location).toBeGreaterThanOrEqual(end)
					expect(mark.end, location).toBeGreaterThan(mark.start)
					expect(text.slice(mark.start, mark.end), location).toBe(text.slice(mark.start, mark.end).trim())
					expect(`${text[mark.start - 1] ?? ''}|`, location).not.toMatch(/[\p{L}\p{N}]\|/u)
					expect(`|${text[mark.end] ?? ''}`, location).not.toMatch(/\|[\p{L}\p{N}]/u)
					expect(mark.part.start, location).toBeGreaterThanOrEqual(mark.start)
					expect(mark.linkedEnd, location).toBeLessThanOrEqual(mark.end)
					expect(mark.part.end, location).toBeLessThanOrEqual(mark.linkedEnd)
					expect(
						[...mark.ids].filter(id => !ids.has(id)),
						location,
					).toEqual([])
					end = mark.end
				}
			}
		})
	})
})

describe('the compound words', () => {
	test('number at least 500, for at least 120 terms of five letters or more', () => {
		expect(compounds.words.length).toBeGreaterThanOrEqual(500)
		expect(compounds.terms.length).toBeGreaterThanOrEqual(120)
		expect(compounds.terms.filter(term => term.length < 5)).toEqual([])
	})
	test('are unique', () => {
		expect(repeated(compounds.terms)).toEqual([])
		expect(repeated(compounds.words.map(({word}) => word))).toEqual([])
	})
})

describe('parseGold', () => {
	const source = [
		'## woorden',
		'bloedplaatje = trombocyt',
		'## compound',
		'Uw [trombocyten|~trombocyt] en een [<bloedplaatje/s>transfusie|bloedplaatje].',
	].join('\n')

	test('reads marks with their kind, part and linking letters', () => {
		const [sentence] = parseGold('x.txt', source).sentences
		expect(sentence?.text).toBe('Uw trombocyten en een bloedplaatjestransfusie.')
		expect(sentence?.marks).toEqual([
			{
				start: 3,
				end: 14,
				kind: 'inflection',
				ids: ['bloedplaatje'],
				part: {start: 3, end: 14},
				linkedEnd: 14,
			},
			{
				start: 22,
				end: 45,
				kind: 'compound',
				ids: ['bloedplaatje'],
				part: {start: 22, end: 34},
				linkedEnd: 35,
			},
		])
	})
	test('reports the location of a mark without a label', () => {
		expect(() => parseGold('x.txt', '## woorden\nastma\n## label\nEen [hoest].')).toThrow(
			'x.txt:4: Expected a mark to name a label, received `hoest`',
		)
	})
})

describe('measureSentence', () => {
	const {concepts, sentences} = parseGold(
		'x.txt',
		'## woorden\nastma\ngriep\n## label\n[astma] of [griep] of hoest',
	)
	const [sentence] = sentences
	const rows: [string, (readonly [string, number, number])[], number, number, number][] = [
		[
			'both',
			[
				['astma', 0, 5],
				['griep', 9, 14],
			],
			1,
			1,
			1,
		],
		['one of two', [['astma', 0, 5]], 1, 0.5, 2 / 3],
		[
			'one too many',
			[
				['astma', 0, 5],
				['griep', 9, 14],
				['astma', 18, 23],
			],
			2 / 3,
			1,
			0.8,
		],
		['another concept at the same offset', [['griep', 0, 5]], 0, 0, 0],
		[
			'a wider span counts as found',
			[
				['astma', 0, 8],
				['griep', 9, 14],
			],
			1,
			1,
			1,
		],
		['nothing', [], 1, 0, 0],
	]
	test.each(rows)('%s', (_, found, expectedPrecision, expectedRecall, expectedScore) => {
		const {tally} = measureSentence(
			present(sentence),
			found.map(([id, start, end]) => toMatch(concepts, id, start, end)),
		)
		expect([precision(tally), recall(tally), score(tally)]).toEqual([
			expectedPrecision,
			expectedRecall,
			expectedScore,
		])
	})
	test('counts exact spans separately', () => {
		const {tally} = measureSentence(present(sentence), [toMatch(concepts, 'astma', 0, 8)])
		expect([tally.right, tally.exact]).toEqual([1, 0])
	})
})

function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index)
}

function present(sentence: Sentence | undefined): Sentence {
	if (sentence === undefined) throw new Error('Expected the gold to hold a sentence')
	return sentence
}

function toMatch(concepts: readonly Concept[], id: string, start: number, end: number): Match {
	const span = {start, end}
	return {
		...span,
		kind: 'label',
		label: id,
		part: span,
		concepts: concepts.filter(concept => concept.id === id),
	}
}
