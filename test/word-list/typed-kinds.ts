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
]
