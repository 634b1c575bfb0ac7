import type {Shape} from './shape.ts'

/** JSON of programs and people, other than SKOS and glossaries of this package. */
export const jsonFiles: readonly Shape[] = [
	shape(
		'a map of terms to texts',
		{Aanslag: 'Brief over belasting.', Uitstel: 'Meer tijd.', Toeslag: 'Bijdrage van de overheid.'},
		['aanslag = Brief over belasting.', 'uitstel = Meer tijd.', 'toeslag = Bijdrage van de overheid.'],
		['Read the keys as terms'],
	),
	shape(
		'a map inside an object',
		{versie: '1.2', woordenlijst: {abces: 'Holte met pus.', biopt: 'Stukje weefsel.'}},
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		['Read the keys as terms'],
	),
	shape(
		'rows by code',
		{
			begrippen: {
				wlz: {label: 'Wet langdurige zorg', afkorting: 'Wlz', definitie: 'Wet voor zorg.'},
				jw: {label: 'Jeugdwet', definitie: 'Wet voor hulp.'},
			},
		},
		['wet langdurige zorg, Wlz = Wet voor zorg.', 'jeugdwet = Wet voor hulp.'],
		[],
	),
	shape(
		'rows by their terms',
		{
			terms: {
				Abces: {uitleg: 'Holte met pus.', synoniemen: ['etterbuil']},
				Biopt: {uitleg: 'Stukje weefsel.'},
			},
		},
		['abces, etterbuil = Holte met pus.', 'biopt = Stukje weefsel.'],
		['Read the keys as terms'],
	),
	shape(
		'lists by letter',
		{
			A: [{woord: 'Abces', uitleg: 'Holte met pus.'}],
			B: [{woord: 'Biopt', uitleg: 'Stukje weefsel.'}],
			C: [],
		},
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		[],
	),
	shape(
		'pairs',
		[
			['Abces', 'Holte met pus.'],
			['Biopt', 'Stukje weefsel.'],
		],
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		['Found no header'],
	),
	shape(
		'rows as arrays with a header',
		{
			values: [
				['Term', 'Uitleg', 'Bron'],
				['Abces', 'Holte met pus.', 'NHG'],
				['Biopt', 'Stukje weefsel.'],
			],
		},
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		[],
	),
	shape(
		'entries of a glossary',
		{glossary: {title: 'Woorden', entries: [{term: 'Abces', definition: 'Holte met pus.'}]}},
		['abces = Holte met pus.'],
		[],
	),
	shape(
		'the glossary of json.org',
		{
			glossary: {
				title: 'x',
				GlossDiv: {
					title: 'S',
					GlossList: {GlossEntry: {ID: 'SGML', GlossTerm: 'Standard', GlossDef: {para: 'A language.'}}},
				},
			},
		},
		[],
		['Expected '],
	),
	shape(
		'WordPress, items of a glossary',
		[
			{
				id: 7,
				slug: 'abces',
				type: 'glossary',
				link: 'https://x.nl/begrippen/abces/',
				title: {rendered: 'Abces'},
				content: {rendered: '<p>Holte met pus.</p>\n', protected: false},
			},
			{
				id: 8,
				slug: 'biopt',
				type: 'glossary',
				link: 'https://x.nl/begrippen/biopt/',
				title: {rendered: 'Biopt'},
				content: {rendered: '<p>Stukje&nbsp;weefsel.</p>\n', protected: false},
			},
		],
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		['HTML', 'Left out columns'],
	),
	shape(
		'WordPress, news',
		[
			{
				id: 7,
				type: 'post',
				link: 'https://x.nl/nieuws/nieuwe-scanner/',
				title: {rendered: 'Nieuwe scanner'},
				content: {rendered: '<p>Vanaf 1 mei is er een nieuwe scanner.</p>'},
			},
		],
		[],
		['title'],
	),
	shape(
		'Strapi',
		{
			data: [
				{id: 1, attributes: {term: 'Abces', definition: 'Holte met pus.', createdAt: '2024-01-01T00:00:00Z'}},
			],
			meta: {pagination: {page: 1, total: 1}},
		},
		['abces = Holte met pus.'],
		['Left out columns: createdAt'],
	),
	shape(
		'Strapi, titles and bodies under a name',
		{data: {woordenlijst: [{attributes: {title: 'Abces', body: 'Holte met **pus**.'}}]}},
		['abces = Holte met pus.'],
		['Markdown'],
	),
	shape(
		'Drupal, a vocabulary',
		{
			data: [
				{
					type: 'taxonomy_term--begrippen',
					id: 'x',
					attributes: {
						name: 'Abces',
						description: {
							value: '<p>Holte met pus.</p>',
							format: 'basic_html',
							processed: '<p>Holte met pus.</p>',
						},
						weight: 0,
					},
				},
			],
		},
		['abces = Holte met pus.'],
		['HTML', 'Left out columns'],
	),
	shape(
		'Contentful, texts by language',
		{
			items: [
				{
					sys: {id: 'x'},
					fields: {term: {nl: 'nier', en: 'kidney'}, definitie: {nl: 'Orgaan dat plas maakt.', en: 'Organ.'}},
				},
			],
		},
		['nier = Orgaan dat plas maakt.'],
		['another language', 'Left out columns: sys'],
	),
	shape(
		'Airtable',
		{
			records: [
				{
					id: 'rec1',
					createdTime: '2024',
					fields: {Begrip: 'Abces', Uitleg: 'Holte met pus.', Synoniemen: ['etterbuil']},
				},
				{id: 'rec2', fields: {Begrip: 'Biopt'}},
			],
		},
		['abces, etterbuil = Holte met pus.'],
		['Left out columns: createdTime', 'found no definition: `biopt`'],
	),
	shape(
		'GraphQL',
		{
			data: {
				allTerms: {
					edges: [
						{node: {naam: 'Abces', omschrijving: 'Holte met pus.'}},
						{node: {naam: 'Biopt', omschrijving: 'Stukje weefsel.'}},
					],
				},
			},
		},
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		[],
	),
	shape(
		'Wikidata, by SPARQL',
		{
			head: {vars: ['item', 'itemLabel', 'itemDescription']},
			results: {
				bindings: [
					{
						item: {type: 'uri', value: 'http://www.wikidata.org/entity/Q9377'},
						itemLabel: {'xml:lang': 'nl', type: 'literal', value: 'nier'},
						itemDescription: {'xml:lang': 'nl', type: 'literal', value: 'orgaan in de buik'},
					},
					{
						itemLabel: {'xml:lang': 'en', type: 'literal', value: 'spleen'},
						itemDescription: {'xml:lang': 'nl', type: 'literal', value: 'orgaan links'},
					},
				],
			},
		},
		['nier = orgaan in de buik'],
		['another language', 'Left out columns: item', 'found no term'],
	),
	shape(
		'texts of an interface',
		{welcome_title: 'Welkom bij ons', 'login.button': 'Log hier in', greeting: 'Dag {{name}}, hoe gaat het?'},
		[],
		['Expected '],
	),
	shape(
		'texts of an interface by language',
		{
			nl: {save: 'Sla het op', cancel: 'Ga terug', confirm: 'Weet u het zeker?'},
			en: {save: 'Save it', cancel: 'Go back', confirm: 'Are you sure?'},
		},
		[],
		['Expected '],
	),
	shape(
		'i18n with a glossary',
		{
			nl: {
				nav: {home: 'Begin'},
				glossary: {
					abces: {title: 'Abces', text: 'Holte met pus.'},
					biopt: {title: 'Biopt', text: 'Stukje weefsel.'},
				},
			},
		},
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		[],
	),
	shape(
		'maps by language',
		{
			en: {abscess: 'Cavity filled with pus.', biopsy: 'Piece of tissue.'},
			nl: {abces: 'Holte met pus.', biopt: 'Stukje weefsel.'},
		},
		['abces = Holte met pus.', 'biopt = Stukje weefsel.'],
		['another language', 'Read the keys as terms'],
	),
	shape(
		'two lists of the same kind',
		{
			begrippen: [{term: 'Abces', uitleg: 'Holte met pus.'}],
			afkortingen: [{term: 'MRI', uitleg: 'Foto met een magneet.'}],
		},
		['abces = Holte met pus.', 'MRI = Foto met een magneet.'],
		[],
	),
	shape(
		'a list of terms and one of people',
		{
			terms: [{term: 'Abces', uitleg: 'Holte met pus.'}],
			authors: [{naam: 'Jan', beschrijving: 'Arts in Utrecht'}],
		},
		[],
		['Expected '],
	),
	shape(
		'a package',
		{
			name: 'x',
			version: '1.0.0',
			description: 'A list of words',
			scripts: {test: 'vitest run', build: 'tsc -p .'},
		},
		[],
		['Expected '],
	),
	shape(
		'settings',
		{
			server: {host: 'localhost', port: 80},
			users: [
				{naam: 'Jan', stad: 'Utrecht'},
				{naam: 'Fatima', stad: 'Zwolle'},
			],
		},
		[],
		['Expected '],
	),
	shape(
		'GeoJSON',
		{
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: {naam: 'Park', oppervlak: 3},
					geometry: {type: 'Point', coordinates: [5, 52]},
				},
			],
		},
		[],
		['Expected '],
	),
]

function shape(
	name: string,
	value: unknown,
	concepts: readonly string[],
	messages: readonly string[],
): Shape {
	return {name, file: 'x.json', source: JSON.stringify(value), concepts, messages}
}
