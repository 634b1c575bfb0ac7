import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parseConcepts} from '../../src/glossary/parse-concepts.ts'
import {parseWordLists} from '../../src/word-list/index.ts'

/** The labels and definition of each concept, and each message as `line:column reason`. */
function read(input: string): string[] {
	return parseWordLists(input).flatMap(({concepts, messages}) => [
		...concepts.map(
			({prefLabel, altLabel, definition}) => `${[prefLabel, ...altLabel].join(', ')} = ${definition}`,
		),
		...messages.map(({line, column, reason}) => `${line}:${column} ${reason}`),
	])
}

describe('an entry is', () => {
	test.each<[string, string, string[]?]>([
		['a bullet with a colon', '- Ader: buis\n- Bot: hard deel'],
		['a bullet with a dash', '* Ader – buis\n* Bot - hard deel'],
		['a numbered item', '1. Ader: buis\n2. Bot: hard deel'],
		['a bullet with its definition on the next line', '- Ader\n  buis\n- Bot\n  hard deel'],
		['a bullet with its definition in the next paragraph', '- Ader\n\n  buis\n- Bot\n\n  hard deel'],
		['a bold term and a colon', '**Ader**: buis\n\n**Bot:** hard deel'],
		['a bold term and a dash', '**Ader** – buis\n\n__Bot__ — hard deel'],
		['a bold term and a break', '**Ader**  \nbuis\n\n**Bot**\\\nhard deel'],
		['a bold term on each line', '**Ader** buis\n**Bot** hard\ndeel'],
		['a bold term in an item', '- **Ader**: buis\n- **Bot** hard deel'],
		['a partly bold term', '- **A**der: buis\n- **Bo**t: hard deel'],
		['a bold term and a full stop', '**Ader.** buis\n\n**Bot.** hard deel'],
		['a bullet that Markdown doesn’t know', '• Ader: buis\n• Bot: hard\ndeel'],
		['a row of a copied table', 'Ader\tbuis\n\nBot\thard\ndeel'],
		['a row on each line', 'Ader\tbuis\nBot\thard deel'],
		['an equals sign', 'Ader = buis\n\nBot = hard deel'],
		['a line with a colon', 'Ader: buis\nBot: hard deel'],
		['a line with a colon, wrapped', 'Ader: buis\nBot: hard\ndeel'],
		['a line with its definition on the next line', 'Ader\nbuis\n\nBot\nhard deel'],
		['a heading', '### Ader\n\nbuis\n\n### Bot\n\nhard\ndeel'],
		['a heading below a letter', '### A\n\n#### Ader\n\nbuis\n\n### B\n\n#### Bot\n\nhard deel'],
		['an item below a letter', '### A\n\n- Ader: buis\n\n### B\n\n- Bot: hard deel'],
		['a line below a letter in the same paragraph', 'A\nAder: buis\n\nB\n**Bot**: hard deel'],
		['a line below a letter', 'A\n\nAder: buis\n\nB\n\nBot: hard deel'],
		['a definition list', 'Ader\n: buis\n\nBot\n: hard deel'],
		['a definition list in one piece', 'Ader\n: buis\nBot\n:   hard\ndeel'],
		['a table', '| Woord | Betekenis |\n|-|-|\n| Ader | buis |\n| Bot | hard deel |'],
		['a table with the definition first', '| Uitleg | Term |\n|-|-|\n| buis | Ader |\n| hard deel | Bot |'],
		['a table without a header', '| Ader | buis |\n|-|-|\n| Bot | hard deel |'],
		['a bold term after a paragraph', 'Wat is wat?\n\n**Ader**: buis\n\n**Bot**: hard deel'],
		['a definition list after a paragraph', 'Wat is wat?\n\nAder\n: buis\n\nBot\n: hard deel'],
		['in a quotation', '> - Ader: buis\n> - Bot: hard deel'],
	])('%s', (_, entries) => {
		const heading = entries.startsWith('>') ? '> ## Woordenlijst\n>\n' : '## Woordenlijst\n\n'
		expect(read(`Tekst vooraf: dit.\n\n${heading}${entries}\n\n## Verder\n\nTekst: hier.`)).toEqual([
			'ader = buis',
			'bot = hard deel',
		])
	})

	test.each<[string, string, string[]]>([
		[
			'in the paragraph of the name',
			'Tekst\nBegrippen\nAder: buis\nBot: hard',
			['ader = buis', 'bot = hard'],
		],
		['under a number', '## 5.3 Begrippen\n\n- Ader: buis', ['ader = buis']],
		['under a name in bold', '**BEGRIPPEN**\n\n- Ader: buis', ['ader = buis']],
	])('%s', (_, input, expected) => {
		expect(read(input)).toEqual(expected)
	})

	test('split before a word that only an explanation starts with', () => {
		expect(
			read('Woordenlijst\n\nMultifocaal iets dat zich op\ntwee plaatsen voordoet.\n\nAder\nbuis'),
		).toEqual(['multifocaal = iets dat zich op twee plaatsen voordoet.', 'ader = buis'])
	})

	test('not split inside brackets, or before an article that belongs to the term', () => {
		expect(read('# Begrippen\n\n- Ader (soms: vat): buis\n- Ontsteking van het hart: ziekte')).toEqual([
			'ader, vat = buis',
			'ontsteking van het hart = ziekte',
		])
	})
})

