import {describe, expect, test} from 'vitest'
import {type ParseOptions, parseWordLists} from '../../src/word-list/index.ts'

// Word lists as organisations publish them: leaflets of hospitals, lists of the government, exports of wikis, READMEs, text
// copied from Word or a PDF, and glossaries of site generators.

/** Each concept as `labels = definition`, and each message as `!line`. */
function read(lines: readonly string[], options?: ParseOptions): string[] {
	return parseWordLists(lines.join('\n'), options).flatMap(({concepts, messages}) => [
		...concepts.map(
			({prefLabel, altLabel, definition}) => `${[prefLabel, ...altLabel].join(', ')} = ${definition}`,
		),
		...messages.map(({line}) => `!${line}`),
	])
}

describe('letters and signs before the entries', () => {
	test.each<[string, string[], string[]]>([
		[
			'the definitions of a law',
			['# Begrippen', '', 'a. *kom*: het gebied;', 'b. *raad*: de gemeenteraad van', 'de gemeente;'],
			['kom = het gebied;', 'raad = de gemeenteraad van de gemeente;'],
		],
		[
			'MediaWiki',
			['# Begrippen', '', '; Besluit : over een monument', '; Monument : gebouw'],
			['besluit = over een monument', 'monument = gebouw'],
		],
		[
			'numbers, with each explanation on a line of its own',
			['# Begrippen', '', '1. Diagnose', 'Wat iemand heeft.', '', '2. Prognose', 'Hoe het verloopt.'],
			['diagnose = Wat iemand heeft.', 'prognose = Hoe het verloopt.'],
		],
		[
			'books below a list, which explain nothing',
			['# Begrippen', '', '- **Zaak**: werk.', '', '## Bronnen', '', '- **VNG**: Modelverordening'],
			['zaak = werk.', '!5'],
		],
		[
			'cells that say nothing',
			[
				'# Begrippen',
				'',
				'| Term | Uitleg | Toelichting |',
				'|-|-|-|',
				'| Zaak | werk | N.v.t. |',
				'| Taak | - | |',
			],
			['zaak = werk', '!6'],
		],
		[
			'a letter that is the term',
			['# Afkortingen', '', 'K: kalium', 'Na: natrium'],
			['K, kalium = kalium', 'Na, natrium = natrium'],
		],
		[
			'an abbreviation with its words, in which "of" separates nothing',
			['# Begrippen', '', '- **DoD** (definition of done): afspraken.', '- **Arts of dokter**: iemand.'],
			['DoD, definition of done = afspraken.', 'arts, dokter = iemand.'],
		],
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected)
	})
})

describe('leaflets', () => {
	test.each<[string, string[], string[]]>([
		[
			'bold terms with an article, after two paragraphs',
			[
				'# Operatie aan de galblaas',
				'',
				'U wordt geopereerd.',
				'',
				'## Moeilijke woorden in deze folder',
				'',
				'In deze folder staan moeilijke woorden.',
				'',
				'Hieronder leest u wat ze betekenen.',
				'',
				'**De galblaas**: blaasje met gal.',
				'',
				'**Het litteken**: plek waar de wond was.',
				'',
				'## Vragen',
				'',
				'Bel: 020 - 123.',
			],
			['galblaas = blaasje met gal.', 'litteken = plek waar de wond was.', '!7', '!9'],
		],
		[
			'a remark between the words',
			[
				'## Woordenlijst',
				'',
				'- **Echo** – onderzoek met geluid',
				'- **Infuus** – slangetje in een ader',
				'',
				'**Let op:** eet niets voor de echo.',
				'',
				'- **Narcose** – diepe slaap',
			],
			['echo = onderzoek met geluid', 'infuus = slangetje in een ader', 'narcose = diepe slaap', '!6'],
		],
		[
			'questions as headings',
			[
				'## Begrippen uitgelegd',
				'',
				'### Wat is een MRI-scan?',
				'',
				'Een scan met een magneet.',
				'',
				'### Wat betekent benigne?',
				'',
				'Goedaardig.',
			],
			['MRI-scan = Een scan met een magneet.', 'benigne = Goedaardig.'],
		],
		[
			'terms and sentences by turns',
			[
				'# Woordenlijst dementie',
				'',
				'Afasie',
				'',
				'Moeite met praten of begrijpen.',
				'',
				'Apathie',
				'',
				'Nergens zin in hebben.',
			],
			['afasie = Moeite met praten of begrijpen.', 'apathie = Nergens zin in hebben.'],
		],
		[
			'a full stop after each term',
			['## Verklarende woordenlijst', '', '- Anemie. Bloedarmoede.', '- Arterie. Een slagader.'],
			['anemie = Bloedarmoede.', 'arterie = Een slagader.'],
		],
		[
			'headwords in capitals',
			[
				'## WOORDENLIJST',
				'',
				'CHEMOTHERAPIE: behandeling met medicijnen.',
				'UITZAAIING: tumor op een andere plek.',
			],
			['chemotherapie = behandeling met medicijnen.', 'uitzaaiing = tumor op een andere plek.'],
		],
		[
			'a row that refers to another',
			[
				'## Woordenlijst',
				'',
				'- Hersenbloeding: bloeding in het hoofd.',
				'- CVA: zie hersenbloeding',
				'- Tia: zie beroerte',
			],
			['hersenbloeding, CVA = bloeding in het hoofd.', '!5'],
		],
		[
			'genders and plurals in brackets',
			[
				'## Woordenlijst',
				'',
				'- abces (het): holte met etter',
				'- arts (de, m/v): dokter',
				'- bacil (mv. bacillen): bacterie',
				'- darm (-en): buis in de buik',
			],
			['abces = holte met etter', 'arts = dokter', 'bacil, bacillen = bacterie', 'darm = buis in de buik'],
		],
		[
			'sentences in bullets are no terms',
			['## Woordenlijst', '', '- Vraag uw arts om uitleg.', '- Neem deze folder mee: u hebt hem nodig.'],
			['!3', '!4'],
		],
		[
			'a table of a leaflet with three columns',
			[
				'## Medische termen',
				'',
				'| Medisch woord | Gewone taal | Betekenis |',
				'|---|---|---|',
				'| fractuur | botbreuk | gebroken bot |',
			],
			['fractuur = gebroken bot', '!3'],
		],
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected)
	})
})

