import type {Kind} from './read.ts'

/** Shapes of lists that people type by hand or export, each with shapes that look alike and are something else. */
export const typedKinds: readonly Kind[] = [
	{
		kind: 'the name of the explanation below its term',
		pro: [
			[
				'below a bold term',
				'## Begrippen\n\n**Ader**\nDefinitie: buis\n\n**Bot**\n*Uitleg:* hard\n\n**Cel**\n**Betekenis:** klein\n\n**Darm**\n_Omschrijving_: slang',
				['ader = buis', 'bot = hard', 'cel = klein', 'darm = slang'],
			],
			[
				'more fields after it',
				'## Begrippen\n\n**Ader**\n**Uitleg:** buis met\nbloed\n**Synoniemen:** vat\n**Toelichting:** blauw\n\n**Bot**\n*Synoniem:* been\n*Uitleg:* hard',
				['ader, vat = buis met bloed (blauw)', 'bot, been = hard'],
			],
			[
				'below a plain term',
				'## Begrippen\n\nAder\nDefinitie: buis\nSynoniem: vat\n\nBot\nDefinitie: hard',
				['ader, vat = buis', 'bot = hard'],
			],
			[
				'after the separator, and in a cell',
				'## Begrippen\n\n- **Ader**: Definitie: buis\n- Bot: *Betekenis:* hard\n- Kuur: Uitleg over: pillen\n\n| Term | Uitleg |\n|-|-|\n| Cel | Uitleg: klein |',
				['ader = buis', 'bot = hard', 'kuur = Uitleg over: pillen', 'cel = klein'],
			],
		],
		contra: [
			[
				'the word in a sentence',
				'## Begrippen\n\n**Ader**\nDefinitie van een buis\n\n**Bot**\nUitleg over botten',
				['ader = Definitie van een buis', 'bot = Uitleg over botten'],
			],
			[
				'terms with a colon',
				'## Begrippen\n\nAder: buis\nStatus: stand van zaken\nBot: hard',
				['ader = buis', 'bot = hard', '!4 Status stand van zaken'],
			],
			[
				'a second explanation',
				'## Begrippen\n\n**Ader**\nbuis\nUitleg: blauw\n\n**Bot**: hard\nUitleg: wit',
				['ader = buis (blauw)', 'bot = hard (wit)'],
			],
			[
				'terms in bold',
				'## Begrippen\n\n**Ader**: buis\n**Code**: teken\n**Bot**: hard',
				['ader = buis', 'code = teken', 'bot = hard'],
			],
		],
	},
	{
		kind: 'an explanation with a bullet',
		pro: [
			[
				'below a bold term',
				'## Begrippen\n\n**Ader**\n• buis\nmet bloed\n\n**Bot**\n· hard',
				['ader = buis met bloed', 'bot = hard'],
			],
			[
				'in a next paragraph',
				'## Begrippen\n\n**Ader**\n\n• buis\n\n**Bot**\n\n▪ hard',
				['ader = buis', 'bot = hard'],
			],
			[
				'below a heading',
				'## Begrippen\n\n### Ader\n• buis\n\n### Bot\n• hard',
				['ader = buis', 'bot = hard'],
			],
		],
		contra: [
			[
				'several bullets',
				'## Begrippen\n\n**Ader**\n• buis\n• voor bloed\n\n**Bot**\n• hard',
				['bot = hard', '!3 Ader', '!4 • buis • voor bloed'],
			],
			[
				'bullets below an explanation',
				'## Begrippen\n\n### Ader\nbuis voor\n• bloed\n• vocht\n\n### Bot\nhard',
				['ader = buis voor', 'bot = hard', '!5 • bloed • vocht'],
			],
			['bullets before terms', '## Begrippen\n\n• Ader: buis\n• Bot: hard', ['ader = buis', 'bot = hard']],
			[
				'a point in a term',
				'## Begrippen\n\n**Ader**\nbuis • bloed\n\n**Bot**\nhard',
				['ader = buis • bloed', 'bot = hard'],
			],
		],
	},
	{
		kind: 'remarks to the reader',
		pro: [
			[
				'between lines with a colon, without a colon',
				'## Begrippen\n\nAder: buis\nNB dit geldt niet altijd\nBot: hard\nLet op! Vraag uw arts.',
				['ader = buis', 'bot = hard', '!4 NB dit geldt niet altijd', '!6 Let op! Vraag uw arts.'],
			],
			[
				'in an item',
				'## Begrippen\n\n- Ader: buis.\n  Let op: eet niets\n- Bot: hard\n\n  N.B. Niet breken.\n- Cel: klein',
				['ader = buis.', 'bot = hard', 'cel = klein', '!4 Let op: eet niets', '!7 N.B. Niet breken.'],
			],
			[
				'below a bold term',
				'## Begrippen\n\n**Ader**\nbuis\nLet op: eet niets\nen drink niets\nSynoniem: vat\n\n**Bot**\nhard\n**NB** Niet breken',
				['ader, vat = buis', 'bot = hard', '!5 Let op: eet niets en drink niets', '!11 NB Niet breken'],
			],
			[
				'below a heading, and in a definition list',
				'## Begrippen\n\n### Ader\nbuis\n\n*Let op: eet niets.*\n\n### Bot\nhard\n\n## Termen\n\nCel\n: klein\nNB: levend',
				['ader = buis', 'bot = hard', '!6 Let op: eet niets.', 'cel = klein', '!15 NB: levend'],
			],
			[
				'a row',
				'## Begrippen\n\n| Term | Uitleg |\n|-|-|\n| Ader | buis |\n| Let op | eet niets |',
				['ader = buis', '!6 Let op | eet niets'],
			],
		],
		contra: [
			[
				'the words in an explanation',
				'## Begrippen\n\n- Ader: buis. Let op: niet blauw\n- Bot: hard, en\n  let op: wit\n- Cel: klein. NB levend',
				['ader = buis. Let op: niet blauw', 'bot = hard, en let op: wit', 'cel = klein. NB levend'],
			],
			[
				'abbreviations',
				'## Afkortingen\n\n| Afkorting | Betekenis |\n|-|-|\n| NB | onbekend |\n| NBA | bond |',
				['NB = onbekend', 'NBA = bond'],
			],
			[
				'words that start so',
				'## Begrippen\n\n**Ader**\nLet op de kleur\n\n**Bot**\nNBT-regel: hard',
				['ader = Let op de kleur', 'bot = NBT-regel: hard'],
			],
			[
				'a note on the term',
				'## Begrippen\n\n**Ader**\nbuis\nOpmerking: eet niets',
				['ader = buis (eet niets)'],
			],
		],
	},
	{
		kind: 'Roman numbers and letters before entries',
		pro: [
			[
				'lines',
				'## Begrippen\n\nI. Ader: buis\nmet bloed\nII. Bot: hard\nIII. Cel: klein',
				['ader = buis met bloed', 'bot = hard', 'cel = klein'],
			],
			[
				'small letters, brackets and no full stop',
				'## Begrippen\n\ni. Ader: buis\nii. Bot: hard\n\n(i) Cel: klein\n(ii) Darm: slang\n\nI Eelt: huid\nII Film: foto',
				['ader = buis', 'bot = hard', 'cel = klein', 'darm = slang', 'eelt = huid', 'film = foto'],
			],
			[
				'headings',
				'## Begrippen\n\n### I. Ader\n\nbuis\n\n### II. Bot\n\nhard',
				['ader = buis', 'bot = hard'],
			],
			[
				'paragraphs of lines',
				'## Begrippen\n\nI. Ader\nbuis\n\nII. Bot\nhard',
				['ader = buis', 'bot = hard'],
			],
			[
				'capitals',
				'## Begrippen\n\nA. Ader: buis\nB. Bot: hard\nC. Cel: klein',
				['ader = buis', 'bot = hard', 'cel = klein'],
			],
		],
		contra: [
			[
				'initials',
				'## Begrippen\n\nI. Jansen: directeur\nV. cava: ader',
				['I. Jansen = directeur', 'V. cava = ader'],
			],
			[
				'names of bacteria',
				'## Begrippen\n\nA. baumannii: bacterie\nB. cereus: bacil\nC. difficile: soort',
				['A. baumannii = bacterie', 'B. cereus = bacil', 'C. difficile = soort'],
			],
			['one number', '## Begrippen\n\n- II. Zenuw: oog\n- Bot: hard', ['II. Zenuw = oog', 'bot = hard']],
			['numbers as terms', '## Begrippen\n\n**I**\neen\n\n**II**\ntwee', ['I = een', 'II = twee']],
			[
				'an explanation of two sentences',
				'## Begrippen\n\nAder: buis. Er zijn er twee. Groot\nen klein. Soms ook: dun\nBot: hard',
				['ader = buis. Er zijn er twee. Groot en klein. Soms ook: dun', 'bot = hard'],
			],
		],
	},
	{
		kind: 'records',
		pro: [
			[
				'lines',
				'## Begrippen\n\nBegrip: Ader (vat)\nUitleg: buis met\nbloed\n\nBegrip: Bot\nUitleg: hard\nSynoniem: been\nBegrip: Cel\nUitleg: klein',
				['ader, vat = buis met bloed', 'bot, been = hard', 'cel = klein'],
			],
			[
				'a document that is all list, with names in bold',
				'**Term:** Ader  \n**Betekenis:** buis\n\n**Term:** Bot  \n**Betekenis:** hard',
				['ader = buis', 'bot = hard'],
				{whole: true},
			],
			[
				'paragraphs',
				'## Begrippen\n\nBegrip: Ader\n\nUitleg: buis\n\nBegrip: Bot\n\nUitleg: hard',
				['ader = buis', 'bot = hard'],
			],
			[
				'items',
				'## Begrippen\n\n- Begrip: Ader\n- Uitleg: buis\n\n---\n\n- Begrip: Bot\n- Uitleg: hard\n- Begrip: Cel\n- Uitleg: klein',
				['ader = buis', 'bot = hard', 'cel = klein'],
			],
			[
				'items of lines, and of items',
				'## Begrippen\n\n- Begrip: Ader\n  Uitleg: buis\n- Begrip: Bot\n  - Uitleg: hard\n  - Synoniem: been',
				['ader = buis', 'bot, been = hard'],
			],
			[
				'a field above the term, and rules between',
				'## Begrippen\n\nID: 1\nBegrip: Ader\nUitleg: buis\n---\nID: 2\nBegrip: Bot\nUitleg: hard\n---',
				['ader = buis', 'bot = hard'],
			],
			[
				'headings',
				'## Begrippen\n\n### Begrip: Ader\n\nUitleg: buis\n\n### Begrip: Bot\nUitleg: hard',
				['ader = buis', 'bot = hard'],
			],
			[
				'abbreviations',
				'## Afkortingen\n\nAfkorting: CT\nBetekenis: scan\n\nAfkorting: MRI\nBetekenis: magneet',
				['CT = scan', 'MRI = magneet'],
			],
			[
				'text between',
				'## Begrippen\n\nTerm: Ader\nUitleg: buis\n\nTekst erachter.\n\nTerm: Bot\nUitleg: hard',
				['ader = buis', 'bot = hard', '!6 Tekst erachter.'],
			],
		],
		contra: [
			[
				'terms of a lesson',
				'## Begrippen\n\n- Begrip: idee\n- Definitie: uitleg van een begrip\n- Woord: letters',
				['!3 Begrip idee', '!4 Definitie uitleg van een begrip', '!5 Woord letters'],
			],
			['one record', '## Begrippen\n\nBegrip: Ader\nUitleg: buis', ['!3 Begrip Ader', '!4 Uitleg buis']],
			['records of people', '## Medewerkers\n\nNaam: Jan\nUitleg: arts\n\nNaam: Piet\nUitleg: arts', []],
			[
				'records without an explanation',
				'## Begrippen\n\nBegrip: Ader\nBron: NEN\n\nBegrip: Bot\nBron: NEN',
				['!3 Begrip Ader', '!4 Bron NEN', '!6 Begrip Bot', '!7 Bron NEN'],
			],
			[
				'terms that are names of fields',
				'## Begrippen\n\n- Ader: buis\n- Term: woord in een vak\n- Naam: hoe iets heet',
				['ader = buis', '!4 Term woord in een vak', '!5 Naam hoe iets heet'],
			],
		],
	},
	{
		kind: 'sentences with a colon',
		pro: [
			[
				'a subject and a verb with zich or an object',
				'De zorgverlener meldt zich aan: met een pas.\n\nAder: buis\n\nDe pleister beschermt de wond: dat helpt.\n\nEen arts onderzoekt u: hij kijkt.',
				[
					'ader = buis',
					'!1 De zorgverlener meldt zich aan: met een pas.',
					'!5 De pleister beschermt de wond: dat helpt.',
					'!7 Een arts onderzoekt u: hij kijkt.',
				],
				{whole: true},
			],
			[
				'a verb at the end',
				'## Begrippen\n\n- Ader: buis\n- Het hart klopt: pomp',
				['ader = buis', '!4 Het hart klopt pomp'],
			],
			[
				'more than five words, and a word that starts a sentence',
				'## Begrippen\n\n- Ader: buis\n- Wie betaalt de kosten van de zorg: u\n- Daarna opent het scherm: blauw',
				['ader = buis', '!4 Wie betaalt de kosten van de zorg u', '!5 Daarna opent het scherm blauw'],
			],
		],
		contra: [
			[
				'terms with an article and more words',
				'## Begrippen\n\n- De ziekte van Crohn: darm\n- De ziekte van Gilles de la Tourette: tics\n- Het recht op een second opinion: recht\n- De handen voor het gezicht: houding',
				[
					'ziekte van Crohn = darm',
					'ziekte van Gilles de la Tourette = tics',
					'recht op een second opinion = recht',
					'handen voor het gezicht = houding',
				],
			],
			[
				'terms with a verb',
				'## Begrippen\n\n- De pil slikken: innemen\n- Zich verzetten tegen een behandeling: weigeren\n- Het chronisch ziek zijn: lang',
				[
					'pil slikken = innemen',
					'zich verzetten tegen een behandeling = weigeren',
					'chronisch ziek zijn = lang',
				],
			],
			[
				'long terms',
				'## Begrippen\n\n- Recht hebben op een vergoeding van de zorgverzekeraar: geld\n- Bloed in de urine of in het sperma: rood',
				[
					'recht hebben op een vergoeding van de zorgverzekeraar = geld',
					'bloed in de urine, in het sperma = rood',
				],
			],
		],
	},
	{
		kind: 'terms in small letters among capitals, with a colon',
		pro: [
			[
				'in the alphabet',
				'## Begrippen\n\nO: zuurstof\no-been: krom been naar buiten\nP: druk',
				['O = zuurstof', 'o-been = krom been naar buiten', 'P = druk'],
			],
			[
				'below the longest line',
				'## Begrippen\n\nX-been: been dat naar binnen staat\nx-stralen: straling\nZweer: wond',
				['X-been = been dat naar binnen staat', 'x-stralen = straling', 'zweer = wond'],
			],
			[
				'all lines in order',
				'## Begrippen\n\nader: buis\nBot: hard\ncel: klein\nDarm: slang',
				['ader = buis', 'bot = hard', 'cel = klein', 'darm = slang'],
			],
			[
				'out of order, and so in doubt',
				'## Begrippen\n\nAder: buis\ndrie lagen: binnen, midden en buiten\nBot: hard\nkalk: wit',
				['ader = buis', 'bot = hard', '!4 drie lagen: binnen, midden en buiten', '!6 kalk: wit'],
			],
		],
		contra: [
			[
				'a wrapped sentence',
				'## Begrippen\n\nAder: buis waar bloed doorheen gaat, en dat geldt ook voor\nslagaders: die zijn dikker\nBot: hard',
				[
					'ader = buis waar bloed doorheen gaat, en dat geldt ook voor slagaders: die zijn dikker',
					'bot = hard',
				],
			],
			[
				'a line that was full',
				'## Begrippen\n\nAder: buis die bloed door het lichaam voert. Er zijn twee\nsoorten: dik en dun\nBot: hard',
				['ader = buis die bloed door het lichaam voert. Er zijn twee soorten: dik en dun', 'bot = hard'],
			],
			[
				'a word that continues a sentence',
				'## Begrippen\n\nAder: buis\nbijvoorbeeld: de aorta\nBot: hard',
				['ader = buis bijvoorbeeld: de aorta', 'bot = hard'],
			],
		],
	},
	{
		kind: 'a name and an explanation after an equals sign',
		pro: [
			[
				'items',
				'## Begrippen\n\n- Hoornvlies = cornea: doorzichtige laag\n- Bot: hard',
				['hoornvlies = cornea: doorzichtige laag', 'bot = hard', '!3 cornea'],
			],
			[
				'lines',
				'## Begrippen\n\nHoornvlies = cornea: het doorzichtige deel\nNetvlies = retina: laag achter in\nhet oog',
				[
					'hoornvlies = cornea: het doorzichtige deel',
					'netvlies = retina: laag achter in het oog',
					'!3 cornea',
					'!4 retina',
				],
			],
			[
				'a bold term',
				'## Begrippen\n\n**Hoornvlies** = cornea: doorzichtige laag\n\n**Bot**: hard',
				['hoornvlies = cornea: doorzichtige laag', 'bot = hard', '!3 cornea'],
			],
		],
		contra: [
			[
				'a limit',
				'## Begrippen\n\n- Koorts = temperatuur: boven 38\n- Score = getal: 0 tot 10\n- Ader = buis: dun',
				['koorts = temperatuur: boven 38', 'score = getal: 0 tot 10', 'ader = buis: dun'],
			],
			[
				'more words before the colon',
				'## Begrippen\n\n- Hoornvlies = doorzichtige laag: een deel van het oog\n- Bot = een hard deel: het been',
				['hoornvlies = doorzichtige laag: een deel van het oog', 'bot = een hard deel: het been'],
			],
			[
				'a dash, and an equals sign later',
				'## Begrippen\n\n- Ader: buis = vat: een deel\n- Bot - deel: een stuk',
				['ader = buis = vat: een deel', 'bot = deel: een stuk'],
			],
		],
	},
]
