import type {Kind} from './read.ts'

/** Shapes in word lists that Dutch organisations publish, each with shapes that look alike and are something else. */
export const publishedKinds: readonly Kind[] = [
	{
		kind: 'grammar in brackets',
		pro: [
			[
				'articles',
				'# Woordenlijst\n\n- gewricht (het): plek\n- arm (de): lid\n- huig (v): lel\n- knie (de, v/m): gewricht\n- eelt (o): huid\n- hoesten (ww.): stoten',
				['gewricht = plek', 'arm = lid', 'huig = lel', 'knie = gewricht', 'eelt = huid', 'hoesten = stoten'],
			],
		],
		contra: [
			[
				'names in brackets',
				'# Woordenlijst\n\n- gewricht (het scharnier): plek\n- arm (bovenarm): lid',
				['gewricht, scharnier = plek', 'arm, bovenarm = lid'],
			],
		],
	},
	{
		kind: 'brackets with a remark',
		pro: [
			[
				'when, where and how often',
				'# Woordenlijst\n\n- Koorts (bij kinderen): warm\n- Scan (vaak): foto\n- Prik (Vooral in de winter): naald\n- Suiker (in mmol/l): stof',
				['koorts = warm', 'scan = foto', 'prik = naald', 'suiker = stof'],
			],
			[
				'years, ranges and numbers of a sense',
				'# Woordenlijst\n\n- Wkkgz (2015): wet\n- Score (0-10): getal\n- Stadium (I t/m IV): ernst\n- Griep (sinds 2009): ziekte\n- Bank (1): meubel',
				['Wkkgz = wet', 'score = getal', 'stadium = ernst', 'griep = ziekte', 'bank = meubel'],
			],
			[
				'places in a document',
				'# Woordenlijst\n\n- Test (hoofdstuk 3): proef\n- Eed (art. 3 Wmo): belofte\n- Folder (bijlage B): blad\n- Diabetes (type 2): ziekte',
				['test = proef', 'eed = belofte', 'folder = blad', 'diabetes = ziekte'],
			],
			[
				'an example, or a part of an explanation',
				'# Woordenlijst\n\n- Pijnstiller (bijv. paracetamol, ibuprofen): pil\n- Klep (deel van het hart): deur\n- Scan (een soort foto): beeld\n- Test (spreek uit: tést): proef',
				['pijnstiller = pil', 'klep = deur', 'scan = beeld', 'test = proef'],
			],
			[
				'what introduces a name',
				'# Woordenlijst\n\n- Staar (medische naam: cataract): troebel\n- Lek (in het Engels: data breach): verlies\n- Pentest (Eng. penetration test, kortweg PT): proef\n- Arts (EN: doctor): man',
				[
					'staar, cataract = troebel',
					'lek, data breach = verlies',
					'pentest, penetration test, PT = proef',
					'arts, doctor = man',
				],
			],
			[
				'a remark after a name',
				'# Woordenlijst\n\n- Ader (vat, meestal blauw): buis\n- Bot (knook, ossa; vooral in de arm): hard\n- Kuur (behandeling, 7 dagen): pillen\n- Nuchter (leeg, geen drank): zo\n- Been (lid, onder de knie): lijf',
				[
					'ader, vat = buis',
					'bot, knook, ossa = hard',
					'kuur, behandeling = pillen',
					'nuchter, leeg = zo',
					'been, lid = lijf',
				],
			],
			[
				'a remark after an adjective',
				'# Woordenlijst\n\n- **Minnelijk traject** (vrijwillig, vóór de Wsnp): afspraak\n- Griep (besmettelijk, vooral in de winter): ziekte',
				['minnelijk traject = afspraak', 'griep = ziekte'],
			],
			[
				'an article',
				'# Woordenlijst\n\n- de gilden (het gilde): bonden\n- het recept (de recepten): brief\n- IC (de intensive care): afdeling',
				['gilden, gilde = bonden', 'recept, recepten = brief', 'IC, intensive care = afdeling'],
			],
		],
		contra: [
			[
				'names that start as a remark does',
				'# Woordenlijst\n\n- IVF (in vitro fertilisatie): paring\n- Reageerbuis (in vitro): glas\n- Kwaal (ALS type 2): ziekte\n- Goed (niet kwaadaardig): mild\n- Hoog (te hoge bloeddruk): druk',
				[
					'IVF, in vitro fertilisatie = paring',
					'reageerbuis, in vitro = glas',
					'kwaal, ALS type 2 = ziekte',
					'goed, niet kwaadaardig = mild',
					'hoog, te hoge bloeddruk = druk',
				],
			],
			[
				'names with digits',
				'# Woordenlijst\n\n- Zuurstof (O2): gas\n- Alarm (112): nummer\n- Kuur (5-FU): middel\n- Echo (3D-echo): beeld\n- Norm (NEN 7510): eis',
				[
					'zuurstof, O2 = gas',
					'alarm, 112 = nummer',
					'kuur, 5-FU = middel',
					'echo, 3D-echo = beeld',
					'norm, NEN 7510 = eis',
				],
			],
			[
				'an adjective of a name',
				'# Woordenlijst\n\n- Arts (medisch specialist): man\n- Kliniek (medisch centrum): huis\n- Hotel (kort verblijf): bed\n- Land (de Staat): rijk',
				[
					'arts, medisch specialist = man',
					'kliniek, medisch centrum = huis',
					'hotel, kort verblijf = bed',
					'land, de Staat = rijk',
				],
			],
			[
				'names only',
				'# Woordenlijst\n\n- Huidarts (dermatoloog, huidspecialist): arts\n- Doof (slechthorend, hardhorig): stil\n- Test (24-uursmeting, in vivo test): proef',
				[
					'huidarts, dermatoloog, huidspecialist = arts',
					'doof, slechthorend, hardhorig = stil',
					'test, 24-uursmeting, in vivo test = proef',
				],
			],
			[
				'an adjective that explains another, next to a remark',
				'# Woordenlijst\n\n- Verslaafd (afhankelijk, bijv. van drugs): ziek\n- Feestelijk (vrolijk, vooral in mei): leuk',
				['verslaafd, afhankelijk = ziek', 'feestelijk, vrolijk = leuk'],
			],
			[
				'names joined as one',
				'# Woordenlijst\n\n- Internist (arts voor hart, long en nier): dokter',
				['internist, arts voor hart, long en nier = dokter'],
			],
			[
				'a remark outside the brackets',
				'# Woordenlijst\n\n- Bij kennis: wakker\n- Op afspraak: niet zomaar\n- **Ader**: buis\n\n  Synoniemen: bij de ader',
				['bij kennis = wakker', 'op afspraak = niet zomaar', 'ader, bij de ader = buis'],
			],
		],
	},
	{
		kind: 'members of a series',
		pro: [
			[
				'letters and numbers',
				'# Woordenlijst\n\n- Hepatitis A of B: ziekte\n- Diabetes (type 1 of type 2): suiker\n- Suiker (DM 1 / 2): stof\n- Stolsel (factor VII of VIII): bloed',
				[
					'Hepatitis A, Hepatitis B = ziekte',
					'diabetes = suiker',
					'suiker, DM 1, DM 2 = stof',
					'stolsel, factor VII, factor VIII = bloed',
				],
			],
		],
		contra: [
			[
				'a letter or number that is a name',
				'# Woordenlijst\n\n- Kalium of K: zout\n- Vitamine C of ascorbinezuur: stof\n- Thee of koffie A: drank',
				['kalium, K = zout', 'Vitamine C, ascorbinezuur = stof', 'thee, koffie A = drank'],
			],
		],
	},
	{
		kind: 'parts of a document below the name of a list',
		pro: [
			[
				'general remarks',
				'# 1 Begrippen\n\n## 1.1 Algemeen\n\nDeze regeling geldt.\n\n## 1.2 Definities\n\na. ader: buis\nb. bot: hard',
				['!3 1.1 Algemeen', 'ader = buis', 'bot = hard'],
			],
			[
				'what is left',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n## Bot\n\nHard.\n\n## Overig\n\nVraag het ons.',
				['ader = Buis.', 'bot = Hard.', '!11 Overig'],
			],
			[
				'what a regulation is about',
				'# Begrippen\n\n## Ader\n\nBuis.\n\n## Bot\n\nHard.\n\n## Reikwijdte\n\nHet hele huis.',
				['ader = Buis.', 'bot = Hard.', '!11 Reikwijdte'],
			],
		],
		contra: [
			[
				'groups of entries',
				'# Begrippen\n\n## Algemeen\n\n- Ader: buis\n- Bot: hard\n\n## Overig\n\n- Cel: klein',
				['ader = buis', 'bot = hard', 'cel = klein'],
			],
			[
				'a longer name',
				'# Begrippen\n\n## Algemeen belang\n\nNut.\n\n## Bot\n\nHard.',
				['algemeen belang = Nut.', 'bot = Hard.'],
			],
			[
				'an item',
				'# Begrippen\n\n- Algemeen: voor allen\n- Bot: hard',
				['algemeen = voor allen', 'bot = hard'],
			],
		],
	},
	{
		kind: 'an abbreviation before what it stands for',
		pro: [
			[
				'lines',
				'## Afkortingen\n\nAB Algemeen Bestuur\nB&W Burgemeester en Wethouders\na.i. ad interim\nICT Informatie- en communicatietechnologie',
				[
					'AB, Algemeen Bestuur = Algemeen Bestuur',
					'B&W, burgemeester en Wethouders = Burgemeester en Wethouders',
					'a.i., ad interim = ad interim',
					'ICT, informatie- en communicatietechnologie = Informatie- en communicatietechnologie',
				],
			],
			[
				'bullets',
				'## Afkortingen\n\n- AB Algemeen Bestuur\n- GGZ geestelijke gezondheidszorg\n- VWS ministerie van Volksgezondheid',
				[
					'AB, Algemeen Bestuur = Algemeen Bestuur',
					'GGZ, geestelijke gezondheidszorg = geestelijke gezondheidszorg',
					'!5 VWS ministerie van Volksgezondheid',
				],
			],
			[
				'paragraphs',
				'## Afkortingen\n\nAB Algemeen Bestuur\n\nDB **Dagelijks Bestuur**',
				['AB, Algemeen Bestuur = Algemeen Bestuur', 'DB, Dagelijks Bestuur = Dagelijks Bestuur'],
			],
			[
				'a line among others with a colon',
				'## Afkortingen\n\nAB: Algemeen Bestuur\nDB Dagelijks Bestuur\nIC: intensive care',
				[
					'AB, Algemeen Bestuur = Algemeen Bestuur',
					'DB, Dagelijks Bestuur = Dagelijks Bestuur',
					'IC, intensive care = intensive care',
				],
			],
		],
		contra: [
			[
				'abbreviations with an explanation',
				'## Afkortingen\n\nCT foto in plakjes\nMRI beeld met magneten',
				['!3 CT foto in plakjes', '!4 MRI beeld met magneten'],
			],
			[
				'an explanation that contains an abbreviation',
				'## Begrippen\n\nIC-opname: verblijf op de\nIC voor zorg\nBot: hard',
				['IC-opname = verblijf op de IC voor zorg', 'bot = hard'],
			],
			[
				'a sentence that starts with one',
				'## Begrippen\n\n- Ader: buis\n- GGZ geeft goede zorg.',
				['ader = buis', '!4 GGZ geeft goede zorg.'],
			],
			[
				'a word, not an abbreviation',
				'## Begrippen\n\nAs ader stolsel\nAder buis met bloed',
				['as ader stolsel = Ader buis met bloed'],
			],
		],
	},
	{
		kind: 'bullets of Word that Markdown does not know',
		pro: [
			['a circle', 'Begrippen\n\no Ader: buis\no Bot: hard', ['ader = buis', 'bot = hard']],
			[
				'a circle and a tab among others',
				'Woordenlijst\n\n•\tAder: buis\no\tCel: klein\n▪ Darm: slang',
				['ader = buis', 'cel = klein', 'darm = slang'],
			],
			[
				'below an item',
				'## Begrippen\n\n- Ader: buis\n  • klein: haarvat\n- Bot: hard\n  o Groot deel\n  o Klein deel',
				['ader = buis', 'bot = hard', '!4 • klein: haarvat', '!6 o Groot deel o Klein deel'],
			],
			[
				'below a line',
				'## Begrippen\n\nAder: buis\no Groot deel\nBot: hard',
				['ader = buis', 'bot = hard', '!4 o Groot deel'],
			],
		],
		contra: [
			[
				'a letter that is a term',
				'## Begrippen\n\n- O: zuurstof\n- o-been: scheef been\n- Oor: hoort',
				['O = zuurstof', 'o-been = scheef been', 'oor = hoort'],
			],
			[
				'an arrow to another term',
				'## Begrippen\n\n- Ader: buis\n  → zie hart\n- Bot: hard',
				['ader = buis → zie hart', 'bot = hard'],
			],
		],
	},
	{
		kind: 'other names after a comma',
		pro: [
			[
				'plurals and names that are introduced',
				'## Begrippen\n\nAder, meervoud aders: buis\nGriep, ook influenza: ziekte\nLong, lat. pulmo: zak\nArts, afk. A: man',
				['ader, aders = buis', 'griep, influenza = ziekte', 'long, pulmo = zak', 'arts, A = man'],
			],
			[
				'articles',
				'| Woord | Betekenis |\n|---|---|\n| de fles, de flessen | glas |',
				['fles, flessen = glas'],
				{whole: true},
			],
			[
				'a name in brackets before it',
				'## Begrippen\n\n- Nier (ren), ook wel filter: orgaan\n- Bot (vaak) of been: hard',
				['nier, ren, filter = orgaan', 'bot, been = hard'],
			],
			[
				'an abbreviation and its word at a slash',
				'## Begrippen\n\n- HAP/huisartsenpost: dienst\n- Spoedeisende/SEH: dienst',
				['HAP, huisartsenpost = dienst', 'Spoedeisende/SEH = dienst'],
			],
		],
		contra: [
			[
				'an adjective',
				'## Begrippen\n\n- Tumor, goedaardig: bult\n- Wond, open: snee\n- Pijn, chronische: lang',
				['tumor, goedaardig = bult', 'wond, open = snee', 'chronische pijn = lang'],
			],
			[
				'an article that starts an explanation',
				'## Begrippen\n\n- Hart, de spier die klopt: pomp\n- Kuur, de: reeks',
				['hart, de spier die klopt = pomp', 'kuur = reeks'],
			],
			[
				'a sentence with a colon',
				'## Begrippen\n\nAder: buis voor\nlatere. Bloed: rood\nBot: hard',
				['ader = buis voor latere. Bloed: rood', 'bot = hard'],
			],
		],
	},
	{
		kind: 'marks of a footnote after a term',
		pro: [
			[
				'raised figures',
				'## Begrippen\n\n- Ader¹: buis\n- Darm<sup>2</sup>: slang\n- **Eelt**<sup>3</sup>: huid',
				['ader = buis', 'darm = slang', 'eelt = huid'],
			],
			['asterisks', '## Begrippen\n\n- Ader*: buis\n- Bot**: hard', ['ader = buis', 'bot = hard']],
		],
		contra: [
			[
				'figures of a name',
				'## Begrippen\n\n- m<sup>2</sup>: maat\n- CO<sub>2</sub>: gas\n- HER2: eiwit\n- B<sup>+</sup>: bloed',
				['m² = maat', 'CO2 = gas', 'HER2 = eiwit', 'B+ = bloed'],
			],
		],
	},
	{
		kind: 'lines below an explanation that are not part of it',
		pro: [
			[
				'fields below a bold term',
				'## Begrippen\n\n**Ader**\nBuis met bloed.\n*Synoniemen:* vat, vene\nBron: boek\n\n**Bot**: hard\n*Zie ook:* been',
				['ader, vat, vene = Buis met bloed.', 'bot = hard'],
			],
			[
				'remarks on the list',
				'## Begrippen\n\nAder: buis\nLet op: deze lijst is niet af.\nBot: hard\nNB: vraag uw arts.',
				['ader = buis', 'bot = hard', '!4 Let op deze lijst is niet af.', '!6 NB vraag uw arts.'],
			],
			[
				'a remark below columns',
				'Afkortingen\n\nBMI     Body mass index\nMDO     Multidisciplinair overleg\nNB: de lijst is niet af.',
				[
					'BMI, body mass index = Body mass index',
					'MDO, multidisciplinair overleg = Multidisciplinair overleg',
					'!5 NB de lijst is niet af.',
				],
			],
		],
		contra: [
			[
				'brackets below what an abbreviation stands for',
				'Afkortingen\n\nCGA     Comprehensive geriatric assessment\n        (geriatrisch onderzoek)\nBMI     Body mass index',
				[
					'CGA = Comprehensive geriatric assessment (geriatrisch onderzoek)',
					'BMI, body mass index = Body mass index',
				],
			],
			[
				'a sentence that continues',
				'## Begrippen\n\nAder: buis voor\ngebruik: altijd\nBot: hard',
				['ader = buis voor gebruik: altijd', 'bot = hard'],
			],
			[
				'a term that is a field elsewhere',
				'## Begrippen\n\n- Ader: buis\n- Status: toestand\n- Bot: hard',
				['ader = buis', 'status = toestand', 'bot = hard'],
			],
		],
	},
	{
		kind: 'headwords in capitals',
		pro: [
			[
				'all shouted',
				'# Woordenlijst\n\nCHEMOTHERAPIE: middel\nBESTRALING (RADIOTHERAPIE): straling\nMRI-SCAN: beeld\nHOGE BLOEDDRUK: druk',
				[
					'chemotherapie = middel',
					'bestraling, radiotherapie = straling',
					'MRI-SCAN = beeld',
					'hoge bloeddruk = druk',
				],
			],
		],
		contra: [
			[
				'abbreviations of four letters',
				'# Woordenlijst\n\nNYHA: indeling\nADER: buis\nSOAP: Subjectief Objectief Analyse Plan\nECHO: beeld',
				[
					'NYHA = indeling',
					'ader = buis',
					'SOAP, Subjectief Objectief Analyse Plan = Subjectief Objectief Analyse Plan',
					'echo = beeld',
				],
			],
			[
				'a list of abbreviations',
				'# AFKORTINGEN\n\nDEXA: botmeting\nADER: onderzoek',
				['DEXA = botmeting', 'ADER = onderzoek'],
			],
			[
				'some shouted',
				'# Woordenlijst\n\nAIDS: ziekte\nBot: hard\nECG: filmpje',
				['AIDS = ziekte', 'bot = hard', 'ECG = filmpje'],
			],
			[
				'abbreviations only',
				'# Woordenlijst\n\nCT: scan\nMRI: scan\nALS: ziekte',
				['CT = scan', 'MRI = scan', 'ALS = ziekte'],
			],
		],
	},
	{
		kind: 'lines that begin with and without a capital',
		pro: [
			[
				'mixed capitals',
				'# Woordenlijst\n\nAfasie – niet praten\nbradycardie – traag\neGFR – maat',
				['afasie = niet praten', 'bradycardie = traag', 'eGFR = maat'],
			],
			[
				'abbreviations',
				'# Woordenlijst\n\nAKI – nier\neGFR – maat\npH – zuur',
				['AKI = nier', 'eGFR = maat', 'pH = zuur'],
			],
		],
		contra: [
			[
				'rest of a sentence',
				'# Woordenlijst\n\nAder: buis die\nbloed vervoert: altijd\nBot: hard',
				['ader = buis die bloed vervoert: altijd', 'bot = hard'],
			],
		],
	},
	{
		kind: 'plurals in brackets',
		pro: [
			[
				'plurals',
				'# Woordenlijst\n\nAbces (abcessen): holte\nAnti-epilepticum (mv. anti-epileptica): middel\nVirus (meervoud: virussen): deeltje',
				[
					'abces, abcessen = holte',
					'anti-epilepticum, anti-epileptica = middel',
					'virus, virussen = deeltje',
				],
			],
		],
		contra: [
			[
				'endings',
				'# Woordenlijst\n\n- darm (-en): buis\n- kamer (~s): ruimte\n- bot (-ten): hard',
				['darm = buis', 'kamer = ruimte', 'bot = hard'],
			],
		],
	},
	{
		kind: 'columns by spaces',
		pro: [
			[
				'spaces',
				'# Woordenlijst\n\nAder        buis met\n            bloed\nBot         hard',
				['ader = buis met bloed', 'bot = hard'],
			],
			[
				'spaces and header',
				'# Woordenlijst\n\nWoord       Uitleg\nAder        buis\nBot         hard',
				['ader = buis', 'bot = hard', '!3 Woord Uitleg'],
			],
		],
		contra: [
			[
				'two spaces in a sentence',
				'# Woordenlijst\n\nAder:  buis.  Dun.\nBot:  hard.',
				['ader = buis. Dun.', 'bot = hard.'],
			],
		],
	},
	{
		kind: 'terms without a separator',
		pro: [
			[
				'bold alone',
				'# Woordenlijst\n\n**Fractuur**\n\nBreuk in een bot.\n\n**Gips**\n\nHard verband.',
				['fractuur = Breuk in een bot.', 'gips = Hard verband.'],
			],
			[
				'questions',
				'# Woordenlijst\n\n### Wat is een abces?\n\nEen abces is een holte.\n\n### Wat zijn cellen?\n\nKleine delen.\n\n### Wie is de anesthesist?\n\nDe arts.',
				['abces = Een abces is een holte.', 'cel = Kleine delen.', 'anesthesist = De arts.'],
			],
			[
				'full stops',
				'# Woordenlijst\n\nAbces. Holte met etter.\nBot. Hard deel.',
				['!3 Abces. Holte met etter. Bot. Hard deel.'],
			],
			[
				'lead-in paragraphs',
				'# Woordenlijst\n\nDit is de lijst.\n\nLees hem goed.\n\n- Ader: buis',
				['ader = buis', '!3 Dit is de lijst.', '!5 Lees hem goed.'],
			],
			['letters', '# Woordenlijst\n\nA\n\nAder: buis\n\nB\n\nBot: hard', ['ader = buis', 'bot = hard']],
		],
		contra: [
			[
				'bold remark',
				'# Woordenlijst\n\n- Ader: buis\n\n**Let op**\n\nEet niets.',
				['ader = buis', '!5 Let op', '!7 Eet niets.'],
			],
			[
				'question about the text',
				'# Woordenlijst\n\n### Hebt u vragen?\n\nBel ons.\n\n### Ader\n\nBuis.',
				['ader = Buis.', '!3 Hebt u vragen? Bel ons.'],
			],
			[
				'sentence with full stop',
				'# Woordenlijst\n\nU krijgt een infuus. Dat doet geen pijn.',
				['!3 U krijgt een infuus. Dat doet geen pijn.'],
			],
		],
	},
	{
		kind: 'references',
		pro: [
			[
				'zie',
				'# Woordenlijst\n\n- Hartinfarct, zie myocardinfarct\n- Myocardinfarct: dood weefsel',
				['myocardinfarct, hartinfarct = dood weefsel'],
			],
			[
				'arrow',
				'# Woordenlijst\n\n- Tbc → tuberculose\n- Tuberculose: ziekte',
				['Tbc = tuberculose', 'tuberculose = ziekte'],
			],
			['synonym of', '# Woordenlijst\n\n### Ader\n\nBuis.\n\nSynoniem van: vat', ['ader, vat = Buis.']],
		],
		contra: [
			[
				'zie ook',
				'# Woordenlijst\n\n- Ader: buis. Zie ook vene.\n- Vene: vat',
				['ader = buis. Zie ook vene.', 'vene = vat'],
			],
			[
				'unknown',
				'# Woordenlijst\n\n- Tia: zie beroerte',
				['!3 Expected an entry `beroerte`, which `Tia` refers to'],
			],
			[
				'a word zie inside',
				'# Woordenlijst\n\n- Ziekte: wie ziek is, zie je dat aan\n- Bot: hard',
				['ziekte = wie ziek is, zie je dat aan', 'bot = hard'],
			],
		],
	},
	{
		kind: 'several names in a headword',
		pro: [
			['slash', '# Woordenlijst\n\n- Bloedplaatjes/trombocyten: cel', ['bloedplaatje, trombocyt = cel']],
			[
				'optional',
				'# Woordenlijst\n\n- Echo(grafie): beeld\n- (Chronische) pijn: lang',
				['echo, echografie = beeld', 'chronische pijn, pijn = lang'],
			],
			['letters before', '# Woordenlijst\n\na. abces: holte\nb. bot: hard', ['abces = holte', 'bot = hard']],
			[
				'article and dash',
				'# Woordenlijst\n\n- De huisarts - dokter\n- Het bot - hard',
				['huisarts = dokter', 'bot = hard'],
			],
			[
				'equals',
				'# Woordenlijst\n\n- Delier (= acute verwardheid): verward',
				['delier, acute verwardheid = verward'],
			],
			[
				'semicolon',
				'# Woordenlijst\n\n- Endeldarm; laatste deel van de darm\n- Maag; zak in de buik',
				['endeldarm = laatste deel van de darm', 'maag = zak in de buik'],
			],
		],
		contra: [
			['units', '# Woordenlijst\n\n- mg/l: maat\n- km/u: snelheid', ['mg/l = maat', 'km/u = snelheid']],
			['name with de', '# Woordenlijst\n\n- De Bilt: plaats in Utrecht', ['De Bilt = plaats in Utrecht']],
			['en/of', '# Woordenlijst\n\n- en/of: een van beide', ['en/of = een van beide']],
		],
	},
	{
		kind: 'columns for more names',
		pro: [
			[
				'voluit',
				'# Woordenlijst\n\n| Afkorting | Voluit | Uitleg |\n|-|-|-|\n| CT | computertomografie | foto |',
				['CT, computertomografie = foto'],
			],
			[
				'meervoud en latijn',
				'# Woordenlijst\n\n| Woord | Meervoud | Latijn | Lidwoord | Uitleg |\n|-|-|-|-|-|\n| ader | aders | vena | de | buis |',
				['ader, aders, vena = buis'],
			],
		],
		contra: [
			[
				'voluit alone',
				'# Woordenlijst\n\n| Afkorting | Voluit |\n|-|-|\n| CT | computertomografie |',
				['CT, computertomografie = computertomografie'],
			],
		],
	},
	{
		kind: 'headings',
		pro: [
			['lexicon', '## Lexicon\n\n- Ader: buis', ['ader = buis']],
			['woordenboek', '## Woordenboek\n\n- Ader: buis', ['ader = buis']],
			['definitielijst', '## Definitielijst\n\n- Ader: buis', ['ader = buis']],
			['glossarium', '## Glossarium\n\n- Ader: buis', ['ader = buis']],
			['trefwoorden', '## Trefwoorden\n\n- Ader: buis', ['ader = buis']],
			['medische termen', '## Medische termen\n\n- Ader: buis', ['ader = buis']],
			['begrippen en afkortingen', '## Begrippen en afkortingen\n\n- Ader: buis', ['ader = buis']],
			['lijst van', '## Lijst van gebruikte afkortingen\n\n- CT: scan', ['CT = scan']],
			['a-z', '## Begrippenlijst A-Z\n\n- Ader: buis', ['ader = buis']],
			['bijlage', '## Bijlage 1: Woordenlijst\n\n- Ader: buis', ['ader = buis']],
			['uitleg van', '## Uitleg van moeilijke woorden\n\n- Ader: buis', ['ader = buis']],
			['[1]', '## [1] Woordenlijst\n\n- Ader: buis', ['ader = buis']],
			['emoji', '## 📝 Afkortingen\n\n- CT: scan', ['CT = scan']],
			['&', '# Begrippen & Terminologie\n\n- Ader: buis', ['ader = buis']],
			['anchor', '# Woordenlijst {#w}\n\n- Ader: buis', ['ader = buis']],
			['prefix word', '# Cybersecurity begrippenlijst\n\n- Ader: buis', ['ader = buis']],
			['front matter', '---\ntitle: Begrippen\n---\n\n- Ader: buis', ['ader = buis']],
		],
		contra: [
			['woorden', '## Woorden van dank\n\n- Ader: buis', []],
			['termijnen', '## Termijnen\n\n- Ader: buis', []],
			['in sentence', '## Moeilijke woorden vermijden\n\n- Ader: buis', []],
			['afspraken', '## Afspraken en kosten\n\n- Ader: buis', []],
		],
	},
	{
		kind: 'plurals',
		pro: [
			[
				'plurals',
				"# Woordenlijst\n\n- Spataderen: vaten\n- Aambeien: zwelling\n- Poliepen: bobbel\n- Tanden: wit\n- NSAID's: pillen",
				['spatader = vaten', 'aambei = zwelling', 'poliep = bobbel', 'tand = wit', 'NSAID = pillen'],
			],
		],
		contra: [
			[
				'verbs',
				"# Woordenlijst\n\n- Zwemmen: sport\n- Plassen: urine lozen\n- Vallen: neergaan\n- 's nachts plassen: nycturie\n- In gebruik stellen: starten\n- Klachten hebben: ziek zijn\n- Stikken: geen lucht",
				[
					'zwemmen = sport',
					'plassen = urine lozen',
					'vallen = neergaan',
					"'s nachts plassen = nycturie",
					'in gebruik stellen = starten',
					'klachten hebben = ziek zijn',
					'stikken = geen lucht',
				],
			],
		],
	},
	{
		kind: 'blocks that are no entries',
		pro: [
			[
				'odd blocks in entries',
				'# Woordenlijst\n\n- **Ader**: buis\n  - dun\n- **Bot**: hard\n\n  ```\n  x\n  ```\n\n- **Cel**: klein',
				['ader = buis', 'bot = hard', 'cel = klein', '!4 a nested list', '!7 a code block'],
			],
			[
				'between entries',
				'# Woordenlijst\n\n- Ader: buis\n\n<!-- x -->\n\n---\n\n_Bron: NEN_\n\n- Bot: hard',
				['ader = buis', 'bot = hard', '!9 Bron: NEN'],
			],
			[
				'second table',
				'# Woordenlijst\n\n| Woord | Uitleg |\n|-|-|\n| Ader | buis |\n\nTekst.\n\n| Woord | Uitleg |\n|-|-|\n| Bot | hard |',
				['ader = buis', 'bot = hard', '!7 Tekst.'],
			],
			[
				'quotation',
				'# Woordenlijst\n\n- Ader: buis\n\n> Let op: eet niets.\n\n- Bot: hard',
				['ader = buis', 'bot = hard', '!5 Let op: eet niets.'],
			],
		],
		contra: [],
	},
	{
		kind: 'lists in groups',
		pro: [
			[
				'two levels',
				'# Afkortingen en Begrippen\n\n## Algemene afkortingen\n\n- **CT**: scan\n\n## Begrippen\n\n- **Arts**: dokter',
				['CT = scan', 'arts = dokter'],
			],
			[
				'deeper',
				'# Begrippen\n\n## Kern\n\n| Term | Uitleg |\n|-|-|\n| Ader | buis |\n\n## Data\n\n- **Chip**: plaatje',
				['ader = buis', 'chip = plaatje'],
			],
		],
		contra: [
			[
				'another chapter',
				'# Begrippen\n\n- **Arts**: dokter\n\n# Contact\n\n- **Post**: adres',
				['arts = dokter'],
			],
		],
	},
	{
		kind: 'introductions',
		pro: [
			[
				'long intro',
				'# Woordenlijst\n\nEen.\n\nTwee.\n\n- eerst\n- dan\n\n<!-- x -->\n\n| Term | Uitleg |\n|-|-|\n| Ader | buis |',
				['ader = buis', '!3 Een.', '!5 Twee.', '!7 eerstdan'],
			],
		],
		contra: [],
	},
	{
		kind: 'fields below a term',
		pro: [
			[
				'headings',
				'# Begrippen\n\n## Arts\n\n#### Definitie\n\nIemand.\n\n#### Toelichting\n\nMeer.\n\n## Bot\n\n#### Definitie\n\nHard.',
				['arts = Iemand. (Meer.)', 'bot = Hard.'],
			],
			[
				'bold',
				'# Begrippen\n\n## Arts\n\n**definitie**: Iemand.\n\n**alternatieve naam**: dokter\n\n## Bot\n\n**definitie**: Hard.',
				['arts, dokter = Iemand.', 'bot = Hard.'],
			],
			['quotation', '# Begrippen\n\n### Arts\n\n> Iemand.\n\nGerelateerd: Zorg', ['arts = Iemand.']],
		],
		contra: [
			[
				'a term called definitie',
				'# Begrippen\n\n- Definitie: uitleg van een woord\n- Synoniem: ander woord',
				['!3 Definitie uitleg van een woord', '!4 Synoniem ander woord'],
			],
		],
	},
	{
		kind: 'definition lists',
		pro: [
			[
				'colon after blank',
				'# Begrippen\n\nArts\n\n: Iemand.\n\nBot\n\n: Hard.',
				['arts = Iemand.', 'bot = Hard.'],
			],
			['dfn', 'Een <dfn>arts</dfn> is iemand.', ['arts = Een arts is iemand.']],
			[
				'abbr',
				'De HLA.\n\n*[HLA]: Humaan leukocytenantigeen',
				['HLA, humaan leukocytenantigeen = Humaan leukocytenantigeen'],
			],
		],
		contra: [['a colon in text', 'Tekst\n:-) lach', []]],
	},
	{
		kind: 'names and abbreviations',
		pro: [
			[
				'bracket is a headword',
				'# Woordenlijst\n\nIndicatie (Wlz): besluit.\nWlz: Wet langdurige zorg.',
				['indicatie = besluit.', 'Wlz = Wet langdurige zorg.'],
			],
			[
				'proper names',
				'# Woordenlijst\n\n- Wlz: wet\n- Zvw: wet\n- Wkkgz: wet\n- Bbsn-z: wet',
				['Wlz = wet', 'Zvw = wet', 'Wkkgz = wet', 'Bbsn-z = wet'],
			],
			[
				'expansion names',
				'# Afkortingen\n\n- NVZ: Nederlandse Vereniging van Ziekenhuizen\n- LRZa: Landelijk Register Zorgaanbieders',
				[
					'NVZ, Nederlandse Vereniging van Ziekenhuizen = Nederlandse Vereniging van Ziekenhuizen',
					'LRZa, Landelijk Register Zorgaanbieders = Landelijk Register Zorgaanbieders',
				],
			],
		],
		contra: [
			[
				'words',
				'# Woordenlijst\n\n- Arts: dokter\n- Bloed: rood\n- Griep: ziekte',
				['arts = dokter', 'bloed = rood', 'griep = ziekte'],
			],
		],
	},
	{
		kind: 'markup in a headword',
		pro: [
			[
				'quotes',
				'# Woordenlijst\n\n- Zogenoemde "kijkoperatie": operatie\n- “Vals” positief: fout\n- "Ader": buis',
				['zogenoemde "kijkoperatie" = operatie', '“Vals” positief = fout', 'ader = buis'],
			],
			['link', '# Woordenlijst\n\n- [Ader](a.md)\n- Bot: hard', ['bot = hard', '!3 a link']],
			['code in brackets', '# Woordenlijst\n\n- Ader (`-d b`): buis', ['ader = buis']],
			[
				'italic expansion',
				'# Afkortingen\n\n**CT**\n*Computertomografie*\nFoto.',
				['CT, computertomografie = Foto.'],
			],
		],
		contra: [],
	},
]
