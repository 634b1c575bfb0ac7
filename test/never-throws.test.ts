import type {Element, Root as HtmlRoot} from 'hast'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import * as exchange from '../src/exchange/index.ts'
import * as zorgwoorden from '../src/index.ts'
import rehypeZorgwoorden from '../src/rehype/index.ts'
import * as wordList from '../src/word-list/index.ts'
import {transform} from './remark/pipeline.ts'

const odd = {toString: 1, valueOf: 1}
const concept = {'@type': 'skos:Concept', prefLabel: 'cel', definition: 'deel'}

test.each<[string, unknown]>([
	['@type', {...concept, '@type': odd}],
	['@type in an array', {...concept, '@type': [odd, 'skos:Concept']}],
	['source', {...concept, source: [[odd]]}],
	['related', {...concept, related: [{'@id': odd}, [odd]]}],
	['the optional fields', {...concept, scopeNote: odd, broader: [odd, [odd]], narrower: odd, subject: [odd]}],
	[
		'dates and reviews',
		{...concept, modified: [odd], reviewed: [odd, [odd], {role: odd, date: [odd]}, null]},
	],
	['@language', {...concept, altLabel: {'@value': 'x', '@language': odd}}],
	['@id', {...concept, '@id': odd}],
	['@context', {...concept, '@context': [odd, {a: odd, '@language': odd}]}],
	[
		'every property',
		{'@type': 'skos:Concept', '@id': [odd], identifier: odd, prefLabel: odd, definition: [odd]},
	],
])('parseSkos, parseJson: any value of %s', (_, value) => {
	expect(exchange.parseSkos(JSON.stringify(value)).problems).toEqual(expect.any(Array))
	expect(exchange.parseJson(JSON.stringify(value)).problems).toEqual(expect.any(Array))
})

test.each(['[', '{"a":', '[{"b":'])('parseSkos, parseJson: 100,000 times %s', open => {
	const close = [...open].reverse().map(sign => ({'[': ']', '{': '}'})[sign] ?? '')
	const json = `${open.repeat(100_000)}1${close.join('').repeat(100_000)}`
	expect(exchange.parseSkos(json).concepts).toEqual([])
	expect(exchange.parseJson(json).concepts).toEqual([])
})

test('parseCsv: 130,000 labels in a row', () => {
	const labels = Array.from({length: 130_000}, (_, index) => `c${index}`).join('|')
	const {concepts, problems} = exchange.parseCsv(`term;uitleg;synoniemen\ncel;deel;${labels}`)
	expect(concepts[0]?.altLabel).toHaveLength(130_000)
	expect(problems).toEqual([])
})

test('parseWordLists: deep lists, and more of them than the parser can read', () => {
	const list = '## Woordenlijst\n\n- Cel: deel.\n\n'
	expect(wordList.parseWordLists(`${list}${'> '.repeat(1500)}x`)[0]?.concepts).toHaveLength(1)
	expect(wordList.parseWordLists(`${list}${'- '.repeat(400)}x`)[0]?.concepts).toHaveLength(1)
	expect(wordList.parseWordLists(`${'*'.repeat(1500)}a${'*'.repeat(1500)}`)).toEqual([])
})

/** The text `thymus` on its own level, and within so many lists. */
function nestedLists(depth: number): Root {
	let block: Root['children'][number] = {type: 'paragraph', children: [{type: 'text', value: 'thymus'}]}
	for (let level = 0; level < depth; level++)
		block = {type: 'list', children: [{type: 'listItem', children: [block as never]}]}
	return {type: 'root', children: [block]}
}

function nestedEmphasis(depth: number): Root {
	let node: object = {type: 'text', value: 'thymus'}
	for (let level = 0; level < depth; level++) node = {type: 'emphasis', children: [node]}
	return {type: 'root', children: [{type: 'paragraph', children: [node as never]}]}
}

