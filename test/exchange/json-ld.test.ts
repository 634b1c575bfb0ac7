import fc from 'fast-check'
import jsonld from 'jsonld'
import {Parser} from 'n3'
import {describe, expect, test} from 'vitest'
import {parseSkos, printDefinedTermSet, printSkos} from '../../src/exchange/index.ts'
import type {Concept} from '../../src/glossary/concept.ts'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import {parseConcepts} from '../../src/glossary/parse-concepts.ts'
import {awkward, concept, glossaries} from './glossaries.ts'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const base = 'https://example.org/woorden/'

/** The triples that an independent JSON-LD reader finds, as `subject property object`. */
async function triples(json: string): Promise<string[]> {
	const options = {
		format: 'application/n-quads' as const,
		// Fails if anything would be dropped silently; the types of jsonld lack this option.
		safe: true,
		// A stand-in for the context of schema.org, because a test has no network
		documentLoader: async (url: string) => ({
			documentUrl: url,
			document: {'@context': {'@vocab': 'https://schema.org/', url: {'@type': '@id'}}},
		}),
	}
	const quads = await jsonld.toRDF(JSON.parse(json), options)
	return new Parser({format: 'application/n-quads'})
		.parse(String(quads))
		.map(({subject, predicate, object}) => {
			const language = 'language' in object && object.language !== '' ? `@${object.language}` : ''
			return `${subject.value} ${predicate.value} ${object.value}${language}`
		})
}

describe('SKOS, as an independent reader sees it', () => {
	test('the triples of a concept', async () => {
		const found = await triples(printSkos(awkward, {base, title: 'Mijn lijst'}))
		const iri = `${base}b-lymfocyt`
		expect(found).toEqual(
			expect.arrayContaining([
				`${base}woordenlijst http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${skos}ConceptScheme`,
				`${base}woordenlijst http://purl.org/dc/terms/title Mijn lijst@nl`,
				`${iri} http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${skos}Concept`,
				`${iri} ${skos}inScheme ${base}woordenlijst`,
				`${iri} ${skos}prefLabel B-lymfocyt@nl`,
				`${iri} ${skos}altLabel d, e; "f"@nl`,
				`${iri} ${skos}hiddenLabel b => c@nl`,
				`${iri} ${skos}definition ${awkward[0]?.definition}@nl`,
				`${iri} ${skos}related ${base}stamcel`,
				`${iri} urn:zorgwoorden:ambiguousLabel x|y@nl`,
				`${iri} ${skos}scopeNote ${awkward[0]?.scopeNote}@nl`,
				`${iri} ${skos}broader ${base}witte-bloedcel`,
				`${iri} http://purl.org/dc/terms/subject bloed | lymfe@nl`,
				`${iri} urn:zorgwoorden:rarity 4`,
				`${iri} http://purl.org/dc/terms/modified 2026-01-31`,
				expect.stringContaining(`${iri} https://schema.org/review `),
				expect.stringMatching(/ https:\/\/schema.org\/roleName 'redactie'@nl$/),
				expect.stringMatching(/ http:\/\/purl.org\/dc\/terms\/date 2024-02-29$/),
				expect.stringMatching(/ https:\/\/schema.org\/reviewBody 2026-01-31 arts: niet akkoord@nl$/),
			]),
		)
		expect(found.filter(triple => triple.includes('http://purl.org/dc/terms/source')).length).toBe(3)
	})

	test('every label, definition, relation and source of the bundled glossary', async () => {
		const found = await triples(printSkos(bundled))
		const count = (end: string) => found.filter(triple => triple.split(' ')[1]?.endsWith(end)).length
		const sum = (field: 'altLabel' | 'hiddenLabel' | 'related' | 'source') =>
			bundled.reduce((sum, concept) => sum + concept[field].length, 0)
		expect(count('#prefLabel')).toBe(bundled.length)
		expect(count('#definition')).toBe(bundled.length)
		expect(count('#altLabel')).toBe(sum('altLabel'))
		expect(count('#hiddenLabel')).toBe(sum('hiddenLabel'))
		expect(count('#related')).toBe(sum('related'))
		expect(count('/source')).toBe(sum('source'))
	})
})

test('SKOS names the optional fields only where there are some', () => {
	const json = printSkos([
		concept('cel', {broader: [], reviewed: []}),
		concept('bot', {modified: '2026-01-31'}),
	])
	expect(json).not.toMatch(/ambiguous|scopeNote|broader|subject|rarity|review/)
	expect(json.match(/"modified"/g)).toHaveLength(2)
})

function optionalFields({
	ambiguousLabel,
	scopeNote,
	broader,
	subject,
	rarity,
	modified,
	reviewed,
}: Partial<Concept> = {}) {
	return {ambiguousLabel, scopeNote, broader, subject, rarity, modified, reviewed}
}

