import type {Shape} from './shape.ts'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const xl = 'http://www.w3.org/2008/05/skos-xl#'
const nl = (text: string) => ({'@language': 'nl', '@value': text})

/** A concept of SKOS as most programs export it, with full names. */
function expanded(id: string, label: string, definition: string, rest: object = {}): object {
	return {
		'@id': `https://x.nl/${id}`,
		'@type': [`${skos}Concept`],
		[`${skos}prefLabel`]: [nl(label)],
		[`${skos}definition`]: [nl(definition)],
		...rest,
	}
}

const context = {
	skos,
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	owl: 'http://www.w3.org/2002/07/owl#',
	skosxl: xl,
}
const concept = (rest: object) => ({
	'@context': context,
	'@graph': [{'@id': 'https://x.nl/nier', '@type': 'skos:Concept', ...rest}],
})
const turtle = (body: string) => `@prefix skos: <${skos}> .
@prefix skosxl: <${xl}> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://x.nl/> .
${body}
`

/** Thesauri in JSON-LD and Turtle. */
export const thesauri: readonly Shape[] = [
	json(
		'PoolParty, expanded, with mappings and a scheme',
		[
			{
				'@id': 'https://x.nl/s',
				'@type': [`${skos}ConceptScheme`],
				'http://purl.org/dc/terms/title': [nl('Zorg')],
			},
			expanded('nier', 'nier', 'Orgaan dat plas maakt.', {
				[`${skos}exactMatch`]: [{'@id': 'http://www.wikidata.org/entity/Q9377'}],
				[`${skos}topConceptOf`]: [{'@id': 'https://x.nl/s'}],
			}),
		],
		['nier = Orgaan dat plas maakt.'],
		['exactMatch'],
	),
	json(
		'VocBench, labels as nodes (SKOS-XL)',
		[
			{
				'@id': 'https://x.nl/nier',
				'@type': [`${skos}Concept`],
				[`${xl}prefLabel`]: [{'@id': 'https://x.nl/l1'}, {'@id': 'https://x.nl/l3'}],
				[`${xl}altLabel`]: [{'@id': 'https://x.nl/l2'}],
				[`${skos}definition`]: [nl('Orgaan dat plas maakt.')],
			},
			{'@id': 'https://x.nl/l1', '@type': [`${xl}Label`], [`${xl}literalForm`]: [nl('nier')]},
			{'@id': 'https://x.nl/l2', '@type': [`${xl}Label`], [`${xl}literalForm`]: [nl('ren')]},
			{
				'@id': 'https://x.nl/l3',
				'@type': [`${xl}Label`],
				[`${xl}literalForm`]: [{'@language': 'en', '@value': 'kidney'}],
			},
		],
		['nier, ren = Orgaan dat plas maakt.'],
		['not Dutch text: 1'],
	),
	json(
		'labels as nodes inside the concept',
		concept({'skosxl:prefLabel': {'skosxl:literalForm': nl('nier')}, 'skos:definition': nl('Orgaan.')}),
		['nier = Orgaan.'],
		[],
	),
	json(
		'labels both as texts and as nodes',
		concept({
			'skos:prefLabel': nl('nier'),
			'skosxl:prefLabel': {'skosxl:literalForm': nl('nier')},
			'skos:definition': nl('Orgaan.'),
		}),
		['nier = Orgaan.'],
		[],
	),
	json(
		'a concept whose label is only in English',
		[
			expanded('nier', 'nier', 'Orgaan dat plas maakt.'),
			{
				...expanded('milt', '', 'Orgaan links.'),
				[`${skos}prefLabel`]: [{'@language': 'en', '@value': 'spleen'}],
			},
		],
		['nier = Orgaan dat plas maakt.'],
		['not Dutch text: 1', 'found no term'],
	),
	json(
		'a name of RDFS alone',
		concept({'rdfs:label': nl('nier'), 'skos:definition': nl('Orgaan.')}),
		['nier = Orgaan.'],
		[],
	),
	json(
		'concepts out of use',
		[
			expanded('nier', 'nier', 'Orgaan dat plas maakt.'),
			expanded('oud', 'nierbekkentje', 'Oud woord.', {
				'http://www.w3.org/2002/07/owl#deprecated': [
					{'@type': 'http://www.w3.org/2001/XMLSchema#boolean', '@value': 'true'},
				],
			}),
			expanded('niet', 'urine', 'Plas.', {'http://www.w3.org/2002/07/owl#deprecated': [{'@value': false}]}),
		],
		['nier = Orgaan dat plas maakt.', 'urine = Plas.'],
		['[1] Left out a concept that is out of use'],
	),
	json(
		'collections',
		[
			expanded('nier', 'nier', 'Orgaan dat plas maakt.'),
			{
				'@id': 'https://x.nl/col',
				'@type': [`${skos}Collection`],
				[`${skos}prefLabel`]: [nl('organen')],
				[`${skos}definition`]: [nl('Groep.')],
				[`${skos}member`]: [{'@id': 'https://x.nl/nier'}],
			},
		],
		['nier = Orgaan dat plas maakt.'],
		[],
	),
	json(
		'a context at an address',
		{
			'@context': 'https://x.nl/context.json',
			'@graph': [
				{
					id: 'https://x.nl/nier',
					type: 'Concept',
					prefLabel: {nl: 'nier', en: 'kidney'},
					definition: {nl: 'Orgaan.', en: 'Organ.'},
				},
			],
		},
		['nier = Orgaan.'],
		['not Dutch text: 2'],
	),
	json(
		'a context at an address and one in the file',
		{
			'@context': ['https://x.nl/context.json', {skos}],
			'@graph': [
				{
					'@id': 'https://x.nl/nier',
					'@type': 'skos:Concept',
					'skos:prefLabel': 'nier',
					'skos:definition': 'Orgaan.',
				},
			],
		},
		['nier = Orgaan.'],
		[],
	),
	json(
		'Skosmos',
		{
			'@context': {
				skos,
				uri: '@id',
				type: '@type',
				lang: '@language',
				value: '@value',
				graph: '@graph',
				prefLabel: 'skos:prefLabel',
				definition: 'skos:definition',
				broader: 'skos:broader',
			},
			graph: [
				{
					uri: 'https://x.nl/nier',
					type: 'skos:Concept',
					prefLabel: [
						{lang: 'en', value: 'kidney'},
						{lang: 'nl', value: 'nier'},
					],
					definition: {lang: 'nl', value: 'Orgaan dat plas maakt.'},
					broader: {uri: 'https://x.nl/orgaan'},
				},
				{
					uri: 'https://x.nl/orgaan',
					type: 'skos:Concept',
					prefLabel: {lang: 'nl', value: 'orgaan'},
					definition: {lang: 'nl', value: 'Deel van het lichaam.'},
				},
			],
		},
		['nier = Orgaan dat plas maakt.', 'orgaan = Deel van het lichaam.'],
		['not Dutch text: 1'],
	),
	json(
		'Dutch of the Netherlands and of Belgium',
		concept({
			'skos:prefLabel': [
				{'@language': 'nl-BE', '@value': 'ziekenbriefje'},
				{'@language': 'nl-NL', '@value': 'doktersverklaring'},
			],
			'skos:definition': [
				{'@language': 'nl-BE', '@value': 'Briefje.'},
				{'@language': 'nl-NL', '@value': 'Verklaring van een arts.'},
			],
		}),
		['doktersverklaring, ziekenbriefje = Verklaring van een arts.'],
		['Left out'],
	),
	json(
		'a text without language beside a Dutch one',
		concept({'skos:prefLabel': ['kidney', nl('nier')], 'skos:definition': ['Organ.', nl('Orgaan.')]}),
		['nier = Orgaan.'],
		['not Dutch text: 2'],
	),
	json(
		'HTML in definitions',
		[expanded('nier', 'nier', '<p>Orgaan dat <b>plas</b> maakt.</p>')],
		['nier = Orgaan dat plas maakt.'],
		['HTML'],
	),
	json(
		'a definition of RDF HTML',
		concept({
			'skos:prefLabel': nl('nier'),
			'skos:definition': {
				'@type': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML',
				'@value': '<div>Orgaan.</div>',
			},
		}),
		['nier = Orgaan.'],
		['HTML'],
	),
	json(
		'a definition that is a blank node elsewhere',
		[
			{
				'@id': 'https://x.nl/nier',
				'@type': [`${skos}Concept`],
				[`${skos}prefLabel`]: [nl('nier')],
				[`${skos}definition`]: [{'@id': '_:b0'}],
			},
			{'@id': '_:b0', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': [nl('Orgaan.')]},
		],
		['nier = Orgaan.'],
		[],
	),
	json(
		'TopBraid, with classes of its own and EDG metadata',
		{
			'@context': context,
			'@graph': [
				{
					'@id': 'https://x.nl/nier',
					'@type': ['skos:Concept', 'https://x.nl/Orgaan'],
					'skos:prefLabel': nl('Nier'),
					'skos:definition': nl('Orgaan.'),
					'http://topbraid.org/teamwork#status': 'ok',
				},
				{
					'@id': 'https://x.nl/milt',
					'@type': 'skos:Concept',
					'skos:prefLabel': nl('Milt'),
					'skos:definition': nl('Orgaan links.'),
				},
			],
		},
		['nier = Orgaan.', 'milt = Orgaan links.'],
		['teamwork#status'],
	),
	json(
		'NL-SBB',
		concept({
			'skos:prefLabel': nl('nier'),
			'skos:definition': nl('Paarsgewijs orgaan.'),
			'rdfs:comment': nl('Orgaan dat plas maakt.'),
			'skos:altLabel': [nl('ren')],
		}),
		['nier, ren = Orgaan dat plas maakt.'],
		['Left out a definition'],
	),
	json(
		'a definition of Dublin Core',
		concept({'skos:prefLabel': nl('nier'), 'http://purl.org/dc/terms/description': nl('Orgaan.')}),
		['nier = Orgaan.'],
		[],
	),
	json(
		'a scope note alone',
		concept({'skos:prefLabel': nl('nier'), 'skos:scopeNote': nl('Alleen bij mensen.')}),
		[],
		['found no definition'],
	),
	json(
		'one concept without a graph',
		{
			'@context': {'@vocab': skos},
			'@id': 'https://x.nl/nier',
			'@type': 'Concept',
			prefLabel: nl('nier'),
			definition: nl('Orgaan.'),
		},
		['nier = Orgaan.'],
		[],
	),
	json(
		'an address as the default vocabulary and a default language',
		{
			'@context': {'@vocab': skos, '@language': 'nl'},
			'@graph': [{'@type': 'Concept', prefLabel: 'nier', definition: 'Orgaan.'}],
		},
		['nier = Orgaan.'],
		[],
	),
	json(
		'an ontology, without concepts',
		{
			'@context': context,
			'@graph': [
				{
					'@id': 'https://x.nl/Nier',
					'@type': 'owl:Class',
					'rdfs:label': nl('Nier'),
					'rdfs:comment': nl('Orgaan.'),
				},
			],
		},
		[],
		['Expected a skos:Concept'],
	),
	ttl(
		'Turtle: prefixes, lists of values, texts of several lines',
		':nier a skos:Concept ; skos:prefLabel "nier"@nl, "kidney"@en ; skos:altLabel "ren"@nl ; skos:definition """Orgaan\ndat plas maakt."""@nl .',
		['nier, ren = Orgaan\ndat plas maakt.'],
		['not Dutch text: 1'],
	),
	ttl(
		'Turtle: labels as nodes',
		':nier a skos:Concept ; skosxl:prefLabel :l1 ; skosxl:altLabel [ a skosxl:Label ; skosxl:literalForm "ren"@nl ] ; skos:definition "Orgaan."@nl .\n:l1 a skosxl:Label ; skosxl:literalForm "nier"@nl .',
		['nier, ren = Orgaan.'],
		[],
	),
	ttl(
		'Turtle: out of use',
		':nier a skos:Concept ; skos:prefLabel "nier"@nl ; skos:definition "Orgaan."@nl .\n:oud a skos:Concept ; skos:prefLabel "oud"@nl ; skos:definition "Weg."@nl ; owl:deprecated true .',
		['nier = Orgaan.'],
		['https://x.nl/oud Left out a concept that is out of use'],
	),
	ttl(
		'Turtle: Belgian Dutch, dates and a blank node',
		':nier a skos:Concept ; skos:prefLabel "nier"@nl-be ; dct:modified "2026-01-31"^^xsd:date ; skos:definition [ rdfs:label "x"@en ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Orgaan."@nl-be ] .',
		['nier = Orgaan.'],
		[],
	),
	ttl('Turtle: no concepts', ':a a owl:Class ; rdfs:label "a"@nl .', [], ['Expected a skos:Concept']),
]

function json(name: string, value: unknown, concepts: readonly string[], messages: readonly string[]): Shape {
	return {name, file: 'x.jsonld', source: JSON.stringify(value), concepts, messages}
}

function ttl(name: string, body: string, concepts: readonly string[], messages: readonly string[]): Shape {
	return {name, file: 'x.ttl', source: turtle(body), concepts, messages}
}
