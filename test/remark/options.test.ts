import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import remarkZorgwoorden from '../../src/remark/index.ts'
import {concept, markdown} from './pipeline.ts'

describe('options are checked when the processor is frozen', () => {
	test.each([
		[
			{mark: 'abbr'},
			"Expected option `mark` to be a function or one of 'link', 'emphasis', 'popover', 'inline', 'footnote', received `\"abbr\"`",
		],
		[{mark: 'toString'}, 'received `"toString"`'],
		[
			{occurrences: 'once'},
			"Expected option `occurrences` to be 'first', 'section' or 'all', received `\"once\"`",
		],
		[{density: 0}, 'Expected option `density` to be a number above 0, received `0`'],
		[{density: '2'}, 'Expected option `density` to be a number above 0, received `"2"`'],
		[
			{wordList: {depth: 7}},
			'Expected option `wordList.depth` to be a whole number from 1 to 6, received `7`',
		],
		[
			{wordList: {place: 'top'}},
			"Expected option `wordList.place` to be 'start' or 'end', received `\"top\"`",
		],
		[
			{wordList: {heading: ' '}},
			'Expected option `wordList.heading` to be a non-blank string, received `" "`',
		],
		[
			{idPrefix: 'a b'},
			'Expected option `idPrefix` to be made of ASCII letters, digits and `_.:/-`, received `"a b"`',
		],
		[{idPrefix: '"><script>'}, 'Expected option `idPrefix`'],
		[{exclude: 'thymus'}, 'Expected option `exclude` to be an array of ids, received `"thymus"`'],
		[{compounds: 'no'}, 'Expected option `compounds` to be true, false or {except: ids}, received `"no"`'],
		[{compounds: {except: 'x'}}, 'Expected option `compounds`'],
		[
			{url: '/x'},
			'Expected option `url` to be a function, or a string with {id} or {label}, received `"/x"`',
		],
		[
			{report: ['all']},
			"Expected option `report` to be an array with any of 'marked', 'spelling', 'exclude', 'definition', 'entry', received `[\"all\"]`",
		],
	])('%o', (options, message) => {
		expect(() =>
			unified()
				.use(remarkZorgwoorden, JSON.parse(JSON.stringify(options)))
				.freeze(),
		).toThrow(message)
	})

	test('footnotes require remark-gfm', () => {
		const processor = unified().use(remarkParse).use(remarkZorgwoorden, {mark: 'footnote'})
		expect(() => processor.runSync(processor.parse('thymus'))).toThrow(
			"Expected remark-gfm to be used with `mark: 'footnote'`, received a processor without it",
		)
	})
})

describe('the glossary', () => {
	test('is the bundled one by default', () => {
		expect(markdown('Een cytokine.', {concepts: undefined, wordList: false} as object)).toContain(
			'(#woord-cytokine)',
		)
	})

	test('is read once per array, however often the plugin is attached', () => {
		let reads = 0
		const counted = {
			...concept('x', 'thymus'),
			get prefLabel() {
				reads++
				return 'thymus'
			},
		}
		const concepts = [counted]
		markdown('niets', {concepts})
		const readsOfFirst = reads
		markdown('niets', {concepts})
		expect(readsOfFirst).toBeGreaterThan(0)
		expect(reads).toBe(readsOfFirst)
		markdown('niets', {concepts: [counted]})
		expect(reads).toBeGreaterThan(readsOfFirst)
	})

	test('is checked', () => {
		const concepts = JSON.parse('[{"id": "X y", "prefLabel": "x", "definition": "y"}]')
		expect(() => markdown('x', {concepts})).toThrow()
	})

	test('may omit optional fields', () => {
		const concepts = JSON.parse('[{"id": "x", "prefLabel": "thymus", "definition": "Orgaan."}]')
		expect(markdown('thymus', {concepts, wordList: false})).toBe('[thymus](#woord-x)\n')
	})
})

describe('compounds', () => {
	const concepts = [concept('stamcel', 'stamcel')]
	test.each([
		[true, '[stamceltransplantatie](#woord-stamcel)\n'],
		[false, 'stamceltransplantatie\n'],
	])('%s', (compounds, expected) => {
		expect(markdown('stamceltransplantatie', {concepts, compounds, wordList: false})).toBe(expected)
	})
})

test('compounds of some concepts can be left unmarked', () => {
	const concepts = [concept('blaas', 'blaas'), concept('ontsteking', 'ontsteking')]
	const options = {concepts, mark: 'emphasis', wordList: false, compounds: {except: ['blaas']}} as const
	expect(markdown('Een blaas, blaaskapel en blaasontsteking.', options)).toBe(
		'Een *blaas*, blaaskapel en *blaasontsteking*.\n',
	)
})