describe('lists of the government', () => {
	test.each<[string, string[], string[]]>([
		[
			'a table below each heading',
			[
				'# Begrippenlijst gegevensuitwisseling',
				'',
				'Versie 1.2',
				'',
				'## Algemeen',
				'',
				'| Begrip | Definitie | Bron |',
				'|---|---|---|',
				'| Bronhouder | Wie de gegevens beheert. | Wet |',
				'| Cliënt | Wie zorg krijgt. | |',
				'',
				'## Techniek',
				'',
				'| Begrip | Definitie | Bron |',
				'|---|---|---|',
				'| Token (sleutel) | Bewijs van toegang. | |',
			],
			[
				'bronhouder = Wie de gegevens beheert.',
				'cliënt = Wie zorg krijgt.',
				'token, sleutel = Bewijs van toegang.',
				'!3',
			],
		],
		[
			'fields in bold',
			[
				'# Begrippenkader',
				'',
				'## Zorgaanbieder',
				'',
				'**Definitie**: Wie zorg verleent.',
				'',
				'**Alternatieve aanduiding**: zorgverlener',
				'',
				'**Gerelateerd**: [Cliënt](#client)',
				'',
				'## Cliënt',
				'',
				'**Definitie**: Wie zorg krijgt.',
				'',
				'**Toelichting**: Ook een patiënt.',
			],
			['zorgaanbieder, zorgverlener = Wie zorg verleent.', 'cliënt = Wie zorg krijgt.'],
		],
		[
			'fields as headings, with a list of synonyms',
			[
				'# Begrippen',
				'',
				'## Indicatie',
				'',
				'### Definitie',
				'',
				'Besluit over zorg.',
				'',
				'### Synoniemen',
				'',
				'- beschikking',
				'- besluit',
				'',
				'### Bron',
				'',
				'Wet langdurige zorg',
			],
			['indicatie, beschikking, besluit = Besluit over zorg.'],
		],
		[
			'laws and names keep their capitals',
			[
				'# Lijst van gebruikte afkortingen',
				'',
				'- Wlz – Wet langdurige zorg',
				'- Wmo – Wet maatschappelijke ondersteuning',
				'- NZa – Nederlandse Zorgautoriteit',
				'- VWS – Ministerie van Volksgezondheid, Welzijn en Sport',
			],
			[
				'Wlz, wet langdurige zorg = Wet langdurige zorg',
				'Wmo, wet maatschappelijke ondersteuning = Wet maatschappelijke ondersteuning',
				'NZa, Nederlandse Zorgautoriteit = Nederlandse Zorgautoriteit',
				'VWS = Ministerie van Volksgezondheid, Welzijn en Sport',
			],
		],
		[
			'two lists in one, and a chapter after them',
			[
				'# Afkortingen en begrippen',
				'',
				'## Afkortingen',
				'',
				'- **EPD**: elektronisch patiëntendossier',
				'',
				'## Begrippen',
				'',
				'- **Dossier**: alle gegevens samen',
				'',
				'## Bronnen',
				'',
				'De wet.',
			],
			[
				'!11',
				'EPD, elektronisch patiëntendossier = elektronisch patiëntendossier',
				'dossier = alle gegevens samen',
			],
		],
		[
			'an abbreviation that is a synonym elsewhere',
			['## Definities', '', 'Indicatie (Wlz): besluit.', 'Wlz: Wet langdurige zorg.'],
			['indicatie = besluit.', 'Wlz = Wet langdurige zorg.'],
		],
		[
			'numbered definitions in a contract',
			['## Artikel 1. Definities', '', '1. Aanbieder: wie zorg levert.', '2. Cliënt: wie zorg krijgt.'],
			['aanbieder = wie zorg levert.', 'cliënt = wie zorg krijgt.'],
		],
		[
			'an introduction as a section',
			[
				'# Begrippenlijst',
				'',
				'## Inleiding',
				'',
				'Deze lijst is van de minister.',
				'',
				'## Zorgplan',
				'',
				'Plan voor de zorg.',
				'',
				'## Zorgvraag',
				'',
				'Wat iemand nodig heeft.',
			],
			['zorgplan = Plan voor de zorg.', 'zorgvraag = Wat iemand nodig heeft.', '!3'],
		],
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected)
	})
})

