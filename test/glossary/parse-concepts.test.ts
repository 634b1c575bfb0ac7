import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Concept} from '../../src/glossary/concept.ts'
import {parseConcepts, parsePartOfConcepts} from '../../src/glossary/parse-concepts.ts'

const minimal = {id: 'b-lymfocyt', prefLabel: 'B-lymfocyt', definition: 'Witte bloedcel.'}

/** The messages of all problems of `value`; none if it is a valid glossary. */
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

describe('an omitted field', () => {
	test('becomes an empty list, and the fields are in the order of Concept', () => {
		const [concept] = parseConcepts([{definition: 'Witte bloedcel.', prefLabel: 'B-cel', id: 'b-cel'}])
		expect(JSON.stringify(concept)).toBe(
			'{"id":"b-cel","prefLabel":"B-cel","altLabel":[],"hiddenLabel":[],"definition":"Witte bloedcel.","related":[],"source":[]}',
		)
	})
	test('may be undefined too, but not null', () => {
		expect(problems([{...minimal, altLabel: undefined}])).toEqual([])
		expect(problems([{...minimal, altLabel: null}])).toEqual([
			'Expected concepts[0].altLabel to be an array, received `null`',
		])
	})
})

describe('an optional field', () => {
	const given = {
		scopeNote: 'Niet het dier,\nmaar de ziekte.',
		broader: ['cel'],
		subject: ['hematologie', 'immunologie'],
		rarity: 2,
		modified: '2024-02-29',
		reviewed: [{role: 'huisarts', date: '2026-01-31', verdict: 'akkoord'}],
	}
	const cel = {id: 'cel', prefLabel: 'cel', definition: 'Bouwsteen.'}

	test('that is given is kept, after the others', () => {
		const [concept] = parseConcepts([{...given, ...minimal}, cel])
		expect(concept).toEqual({...minimal, altLabel: [], hiddenLabel: [], related: [], source: [], ...given})
		expect(Object.keys(concept ?? {}).slice(-6)).toEqual(Object.keys(given))
		expect(concept?.reviewed?.[0]).not.toBe(given.reviewed[0])
	})

	test('that is omitted or undefined is not added', () => {
		const [concept] = parseConcepts([
			{...minimal, scopeNote: undefined, broader: undefined, modified: undefined},
		])
		expect(Object.keys(concept ?? {})).toEqual(Object.keys(parseConcepts([minimal])[0] ?? {}))
	})

	test.each(Object.keys(given))('%s may not be null', field => {
		expect(problems([{...minimal, [field]: null}])).toEqual([
			expect.stringMatching(`^Expected concepts\\[0\\]\\.${field} to be .*, received \`null\`$`),
		])
	})

	test('that is an empty list is kept', () => {
		const empty = {broader: [], subject: [], reviewed: []}
		expect(parseConcepts([{...minimal, ...empty}])).toMatchObject([empty])
	})
})

test('line feeds and tabs in a definition, soft hyphens and directions are no problem', () => {
	expect(problems([{...minimal, definition: 'Witte\n\tbloedcel.'}])).toEqual([])
	expect(problems([{...minimal, altLabel: ['B\u00adcel', 'B\u202ecel\u200f x']}])).toEqual([])
})

