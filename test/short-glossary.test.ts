import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {checkText} from '../src/check/index.ts'
import {printCsv, printDefinedTermSet, printSkos, printSynonyms} from '../src/exchange/index.ts'
import {
	type ConceptInput,
	createExplain,
	createLookup,
	createMatcher,
	createSearch,
	createSplit,
	parseConcepts,
	withDefinitions,
} from '../src/index.ts'
import rehypeZorgwoorden from '../src/rehype/index.ts'
import remarkZorgwoorden, {findOccurrences} from '../src/remark/index.ts'
import {printWordList} from '../src/word-list/index.ts'

const milt = {id: 'milt', prefLabel: 'milt', definition: 'Orgaan in de buik.'}
const lever = {
	id: 'lever',
	prefLabel: 'lever',
	definition: 'Orgaan dat gal maakt.',
	altLabel: ['hepar'],
	rarity: 2,
}
const short: readonly ConceptInput[] = [milt, lever]
const text = 'Uw milten en het hepar.'

/** Every public function that is given a glossary. */
const functions: Readonly<Record<string, (concepts: readonly ConceptInput[]) => unknown>> = {
	createLookup: concepts => createLookup(concepts)('milten'),
	createMatcher: concepts => createMatcher(concepts)(text),
	createSplit: concepts => createSplit(concepts)(text),
	createExplain: concepts => createExplain(concepts)(text),
	createSearch: concepts => createSearch(concepts)('hepar'),
	withDefinitions: concepts => withDefinitions(concepts, {milt: 'Orgaan.'}),
	remarkZorgwoorden: concepts =>
		String(
			unified().use(remarkParse).use(remarkZorgwoorden, {concepts}).use(remarkStringify).processSync(text),
		),
	rehypeZorgwoorden: concepts =>
		String(
			unified()
				.use(remarkParse)
				.use(remarkRehype)
				.use(rehypeZorgwoorden, {concepts})
				.use(rehypeStringify)
				.processSync(text),
		),
	findOccurrences: concepts => findOccurrences(unified().use(remarkParse).parse(text), {concepts}),
	checkText: concepts => checkText(text, concepts),
	printCsv: concepts => printCsv(concepts),
	printSkos: concepts => printSkos(concepts),
	printDefinedTermSet: concepts => printDefinedTermSet(concepts),
	printSynonyms: concepts => printSynonyms(concepts),
	printWordList: concepts => printWordList(concepts),
}

describe('a glossary of only ids, terms and definitions', () => {
	const complete = parseConcepts(short)

	test.each(Object.entries(functions))('%s: as a complete one', (_, call) => {
		expect(call(short)).toEqual(call(complete))
	})

	test.each(Object.entries(functions))('%s does not change it', (_, call) => {
		const concepts: readonly ConceptInput[] = structuredClone(short)
		call(concepts)
		expect(concepts).toEqual(short)
	})

	test('a change of it counts', () => {
		const concepts = [milt]
		expect(createLookup(concepts)('galblaas')).toEqual([])
		concepts.push({id: 'galblaas', prefLabel: 'galblaas', definition: 'Zakje met gal.'})
		expect(createLookup(concepts)('galblaas')).toHaveLength(1)
	})

	test('a complete one is returned as it is', () => {
		expect(createLookup(complete)('milt')[0]).toBe(complete[0])
		expect(createSearch(complete)('milt')[0]?.concept).toBe(complete[0])
	})
})

describe('what is no glossary throws', () => {
	const wrong: readonly (readonly [name: string, value: unknown])[] = [
		['undefined', undefined],
		['null', null],
		['an object', {milt}],
		['a text', 'milt'],
		['a text in it', ['milt']],
		['null in it', [milt, null]],
		['a concept without an id', [{prefLabel: 'milt', definition: 'Orgaan.'}]],
		['a concept without a definition', [milt, {id: 'lever', prefLabel: 'lever'}]],
		['a label that is a number', [{...milt, prefLabel: 5}]],
	]
	const rows = Object.entries(functions).flatMap(([name, call]) =>
		wrong
			// The plugins take the bundled glossary then.
			.filter(([, value]) => value !== undefined || !/Zorgwoorden|findOccurrences/.test(name))
			.map(([what, value]) => [name, what, call, value] as const),
	)

	test.each(rows)('%s: %s', (_, what, call, value) => {
		// Only the first item that is wrong is named; `parseConcepts` and the plugins name all.
		const place = what.includes('in it') || what.startsWith('a concept') || what.startsWith('a label')
		expect(() => call(value as never)).toThrow(place ? /concepts\[[01]\]/ : /concepts/)
	})

	test.each([undefined, null, 5])('a text of %j', value => {
		expect(() => Reflect.apply(createMatcher(short), undefined, [value])).toThrow(
			new TypeError(`Expected text to be a string, received \`${value}\``),
		)
	})
})

describe('definitions in other words', () => {
	const definitions = {milt: 'Orgaan links in de buik.'}
	const marked = (options: object) =>
		String(
			unified()
				.use(remarkParse)
				.use(remarkZorgwoorden, {concepts: short, definitions, ...options})
				.use(remarkStringify)
				.processSync(text),
		)

	test('are what the plugin shows', () => {
		expect(marked({mark: 'inline'})).toBe(
			'Uw milten (orgaan links in de buik) en het hepar (orgaan dat gal maakt).\n',
		)
		expect(marked({mark: 'emphasis'})).toContain('**Milt**: Orgaan links in de buik.')
	})

	test('other concepts are the same objects', () => {
		const [first, second] = parseConcepts(short)
		const concepts = first && second ? [first, second] : []
		const own = withDefinitions(concepts, definitions)
		expect(own[0]).toEqual({...first, definition: definitions.milt})
		expect(own[1]).toBe(second)
		expect(withDefinitions(concepts, {})).toBe(concepts)
	})

	test.each([
		['an unknown id', {mitl: 'x'}, 'No concept has the id "mitl"; did you mean "milt"?'],
		['an id like no other', {trombocyt: 'x'}, 'No concept has the id "trombocyt"'],
		['a name that objects have', {constructor: 'x'}, 'No concept has the id "constructor"'],
		[
			'a blank text',
			{milt: ' '},
			'Expected the definition of "milt" to be text with a letter or digit, received `" "`',
		],
		[
			'a control character',
			{milt: 'a\u0000b'},
			'Expected the definition of "milt" to be text without control characters',
		],
	])('%s throws', (_, wrong, message) => {
		expect(() => withDefinitions(short, wrong)).toThrow(message)
		expect(() => marked({definitions: wrong})).toThrow(message)
	})

	test.each([null, 'milt', [['milt', 'Orgaan.']]])('%j in place of definitions throws', wrong => {
		expect(() => Reflect.apply(withDefinitions, undefined, [short, wrong])).toThrow(
			'Expected definitions to be an object with a string for each id',
		)
	})
})
