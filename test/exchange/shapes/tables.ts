import type {Shape} from './shape.ts'

/** Tables from spreadsheets, thesaurus tools and flash cards. */
export const tables: readonly Shape[] = [
	{
		name: 'Excel in Dutch, with the line that sets the separator',
		file: 'x.csv',
		source:
			'sep=;\r\nBegrip;Uitleg;Ook wel\r\nAbces;"Holte met pus; vaak pijnlijk.";etterbuil\r\nBiopt;Stukje weefsel.;\r\n',
		concepts: ['abces, etterbuil = Holte met pus; vaak pijnlijk.', 'biopt = Stukje weefsel.'],
		messages: [],
	},
	{
		name: 'Excel, titles above and a footer below',
		file: 'x.csv',
		source:
			'\uFEFFBegrippenlijst cardiologie;;\nVersie 2.1, maart 2024;;\n;;\nTerm;Definitie;Bron\nAorta;Grote slagader.;NVVC\nStent;Buisje in een bloedvat.;\n;;\nLaatst bijgewerkt:;12-03-2024;\nBron: NVVC;;\n',
		concepts: ['aorta = Grote slagader.', 'stent = Buisje in een bloedvat.'],
		messages: [
			'line 1 Left out a line above the header: `Begrippenlijst cardiologie`',
			'line 2 Left out a line above the header: `Versie 2.1, maart 2024`',
			'line 8 ',
			'line 9 ',
		],
	},
	{
		name: 'two tables side by side',
		file: 'x.csv',
		source:
			'Term;Uitleg;;Term;Uitleg\nAfasie;Moeite met taal.;;Koorts;Te warm lichaam.\nBeroerte;Probleem in de hersenen.;;;\n',
		concepts: [
			'afasie = Moeite met taal.',
			'beroerte = Probleem in de hersenen.',
			'koorts = Te warm lichaam.',
		],
		messages: [],
	},
	{
		name: 'a history of versions',
		file: 'x.csv',
		source:
			'Versie;Datum;Omschrijving\n1.0;1-2-2023;Eerste versie van de lijst\n1.1;4-5-2023;Tien begrippen erbij\n',
		concepts: [],
		messages: ['Versie | Datum | Omschrijving'],
	},
	{
		name: 'steps with a status',
		file: 'x.csv',
		source: 'Status;Toelichting\nOpen;Er is nog niets gedaan\nGesloten;Het is klaar\n',
		concepts: [],
		messages: ['Status | Toelichting'],
	},
	{
		name: 'an empty first column, then numbers',
		file: 'x.csv',
		source:
			';Nr.;Woord;Wat betekent het?\n;1;Dialyse;Reinigen van het bloed.\n;2;Shunt;Verbinding tussen twee vaten.\n',
		concepts: ['dialyse = Reinigen van het bloed.', 'shunt = Verbinding tussen twee vaten.'],
		messages: ['line 1 Left out columns: Nr.'],
	},
	{
		name: 'pandas, with its nameless index',
		file: 'x.csv',
		source: ',term,definition\n0,dialyse,"Reinigen van het bloed, door een apparaat."\n1,shunt,Verbinding.\n',
		concepts: ['dialyse = Reinigen van het bloed, door een apparaat.', 'shunt = Verbinding.'],
		messages: ['column without a name'],
	},
	{
		name: 'numbered columns of synonyms',
		file: 'x.csv',
		source:
			'Term;Synoniem 1;Synoniem 2;Synoniem 3;Definitie\nhartinfarct;hartaanval;myocardinfarct;;Een deel van het hart sterft af.\nCVA;beroerte;;;Probleem in de hersenen.\n',
		concepts: [
			'hartinfarct, hartaanval, myocardinfarct = Een deel van het hart sterft af.',
			'CVA, beroerte = Probleem in de hersenen.',
		],
		messages: [],
	},
	{
		name: 'headers of several lines, with hard spaces',
		file: 'x.csv',
		source:
			'"Medische\nterm";"Uitleg\n(in\u00A0gewone taal)";"Laatst\u00A0gewijzigd"\nAnamnese;Gesprek over de klachten.;3-11-2026\n',
		concepts: ['anamnese = Gesprek over de klachten.'],
		messages: [],
	},
	{
		name: 'a definition in two languages',
		file: 'x.csv',
		source:
			'Term (NL),Term (EN),Definitie (NL),Definition (EN)\nnier,kidney,Orgaan dat plas maakt.,Organ that makes urine.\n',
		concepts: ['nier = Orgaan dat plas maakt.'],
		messages: ['Left out columns: Term (EN), Definition (EN)'],
	},
	{
		name: 'Google Sheets, cells with tabs and line ends',
		file: 'x.tsv',
		source: 'Woord\tBetekenis\nInfuus\t"Vocht\tin een ader.\nMet een slangetje."\nSonde\tSlangetje.\n',
		concepts: ['infuus = Vocht\tin een ader.\nMet een slangetje.', 'sonde = Slangetje.'],
		messages: [],
	},
	{
		name: 'a comma without quotation marks in the last column',
		file: 'x.csv',
		source: 'term,definitie\nthymus,klier, in de borst\nmilt,orgaan links in de buik\n',
		concepts: ['milt = orgaan links in de buik'],
		messages: ['line 2 '],
	},
	{
		name: 'a comma without quotation marks in the first column',
		file: 'x.csv',
		source: 'term,definitie,bron\nhart, vaten,bloedsomloop,NVVC,x\nmilt,orgaan links in de buik,\n',
		concepts: ['milt = orgaan links in de buik'],
		messages: ['line 2 '],
	},
	{
		name: 'formulas and errors of Excel',
		file: 'x.csv',
		source:
			'Term;Uitleg;Synoniem\n="MRI";"=""Foto met een magneet.""";#N/B\nCT;Foto met straling.;#VERW!\nPET;#WAARDE!;#NAAM?\n',
		concepts: ['MRI = Foto met een magneet.', 'CT = Foto met straling.'],
		messages: ['line 4 Expected a term and a definition, found no definition'],
	},
	{
		name: 'HTML in cells, as a CMS exports it',
		file: 'x.csv',
		source:
			'Titel begrip;Uitleg\n<strong>Thuiszorg</strong>;"<p>Zorg&nbsp;bij u <em>thuis</em>.</p><p>Zie <a href=""https://x.nl/?a=1;b=2"">meer</a>.</p>"\nBMI;"gewicht in kg / m<sup>2</sup>&hellip;<br />bij volwassenen"\n',
		concepts: ['thuiszorg = Zorg bij u thuis.\nZie meer.', 'BMI = gewicht in kg / m²…\nbij volwassenen'],
		messages: ['line 2 Read HTML as text'],
	},
	{
		name: 'less than and more than are no HTML',
		file: 'x.csv',
		source: 'Term;Uitleg\nhypo;glucose <4 mmol/l & trillen\nhyper;glucose >10 en <b of zo\n',
		concepts: ['hypo = glucose <4 mmol/l & trillen', 'hyper = glucose >10 en <b of zo'],
		messages: [],
	},
	{
		name: 'Markdown in cells, as Notion and chat bots export it',
		file: 'x.csv',
		source:
			'Term,Uitleg\n**Abces**,Holte met *pus*; zie [Thuisarts](https://www.thuisarts.nl/abces).\n**Biopt**,Stukje weefsel (2 * 3 mm).\n',
		concepts: ['abces = Holte met pus; zie Thuisarts.', 'biopt = Stukje weefsel (2 * 3 mm).'],
		messages: ['line 2 Read Markdown as text'],
	},
	{
		name: 'soft hyphens and invisible spaces',
		file: 'x.csv',
		source: 'Te\u00ADrm;Uitleg\nbloed\u00ADplaatje;Deel van het bloed.\u200B\n\u200Bmilt;Or\u00ADgaan.\n',
		concepts: ['bloedplaatje = Deel van het bloed.', 'milt = Orgaan.'],
		messages: [],
	},
	{
		name: 'the list of an organisation, with letters and groups as rows',
		file: 'x.csv',
		source:
			'Woord;Uitleg\nA;\nAorta;Grote slagader.\nB;\nBiopt;Stukje weefsel.\nWoord;Uitleg\nC;\nCel;Bouwsteen.\n',
		concepts: ['aorta = Grote slagader.', 'biopt = Stukje weefsel.', 'cel = Bouwsteen.'],
		messages: ['line 6 Left out a repeated header', 'line 2 ', 'line 4 ', 'line 7 '],
	},
	{
		name: "NL-SBB's template",
		file: 'x.csv',
		source:
			'URI;Voorkeursterm;Alternatieve term;Zoekterm;Definitie;Uitleg;Toelichting;Heeft bovenliggend begrip;Heeft bron\n;Ziekte;Aandoening;ziekt;Afwijkende toestand.;Als u niet gezond bent.;;;\n;Griep;Influenza|de griep;;Infectie met het influenzavirus.;;Niet: verkoudheid.;Ziekte;RIVM\n',
		concepts: [
			'ziekte, Aandoening = Als u niet gezond bent.',
			'griep, Influenza, de griep = Infectie met het influenzavirus.',
		],
		messages: ['line 2 Left out a definition'],
	},
	{
		name: 'VocBench, with values in several languages',
		file: 'x.csv',
		source:
			'conceptURI,skos:prefLabel@en,skos:prefLabel@nl,skos:altLabel@nl,skos:definition@nl,skos:inScheme\nhttps://x.nl/c_1,kidney,nier,niertje##ren,Orgaan dat plas maakt.,https://x.nl/s\n',
		concepts: ['nier, niertje, ren = Orgaan dat plas maakt.'],
		messages: ['Left out columns', 'Changed the id'],
	},
	{
		name: 'PoolParty, with a scope note and codes',
		file: 'x.csv',
		source:
			'"URI","Preferred Label","Alternative Labels","Definition","Scope Note","Notation"\n"https://x.nl/1","nier","ren","Orgaan dat plas maakt.","Ook: nieren.","N1"\n',
		concepts: ['nier, ren = Orgaan dat plas maakt.'],
		messages: ['Left out columns: Notation', 'Changed the id'],
	},
	{
		name: 'Wikidata, by SPARQL',
		file: 'x.csv',
		source:
			'item,itemLabel,itemDescription,itemAltLabel\nhttp://www.wikidata.org/entity/Q9377,nier,orgaan in de buik,"ren, nieren"\nhttp://www.wikidata.org/entity/Q1,Q1,alles wat er is,\n',
		concepts: ['nier, ren, nieren = orgaan in de buik'],
		messages: ['Left out columns: item', 'line 3 '],
	},
	{
		name: 'Anki, notes in plain text',
		file: 'x.txt',
		source:
			'#separator:tab\n#html:true\n#tags column:3\nTachycardie\tEen <b>snelle</b> hartslag.\tcardio\nBradycardie\tEen trage hartslag.\tcardio\n',
		concepts: [],
		messages: ['Expected a header'],
	},
	{
		name: 'Anki, with two fields',
		file: 'x.txt',
		source:
			'#separator:tab\n#html:true\nTachycardie\tEen <b>snelle</b> hartslag.\nBradycardie\tEen trage hartslag.\n',
		concepts: ['tachycardie = Een snelle hartslag.', 'bradycardie = Een trage hartslag.'],
		messages: ['line 3 Found no header', 'line 3 Read HTML as text'],
	},
	{
		name: 'names and towns',
		file: 'x.csv',
		source: 'Jan;Utrecht\nFatima;Zwolle\nPiet;Emmen\n',
		concepts: [],
		messages: ['Expected a header'],
	},
	{
		name: 'a register of people',
		file: 'x.csv',
		source: 'naam;woonplaats\nJan;Utrecht\nFatima;Zwolle\nPiet;Emmen\n',
		concepts: [],
		messages: ['naam | woonplaats'],
	},
	{
		name: 'the same term twice',
		file: 'x.csv',
		source: 'Term;Uitleg\nBank;Waar u op zit.\nBank;Bewaart weefsel.\nCel;Bouwsteen.\ncel;Bouwsteen.\n',
		concepts: ['bank = Waar u op zit.', 'bank = Bewaart weefsel.', 'cel = Bouwsteen.'],
		messages: ['line 3 ', 'line 5 '],
	},
	{
		name: 'words that say that a cell is empty',
		file: 'x.csv',
		source: 'Term;Uitleg;Synoniemen\nAudit;Onderzoek.;geen\nNorm;Eis.;n.v.t.\nLat;n.t.b.;\nPees;TODO;\n',
		concepts: ['audit = Onderzoek.', 'norm = Eis.'],
		messages: ['line 4 Expected a term', 'line 5 Expected a term'],
	},
	{
		name: 'Excel, Unicode text',
		file: 'x.txt',
		source: 'Term\tUitleg\r\nAbces\tHolte met pus, onder de huid.\r\nBiopt\t"Stukje ""weefsel""."\r\n',
		concepts: ['abces = Holte met pus, onder de huid.', 'biopt = Stukje "weefsel".'],
		messages: [],
	},
]