describe('one problem, with its path', () => {
	const label = 'text with a letter or digit'
	const kebab = "kebab-case ASCII, such as 'b-lymfocyt'"
	const keys =
		'id, prefLabel, altLabel, hiddenLabel, definition, related, source, ambiguousLabel, scopeNote, broader, subject, rarity, modified, reviewed'
	const date = "a date, such as '2026-01-31'"
	const review = {role: 'huisarts', date: '2026-01-31', verdict: 'akkoord'}
	const other = {id: 'thymus', prefLabel: 'thymus', definition: 'Orgaan.'}
	test.each<[string, unknown, string]>([
		['not an array', {}, 'concepts to be an array, received `{…}`'],
		['nothing', undefined, 'concepts to be an array, received `undefined`'],
		['JSON that was not parsed', '[]', 'concepts to be an array, received `"[]"`'],
		['not an object', [minimal, null], 'concepts[1] to be an object, received `null`'],
		['an array for a concept', [[]], 'concepts[0] to be an object, received `[…]`'],
		['no id', [{...minimal, id: undefined}], `concepts[0].id to be ${kebab}, received \`undefined\``],
		[
			'a capital in the id',
			[{...minimal, id: 'B-cel'}],
			`concepts[0].id to be ${kebab}, received \`"B-cel"\``,
		],
		['an ë in the id', [{...minimal, id: 'ë'}], `concepts[0].id to be ${kebab}, received \`"ë"\``],
		['two hyphens', [{...minimal, id: 'b--cel'}], `concepts[0].id to be ${kebab}, received \`"b--cel"\``],
		['a hyphen at the end', [{...minimal, id: 'b-'}], `concepts[0].id to be ${kebab}, received \`"b-"\``],
		[
			'a property name',
			[{...minimal, id: '__proto__'}],
			`concepts[0].id to be ${kebab}, received \`"__proto__"\``,
		],
		['no prefLabel', [{...minimal, prefLabel: 7}], `concepts[0].prefLabel to be ${label}, received \`7\``],
		[
			'no definition',
			[{...minimal, definition: ' '}],
			`concepts[0].definition to be ${label}, received \`" "\``,
		],
		[
			'an empty label',
			[{...minimal, altLabel: ['']}],
			`concepts[0].altLabel[0] to be ${label}, received \`""\``,
		],
		...['\n', '\t', '\r', '\0', '\u001b', '\u007f', '\u0085'].map((character): [string, unknown, string] => [
			`a control character in a label: ${JSON.stringify(character)}`,
			[{...minimal, altLabel: [`B${character}cel`]}],
			`concepts[0].altLabel[0] to be text without control characters, received \`${JSON.stringify(
				`B${character}cel`,
			).replace(/[\u007f\u0085]/, shown => `\\u{${shown.charCodeAt(0).toString(16)}}`)}\``,
		]),
		...['\r', '\u001b'].map((character): [string, unknown, string] => [
			`a control character in a definition: ${JSON.stringify(character)}`,
			[{...minimal, definition: `Witte${character}cel.`}],
			`concepts[0].definition to be text without control characters, received \`${JSON.stringify(`Witte${character}cel.`)}\``,
		]),
		[
			'a control character in a source',
			[{...minimal, source: [{document: 'a\u0007', list: null, headword: 'b'}]}],
			'concepts[0].source[0].document to be text without control characters, received `"a\\u0007"`',
		],
		[
			'only a hyphen',
			[{...minimal, hiddenLabel: ['-']}],
			`concepts[0].hiddenLabel[0] to be ${label}, received \`"-"\``,
		],
		[
			'one label, not in a list',
			[{...minimal, altLabel: 'B-cel'}],
			'concepts[0].altLabel to be an array, received `"B-cel"`',
		],
		[
			'an unknown key',
			[{...minimal, altlabel: []}],
			`a key of concepts[0] to be one of ${keys}, received \`"altlabel"\``,
		],
		['an id twice', [minimal, minimal], 'concepts[1].id to be unique, received `"b-lymfocyt"`'],
		[
			'a related that does not exist',
			[{...minimal, related: ['thymus']}],
			'concepts[0].related[0] to be the id of a concept in the glossary, received `"thymus"`',
		],
		[
			'related to itself',
			[{...minimal, related: ['b-lymfocyt']}],
			'concepts[0].related[0] to be another concept, named once, received `"b-lymfocyt"`',
		],
		[
			'related twice',
			[{...minimal, related: ['thymus', 'thymus']}, other],
			'concepts[0].related[1] to be another concept, named once, received `"thymus"`',
		],
		[
			'a broader that does not exist',
			[{...minimal, broader: ['thymus']}],
			'concepts[0].broader[0] to be the id of a concept in the glossary, received `"thymus"`',
		],
		[
			'broader than itself',
			[{...minimal, broader: ['b-lymfocyt']}],
			'concepts[0].broader[0] to be another concept, named once, received `"b-lymfocyt"`',
		],
		[
			'broader twice',
			[{...minimal, broader: ['thymus', 'thymus']}, other],
			'concepts[0].broader[1] to be another concept, named once, received `"thymus"`',
		],
		[
			'a broader that is not an id',
			[{...minimal, broader: ['De thymus']}],
			`concepts[0].broader[0] to be ${kebab}, received \`"De thymus"\``,
		],
		[
			'one broader, not in a list',
			[{...minimal, broader: 'thymus'}, other],
			'concepts[0].broader to be an array, received `"thymus"`',
		],
		[
			'related to a broader concept',
			[{...minimal, related: ['thymus'], broader: ['thymus']}, other],
			'concepts[0].related[0] to be neither broader nor narrower than the concept, received `"thymus"`',
		],
		[
			'related to a narrower concept',
			[
				{...minimal, related: ['thymus']},
				{...other, broader: ['b-lymfocyt']},
			],
			'concepts[0].related[0] to be neither broader nor narrower than the concept, received `"thymus"`',
		],
		[
			'an ambiguous label that is no altLabel',
			[{...minimal, altLabel: ['B'], ambiguousLabel: ['B', 'b']}],
			'concepts[0].ambiguousLabel[1] to be one of `altLabel`, named once, received `"b"`',
		],
		[
			'an ambiguous label that is named twice',
			[{...minimal, altLabel: ['B'], ambiguousLabel: ['B', 'B']}],
			'concepts[0].ambiguousLabel[1] to be one of `altLabel`, named once, received `"B"`',
		],
		[
			'a scope note without text',
			[{...minimal, scopeNote: ' '}],
			`concepts[0].scopeNote to be ${label}, received \`" "\``,
		],
		[
			'a control character in a scope note',
			[{...minimal, scopeNote: 'a\u0007'}],
			'concepts[0].scopeNote to be text without control characters, received `"a\\u0007"`',
		],
		[
			'a subject on two lines',
			[{...minimal, subject: ['a\nb']}],
			'concepts[0].subject[0] to be text without control characters, received `"a\\nb"`',
		],
		[
			'an empty subject',
			[{...minimal, subject: ['']}],
			`concepts[0].subject[0] to be ${label}, received \`""\``,
		],
		[
			'a Dutch date',
			[{...minimal, modified: '31-1-2026'}],
			`concepts[0].modified to be ${date}, received \`"31-1-2026"\``,
		],
		[
			'a date with a time',
			[{...minimal, modified: '2026-01-31T10:00'}],
			`concepts[0].modified to be ${date}, received \`"2026-01-31T10:00"\``,
		],
		[
			'a day that does not exist',
			[{...minimal, modified: '2026-02-29'}],
			`concepts[0].modified to be ${date}, received \`"2026-02-29"\``,
		],
		[
			'a month that does not exist',
			[{...minimal, modified: '2026-13-01'}],
			`concepts[0].modified to be ${date}, received \`"2026-13-01"\``,
		],
		...[0, 6, 2.5, NaN, '2', true].map((rarity): [string, unknown, string] => [
			`the rarity ${JSON.stringify(rarity)}`,
			[{...minimal, rarity}],
			`concepts[0].rarity to be a whole number from 1 to 5, received \`${typeof rarity === 'string' ? JSON.stringify(rarity) : rarity}\``,
		]),
		['a year', [{...minimal, modified: 2026}], `concepts[0].modified to be ${date}, received \`2026\``],
		[
			'a review that is a text',
			[{...minimal, reviewed: ['akkoord']}],
			'concepts[0].reviewed[0] to be an object, received `"akkoord"`',
		],
		[
			'a review without a role',
			[{...minimal, reviewed: [{...review, role: ''}]}],
			`concepts[0].reviewed[0].role to be ${label}, received \`""\``,
		],
		[
			'a review without a date',
			[{...minimal, reviewed: [review, {...review, date: undefined}]}],
			`concepts[0].reviewed[1].date to be ${date}, received \`undefined\``,
		],
		[
			'a review without a verdict',
			[{...minimal, reviewed: [{...review, verdict: null}]}],
			`concepts[0].reviewed[0].verdict to be ${label}, received \`null\``,
		],
		[
			'a review with a name',
			[{...minimal, reviewed: [{...review, name: 'Jansen'}]}],
			'a key of concepts[0].reviewed[0] to be one of role, date, verdict, received `"name"`',
		],
		[
			'a source without a headword',
			[{...minimal, source: [{document: 'Folder', list: null}]}],
			`concepts[0].source[0].headword to be ${label}, received \`undefined\``,
		],
		[
			'a source without a list',
			[{...minimal, source: [{document: 'Folder', headword: 'B-cellen'}]}],
			`concepts[0].source[0].list to be ${label}, received \`undefined\``,
		],
	])('%s', (_, value, expected) => {
		expect(problems(value)).toEqual([`Expected ${expected}`])
	})
})