describe('exports of wikis and READMEs', () => {
	test.each<[string, string[], string[]]>([
		[
			'wiki links and notes',
			[
				'# Woordenlijst',
				'',
				'- **[[Arts]]**: behandelt een [[Patiënt|zieke]].[^1]',
				'- **Zuster**[^2]: helpt de arts.',
			],
			['arts = behandelt een zieke.', 'zuster = helpt de arts.'],
		],
		[
			'letters as headings of the same depth as the list',
			['# Glossarium', '', '# A', '', '- Ader: buis', '', '# B', '', '- Bot: hard deel'],
			['ader = buis', 'bot = hard deel'],
		],
		[
			'a table of contents of letters',
			[
				'# Lexicon',
				'',
				'[A](#a) | [B](#b)',
				'',
				'## A',
				'',
				'**Ader**: buis',
				'',
				'## B',
				'',
				'**Bot**: hard',
			],
			['ader = buis', 'bot = hard'],
		],
		[
			'terms with their own anchor',
			['# Glossary', '', '### Ader {#ader}', '', 'Buis.', '', '### Bot {#bot}', '', 'Hard deel.'],
			['ader = Buis.', 'bot = Hard deel.'],
		],
		[
			'a bullet whose explanation is a bullet below it',
			['## Jargon', '', '- Ader', '  - buis met bloed', '- Bot', '  - hard deel'],
			['ader = buis met bloed', 'bot = hard deel'],
		],
		[
			'groups as bullets',
			[
				'## Begrippen',
				'',
				'- **Lichaam**',
				'  - Ader: buis',
				'  - Bot: hard',
				'- **Geest**',
				'  - Angst: bang zijn',
			],
			['ader = buis', 'bot = hard', 'angst = bang zijn'],
		],
		[
			'groups in bold',
			['## Begrippen', '', '**Lichaam**', '', '- Ader: buis', '', '**Geest**', '', '- Angst: bang zijn'],
			['ader = buis', 'angst = bang zijn'],
		],
		[
			'comments, rules and an image between the entries',
			[
				'# Begrippen',
				'',
				'<!-- A -->',
				'- **Ader**: buis',
				'',
				'---',
				'',
				'![](x.png)',
				'',
				'<!-- B -->',
				'- **Bot**: hard',
			],
			['ader = buis', 'bot = hard', '!8'],
		],
		[
			'a link to another page instead of an explanation',
			['## Begrippen', '', '- [Ader](ader.md): buis', '- [Lees meer: alles over bloed](bloed.md)'],
			['ader = buis', '!4'],
		],
		[
			'a chapter of code below the list',
			['# Begrippen', '', '- **Ader**: buis', '', '## Installatie', '', 'Draai `npm install`.'],
			['ader = buis', '!5'],
		],
		[
			'quotations as definitions',
			[
				'# Begrippen',
				'',
				'### Arts',
				'',
				'> Iemand die geneest.',
				'',
				'Zie ook: zuster',
				'',
				'### Zuster',
				'',
				'> Helpt.',
			],
			['arts = Iemand die geneest.', 'zuster = Helpt.'],
		],
		[
			'an arrow',
			['## Afkortingen', '', '- CT → computertomografie', '- EEG -> elektro-encefalogram'],
			['CT, computertomografie = computertomografie', 'EEG, elektro-encefalogram = elektro-encefalogram'],
		],
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected)
	})
})