describe('the labels in a headword', () => {
	test.each<[string, string]>([
		['Bloedplaatjes (trombocyten): x', 'bloedplaatje, trombocyt = x'],
		['Antistof of afweerstof of immunoglobulinen: x', 'antistof, afweerstof, immunoglobuline = x'],
		['Antistof, afweerstof of antilichaam: x', 'antistof, afweerstof, antilichaam = x'],
		['Thymus (ook wel zwezerik): x', 'thymus, zwezerik = x'],
		['B-cel / B-lymfocyt: x', 'B-cel, B-lymfocyt = x'],
		[
			'IVIg: intraveneuze immunoglobulinen',
			'IVIg, intraveneuze immunoglobuline = intraveneuze immunoglobulinen',
		],
		['HLA: Human Leukocyte Antigen', 'HLA, Human Leukocyte Antigen = Human Leukocyte Antigen'],
		['MS: ziekte van de zenuwen', 'MS = ziekte van de zenuwen'],
		['Ig: immunoglobuline', 'Ig, immunoglobuline = immunoglobuline'],
		['i.v.: intraveneus', 'i.v., intraveneus = intraveneus'],
		['Hoofd- of halstumor: x', 'hoofd- of halstumor = x'],
		['Aneurysma (aneurysmata): x', 'aneurysma, aneurysmata = x'],
		['Ziekte van Crohn: x', 'ziekte van Crohn = x'],
		['IJzer: x', 'ijzer = x'],
		['IJzer/koper: x', 'ijzer/koper = x'],
		['E.coli: x', 'E.coli = x'],
		['**Ader** (vat, vene) – x', 'ader, vat, vene = x'],
		['**Ader** (vat,\n  vene): x', 'ader, vat, vene = x'],
		['**Ader**\n  (vat): x', 'ader, vat = x'],
		['**Ader**\n  (soms een vat) dat klopt', 'ader = (soms een vat) dat klopt'],
		['T-cel: x', 'T-cel = x'],
		['Guillain-Barré: x', 'Guillain-Barré = x'],
		['Auto-immuun (auto-immuun): x', 'auto-immuun = x'],
		['__proto__: x', 'proto = x'],
	])('%s', (entry, expected) => {
		expect(read(`## Afkortingen\n\n- ${entry}`)).toEqual([expected])
	})

	test('synonyms in a separate column', () => {
		const rows = '| Woord | Uitleg | Synoniemen |\n|-|-|-|\n| Ader | buis | vat, vene |\n| Bot | hard | |'
		expect(read(`# Begrippen\n\n${rows}`)).toEqual(['ader, vat, vene = buis', 'bot = hard'])
	})

	test('an abbreviation in a separate column', () => {
		const readTable = (header: string) => read(`# Begrippen\n\n| ${header} |\n|-|-|-|\n| Bot | hard | B |`)
		expect(readTable('Begrip | In gewone taal | Afkorting')).toEqual(['bot, B = hard'])
		expect(readTable('Afkorting | Staat voor | Ook wel')).toEqual(['bot, B = hard'])
	})

	test('the headword as printed, in the source', () => {
		const file = new VFile({
			value: 'Moeilijke woorden v2\n\n- **Bloedplaatjes** (trombocyten): cel',
			path: 'a/map.md',
		})
		const [list] = parseWordLists(file)
		expect(list?.concepts[0]?.source).toEqual([
			{document: 'map', list: 'Moeilijke woorden v2', headword: 'Bloedplaatjes (trombocyten)'},
		])
		const [titled] = parseWordLists('# Mijn map\n\n## Begrippen\n\n- a: b')
		expect(titled?.concepts[0]?.source[0]?.document).toBe('Mijn map')
	})
})

