import type {Shape} from './shape.ts'

const skos = 'http://www.w3.org/2004/02/skos/core#'

/** Neighbours of the other files: what looks like a glossary and is none, and the reverse. */
export const neighbours: readonly Shape[] = [
	table(
		'numbers as terms',
		'Nr;Omschrijving\n1;Eerste gesprek met de arts\n2;Onderzoek in het ziekenhuis\n',
		[],
		['Nr'],
	),
	table(
		'agenda',
		'Onderwerp;Omschrijving\n10:00;Ontvangst met koffie\n10:30;Opening door de voorzitter\n',
		[],
		['Onderwerp'],
	),
	table(
		'price list',
		'Product;Omschrijving;Prijs\nBrace;Steun voor de knie;€ 20\n',
		['brace = Steun voor de knie'],
		['Read `Product`', 'Prijs'],
	),
	table('questions', 'Vraag;Antwoord\nWat is een abces?;Een holte met pus.\n', [], ['Vraag | Antwoord']),
	table(
		'synonyms with numbers of two digits',
		'Begrip;Betekenis;Synoniem_1;Synoniem_2\nlever;orgaan in de buik;hepar;-\n',
		['lever, hepar = orgaan in de buik'],
		[],
	),
	table(
		'three tables',
		'Term;Uitleg;Term;Uitleg;Term;Uitleg\na1;een ding.;b1;ander ding.;c1;derde ding.\n',
		['a1 = een ding.', 'b1 = ander ding.', 'c1 = derde ding.'],
		[],
	),
	table(
		'html table of entities',
		'Woord;Uitleg\n"caf&eacute;";"Huis van pati&euml;nt &amp; arts &lt;3"\n',
		['café = Huis van patiënt & arts <3'],
		['HTML'],
	),
	table(
		'lists in cells',
		'Woord;Uitleg\nzorg;"<ul><li>thuis</li><li>elders</li></ul>"\n',
		['zorg = - thuis\n- elders'],
		['HTML'],
	),
	table(
		'stars that are no emphasis',
		'Term;Uitleg\nHLA-B*27;type van * een gen* enzo\nA*B;5*3*2 mm\n',
		['HLA-B*27 = type van * een gen* enzo', 'A*B = 5*3*2 mm'],
		[],
	),
	table(
		'underscores',
		'Term;Uitleg\nsnake_case_naam;een _echte_ naam\n',
		['snake_case_naam = een echte naam'],
		['Markdown'],
	),
	table(
		'English header',
		'Name;Description\nnier;Orgaan dat plas maakt\n',
		['nier = Orgaan dat plas maakt'],
		['Read `Name`'],
	),
	table(
		'bilingual with slash',
		'Begrip NL/EN;Definitie NL/EN\nnier / kidney;Orgaan / organ\n',
		[],
		['Begrip NL/EN'],
	),
	table(
		'quotes around all, comma in NL',
		'"term","definitie"\n"hart","spier, die bloed pompt"\n',
		['hart = spier, die bloed pompt'],
		[],
	),
	table(
		'footer with copyright',
		'Term;Uitleg\nhart;spier die pompt\n© 2024 Ziekenhuis X;\n',
		['hart = spier die pompt'],
		['line 3'],
	),
	table('total', 'Term;Uitleg\nhart;spier die pompt\nAantal;1\n', ['hart = spier die pompt'], ['line 3']),
	table(
		'bron as a term',
		'Term;Uitleg\nBron;Plaats waar water uit de grond komt\n',
		['bron = Plaats waar water uit de grond komt'],
		[],
	),
	table(
		'title in the header cell, merged',
		'Woordenlijst;;\n;Term;Uitleg\n;hart;spier die pompt\n',
		['hart = spier die pompt'],
		['line 1'],
	),
	table(
		'notes in a column without header',
		'Term;Uitleg;\nhart;spier die pompt;nog nakijken\nlong;orgaan voor lucht;\n',
		['hart = spier die pompt', 'long = orgaan voor lucht'],
		['column without a name'],
	),
	table(
		'ditto',
		'Afk.;Betekenis\nMRI;Magnetic Resonance Imaging\n',
		['MRI, Magnetic Resonance Imaging = Magnetic Resonance Imaging'],
		[],
	),
	table(
		'Anki with columns line',
		'#separator:Semicolon\n#html:false\n#columns:Front;Back;Tags\nhart;spier die pompt;x\n',
		['hart = spier die pompt'],
		['Tags'],
		'x.txt',
	),
	table('people, addresses', 'naam;adres\nJan;Kerkstraat 3\nPiet;Dorpsstraat 5\n', [], ['naam | adres']),
	json('faq', {faq: [{vraag: 'Wat is een abces?', antwoord: 'Een holte.'}]}, [], ['vraag, antwoord']),
	json('products', {products: [{id: 1, name: 'Brace', price: 3}]}, [], ['Expected']),
	json(
		'map by letter',
		{
			A: {abces: 'Holte met pus in het lichaam.', afasie: 'Moeite met taal.'},
			B: {biopt: 'Stukje weefsel.', bloed: 'Vocht in de aderen.'},
		},
		[
			'abces = Holte met pus in het lichaam.',
			'afasie = Moeite met taal.',
			'biopt = Stukje weefsel.',
			'bloed = Vocht in de aderen.',
		],
		['keys'],
	),
	json(
		'groups',
		{
			groepen: [
				{letter: 'A', items: [{term: 'abces', uitleg: 'Holte.'}]},
				{letter: 'B', items: [{term: 'biopt', uitleg: 'Weefsel.'}]},
			],
		},
		['abces = Holte.', 'biopt = Weefsel.'],
		[],
	),
	json(
		'synonyms as objects',
		[{term: 'lever', definitie: 'orgaan', synoniemen: [{naam: 'hepar'}]}],
		['lever, hepar = orgaan'],
		[],
	),
	json(
		'menu',
		{
			title: 'Menu',
			items: [
				{title: 'Home', url: '/'},
				{title: 'Contact', url: '/c'},
			],
		},
		[],
		['title, url'],
	),
	json('English map', {nier: 'kidney', hart: 'heart', long: 'lung'}, [], ['Expected']),
	json(
		'json schema',
		{
			$schema: 'x',
			properties: {
				naam: {type: 'string', description: 'De naam van de patiënt'},
				adres: {type: 'string', description: 'Het adres van de patiënt'},
			},
		},
		[],
		['Expected'],
	),
	json(
		'errors',
		{errors: {'404': 'Deze pagina bestaat niet.', '500': 'Er ging iets mis.'}},
		[],
		['Expected'],
	),
	json(
		'own concepts in an object',
		{concepts: [{id: 'nier', prefLabel: 'nier', altLabel: ['ren'], definition: 'Orgaan.'}]},
		['nier, ren = Orgaan.'],
		[],
	),
	json(
		'wordpress acf',
		[{type: 'begrip', title: {rendered: 'Abces'}, acf: {uitleg: 'Holte &amp; pus.'}}],
		['abces = Holte & pus.'],
		['HTML'],
	),
	json(
		'cells numbers',
		{
			data: [
				[1, 2],
				[3, 4],
			],
		},
		[],
		['Expected'],
	),
	json('array of strings', ['abces', 'biopt'], [], ['Expected']),
	json('array of texts with colon', ['abces: holte', 'biopt: weefsel'], [], ['Expected']),
	json('single object', {term: 'Abces', uitleg: 'Holte.'}, [], ['term, uitleg']),
	json(
		'translations',
		{nl: [{term: 'nier', uitleg: 'Orgaan.'}], en: [{term: 'kidney', uitleg: 'Organ.'}]},
		['nier = Orgaan.'],
		['another language: en'],
	),
	json(
		'language field',
		[
			{term: 'nier', uitleg: 'Orgaan.', lang: 'nl'},
			{term: 'kidney', uitleg: 'Organ.', lang: 'en'},
		],
		['nier = Orgaan.'],
		['another language'],
	),
	json(
		'only English language map',
		{items: [{term: {en: 'kidney'}, uitleg: {en: 'Organ.'}}]},
		[],
		['another language', 'no term'],
	),
	json(
		'translated empty',
		{terms: [{term: 'nier', definition: null, definitie: 'Orgaan.'}]},
		['nier = Orgaan.'],
		[],
	),
	thesaurus(
		'example',
		[
			{
				'@id': 'https://x.nl/a',
				'@type': [`${skos}Concept`],
				[`${skos}prefLabel`]: [
					{'@value': 'a', '@language': 'nl'},
					{'@value': 'b', '@language': 'nl'},
				],
				[`${skos}definition`]: [
					{'@value': 'Tekst een.', '@language': 'nl'},
					{'@value': 'Tekst twee.', '@language': 'nl'},
				],
			},
		],
		['a, b = Tekst een. Tekst twee.'],
		[],
	),
	thesaurus(
		'ordered collection',
		[
			{
				'@id': 'https://x.nl/a',
				'@type': [`${skos}OrderedCollection`],
				[`${skos}prefLabel`]: [{'@value': 'a', '@language': 'nl'}],
			},
		],
		[],
		['Expected a skos:Concept'],
	),
	thesaurus(
		'German label as only other',
		[
			{
				'@id': 'https://x.nl/a',
				'@type': [`${skos}Concept`],
				[`${skos}prefLabel`]: [{'@value': 'Niere', '@language': 'de'}],
				[`${skos}definition`]: [{'@value': 'Organ', '@language': 'de'}],
			},
		],
		[],
		['not Dutch', 'no term'],
	),
	thesaurus(
		'entities',
		[
			{
				'@id': 'https://x.nl/a',
				'@type': [`${skos}Concept`],
				[`${skos}prefLabel`]: [{'@value': 'caf&eacute;', '@language': 'nl'}],
				[`${skos}definition`]: [{'@value': 'Huis &lt; kasteel', '@language': 'nl'}],
			},
		],
		['café = Huis < kasteel'],
		['HTML'],
	),
	thesaurus(
		'dcterms prefix',
		{
			'@context': {s: skos, dct: 'http://purl.org/dc/terms/'},
			'@graph': [
				{
					'@id': 'a',
					'@type': 's:Concept',
					's:prefLabel': {'@language': 'nl', '@value': 'nier'},
					's:definition': {'@language': 'nl', '@value': 'Orgaan.'},
					'dct:created': '2020-01-01',
					's:notation': 'N1',
					's:historyNote': 'x',
				},
			],
		},
		['nier = Orgaan.'],
		['created', 'notation', 'historyNote'],
	),
	table(
		'a row that only refers',
		'Woord;Uitleg\nhartaanval;zie hartinfarct\nhartinfarct;deel van het hart sterft af\n',
		['hartinfarct, hartaanval = deel van het hart sterft af'],
		[],
	),
	table(
		'a reference to a plural with a capital',
		'Woord;Uitleg\nAders;Buizen voor bloed.\nBloedvaten;Zie: aders.\n',
		['ader, bloedvat = Buizen voor bloed.'],
		[],
	),
	table(
		'a reference to what is not there',
		'Woord;Uitleg\nhartaanval;zie hartinfarct\nhart;spier die pompt\n',
		['hart = spier die pompt'],
		['line 2 Left out a term that refers to another one'],
	),
	table(
		'an explanation that begins with zie',
		'Woord;Uitleg\nscan;Zie de folder. Daarin staat meer.\n',
		['scan = Zie de folder. Daarin staat meer.'],
		[],
	),
	table(
		'a line break without quotation marks',
		'Term;Uitleg\nhart;spier die\npompt\nlong;orgaan voor lucht\n',
		['long = orgaan voor lucht'],
		['line 2 Left out a row that a line break splits', 'line 3 Left out a row that a line break splits'],
	),
	table(
		'a term alone after a sentence',
		'Term;Uitleg\nhart;Spier die pompt.\nlong\n',
		['hart = Spier die pompt.'],
		['line 3 Expected a term and a definition'],
	),
	table(
		'a term of two lines',
		'Term;Uitleg\n"Body Mass\nIndex";Maat voor gewicht.\n',
		['Body Mass Index = Maat voor gewicht.'],
		['line 2 Read the lines of a cell as one term'],
	),
	table(
		'long names of columns',
		'Moeilijk woord of begrip;Uitleg in eenvoudige taal\nhart;spier die pompt\n',
		['hart = spier die pompt'],
		[],
	),
	table(
		'a column of languages',
		'Term;Taal van de uitleg;Uitleg\nhart;Nederlands;spier die pompt\n',
		['hart = spier die pompt'],
		['Left out columns'],
	),
	table(
		'groups down the side',
		'Groep;Term;Uitleg\nBloed;cel;klein deel\n;plaatje;ander deel\n',
		['cel = klein deel', 'plaatje = ander deel'],
		['Left out columns: Groep'],
	),
	table(
		'line ends of an old Macintosh',
		'Term;Uitleg\rhart;spier die pompt\rlong;orgaan\r',
		['hart = spier die pompt', 'long = orgaan'],
		[],
	),
	table(
		'HTML of Word',
		'Term;Uitleg\nhart;"<p class=MsoNormal><o:p></o:p>spier die <span lang=NL>pompt</span></p>"\n',
		['hart = spier die pompt'],
		['HTML'],
	),
	json(
		'news',
		[{title: 'Nieuwe polikliniek', description: 'Vandaag opende de polikliniek.', link: 'x'}],
		[],
		['title, description, link'],
	),
	json(
		'translations of an interface with descriptions',
		{
			skip: {message: 'Ga naar de inhoud', description: 'De link om te springen'},
			title: {message: 'Blog van ons', description: 'De naam van het blog'},
		},
		[],
		['skip, title'],
	),
	json('a term and a text', [{term: 'hart', text: 'spier die pompt'}], ['hart = spier die pompt'], []),
	json(
		'rich text',
		{result: [{term: 'hart', definition: [{_type: 'block', children: [{text: 'spier'}]}]}]},
		[],
		['neither text nor a number', 'found no definition'],
	),
	json(
		'FHIR',
		{concept: [{code: 'a', display: 'hart', definition: 'spier die pompt'}]},
		['hart = spier die pompt'],
		['Read `display` as the term', 'Left out columns: code'],
	),
]

function table(
	name: string,
	source: string,
	concepts: readonly string[],
	messages: readonly string[],
	file = 'x.csv',
): Shape {
	return {name, file, source, concepts, messages}
}

function json(name: string, value: unknown, concepts: readonly string[], messages: readonly string[]): Shape {
	return table(name, JSON.stringify(value), concepts, messages, 'x.json')
}

function thesaurus(
	name: string,
	value: unknown,
	concepts: readonly string[],
	messages: readonly string[],
): Shape {
	return table(name, JSON.stringify(value), concepts, messages, 'x.jsonld')
}