describe('text copied from Word or a PDF', () => {
	test.each<[string, string[], string[]]>([
		[
			'columns by spaces',
			['Begrippenlijst', '', 'Ader        buis met', '            bloed', 'Bot         hard deel'],
			['ader = buis met bloed', 'bot = hard deel'],
		],
		[
			'columns by tabs',
			['Woordenlijst', '', 'Ader\tbuis', 'Bot\thard deel'],
			['ader = buis', 'bot = hard deel'],
		],
		[
			'bullets of Word',
			['Bijlage 2: Begrippen', '', '• Ader: buis', '• Bot: hard', 'deel'],
			['ader = buis', 'bot = hard deel'],
		],
		[
			'lines that begin with and without a capital',
			['## Afkortingen', '', 'AKI – nierschade', 'eGFR – maat voor de nieren', 'bradycardie – trage pols'],
			['AKI = nierschade', 'eGFR = maat voor de nieren', 'bradycardie = trage pols'],
		],
		[
			'a wrapped sentence with a colon in it',
			[
				'## Begrippen',
				'',
				'Ader: een buis in het lichaam die',
				'bloed vervoert: altijd naar het hart',
				'Bot: hard deel',
			],
			['ader = een buis in het lichaam die bloed vervoert: altijd naar het hart', 'bot = hard deel'],
		],
		[
			'brackets with a full stop in them',
			['## Begrippen', '', 'Abces (abcessen): holte', 'Anti-epilepticum (mv. anti-epileptica): middel'],
			['abces, abcessen = holte', 'anti-epilepticum, anti-epileptica = middel'],
		],
		[
			'letters between the lines',
			['Woordenlijst', '', 'A', '', 'Ader: buis', '', 'B', '', 'Bot: hard'],
			['ader = buis', 'bot = hard'],
		],
		[
			'running text after the list',
			[
				'Moeilijke woorden',
				'',
				'- Ader: buis',
				'- Bot: hard',
				'',
				'Daarna gaat de tekst verder. U leest nu iets anders.',
			],
			['ader = buis', 'bot = hard', '!6'],
		],
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected)
	})
})

describe('glossaries of site generators', () => {
	test.each<[string, string[], string[]]>([
		[
			'MkDocs: definition lists',
			['# Begrippen', '', 'Ader', ':   Buis met bloed.', '', 'Bot', '', ':   Hard deel.'],
			['ader = Buis met bloed.', 'bot = Hard deel.'],
		],
		[
			'MkDocs: abbreviations at the end of a page',
			['# Zorg', '', 'De HLA is belangrijk.', '', '*[HLA]: Humaan leukocytenantigeen', '*[EPD]: dossier'],
			['HLA, humaan leukocytenantigeen = Humaan leukocytenantigeen', 'EPD = dossier'],
		],
		[
			'MyST: a glossary in a fence',
			[
				'# Begrippen',
				'',
				'```{glossary}',
				'Ader',
				'  Buis naar een {term}`bot`.',
				'',
				'Bot',
				'  Hard deel.',
				'```',
			],
			['ader = Buis naar een bot.', 'bot = Hard deel.'],
		],
		[
			'MyST: a glossary in a container, in a page with another title',
			['# Zorg', '', ':::{glossary}', ':sorted:', 'Ader', ': Buis.', '', 'Bot', ': Hard deel.', ':::'],
			['ader = Buis.', 'bot = Hard deel.'],
		],
		[
			'Docusaurus: a title in front matter',
			['---', 'title: Begrippen', 'sidebar_position: 3', '---', '', '**Ader**: buis', '', '**Bot**: hard'],
			['ader = buis', 'bot = hard'],
		],
		[
			'Docusaurus: a note before the entries',
			['# Begrippen', '', ':::info', '', 'Mist u een woord?', '', ':::', '', '### Ader', '', 'Buis.'],
			['ader = Buis.', '!3'],
		],
		[
			'terms in running text',
			['Een <dfn>ader</dfn> is een buis. Meer tekst.', '', 'Het <dfn>bot</dfn> is hard.'],
			['ader = Een ader is een buis.', 'bot = Het bot is hard.'],
		],
		[
			'an abbreviation, what it stands for, and what it means',
			[
				'## Afkortingen',
				'',
				'**CT**',
				'*Computertomografie*',
				'Foto in plakjes.',
				'',
				'**EEG**',
				'*Elektro-encefalogram*',
				'Filmpje.',
			],
			['CT, computertomografie = Foto in plakjes.', 'EEG, elektro-encefalogram = Filmpje.'],
		],
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected)
	})
})