describe('a word broken by a line end is joined', () => {
	const wrapped = 'een \nregel \nen \nnog \neen \nregel \n'
	test.each<[string, string, string]>([
		[
			'where most lines end in a space',
			`${wrapped}verwijdin\ngen`,
			'een regel en nog een regel verwijdingen',
		],
		['not where a sentence ends', `${wrapped}buis.\nEen bot`, 'een regel en nog een regel buis. Een bot'],
		['not where lines don’t end in a space', 'een lange\nbuis', 'een lange buis'],
		['at a hyphen', 'immunoglobu-\nlinen', 'immunoglobulinen'],
		['at a hyphen after an abbreviation in small letters', 'een ecg-\nonderzoek', 'een ecg-onderzoek'],
		['at a hyphen after a prefix', 'een ex-\npatiënt', 'een ex-patiënt'],
		['at a soft hyphen', 'immunoglobu\u00ad\nlinen', 'immunoglobulinen'],
		['at a hyphen between vowels', 'auto-\nimmuun', 'auto-immuun'],
		['at the hyphen of a letter', 'de T-\ncellen', 'de T-cellen'],
		['not at a shared part', 'T-\nen B-cellen', 'T- en B-cellen'],
		['not at a dash', 'een buis -\nniet recht', 'een buis - niet recht'],
	])('%s', (_, definition, expected) => {
		expect(read(`Woordenlijst\n\nAder\n${definition}\n\nBot\nhard`)).toEqual([
			`ader = ${expected}`,
			'bot = hard',
		])
	})

	test('and a headword over two lines', () => {
		expect(read('Woordenlijst\n\nAntistof of afweerstof of \nantilichamen\neen eiwit')).toEqual([
			'antistof, afweerstof, antilichaam = een eiwit',
		])
	})
})

test('a control character is read as a space, so that parseConcepts accepts the concepts', () => {
	const concepts = parseWordLists('## Woordenlijst\n\n- Wit\u001bbloed: cel\u0007 in bloed').flatMap(
		({concepts}) => concepts,
	)
	expect(parseConcepts(concepts).map(({prefLabel, definition}) => [prefLabel, definition])).toEqual([
		['wit bloed', 'cel in bloed'],
	])
})

test('the text after a list is not part of it', () => {
	const input =
		'Tekst.\nMoeilijke woorden uitgelegd\n- Ader: buis\n- Bot: hard\nWat is een ader\nEen ader is: een buis.\n'
	const [list, ...others] = parseWordLists(input)
	expect(others).toEqual([])
	expect(list?.concepts.map(({definition}) => definition)).toEqual(['buis', 'hard'])
	expect(input.slice(list?.start, list?.end)).toBe('Moeilijke woorden uitgelegd\n- Ader: buis\n- Bot: hard')
})

