import {describe, expect, test} from 'vitest'
import {type CheckOptions, type CheckReport, checkText} from '../../src/check/index.ts'
import {plainWords} from '../../src/plain-words/index.ts'
import {concept} from '../remark/pipeline.ts'

const concepts = [
	concept('stamcel', 'stamcel', {hiddenLabel: ['stamsel']}),
	concept('beenmerg', 'beenmerg', {altLabel: ['rood merg']}),
	concept('lymfocyt', 'lymfocyt', {altLabel: ['witte cel']}),
	concept('scan-a', 'scan A', {altLabel: ['scan']}),
	concept('scan-b', 'scan B', {altLabel: ['scan']}),
]

/** Prints a report as lines of words, in the order of its fields. */
function lines({occurring, unused, entries, spelling, candidates}: CheckReport): string[] {
	return [
		...occurring.map(one => `${at(one)} ${one.concept.id} ${one.count}${one.listed ? ' listed' : ''}`),
		...unused.map(one => `${at(one)} ${one.concept.id} unused`),
		...entries.map(one => `${at(one)} ${one.text} / ${one.expected}`),
		...spelling.map(one => `${at(one)} ${one.word} ${one.expected}? ${one.concept.id}`),
		...candidates.map(one => `${at(one)} ${one.word} ${one.count}`),
	]
}

const at = ({line, column}: {line: number; column: number}) => `${line}:${column}`

describe('the report', () => {
	test.each<[string, string, string[], CheckOptions?]>([
		[
			'occurrences, also across markup',
			'Een stamcel,\n**stam**cellen en rood merg.',
			['1:5 stamcel 2', '2:19 beenmerg 1'],
		],
		['each concept of an ambiguous term', 'Een scan.', ['1:5 scan-a 1', '1:5 scan-b 1']],
		['none that a mark would split', '**mooie rood** merg', []],
		['no headings, links or code', '# Stamcel\n\n[stamcel](x) `stamcel`', []],
		[
			'what the list lacks, and what the text lacks',
			'Een stamcel.\n\n## Begrippen\n\n- Bot: hard',
			['1:5 stamcel 1', '5:3 bot unused'],
		],
		[
			'a listed concept under another of its labels',
			'Witte cellen.\n\n## Begrippen\n\n- Lymfocyten: cellen',
			['1:1 lymfocyt 1 listed'],
		],
		[
			'misspelt terms, also of excluded concepts',
			'Stamsellen en beenmerch.',
			['1:1 Stamsellen Stamcellen? stamcel', '1:15 beenmerch beenmerg? beenmerg'],
			{exclude: ['stamcel', 'beenmerg']},
		],
		['long medical words', 'Immunomodulatie, immunomodulatie', ['1:1 Immunomodulatie 2']],
		[
			'words that are not plain, the rarest first',
			'Een darmspoeling en hypertensie bij hartklachten. Hypertensie.',
			['1:21 hypertensie 2', '1:5 darmspoeling 1'],
			{plainWords},
		],
		['no names', 'Volgens Orphanides en Rett. Virchow zegt het.', ['1:29 Virchow 1'], {plainWords}],
		['no words of two letters, except abbreviations', 'De xy en de HB.', ['1:13 HB 1'], {plainWords}],
		['no words in addresses', 'Zie www.hypertensie.nl.', [], {plainWords}],
		[
			'no words that the glossary or a list explains, also as a part of a phrase',
			'Lymfocyten, witte cellen en ablatie.\n\n## Begrippen\n\n- Ablatie: ingreep',
			['1:1 lymfocyt 2'],
			{plainWords},
		],
		['no misspelt terms', 'De lymfosyten.', ['1:4 lymfosyten lymfocyten? lymfocyt'], {plainWords}],
		['no half words at a line end', 'De hyper-\ntensie.', [], {plainWords}],
		['no compounds, if they are switched off', 'Stamceldonor.', [], {compounds: false}],
		[
			'no compounds of some',
			'Stamceldonor, stamcel.',
			['1:15 stamcel 1'],
			{compounds: {except: ['stamcel']}},
		],
		['ids in `exclude` that are unknown', 'Een stamcel.', ['1:5 stamcel 1'], {exclude: ['fiets']}],
		['a byte order mark', '\uFEFFStamcel.', ['1:1 stamcel 1']],
		['an empty text', '', []],
	])('%s', (_, text, expected, options) => {
		expect(lines(checkText(text, concepts, options))).toEqual(expected)
	})
})

test('is plain data', () => {
	const text =
		'Stamcellen, stamsel, immunomodulatie.\n\n## Moeilijke woorden\n\n- **Beenmerg**: anders\n- Bot: hard'
	const report = checkText(text, concepts)
	expect(report.entries).not.toEqual([])
	expect(structuredClone(report)).toEqual(report)
	expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

test('does not depend on what was checked before', () => {
	const text = 'Een stamcel en beenmerg.'
	const report = checkText(text, concepts)
	checkText('Een lymfocyt.\n\n## Begrippen\n\n- Stamcel: cel', concepts)
	expect(checkText(text, concepts)).toEqual(report)
})

describe('arguments of the wrong type', () => {
	test.each<[string, () => unknown, string]>([
		['text', () => checkText(JSON.parse('null'), concepts), 'Expected text to be a string, received `null`'],
		['concepts', () => checkText('', JSON.parse('{}')), 'Expected concepts to be an array, received `{…}`'],
		[
			'exclude',
			() => checkText('', concepts, JSON.parse('{"exclude": "x"}')),
			'Expected option `exclude` to be an array of ids, received `"x"`',
		],
	])('%s', (_, call, message) => {
		expect(call).toThrow(new TypeError(message))
	})

	test('concepts that are not valid', () => {
		expect(() => checkText('', JSON.parse('[{"id": "X y"}]'))).toThrow(AggregateError)
	})
})