test.each<[string, (depth: number) => Root, number, number]>([
	['lists', nestedLists, 40, 1],
	['lists', nestedLists, 60, 0],
	['lists', nestedLists, 100_000, 0],
	['emphasis', nestedEmphasis, 90, 1],
	['emphasis', nestedEmphasis, 110, 0],
	['emphasis', nestedEmphasis, 100_000, 0],
])('remark: %s, %s %d deep, %d marked', (_, create, depth, count) => {
	const file = new VFile('')
	transform(create(depth), {wordList: false}, file)
	expect(file.data['zorgwoorden']).toHaveLength(count)
})

test.each([
	['div', 90, 1],
	['div', 110, 0],
	['div', 100_000, 0],
	['ul', 100_000, 0],
	['em', 90, 1],
	['em', 100_000, 0],
])('rehype: <%s> %d deep, %d marked', (tagName, depth, count) => {
	let node: Element | HtmlRoot['children'][number] = {type: 'text', value: 'thymus'}
	for (let level = 0; level < depth; level++)
		node = {type: 'element', tagName, properties: {}, children: [node as Element]}
	const file = new VFile('')
	rehypeZorgwoorden()({type: 'root', children: [node]}, file)
	expect(file.data['zorgwoorden']).toHaveLength(count)
})

test('a word with 128,000 hyphens has no misspelling', () => {
	const value = `trombo${'-'.repeat(10)}${'a-'.repeat(128_000)}`
	const file = new VFile(value)
	transform(
		{type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]},
		{report: ['spelling']},
		file,
	)
	expect(file.messages).toEqual([])
})

describe('an argument of the wrong type', () => {
	const {createExplain, createLookup, createMatcher, createSearch, createSplit} = zorgwoorden
	test.each<[string, string, (value: never) => unknown]>([
		...Object.entries({
			lookup: zorgwoorden.lookup,
			inflect: zorgwoorden.inflect,
			'createLookup()': createLookup([]),
		}).map(([name, call]): [string, string, (value: never) => unknown] => [name, 'label', call]),
		['match', 'text', zorgwoorden.match],
		['split', 'text', zorgwoorden.split],
		['explain', 'text', zorgwoorden.explain],
		['createMatcher()', 'text', createMatcher([])],
		['createSplit()', 'text', createSplit([])],
		['createExplain()', 'text', createExplain([])],
		['search', 'query', zorgwoorden.search],
		['createSearch()', 'query', createSearch([])],
		['conceptById', 'id', zorgwoorden.conceptById],
		['parseCsv', 'text', exchange.parseCsv],
		['parseJson', 'json', exchange.parseJson],
		['parseSkos', 'json', exchange.parseSkos],
		['parseWordLists', 'file', wordList.parseWordLists],
	])('%s: %s', (_, argument, call) => {
		for (const [value, shown] of [
			[undefined, 'undefined'],
			[null, 'null'],
			[1, '1'],
			[Symbol('x'), 'a symbol'],
		] as const)
			expect(() => call(value as never)).toThrow(
				new TypeError(`Expected ${argument} to be a string, received \`${shown}\``),
			)
	})

	test.each<[string, (value: never) => unknown]>([
		...Object.entries({createExplain, createLookup, createMatcher, createSearch, createSplit}),
		...Object.entries({
			printCsv: exchange.printCsv,
			printSkos: exchange.printSkos,
			printSynonyms: exchange.printSynonyms,
			printDefinedTermSet: exchange.printDefinedTermSet,
			printWordList: wordList.printWordList,
		}),
	])('%s', (_, call) => {
		for (const [value, shown] of [
			[undefined, 'undefined'],
			[null, 'null'],
			[1, '1'],
			['cel', 'a string'],
			[{}, '{…}'],
		])
			expect(() => call(value as never)).toThrow(
				new TypeError(`Expected concepts to be an array, received \`${shown}\``),
			)
	})
})