describe('a bold term that continues on the next line is one term', () => {
	test.each<[string, string, string[]]>([
		['in a paragraph', '**wit\nbloed**: cel\n\n**Bot** hard', ['wit bloed = cel', 'bot = hard']],
		['in an item', '- **wit\n  bloed**: cel\n- **Bot** hard', ['wit bloed = cel', 'bot = hard']],
		['on lines below each other', '**Bot** hard\n**wit\nbloed** cel', ['bot = hard', 'wit bloed = cel']],
		['with its colon', '- **wit\n  bloed:** cel', ['wit bloed = cel']],
		['with a break in it', '**wit  \nbloed**: cel', ['wit bloed = cel']],
		['with a broken word', '**bloed-\nplaat**\ncel', ['bloedplaat = cel']],
		['with a name on the next line', '- **wit\n  of rood bloed**: cel', ['wit, rood bloed = cel']],
		['with brackets after it', '- **wit\n  bloed** (de\n  afweer): cel', ['wit bloed, afweer = cel']],
		['with brackets in brackets', '- **Ader** (bot (a (b (c))) d): buis', ['ader, bot (a (b (c))) d = buis']],
		['with an open bracket', '- **Ader** (bot (a: buis', ['ader = (bot (a: buis']],
		[
			'in the cell of a table',
			'| Woord | Uitleg |\n|-|-|\n| **bloed-<br>plaat** | cel |',
			['bloedplaat = cel'],
		],
		['but not two terms', '**Ader** buis\n**Bot** hard', ['ader = buis', 'bot = hard']],
		['nor bold words that a definition wraps', '**Bot** is **erg\nhard** deel', ['bot = is erg hard deel']],
	])('%s', (_, entries, expected) => {
		expect(read(`## Woordenlijst\n\n${entries}`)).toEqual(expected)
	})
})

describe('offsets refer to the source', () => {
	test.each(['\n', '\r\n', '\r'])('with the line end %j', end => {
		for (const byteOrderMark of ['', '\uFEFF']) {
			const input = `${byteOrderMark}Tekst.${end}${end}## Begrippen${end}${end}- Ader: buis${end}- Bot${end}${end}Tekst.`
			const [list] = parseWordLists(input)
			expect(input.slice(list?.start, list?.end)).toBe(`## Begrippen${end}${end}- Ader: buis${end}- Bot`)
			const [message] = list?.messages ?? []
			expect(input.slice(message?.start, message?.end)).toBe('- Bot')
			expect(message).toMatchObject({line: 6, column: 1})
		}
	})
})

describe('what can’t be read becomes a message', () => {
	const incomplete = (text: string) => `Expected a term and its explanation, found \`${text}\``
	test.each<[string, string, string[]]>([
		['an empty item', '- a: b\n-\n- c: d', ['a = b', 'c = d', '4:1 Expected an entry, found an empty item']],
		['a term alone', '- Ader\n- Bot:', [`3:1 ${incomplete('Ader')}`, `4:1 ${incomplete('Bot')}`]],
		[
			'a nested list',
			'- Ader: buis\n  - dun',
			['ader = buis', '4:3 Expected text in an entry, found a nested list'],
		],
		['code', '- Ader: buis\n\n      x', ['ader = buis', '5:7 Expected text in an entry, found a code block']],
		['a missing cell', '| a | b |\n|-|-|\n| c |', ['a = b', `5:1 ${incomplete('c')}`]],
		[
			'a missing definition next to a synonym',
			'| Woord | Uitleg | Ook wel |\n|-|-|-|\n| a | | b |',
			[`5:1 ${incomplete('a | b')}`],
		],
		[
			'an extra cell',
			'| Woord | Uitleg | Bladzijde |\n|-|-|-|\n| a | b | 3 |',
			['a = b', '3:1 Expected columns for a term and its meaning, also found `Bladzijde`'],
		],
		[
			'HTML',
			'\n<iframe src="x"></iframe>',
			['4:1 Expected a term and its explanation, found HTML, which is not read: `<iframe src="x"></iframe>`'],
		],
		['nothing', '', ['1:1 Expected a list under `Woordenlijst`, found none']],
		[
			'a headword twice',
			'- Ader: buis\n- Aders (vat): pijp',
			[
				'ader, vat = buis',
				'4:1 Merged `Aders (vat)` into the entry on line 3; left out its definition: `pijp`',
			],
		],
		[
			'headwords that differ in punctuation',
			'- HIV: virus\n- HIV+: met het virus',
			['HIV = virus', 'HIV+ = met het virus'],
		],
		[
			'a sentence',
			'- Dit is een zin zonder een term erin.',
			[`3:1 ${incomplete('Dit is een zin zonder een term erin.')}`],
		],
	])('%s', (_, entries, expected) => {
		expect(read(`## Woordenlijst\n${entries === '' ? '' : '\n'}${entries}`)).toEqual(expected)
	})

	test('a name without a list, except in a table of contents', () => {
		expect(read('**Begrippen**\n\nDit is een zin zonder lijst.')).toEqual([
			'1:1 Expected a list under `Begrippen`, found none',
		])
		expect(read('Inhoud\nBegrippen\nContact\n\n- [Begrippen](#begrippen)')).toEqual([])
	})

	test('a headword in two lists', () => {
		const lists = parseWordLists('# Begrippen\n\n- Ader: buis\n\n# Woordenlijst\n\n- Ader: buis\n- Bot: hard')
		expect(lists.map(({concepts}) => concepts.map(({id}) => id))).toEqual([['ader'], ['bot']])
		expect(lists[0]?.concepts[0]?.source.map(({list}) => list)).toEqual(['Begrippen', 'Woordenlijst'])
		expect(lists[1]?.messages.map(({reason}) => reason)).toEqual(['Merged `Ader` into the entry on line 3'])
	})

	test('HTML in an entry is left out', () => {
		expect(read('## Begrippen\n\n- Ader: <b onclick="x">buis</b><script>')).toEqual(['ader = buis'])
	})
})

