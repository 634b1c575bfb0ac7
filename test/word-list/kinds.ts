import type {Kind} from './read.ts'

/** Shapes of word lists that people write, by kind, each with shapes that look alike and are something else. */
export const kinds: readonly Kind[] = [
	{
		kind: 'terms of a standard',
		pro: [
			[
				'admitted term',
				'## Termen en definities\n\n### 3.1 ader\n\n**bloedvat**\n\nbuis met bloed\n\n### 3.2 bot\n\nhard deel',
				['ader, bloedvat = buis met bloed', 'bot = hard deel'],
			],
			[
				'two admitted terms on lines',
				'## Begrippen\n\n### 3.1 ader\n\n**bloedvat**\n**vat**\n\nbuis\n\n### 3.2 bot\n\nhard deel',
				['ader, bloedvat, vat = buis', 'bot = hard deel'],
			],
			[
				'a name in small letters among terms',
				'## Begrippen\n\n### Ader\n\n**bloedvat**\n\nBuis.\n\n### Bot\n\nHard.\n\n### Cel\n\nKlein.',
				['ader, bloedvat = Buis.', 'bot = Hard.', 'cel = Klein.'],
			],
			['one clause alone', '## Begrippen\n\n### 3.1 ader\n\n**bloedvat**\n\nbuis', ['ader, bloedvat = buis']],
			[
				'every section an admitted term, no numbers',
				'## Begrippen\n\n### Ader\n\n**bloedvat**\n\nBuis.\n\n### Bot\n\n**been**\n\nHard deel.',
				['ader, bloedvat = Buis.', 'bot, been = Hard deel.'],
			],
			[
				'source in brackets',
				'## Begrippen\n\n### 3.1 ader\n\nbuis\n\n[BRON: NEN 7510:2017, 3.1]\n\n### 3.2 bot\n\nhard deel\n[SOURCE: ISO 1087]',
				['ader = buis', 'bot = hard deel'],
			],
			[
				'notes',
				'## Begrippen\n\n### 3.1 ader\n\nbuis\n\nOpmerking 1 bij de term: Ook vat.\n\n### 3.2 bot\n\nhard deel\n\nVOORBEELD 1: rib',
				['ader = buis (Ook vat.)', 'bot = hard deel'],
			],
		],
		contra: [
			[
				'a group with bold terms',
				'## Begrippen\n\n### Lichaam\n\n**Ader**\n\nBuis.\n\n**Bot**\n\nHard deel.\n\n### Geest\n\n**Angst**\n\nBang zijn.',
				['ader = Buis.', 'bot = Hard deel.', 'angst = Bang zijn.'],
			],
			[
				'a heading in bold among terms',
				'## Begrippen\n\n### Ader\n\n**Voorbereiding**\n\nBuis.\n\n### Bot\n\nHard.\n\n### Cel\n\nKlein.',
				['ader = Buis.', 'bot = Hard.', 'cel = Klein.', '!5 Voorbereiding'],
			],
			[
				'groups with one bold term each',
				'## Begrippen\n\n### Lichaam\n\n**Ader**\n\nBuis.\n\n### Geest\n\n**Angst**\n\nBang.',
				['ader = Buis.', 'angst = Bang.'],
			],
			['one group with one term', '## Begrippen\n\n### Lichaam\n\n**Ader**\n\nBuis.', ['ader = Buis.']],
			[
				'a bold sentence',
				'## Begrippen\n\n### Ader\n\n**Een buis met bloed.**\n\nLoopt naar het hart.\n\n### Bot\n\nHard deel.',
				['ader = Een buis met bloed. Loopt naar het hart.', 'bot = Hard deel.'],
			],
			[
				'a bold line and nothing after',
				'## Begrippen\n\n### Ader\n\n**buis met bloed**\n\n### Bot\n\nHard deel.',
				['ader = buis met bloed', 'bot = Hard deel.'],
			],
		],
	},
	{
		kind: 'titles',
		pro: [
			[
				'tabs below a title cell',
				'Begrippen\t\t\nAder\tBuis.\nBot\tHard deel.',
				['ader = Buis.', 'bot = Hard deel.'],
				{whole: true},
			],
			[
				'tabs below a title',
				'Begrippen\n\nAder\tBuis.\nBot\tHard deel.',
				['ader = Buis.', 'bot = Hard deel.'],
				{whole: true},
			],
			[
				'tabs below another title',
				'Zorg en welzijn\t\nAder\tBuis.\nBot\tHard deel.',
				['ader = Buis.', 'bot = Hard deel.', '!1 Zorg en welzijn'],
				{whole: true},
			],
			[
				'tabs below column names',
				'Term\tUitleg\nAder\tBuis.\nBot\tHard deel.',
				['ader = Buis.', 'bot = Hard deel.', '!1 Term Uitleg'],
				{whole: true},
			],
			[
				'tabs below title and column names',
				'Begrippen\t\nTerm\tUitleg\nAder\tBuis.\nBot\tHard deel.',
				['ader = Buis.', 'bot = Hard deel.', '!2 Term Uitleg'],
				{whole: true},
			],
			[
				'tabs, a title in its own paragraph',
				'Zorg\n\nAder\tBuis.\nBot\tHard deel.',
				['ader = Buis.', 'bot = Hard deel.'],
				{whole: true},
			],
			['capitals', 'BEGRIPPENLIJST\n\nAder: buis\nBot: hard', ['ader = buis', 'bot = hard']],
			['with a year', 'Begrippenlijst Wmo 2024\n\nAder: buis\nBot: hard', ['ader = buis', 'bot = hard']],
			[
				'second line',
				'GEMEENTE X\nBegrippenlijst bij de begroting\n\nAder\nBuis.\n\nBot\nHard deel.',
				['ader = Buis.', 'bot = Hard deel.'],
			],
			[
				'wiki',
				'Intro.\n\n== Begrippenlijst ==\n\n; Ader : buis\n; Bot : hard',
				['ader = buis', 'bot = hard'],
			],
			['question', '# Folder\n\n## Wat betekenen die woorden?\n\n- Ader: buis', ['ader = buis']],
			['question 2', '## Welke begrippen gebruiken we?\n\n- Ader: buis', ['ader = buis']],
			['setext', 'Begrippenlijst\n==============\n\nAder\n----\nBuis.', ['ader = Buis.']],
			['prefix', '# Wiki: Jargon\n\n- `ader` - buis', ['ader = buis']],
			['capitals with a number', 'BIJLAGE 2 BEGRIPPENLIJST\n\nAder: buis', ['ader = buis']],
		],
		contra: [
			['question about something', '## Wat betekenen de uitslagen?\n\n- Ader: buis', []],
			['a sentence', 'De begrippen staan achterin.\n\n- Ader: buis', []],
			['sentence in first paragraph without stop', 'In dit boek staan veel woorden\n\n- Ader: buis', []],
			['obsidian highlight', '==Let op==\n\n- Ader: buis', []],
			['contents', 'Inhoud\nBegrippen 12\nContact 14', []],
			[
				'a name in the third line of a text',
				'In dit stuk leest u de\ngegevens van de\nbegrippenlijst van de gemeente\nAder: buis',
				[],
			],
			['a term with a colon', 'Definitielijst: lijst met definities\n\nTekst over iets.', ['!1 none']],
		],
	},
	{
		kind: 'page numbers and running titles',
		pro: [
			[
				'page of',
				'Begrippen\n\nAder\nBuis.\n\nPagina 3 van 12\n\nBot\nHard deel.',
				['ader = Buis.', 'bot = Hard deel.', '!6 Pagina 3 van 12'],
			],
			[
				'page inside a definition',
				'Begrippen\n\nAder\nBuis met\nPagina 3 van 12\nbloed.\n\nBot\nHard deel.',
				['ader = Buis met bloed.', 'bot = Hard deel.', '!5 Pagina 3 van 12'],
			],
			[
				'running titles',
				'Begrippen\n\nAder\nBuis.\n\nJaarverslag 2024\n\n3\n\nBot\nHard deel.\n\nJaarverslag 2024\n\n4\n\nCel\nKlein deel.',
				[
					'ader = Buis.',
					'bot = Hard deel.',
					'cel = Klein deel.',
					'!6 Jaarverslag 2024',
					'!8 3',
					'!13 Jaarverslag 2024',
					'!15 4',
				],
			],
			[
				'title next to number',
				'Begrippen\n\n- Ader: buis\n\nBegrippen | Pagina 4\n\n- Bot: hard',
				['ader = buis', 'bot = hard', '!5 Begrippen | Pagina 4'],
			],
			[
				'thrice',
				'Begrippen\n\nAder\nBuis.\n\nZorgbeleid gemeente Zeist\n\nBot\nHard deel.\n\nZorgbeleid gemeente Zeist\n\nCel\nKlein.\n\nZorgbeleid gemeente Zeist\n\nDarm\nBuis.',
				[
					'ader = Buis.',
					'bot = Hard deel.',
					'cel = Klein.',
					'darm = Buis.',
					'!6 Zorgbeleid gemeente Zeist',
					'!11 Zorgbeleid gemeente Zeist',
					'!16 Zorgbeleid gemeente Zeist',
				],
			],
			[
				'a dash before the page',
				'Begrippen\n\nAder\nBuis.\n\nBegrippenlijst – pagina 2\n\nBot\nHard.',
				['ader = Buis.', 'bot = Hard.'],
			],
			[
				'page numbers with dashes',
				'Begrippen\n\nAder\nBuis.\n\n- 3 -\n\nBot\nHard.',
				['ader = Buis.', 'bot = Hard.', '!6 - 3 -'],
			],
			[
				'a sentence over a page',
				'Begrippen\n\nAder\nBuis met\n\nPagina 3\n\nbloed erin.\n\nBot\nHard.',
				['ader = Buis met bloed erin.', 'bot = Hard.', '!6 Pagina 3'],
			],
		],
		contra: [
			[
				'24/7',
				'Begrippen\n\n24/7\nDe hele dag.\n\nBot\nHard deel.',
				['24/7 = De hele dag.', 'bot = Hard deel.'],
			],
			[
				'a page in a sentence',
				'Begrippen\n\nAder\nBuis, zie pagina 3.\n\nBot\nHard deel.',
				['ader = Buis, zie pagina 3.', 'bot = Hard deel.'],
			],
			[
				'headword pagina',
				'Begrippen\n\n- Pagina: kant van een blad\n- Bot: hard',
				['pagina = kant van een blad', 'bot = hard'],
			],
			[
				'repeated field names',
				'# Begrippen\n\n## Ader\n\nDefinitie\n\nBuis.\n\n## Bot\n\nDefinitie\n\nHard.\n\n## Cel\n\nDefinitie\n\nKlein.',
				['ader = Buis.', 'bot = Hard.', 'cel = Klein.'],
			],
			['a number as explanation', 'Begrippen\n\n- Pi: 3\n- Bot: hard', ['pi = 3', 'bot = hard']],
			[
				'a range of numbers',
				'Begrippen\n\n- BMI: 18 - 25 is gezond\n- Bot: hard',
				['BMI = 18 - 25 is gezond', 'bot = hard'],
			],
		],
	},
	{
		kind: 'template tags',
		pro: [
			[
				'hugo note',
				'# Begrippen\n\n{{< note >}}\nPas op: dit is oud.\n{{< /note >}}\n\n**Ader**: buis',
				['ader = buis', '!3 {{< note >}} Pas op: dit is oud. {{< /note >}}'],
				{whole: true},
			],
			[
				'hugo percent',
				'# Begrippen\n\n{{% notice info %}}\n\nAlles: hier.\n\n{{% /notice %}}\n\n**Ader**: buis',
				['ader = buis', '!3 {{% notice info %}} Alles: hier. {{% /notice %}}'],
			],
			[
				'jekyll',
				'# Begrippen\n\n{% include toc.html %}\n\n**Ader**: buis',
				['ader = buis', '!3 {% include toc.html %}'],
				{whole: true},
			],
			[
				'hugo toc',
				'# Begrippen\n\n{{< toc >}}\n\n## Ader\n\nBuis.\n\n{{< hint >}}\nLet op.\n{{< /hint >}}\n\n## Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.', '!3 {{< toc >}}', '!9 {{< hint >}} Let op. {{< /hint >}}'],
			],
			[
				'tabs around entries',
				'# Begrippen\n\n{{< expand "A" >}}\n\n- Ader: buis\n\n{{< /expand >}}',
				['ader = buis', '!3 {{< expand "A" >}}', '!7 {{< /expand >}}'],
			],
		],
		contra: [
			[
				'code with a tag',
				'# Begrippen\n\n- Tag: `{{< x >}}` in een sjabloon\n- Bot: hard',
				['tag = {{< x >}} in een sjabloon', 'bot = hard'],
			],
			[
				'braces in brackets',
				'# Begrippen\n\n- Verzameling: {a, b}\n- Bot: hard',
				['verzameling = {a, b}', 'bot = hard'],
			],
			[
				'a tag in running text',
				'# Begrippen\n\n- Ader: buis {{< ref "x" >}} hier',
				['ader = buis hier', '!3 {{< ref "x" >}}'],
			],
		],
	},
	{
		kind: 'remarks of a site generator',
		pro: [
			[
				'mkdocs',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n!!! note "Let op"\n    Een ader is geen zenuw.\n\n    Echt niet.\n\n## Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.', '!7 !!! note "Let op" Een ader is geen zenuw. Echt niet.'],
			],
			[
				'collapsible',
				'# Begrippen\n\n??? tip\n    Zoek: ctrl-f\n\n- Ader: buis',
				['ader = buis', '!3 ??? tip Zoek: ctrl-f'],
			],
			[
				'docusaurus in a definition',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n:::note\nGeen zenuw.\n:::\n\n## Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.', '!7 :::note Geen zenuw. :::'],
			],
			[
				'github',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n> [!NOTE]\n> Geen zenuw.\n\n## Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.', '!7 [!NOTE] Geen zenuw.'],
			],
			[
				'docusaurus with title',
				'# Begrippen\n\n:::tip Mijn tip\n\nTekst: hier.\n\n:::\n\n- Ader: buis',
				['ader = buis', '!3 :::tip Mijn tip Tekst: hier. :::'],
			],
		],
		contra: [
			[
				'quotation as explanation',
				'# Begrippen\n\n## Ader\n\n> Buis.\n\n## Bot\n\n> Hard.',
				['ader = Buis.', 'bot = Hard.'],
			],
			['exclamation', '# Begrippen\n\n- Ader: buis!!!\n- Bot: hard???', ['ader = buis!!!', 'bot = hard???']],
			['glossary container', '# Begrippen\n\n:::{glossary}\nAder\n: Buis.\n:::', ['ader = Buis.']],
		],
	},
	{
		kind: 'figures',
		pro: [
			[
				'caption',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n![ader](a.png)\n\n_Figuur 2: een ader_\n\n## Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.', '!7 an image', '!9 Figuur 2: een ader'],
			],
			[
				'image with caption below',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n![ader](a.png)\n*Een ader*\n\n## Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.', '!7 Een ader'],
			],
			[
				'table caption',
				'# Begrippen\n\nTabel 3. Begrippen\n\n| Term | Uitleg |\n|-|-|\n| Ader | buis |',
				['ader = buis'],
			],
			[
				'caption between entries',
				'# Begrippen\n\n**Ader**: buis\n\nAfbeelding 1 – Een ader\n\n**Bot**: hard',
				['ader = buis', 'bot = hard', '!5 Afbeelding 1 – Een ader'],
			],
			[
				'figcaption',
				'<h2>Begrippen</h2>\n<h3>Ader</h3>\n<p>Buis.</p>\n<figure><img src="a.png"><figcaption>Figuur 1: ader</figcaption></figure>',
				['ader = Buis.', '!4 an image'],
			],
		],
		contra: [
			[
				'figuur as headword',
				'# Begrippen\n\n## Figuur\n\nTekening.\n\n## Tabel\n\nRijen.',
				['!3 Figuur', '!7 Tabel'],
			],
			[
				'sentence about a table',
				'# Begrippen\n\n## Ader\n\nBuis.\n\nTabel 3 laat aders zien.\n\n## Bot\n\nHard.',
				['ader = Buis. Tabel 3 laat aders zien.', 'bot = Hard.'],
			],
			[
				'image before text',
				'# Begrippen\n\n## Ader\n\n![x](a.png) Buis met bloed.\n\n## Bot\n\nHard.',
				['ader = Buis met bloed.', 'bot = Hard.'],
			],
		],
	},
	{
		kind: 'plurals with a meaning of their own',
		pro: [
			[
				'own meaning',
				'# Begrippen\n\n- Lasten: uitgaven\n- Weeën: samentrekkingen\n- Activa: bezittingen\n- Kosten: geld\n- Passiva: schulden',
				[
					'lasten = uitgaven',
					'weeën = samentrekkingen',
					'activa = bezittingen',
					'kosten = geld',
					'passiva = schulden',
				],
			],
			[
				'compounds',
				'# Begrippen\n\n- Woonlasten: huur\n- Naweeën: pijn\n- Vaste activa: gebouwen\n- Zorgkosten: geld',
				['woonlasten = huur', 'naweeën = pijn', 'vaste activa = gebouwen', 'zorgkosten = geld'],
			],
			[
				'with an adjective',
				'# Begrippen\n\n- Hoge kosten: geld\n- Vaste lasten: huur\n- Ingewanden: darmen\n- Genitaliën: delen',
				['hoge kosten = geld', 'vaste lasten = huur', 'ingewanden = darmen', 'genitaliën = delen'],
			],
		],
		contra: [
			[
				'plain plurals',
				'# Begrippen\n\n- Laxativa: middelen\n- Ideeën: gedachten\n- Gasten: bezoekers\n- Antibiotica: middelen\n- Testen: proeven\n- Feeën: wezens',
				[
					'laxativum = middelen',
					'idee = gedachten',
					'gast = bezoekers',
					'antibioticum = middelen',
					'testen = proeven',
					'fee = wezens',
				],
			],
			[
				'ordinary plurals of other words',
				'# Begrippen\n\n- Preventiva: middelen\n- Diensten: hulp\n- Ledematen: armen',
				['preventivum = middelen', 'dienst = hulp', 'ledematen = armen'],
			],
		],
	},
	{
		kind: 'several terms of one definition',
		pro: [
			[
				'two terms',
				'# Begrippen\n\nMantelzorger\nNaaste\n: Iemand die zorgt.\n\nPgb\n: Geld.',
				['mantelzorger, naaste = Iemand die zorgt.', 'Pgb = Geld.'],
			],
			['three terms', '# Begrippen\n\nAder\nVat\nBloedvat\n: Buis.', ['ader, vat, bloedvat = Buis.']],
			[
				'after a definition in one paragraph',
				'# Begrippen\n\nAder\n: Buis.\nBot\nBeen\n: Hard.',
				['ader = Buis.', 'bot, been = Hard.'],
			],
			[
				'myst',
				'# Begrippen\n\n```{glossary}\nMetadata\nMetagegevens\n  Gegevens.\n\nDataset\n  Verzameling.\n```',
				['metadata, metagegevens = Gegevens.', 'dataset = Verzameling.'],
			],
			['loose', '# Zorg\n\nTekst.\n\nAder\nVat\n: Buis.', ['ader, vat = Buis.']],
			[
				'after a blank line',
				'# Begrippen\n\nAder\nVat\n\n: Buis.\n\nBot\n\n: Hard.',
				['ader, vat = Buis.', 'bot = Hard.'],
			],
		],
		contra: [
			[
				'wrapped definition',
				'# Begrippen\n\nAder\n: Buis met\nbloed\nBot\n: Hard\ndeel',
				['ader = Buis met bloed', 'bot = Hard deel'],
			],
			[
				'two definitions',
				'# Begrippen\n\nAder\n: Buis.\n: Ook: vat.\n\nBot\n: Hard.',
				['ader = Buis. Ook: vat.', 'bot = Hard.'],
			],
			[
				'sentence and term',
				'# Begrippen\n\nHier staan de woorden.\nAder\n: Buis.',
				['!3 Hier staan de woorden. Ader : Buis.'],
			],
		],
	},
	{
		kind: 'names in bold',
		pro: [
			[
				'pairs',
				'# Begrippen\n\n**Ader**\n**Bloedvat**\nBuis.\n\n**Bot**\nHard.',
				['ader, bloedvat = Buis.', 'bot = Hard.'],
			],
			[
				'with slash',
				'# Begrippen\n\n**Ader** / **vat**\nBuis.\n\n**Bot**\nHard.',
				['ader, vat = Buis.', 'bot = Hard.'],
			],
			[
				'of in item',
				'# Begrippen\n\n- **Ader** of **vat**\n\n  Buis.\n\n- **Bot**\n\n  Hard.',
				['ader, vat = Buis.', 'bot = Hard.'],
			],
		],
		contra: [
			[
				'letters',
				'# Begrippen\n\n**A**\n\n**Ader**\nBuis.\n\n**B**\n\n**Bot**\nHard.',
				['ader = Buis.', 'bot = Hard.'],
			],
			[
				'each line an entry',
				'# Begrippen\n\n**Ader** buis\n**Bot** hard deel',
				['ader = buis', 'bot = hard deel'],
			],
			[
				'bold explanation',
				'# Begrippen\n\n**Ader**\n**Buis met bloed.**\n\n**Bot**\nHard.',
				['ader = Buis met bloed.', 'bot = Hard.'],
			],
		],
	},
	{
		kind: 'lists below a term',
		pro: [
			[
				'fields as bullets',
				'# Begrippen\n\n## Ader\n\n- Definitie: buis\n- Synoniemen: vat, vene\n- Zie ook: hart\n\n## Bot\n\n- **Definitie**: hard\n- **Bron**: boek',
				['ader, vat, vene = buis', 'bot = hard'],
			],
			[
				'an explanation, and fields as bullets',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n- Synoniem: vat\n\n## Bot\n\nHard.\n\n* Synoniem: been\n* Bron: boek',
				['ader, vat = Buis.', 'bot, been = Hard.'],
			],
			[
				'an explanation without a name among fields',
				'# Begrippen\n\n## Ader\n\n- buis met bloed\n- Synoniem: vat\n\n## Bot\n\n- hard deel',
				['ader, vat = buis met bloed', 'bot = hard deel'],
			],
			[
				'synonym',
				'# Begrippen\n\n- **Ader**\n  - Buis met bloed.\n  - Synoniem: vat\n- **Bot**\n  - Hard.',
				['ader, vat = Buis met bloed.', 'bot = Hard.'],
			],
			[
				'ook wel, below a definition',
				'# Begrippen\n\n- Ader: buis\n  - Ook wel: vat, bloedvat\n- Bot: hard',
				['ader, vat, bloedvat = buis', 'bot = hard'],
			],
			[
				'definition as field',
				'# Begrippen\n\n- **Ader**\n  - Definitie: buis\n  - Synoniemen: vat\n  - Bron: NEN',
				['ader, vat = buis'],
			],
			[
				'tight term with field lines',
				'# Begrippen\n\n- Ader: buis\n  Ook wel: vat\n- Bot: hard',
				['ader, vat = buis', 'bot = hard'],
			],
		],
		contra: [
			[
				'fields and entries',
				'# Begrippen\n\n## Lichaam\n\n- Synoniem: vat\n- Bot: hard\n\n## Geest\n\n- Angst: bang',
				['bot = hard', 'angst = bang', '!5 Synoniem vat'],
			],
			[
				'fields that say nothing of a term',
				'# Begrippen\n\n## Beheer\n\n- Status: actief\n- Versie: 2\n\n## Lichaam\n\n- Ader: buis',
				['ader = buis', '!3 Beheer'],
			],
			[
				'kinds of the term',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n- klein\n- groot\n\n## Bot\n\nHard.',
				['ader = Buis.', 'bot = Hard.', '!7 a nested list'],
			],
			[
				'a name and no explanation',
				'# Begrippen\n\n## Ader\n\n- Synoniem: vat\n\n## Bot\n\n- Definitie: hard',
				['bot = hard', '!3 Ader'],
			],
			['group', '# Begrippen\n\n- **Lichaam**\n  - Ader: buis\n  - Bot: hard', ['ader = buis', 'bot = hard']],
			['details', '# Begrippen\n\n- Ader: buis\n  - dun\n  - lang', ['ader = buis', '!4 a nested list']],
			['two plain', '# Begrippen\n\n- Ader\n  - dun\n  - lang', ['!3 Ader', '!4 a nested list']],
		],
	},
	{
		kind: 'tables',
		pro: [
			[
				'a column of abbreviations with a short name',
				'# Begrippen\n\n| Begrip | Afk. | Betekenis |\n|---|---|---|\n| Gezondheidsdienst | GGD | dienst |\n| Regio | | gebied |',
				['gezondheidsdienst, GGD = dienst', 'regio = gebied'],
			],
			[
				'double',
				'# Begrippen\n\n| Term | Uitleg | Term | Uitleg |\n|-|-|-|-|\n| Ader | buis | Bot | hard |\n| Cel | klein | | |',
				['ader = buis', 'bot = hard', 'cel = klein'],
			],
			[
				'status',
				'# Begrippen\n\n| Begrip | Definitie | Status | Datum |\n|-|-|-|-|\n| Zaak | werk | concept | 1 mei |\n| Status | stand | | |',
				['zaak = werk', 'status = stand', '!3 Datum'],
			],
			[
				'synoniem(en)',
				'# Begrippen\n\n| Nr. | Begrip | Synoniem(en) | Definitie |\n|-|-|-|-|\n| 1 | Ader | vat; bloedvat | buis |',
				['ader, vat, bloedvat = buis', '!3 Nr.'],
			],
			[
				'a source in a cell',
				'# Begrippen\n\n| Term | Uitleg |\n|-|-|\n| Ader | buis<br>Bron: NEN |\n| Bot | hard<br>deel |',
				['ader = buis', 'bot = hard deel'],
			],
			[
				'names on lines',
				'# Begrippen\n\n| Term | Uitleg |\n|-|-|\n| Ader | buis<br>Synoniem: vat |',
				['ader, vat = buis'],
			],
			[
				'double without a last half',
				'# Begrippen\n\n| Woord | Betekenis | Woord | Betekenis |\n|-|-|-|-|\n| Ader | buis | Bot |\n| Cel | klein | Darm | lang |',
				['ader = buis', 'cel = klein', 'darm = lang', '!5 Bot'],
			],
			[
				'with one known name',
				'# Begrippen\n\n| W | Uitleg | W | Uitleg |\n|-|-|-|-|\n| Ader | buis | Bot | hard |',
				['ader = buis', 'bot = hard'],
			],
		],
		contra: [
			[
				'two names of one kind',
				'# Begrippen\n\n| Term | Term EN | Uitleg |\n|-|-|-|\n| Ader | vein | buis |',
				['ader = buis', '!3 Term EN'],
			],
			['statuses', '# Begrippen\n\n| Status | Datum |\n|-|-|\n| concept | 1 mei |', ['!3 Status | Datum']],
			[
				'term and twice explained',
				'# Begrippen\n\n| Term | Uitleg | Uitleg |\n|-|-|-|\n| Ader | buis | vat |',
				['ader = buis', '!3 Uitleg'],
			],
		],
	},
	{
		kind: 'HTML in Markdown',
		pro: [
			[
				'details',
				'# Begrippen\n\n<details><summary>Ader</summary>Buis &amp; vat.</details>\n\n<details>\n<summary>Bot</summary>\n\nHard **deel**.\n\n</details>',
				['ader = Buis & vat.', 'bot = Hard deel.'],
			],
			[
				'dl',
				'# Begrippen\n\n<dl>\n<dt>Ader</dt><dt>Vat</dt>\n<dd>Buis.</dd>\n<dt>Bot<dd>Hard.\n</dl>\n\n## Meer\n\nTekst.',
				['ader, vat = Buis.', 'bot = Hard.', '!9 Meer'],
			],
			[
				'dl with blank lines',
				'# Begrippen\n\n<dl>\n\n<dt>Ader</dt>\n\n<dd>Buis.</dd>\n\n</dl>',
				['ader = Buis.'],
			],
			[
				'table',
				'<h2>Begrippen</h2>\n<table>\n<tr><th>Term<th>Uitleg\n<tr><td>Ader<td>patiënt &euml;n buis\n</table>',
				['ader = patiënt ën buis'],
			],
			[
				'list',
				'<h2>Begrippen</h2>\n<ul>\n<li><b>Ader</b>: buis\n<li><b>Bot</b>: hard\n</ul>',
				['ader = buis', 'bot = hard'],
			],
			[
				'wrapper',
				'# Begrippen\n\n<div class="lijst">\n\n- Ader: buis\n\n</div>\n\n- Bot: hard',
				['ader = buis', 'bot = hard'],
			],
			[
				'details in a group',
				'# Begrippen\n\n<details>\n<summary>A</summary>\n\n- Ader: buis\n- Arts: dokter\n\n</details>',
				['ader = buis', 'arts = dokter'],
			],
			[
				'dl in a div with entities',
				'<h2>Woordenlijst</h2>\n<div>\n<dl>\n<dt>Co&ouml;rdinatie</dt>\n<dd>Samen&shy;werking &ndash; goed.</dd>\n</dl>\n</div>',
				['coördinatie = Samen­werking – goed.'],
			],
			[
				'dd with two paragraphs',
				'# Begrippen\n\n<dl><dt>Ader<dd><p>Buis.<p>Dun.</dl>',
				['ader = Buis. Dun.'],
			],
		],
		contra: [
			[
				'unclosed details and a heading',
				'# Begrippen\n\n<details><summary>Ader</summary>\n\nBuis.\n\n## Contact\n\nBel ons.',
				['ader = Buis.', '!7 Contact'],
			],
			[
				'iframe',
				'# Begrippen\n\n<iframe src="x"></iframe>\n\n- Ader: buis',
				['ader = buis', '!3 <iframe src="x"></iframe>'],
			],
			[
				'a script',
				'# Begrippen\n\n<script>\nvar a = "<dt>x</dt>"\n</script>\n\n- Ader: buis',
				['ader = buis'],
			],
			['summary alone', '# Begrippen\n\n<details><summary>Ader</summary></details>', ['!3 Ader']],
			['a tag that never closes', '# Begrippen\n\n<dl><dt>Ader<dd>buis < vat', ['ader = buis < vat']],
			[
				'a heading in code',
				'# Begrippen\n\n```html\n<dl><dt>Ader<dd>buis</dl>\n```\n\n- Bot: hard',
				['bot = hard', '!3 <dl><dt>Ader<dd>buis</dl>'],
			],
			[
				'an aside',
				'# Begrippen\n\n<dl><dt>Ader<dd>Buis.</dl>\n\n<aside><p>Reclame: hier.</p></aside>',
				['ader = Buis.', '!5 <aside> Reclame: hier.'],
			],
		],
	},
	{
		kind: 'terms that are about a document elsewhere',
		pro: [
			[
				'status as item',
				'# Begrippen\n\n- **Zaak**: werk\n- **Status**: stand van zaken\n- **Besluit**: keuze\n- **Let op**: dit is oud',
				['zaak = werk', 'status = stand van zaken', 'besluit = keuze', '!6 Let op dit is oud'],
			],
			[
				'metadata',
				'# Begrippen\n\n- **Versie**: 1.0\n- **Datum**: 1 mei\n- **Auteur**: Jan',
				['!3 Versie 1.0', '!4 Datum 1 mei', '!5 Auteur Jan'],
			],
			[
				'headings in a table',
				'# Begrippen\n\n| Term | Uitleg |\n|-|-|\n| Versie | staat van een document |\n| Contact | aanraking |',
				['versie = staat van een document', 'contact = aanraking'],
			],
			[
				'a referral',
				'# Begrippen\n\n- **Arts**: dokter\n- **Bot**: hard\n- **Verwijzing**\n  - Brief aan een arts.',
				['arts = dokter', 'bot = hard', 'verwijzing = Brief aan een arts.'],
			],
		],
		contra: [
			[
				'a tip and a source',
				'# Begrippen\n\n- **Arts**: dokter\n- **Bot**: hard\n- **Bron**: NEN\n- **Tip**: lees dit',
				['arts = dokter', 'bot = hard', '!5 Bron NEN', '!6 Tip lees dit'],
			],
			[
				'a single status',
				'# Begrippen\n\n- Status: concept\n\n## Arts\n\nDokter.',
				['!3 Status concept', '!5 Arts'],
			],
		],
	},
	{
		kind: 'indented fields',
		pro: [
			[
				'fields in indented paragraph',
				'# Begrippen\n\n**Ader**\n:   Buis.\n\n    Ook wel: *vat*.\n\n**Bot**\n:   Hard.',
				['ader, vat. = Buis.', 'bot = Hard.'],
			],
			[
				'two indented names',
				'# Begrippen\n\nAder\n:   Buis.\n\n    Synoniemen: vat, bloedvat\n\nBot\n:   Hard.',
				['ader, vat, bloedvat = Buis.', 'bot = Hard.'],
			],
			[
				'indented note',
				'# Begrippen\n\nAder\n:   Buis.\n\n    Toelichting: ook in planten.',
				['ader = Buis. (ook in planten.)'],
			],
		],
		contra: [
			[
				'code',
				'# Begrippen\n\nAder\n:   Buis.\n\n    x = 1\n\nBot\n:   Hard.',
				['ader = Buis.', 'bot = Hard.', '!6 x = 1'],
			],
			[
				'an indented sentence with a colon',
				'# Begrippen\n\nAder\n:   Buis.\n\n    Regel: altijd dun.\n\nBot\n:   Hard.',
				['ader = Buis.', 'bot = Hard.', '!6 Regel: altijd dun.'],
			],
		],
	},
	{
		kind: 'an abbreviation spelled out in columns',
		pro: [
			[
				'expansion and explanation',
				'Lijst van begrippen\n\nAOW         Algemene Ouderdomswet\n            Uitkering voor ouderen.\nWW          Werkloosheidswet\n            Uitkering.',
				['AOW, Algemene Ouderdomswet = Uitkering voor ouderen.', 'WW, werkloosheidswet = Uitkering.'],
			],
			[
				'two words',
				'Lijst van begrippen\n\nIC          Intensive care\n            Afdeling.\nSEH         Spoedeisende hulp\n            Afdeling.',
				['IC, intensive care = Afdeling.', 'SEH, spoedeisende hulp = Afdeling.'],
			],
		],
		contra: [
			[
				'an explanation over lines',
				'Lijst van begrippen\n\nIC          Afdeling voor\n            ernstig zieken.\nSEH         Afdeling.',
				['IC = Afdeling voor ernstig zieken.', 'SEH = Afdeling.'],
			],
			[
				'a word',
				'Lijst van begrippen\n\nBot         Beenderen of tanden\n            zijn hard.\nArm         Lid.',
				['bot = Beenderen of tanden zijn hard.', 'arm = Lid.'],
			],
		],
	},
	{
		kind: 'articles in brackets',
		pro: [
			[
				'article in brackets',
				'# Begrippen\n\n**(de) ader**\nBuis.\n\n**(het) bot**\nHard.',
				['ader = Buis.', 'bot = Hard.'],
			],
			[
				'both articles',
				'# Begrippen\n\n- (de/het) virus: deeltje\n- (een) bot: hard',
				['virus = deeltje', 'bot = hard'],
			],
		],
		contra: [
			[
				'an optional word',
				'# Begrippen\n\n- (chronische) pijn: lang\n- (Des)infectie: schoon',
				['chronische pijn, pijn = lang', 'desinfectie, infectie = schoon'],
			],
		],
	},
]
