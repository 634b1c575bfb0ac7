import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Concept} from '../../src/glossary/concept.ts'
import {parseConcepts} from '../../src/glossary/parse-concepts.ts'

const least = {id: 'b-lymfocyt', prefLabel: 'B-lymfocyt', definition: 'Witte bloedcel.'}

/** The messages of all the problems that `value` has; none where it is a right glossary. */
function problems(value: unknown): string[] {
	try {
		parseConcepts(value)
		return []
	} catch (error) {
		if (!(error instanceof AggregateError)) throw error
		for (const problem of error.errors) {
			expect(problem).toBeInstanceOf(TypeError)
			expect(error.message).toContain(problem.message)
		}
		return error.errors.map(problem => problem.message)
	}
}

describe('what is left out', () => {
	test('is an empty list, and the fields come in the order of Concept', () => {
		const [concept] = parseConcepts([{definition: 'Witte bloedcel.', prefLabel: 'B-cel', id: 'b-cel'}])
		expect(JSON.stringify(concept)).toBe(
			'{"id":"b-cel","prefLabel":"B-cel","altLabel":[],"hiddenLabel":[],"definition":"Witte bloedcel.","related":[],"source":[]}',
		)
	})
	test('is what is undefined too, but not what is null', () => {
		expect(problems([{...least, altLabel: undefined}])).toEqual([])
		expect(problems([{...least, altLabel: null}])).toEqual([
			'Expected concepts[0].altLabel to be an array, received `null`',
		])
	})
})

describe('one problem, with its place', () => {
	const label = 'text with a letter or digit'
	const kebab = "kebab-case ASCII, such as 'b-lymfocyt'"
	const keys = 'id, prefLabel, altLabel, hiddenLabel, definition, related, source'
	const other = {id: 'thymus', prefLabel: 'thymus', definition: 'Orgaan.'}
	test.each<[string, unknown, string]>([
		['no array', {}, 'concepts to be an array, received `{…}`'],
		['nothing', undefined, 'concepts to be an array, received `undefined`'],
		['JSON that was not parsed', '[]', 'concepts to be an array, received `"[]"`'],
		['no object', [least, null], 'concepts[1] to be an object, received `null`'],
		['an array for a concept', [[]], 'concepts[0] to be an object, received `[…]`'],
		['no id', [{...least, id: undefined}], `concepts[0].id to be ${kebab}, received \`undefined\``],
		['a capital in the id', [{...least, id: 'B-cel'}], `concepts[0].id to be ${kebab}, received \`"B-cel"\``],
		['an ë in the id', [{...least, id: 'ë'}], `concepts[0].id to be ${kebab}, received \`"ë"\``],
		['two hyphens', [{...least, id: 'b--cel'}], `concepts[0].id to be ${kebab}, received \`"b--cel"\``],
		['a hyphen at the end', [{...least, id: 'b-'}], `concepts[0].id to be ${kebab}, received \`"b-"\``],
		[
			'a name of objects',
			[{...least, id: '__proto__'}],
			`concepts[0].id to be ${kebab}, received \`"__proto__"\``,
		],
		['no prefLabel', [{...least, prefLabel: 7}], `concepts[0].prefLabel to be ${label}, received \`7\``],
		[
			'no definition',
			[{...least, definition: ' '}],
			`concepts[0].definition to be ${label}, received \`" "\``,
		],
		[
			'an empty label',
			[{...least, altLabel: ['']}],
			`concepts[0].altLabel[0] to be ${label}, received \`""\``,
		],
		[
			'only a hyphen',
			[{...least, hiddenLabel: ['-']}],
			`concepts[0].hiddenLabel[0] to be ${label}, received \`"-"\``,
		],
		[
			'one label, no list',
			[{...least, altLabel: 'B-cel'}],
			'concepts[0].altLabel to be an array, received `"B-cel"`',
		],
		[
			'an unknown key',
			[{...least, altlabel: []}],
			`a key of concepts[0] to be one of ${keys}, received \`"altlabel"\``,
		],
		['an id twice', [least, least], 'concepts[1].id to be unique, received `"b-lymfocyt"`'],
		[
			'a related that is not there',
			[{...least, related: ['thymus']}],
			'concepts[0].related[0] to be the id of a concept in the glossary, received `"thymus"`',
		],
		[
			'related to itself',
			[{...least, related: ['b-lymfocyt']}],
			'concepts[0].related[0] to be another concept, named once, received `"b-lymfocyt"`',
		],
		[
			'related twice',
			[{...least, related: ['thymus', 'thymus']}, other],
			'concepts[0].related[1] to be another concept, named once, received `"thymus"`',
		],
		[
			'a source without a headword',
			[{...least, source: [{document: 'Folder', list: null}]}],
			`concepts[0].source[0].headword to be ${label}, received \`undefined\``,
		],
		[
			'a source without a list',
			[{...least, source: [{document: 'Folder', headword: 'B-cellen'}]}],
			`concepts[0].source[0].list to be ${label}, received \`undefined\``,
		],
	])('%s', (_, value, expected) => {
		expect(problems(value)).toEqual([`Expected ${expected}`])
	})
})