test('many lists in one document', () => {
	const input = [
		'Woordenlijst\n- Ader: buis',
		'## Begrippen\n\n| a | b |\n|-|-|',
		'## Verklarende woordenlijst\n\n### Bot\n\nhard',
		'## Afkortingen\n\nMS = multipele sclerose',
		'Moeilijke woorden\n\n**Cel** deeltje',
	].join('\n\n')
	expect(read(input)).toEqual([
		'ader = buis',
		'a = b',
		'bot = hard',
		'MS, multipele sclerose = multipele sclerose',
		'cel = deeltje',
	])
})

test('finds no list in running text', () => {
	expect(
		parseWordLists('De woordenlijst staat achterin.\n\n- Ader: buis\n\nBegrippen zijn: lastig.'),
	).toEqual([])
	expect(parseWordLists('')).toEqual([])
})

describe('a long or hostile text', () => {
	const many = (line: (n: number) => string) => Array.from({length: 1000}, (_, n) => line(n)).join('')
	test.each<[string, string, number]>([
		['bullets', `## Begrippen\n\n${many(n => `- Woord${n}x: uitleg ${n}\n`)}`, 1000],
		['paragraphs', `Begrippen\n\n${many(n => `Woord${n}x\nuitleg ${n}\n\n`)}`, 1000],
		['headings', `# Begrippen\n\n${many(n => `## Woord${n}x\n\nuitleg ${n}\n\n`)}`, 1000],
		['a table', `# Begrippen\n\n|Woord|Uitleg|\n|-|-|\n${many(n => `|Woord${n}x|uitleg|\n`)}`, 1000],
		['names', many(() => '## Woordenlijst\n\n'), 0],
		['names in paragraphs', many(() => 'Woordenlijst\nAder\n\n'), 0],
		['one headword', `## Begrippen\n\n${many(() => '- Ader: buis\n')}`, 1],
		['letters without a base', `## Begrippen\n\n${many(n => `- β${'γ'.repeat(n % 9)}: x\n`)}`, 9],
		[
			'brackets',
			`## Begrippen\n\n- ${'('.repeat(3000)}: b\n- a ${'('.repeat(3000)}${')'.repeat(3000)}: b`,
			0,
		],
		[
			'nesting',
			`## Begrippen\n\n${Array.from({length: 60}, (_, n) => `${'  '.repeat(n)}- a`).join('\n')}`,
			0,
		],
		['one entry', `## Begrippen\n\n- Ader: ${'buis '.repeat(20_000)}`, 1],
	])('%s', (_, input, count) => {
		const concepts = parseWordLists(input).flatMap(({concepts}) => concepts)
		expect(concepts.length).toBe(count)
		expect(parseConcepts(concepts)).toEqual(concepts)
	})
})
