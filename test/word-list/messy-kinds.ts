import type {Kind} from './read.ts'

/** Shapes of lists in text that was typed, copied or converted carelessly, each with shapes that look alike. */
export const messyKinds: readonly Kind[] = [
	{
		kind: 'lists named by a plain line',
		pro: [
			[
				'a paragraph between',
				'Woordenlijst\n\nAder: buis met bloed\n\nU vindt dit in de folder.\n\nBot: hard deel\n\nEen ander stuk tekst.',
				[
					'ader = buis met bloed',
					'!5 U vindt dit in de folder.',
					'!7 Bot: hard deel',
					'!9 Een ander stuk tekst.',
				],
			],
			[
				'a heading and an item without a space',
				'#Begrippenlijst\n\n- Ader: buis\n-Bot: hard deel\n- Cel: klein',
				['ader = buis', 'bot = hard deel', 'cel = klein'],
			],
			[
				'two paragraphs after the list',
				'Begrippen\n\n- Ader: buis\n- Bot: hard\n\nDe lijst is vastgesteld.\n\nDe commissie dankt u.',
				['ader = buis', 'bot = hard', '!6 De lijst is vastgesteld.', '!8 De commissie dankt u.'],
			],
			[
				'a line directly after the list',
				'Begrippen\n\n- Ader: buis\n- Bot: hard.\nDe commissie dankt u.',
				['ader = buis', 'bot = hard.', '!5 De commissie dankt u.'],
			],
		],
		contra: [
			[
				'hashtags',
				'## Begrippen\n\n#zorg en #Ouderen\n\n- Ader: buis\n- Bot: hard',
				['ader = buis', 'bot = hard'],
			],
			[
				'a line that starts with a hyphen',
				'## Begrippen\n\n- Ader: buis in hoofd\n-hals en romp\n- Bot: hard',
				['ader = buis in hoofd -hals en romp', 'bot = hard'],
			],
			['a sentence with the name in it', 'Woordenlijst van de afdeling is elders.\n\nAder is een woord.', []],
		],
	},
	{
		kind: 'two spaces after a term',
		pro: [
			[
				'words',
				'## Begrippen\n\nAder  buis met\nbloed in het lijf\nBot  hard deel',
				['ader = buis met bloed in het lijf', 'bot = hard deel'],
			],
			[
				'abbreviations',
				'## Begrippen\n\nIC  afdeling voor ernstig zieken\nSEH  spoedeisende hulp bij ongevallen',
				['IC = afdeling voor ernstig zieken', 'SEH = spoedeisende hulp bij ongevallen'],
			],
			[
				'terms of two words',
				'Begrippen\n\nAcute fase  eerste dagen na het\nontstaan.\nLange fase  alles daarna.',
				['acute fase = eerste dagen na het ontstaan.', 'lange fase = alles daarna.'],
			],
		],
		contra: [
			[
				'one line with a gap',
				'## Begrippen\n\nAder  buis met\nbloed in het lijf',
				['!3 Ader buis met bloed in het lijf'],
			],
			[
				'a gap in a headword',
				'## Begrippen\n\n- Vena  cava: grote ader\n- Bot: hard',
				['bot = hard', '!3 Vena cava: grote ader'],
			],
			[
				'two spaces after a full stop',
				'## Begrippen\n\nAder: buis.  Met bloed\nBot: hard.  En wit',
				['ader = buis. Met bloed', 'bot = hard. En wit'],
			],
			['bold terms', '## Begrippen\n\n**Ader**  buis\n**Bot**  hard', ['ader = buis', 'bot = hard']],
			['aligned colons', '## Begrippen\n\nAder  : buis\nBot   : hard', ['ader = buis', 'bot = hard']],
		],
	},
	{
		kind: 'numbers of clauses on a line',
		pro: [
			[
				'an admitted term and a source',
				'## Termen en definities\n\n3.1\nader\nvat\nbuis die bloed door het lijf voert\n\n3.2\nbot\nhard deel van het lichaam\n[BRON: NEN 1]',
				['ader, vat = buis die bloed door het lijf voert', 'bot = hard deel van het lichaam'],
			],
			[
				'a rejected term, an example and a note',
				'Begrippen\n\n3.1\nzorgplan\nAFGERADEN: plan\nafspraken over de zorg voor één patiënt\nVOORBEELD Een wondplan.\nOpmerking 1 bij de term: Ook op papier.\n\n3.2\nader\nbuis waar bloed door gaat',
				[
					'zorgplan = afspraken over de zorg voor één patiënt (Ook op papier.)',
					'ader = buis waar bloed door gaat',
				],
			],
			[
				'an explanation over lines',
				'## Begrippen\n\n3.1.1\nacute fase\neerste dagen na het ontstaan van\neen ziekte',
				['acute fase = eerste dagen na het ontstaan van een ziekte'],
			],
		],
		contra: [
			[
				'an explanation that may be a name',
				'## Begrippen\n\n3.1\nader\nbuis voor bloed\ndie in het lijf ligt',
				['!3 3.1 ader buis voor bloed die in het lijf ligt'],
			],
			[
				'numbers of versions',
				'## Begrippen\n\n- Ader: buis\n- 2.1: abonnementen toegevoegd\n- 3.0.1: hersteld',
				['ader = buis', '!4 2.1 abonnementen toegevoegd', '!5 3.0.1 hersteld'],
			],
			[
				'terms with numbers',
				'## Begrippen\n\n- COVID-19: ziekte\n- 24-uurszorg: zorg dag en nacht\n- 4D-echo: beeld',
				['COVID-19 = ziekte', '24-uurszorg = zorg dag en nacht', '4D-echo = beeld'],
			],
		],
	},
	{
		kind: 'tables with the explanation first',
		pro: [
			[
				'wat het betekent',
				'## Begrippen\n\n| Wat het betekent | Woord |\n|---|---|\n| Buis met bloed. | Ader |\n| Hard deel. | Bot |',
				['ader = Buis met bloed.', 'bot = Hard deel.'],
			],
			[
				'wat dit betekent',
				'## Begrippen\n\n| Wat dit betekent | Moeilijk woord |\n|---|---|\n| Buis met bloed. | Ader |\n| Hard deel. | Bot |',
				['ader = Buis met bloed.', 'bot = Hard deel.'],
			],
			[
				'wat bedoelen we',
				'## Begrippen\n\n| Wat bedoelen we? | Begrip |\n|---|---|\n| Buis met bloed. | Ader |\n| Hard deel. | Bot |',
				['ader = Buis met bloed.', 'bot = Hard deel.'],
			],
		],
		contra: [
			[
				'an unknown name',
				'## Begrippen\n\n| In het lijf | Woord |\n|---|---|\n| Buis met bloed. | Ader |\n| Hard deel. | Bot |',
				['!3 In het lijf | Woord'],
			],
			[
				'sentences without names',
				'## Begrippen\n\n| Buis met veel bloed. | Ader |\n|---|---|\n| Hard deel van lijf. | Bot |',
				['!3 Buis met veel bloed. | Ader', '!5 Hard deel van lijf. | Bot'],
			],
			[
				'terms without names',
				'## Begrippen\n\n| Ader | Buis met bloed. |\n|---|---|\n| Bot | Hard deel van het lijf. |',
				['ader = Buis met bloed.', 'bot = Hard deel van het lijf.'],
			],
			[
				'a term with a full stop',
				'## Begrippen\n\n| Term | Uitleg |\n|---|---|\n| Hepatitis A, B e.d. | Ziekte. |\n| Bot | Hard deel van het lijf. |',
				['hepatitis A, B e.d. = Ziekte.', 'bot = Hard deel van het lijf.'],
			],
		],
	},
	{
		kind: 'lines of a page',
		pro: [
			[
				'owner of the text',
				'## Begrippen\n\nAder: buis\n\n© NEN 2021 – Alle rechten voorbehouden\n\nBot: hard',
				['ader = buis', 'bot = hard', '!5 © NEN 2021 – Alle rechten voorbehouden'],
			],
			[
				'copyright in words',
				'## Begrippen\n\n- Ader: buis\n- Bot: hard\n\nCopyright 2020: Stichting Zorg',
				['ader = buis', 'bot = hard', '!6 Copyright 2020: Stichting Zorg'],
			],
			[
				'owner after a name',
				'## Begrippen\n\n**Ader**: buis\n\nZorgbedrijf © 2024 | Privacy: lees meer\n\n**Bot**: hard',
				['ader = buis', 'bot = hard', '!5 Zorgbedrijf © 2024 | Privacy: lees meer'],
			],
			[
				'title after a form feed',
				'Begrippen\n\nAder – buis\n\nBot – hard\n\n\fHandboek – deel Hart\n\nCel – klein',
				['ader = buis', 'bot = hard', 'cel = klein', '!7 Handboek – deel Hart'],
			],
			[
				'title above a page number',
				'Begrippen\n\nAder – buis\n\nZiekenhuis Zuid – mei 2023\nPagina 3 van 4\n\nBot – hard',
				['ader = buis', 'bot = hard', '!5 Ziekenhuis Zuid – mei 2023', '!6 Pagina 3 van 4'],
			],
		],
		contra: [
			[
				'a product',
				'## Begrippen\n\n- Snomed©: stelsel van termen\n- Bot: hard',
				['snomed© = stelsel van termen', 'bot = hard'],
			],
			[
				'a term after a form feed',
				'Begrippen\n\nAder: buis\n\n\fBot: hard\n\nCel: klein',
				['ader = buis', 'bot = hard', 'cel = klein'],
			],
			[
				'a term above a page number',
				'Begrippen\n\nAder: buis met bloed.\nPagina 3\n\nBot: hard deel.',
				['ader = buis met bloed.', 'bot = hard deel.', '!4 Pagina 3'],
			],
		],
	},
	{
		kind: 'heads of mails',
		pro: [
			[
				'four fields',
				'Van: Anne\nAan: allen\nOnderwerp: begrippen\nDatum: 4 juni\n\n- Ader: buis\n- Bot: hard',
				['ader = buis', 'bot = hard', '!1 Van: Anne Aan: allen Onderwerp: begrippen Datum: 4 juni'],
				{whole: true},
			],
			[
				'bold fields',
				'**Van:** Anne\n**Verzonden:** vandaag\n**Aan:** allen\n\n- Ader: buis\n- Bot: hard',
				['ader = buis', 'bot = hard', '!1 **Van:** Anne **Verzonden:** vandaag **Aan:** allen'],
				{whole: true},
			],
			[
				'English fields',
				'From: Anne\nTo: all\nSubject: terms\n\nAder: buis\n\nBot: hard',
				['ader = buis', 'bot = hard', '!1 From: Anne To: all Subject: terms'],
				{whole: true},
			],
		],
		contra: [
			[
				'two terms',
				'## Begrippen\n\nDatum: dag van het jaar\nBijlage: stuk bij een brief',
				['!3 Datum: dag van het jaar Bijlage: stuk bij een brief'],
			],
			[
				'a term alone',
				'## Begrippen\n\n- CC: kubieke centimeter\n- Bot: hard',
				['CC = kubieke centimeter', 'bot = hard'],
			],
			[
				'fields apart',
				'## Begrippen\n\nCC: kubieke centimeter\n\nAan: in werking\n\nBCC: huidkanker',
				['CC = kubieke centimeter', 'aan = in werking', 'BCC = huidkanker'],
			],
		],
	},
	{
		kind: 'lessons and rules',
		pro: [
			[
				'a lesson before the list',
				'## Woordenlijst\n\nLes 4: bij de dokter\n\n- Ader: buis\n- Bot: hard',
				['ader = buis', 'bot = hard', '!3 Les 4: bij de dokter'],
			],
			[
				'a theme',
				'## Woordenlijst\n\nThema 2: het lichaam\n\nAder: buis\n\nBot: hard',
				['ader = buis', 'bot = hard', '!3 Thema 2: het lichaam'],
			],
			[
				'rules below a table',
				'## Begrippen\n\n| Term | Uitleg |\n|---|---|\n| Ader | Buis. |\n\n**Regels**\n\n- Gebruik gewone taal.\n- Nieuwe termen: eerst vragen.',
				['ader = Buis.', '!9 Gebruik gewone taal.Nieuwe termen: eerst vragen.'],
			],
		],
		contra: [
			[
				'a week',
				'## Woordenlijst\n\n- Week: zeven dagen\n- Les: uur onderwijs',
				['week = zeven dagen', 'les = uur onderwijs'],
			],
			[
				'entries below a bold line',
				'## Begrippen\n\n| Term | Uitleg |\n|---|---|\n| Ader | Buis. |\n\n**Hart**\n\n- Boezem: deel\n- Kamer: holte',
				['ader = Buis.', 'boezem = deel', 'kamer = holte'],
			],
			[
				'a list without a table',
				'## Begrippen\n\n**Hart**\n\n- Boezem: deel\n- Kamer: holte',
				['boezem = deel', 'kamer = holte'],
			],
		],
	},
	{
		kind: 'syntax of other dialects',
		pro: [
			[
				'attributes of Pandoc',
				'## Begrippen\n\n[**Ader**]{.underline}\\\n[Buis]{lang="nl-NL"} met bloed.\n\n[**Bot**]{.underline}\\\nHard.',
				['ader = Buis met bloed.', 'bot = Hard.'],
			],
			[
				'attribute lines',
				'## Begrippen\n\n### Ader\n{: #ader .term }\nBuis.\n\n### Bot\n{: .term}\nHard.\n{: .uitleg }',
				['ader = Buis.', 'bot = Hard.'],
			],
			[
				'bold that starts again',
				'## Begrippen\n\n**Ader****:** buis\n\n**Bot****:** hard',
				['ader = buis', 'bot = hard'],
			],
			[
				'sources of a wiki',
				"== Begrippen ==\n\n; ''Ader'' (vat)\n: Buis.<ref>Folder, 2020.</ref>\n; Bot\n: Hard.<ref name=\"a\" />",
				['ader, vat = Buis.', 'bot = Hard.'],
			],
			[
				'terms of AsciiDoc',
				'[glossary]\n== Begrippen\n\nAder (vat):: Buis. Zie <<bot>>.\n[[bot]]Bot::\nHard deel.\n+\nOok been.',
				['ader, vat = Buis. Zie bot.', 'bot = Hard deel. Ook been.'],
			],
			[
				'names in a headword',
				'## Begrippen\n\n- Zorgpad, ook wel klinisch pad: route\n- VVT (verpleging, verzorging en thuiszorg): sector\n- Domotica: techniek in huis',
				[
					'zorgpad, klinisch pad = route',
					'VVT, verpleging, verzorging en thuiszorg = sector',
					'domotica = techniek in huis',
				],
			],
			[
				'struck text',
				'## Begrippen\n\n- Order ~~Aanvraag~~: opdracht\n- Bot: hard',
				['order = opdracht', 'bot = hard'],
			],
			[
				'a colophon below a line',
				'## Begrippen\n\n### Ader\n\nBuis.\n\n### Bot\n\nHard.\n\n---\n\nGetoetst door het panel.',
				['ader = Buis.', 'bot = Hard.', '!13 Getoetst door het panel.'],
			],
		],
		contra: [
			[
				'brackets and braces',
				'## Begrippen\n\n- Ader [vat]: buis {hol}\n- Bot: hard {.}',
				['ader = buis {hol}', 'bot = hard {.}'],
			],
			[
				'quotation marks',
				"## Begrippen\n\n- Ader: de ''grote'' buis\n- Bot: hard",
				["ader = de ''grote'' buis", 'bot = hard'],
			],
			['a colon twice', '## Begrippen\n\n- Ader: buis::hol\n- Bot: hard', ['ader = buis::hol', 'bot = hard']],
			['code', '## Begrippen\n\n- Ader: `[a]{.b}` buis\n- Bot: hard', ['ader = [a]{.b} buis', 'bot = hard']],
			[
				'names in brackets of a word',
				'## Begrippen\n\n- Arts (dokter, geneesheer): iemand\n- Antibiotica: middelen',
				['arts, dokter, geneesheer = iemand', 'antibioticum = middelen'],
			],
			[
				'a line between terms',
				'## Begrippen\n\n### Ader\n\nBuis.\n\n---\n\n### Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.'],
			],
		],
	},
	{
		kind: 'columns in plain text',
		pro: [
			[
				'names in brackets below the term',
				'Begrippen\n\nAder        Buis met\n(vat)       bloed.\n\nElektrocardiogram   Registratie van\n(ECG)               het hart.',
				['ader, vat = Buis met bloed.', 'elektrocardiogram, ECG = Registratie van het hart.'],
			],
			[
				'names in brackets among lines',
				'## Begrippen\n\nAder      Buis.\nBot       Hard deel van\n(been)    het lijf.',
				['ader = Buis.', 'bot, been = Hard deel van het lijf.'],
			],
			[
				'a third column',
				'## Begrippen\n\nBegrip    Definitie          Bron\n\nAder      Buis met bloed     NZa\n\nBot       Hard deel          Eigen',
				['!3 Begrip Definitie Bron', '!5 Ader Buis met bloed NZa', '!7 Bot Hard deel Eigen'],
			],
		],
		contra: [
			[
				'brackets in the explanation',
				'## Begrippen\n\nAder      Buis\n(met bloed).\nBot       Hard.',
				['ader = Buis (met bloed).', 'bot = Hard.'],
			],
			[
				'two columns',
				'## Begrippen\n\nAder      Buis met bloed\n\nBot       Hard deel',
				['ader = Buis met bloed', 'bot = Hard deel'],
			],
			[
				'spaces in a sentence',
				'## Begrippen\n\n- Ader: buis   met   bloed\n- Bot: hard',
				['ader = buis met bloed', 'bot = hard'],
			],
		],
	},
	{
		kind: 'phrases in capitals',
		pro: [
			[
				'two short words',
				'## Begrippen\n\nVENA CAVA: ader\n\nHARTINFARCT: ziekte',
				['vena cava = ader', 'hartinfarct = ziekte'],
			],
			[
				'two short words alone',
				'## Begrippen\n\n- VALSE BAND: band\n- ADER: buis',
				['valse band = band', 'ader = buis'],
			],
			[
				'with a long one',
				'## Begrippen\n\n- VENA FEMORALIS: ader\n- TREPONEMA: bacterie',
				['vena femoralis = ader', 'treponema = bacterie'],
			],
		],
		contra: [
			[
				'abbreviations',
				'## Begrippen\n\n- HIV AIDS: ziekte\n- NVIC: vereniging',
				['HIV AIDS = ziekte', 'NVIC = vereniging'],
			],
			[
				'one of three letters',
				'## Begrippen\n\n- CT SCAN: foto\n- HARTINFARCT: ziekte',
				['CT SCAN = foto', 'hartinfarct = ziekte'],
			],
			[
				'among small letters',
				'## Begrippen\n\n- VENA CAVA: ader\n- Bot: hard',
				['VENA CAVA = ader', 'bot = hard'],
			],
		],
	},
	{
		kind: 'what introduces another name, and what ends it',
		pro: [
			[
				'in brackets',
				'## Begrippen\n\n- Decubitus (ook doorligwond genoemd): wond\n- Bot: hard',
				['decubitus, doorligwond = wond', 'bot = hard'],
			],
			[
				'after a comma',
				'## Begrippen\n\n- Vertrouwenspersoon, ook wel CVP genoemd: persoon\n- Bot: hard',
				['vertrouwenspersoon, CVP = persoon', 'bot = hard'],
			],
			[
				'another verb',
				'## Begrippen\n\n- Huisarts (ook dokter geheten): iemand\n- Bot: hard',
				['huisarts, dokter = iemand', 'bot = hard'],
			],
			[
				'a term to see as well',
				'## Begrippen\n\n- Apraxie, zie ook dyspraxie: niet kunnen\n- Bot: hard',
				['apraxie = niet kunnen', 'bot = hard'],
			],
			[
				'members of one name',
				'## Begrippen\n\n- MDL-arts (arts voor maag, darm en lever): specialist\n- KNO-arts (keel-, neus- en oorarts): dokter',
				[
					'MDL-arts, arts voor maag, darm en lever = specialist',
					'KNO-arts, keel-, neus- en oorarts = dokter',
				],
			],
		],
		contra: [
			[
				'two names',
				'## Begrippen\n\n- Arts (dokter, geneesheer): iemand\n- Bot: hard',
				['arts, dokter, geneesheer = iemand', 'bot = hard'],
			],
			[
				'an explanation that says so',
				'## Begrippen\n\n- Decubitus: wond, ook doorligwond genoemd\n- Bot: hard',
				['decubitus = wond, ook doorligwond genoemd', 'bot = hard'],
			],
			[
				'names with of',
				'## Begrippen\n\n- Angina (hartkramp of borstkramp): pijn\n- Bot: hard',
				['angina, hartkramp, borstkramp = pijn', 'bot = hard'],
			],
		],
	},
	{
		kind: 'a line before terms that are headings',
		pro: [
			[
				'who keeps the list',
				'# Begrippen\n\nEigenaar: team Zorg\n\n### Dienst\nPeriode met werk.\n\n### Route\nReeks bezoeken.',
				['dienst = Periode met werk.', 'route = Reeks bezoeken.', '!3 Eigenaar: team Zorg'],
			],
			[
				'who wrote it',
				'# Begrippen\n\nBeheer: afdeling ICT\n\n## Dienst\n\nPeriode met werk.\n\n## Route\n\nReeks bezoeken.',
				['dienst = Periode met werk.', 'route = Reeks bezoeken.', '!3 Beheer: afdeling ICT'],
			],
			[
				'also before bullets, by what it says',
				'# Begrippen\n\nSamengesteld door: team Zorg\n\n- Ader: buis\n- Bot: hard',
				['ader = buis', 'bot = hard', '!3 Samengesteld door: team Zorg'],
			],
		],
		contra: [
			['entries', '# Begrippen\n\nAder: buis\n\nBot: hard', ['ader = buis', 'bot = hard']],
			[
				'bullets before headings',
				'# Begrippen\n\n- Ader: buis\n- Bot: hard\n\n## Dienst\n\nPeriode met werk.',
				['ader = buis', 'bot = hard', '!6 Dienst'],
			],
			[
				'two paragraphs before a heading',
				'# Begrippen\n\nAder: buis\n\nBot: hard\n\n## Dienst\n\nPeriode met werk.',
				['ader = buis', 'bot = hard', '!7 Dienst'],
			],
		],
	},
]