describe('one label in two kinds or twice, compared as lookup compares', () => {
	test.each([
		['the same', {prefLabel: 'thymus', altLabel: ['thymus']}, 'altLabel[0]'],
		['two kinds', {prefLabel: 'thymus', altLabel: ['zwezerik'], hiddenLabel: ['zwezerik']}, 'hiddenLabel[0]'],
		['case', {prefLabel: 'B-cel', altLabel: ['b-cel']}, 'altLabel[0]'],
		['a hyphen', {prefLabel: 'autoimmuun', altLabel: ['auto-immuun']}, 'altLabel[0]'],
		['another hyphen', {prefLabel: 'B-cel', altLabel: ['B\u2011cel']}, 'altLabel[0]'],
		['a space', {prefLabel: 'stamcel', hiddenLabel: ['stam cel']}, 'hiddenLabel[0]'],
		['a diaeresis', {prefLabel: 'patiënt', hiddenLabel: ['patient']}, 'hiddenLabel[0]'],
		['a diaeresis, composed or not', {prefLabel: 'patiënt', altLabel: ['patie\u0308nt']}, 'altLabel[0]'],
	])('%s', (_, labels, place) => {
		expect(problems([{...least, ...labels}])).toEqual([
			expect.stringContaining(`Expected concepts[0].${place} to be unlike every other label of the concept`),
		])
	})
	test('one label in two concepts is right: it is ambiguous', () => {
		expect(problems([least, {...least, id: 'b-cel'}])).toEqual([])
	})
})

test('all problems at once, in the message too', () => {
	expect(() => parseConcepts([{id: 'x', prefLabel: '', definition: 1}, 2])).toThrow(
		[
			'Expected a glossary without problems, found 3:',
			'- Expected concepts[0].prefLabel to be text with a letter or digit, received `""`',
			'- Expected concepts[0].definition to be text with a letter or digit, received `1`',
			'- Expected concepts[1] to be an object, received `2`',
		].join('\n'),
	)
})

describe('what was received is short and safe', () => {
	test.each([
		['a long text', 'X'.repeat(1e6), `"${'X'.repeat(40)}…"`],
		['an emoji at the cut', `${'x'.repeat(39)}😀😀`, `"${'x'.repeat(39)}😀…"`],
		['a line end', 'a\nb', '"a\\nb"'],
		['an escape sequence for the terminal', '\u001b[31m', '"\\u001b[31m"'],
		['a control character of Latin 1', 'a\u009bb', '"a\\u{9b}b"'],
		['letters that run the other way', 'a\u202eb', '"a\\u{202e}b"'],
		['half a surrogate pair', 'a\ud800', '"a\\ud800"'],
		['a function', () => 1, 'a function'],
		['a bigint', 10n, 'a bigint'],
		['a symbol', Symbol('\n'), 'a symbol'],
	])('%s', (_, id, shown) => {
		expect(problems([{...least, id}])).toEqual([expect.stringContaining(`received \`${shown}\``)])
	})
})