describe('SKOS is read', () => {
	test('back completely', () => {
		for (const glossary of [bundled, awkward]) {
			expect(parseSkos(printSkos(glossary, {base}))).toEqual({concepts: glossary, problems: []})
		}
		fc.assert(
			fc.property(glossaries, glossary => {
				expect(parseSkos(printSkos(glossary)).concepts).toEqual(glossary)
			}),
		)
	})

	test('in each form that another tool writes', async () => {
		// Tags of HTML are text only in a file that `printSkos` printed itself.
		const glossary = parseConcepts(JSON.parse(JSON.stringify(awkward).replace(/<\/?(?:script|b)>/g, '')))
		const document = JSON.parse(printSkos(glossary, {base}))
		const expanded = await jsonld.expand(document)
		const compacted = await jsonld.compact(document, {s: skos, d: 'http://purl.org/dc/terms/'})
		const flattened = await jsonld.flatten(document, {naam: {'@id': `${skos}prefLabel`, '@language': 'nl'}})
		const labels = glossary.map(({prefLabel, definition}) => [prefLabel, definition])
		for (const form of [expanded, compacted])
			expect(parseSkos(JSON.stringify(form)).concepts).toMatchObject([optionalFields(glossary[0]), {}, {}])
		for (const form of [expanded, compacted, flattened]) {
			const {concepts} = parseSkos(JSON.stringify(form))
			expect(concepts.map(({prefLabel, definition}) => [prefLabel, definition])).toEqual(labels)
			expect(concepts[0]?.related).toEqual(['stamcel'])
		}
	})

	test.each<[string, unknown, string[]]>([
		[
			'a language map',
			{prefLabel: {nl: 'cel', en: 'cell'}, definition: {nl: 'x'}},
			['Left out values that are not Dutch text: 1'],
		],
		[
			'tagged texts',
			{
				prefLabel: [
					{'@value': 'cell', '@language': 'en'},
					{'@value': 'cel', '@language': 'nl-NL'},
				],
				definition: 'x',
			},
			['Left out values that are not Dutch text: 1'],
		],
		[
			'a label that is a node',
			{prefLabel: 'cel', definition: 'x', altLabel: [{'@id': 'urn:x'}, 3]},
			['Left out values that are not Dutch text: 2'],
		],
		[
			'a broader concept that is not there',
			{
				prefLabel: 'cel',
				definition: 'x',
				'skos:broader': {'@id': 'urn:x:lijf'},
				narrower: ['urn:x:kern', 'urn:x:cel'],
			},
			[
				'Left out unknown or duplicate broader concepts: 1',
				'Left out unknown or duplicate narrower concepts: 2',
			],
		],
		[
			'fields by their addresses',
			{prefLabel: 'cel', definition: 'x', 'dct:subject': [{'@id': 'urn:x:biologie'}]},
			['Left out values that are not Dutch text: 1'],
		],
		[
			'a scope note in another language',
			{prefLabel: 'cel', definition: 'x', 'skos:scopeNote': {'@value': 'not a phone', '@language': 'en'}},
			['Left out values that are not Dutch text: 1'],
		],
		[
			'a scope note without a letter',
			{prefLabel: 'cel', definition: 'x', 'skos:scopeNote': '-'},
			['Left out a scope note without a letter or digit: `-`'],
		],
		[
			'a year',
			{prefLabel: 'cel', definition: 'x', 'dct:modified': '2020'},
			['Left out a date of change that is not a day as YYYY-MM-DD: `2020`'],
		],
		[
			'a rarity that is not on the scale',
			{prefLabel: 'cel', definition: 'x', 'urn:zorgwoorden:rarity': 6},
			['Left out a rarity that is not a whole number from 1 to 5: `6`'],
		],
		[
			'a number as a date',
			{prefLabel: 'cel', definition: 'x', 'dct:modified': 2020},
			['Left out values that are not Dutch text: 1'],
		],
		[
			'reviews that lack something',
			{
				prefLabel: 'cel',
				definition: 'x',
				reviewed: ['goed', {role: 'arts', date: '2026-02-30', verdict: 'goed'}, {}],
			},
			['goed', '2026-02-30 arts goed', ''].map(
				shown => `Left out a review without a role, a date as YYYY-MM-DD or a verdict: \`${shown}\``,
			),
		],
		[
			'a property that is not read',
			{prefLabel: 'cel', definition: 'x', 'skos:changeNote': 'y'},
			['Left out a property: changeNote'],
		],
	])('%s', (_, node, reasons) => {
		const {concepts, problems} = parseSkos(
			JSON.stringify({'@type': 'skos:Concept', '@id': 'urn:x:cel', ...Object(node)}),
		)
		expect(concepts).toEqual([{...concept('cel'), definition: 'x'}])
		expect(problems.map(({reason}) => reason)).toEqual(reasons)
	})

	describe('as other tools write it', () => {
		const read = (...nodes: readonly object[]) =>
			parseSkos(
				JSON.stringify(nodes.map((node, i) => ({'@id': `urn:x:${i}`, '@type': 'skos:Concept', ...node}))),
			)
		const labels = (...nodes: readonly object[]) =>
			read(...nodes).concepts.map(({prefLabel, altLabel, definition}) => [prefLabel, ...altLabel, definition])

		test('an explanation in plain Dutch (NL-SBB) before a formal definition', () => {
			const node = {prefLabel: 'abces', 'rdfs:comment': 'Holte.', 'skos:definition': 'Formeel.'}
			expect(labels(node)).toEqual([['abces', 'Holte.']])
			expect(read(node, node).problems).toEqual([
				{
					place: '[0]',
					reason:
						'Left out a definition, since there is a plain explanation (rdfs:comment) (likewise in [1])',
				},
			])
			expect(read({prefLabel: 'abces', 'rdfs:comment': 'Holte.'}).problems).toEqual([])
			expect(read({prefLabel: 'abces', 'rdfs:comment': 'Holte.', definition: 'Holte.'}).problems).toEqual([])
		})

		test('a label of RDFS alone', () => {
			expect(labels({'rdfs:label': 'abces', definition: 'Holte.'})).toEqual([['abces', 'Holte.']])
			expect(labels({'rdfs:label': 'x', prefLabel: 'abces', definition: 'Holte.'})).toEqual([
				['abces', 'Holte.'],
			])
		})

		test.each<[string, string[], string[]]>([
			[
				'all with a capital lose it',
				['Abces', 'Ziekte van Crohn', 'MRI-scan', 'Complicaties'],
				['abces', 'ziekte van Crohn', 'MRI-scan', 'complicatie'],
			],
			['but not if one has none', ['Abces', 'koorts', 'Complicaties'], ['Abces', 'koorts', 'Complicaties']],
			['a remark in brackets is no label', ['product (domein)', 'cel (biologie)'], ['product', 'cel']],
			['an abbreviation in brackets is one', ['body mass index (BMI)'], ['body mass index, BMI']],
			['brackets inside are part of it', ['(chronische) pijn', 'CD4(+)'], ['(chronische) pijn', 'CD4(+)']],
		])('labels: %s', (_, given, expected) => {
			const nodes = given.map(prefLabel => ({prefLabel, definition: 'x'}))
			expect(labels(...nodes)).toEqual(expected.map(names => [...names.split(', '), 'x']))
		})

		test('Skosmos: other names for @language and @value, and a definition that is a node', () => {
			const context = {
				uri: '@id',
				type: '@type',
				lang: '@language',
				value: '@value',
				skos,
				rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
				prefLabel: 'skos:prefLabel',
			}
			const graph = [
				{
					uri: 'https://x.nl/abces',
					type: ['skos:Concept', 'https://x.nl/Ziekte'],
					'skos:broader': {uri: 'https://x.nl/bot'},
					prefLabel: [
						{lang: 'en', value: 'abscess'},
						{lang: 'nl', value: 'abces'},
					],
					'skos:definition': {'rdf:value': {lang: 'nl', value: 'Holte.'}},
				},
				{
					uri: 'https://x.nl/bot',
					type: 'skos:Concept',
					prefLabel: {lang: 'nl', value: 'bot'},
					'skos:definition': {lang: 'nl', value: 'Hard.'},
				},
			]
			const {concepts} = parseSkos(JSON.stringify({'@context': context, graph}))
			expect(
				concepts.map(({id, prefLabel, definition, broader}) => [id, prefLabel, definition, broader]),
			).toEqual([
				['abces', 'abces', 'Holte.', ['bot']],
				['bot', 'bot', 'Hard.', undefined],
			])
		})

		test('what is in every concept is one problem', () => {
			const node = {
				prefLabel: {nl: 'cel', en: 'cell'},
				definition: 'x',
				'skos:changeNote': 'y',
				notation: '1',
			}
			const {problems} = read(...Array.from({length: 600}, () => node))
			expect(problems.map(({reason}) => reason)).toEqual([
				'Left out values that are not Dutch text: 1 (likewise in [1], [2], [3] and 596 more places)',
				'Left out a property: changeNote (likewise in [1], [2], [3] and 596 more places)',
				'Left out a property: notation (likewise in [1], [2], [3] and 596 more places)',
			])
		})
	})

	describe('with a hierarchy', () => {
		/** Reads concepts such as `cel broader lijf; lijf`, and returns `cel < lijf` for each that has broader ones. */
		function hierarchy(lines: string) {
			const graph = lines.split('; ').map(line => {
				const [name = '', ...relations] = line.split(' ')
				const node: Record<string, unknown> = {
					...{
						'@id': `https://x.nl/${name}`,
						'@type': 'skos:Concept',
						'skos:prefLabel': name,
						'skos:definition': name,
					},
				}
				for (let index = 0; index < relations.length; index += 2) {
					const ids = relations[index + 1]?.split(',').map(id => ({'@id': `https://x.nl/${id}`}))
					node[`skos:${relations[index]}`] = ids
				}
				return node
			})
			const {concepts, problems} = parseSkos(JSON.stringify({'@graph': graph}))
			expect(parseConcepts(concepts)).toEqual(concepts)
			return [
				concepts.flatMap(({id, broader, related}) => [
					...(broader ? [`${id} < ${broader.join()}`] : []),
					...(related.length > 0 ? [`${id} - ${related.join()}`] : []),
				]),
				problems.map(({place, reason}) => `${place} ${reason}`),
			]
		}

		test.each<[string, string, string[], string[]]>([
			['broader', 'cel broader lijf; lijf', ['cel < lijf'], []],
			['narrower', 'lijf narrower cel,bot; cel; bot', ['cel < lijf', 'bot < lijf'], []],
			['both', 'cel broader lijf; lijf narrower cel', ['cel < lijf'], []],
			['broader, and narrower of another', 'cel broader bot; bot; lijf narrower cel', ['cel < bot,lijf'], []],
			['two steps', 'lijf narrower bot; bot narrower cel; cel', ['bot < lijf', 'cel < bot'], []],
			[
				'a circle',
				'cel broader bot; bot broader cel',
				['cel < bot'],
				['@graph[1] Left out a broader concept that is narrower too: `cel`'],
			],
			[
				'a circle of narrower',
				'cel narrower bot; bot narrower cel',
				['cel < bot'],
				['@graph[1] Left out a broader concept that is narrower too: `cel`'],
			],
			[
				'related and broader',
				'cel broader bot related bot,lijf; bot; lijf',
				['cel < bot', 'cel - lijf'],
				['@graph[0] Left out related concepts that are broader or narrower: 1'],
			],
			[
				'related to a narrower one',
				'cel related bot; bot broader cel',
				['bot < cel'],
				['@graph[0] Left out related concepts that are broader or narrower: 1'],
			],
		])('%s', (_, lines, expected, problems) => {
			expect(hierarchy(lines)).toEqual([expected, problems])
		})
	})

	test('a moment as a day', () => {
		const node = {'@type': 'skos:Concept', prefLabel: 'cel', definition: 'x', '@context': {'@language': 'en'}}
		const modified = {'@value': '2020-05-01T23:59:59Z', '@type': 'xsd:dateTime'}
		const {concepts, problems} = parseSkos(
			JSON.stringify({...node, prefLabel: {nl: 'cel'}, definition: {nl: 'x'}, 'dcterms:modified': modified}),
		)
		expect(concepts).toMatchObject([{modified: '2020-05-01'}])
		expect(problems.map(({reason}) => reason)).toEqual(['Shortened `2020-05-01T23:59:59Z` to a day'])
	})

	test.each([
		['[', 'JSON'],
		['3', 'JSON'],
		['{"@graph": [{"@id": "urn:1", "@type": "skos:Concept"}]}', '@graph[0]'],
		['{"@graph": [{"@type": "skos:Concept", "prefLabel": "cel"}]}', '@graph[0]'],
	])('what is wrong in %s becomes a problem', (json, place) => {
		expect(parseSkos(json)).toMatchObject({concepts: [], problems: [{place}]})
	})

	test('any JSON, however deep', () => {
		fc.assert(
			fc.property(fc.json(), json => {
				const {concepts} = parseSkos(json)
				expect(parseConcepts(concepts)).toEqual(concepts)
			}),
		)
		const deep = `${'{"@graph":['.repeat(5000)}{}${']}'.repeat(5000)}`
		expect(parseSkos(deep).concepts).toEqual([])
	})
})

describe('a schema.org DefinedTermSet', () => {
	test('as an independent reader sees it', async () => {
		const found = await triples(
			printDefinedTermSet(awkward, {name: 'Mijn lijst', url: 'https://example.org/'}),
		)
		const iri = 'https://example.org/#woord-b-lymfocyt'
		expect(found).toEqual(
			expect.arrayContaining([
				'https://example.org/ https://schema.org/name Mijn lijst',
				`https://example.org/ https://schema.org/hasDefinedTerm ${iri}`,
				`${iri} https://schema.org/name B-lymfocyt`,
				`${iri} https://schema.org/alternateName B-cel`,
				`${iri} https://schema.org/description ${awkward[0]?.definition}`,
			]),
		)
	})
})

test('no text ends the script that contains JSON-LD', () => {
	for (const json of [printSkos(awkward), printDefinedTermSet(awkward)]) expect(json).not.toContain('<')
})
