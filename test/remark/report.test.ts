import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Options} from '../../src/remark/index.ts'
import {concept, parse, transform} from './pipeline.ts'

/** Returns the fields of the messages on a document. */
function messages(input: string, options: Options) {
	const file = new VFile(input)
	transform(parse(input), options, file)
	return file.messages.map(({ruleId, reason, source, actual, expected, note, url, name}) => {
		expect(source).toBe('zorgwoorden')
		expect(url).toBe(`https://www.npmjs.com/package/zorgwoorden#${ruleId}`)
		return {ruleId, place: name, reason, actual, expected, note}
	})
}

describe('report', () => {
	test('no messages by default', () => {
		expect(messages('thymus **een thy**mus', {exclude: ['x']})).toEqual([])
	})

	test('marked: each occurrence with its position', () => {
		expect(messages('Een thymus\n> B-*lymfocyt*', {report: ['marked']})).toEqual([
			{
				ruleId: 'marked',
				place: '1:5-1:11',
				reason: 'Marked `thymus` as `thymus`',
				actual: 'thymus',
				expected: ['thymus'],
				note: 'Orgaan achter het borstbeen.',
			},
			{
				ruleId: 'marked',
				place: '2:3-2:14',
				reason: 'Marked `B-lymfocyt` as `B-lymfocyt`',
				actual: 'B-lymfocyt',
				expected: ['B-lymfocyt'],
				note: 'B-cel in het bloed.',
			},
		])
	})

	test('marked: each occurrence that gets no mark, since it would split other markup', () => {
		expect(messages('Een **mooie B**-lymfocyt', {report: ['marked']})).toEqual([
			{
				ruleId: 'split-markup',
				place: '1:13-1:25',
				reason: 'Left `B-lymfocyt` unmarked: a mark for `B-lymfocyt` would split the markup around it',
				actual: 'B-lymfocyt',
				expected: ['B-lymfocyt'],
				note: 'Put the whole term inside the markup or outside it.',
			},
		])
	})

	test('marked: not what is left alone', () => {
		expect(messages('`thymus` [thymus](x) <kbd>thymus</kbd>', {report: ['marked']})).toEqual([])
	})

	test('spelling: a hiddenLabel, and words close to a label', () => {
		expect(
			messages('Een thymus\n> en **bloet**plaatjes, antiggeen of antiegeen', {report: ['spelling']}),
		).toEqual([
			{
				ruleId: 'spelling',
				place: '2:8-2:23',
				reason: 'Expected `bloedplaatjes`, received `bloetplaatjes`',
				actual: 'bloetplaatjes',
				expected: ['bloedplaatjes'],
				note: 'Stukje van een cel.',
			},
			{
				ruleId: 'spelling',
				place: '2:25-2:34',
				reason: 'Expected `antigeen`, received `antiggeen`, which is one slip away',
				actual: 'antiggeen',
				expected: ['antigeen'],
				note: 'Deel van een bacterie. De afweer herkent het.',
			},
			{
				ruleId: 'spelling',
				place: '2:38-2:47',
				reason: 'Expected `antigeen`, received `antiegeen`, which is one slip away',
				actual: 'antiegeen',
				expected: ['antigeen'],
				note: 'Deel van een bacterie. De afweer herkent het.',
			},
		])
	})

	test('misnomer: a hiddenLabel that is like no other label', () => {
		const concepts = [
			{
				...{id: 'lp', prefLabel: 'lumbaalpunctie', altLabel: [], hiddenLabel: ['ruggenprik']},
				...{definition: 'Prik.', related: [], source: []},
			},
		]
		expect(messages('Een ruggenprik', {concepts, report: ['spelling']})).toEqual([
			{
				ruleId: 'misnomer',
				place: '1:5-1:15',
				reason: 'Expected `lumbaalpunctie`, received the misnomer `ruggenprik`',
				actual: 'ruggenprik',
				expected: ['lumbaalpunctie'],
				note: 'Prik.',
			},
		])
	})

	test.each([
		['code', '`bloetplaatje`'],
		['a code block', '```\nbloetplaatje\n```'],
		['a link', '[bloetplaatje](x) en [antiggeen][x]\n\n[x]: y'],
		['a heading', '# Bloetplaatje'],
		['an image', '![bloetplaatje](x)'],
		['HTML that is code', '<kbd>bloetplaatje</kbd>'],
		['a word list', '## Woordenlijst\n\n- bloetplaatje: stukje'],
		['what a comment switched off', '<!-- zorgwoorden: off -->\n\nbloetplaatje'],
		['a concept that a comment switched off', '<!-- zorgwoorden: off bloedplaatje -->\n\nbloetplaatje'],
		['correct words', 'bloedplaatjes en trombocytentransfusie'],
	])('spelling: nothing in %s', (_, input) => {
		expect(messages(input, {report: ['spelling']})).toEqual([])
	})

	test('spelling: also excluded concepts, and compounds that are not marked', () => {
		const expectedOf = (input: string, options: Options) =>
			messages(input, {...options, report: ['spelling']}).map(({expected}) => expected)
		expect(expectedOf('bloetplaatje', {exclude: ['bloedplaatje']})).toEqual([['bloedplaatje']])
		expect(expectedOf('bloetplaatjestest', {compounds: false})).toEqual([['bloedplaatjestest']])
	})

	test('exclude: an unknown id, and the id that was meant', () => {
		expect(messages('x', {report: ['exclude'], exclude: ['thymus', 'trombocyt', 'fiets']})).toEqual([
			{
				ruleId: 'exclude',
				place: '1:1',
				reason: 'Expected `exclude` to contain ids of concepts, received `trombocyt`',
				actual: 'trombocyt',
				expected: ['bloedplaatje'],
				note: 'Use the `id` of a concept, not one of its labels.',
			},
			{
				ruleId: 'exclude',
				place: '1:1',
				reason: 'Expected `exclude` to contain ids of concepts, received `fiets`',
				actual: 'fiets',
				expected: [],
				note: 'Use the `id` of a concept, not one of its labels.',
			},
		])
	})

	test('definition: a term in it that the document does not explain', () => {
		const concepts = [
			concept('a', 'antistof', {definition: 'Hecht zich aan een antigeen.'}),
			concept('b', 'antigeen', {definition: 'Doel van een antistof.'}),
		]
		const options: Options = {concepts, report: ['definition']}
		expect(messages('Een antistof.', options)).toEqual([
			{
				ruleId: 'definition',
				place: '1:5-1:13',
				reason: "The definition of `antistof` uses `antigeen`, which this document doesn't explain",
				actual: 'antigeen',
				expected: [],
				note: 'Hecht zich aan een antigeen.',
			},
		])
		expect(messages('Een antistof en antigeen.', options)).toEqual([])
		expect(messages('Een antistof.', {...options, exclude: ['b']})).toEqual([])
	})
})

describe('file.data.zorgwoorden', () => {
	test('contains the marked concepts in order of their first mark', () => {
		const file = transform(parse('thymus, `antigeen`, cytokine, thymus'), {})
		expect(file.data['zorgwoorden']).toMatchObject([{id: 'thymus'}, {id: 'cytokine'}])
	})
	test('contains those of an earlier pass too', () => {
		const file = transform(parse('[thymus](#woord-thymus)'), {})
		expect(file.data['zorgwoorden']).toMatchObject([{id: 'thymus'}])
	})
})