describe('broader concepts', () => {
	/** A glossary of `narrower < broader broader` per concept. */
	const hierarchy = (lines: string) =>
		lines.split('; ').map(line => {
			const [id = '', broader = ''] = line.split(' < ')
			return {id, prefLabel: id, definition: id, broader: broader.split(' ').filter(Boolean)}
		})

	test.each([
		['a tree', 'arm < lijf; hand < arm; vinger < hand; been < lijf; lijf'],
		['two ways up to the same concept', 'a < b c; b < d; c < d; d'],
		['a short way and a long one', 'a < b d; b < c; c < d; d'],
		['the broadest first', 'd; c < d; b < c; a < b c d'],
	])('%s', (_, lines) => {
		expect(problems(hierarchy(lines))).toEqual([])
	})

	test.each([
		['of two', 'a < b; b < a', ['concepts[1].broader[0]']],
		['of three', 'a < b; b < c; c < a', ['concepts[2].broader[0]']],
		['above a concept that is not in it', 'x < a; a < b; b < a', ['concepts[2].broader[0]']],
		['next to a way out', 'a < b; b < top a; top', ['concepts[1].broader[1]']],
		['two times', 'a < b; b < a; c < d; d < c', ['concepts[1].broader[0]', 'concepts[3].broader[0]']],
		[
			'two with one concept in both',
			'a < b c; b < a; c < a',
			['concepts[1].broader[0]', 'concepts[2].broader[0]'],
		],
	])('a circle %s', (_, lines, paths) => {
		expect(problems(hierarchy(lines))).toEqual(
			paths.map(path => expect.stringContaining(`Expected ${path} to be not narrower than the concept`)),
		)
	})

	test('a chain of any length', () => {
		const chain = Array.from({length: 20_000}, (_, index) => ({
			...{id: `c${index}`, prefLabel: `c${index}`, definition: 'x'},
			broader: index === 0 ? [] : [`c${index - 1}`],
		}))
		expect(problems(chain)).toEqual([])
		expect(problems(chain.reverse())).toEqual([])
	})

	test('related to a concept that is broader through another one', () => {
		const [a, ...rest] = hierarchy('a < b; b < c; c')
		expect(problems([{...a, related: ['c']}, ...rest])).toEqual([])
	})
})