describe('hostile input is one clear error', () => {
	const deep: unknown[] = []
	let inner = deep
	for (let depth = 0; depth < 1e5; depth++) {
		const next: unknown[] = []
		inner.push(next)
		inner = next
	}
	const throwing = {
		get id() {
			throw new Error('no')
		},
	}
	const {proxy, revoke} = Proxy.revocable([], {})
	revoke()
	test.each<[string, unknown, string]>([
		['deep', [{...least, altLabel: deep}], 'Expected concepts[0].altLabel[0] to be text'],
		['__proto__ as a key', JSON.parse('[{"__proto__": {"id": "x"}}]'), 'Expected a key of concepts[0]'],
		['a getter that throws', [throwing], 'Expected concepts[0] to be plain data'],
		['a proxy that is gone', proxy, 'Expected concepts to be plain data'],
		[
			'a proxy in a list',
			[{...least, altLabel: [proxy]}],
			'Expected concepts[0].altLabel[0] to be plain data',
		],
	])('%s', (_, value, expected) => {
		expect(problems(value)[0]).toContain(expected)
	})
	test('a million problems are told as the first hundred', () => {
		const value = Array.from({length: 1e6}, () => 0)
		expect(problems(value)).toHaveLength(100)
		expect(problems([{...least, altLabel: value}])).toHaveLength(100)
		expect(problems(new Array(2 ** 32 - 1))).toHaveLength(100)
		expect(problems([{...least, ...value.slice(0, 1e5)}])).toHaveLength(100)
		expect(() => parseConcepts(value)).toThrow('found 100 or more:')
	})
	test('a long id is read once', () => {
		expect(problems([{...least, id: 'a-'.repeat(1e5)}])).toHaveLength(1)
	})
	test('a glossary cannot reach the prototype of objects', () => {
		problems(JSON.parse('[{"__proto__": {"polluted": 1}, "id": "constructor", "related": ["__proto__"]}]'))
		expect(Reflect.get({}, 'polluted')).toBeUndefined()
		expect(problems([{...least, id: 'constructor'}])).toEqual([])
		expect(problems([{...least, related: ['constructor']}])).toHaveLength(1)
	})
})

describe('properties', () => {
	const word = fc.stringMatching(/^[a-z]{1,8}$/)
	/** Labels differ by a number, ids by theirs, so that every one of these glossaries is right. */
	const glossary = fc
		.array(fc.record({label: word, definition: word, alternatives: fc.array(word, {maxLength: 3})}), {
			maxLength: 6,
		})
		.map(list =>
			list.map(
				({label, definition, alternatives}, index): Concept => ({
					id: `${label}-${index}`,
					prefLabel: label,
					altLabel: alternatives.map((alternative, number) => `${alternative}${number}`),
					hiddenLabel: [`${label}é0x`],
					definition,
					related: index > 0 ? [`${list[0]?.label}-0`] : [],
					source: [{document: definition, list: null, headword: label}],
				}),
			),
		)
	test('a right glossary comes out equal, and new through and through', () => {
		fc.assert(
			fc.property(glossary, value => {
				const parsed = parseConcepts(value)
				expect(parsed).toEqual(value)
				expect(parseConcepts(parsed)).toEqual(parsed)
				for (const [index, concept] of parsed.entries()) {
					expect(concept).not.toBe(value[index])
					expect(concept.altLabel).not.toBe(value[index]?.altLabel)
					expect(concept.source[0]).not.toBe(value[index]?.source[0])
				}
			}),
		)
	})
	test('anything else is an AggregateError of TypeErrors, each on one line, and stays as it was', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.anything({maxDepth: 4}),
					fc.array(fc.object({key: fc.constantFrom(...Object.keys(least), 'related', 'source')})),
				),
				value => {
					const before = structuredClone(value)
					for (const message of problems(value))
						expect(message).toMatch(/^Expected .* to be .*, received `.*`$/)
					expect(value).toEqual(before)
				},
			),
		)
	})
})
