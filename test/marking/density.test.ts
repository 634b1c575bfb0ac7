import fc from 'fast-check'
import type {Root as HtmlRoot} from 'hast'
import type {Root} from 'mdast'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {countWords} from '../../src/marking/limit-density.ts'
import rehypeZorgwoorden, {findOccurrences as findInHtml} from '../../src/rehype/index.ts'
import {findOccurrences, type Options} from '../../src/remark/index.ts'
import {tree as htmlTree} from '../rehype/generated.ts'
import {tree} from '../remark/generated.ts'
import {concept, markdown, parse, glossary as someGlossary, transform} from '../remark/pipeline.ts'

const glossary = [
	concept('stent', 'stent', {rarity: 2}),
	concept('symptoom', 'symptoom', {rarity: 1}),
	concept('sputum', 'sputum', {rarity: 4}),
	concept('thymus', 'thymus'),
	concept('milt', 'milt'),
]

/** Returns the words that are marked in a text, in order. */
function marked(text: string, options: Options): string[] {
	const tree = parse(text)
	return findOccurrences(tree, {concepts: glossary, occurrences: 'first', ...options}).map(({text}) => text)
}

describe('density keeps the rarest words', () => {
	const ten = 'De stent, de thymus, een symptoom, de milt en sputum.'
	const heading = '# Stent en sputum'

	test.each<[string, string, number, string[]]>([
		['half of ten words', ten, 50, ['stent', 'thymus', 'symptoom', 'milt', 'sputum']],
		['four', ten, 40, ['stent', 'thymus', 'milt', 'sputum']],
		['three', ten, 30, ['thymus', 'milt', 'sputum']],
		['of equally rare words the first', ten, 20, ['thymus', 'sputum']],
		['one', ten, 10, ['sputum']],
		['rounded down', ten, 19, ['sputum']],
		['none', ten, 9, []],
		['of many', ten, Infinity, ['stent', 'thymus', 'symptoom', 'milt', 'sputum']],
		[
			'over all blocks together',
			'Een stent.\n\n- sputum\n- thymus\n- milt',
			60,
			['sputum', 'thymus', 'milt'],
		],
		['no word of a heading counts', `${heading}\n\nDe stent, de milt.`, 25, ['milt']],
		['no word of a list of words counts', `De stent, de milt.\n\n## Begrippen\n\n- ${ten}`, 25, ['milt']],
		[
			'no word of an English paragraph counts',
			'The stent is not in the way of it.\n\nDe stent, de milt.',
			25,
			['milt'],
		],
		['no word of code counts', '```\nveel meer woorden\n```\n\nDe stent, de milt.', 25, ['milt']],
		['a compound is one word', 'De thymusoperatie en de stent.', 20, ['thymusoperatie']],
	])('%s', (_, text, density, words) => {
		expect(marked(text, {density})).toEqual(words)
	})

	test('a mark that is there counts, also of a word that is less rare', () => {
		const text = 'De [stent](#woord-stent), de thymus, de milt en sputum.'
		expect(marked(text, {density: 25})).toEqual(['sputum'])
		expect(marked(text, {density: 12})).toEqual([])
	})

	test('a word without its mark is not in the list of words', () => {
		const options = {concepts: glossary, density: 10}
		expect(markdown(ten, options)).toBe(
			'De stent, de thymus, een symptoom, de milt en [sputum](#woord-sputum).\n\n## Moeilijke woorden\n\n- **Sputum**: Wat sputum is.\n',
		)
	})

	test.each(['link', 'emphasis', 'inline', 'footnote'] as const)('%s: a second pass adds nothing', mark => {
		const options = {concepts: glossary, density: 20, mark}
		const once = markdown(ten, options)
		expect(once).not.toBe(`${ten}\n`)
		expect(markdown(once, options)).toBe(once)
	})

	test('in HTML too', () => {
		const paragraph = {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: ten}]}
		const page: HtmlRoot = JSON.parse(JSON.stringify({type: 'root', children: [paragraph]}))
		const found = findInHtml(page, {concepts: glossary, density: 20})
		expect(found.map(({text}) => text)).toEqual(['thymus', 'sputum'])
	})
})

describe('words are counted', () => {
	test.each<[string, [number, number][], number]>([
		['', [], 0],
		['T- en B-cellen, 3 ecg’s.', [], 5],
		['een – twee', [], 2],
		['een twee drie', [[4, 8]], 2],
		[
			'een twee drie',
			[
				[4, 9],
				[0, 7],
			],
			1,
		],
		['eentwee', [[3, 3]], 2],
	])('%j without %j', (text, spans, count) => {
		expect(
			countWords(
				text,
				spans.map(([start, end]) => ({start, end})),
			),
		).toBe(count)
	})
})

describe('any tree', () => {
	const density = fc.double({min: 0.1, max: 120, noNaN: true})
	const occurrences = fc.constantFrom('first', 'section', 'all')
	/** Nothing that is generated has more words than letters and digits in its texts. */
	const wordsIn = (tree: Root | HtmlRoot) =>
		[...JSON.stringify(tree).matchAll(/"value":"((?:[^"\\]|\\.)*)"/g)].flatMap(
			([, value = '']) => value.replace(/\\n/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [],
		).length

	test('has no more marks than its density allows, unless it had them', () => {
		fc.assert(
			fc.property(tree, density, occurrences, (tree, density, occurrences) => {
				const options = {concepts: someGlossary, occurrences}
				const found = findOccurrences(tree, {...options, density})
				const marks = found.filter(({splitsMarkup}) => !splitsMarkup).length
				expect(marks).toBeLessThanOrEqual((wordsIn(tree) * density) / 100)
			}),
		)
		fc.assert(
			fc.property(htmlTree, density, occurrences, (tree, density, occurrences) => {
				const found = findInHtml(tree, {concepts: someGlossary, occurrences, density})
				const marks = found.filter(({splitsMarkup}) => !splitsMarkup).length
				expect(marks).toBeLessThanOrEqual((wordsIn(tree) * density) / 100)
			}),
		)
	})

	test('is marked as without density if that allows a mark on every word', () => {
		fc.assert(
			fc.property(tree, occurrences, (tree, occurrences) => {
				const [limited, free] = [structuredClone(tree), structuredClone(tree)]
				transform(limited, {occurrences, density: Infinity})
				transform(free, {occurrences})
				expect(limited).toEqual(free)
			}),
		)
		fc.assert(
			fc.property(htmlTree, occurrences, (tree, occurrences) => {
				const [limited, free] = [structuredClone(tree), structuredClone(tree)]
				const options = {concepts: someGlossary, occurrences}
				unified()
					.use(rehypeZorgwoorden, {...options, density: Infinity})
					.runSync(limited)
				unified().use(rehypeZorgwoorden, options).runSync(free)
				expect(limited).toEqual(free)
			}),
		)
	})

	test('gets nothing more at a second pass', () => {
		fc.assert(
			fc.property(tree, density, (tree, density) => {
				const options = {density, wordList: false}
				const once = structuredClone(tree)
				transform(once, options)
				const twice = structuredClone(once)
				transform(twice, options)
				expect(twice).toEqual(once)
			}),
		)
	})
})