describe('part of a glossary', () => {
	const part = [{...minimal, related: ['thymus'], broader: ['cel']}]

	test('keeps ids that it lacks', () => {
		expect(parsePartOfConcepts(part)).toMatchObject(part)
		expect(problems(part)).toHaveLength(2)
	})

	test('is checked in every other respect', () => {
		const circle = [
			{...minimal, broader: ['b']},
			{...minimal, id: 'b', broader: [minimal.id, minimal.id]},
		]
		expect(() => parsePartOfConcepts(circle)).toThrow('found 3:')
		expect(() => parsePartOfConcepts([{...minimal, related: ['B']}])).toThrow('kebab-case')
	})
})

describe('one label in two kinds or twice, where the matcher takes each for the other', () => {
	test.each([
		['the same', {prefLabel: 'thymus', altLabel: ['thymus']}, 'altLabel[0]'],
		['two kinds', {prefLabel: 'thymus', altLabel: ['zwezerik'], hiddenLabel: ['zwezerik']}, 'hiddenLabel[0]'],
		['case', {prefLabel: 'B-cel', altLabel: ['b-cel']}, 'altLabel[0]'],
		['a hyphen', {prefLabel: 'autoimmuun', altLabel: ['auto-immuun']}, 'altLabel[0]'],
		['another hyphen', {prefLabel: 'B-cel', altLabel: ['B\u2011cel']}, 'altLabel[0]'],
		['a space for a hyphen', {prefLabel: 'T-cel', hiddenLabel: ['T cel']}, 'hiddenLabel[0]'],
		['small letters', {prefLabel: 'HIV', altLabel: ['hiv']}, 'altLabel[0]'],
		['dots', {prefLabel: 'TIA', altLabel: ['T.I.A.']}, 'altLabel[0]'],
		['a diaeresis', {prefLabel: 'patiënt', hiddenLabel: ['patient']}, 'hiddenLabel[0]'],
		['a diaeresis, composed or not', {prefLabel: 'patiënt', altLabel: ['patie\u0308nt']}, 'altLabel[0]'],
	])('%s', (_, labels, path) => {
		expect(problems([{...minimal, ...labels}])).toEqual([
			expect.stringContaining(`Expected concepts[0].${path} to be unlike every other label of the concept`),
		])
	})
	test.each([
		['a space in a solid word', 'stamcel', 'stam cel'],
		['punctuation', 'CD4-cel', 'CD4+-cel'],
		['punctuation at the end', 'HIV', 'HIV+'],
		['the case of an abbreviation', 'IVIg', 'IVIG'],
		['an abbreviation that is a word in small letters', 'ALS', 'als'],
		['and with dots', 'ALS', 'A.L.S.'],
		['an apostrophe', "'t Hart", 't Hart'],
		['another spelling', 'trombocyt', 'thrombocyt'],
	])('but not with %s', (_, prefLabel, label) => {
		expect(problems([{...minimal, prefLabel, altLabel: [label]}])).toEqual([])
	})
	test('one label in two concepts is fine: it is ambiguous', () => {
		expect(problems([minimal, {...minimal, id: 'b-cel'}])).toEqual([])
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

describe('the received value is printed short and safe', () => {
	test.each([
		['a long text', 'X'.repeat(1e6), `"${'X'.repeat(40)}…"`],
		['an emoji at the limit', `${'x'.repeat(39)}😀😀`, `"${'x'.repeat(39)}😀…"`],
		['a line end', 'a\nb', '"a\\nb"'],
		['an escape sequence for the terminal', '\u001b[31m', '"\\u001b[31m"'],
		['a Latin-1 control character', 'a\u009bb', '"a\\u{9b}b"'],
		['a right-to-left override', 'a\u202eb', '"a\\u{202e}b"'],
		['half a surrogate pair', 'a\ud800', '"a\\ud800"'],
		['a function', () => 1, 'a function'],
		['a bigint', 10n, 'a bigint'],
		['a symbol', Symbol('\n'), 'a symbol'],
	])('%s', (_, id, shown) => {
		expect(problems([{...minimal, id}])).toEqual([expect.stringContaining(`received \`${shown}\``)])
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
		['deep', [{...minimal, altLabel: deep}], 'Expected concepts[0].altLabel[0] to be text'],
		['__proto__ as a key', JSON.parse('[{"__proto__": {"id": "x"}}]'), 'Expected a key of concepts[0]'],
		['a getter that throws', [throwing], 'Expected concepts[0] to be plain data'],
		['a revoked proxy', proxy, 'Expected concepts to be plain data'],
		[
			'a proxy in a list',
			[{...minimal, altLabel: [proxy]}],
			'Expected concepts[0].altLabel[0] to be plain data',
		],
	])('%s', (_, value, expected) => {
		expect(problems(value)[0]).toContain(expected)
	})
	test('of a million problems, the first hundred are reported', () => {
		const value = Array.from({length: 1e6}, () => 0)
		expect(problems(value)).toHaveLength(100)
		expect(problems([{...minimal, altLabel: value}])).toHaveLength(100)
		expect(problems(new Array(2 ** 32 - 1))).toHaveLength(100)
		expect(problems([{...minimal, ...value.slice(0, 1e5)}])).toHaveLength(100)
		expect(() => parseConcepts(value)).toThrow('found 100 or more:')
	})
	test('a long id is read once', () => {
		expect(problems([{...minimal, id: 'a-'.repeat(1e5)}])).toHaveLength(1)
	})
	test('a glossary cannot reach the prototype of objects', () => {
		problems(JSON.parse('[{"__proto__": {"polluted": 1}, "id": "constructor", "related": ["__proto__"]}]'))
		expect(Reflect.get({}, 'polluted')).toBeUndefined()
		expect(problems([{...minimal, id: 'constructor'}])).toEqual([])
		expect(problems([{...minimal, related: ['constructor']}])).toHaveLength(1)
	})
})

describe('properties', () => {
	const word = fc.stringMatching(/^[a-z]{1,8}$/)
	/** Labels and ids are unique by a number in them, so that each of these glossaries is valid. */
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
	test('a valid glossary is returned as an equal, deep copy', () => {
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
	test('anything else is an AggregateError of TypeErrors, each on one line, and is not changed', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.anything({maxDepth: 4}),
					fc.array(fc.object({key: fc.constantFrom(...Object.keys(minimal), 'related', 'source')})),
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

test('a label has at most 500 characters', () => {
	const concept = {id: 'cel', prefLabel: 'a'.repeat(500), definition: 'b'.repeat(5000)}
	expect(parseConcepts([concept])).toHaveLength(1)
	expect(() => parseConcepts([{...concept, altLabel: ['c'.repeat(501)]}])).toThrow(
		`Expected concepts[0].altLabel[0] to be at most 500 characters long, received \`"${'c'.repeat(40)}…"\``,
	)
})