describe('more habits, and what is no entry', () => {
	const list = (...entries: string[]) => ['# Begrippen', '', ...entries]
	test.each<[string, string[], string[]]>([
		['names after a bold one', list('- **Arts**, dokter: iemand'), ['arts, dokter = iemand']],
		['all of it bold', list('- **Ader: buis**'), ['ader = buis']],
		['an inverted headword', list('- Pijn, chronische: lang'), ['chronische pijn = lang']],
		['two words with a comma', list('- Abces, ettergezwel: holte'), ['abces, ettergezwel = holte']],
		['slashes', list('- Bloedplaatjes/trombocyten: cel'), ['bloedplaatje, trombocyt = cel']],
		['not slashes of a unit', list('- mg/l: eenheid'), ['mg/l = eenheid']],
		['optional letters', list('- Echo(grafie): beeld'), ['echo, echografie = beeld']],
		['an optional word', list('- (Chronische) pijn: pijn lang'), ['chronische pijn, pijn = pijn lang']],
		['a reference in brackets', list('- Ader (zie ook: vene): buis'), ['ader = buis']],
		['a pronunciation', list('- Ader [a-der]: buis'), ['ader = buis']],
		[
			'numbers of chapters',
			list('## 1.1 Ader', '', 'Buis.', '', '## 1.2 Bot', '', 'Hard.'),
			['ader = Buis.', 'bot = Hard.'],
		],
		['groups of letters', list('## A t/m C', '', '### Ader', '', 'Buis.'), ['ader = Buis.']],
		['an explanation as a bullet', list('## Ader', '', '- buis'), ['ader = buis']],
		[
			'grammar below the heading',
			list('## Ader', '', '*zelfstandig naamwoord*', '', 'Buis.'),
			['ader = Buis.'],
		],
		['mixed dashes', list('Ader - buis', 'Cel – klein'), ['ader = buis', 'cel = klein']],
		[
			'quotations',
			list('> **Ader**', '> Buis.', '', '> **Bot**', '> Hard.'),
			['ader = Buis.', 'bot = Hard.'],
		],
		['advice', list('- Drink een glas water', '- Neem een paraplu mee'), ['!3', '!4']],
		['a table of something else', list('| Medicijn | Dosis |', '|-|-|', '| Paracetamol | 500 mg |'), ['!3']],
		['numbers without a term', list('| Nr | Omschrijving |', '|-|-|', '| 1 | buis |'), ['!3']],
		['a record', list('Woord: Ader', 'Betekenis: buis'), ['!3', '!4']],
		[
			'the version of a list',
			list('Versie: 1.0', '', 'Datum: 1 mei', '', '- Ader: buis'),
			['ader = buis', '!3', '!5'],
		],
		['HTML', list('<dl>', '<dt>Ader</dt>', '</dl>'), ['!4']],
		['a link back', list('## Ader', '', 'Buis.', '', '[Terug](#top)'), ['ader = Buis.', '!7']],
		[
			'a fourth paragraph',
			list('## Ader', '', 'a b.', '', 'c.', '', 'd.', '', 'e.'),
			['ader = a b. c. d.', '!11'],
		],
	])('%s', (_, lines, expected) => {
		expect(read(lines)).toEqual(expected)
	})
})

describe('with an option', () => {
	const list = ['# Zorg', '', 'Tekst.', '', '## Uitleg', '', '- Ader: buis', '', '## Contact', '', 'Bel ons.']
	test.each<[string, ParseOptions, string[], string[]]>([
		['a heading', {heading: 'Uitleg'}, list, ['ader = buis']],
		['a heading by an expression', {heading: /^uit/gi}, list, ['ader = buis']],
		['another heading', {heading: 'Uit'}, list, []],
		['a whole document', {whole: true}, list, ['ader = buis', '!3', '!9']],
		[
			'a whole document of headings',
			{whole: true},
			['# Ziekenhuistaal', '', '## Ader', '', 'Buis.', '', '## Bot', '', 'Hard.'],
			['ader = Buis.', 'bot = Hard.'],
		],
		[
			'a whole document with a list in it: its other sections are chapters',
			{whole: true},
			['# Chemo', '', '## Bijwerkingen', '', 'Misselijk.', '', '## Woordenlijst', '', '- Ader: buis'],
			['ader = buis', '!3'],
		],
		['a whole document of lines', {whole: true}, ['Ader: buis', 'Bot: hard'], ['ader = buis', 'bot = hard']],
	])('%s', (_, options, lines, expected) => {
		expect(read(lines, options)).toEqual(expected)
	})
})
